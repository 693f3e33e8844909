from goldlib import *
from mentions import mentions

TEXT = """Nio at 2,800 swap stations, CATL sets out to catch up

Eight years after its first, Nio operates 2,836 battery swap stations in China as of today, 916 of them along motorways. At the end of last year the network had 2,333, at the end of November 2,756. It has performed 61.4 million swaps to date, 24.1 million of those this year. A swap takes three minutes.

The company also counts 4,290 charging stations with 25,300 piles. Four in five of the kilowatt-hours they dispense go to cars of other brands. Nio wants a station in each of 2,300 counties by the end of 2025.

Enter CATL. On December 18 the battery giant unveiled two standard blocks, the smaller of which, Choco-SEB 25, stores 52 kWh in the LFP version and gives 500 km in the NMC one. It is to build 1,000 stations next year, later 10,000, and in the end, with partners such as Sinopec, 30,000. Today it has 47. Its shares closed 1.9% higher that day.

Sinopec had 100,000 piles on September 30. Aulton, the taxi specialist, has 800 stations in 60 cities; a year ago it was 780.
"""

doc = dict(
    id='tn-batteryswap-nio-today', published='2024-12-23', source='charging-post-shanghai',
    title='Nio at 2,800 swap stations, CATL sets out to catch up',
    text=TEXT,
    claims=[
        c('2,800 swap stations', 'stations', 2800, 'station', company='NIO'),
        c('2,836 battery swap stations', 'stations', 2836, 'station', company='NIO', p=('2024-12-23', '2024-12-23')),
        c('916', 'stations', 916, 'station', company='NIO', p=('2024-12-23', '2024-12-23')),
        c('2,333', 'stations', 2333, 'station', company='NIO', p=('2023-12-31', '2023-12-31')),
        c('2,756', 'stations', 2756, 'station', company='NIO', p=('2024-11-30', '2024-11-30')),
        c('61.4 million swaps', 'other', 61400000, 'item', company='NIO', p=(None, '2024-12-23')),
        c('24.1 million', 'other', 24100000, 'item', company='NIO', p=('2024-01-01', '2024-12-23')),
        c('three minutes', 'charging_time', 3, 'minute', company='NIO'),
        c('4,290 charging stations', 'stations', 4290, 'station', company='NIO', p=('2024-12-23', '2024-12-23')),
        c('25,300 piles', 'chargers', 25300, 'charger', company='NIO', p=('2024-12-23', '2024-12-23')),
        c('Four in five', 'other', 80, 'percent', company='NIO', role='share'),
        c('2,300 counties', 'countries', 2300, 'country', company='NIO', p=(None, '2025-12-31'), status='target'),
        c('two standard blocks', 'models', 2, 'model', company='CATL', p=('2024-12-18', '2024-12-18')),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='CATL', product='Choco-SEB 25'),
        c('500 km', 'range', 500, 'km', company='CATL', product='Choco-SEB 25'),
        c('1,000 stations', 'stations', 1000, 'station', company='CATL', p=('2025-01-01', '2025-12-31'), status='target'),
        c('10,000', 'stations', 10000, 'station', company='CATL', status='target'),
        c('30,000', 'stations', 30000, 'station', company='CATL', status='target'),
        c('47', 'stations', 47, 'station', company='CATL'),
        c('1.9%', 'share_price', 1.9, 'percent', company='CATL', role='change', p=('2024-12-18', '2024-12-18')),
        c('100,000 piles', 'chargers', 100000, 'charger', company='Sinopec', p=('2024-09-30', '2024-09-30')),
        c('800 stations', 'stations', 800, 'station', company='Aulton'),
        c('60 cities', 'countries', 60, 'country', company='Aulton'),
        c('780', 'stations', 780, 'station', company='Aulton', p=('2023-12-23', '2023-12-23')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'Aulton': ('COMPANY', 'Aulton'), 'Sinopec': ('COMPANY', 'Sinopec'), 'Choco-SEB 25': ('PRODUCT', 'Choco-SEB 25'), 'Nio': ('COMPANY', 'NIO')}),
    checks=[],
)
