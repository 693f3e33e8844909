from goldlib import *
from mentions import mentions

TEXT = """Ola S1 Pro+ Gen 3: specs, price and rivals

Ola Electric unveiled its third-generation scooters on Friday. The line-up starts with the S1 X 2 kWh at Rs 79,999, while the top model, the S1 Pro+, comes at Rs 1.70 lakh. Deliveries of the new models are to start in mid-February.

OLA S1 PRO+: TECHNICAL DATA

Price (ex-showroom) ....... Rs 1,69,999
Battery ................... 5.3 kWh
IDC range ................. 320 km
Peak power ................ 13 kW
Top speed ................. 141 km/h
0-40 km/h ................. 2.1 s
0-60 km/h ................. 2.9 s
Charging time (0-80%) ..... 7.5 hours
Boot ...................... 34 litres
Kerb weight ............... 118 kg
Warranty .................. 3 years / 40,000 km

The company claims a 20 per cent gain in peak power over the second generation and an 11 per cent lower cost of production. For comparison, the Ather 450 Apex costs Rs 2.0 lakh and offers 157 km. Ola registered 24,330 scooters in January, 25 per cent fewer than a year ago, but was ahead of TVS Motor with 23,788.
"""

doc = dict(
    id='ts-s1x-gen3-sheet', published='2025-02-01', source='scooter-talk',
    title='Ola S1 Pro+ Gen 3: specs, price and rivals',
    text=TEXT,
    claims=[
        c('Friday', 'launch', None, 'date', company='Ola Electric', p=('2025-01-31', '2025-01-31')),
        c('Rs 79,999', 'price', 79999, 'INR', company='Ola Electric', product='S1 X 2 kWh'),
        c('Rs 1.70 lakh', 'price', 170000, 'INR', company='Ola Electric', product='S1 Pro+'),
        c('mid-February', 'delivery_start', None, 'date', company='Ola Electric', p=('2025-02-11', '2025-02-20'), status=['plan', 'target']),
        c('Rs 1,69,999', 'price', 169999, 'INR', company='Ola Electric', product='S1 Pro+'),
        c('5.3 kWh', 'battery_capacity', 5.3, 'kWh', company='Ola Electric', product='S1 Pro+'),
        c('320 km', 'range', 320, 'km', company='Ola Electric', product='S1 Pro+'),
        c('13 kW', 'power', 13, 'kW', company='Ola Electric', product='S1 Pro+'),
        c('141 km/h', 'top_speed', 141, 'km/h', company='Ola Electric', product='S1 Pro+'),
        c('2.1 s', 'acceleration', 2.1, 'second', company='Ola Electric', product='S1 Pro+'),
        c('2.9 s', 'acceleration', 2.9, 'second', company='Ola Electric', product='S1 Pro+'),
        c('7.5 hours', 'charging_time', 7.5, 'hour', company='Ola Electric', product='S1 Pro+'),
        c('34 litres', 'other', 34, 'item', company='Ola Electric', product='S1 Pro+'),
        c('118 kg', 'weight', 118, 'kg', company='Ola Electric', product='S1 Pro+'),
        c('3 years', 'warranty', 3, 'year', company='Ola Electric', product='S1 Pro+'),
        c('40,000 km', 'warranty', 40000, 'km', company='Ola Electric', product='S1 Pro+'),
        c('20 per cent', 'power', 20, 'percent', company='Ola Electric', role='change'),
        c('11 per cent', 'cost', -11, 'percent', company='Ola Electric', role='change'),
        c('Rs 2.0 lakh', 'price', 200000, 'INR', company='Ather', product='450 Apex'),
        c('157 km', 'range', 157, 'km', company='Ather', product='450 Apex'),
        c('24,330 scooters', 'registrations', 24330, 'vehicle', company='Ola Electric', p=('2025-01-01', '2025-01-31')),
        c('25 per cent', 'registrations', -25, 'percent', company='Ola Electric', role='change', p=('2025-01-01', '2025-01-31')),
        c('23,788', 'registrations', 23788, 'vehicle', company='TVS Motor', p=('2025-01-01', '2025-01-31')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'S1 X 2 kWh': ('PRODUCT', 'S1 X 2 kWh'), 'TVS Motor': ('COMPANY', 'TVS Motor'), '450 Apex': ('PRODUCT', '450 Apex'), 'S1 PRO+': ('PRODUCT', 'S1 Pro+'), 'S1 Pro+': ('PRODUCT', 'S1 Pro+'), 'Ather': ('COMPANY', 'Ather'), 'OLA': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric')}),
    checks=[],
)
