from goldlib import *
from mentions import mentions

TEXT = """New Zeekr 001 opens for orders with 900-volt platform

Zeekr launched the 2026 version of its 001 shooting brake on Monday. Prices start from 269,800 yuan ($37,800), 10,800 yuan more than before, and go up to 349,800 yuan. Deliveries begin in late October.

	001 Max	001 Ultra	001 FR
Price (yuan)	269,800	299,800	349,800
Battery (kWh)	95	103	103
Range CLTC (km)	762	810	705
Power (kW)	370	680	680
0-100 km/h (s)	5.1	2.83	2.83
Top speed (km/h)	240	280	280
Length (mm)	4,977	4,977	5,018

Charging from 10 to 80 percent takes only seven minutes at the brand's 1.3 MW stations. Zeekr has sold more than 330,000 of the model since 2021. In September the brand delivered 18,257 cars, down 14.5 percent on the year but up 3.6 percent from August.
"""

doc = dict(
    id='ts-zeekr001-2026-trims', published='2025-10-14', source='volt-review',
    title='New Zeekr 001 opens for orders with 900-volt platform',
    text=TEXT,
    claims=[
        c('Monday', 'launch', None, 'date', company='Zeekr', product='001', p=('2025-10-13', '2025-10-13')),
        c('269,800 yuan', 'price', 269800, 'CNY', company='Zeekr', product='001'),
        c('$37,800', 'price', 37800, 'USD', company='Zeekr', product='001'),
        c('10,800 yuan', ['price_change', 'price'], 10800, 'CNY', company='Zeekr', product='001', role='change'),
        c('349,800 yuan', 'price', 349800, 'CNY', company='Zeekr', product='001 FR'),
        c('late October', 'delivery_start', None, 'date', company='Zeekr', product='001', p=('2025-10-21', '2025-10-31'), status=['plan', 'target']),
        c('269,800', 'price', 269800, 'CNY', nth=1, company='Zeekr', product='001 Max'),
        c('299,800', 'price', 299800, 'CNY', company='Zeekr', product='001 Ultra'),
        c('349,800', 'price', 349800, 'CNY', nth=1, company='Zeekr', product='001 FR'),
        c('95', 'battery_capacity', 95, 'kWh', company='Zeekr', product='001 Max'),
        c('103', 'battery_capacity', 103, 'kWh', company='Zeekr', product='001 Ultra'),
        c('103', 'battery_capacity', 103, 'kWh', nth=1, company='Zeekr', product='001 FR'),
        c('762', 'range', 762, 'km', company='Zeekr', product='001 Max'),
        c('810', 'range', 810, 'km', company='Zeekr', product='001 Ultra'),
        c('705', 'range', 705, 'km', company='Zeekr', product='001 FR'),
        c('370', 'power', 370, 'kW', company='Zeekr', product='001 Max'),
        c('680', 'power', 680, 'kW', company='Zeekr', product='001 Ultra'),
        c('680', 'power', 680, 'kW', nth=1, company='Zeekr', product='001 FR'),
        c('5.1', 'acceleration', 5.1, 'second', company='Zeekr', product='001 Max'),
        c('2.83', 'acceleration', 2.83, 'second', company='Zeekr', product='001 Ultra'),
        c('2.83', 'acceleration', 2.83, 'second', nth=1, company='Zeekr', product='001 FR'),
        c('240', 'top_speed', 240, 'km/h', company='Zeekr', product='001 Max'),
        c('280', 'top_speed', 280, 'km/h', company='Zeekr', product='001 Ultra'),
        c('280', 'top_speed', 280, 'km/h', nth=1, company='Zeekr', product='001 FR'),
        c('4,977', 'length', 4977, 'mm', company='Zeekr', product='001 Max'),
        c('4,977', 'length', 4977, 'mm', nth=1, company='Zeekr', product='001 Ultra'),
        c('5,018', 'length', 5018, 'mm', company='Zeekr', product='001 FR'),
        c('seven minutes', 'charging_time', 7, 'minute', company='Zeekr', product='001 Ultra'),
        c('1.3 MW', 'charging_power', 1.3, 'MW', company='Zeekr'),
        c('330,000', 'sales', 330000, 'vehicle', None, company='Zeekr', product='001', p=('2021-01-01', '2025-10-14')),
        c('18,257 cars', 'deliveries', 18257, 'vehicle', company='Zeekr', p=('2025-09-01', '2025-09-30')),
        c('14.5 percent', 'deliveries', -14.5, 'percent', company='Zeekr', role='change', p=('2025-09-01', '2025-09-30')),
        c('3.6 percent', 'deliveries', 3.6, 'percent', company='Zeekr', role='change', p=('2025-09-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'001 Ultra': ('PRODUCT', '001 Ultra'), '001 Max': ('PRODUCT', '001 Max'), '001 FR': ('PRODUCT', '001 FR'), 'Zeekr': ('COMPANY', 'Zeekr'), '001': ('PRODUCT', '001')}),
    checks=[],
)
