from goldlib import *
from mentions import mentions

TEXT = """CATL earned more on less in 2024

Falling sales, rising profits: CATL's annual report, out on Friday night, makes odd reading. Turnover dropped 9.7% to 362.0 billion yuan, the first decline since its listing, from 400.9 billion; attributable net profit, however, climbed 15.0% to 50.74 billion yuan ($7.01 billion), against 44.12 billion. Cheaper lithium carbonate, passed on to customers, explains the first figure and partly the second.

Shipments: 475 GWh, up 21.8% on 390 GWh. 381 GWh of these went into vehicles, the remaining 94 GWh into storage. SNE Research puts the Ningde company's share of the world EV battery market at 37.9%, 1.3 points higher than in 2023 (36.6%).

Its plants, 676 GWh strong at year-end, ran at 76.3% of capacity; 219 GWh more is under construction. R&D swallowed 18.6 billion yuan, capital spending 31.2 billion, and operations threw off cash of 97.0 billion. On December 31 the till held 303.5 billion yuan. Gross margin: 24.4%, from 19.2%, a gain of 5.2 percentage points.

The sodium-ion Naxtra cell, at 175 Wh/kg, goes into series production in December; the Shenxing Plus, an LFP pack that manages 205 Wh/kg and 1,000 km of range, is already in cars. Some 131,988 people work for the group now, of whom over 20,000 in research.
"""

doc = dict(
    id='a-catl-fy24', published='2025-03-15', source='battery-letter',
    title='CATL earned more on less in 2024',
    text=TEXT,
    claims=[
        c('9.7%', 'revenue', -9.7, 'percent', company='CATL', role='change', p=y(2024)),
        c('362.0 billion yuan', 'revenue', 362000000000, 'CNY', company='CATL', p=y(2024)),
        c('400.9 billion', 'revenue', 400900000000, 'CNY', company='CATL', p=y(2023)),
        c('15.0%', 'net_income', 15, 'percent', company='CATL', role='change', p=y(2024)),
        c('50.74 billion yuan', 'net_income', 50740000000, 'CNY', company='CATL', p=y(2024)),
        c('$7.01 billion', 'net_income', 7010000000, 'USD', company='CATL', p=y(2024)),
        c('44.12 billion', 'net_income', 44120000000, 'CNY', company='CATL', p=y(2023)),
        c('475 GWh', ['sales', 'deliveries'], 475, 'GWh', company='CATL', p=y(2024)),
        c('21.8%', ['sales', 'deliveries'], 21.8, 'percent', company='CATL', role='change', p=y(2024)),
        c('390 GWh', ['sales', 'deliveries'], 390, 'GWh', company='CATL', p=y(2023)),
        c('381 GWh', ['sales', 'deliveries'], 381, 'GWh', company='CATL', p=y(2024)),
        c('94 GWh', ['sales', 'deliveries'], 94, 'GWh', company='CATL', p=y(2024)),
        c('37.9%', 'market_share', 37.9, 'percent', company='CATL', role=['level', 'share'], p=y(2024)),
        c('1.3 points', 'market_share', 1.3, 'percentage_point', company='CATL', role='change', p=y(2024)),
        c('36.6%', 'market_share', 36.6, 'percent', company='CATL', role=['level', 'share'], p=y(2023)),
        c('676 GWh', 'capacity', 676, 'GWh', company='CATL', per=['year', None], p=('2024-12-31', '2024-12-31')),
        c('76.3%', 'other', 76.3, 'percent', company='CATL', p=y(2024)),
        c('219 GWh', 'capacity', 219, 'GWh', company='CATL', per=['year', None], status=['plan', 'actual']),
        c('18.6 billion yuan', 'rnd', 18600000000, 'CNY', company='CATL', p=y(2024)),
        c('31.2 billion', 'capex', 31200000000, 'CNY', company='CATL', p=y(2024)),
        c('97.0 billion', 'cash_flow', 97000000000, 'CNY', company='CATL', p=y(2024)),
        c('303.5 billion yuan', 'cash', 303500000000, 'CNY', company='CATL', p=('2024-12-31', '2024-12-31')),
        c('24.4%', 'gross_margin', 24.4, 'percent', company='CATL', p=y(2024)),
        c('19.2%', 'gross_margin', 19.2, 'percent', company='CATL', p=y(2023)),
        c('5.2 percentage points', 'gross_margin', 5.2, 'percentage_point', company='CATL', role='change', p=y(2024)),
        c('175 Wh/kg', 'energy_density', 175, 'Wh/kg', company='CATL', product='Naxtra'),
        c('December', 'production_start', None, 'date', nth=1, company='CATL', product='Naxtra', p=m(2025, 12), status=['plan', 'target']),
        c('205 Wh/kg', 'energy_density', 205, 'Wh/kg', company='CATL', product='Shenxing Plus'),
        c('1,000 km', 'range', 1000, 'km', company='CATL', product='Shenxing Plus'),
        c('131,988 people', 'headcount', 131988, 'job', company='CATL'),
        c('20,000', 'headcount', 20000, 'job', None, company='CATL'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'Naxtra': ('PRODUCT', 'Naxtra'), 'Shenxing Plus': ('PRODUCT', 'Shenxing Plus')}),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['362.0 billion yuan', '400.9 billion', '9.7%']),
        dict(kind='growth', verdict='consistent', quotes=['50.74 billion yuan', '44.12 billion', '15.0%']),
        dict(kind='fx', verdict='consistent', quotes=['50.74 billion yuan', '$7.01 billion']),
        dict(kind='growth', verdict='consistent', quotes=['475 GWh', '390 GWh', '21.8%']),
        dict(kind='sum', verdict='consistent', quotes=['381 GWh', '94 GWh', '475 GWh']),
        dict(kind='growth', verdict='consistent', quotes=['24.4%', '19.2%', '5.2 percentage points']),
    ],
)
