from goldlib import *
from mentions import mentions

TEXT = """Proterra files for Chapter 11 months after record quarter

Burlingame, Calif. – Bus and battery maker Proterra sought protection from creditors on Monday, a mere three months after it had reported revenue of $79.5 million for the first quarter, up 36% from $58.6 million in the same quarter of 2022. The quarter's gross loss had been $19.9 million; in the one before it $14.8 million.

Last year the company delivered 199 buses, nine fewer than in 2021, and lost $238 million on revenue of $309.4 million. It had guided for $450 million to $500 million this year.

Cash amounted to $298 million at the end of March, as against $396 million at the end of December; court papers now speak of $63 million. Convertible notes of $177 million are outstanding. The order backlog covered 1,250 buses at year-end. Since its founding in 2004 it has put 1,300 buses or more on the road.

A ZX5 carries up to 738 kWh and costs around $1 million.

Competitor New Flyer, a unit of Winnipeg's NFI, delivered 214 electric buses in the second quarter, compared with 136 a year earlier. The parent expects full-year revenue of $2.5 billion to $2.8 billion; in the first half it took in $1.2 billion. BYD, with 40 buses in the half, is a distant third in the U.S.
"""

doc = dict(
    id='tn-ferry-proterra-bus-h1', published='2023-08-09', source='silicon-bus-review',
    title='Proterra files for Chapter 11 months after record quarter',
    text=TEXT,
    claims=[
        c('$79.5 million', 'revenue', 79500000, 'USD', company='Proterra', p=('2023-01-01', '2023-03-31')),
        c('36%', 'revenue', 36, 'percent', company='Proterra', role='change', p=('2023-01-01', '2023-03-31')),
        c('$58.6 million', 'revenue', 58600000, 'USD', company='Proterra', p=('2022-01-01', '2022-03-31')),
        c('$19.9 million', 'gross_profit', -19900000, 'USD', company='Proterra', p=('2023-01-01', '2023-03-31')),
        c('$14.8 million', 'gross_profit', -14800000, 'USD', company='Proterra', p=('2022-10-01', '2022-12-31')),
        c('199 buses', 'deliveries', 199, 'vehicle', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('nine', 'deliveries', -9, 'vehicle', company='Proterra', role='change', p=('2022-01-01', '2022-12-31')),
        c('$238 million', 'net_income', -238000000, 'USD', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('$309.4 million', 'revenue', 309400000, 'USD', company='Proterra', p=('2022-01-01', '2022-12-31')),
        c('$450 million to $500 million', 'revenue', 450000000, 'USD', 500000000, company='Proterra', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$298 million', 'cash', 298000000, 'USD', company='Proterra', p=('2023-03-31', '2023-03-31')),
        c('$396 million', 'cash', 396000000, 'USD', company='Proterra', p=('2022-12-31', '2022-12-31')),
        c('$63 million', 'cash', 63000000, 'USD', company='Proterra'),
        c('$177 million', 'debt', 177000000, 'USD', company='Proterra'),
        c('1,250 buses', 'orders', 1250, 'order', company='Proterra', p=('2022-12-31', '2022-12-31')),
        c('1,300 buses', 'deliveries', 1300, 'vehicle', None, company='Proterra', p=('2004-01-01', '2023-08-09')),
        c('738 kWh', 'battery_capacity', None, 'kWh', 738, company='Proterra', product='ZX5'),
        c('$1 million', 'price', 1000000, 'USD', company='Proterra', product='ZX5'),
        c('214 electric buses', 'deliveries', 214, 'vehicle', company='New Flyer', p=('2023-04-01', '2023-06-30')),
        c('136', 'deliveries', 136, 'vehicle', company='New Flyer', p=('2022-04-01', '2022-06-30')),
        c('$2.5 billion to $2.8 billion', 'revenue', 2500000000, 'USD', 2800000000, company='NFI', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$1.2 billion', 'revenue', 1200000000, 'USD', company='NFI', p=('2023-01-01', '2023-06-30')),
        c('40 buses', 'deliveries', 40, 'vehicle', company='BYD', p=('2023-01-01', '2023-06-30')),
    ],
    names=mentions(TEXT, {'Proterra': ('COMPANY', 'Proterra'), 'New Flyer': ('COMPANY', 'New Flyer'), 'BYD': ('COMPANY', 'BYD'), 'NFI': ('COMPANY', 'NFI'), 'ZX5': ('PRODUCT', 'ZX5')}),
    checks=[],
)
