from goldlib import *
from mentions import mentions

TEXT = """Lithium's hangover: miners fire, defer, sell

What went up tenfold has come down. A tonne of battery-grade carbonate costs 96,500 yuan ($13,400) in China, Fastmarkets said on Monday; in November 2022 it was 597,500 yuan, so 84 percent has evaporated.

Piedmont Lithium on Tuesday let go 27 percent of its people to save $10 million a year. It has $71 million of cash. Construction of its Carolina mine, of 30,000 tonnes of hydroxide a year, waits for a licence; first sales, once announced for 2023, it now expects in 2027.

Albemarle, the world's largest, trims its 2024 capital budget to a range of $1.6 billion to $1.8 billion from $2.1 billion in 2023, defers the $1.3 billion Richburg plant in South Carolina, announced last March, and will drop 4 percent of its staff, some 300 people. Savings: $95 million.

Pilbara Minerals holds fast. Its P680 expansion is 84 percent complete; December-quarter output was 176,000 tonnes, 22 percent more than in the previous three months, while the price realised fell 50 percent to US$1,113.

For carmakers it is a present: the cells of a mid-size car cost $2,300 less than a year ago.
"""

doc = dict(
    id='tl-lithium-hangover', published='2024-02-06', source='mine-to-motor',
    title="Lithium's hangover: miners fire, defer, sell",
    text=TEXT,
    claims=[
        c('tenfold', ['price', 'other'], 900, 'percent', role='change'),
        c('96,500 yuan', ['price', 'other'], 96500, 'CNY', per='tonne', p=('2024-02-05', '2024-02-05')),
        c('$13,400', ['price', 'other'], 13400, 'USD', per='tonne', p=('2024-02-05', '2024-02-05')),
        c('597,500 yuan', ['price', 'other'], 597500, 'CNY', per='tonne', p=('2022-11-01', '2022-11-30')),
        c('84 percent', ['price', 'other'], -84, 'percent', role='change', p=('2024-02-05', '2024-02-05')),
        c('27 percent', 'layoffs', 27, 'percent', company='Piedmont Lithium', p=('2024-02-06', '2024-02-06')),
        c('$10 million', ['cost', 'opex'], -10000000.0, 'USD', company='Piedmont Lithium', role='change', per='year', status=['forecast', 'target']),
        c('$71 million', 'cash', 71000000.0, 'USD', company='Piedmont Lithium', p=('2023-12-31', '2023-12-31')),
        c('30,000 tonnes', 'capacity', 30000, 'tonne', company='Piedmont Lithium', per='year', status=['plan', 'target', 'forecast']),
        c('2023', 'delivery_start', None, 'date', company='Piedmont Lithium', p=('2023-01-01', '2023-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('2027', 'delivery_start', None, 'date', company='Piedmont Lithium', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('$1.6 billion to $1.8 billion', 'capex', 1600000000.0, 'USD', 1800000000.0, company='Albemarle', p=('2024-01-01', '2024-12-31'), status=['target', 'plan']),
        c('$2.1 billion', 'capex', 2100000000.0, 'USD', company='Albemarle', p=('2023-01-01', '2023-12-31')),
        c('$1.3 billion', 'investment', 1300000000.0, 'USD', company='Albemarle', status='plan'),
        c('4 percent', 'layoffs', 4, 'percent', nth=1, company='Albemarle', status='plan'),
        c('300 people', 'layoffs', 300, 'job', company='Albemarle', status='plan'),
        c('$95 million', 'cost', -95000000.0, 'USD', company='Albemarle', role='change', per='year', status=['target', 'forecast']),
        c('84 percent', 'other', 84, 'percent', nth=1, company='Pilbara Minerals'),
        c('176,000 tonnes', 'production', 176000, 'tonne', company='Pilbara Minerals', p=('2023-10-01', '2023-12-31')),
        c('22 percent', 'production', 22, 'percent', company='Pilbara Minerals', role='change', p=('2023-10-01', '2023-12-31')),
        c('50 percent', ['price', 'other'], -50, 'percent', company='Pilbara Minerals', role='change', p=('2023-10-01', '2023-12-31')),
        c('US$1,113', ['price', 'other'], 1113, 'USD', company='Pilbara Minerals', per='tonne', p=('2023-10-01', '2023-12-31')),
        c('$2,300', ['battery_price', 'cost'], -2300, 'USD', role='change', status=['forecast', 'actual']),
    ],
    names=mentions(TEXT, {'Albemarle': ('COMPANY', 'Albemarle'), 'Piedmont Lithium': ('COMPANY', 'Piedmont Lithium'), 'Pilbara Minerals': ('COMPANY', 'Pilbara Minerals')}),
    checks=[],
)
