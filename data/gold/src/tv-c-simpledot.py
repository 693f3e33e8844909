from goldlib import *
from mentions import mentions

TEXT = """Simple Energy launches Dot One electric scooter at Rs 99,999; check range, features

By Auto Desk | 3 min read

Bengaluru-based Simple Energy on Friday launched its second electric scooter, the Dot One, at an introductory price of Rs 99,999 (ex-showroom, Bengaluru).

The company said the price is valid only for customers who had pre-booked the Simple One before November 30. It will go up to Rs 1.08 lakh after January 27.

The Dot One is powered by a 3.7 kWh fixed battery pack, compared with the 5 kWh of the Simple One, which costs Rs 1.58 lakh. It has a claimed IDC range of 148 km on a single charge and reaches 40 kmph in 2.9 seconds. The top speed is 105 kmph.

The motor produces 8.5 kW and 72 Nm. The scooter weighs 126 kg and is offered in four colours. Under-seat storage is 35 litres.

Deliveries will begin in Bengaluru in February 2024, followed by other cities. Bookings for new customers open on January 27 at Rs 1,947.

Rival Ola Electric sells the S1 X+ at Rs 1.10 lakh, while Ather Energy's 450S starts at Rs 1.30 lakh.

The start-up delivered only about 400 scooters since deliveries of its first model began in June. It has an installed capacity of 5 lakh units a year at Shoolagiri in Tamil Nadu, spread over 2 lakh sq ft, and plans to open 160 stores by FY25.

Also read: Ather 450 Apex teased ahead of launch on January 6
First published on: December 16, 2023, 10:42 IST
"""

doc = dict(
    id='tv-c-simpledot', published='2023-12-16', source='two-wheel-daily',
    title='Simple Energy launches Dot One electric scooter at Rs 99,999; check range, features',
    text=TEXT,
    claims=[
        c('Rs 99,999', 'price', 99999, 'INR', company='Simple Energy', product='Dot One'),
        c('Friday', 'launch', None, 'date', company='Simple Energy', product='Dot One', p=('2023-12-15', '2023-12-15')),
        c('Rs 99,999', 'price', 99999, 'INR', nth=1, company='Simple Energy', product='Dot One'),
        c('Rs 1.08 lakh', 'price', 108000, 'INR', company='Simple Energy', product='Dot One', status=['plan', 'actual']),
        c('3.7 kWh', 'battery_capacity', 3.7, 'kWh', company='Simple Energy', product='Dot One'),
        c('5 kWh', 'battery_capacity', 5, 'kWh', company='Simple Energy', product='Simple One'),
        c('Rs 1.58 lakh', 'price', 158000, 'INR', company='Simple Energy', product='Simple One'),
        c('148 km', 'range', 148, 'km', company='Simple Energy', product='Dot One'),
        c('2.9 seconds', 'acceleration', 2.9, 'second', company='Simple Energy', product='Dot One'),
        c('105 kmph', 'top_speed', 105, 'km/h', company='Simple Energy', product='Dot One'),
        c('8.5 kW', 'power', 8.5, 'kW', company='Simple Energy', product='Dot One'),
        c('72 Nm', 'torque', 72, 'Nm', company='Simple Energy', product='Dot One'),
        c('126 kg', 'weight', 126, 'kg', company='Simple Energy', product='Dot One'),
        c('four colours', 'other', 4, 'item', company='Simple Energy', product='Dot One'),
        c('35 litres', 'other', 35, 'item', company='Simple Energy', product='Dot One'),
        c('February 2024', 'delivery_start', None, 'date', company='Simple Energy', product='Dot One', p=('2024-02-01', '2024-02-29'), status=['plan', 'target', 'forecast']),
        c('Rs 1,947', ['price', 'other'], 1947, 'INR', company='Simple Energy', product='Dot One'),
        c('Rs 1.10 lakh', 'price', 110000, 'INR', company='Ola Electric', product='S1 X+'),
        c('Rs 1.30 lakh', 'price', 130000, 'INR', company='Ather Energy', product='450S'),
        c('400 scooters', 'deliveries', 400, 'vehicle', company='Simple Energy', p=('2023-06-01', '2023-12-16')),
        c('June', 'delivery_start', None, 'date', company='Simple Energy', product='Simple One', p=('2023-06-01', '2023-06-30')),
        c('5 lakh units', 'capacity', 500000, 'vehicle', company='Simple Energy', per='year'),
        c('2 lakh sq ft', 'area', 200000, 'ft2', company='Simple Energy'),
        c('160 stores', 'stores', 160, 'store', company='Simple Energy', p=(None, '2025-03-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Simple Energy': ('COMPANY', 'Simple Energy'), 'Dot One': ('PRODUCT', 'Dot One'), 'Simple One': ('PRODUCT', 'Simple One'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'S1 X+': ('PRODUCT', 'S1 X+'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), '450S': ('PRODUCT', '450S'), '450 Apex': ('PRODUCT', '450 Apex')}),
    checks=[],
)
