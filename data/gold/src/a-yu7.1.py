from goldlib import *
from mentions import mentions

TEXT = """Xiaomi YU7 Launches from RMB253,500; 289,000 Orders in the First Hour

BEIJING, June 27, 2025 – Xiaomi EV yesterday introduced its second model, the YU7 luxury high-performance SUV. The Standard is offered at RMB253,500, the Pro at RMB279,900 and the Max at RMB329,900.

Within three minutes of the opening, 200,000 orders had been received, 289,000 inside the hour; 240,000 had been locked in after eighteen hours.

Key specifications

* CLTC range: 835 km (Standard), 770 km (Pro), 760 km (Max)
* Batteries: 96.3 kWh LFP or 101.7 kWh NCM, the latter from CATL
* Max version: up to 508 kW (690 PS) and 866 Nm, 0-100 km/h in 3.23 seconds, 253 km/h
* 620 km added in 15 minutes; 10% to 80% in as little as 12 minutes
* Dimensions: 4,999 mm x 1,996 mm x 1,608 mm; curb weight from 2,140 kg

Customers can expect the Standard in 53 to 56 weeks. Xiaomi EV reiterates its delivery target of 350,000 vehicles for 2025.

For media inquiries: press@xiaomi.example
"""

doc = dict(
    id='a-yu7.1', published='2025-06-27', source='pr-distribution-asia',
    title='Xiaomi YU7 Launches from RMB253,500; 289,000 Orders in the First Hour',
    text=TEXT,
    claims=[
        c('RMB253,500', 'price', 253500, 'CNY', company=['Xiaomi', 'Xiaomi EV'], product='YU7'),
        c('289,000 Orders', 'orders', 289000, 'order', company=['Xiaomi', 'Xiaomi EV'], product='YU7', p=('2025-06-26', '2025-06-26')),
        c('yesterday', 'launch', None, 'date', company=['Xiaomi', 'Xiaomi EV'], product='YU7', p=('2025-06-26', '2025-06-26')),
        c('RMB253,500', 'price', 253500, 'CNY', nth=1, company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Standard', 'Standard', 'YU7']),
        c('RMB279,900', 'price', 279900, 'CNY', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Pro', 'Pro', 'YU7']),
        c('RMB329,900', 'price', 329900, 'CNY', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('200,000 orders', 'orders', 200000, 'order', company=['Xiaomi', 'Xiaomi EV'], product='YU7', p=('2025-06-26', '2025-06-26')),
        c('289,000', 'orders', 289000, 'order', nth=1, company=['Xiaomi', 'Xiaomi EV'], product='YU7', p=('2025-06-26', '2025-06-26')),
        c('240,000', 'orders', 240000, 'order', company=['Xiaomi', 'Xiaomi EV'], product='YU7', p=('2025-06-26', '2025-06-27')),
        c('835 km', 'range', 835, 'km', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Standard', 'Standard', 'YU7']),
        c('770 km', 'range', 770, 'km', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Pro', 'Pro', 'YU7']),
        c('760 km', 'range', 760, 'km', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('96.3 kWh', 'battery_capacity', 96.3, 'kWh', company=['Xiaomi', 'Xiaomi EV'], product='YU7'),
        c('101.7 kWh', 'battery_capacity', 101.7, 'kWh', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('508 kW', 'power', None, 'kW', 508, company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('690 PS', 'power', None, 'hp', 690, company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('866 Nm', 'torque', None, 'Nm', 866, company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('3.23 seconds', 'acceleration', 3.23, 'second', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('253 km/h', 'top_speed', 253, 'km/h', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('620 km', 'range', 620, 'km', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('15 minutes', 'charging_time', 15, 'minute', company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('12 minutes', 'charging_time', 12, 'minute', None, company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Max', 'Max', 'YU7']),
        c('4,999 mm', 'length', 4999, 'mm', company=['Xiaomi', 'Xiaomi EV'], product='YU7'),
        c('1,996 mm', 'length', 1996, 'mm', company=['Xiaomi', 'Xiaomi EV'], product='YU7'),
        c('1,608 mm', 'length', 1608, 'mm', company=['Xiaomi', 'Xiaomi EV'], product='YU7'),
        c('2,140 kg', 'weight', 2140, 'kg', company=['Xiaomi', 'Xiaomi EV'], product='YU7'),
        c('53 to 56 weeks', 'wait_time', 53, 'week', 56, company=['Xiaomi', 'Xiaomi EV'], product=['YU7 Standard', 'Standard', 'YU7']),
        c('350,000 vehicles', 'deliveries', 350000, 'vehicle', company=['Xiaomi', 'Xiaomi EV'], p=y(2025), status='target'),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Xiaomi EV': ('COMPANY', 'Xiaomi'), 'CATL': ('COMPANY', 'CATL'), 'YU7': ('PRODUCT', 'YU7'), 'Standard': ('PRODUCT', 'YU7 Standard'), 'Pro': ('PRODUCT', 'YU7 Pro'), 'Max': ('PRODUCT', 'YU7 Max')}),
    checks=[
        dict(kind='unit', verdict='consistent', quotes=['508 kW', '690 PS']),
        dict(kind='agreement', verdict='consistent', quotes=['289,000 Orders', '289,000 inside']),
        dict(kind='agreement', verdict='consistent', quotes=['RMB253,500;', 'RMB253,500, the']),
    ],
)
