from goldlib import *
from mentions import mentions

TEXT = """NIO puts flagship ET9 on sale at 788,000 yuan

NIO opened firm orders for its executive sedan ET9 at its user day in Guangzhou on December 21. The standard version costs 788,000 yuan ($107,900), the 999-unit First Edition 818,000 yuan; with the battery rented at 1,128 yuan a month the former comes down to 660,000. The presale price a year ago was 800,000 yuan. Deliveries start in March 2025.

With 5,325 mm from bumper to bumper and a wheelbase of 3,250 mm, the car is longer than a Mercedes S-Class, yet seats only four. It weighs 2,640 kg. A 340-kW motor sits at the rear and a 180-kW one in front; together they yield 520 kW and 700 Nm, for 4.3 seconds to 100 km/h.

The 100-kWh pack of 46105 cells, with a cell-level density of 292 Wh/kg, accepts 600 kW, so that 255 km is added in five minutes; swapping takes under three minutes. Rated range is 650 km on the CLTC.

NIO delivered 20,575 cars in November, 28.9 percent more than a year ago, 5,082 of which wore the Onvo badge. By last Friday it had 2,807 swap stations and plans to reach all 2,300 counties in 27 provinces by the end of 2025. Owners have swapped 62 million times.
"""

doc = dict(
    id='tk-nio-et9-launch', published='2024-12-23', source='ev-post-shanghai',
    title='NIO puts flagship ET9 on sale at 788,000 yuan',
    text=TEXT,
    claims=[
        c('788,000 yuan', 'price', 788000, 'CNY', company='NIO', product='ET9'),
        c('December 21', 'launch', None, 'date', company='NIO', product='ET9', p=('2024-12-21', '2024-12-21')),
        c('788,000 yuan', 'price', 788000, 'CNY', nth=1, company='NIO', product='ET9'),
        c('$107,900', 'price', 107900, 'USD', company='NIO', product='ET9'),
        c('999-unit', 'other', 999, 'vehicle', company='NIO'),
        c('818,000 yuan', 'price', 818000, 'CNY', company='NIO', product='ET9 First Edition'),
        c('1,128 yuan', 'price', 1128, 'CNY', company='NIO', product='ET9', per='month'),
        c('660,000', 'price', 660000, 'CNY', company='NIO', product='ET9'),
        c('800,000 yuan', 'price', 800000, 'CNY', company='NIO', product='ET9', superseded=True),
        c('March 2025', 'delivery_start', None, 'date', company='NIO', product='ET9', p=('2025-03-01', '2025-03-31'), status='plan'),
        c('5,325 mm', 'length', 5325, 'mm', company='NIO', product='ET9'),
        c('3,250 mm', 'length', 3250, 'mm', company='NIO', product='ET9'),
        c('four', 'seats', 4, 'item', company='NIO', product='ET9'),
        c('2,640 kg', 'weight', 2640, 'kg', company='NIO', product='ET9'),
        c('340-kW', 'power', 340, 'kW', company='NIO', product='ET9'),
        c('180-kW', 'power', 180, 'kW', company='NIO', product='ET9'),
        c('520 kW', 'power', 520, 'kW', company='NIO', product='ET9'),
        c('700 Nm', 'torque', 700, 'Nm', company='NIO', product='ET9'),
        c('4.3 seconds', 'acceleration', 4.3, 'second', company='NIO', product='ET9'),
        c('100-kWh', 'battery_capacity', 100, 'kWh', company='NIO', product='ET9'),
        c('292 Wh/kg', 'energy_density', 292, 'Wh/kg', company='NIO', product='ET9'),
        c('600 kW', 'charging_power', 600, 'kW', company='NIO', product='ET9'),
        c('255 km', 'range', 255, 'km', company='NIO', product='ET9'),
        c('three minutes', 'charging_time', None, 'minute', 3, company='NIO', product='ET9'),
        c('650 km', 'range', 650, 'km', company='NIO', product='ET9'),
        c('20,575 cars', 'deliveries', 20575, 'vehicle', company='NIO', p=('2024-11-01', '2024-11-30')),
        c('28.9 percent', 'deliveries', 28.9, 'percent', company='NIO', role='change', p=('2024-11-01', '2024-11-30')),
        c('5,082', 'deliveries', 5082, 'vehicle', company='Onvo', p=('2024-11-01', '2024-11-30')),
        c('2,807 swap stations', 'stations', 2807, 'station', company='NIO', p=('2024-12-20', '2024-12-20')),
        c('2,300 counties', 'countries', 2300, 'item', company='NIO', p=(None, '2025-12-31'), status='target'),
        c('27 provinces', 'countries', 27, 'item', company='NIO', p=(None, '2025-12-31'), status='target'),
        c('62 million times', 'other', 62000000, 'item', company='NIO', p=(None, '2024-12-20')),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Onvo': ('COMPANY', 'Onvo'), 'ET9': ('PRODUCT', 'ET9'), 'S-Class': ('PRODUCT', 'S-Class')}),
    checks=[],
)
