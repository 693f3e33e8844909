from goldlib import *
from mentions import mentions

TEXT = """Ather Rizta family scooter arrives at Rs 1.10 lakh

Bengaluru-based Ather Energy took the wraps off its first family scooter on Saturday, at its community day. Bookings opened the same evening for a token of Rs 999; deliveries of the Rizta begin in July.

What you get for your money (all ex-showroom Bengaluru):

Rizta S – 2.9 kWh, 123 km IDC, Rs 1,09,999
Rizta Z – 2.9 kWh, 123 km, Rs 1,24,999
Rizta Z – 3.7 kWh, 160 km, Rs 1,44,999

Top speed is 80 kmph and the motor makes 4.3 kW; zero to 40 needs 4.7 seconds. The seat, the longest in the segment, measures 900 mm, and there is room for 56 litres of shopping under it and in the front bag together. Charging the bigger pack to 80 per cent takes 4 hours 30 minutes, the smaller 5 hours 45 minutes because of its slower charger. The battery comes with a standard warranty of 3 years or 30,000 km; Rs 4,999 more buys five years or 60,000 km.

In FY24 Ather sold 1,09,577 scooters, up 19 per cent, all of the 450 series. Co-founder Tarun Mehta, 34, expects the Rizta to bring in more than half of volumes once supplies settle. Ather has 200 outlets and 1,800 fast chargers.

Also read: Five scooters with reverse gear
"""

doc = dict(
    id='tl-ather-450-rizta', published='2024-04-08', source='scootertalk-india',
    title='Ather Rizta family scooter arrives at Rs 1.10 lakh',
    text=TEXT,
    claims=[
        c('Rs 1.10 lakh', 'price', 110000, 'INR', company='Ather Energy', product='Rizta'),
        c('Saturday', 'launch', None, 'date', company='Ather Energy', product='Rizta', p=('2024-04-06', '2024-04-06')),
        c('Rs 999', ['price', 'other'], 999, 'INR', company='Ather Energy', product='Rizta'),
        c('July', 'delivery_start', None, 'date', company='Ather Energy', product='Rizta', p=('2024-07-01', '2024-07-31'), status=['plan', 'target', 'forecast']),
        c('2.9 kWh', 'battery_capacity', 2.9, 'kWh', company='Ather Energy', product='Rizta S'),
        c('123 km', 'range', 123, 'km', company='Ather Energy', product='Rizta S'),
        c('Rs 1,09,999', 'price', 109999, 'INR', company='Ather Energy', product='Rizta S'),
        c('2.9 kWh', 'battery_capacity', 2.9, 'kWh', nth=1, company='Ather Energy', product='Rizta Z'),
        c('123 km', 'range', 123, 'km', nth=1, company='Ather Energy', product='Rizta Z'),
        c('Rs 1,24,999', 'price', 124999, 'INR', company='Ather Energy', product='Rizta Z'),
        c('3.7 kWh', 'battery_capacity', 3.7, 'kWh', company='Ather Energy', product='Rizta Z'),
        c('160 km', 'range', 160, 'km', company='Ather Energy', product='Rizta Z'),
        c('Rs 1,44,999', 'price', 144999, 'INR', company='Ather Energy', product='Rizta Z'),
        c('80 kmph', 'top_speed', 80, 'km/h', company='Ather Energy', product='Rizta'),
        c('4.3 kW', 'power', 4.3, 'kW', company='Ather Energy', product='Rizta'),
        c('4.7 seconds', 'acceleration', 4.7, 'second', company='Ather Energy', product='Rizta'),
        c('900 mm', ['length', 'other'], 900, 'mm', company='Ather Energy', product='Rizta'),
        c('56 litres', 'other', 56, 'item', company='Ather Energy', product='Rizta'),
        c('4 hours 30 minutes', 'charging_time', 4.5, 'hour', company='Ather Energy', product='Rizta'),
        c('5 hours 45 minutes', 'charging_time', 5.75, 'hour', company='Ather Energy', product='Rizta'),
        c('3 years', 'warranty', 3, 'year', company='Ather Energy', product='Rizta'),
        c('30,000 km', 'warranty', 30000, 'km', company='Ather Energy', product='Rizta'),
        c('Rs 4,999', ['price', 'cost'], 4999, 'INR', company='Ather Energy', product='Rizta'),
        c('five years', 'warranty', 5, 'year', company='Ather Energy', product='Rizta'),
        c('60,000 km', 'warranty', 60000, 'km', company='Ather Energy', product='Rizta'),
        c('1,09,577 scooters', 'sales', 109577, 'vehicle', company='Ather Energy', p=('2023-04-01', '2024-03-31')),
        c('19 per cent', 'sales', 19, 'percent', company='Ather Energy', role='change', p=('2023-04-01', '2024-03-31')),
        c('half of volumes', 'sales', 50, 'percent', None, company='Ather Energy', product='Rizta', role='share', status='forecast'),
        c('200 outlets', 'stores', 200, 'store', company='Ather Energy'),
        c('1,800 fast chargers', 'chargers', 1800, 'charger', company='Ather Energy'),
    ],
    names=mentions(TEXT, {'Rizta': ('PRODUCT', 'Rizta'), 'Rizta S': ('PRODUCT', 'Rizta S'), 'Rizta Z': ('PRODUCT', 'Rizta Z'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy')}),
    checks=[],
)
