from goldlib import *
from mentions import mentions

TEXT = """Leapmotor tops 50,000 for the first time as July splits China's EV start-ups

Five of China's young carmakers opened their books on Friday, and the gap between them has seldom been wider.

Leapmotor, the Stellantis-backed brand from Hangzhou, handed over 50,129 vehicles last month, 126.5% more than the 22,130 of July 2024. With 271,800 delivered so far this year it has ticked off 47% of a full-year goal that founder Zhu Jiangming, 58, lifted in passing to 580,000 units from 500,000.

XPeng was next on 36,717, up 6.1% on June's 34,611. Its Mona M03 again made up over 15,000 of those, the Guangzhou firm said.

Li Auto went the other way: 30,731 against 51,000 a year ago, a slump of 39.7% that it blamed on the changeover to new L-series trims. By July 31 it ran 535 retail stores in 157 cities, besides 3,028 supercharging stations with 16,671 charging stalls.

NIO got 21,017 cars out of the door, of which 12,675 wore the parent's badge, 5,976 came from Onvo and 2,366 from Firefly, its small-car marque. Xiaomi, as terse as ever, put its tally at “more than 30,000”; buyers of a YU7 still face a wait of 41 to 60 weeks.

Read also: The five best family SUVs under 200,000 yuan
"""

doc = dict(
    id='a-deliv-2507', published='2025-08-01', source='shanghai-motor-daily',
    title="Leapmotor tops 50,000 for the first time as July splits China's EV start-ups",
    text=TEXT,
    claims=[
        c('50,000', 'deliveries', 50000, 'vehicle', None, company='Leapmotor', p=m(2025, 7)),
        c('50,129 vehicles', 'deliveries', 50129, 'vehicle', company='Leapmotor', p=m(2025, 7)),
        c('126.5%', 'deliveries', 126.5, 'percent', company='Leapmotor', role='change', p=m(2025, 7)),
        c('22,130', 'deliveries', 22130, 'vehicle', company='Leapmotor', p=m(2024, 7)),
        c('271,800', 'deliveries', 271800, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-07-31')),
        c('47%', 'deliveries', 47, 'percent', company='Leapmotor', role='share', p=('2025-01-01', '2025-07-31')),
        c('580,000 units', 'deliveries', 580000, 'vehicle', company='Leapmotor', p=y(2025), status='target'),
        c('500,000', 'deliveries', 500000, 'vehicle', company='Leapmotor', p=y(2025), status='target', superseded=True),
        c('36,717', 'deliveries', 36717, 'vehicle', company='XPeng', p=m(2025, 7)),
        c('6.1%', 'deliveries', 6.1, 'percent', company='XPeng', role='change', p=m(2025, 7)),
        c('34,611', 'deliveries', 34611, 'vehicle', company='XPeng', p=m(2025, 6)),
        c('15,000', 'deliveries', 15000, 'vehicle', None, company='XPeng', product='Mona M03', p=m(2025, 7)),
        c('30,731', 'deliveries', 30731, 'vehicle', company='Li Auto', p=m(2025, 7)),
        c('51,000', 'deliveries', 51000, 'vehicle', company='Li Auto', p=m(2024, 7)),
        c('39.7%', 'deliveries', -39.7, 'percent', company='Li Auto', role='change', p=m(2025, 7)),
        c('535 retail stores', 'stores', 535, 'store', company='Li Auto', p=('2025-07-31', '2025-07-31')),
        c('157 cities', 'countries', 157, 'country', company='Li Auto', p=('2025-07-31', '2025-07-31')),
        c('3,028 supercharging stations', 'stations', 3028, 'station', company='Li Auto', p=('2025-07-31', '2025-07-31')),
        c('16,671 charging stalls', 'chargers', 16671, 'charger', company='Li Auto', p=('2025-07-31', '2025-07-31')),
        c('21,017 cars', 'deliveries', 21017, 'vehicle', company='NIO', p=m(2025, 7)),
        c('12,675', 'deliveries', 12675, 'vehicle', company='NIO', p=m(2025, 7)),
        c('5,976', 'deliveries', 5976, 'vehicle', company='Onvo', p=m(2025, 7)),
        c('2,366', 'deliveries', 2366, 'vehicle', company='Firefly', p=m(2025, 7)),
        c('30,000', 'deliveries', 30000, 'vehicle', None, company='Xiaomi', p=m(2025, 7)),
        c('41 to 60 weeks', 'wait_time', 41, 'week', 60, company='Xiaomi', product='YU7'),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'XPeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'NIO': ('COMPANY', 'NIO'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('COMPANY', 'Firefly'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'YU7': ('PRODUCT', 'YU7')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['50,000', '50,129 vehicles']),
        dict(kind='growth', verdict='consistent', quotes=['22,130', '126.5%', '50,129 vehicles']),
        dict(kind='share', verdict='consistent', quotes=['271,800', '580,000 units', '47%']),
        dict(kind='revision', verdict='consistent', quotes=['500,000', '580,000 units']),
        dict(kind='growth', verdict='consistent', quotes=['34,611', '6.1%', '36,717']),
        dict(kind='growth', verdict='consistent', quotes=['51,000', '39.7%', '30,731']),
        dict(kind='sum', verdict='consistent', quotes=['12,675', '5,976', '2,366', '21,017 cars']),
    ],
)
