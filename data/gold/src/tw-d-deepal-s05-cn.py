from goldlib import *
from mentions import mentions

TEXT = """Deepal S05 electric SUV goes on sale in China from 119,900 yuan, below pre-sale price

Deepal, the electric brand of Changan, launched its S05 compact SUV in Chongqing on Sunday. Prices start at 119,900 yuan ($16,840), which is 10,000 yuan less than the pre-sale price of 129,900 yuan announced last month.

The battery electric version is sold in three trims:

S05 510 Plus: 119,900 yuan
S05 510 Max: 129,900 yuan
S05 620 Max: 139,900 yuan

An extended-range version, with a 1.5-liter engine, costs between 117,900 and 134,900 yuan.

By the end of the launch event 8,260 firm orders had come in, and the figure exceeded 15,000 on Monday at noon, the company said on Weibo. More than 60% of those who ordered chose the electric version. First deliveries are scheduled for November 5.

The SUV is 4,620 mm long, 1,900 mm wide and 1,600 mm high. BYD's Yuan Plus, its main competitor, is 165 mm shorter and starts at 115,800 yuan with a CLTC range of 430 km. The new SUV has a motor with 175 kW and 320 Nm on the rear axle, and a CATL lithium iron phosphate battery of 56.1 kWh or 68.8 kWh. Ranges are 510 km and 620 km on the CLTC cycle. Charging from 30% to 80% takes 15 minutes.

The first owner gets a lifetime warranty on the battery and the motor.

Deepal delivered 22,709 vehicles in September, an increase of 31% from a year ago.

Photo: Deepal
"""

doc = dict(
    id='tw-d-deepal-s05-cn', published='2024-10-21', source='dragon-wheel-news',
    title='Deepal S05 electric SUV goes on sale in China from 119,900 yuan, below pre-sale price',
    text=TEXT,
    claims=[
        c('119,900 yuan', 'price', 119900, 'CNY', company='Deepal', product='S05'),
        c('Sunday', 'launch', None, 'date', company='Deepal', product='S05', p=('2024-10-20', '2024-10-20')),
        c('119,900 yuan', 'price', 119900, 'CNY', nth=1, company='Deepal', product='S05'),
        c('$16,840', 'price', 16840, 'USD', company='Deepal', product='S05'),
        c('10,000 yuan', ['price', 'price_change'], -10000, 'CNY', company='Deepal', product='S05', role='change'),
        c('129,900 yuan', 'price', 129900, 'CNY', company='Deepal', product='S05', superseded=True),
        c('three trims', ['models', 'other'], 3, ['model', 'item'], company='Deepal', product='S05'),
        c('119,900 yuan', 'price', 119900, 'CNY', nth=2, company='Deepal', product='S05 510 Plus'),
        c('129,900 yuan', 'price', 129900, 'CNY', nth=1, company='Deepal', product='S05 510 Max'),
        c('139,900 yuan', 'price', 139900, 'CNY', company='Deepal', product='S05 620 Max'),
        c('117,900 and 134,900 yuan', 'price', 117900, 'CNY', 134900, company='Deepal', product='S05'),
        c('8,260 firm orders', 'orders', 8260, 'order', company='Deepal', product='S05', p=('2024-10-20', '2024-10-20')),
        c('15,000', 'orders', 15000, 'order', None, company='Deepal', product='S05', p=('2024-10-20', '2024-10-21')),
        c('60%', 'orders', 60, 'percent', None, company='Deepal', product='S05', role='share', p=('2024-10-20', '2024-10-21')),
        c('November 5', 'delivery_start', None, 'date', company='Deepal', product='S05', p=('2024-11-05', '2024-11-05'), status=['plan', 'target', 'forecast']),
        c('4,620 mm', 'length', 4620, 'mm', company='Deepal', product='S05'),
        c('1,900 mm', 'length', 1900, 'mm', company='Deepal', product='S05'),
        c('1,600 mm', 'length', 1600, 'mm', company='Deepal', product='S05'),
        c('165 mm', 'length', -165, 'mm', company='BYD', product='Yuan Plus', role='change'),
        c('115,800 yuan', 'price', 115800, 'CNY', company='BYD', product='Yuan Plus'),
        c('430 km', 'range', 430, 'km', company='BYD', product='Yuan Plus'),
        c('175 kW', 'power', 175, 'kW', company='Deepal', product='S05'),
        c('320 Nm', 'torque', 320, 'Nm', company='Deepal', product='S05'),
        c('56.1 kWh', 'battery_capacity', 56.1, 'kWh', company='Deepal', product=['S05', 'S05 510 Plus', 'S05 510 Max']),
        c('68.8 kWh', 'battery_capacity', 68.8, 'kWh', company='Deepal', product=['S05', 'S05 620 Max']),
        c('510 km', 'range', 510, 'km', company='Deepal', product=['S05', 'S05 510 Plus', 'S05 510 Max']),
        c('620 km', 'range', 620, 'km', company='Deepal', product=['S05', 'S05 620 Max']),
        c('15 minutes', 'charging_time', 15, 'minute', company='Deepal', product='S05'),
        c('22,709 vehicles', 'deliveries', 22709, 'vehicle', company='Deepal', p=('2024-09-01', '2024-09-30')),
        c('31%', 'deliveries', 31, 'percent', company='Deepal', role='change', p=('2024-09-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Deepal': ('COMPANY', 'Deepal'), 'Changan': ('COMPANY', 'Changan'), 'S05 510 Plus': ('PRODUCT', 'S05 510 Plus'), 'S05 510 Max': ('PRODUCT', 'S05 510 Max'), 'S05 620 Max': ('PRODUCT', 'S05 620 Max'), 'S05': ('PRODUCT', 'S05'), 'BYD': ('COMPANY', 'BYD'), 'Yuan Plus': ('PRODUCT', 'Yuan Plus'), 'CATL': ('COMPANY', 'CATL')}),
    checks=[],
)
