from goldlib import *
from mentions import mentions

TEXT = """BYD M6 is Indonesia’s first electric MPV, from Rp 379 million

TANGERANG — A seven-seater for less than a Kijang Innova hybrid: that is BYD’s calling card at the GIIAS show, where the M6 was launched on Wednesday. The M6 Standard with 55.4 kWh sells at Rp 379 million ($23,400) on the road in Jakarta, the M6 Superior Captain, whose pack is 71.8 kWh, at Rp 429 million. NEDC range is stated as 420 km and 530 km. Power is 120 kW for the former, 150 kW for the latter. Battery warranty: eight years or 160,000 km.

The Chinese brand delivered its first cars here in June and straight away wholesaled 1,596 units, according to Gaikindo. Wuling, so far the market leader, managed 1,081, its BinguoEV contributing 735; Hyundai had 142 and Chery 380. In the half-year, 11,940 battery cars went to dealers, more than double the number of January-June 2023, which was 5,849; that is 2.9 percent of all cars.

Imports are exempt from the 50 percent duty until the end of 2025 for those who promise a local plant. BYD’s, at Subang in West Java, will cost $1.3 billion and build 150,000 cars a year, from January 2026. Number of dealers: 21, with 50 aimed at by December.
"""

doc = dict(
    id='tm-id-indomobil-byd-m6', published='2024-07-18', source='jakarta-wheels',
    title='BYD M6 is Indonesia’s first electric MPV, from Rp 379 million',
    text=TEXT,
    claims=[
        c('Rp 379 million', 'price', 379000000, 'IDR', company='BYD', product='M6 Standard'),
        c('seven-seater', 'seats', 7, 'item', company='BYD', product='M6'),
        c('Wednesday', 'launch', None, 'date', company='BYD', product='M6', p=('2024-07-17', '2024-07-17')),
        c('55.4 kWh', 'battery_capacity', 55.4, 'kWh', company='BYD', product='M6 Standard'),
        c('Rp 379 million', 'price', 379000000, 'IDR', nth=1, company='BYD', product='M6 Standard'),
        c('$23,400', 'price', 23400, 'USD', company='BYD', product='M6 Standard'),
        c('71.8 kWh', 'battery_capacity', 71.8, 'kWh', company='BYD', product='M6 Superior Captain'),
        c('Rp 429 million', 'price', 429000000, 'IDR', company='BYD', product='M6 Superior Captain'),
        c('420 km', 'range', 420, 'km', company='BYD', product='M6 Standard'),
        c('530 km', 'range', 530, 'km', company='BYD', product='M6 Superior Captain'),
        c('120 kW', 'power', 120, 'kW', company='BYD', product='M6 Standard'),
        c('150 kW', 'power', 150, 'kW', company='BYD', product='M6 Superior Captain'),
        c('eight years', 'warranty', 8, 'year', company='BYD', product='M6'),
        c('160,000 km', 'warranty', 160000, 'km', company='BYD', product='M6'),
        c('June', 'delivery_start', None, 'date', company='BYD', p=('2024-06-01', '2024-06-30')),
        c('1,596 units', 'sales', 1596, 'vehicle', company='BYD', p=('2024-06-01', '2024-06-30')),
        c('1,081', 'sales', 1081, 'vehicle', company='Wuling', p=('2024-06-01', '2024-06-30')),
        c('735', 'sales', 735, 'vehicle', company='Wuling', product='BinguoEV', p=('2024-06-01', '2024-06-30')),
        c('142', 'sales', 142, 'vehicle', company='Hyundai', p=('2024-06-01', '2024-06-30')),
        c('380', 'sales', 380, 'vehicle', company='Chery', p=('2024-06-01', '2024-06-30')),
        c('11,940 battery cars', 'sales', 11940, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('double', 'sales', 100, 'percent', None, role='change', p=('2024-01-01', '2024-06-30')),
        c('5,849', 'sales', 5849, 'vehicle', p=('2023-01-01', '2023-06-30')),
        c('2.9 percent', 'penetration', 2.9, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('50 percent', 'tariff', 50, 'percent', p=(None, '2025-12-31')),
        c('$1.3 billion', 'investment', 1300000000, 'USD', company='BYD', status='plan'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year', status='plan'),
        c('January 2026', 'production_start', None, 'date', company='BYD', p=('2026-01-01', '2026-01-31'), status=['plan', 'target', 'forecast']),
        c('21', 'stores', 21, 'store', company='BYD'),
        c('50', 'stores', 50, 'store', nth=3, company='BYD', p=(None, '2024-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Wuling': ('COMPANY', 'Wuling'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Chery': ('COMPANY', 'Chery'), 'M6': ('PRODUCT', 'M6'), 'M6 Standard': ('PRODUCT', 'M6 Standard'), 'M6 Superior Captain': ('PRODUCT', 'M6 Superior Captain'), 'BinguoEV': ('PRODUCT', 'BinguoEV')}),
    checks=[],
)
