from goldlib import *
from mentions import mentions

TEXT = """VF 3 mania: 27,649 deposits in 66 hours

So I did it. At 00:14 on Monday I put down 15 million dong, non-refundable, for a toy-sized SUV I have never sat in, and it turns out that I was not alone: VinFast counted 27,649 paid orders between Monday and Wednesday night.

Why the frenzy? The early-bird price. If you rent the battery, the VF 3 costs 235 million dong ($9,230) plus 900,000 dong monthly, so long as you stay below 1,500 km; if you buy it, 315 million dong. From Thursday it is 240 million and 322 million dong, respectively. Those 7 million dong I saved will buy a lot of pho.

Specs, as far as VinFast lets on:
length × width × height: 3,190 mm × 1,679 mm × 1,622 mm
battery: 18.64 kWh, LFP, from Gotion
range: 210 km (130 miles), NEDC
motor: 32 kW (43 hp), 110 Nm
from rest to 50 km/h: 5.3 seconds
top speed: 100 km/h
fast charging, 10–70%: 36 minutes
seats: 4 (small ones)
warranty: 7 years or 160,000 km

Deliveries begin in August, they say; the friend who dithered until yesterday has been told five months. My wife, 34, wants hers in pink. Nine colours, 0 regrets.
"""

doc = dict(
    id='b-vf3-launch', published='2024-05-17', source='xe-dien-blog',
    title='VF 3 mania: 27,649 deposits in 66 hours',
    text=TEXT,
    claims=[
        c('27,649 deposits', 'orders', 27649, 'order', company='VinFast', product='VF 3', p=('2024-05-13', '2024-05-15')),
        c('15 million dong', ['other', 'price'], 15000000, 'VND', company='VinFast', product='VF 3'),
        c('27,649', 'orders', 27649, 'order', nth=1, company='VinFast', product='VF 3', p=('2024-05-13', '2024-05-15')),
        c('235 million dong', 'price', 235000000, 'VND', company='VinFast', product='VF 3'),
        c('$9,230', 'price', 9230, 'USD', company='VinFast', product='VF 3'),
        c('900,000 dong', 'price', 900000, 'VND', company='VinFast', product='VF 3', per='month'),
        c('315 million dong', 'price', 315000000, 'VND', company='VinFast', product='VF 3'),
        c('240 million', 'price', 240000000, 'VND', company='VinFast', product='VF 3'),
        c('322 million dong', 'price', 322000000, 'VND', company='VinFast', product='VF 3'),
        c('7 million dong', ['price_change', 'price'], 7000000, 'VND', company='VinFast', product='VF 3', role='change'),
        c('3,190 mm', 'length', 3190, 'mm', company='VinFast', product='VF 3'),
        c('1,679 mm', 'length', 1679, 'mm', company='VinFast', product='VF 3'),
        c('1,622 mm', 'length', 1622, 'mm', company='VinFast', product='VF 3'),
        c('18.64 kWh', 'battery_capacity', 18.64, 'kWh', company='VinFast', product='VF 3'),
        c('210 km', 'range', 210, 'km', company='VinFast', product='VF 3'),
        c('130 miles', 'range', 130, 'mile', company='VinFast', product='VF 3'),
        c('32 kW', 'power', 32, 'kW', company='VinFast', product='VF 3'),
        c('43 hp', 'power', 43, 'hp', company='VinFast', product='VF 3'),
        c('110 Nm', 'torque', 110, 'Nm', company='VinFast', product='VF 3'),
        c('5.3 seconds', 'acceleration', 5.3, 'second', company='VinFast', product='VF 3'),
        c('100 km/h', 'top_speed', 100, 'km/h', company='VinFast', product='VF 3'),
        c('36 minutes', 'charging_time', 36, 'minute', company='VinFast', product='VF 3'),
        c('4', 'seats', 4, ['item', 'job'], nth=6, company='VinFast', product='VF 3'),
        c('7 years', 'warranty', 7, 'year', company='VinFast', product='VF 3'),
        c('160,000 km', 'warranty', 160000, 'km', company='VinFast', product='VF 3'),
        c('August', 'delivery_start', None, 'date', company='VinFast', product='VF 3', p=('2024-08-01', '2024-08-31'), status=['plan', 'target']),
        c('five months', 'wait_time', 5, 'month', company='VinFast', product='VF 3'),
    ],
    names=mentions(TEXT, {
        'VinFast': ('COMPANY', 'VinFast'),
        'VF 3': ('PRODUCT', 'VF 3'),
        'Gotion': ('COMPANY', 'Gotion'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['27,649 deposits', '27,649 paid']),
        dict(kind='fx', verdict='consistent', quotes=['235 million dong', '$9,230']),
        dict(kind='growth', verdict='consistent', quotes=['315 million dong', '322 million dong', '7 million dong']),
        dict(kind='unit', verdict='consistent', quotes=['210 km', '130 miles']),
        dict(kind='unit', verdict='consistent', quotes=['32 kW', '43 hp']),
    ],
)
