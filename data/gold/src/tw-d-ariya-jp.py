from goldlib import *
from mentions import mentions

TEXT = """Nissan pushes back Ariya again as chip shortage bites

TOKYO -- Nissan Motor will start delivering the B6 grade of its Ariya electric crossover on May 12, about six weeks later than planned, the company told dealers on Thursday.

The launch edition, the B6 limited, still reaches customers in March. The U.S. and Europe, where sales were due to begin in the first half of this year, are not affected, a spokesperson said. No date has been given for China.

Ariya was unveiled in July 2020 and was at first expected on the Japanese market in mid-2021. Its base price is 5.39 million yen ($46,900). With the state subsidy, raised to 800,000 yen in the supplementary budget, the buyer pays 4.59 million yen.

The B6 has a 66 kWh battery, of which 63 can be used, a 160 kW motor and a range of 470 km on the WLTC mode. Acceleration to 100 km/h takes 7.5 seconds and the top speed is 160 km/h. B9 cars, with 91 kWh and up to 610 km, are now scheduled for the summer. Toyota's bZ4X, planned for mid-2022, has 71.4 kWh and is good for about 500 km; Subaru's sister model the same. Two hundred and ninety orders a day came in during the first ten days after November 12, and the total was 6,800 at the end of December.

Nissan, which sold 10,843 Leafs at home in 2021, a decrease of 3.9%, aims for electrified cars to be 50% of its global mix by fiscal 2030.

By region (Leaf, 2021)
Japan 10,843
U.S. 14,239
Europe 35,415
"""

doc = dict(
    id='tw-d-ariya-jp', published='2022-01-27', source='tokyo-car-journal',
    title='Nissan pushes back Ariya again as chip shortage bites',
    text=TEXT,
    claims=[
        c('May 12', 'delivery_start', None, 'date', company='Nissan', product='Ariya B6', p=('2022-05-12', '2022-05-12'), status=['plan', 'target', 'forecast']),
        c('six weeks', 'duration', 6, 'week', company='Nissan', product='Ariya B6'),
        c('March', 'delivery_start', None, 'date', company='Nissan', product='Ariya B6 limited', p=('2022-03-01', '2022-03-31'), status=['plan', 'target', 'forecast']),
        c('first half of this year', 'launch', None, 'date', company='Nissan', product='Ariya', p=('2022-01-01', '2022-06-30'), status=['plan', 'target', 'forecast']),
        c('July 2020', 'launch', None, 'date', company='Nissan', product='Ariya', p=('2020-07-01', '2020-07-31')),
        c('mid-2021', 'launch', None, 'date', company='Nissan', product='Ariya', p=('2021-06-01', '2021-07-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('5.39 million yen', 'price', 5390000.0, 'JPY', company='Nissan', product=['Ariya', 'Ariya B6']),
        c('$46,900', 'price', 46900, 'USD', company='Nissan', product=['Ariya', 'Ariya B6']),
        c('800,000 yen', 'subsidy', 800000, 'JPY'),
        c('4.59 million yen', 'price', 4590000.0, 'JPY', company='Nissan', product=['Ariya', 'Ariya B6']),
        c('66 kWh', 'battery_capacity', 66, 'kWh', company='Nissan', product='Ariya B6'),
        c('63', 'battery_capacity', 63, 'kWh', company='Nissan', product='Ariya B6'),
        c('160 kW', 'power', 160, 'kW', company='Nissan', product='Ariya B6'),
        c('470 km', 'range', 470, 'km', company='Nissan', product='Ariya B6'),
        c('7.5 seconds', 'acceleration', 7.5, 'second', company='Nissan', product='Ariya B6'),
        c('160 km/h', 'top_speed', 160, 'km/h', company='Nissan', product='Ariya B6'),
        c('91 kWh', 'battery_capacity', 91, 'kWh', company='Nissan', product='Ariya B9'),
        c('610 km', 'range', None, 'km', 610, company='Nissan', product='Ariya B9'),
        c('summer', ['delivery_start', 'launch'], None, 'date', company='Nissan', product='Ariya B9', p=('2022-06-01', '2022-08-31'), status=['plan', 'target', 'forecast']),
        c('mid-2022', 'launch', None, 'date', company='Toyota', product='bZ4X', p=('2022-06-01', '2022-07-31'), status=['plan', 'target', 'forecast']),
        c('71.4 kWh', 'battery_capacity', 71.4, 'kWh', company='Toyota', product='bZ4X'),
        c('500 km', 'range', 500, 'km', company='Toyota', product='bZ4X'),
        c('Two hundred and ninety orders', 'orders', 290, 'order', company='Nissan', product='Ariya', per='day', p=('2021-11-12', '2021-11-21')),
        c('6,800', 'orders', 6800, 'order', company='Nissan', product='Ariya', p=('2021-12-31', '2021-12-31')),
        c('10,843 Leafs', 'sales', 10843, 'vehicle', company='Nissan', product='Leaf', p=('2021-01-01', '2021-12-31')),
        c('3.9%', 'sales', -3.9, 'percent', company='Nissan', product='Leaf', role='change', p=('2021-01-01', '2021-12-31')),
        c('50%', 'sales', 50, 'percent', company='Nissan', role='share', p=('2030-04-01', '2031-03-31'), status=['target', 'forecast']),
        c('10,843', 'sales', 10843, 'vehicle', nth=1, company='Nissan', product='Leaf', p=('2021-01-01', '2021-12-31')),
        c('14,239', 'sales', 14239, 'vehicle', company='Nissan', product='Leaf', p=('2021-01-01', '2021-12-31')),
        c('35,415', 'sales', 35415, 'vehicle', company='Nissan', product='Leaf', p=('2021-01-01', '2021-12-31')),
    ],
    names=mentions(TEXT, {'Nissan Motor': ('COMPANY', 'Nissan'), 'Nissan': ('COMPANY', 'Nissan'), 'B6 limited': ('PRODUCT', 'Ariya B6 limited'), 'B6': ('PRODUCT', 'Ariya B6'), 'Ariya': ('PRODUCT', 'Ariya'), 'B9': ('PRODUCT', 'Ariya B9'), 'Toyota': ('COMPANY', 'Toyota'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'Subaru': ('COMPANY', 'Subaru'), 'Leaf': ('PRODUCT', 'Leaf')}),
    checks=[],
)
