from goldlib import *
from mentions import mentions

TEXT = """Xiaomi YU7: all the figures at a glance

Xiaomi put its second car on sale on June 26, a mid-size electric SUV that is aimed squarely at the Model Y. Prices start at 253,500 yuan ($35,360), which is 10,000 yuan below the Tesla. Within three minutes the company took 200,000 orders, and 289,000 in the first hour.

YU7 Max: technical data

Price ....................... 329,900 yuan
Length / width / height ..... 4,999 / 1,996 / 1,608 mm
Wheelbase ................... 3,000 mm
Battery ..................... 101.7 kWh, NMC
Range (CLTC) ................ 760 km
Motors ...................... 508 kW (690 PS)
Torque ...................... 866 Nm
0-100 km/h .................. 3.23 s
Top speed ................... 253 km/h
Charging 10-80% ............. 12 min
Weight ...................... 2,460 kg
Seats ....................... 5

The standard model with rear-wheel drive goes further: 835 km by the same cycle. Customers who ordered yesterday will wait up to 57 weeks. Founder Lei Jun, 55, said that the YU7 had been tested over 6.49 million km.
"""

doc = dict(
    id='ts-yu7-sheet', published='2025-06-27', source='voltnote',
    title='Xiaomi YU7: all the figures at a glance',
    text=TEXT,
    claims=[
        c('June 26', 'launch', None, 'date', company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('253,500 yuan', 'price', 253500, 'CNY', company='Xiaomi', product='YU7'),
        c('$35,360', 'price', 35360, 'USD', company='Xiaomi', product='YU7'),
        c('10,000 yuan', ['price', 'price_change'], -10000, 'CNY', company='Xiaomi', product='YU7', role='change'),
        c('200,000 orders', 'orders', 200000, 'order', company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('289,000', 'orders', 289000, 'order', company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('329,900 yuan', 'price', 329900, 'CNY', company='Xiaomi', product='YU7 Max'),
        c('4,999', 'length', 4999, 'mm', company='Xiaomi', product='YU7 Max'),
        c('1,996', 'length', 1996, 'mm', company='Xiaomi', product='YU7 Max'),
        c('1,608 mm', 'length', 1608, 'mm', company='Xiaomi', product='YU7 Max'),
        c('3,000 mm', 'length', 3000, 'mm', company='Xiaomi', product='YU7 Max'),
        c('101.7 kWh', 'battery_capacity', 101.7, 'kWh', company='Xiaomi', product='YU7 Max'),
        c('760 km', 'range', 760, 'km', company='Xiaomi', product='YU7 Max'),
        c('508 kW', 'power', 508, 'kW', company='Xiaomi', product='YU7 Max'),
        c('690 PS', 'power', 690, 'hp', company='Xiaomi', product='YU7 Max'),
        c('866 Nm', 'torque', 866, 'Nm', company='Xiaomi', product='YU7 Max'),
        c('3.23 s', 'acceleration', 3.23, 'second', company='Xiaomi', product='YU7 Max'),
        c('253 km/h', 'top_speed', 253, 'km/h', company='Xiaomi', product='YU7 Max'),
        c('12 min', 'charging_time', 12, 'minute', company='Xiaomi', product='YU7 Max'),
        c('2,460 kg', 'weight', 2460, 'kg', company='Xiaomi', product='YU7 Max'),
        c('5', 'seats', 5, 'item', nth=5, company='Xiaomi', product='YU7 Max'),
        c('835 km', 'range', 835, 'km', company='Xiaomi', product='YU7'),
        c('57 weeks', 'wait_time', None, 'week', 57, company='Xiaomi', product='YU7'),
        c('6.49 million km', 'distance', 6490000, 'km', company='Xiaomi', product='YU7'),
    ],
    names=mentions(TEXT, {'Model Y': ('PRODUCT', 'Model Y'), 'YU7 Max': ('PRODUCT', 'YU7 Max'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Tesla': ('COMPANY', 'Tesla'), 'YU7': ('PRODUCT', 'YU7')}),
    checks=[],
)
