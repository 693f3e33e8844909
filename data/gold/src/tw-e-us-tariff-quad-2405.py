from goldlib import *
from mentions import mentions

TEXT = """US to quadruple duty on Chinese EVs to 100 pct, triple rate on EV batteries

WASHINGTON, May 14 (Orient Dispatch) -- The U.S. government announced on Tuesday that it would raise tariffs on imports from China worth $18 billion, including electric vehicles, batteries and critical minerals.

The duty on electric vehicles will go up to 100 percent from 25 percent this year. With the general rate of 2.5 percent on all foreign cars, importers will pay 102.5 percent.

For lithium-ion batteries for EVs, the rate is to rise to 25 percent from 7.5 percent this year; batteries for other uses, mostly for energy storage, follow on Jan. 1, 2026. Natural graphite and permanent magnets, now exempt, will be subject to 25 percent from that date, too.

Few Chinese-made EVs reach the United States. In the first quarter, just 2,217 were imported, data from the China Passenger Car Association showed, all from Geely's Polestar brand. By contrast, China shipped $13.2 billion worth of lithium-ion batteries to the country last year, 70 percent of all U.S. battery imports.

Chinese batteries cost about 20 percent less than American ones, and the pack of an LFP car made in the U.S. would become $1,000 dearer at the new rate, analysts at Benchmark estimate.

The EU, which took 38 percent of China's EV exports last year, charges 10 percent and is expected to announce provisional duties by July 4. Brazil will go from 10 percent to 18 percent in July.

BYD, whose Seagull costs less than $10,000 in China, has said it does not plan to sell passenger cars in the U.S. It is looking for a site in Mexico, where the company hopes to sell 50,000 vehicles this year.

Tesla, which imports LFP batteries from CATL for the standard Model 3, did not reply to a request for comment. Its shares rose 3.3 percent.
"""

PL = ['plan', 'target', 'forecast']
doc = dict(
    id='tw-e-us-tariff-quad-2405', published='2024-05-14', source='orient-dispatch',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('quadruple', 'tariff', 300, 'percent', role='change', status=['plan', 'forecast'], p=y(2024)),
        c('100 pct', 'tariff', 100, 'percent', status=['plan', 'forecast'], p=y(2024)),
        c('triple', 'tariff', 200, 'percent', role='change', status=['plan', 'forecast'], p=y(2024)),
        c('$18 billion', 'imports', 1.8e10, 'USD'),
        c('100 percent', 'tariff', 100, 'percent', status=['plan', 'forecast'], p=y(2024)),
        c('25 percent', 'tariff', 25, 'percent'),
        c('2.5 percent', 'tariff', 2.5, 'percent'),
        c('102.5 percent', 'tariff', 102.5, 'percent', status=['plan', 'forecast'], p=y(2024)),
        c('25 percent', 'tariff', 25, 'percent', nth=1, status=['plan', 'forecast'], p=y(2024)),
        c('7.5 percent', 'tariff', 7.5, 'percent'),
        c('25 percent', 'tariff', 25, 'percent', nth=2, status=['plan', 'forecast'], p=('2026-01-01', None)),
        c('2,217', 'imports', 2217, 'vehicle', company=[None, 'Polestar'], p=q(2024, 1)),
        c('$13.2 billion', ['exports', 'imports'], 1.32e10, 'USD', p=y(2023)),
        c('70 percent', ['imports', 'exports'], 70, 'percent', role='share', p=y(2023)),
        c('20 percent', ['battery_price', 'price', 'cost'], -20, 'percent', role='change', status=['forecast', 'actual']),
        c('$1,000', ['price', 'price_change', 'cost', 'battery_price'], 1000, 'USD', role='change', status='forecast'),
        c('38 percent', 'exports', 38, 'percent', role='share', p=y(2023)),
        c('10 percent', 'tariff', 10, 'percent'),
        c('10 percent', 'tariff', 10, 'percent', nth=1),
        c('18 percent', 'tariff', 18, 'percent', status=['plan', 'forecast'], p=m(2024, 7)),
        c('$10,000', 'price', None, 'USD', 10000, company='BYD', product='Seagull'),
        c('50,000 vehicles', 'sales', 50000, 'vehicle', company='BYD', p=y(2024), status='target'),
        c('3.3 percent', 'share_price', 3.3, 'percent', company='Tesla', role='change', p=('2024-05-14', '2024-05-14')),
    ],
    names=mentions(TEXT, {'Geely': ('COMPANY', 'Geely'), 'Polestar': ('COMPANY', 'Polestar'), 'BYD': ('COMPANY', 'BYD'), 'Seagull': ('PRODUCT', 'Seagull'), 'Tesla': ('COMPANY', 'Tesla'), 'CATL': ('COMPANY', 'CATL'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
