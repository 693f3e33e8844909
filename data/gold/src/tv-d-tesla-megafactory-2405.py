from goldlib import *
from mentions import mentions

TEXT = """Tesla breaks ground on Shanghai Megapack plant

Tesla started construction of its energy-storage factory in Shanghai's Lingang area on Thursday. It is the company's first such plant outside the United States.

The so-called Megafactory has an initial capacity of 10,000 Megapack units a year, equal to about 40 GWh of storage. Mass production is planned for the first quarter of 2025, Tesla said.

Total investment is 1.45 billion yuan (US$201 million), according to a filing with the city.

The site covers 197,000 square meters. Tesla paid 222 million yuan for the land in March.

The US carmaker deployed 4,053 MWh of storage in the first three months, up 4 percent from the first quarter of 2023 and up 27 percent from 3,202 MWh in the previous quarter. Energy revenue was US$1.64 billion, after 1.53 billion a year before.

Its car plant, a few kilometers away, delivered 62,167 vehicles in April, down 18 percent year on year and 30 percent lower than in March, the China Passenger Car Association said. Exports accounted for 30,746 of them. BYD sold 312,048 plug-in cars in the month.

Opened in 2019, it employs about 20,000 people and can make over 950,000 cars a year.

Tesla is cutting more than 10 percent of its staff worldwide. It had 140,473 employees at the end of 2023.

(Cover photo: the ceremony on May 23. Source: Lingang Group)
"""

doc = dict(
    id='tv-d-tesla-megafactory-2405', published='2024-05-24', source='huangpu-evening-report',
    title='Tesla breaks ground on Shanghai Megapack plant',
    text=TEXT,
    claims=[
        c('10,000 Megapack units', 'capacity', 10000, 'item', company='Tesla', product='Megapack', per='year', status=['plan', 'target', 'forecast']),
        c('40 GWh', 'capacity', 40, 'GWh', company='Tesla', product='Megapack', per='year', status=['plan', 'target', 'forecast']),
        c('first quarter of 2025', 'production_start', None, 'date', company='Tesla', product=['Megapack', None], p=('2025-01-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('1.45 billion yuan', 'investment', 1450000000, 'CNY', company='Tesla', status=['plan', 'target', 'forecast']),
        c('US$201 million', 'investment', 201000000, 'USD', company='Tesla', status=['plan', 'target', 'forecast']),
        c('197,000 square meters', 'area', 197000, 'm2', company='Tesla'),
        c('222 million yuan', ['investment', 'cost'], 222000000, 'CNY', company='Tesla', p=('2024-03-01', '2024-03-31')),
        c('4,053 MWh', 'installations', 4053, 'MWh', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('4 percent', 'installations', 4, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('27 percent', 'installations', 27, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('3,202 MWh', 'installations', 3202, 'MWh', company='Tesla', p=('2023-10-01', '2023-12-31')),
        c('US$1.64 billion', 'revenue', 1640000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('1.53 billion', 'revenue', 1530000000, 'USD', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('62,167 vehicles', 'deliveries', 62167, 'vehicle', company='Tesla', p=('2024-04-01', '2024-04-30')),
        c('18 percent', 'deliveries', -18, 'percent', company='Tesla', role='change', p=('2024-04-01', '2024-04-30')),
        c('30 percent', 'deliveries', -30, 'percent', company='Tesla', role='change', p=('2024-04-01', '2024-04-30')),
        c('30,746', 'exports', 30746, 'vehicle', company='Tesla', p=('2024-04-01', '2024-04-30')),
        c('312,048', 'sales', 312048, 'vehicle', company='BYD', p=('2024-04-01', '2024-04-30')),
        c('20,000 people', 'headcount', 20000, 'job', company='Tesla'),
        c('950,000', 'capacity', 950000, 'vehicle', None, company='Tesla', per='year'),
        c('10 percent', 'layoffs', 10, 'percent', None, company='Tesla', status=['plan', 'actual']),
        c('140,473 employees', 'headcount', 140473, 'job', company='Tesla', p=('2023-12-31', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Megapack': ('PRODUCT', 'Megapack')}),
    checks=[],
)
