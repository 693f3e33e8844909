from goldlib import *
from mentions import mentions

TEXT = """Togg ends the year with 30,093 cars, well ahead of Tesla

ISTANBUL — Turks bought 105,315 electric cars in 2024, 44.9 percent more than in 2023, and one in every ten new cars was thus electric, the dealers’ body ODMD said. Togg sold 30,093 of its T10X, up from 19,583. Tesla, which had led with 12,150 for a while the year before, got to 11,534; BYD, having promised $1 billion for a plant near Manisa that will build 150,000 vehicles a year and start at the end of 2026, was let in without the extra 40 percent duty and sold 10,400.

The car it is measured against, Tesla’s Model Y, costs 1.96 million lira after the tax threshold was raised, the T10X in long-range form 1.67 million, and it goes 523 km. The T10F sedan is due on sale in the second quarter, and in 2025 the first Togg will be seen in Germany.

Gemlik, where 3,500 people are employed, has a yearly capacity of 100,000, to be raised to 175,000. Siro, the battery venture with Farasis, makes 3 GWh and means to make 20 in 2031.

On the roads, 26,046 charging points served them at year-end. ZES has 2,900, Trugo, a Togg subsidiary, 1,200 and all are fast. A kilowatt-hour costs 8.50 lira there.
"""

doc = dict(
    id='tq-togg-2024', published='2025-01-06', source='bosphorus-economy',
    title='Togg ends the year with 30,093 cars, well ahead of Tesla',
    text=TEXT,
    claims=[
        c('30,093 cars', 'sales', 30093, 'vehicle', company='Togg', p=('2024-01-01', '2024-12-31')),
        c('105,315', 'sales', 105315, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('44.9 percent', 'sales', 44.9, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('ten', 'penetration', 10, 'percent', role=['share', 'level'], p=('2024-01-01', '2024-12-31')),
        c('30,093', 'sales', 30093, 'vehicle', nth=1, company='Togg', product='T10X', p=('2024-01-01', '2024-12-31')),
        c('19,583', 'sales', 19583, 'vehicle', company='Togg', product='T10X', p=('2023-01-01', '2023-12-31')),
        c('12,150', 'sales', 12150, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('11,534', 'sales', 11534, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('$1 billion', 'investment', 1000000000, 'USD', company='BYD', status='plan'),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='BYD', per='year', status='plan'),
        c('at the end of 2026', 'production_start', None, 'date', company='BYD', p=('2026-12-31', '2026-12-31'), status='plan'),
        c('40 percent', 'tariff', 40, 'percent'),
        c('10,400', 'sales', 10400, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('1.96 million lira', 'price', 1960000, 'TRY', company='Tesla', product='Model Y'),
        c('1.67 million', 'price', 1670000, 'TRY', company='Togg', product='T10X'),
        c('523 km', 'range', 523, 'km', company='Togg', product='T10X'),
        c('second quarter', 'launch', None, 'date', company='Togg', product='T10F', p=('2025-04-01', '2025-06-30'), status='plan'),
        c('3,500 people', 'headcount', 3500, 'job', company='Togg'),
        c('100,000', 'capacity', 100000, 'vehicle', company='Togg', per='year'),
        c('175,000', 'capacity', 175000, 'vehicle', company='Togg', per='year', status='plan'),
        c('3 GWh', 'capacity', 3, 'GWh', company='Siro', per='year'),
        c('20', 'capacity', 20, 'GWh', nth=4, company='Siro', per='year', p=(None, '2031-12-31'), status='plan'),
        c('26,046 charging points', 'chargers', 26046, 'percentage_point', p=('2024-12-31', '2024-12-31')),
        c('2,900', 'chargers', 2900, 'charger', company='ZES'),
        c('1,200', 'chargers', 1200, 'charger', company='Trugo'),
        c('8.50 lira', 'price', 8.5, 'TRY', company='Trugo', per='kWh'),
    ],
    names=mentions(TEXT, {'Togg': ('COMPANY', 'Togg'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Siro': ('COMPANY', 'Siro'), 'Farasis': ('COMPANY', 'Farasis'), 'Trugo': ('COMPANY', 'Trugo'), 'ZES': ('COMPANY', 'ZES'), 'T10X': ('PRODUCT', 'T10X'), 'T10F': ('PRODUCT', 'T10F'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
