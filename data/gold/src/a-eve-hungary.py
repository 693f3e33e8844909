from goldlib import *
from mentions import mentions

TEXT = """Eve Energy buys into Debrecen to feed BMW's iFactory

Debrecen gets its second Chinese battery maker. EVE Energy, the Huizhou-based supplier of cylindrical cells, signed for a 45-hectare (111-acre) plot in the northwest of the city on Tuesday, Foreign Minister Péter Szijjártó, 44, announced.

The investment of HUF 400 billion, or €1.07 billion (8.1 billion yuan), is to give work to more than 1,000 people. Output of large 46-millimetre cells, 28 GWh of them a year, is meant to commence in 2026. That is about twelve months after BMW, next door, intends to roll out the first Neue Klasse from a factory designed for 150,000 cars annually at a cost of €2 billion.

EVE will pay HUF 5.0 billion for the land, the seller – a municipal company – let it be known, which works out at HUF 11,100 per square metre.

CATL's far bigger complex on the southern edge (€7.34 billion, 100 GWh, 9,000 jobs) has been met by protests: residents fear for their groundwater.

In China EVE's sales grew 114.8% last year to 36.3 billion yuan from 16.9 billion, and its shares changed hands at 64.20 yuan in Shenzhen on Tuesday.
"""

doc = dict(
    id='a-eve-hungary', published='2023-05-10', source='budapest-business-brief',
    title="Eve Energy buys into Debrecen to feed BMW's iFactory",
    text=TEXT,
    claims=[
        c('45-hectare', 'area', 45, 'hectare', company='EVE Energy'),
        c('111-acre', 'area', 111, 'acre', company='EVE Energy'),
        c('HUF 400 billion', 'investment', 400000000000, 'HUF', company='EVE Energy', status='plan'),
        c('€1.07 billion', 'investment', 1070000000, 'EUR', company='EVE Energy', status='plan'),
        c('8.1 billion yuan', 'investment', 8100000000, 'CNY', company='EVE Energy', status='plan'),
        c('1,000 people', 'jobs', 1000, 'job', None, company='EVE Energy', status=['plan', 'target', 'forecast']),
        c('46-millimetre', 'length', 46, 'mm', company='EVE Energy'),
        c('28 GWh', 'capacity', 28, 'GWh', company='EVE Energy', per=['year', None], status=['plan', 'target']),
        c('2026', 'production_start', None, 'date', company='EVE Energy', p=y(2026), status=['plan', 'target']),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BMW', per='year', status=['plan', 'target', 'actual']),
        c('€2 billion', 'investment', 2000000000, 'EUR', company='BMW', status='plan'),
        c('HUF 5.0 billion', ['investment', 'cost'], 5000000000, 'HUF', company='EVE Energy', status=['plan', 'actual']),
        c('HUF 11,100', ['investment', 'cost', 'price'], 11100, 'HUF', company='EVE Energy', per='m2', status=['plan', 'actual']),
        c('€7.34 billion', 'investment', 7340000000, 'EUR', company='CATL', status='plan'),
        c('100 GWh', 'capacity', 100, 'GWh', company='CATL', per=['year', None], status=['plan', 'target']),
        c('9,000 jobs', 'jobs', 9000, 'job', company='CATL', status=['plan', 'target', 'forecast']),
        c('114.8%', 'revenue', 114.8, 'percent', company='EVE Energy', role='change', p=y(2022)),
        c('36.3 billion yuan', 'revenue', 36300000000, 'CNY', company='EVE Energy', p=y(2022)),
        c('16.9 billion', 'revenue', 16900000000, 'CNY', company='EVE Energy', p=y(2021)),
        c('64.20 yuan', 'share_price', 64.2, 'CNY', company='EVE Energy', p=('2023-05-09', '2023-05-09')),
    ],
    names=mentions(TEXT, {'Eve Energy': ('COMPANY', 'EVE Energy'), 'EVE Energy': ('COMPANY', 'EVE Energy'), 'BMW': ('COMPANY', 'BMW'), 'EVE': ('COMPANY', 'EVE Energy'), 'CATL': ('COMPANY', 'CATL'), 'Neue Klasse': ('PRODUCT', 'Neue Klasse')}),
    checks=[
        dict(kind='unit', verdict='consistent', quotes=['45-hectare', '111-acre']),
        dict(kind='rate', verdict='consistent', quotes=['HUF 5.0 billion', '45-hectare', 'HUF 11,100']),
        dict(kind='fx', verdict='consistent', quotes=['HUF 400 billion', '€1.07 billion']),
        dict(kind='fx', verdict='consistent', quotes=['€1.07 billion', '8.1 billion yuan']),
        dict(kind='growth', verdict='consistent', quotes=['16.9 billion', '36.3 billion yuan', '114.8%']),
    ],
)
