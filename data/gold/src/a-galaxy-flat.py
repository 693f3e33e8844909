from goldlib import *
from mentions import mentions

TEXT = """Geely Galaxy E5 vs BYD Yuan Plus: what 109,800 yuan buys you now

The Galaxy E5 opened its order books on 3 August, and we put the numbers beside those of the segment's benchmark.

Galaxy E5BYD Yuan Plus
Price from109,800 yuan119,800 yuan
Battery60.2 kWh60.5 kWh
Range (CLTC)530 km510 km
Motor160 kW150 kW
Torque320 Nm310 Nm
0-100 km/h6.9 s7.3 s
Length4,615 mm4,455 mm
30-80% charge20 min28 min

So the newcomer is 10,000 yuan cheaper and goes 20 km further. A smaller 49.5-kWh car does 440 km (237 miles), we are told by a salesman who asked us not to print his name. Geely quotes 11.9 kWh per 100 km for the lighter one.

Our verdict? The former for the money, the latter for the dealer round the corner: BYD has some 3,600 of those, the Galaxy brand 780.

Enjoyed this? Leave a comment below. 14 readers already have.
"""

doc = dict(
    id='a-galaxy-flat', published='2024-08-03', source='ev-spec-blog',
    title='Geely Galaxy E5 vs BYD Yuan Plus: what 109,800 yuan buys you now',
    text=TEXT,
    claims=[
        c('109,800 yuan', 'price', 109800, 'CNY', company='Geely', product='Galaxy E5'),
        c('3 August', 'launch', None, 'date', company='Geely', product='Galaxy E5', p=('2024-08-03', '2024-08-03')),
        c('109,800 yuan', 'price', 109800, 'CNY', nth=1, company='Geely', product='Galaxy E5'),
        c('119,800 yuan', 'price', 119800, 'CNY', company='BYD', product='Yuan Plus'),
        c('60.2 kWh', 'battery_capacity', 60.2, 'kWh', company='Geely', product='Galaxy E5'),
        c('60.5 kWh', 'battery_capacity', 60.5, 'kWh', company='BYD', product='Yuan Plus'),
        c('530 km', 'range', 530, 'km', company='Geely', product='Galaxy E5'),
        c('510 km', 'range', 510, 'km', company='BYD', product='Yuan Plus'),
        c('160 kW', 'power', 160, 'kW', company='Geely', product='Galaxy E5'),
        c('150 kW', 'power', 150, 'kW', company='BYD', product='Yuan Plus'),
        c('320 Nm', 'torque', 320, 'Nm', company='Geely', product='Galaxy E5'),
        c('310 Nm', 'torque', 310, 'Nm', company='BYD', product='Yuan Plus'),
        c('6.9 s', 'acceleration', 6.9, 'second', company='Geely', product='Galaxy E5'),
        c('7.3 s', 'acceleration', 7.3, 'second', company='BYD', product='Yuan Plus'),
        c('4,615 mm', 'length', 4615, 'mm', company='Geely', product='Galaxy E5'),
        c('4,455 mm', 'length', 4455, 'mm', company='BYD', product='Yuan Plus'),
        c('20 min', 'charging_time', 20, 'minute', company='Geely', product='Galaxy E5'),
        c('28 min', 'charging_time', 28, 'minute', company='BYD', product='Yuan Plus'),
        c('10,000 yuan', ['price', 'price_change'], -10000, 'CNY', company='Geely', product='Galaxy E5', role='change'),
        c('20 km', 'range', 20, 'km', company='Geely', product='Galaxy E5', role='change'),
        c('49.5-kWh', 'battery_capacity', 49.5, 'kWh', company='Geely', product='Galaxy E5'),
        c('440 km', 'range', 440, 'km', company='Geely', product='Galaxy E5'),
        c('237 miles', 'range', 237, 'mile', company='Geely', product='Galaxy E5'),
        c('11.9 kWh', 'consumption', 11.9, 'kWh', company='Geely', product='Galaxy E5', per='100km'),
        c('3,600', 'stores', 3600, 'store', company='BYD'),
        c('780', 'stores', 780, 'store', company='Galaxy'),
    ],
    names=mentions(TEXT, {'Geely': ('COMPANY', 'Geely'), 'Galaxy': ('COMPANY', 'Galaxy'), 'BYD': ('COMPANY', 'BYD'), 'Galaxy E5': ('PRODUCT', 'Galaxy E5'), 'Yuan Plus': ('PRODUCT', 'Yuan Plus')}, skip={('Galaxy', 2)}) + [n('Galaxy E5', 'PRODUCT', nth=2), n('BYD', 'COMPANY', nth=1)],
    checks=[
        dict(kind='unit', verdict='inconsistent', quotes=['440 km', '237 miles'], suggestion='fits 273 miles'),
    ],
)
