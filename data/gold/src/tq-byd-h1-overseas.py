from goldlib import *
from mentions import mentions

TEXT = """BYD ships 470,000 cars abroad in half a year, falls behind pace at home

SHENZHEN: In June BYD parted with 382,585 vehicles, which is 12 percent up on the year and next to nothing up on May’s 382,476. The second quarter thus brought 1,145,150; add the 1,000,804 of the first and the half-year stands at 2,145,954, or 39 percent of the 5.5 million that chairman Wang Chuanfu, 59, wants for 2025.

Pure electrics accounted for 206,884 of the June total. Production was throttled: night shifts have been dropped in at least four plants, and output fell by 29,000 units on the month. What saves the year is the world outside. 90,049 passenger cars and pickups left the country last month, three and a half times as many as in June 2024; a fleet of six ships, the largest good for 9,200 cars, carries them.

State-owned SAIC, whose MG4 is taxed at 35.3 percent on top of the usual ten in Europe, sold 494,000 overseas in six months, 1.3 percent more. Geely exported 184,000, 8 percent fewer, and GWM 198,000. Geely’s Xingyuan, meanwhile, took the bestseller crown from the Seagull: 204,940 in the six months.

Tesla reports later today.
"""

doc = dict(
    id='tq-byd-h1-overseas', published='2025-07-02', source='lingnan-markets',
    title='BYD ships 470,000 cars abroad in half a year, falls behind pace at home',
    text=TEXT,
    claims=[
        c('470,000 cars', 'exports', 470000, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('382,585 vehicles', 'sales', 382585, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('12 percent', 'sales', 12, 'percent', company='BYD', role='change', p=('2025-06-01', '2025-06-30')),
        c('382,476', 'sales', 382476, 'vehicle', company='BYD', p=('2025-05-01', '2025-05-31')),
        c('1,145,150', 'sales', 1145150, 'vehicle', company='BYD', p=('2025-04-01', '2025-06-30')),
        c('1,000,804', 'sales', 1000804, 'vehicle', company='BYD', p=('2025-01-01', '2025-03-31')),
        c('2,145,954', 'sales', 2145954, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('39 percent', 'sales', 39, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-12-31')),
        c('5.5 million', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status='target'),
        c('206,884', 'sales', 206884, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('29,000 units', 'production', -29000, 'vehicle', company='BYD', role='change', p=('2025-06-01', '2025-06-30')),
        c('90,049', 'exports', 90049, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('three and a half times', 'exports', 250, 'percent', company='BYD', role='change', p=('2025-06-01', '2025-06-30')),
        c('six ships', 'other', 6, 'item', company='BYD'),
        c('9,200 cars', 'other', 9200, 'vehicle', company='BYD'),
        c('35.3 percent', 'tariff', 35.3, 'percent', company=['SAIC Motor', 'SAIC']),
        c('ten', 'tariff', 10, 'percent'),
        c('494,000', 'sales', 494000, 'vehicle', company=['SAIC Motor', 'SAIC'], p=('2025-01-01', '2025-06-30')),
        c('1.3 percent', 'sales', 1.3, 'percent', company=['SAIC Motor', 'SAIC'], role='change', p=('2025-01-01', '2025-06-30')),
        c('184,000', 'exports', 184000, 'vehicle', company='Geely', p=('2025-01-01', '2025-06-30')),
        c('8 percent', 'exports', -8, 'percent', company='Geely', role='change', p=('2025-01-01', '2025-06-30')),
        c('198,000', 'exports', 198000, 'vehicle', company=['Great Wall Motor', 'GWM'], p=('2025-01-01', '2025-06-30')),
        c('204,940', 'sales', 204940, 'vehicle', company='Geely', product='Xingyuan', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'SAIC': ('COMPANY', 'SAIC Motor'), 'Geely': ('COMPANY', 'Geely'), 'Tesla': ('COMPANY', 'Tesla'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Seagull': ('PRODUCT', 'Seagull'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
