from goldlib import *
from mentions import mentions

TEXT = """Public chargers pass 70,000 as third quarter adds five thousand

There were 70,301 public charging devices in the United Kingdom on 30 September, Zapmap said, 38 per cent above the 50,900 of a year earlier and 5,174 more than at the end of June. Rapid and ultra-rapid units number 13,440; at the same point in 2023 it was 10,100. They stand at 5,900 locations.

Since January 16,600 have been added, compared with 12,900 in the first nine months of last year. Government wants 300,000 by 2030.

By operator, ultra-rapid:

- Gridserve: 1,330, up from 960
- InstaVolt: 1,560 (from 1,180)
- BP Pulse: 1,010 (from 720)
- Osprey: 970
- Tesla, sites open to all brands: 850

InstaVolt now charges 85p per kWh, or 54p at night. The Basingstoke company booked revenue of £58 million in the year to March 2024. Shell, whose 2,300 fast points make it the largest in petrol forecourts, took over Ubitricity in 2021.
"""

doc = dict(
    id='tn-uk-chargers-zapmap-q3', published='2024-10-21', source='grid-and-kerb',
    title='Public chargers pass 70,000 as third quarter adds five thousand',
    text=TEXT,
    claims=[
        c('70,000', 'chargers', 70000, 'charger', None, p=('2024-09-30', '2024-09-30')),
        c('five thousand', 'chargers', 5000, 'charger', role='change', p=('2024-09-30', '2024-09-30')),
        c('70,301 public charging devices', 'chargers', 70301, 'charger', p=('2024-09-30', '2024-09-30')),
        c('38 per cent', 'chargers', 38, 'percent', role='change', p=('2024-09-30', '2024-09-30')),
        c('50,900', 'chargers', 50900, 'charger', p=('2023-09-30', '2023-09-30')),
        c('5,174', 'chargers', 5174, 'charger', role='change', p=('2024-09-30', '2024-09-30')),
        c('13,440', 'chargers', 13440, 'charger', p=('2024-09-30', '2024-09-30')),
        c('10,100', 'chargers', 10100, 'charger', p=('2023-09-30', '2023-09-30')),
        c('5,900 locations', 'stations', 5900, 'station', p=('2024-09-30', '2024-09-30')),
        c('16,600', 'chargers', 16600, 'charger', role='change', p=('2024-09-30', '2024-09-30')),
        c('12,900', 'chargers', 12900, 'charger', role='change', p=('2023-09-30', '2023-09-30')),
        c('300,000', 'chargers', 300000, 'charger', p=(None, '2030-12-31'), status='target'),
        c('1,330', 'chargers', 1330, 'charger', company='Gridserve', p=('2024-09-30', '2024-09-30')),
        c('960', 'chargers', 960, 'charger', company='Gridserve', p=('2023-09-30', '2023-09-30')),
        c('1,560', 'chargers', 1560, 'charger', company='InstaVolt', p=('2024-09-30', '2024-09-30')),
        c('1,180', 'chargers', 1180, 'charger', company='InstaVolt', p=('2023-09-30', '2023-09-30')),
        c('1,010', 'chargers', 1010, 'charger', company='BP Pulse', p=('2024-09-30', '2024-09-30')),
        c('720', 'chargers', 720, 'charger', company='BP Pulse', p=('2023-09-30', '2023-09-30')),
        c('970', 'chargers', 970, 'charger', company='Osprey', p=('2024-09-30', '2024-09-30')),
        c('850', 'chargers', 850, 'charger', company='Tesla', p=('2024-09-30', '2024-09-30')),
        c('85p', 'price', 0.85, 'GBP', company='InstaVolt', per='kWh'),
        c('54p', 'price', 0.54, 'GBP', company='InstaVolt', per='kWh'),
        c('£58 million', 'revenue', 58000000, 'GBP', company='InstaVolt', p=('2023-04-01', '2024-03-31')),
        c('2,300', 'chargers', 2300, 'charger', company='Shell Recharge'),
    ],
    names=mentions(TEXT, {'BP Pulse': ('COMPANY', 'BP Pulse'), 'Gridserve': ('COMPANY', 'Gridserve'), 'InstaVolt': ('COMPANY', 'InstaVolt'), 'Osprey': ('COMPANY', 'Osprey'), 'Tesla': ('COMPANY', 'Tesla'), 'Ubitricity': ('COMPANY', 'Ubitricity'), 'Shell': ('COMPANY', 'Shell Recharge')}),
    checks=[],
)
