from goldlib import *
from mentions import mentions

TEXT = """Swap-station census: NIO pulls further ahead as Aulton misses target

China ended 2023 with 3,567 swap stations, the charging alliance EVCIPA counts, 1,594 more than twelve months before.

As many as 2,333 of them are NIO's. The Shanghai automaker put up 1,011 in the year just past, against a goal first set at 400 and raised to 1,000 in February. Each third-generation unit performs 408 swaps a day at most and stores 21 batteries; an ES8 is back on the road in less than five minutes. The plan for 2024 is another 1,000, and the company has won Changan and Geely as partners.

Guangzhou-based Aulton, second by size with 746, had once promised 10,000 by 2025; founder Zhang Jianping now speaks of 3,000. It serves 60,000 taxis, mostly of BAIC BJEV make, and has raised 1.5 billion yuan in a B round in 2022.

Evogo, the CATL subsidiary, remains a dwarf: 88 stations in 12 cities. It rents out its “Choco-SEB” blocks, 26.5 kWh and 200 km of range apiece, for 399 yuan a month.

Profit is another matter. At 3 million yuan per station before batteries, analysts reckon that NIO needs 60 swaps a day to break even; it averages 35.
"""

doc = dict(
    id='tj-swap-aulton-nio', published='2024-01-11', source='jing-energy-weekly',
    title='Swap-station census: NIO pulls further ahead as Aulton misses target',
    text=TEXT,
    claims=[
        c('3,567 swap stations', 'stations', 3567, 'station', p=('2023-12-31', '2023-12-31')),
        c('1,594', 'stations', 1594, 'station', role='change', p=('2023-12-31', '2023-12-31')),
        c('2,333', 'stations', 2333, 'station', company='NIO', p=('2023-12-31', '2023-12-31')),
        c('1,011', 'stations', 1011, 'station', company='NIO', role='change', p=('2023-12-31', '2023-12-31')),
        c('400', 'stations', 400, 'station', company='NIO', role='change', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('1,000', 'stations', 1000, 'station', company='NIO', role='change', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('408 swaps', 'other', None, 'item', 408, company='NIO', per='day'),
        c('21 batteries', 'other', 21, 'battery', company='NIO'),
        c('five minutes', 'charging_time', None, 'minute', 5, company='NIO', product='ES8'),
        c('1,000', 'stations', 1000, 'station', nth=1, company='NIO', role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('746', 'stations', 746, 'station', company='Aulton', p=('2023-12-31', '2023-12-31')),
        c('10,000', 'stations', 10000, 'station', company='Aulton', p=(None, '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('3,000', 'stations', 3000, 'station', company='Aulton', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('60,000 taxis', 'other', 60000, 'vehicle', company='Aulton'),
        c('1.5 billion yuan', 'funding', 1500000000.0, 'CNY', company='Aulton', p=('2022-01-01', '2022-12-31')),
        c('88 stations', 'stations', 88, 'station', company='Evogo', p=('2023-12-31', '2023-12-31')),
        c('12 cities', 'countries', 12, 'country', company='Evogo', p=('2023-12-31', '2023-12-31')),
        c('26.5 kWh', 'battery_capacity', 26.5, 'kWh', company='Evogo'),
        c('200 km', 'range', 200, 'km', company='Evogo'),
        c('399 yuan', 'price', 399, 'CNY', company='Evogo', per='month'),
        c('3 million yuan', 'investment', 3000000, 'CNY', company='NIO', per='station'),
        c('60 swaps', 'other', 60, 'item', company='NIO', per='day', status='forecast'),
        c('35', 'other', 35, 'item', company='NIO', per='day'),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Aulton': ('COMPANY', 'Aulton'), 'CATL': ('COMPANY', 'CATL'), 'Evogo': ('COMPANY', 'Evogo'), 'Geely': ('COMPANY', 'Geely'), 'Changan': ('COMPANY', 'Changan'), 'BAIC BJEV': ('COMPANY', 'BAIC BJEV'), 'ES8': ('PRODUCT', 'ES8')}),
    checks=[],
)
