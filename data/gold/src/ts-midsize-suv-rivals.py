from goldlib import *
from mentions import mentions

TEXT = """Five electric SUVs for the price of one BMW: a comparison

The price war among China's mid-size electric SUVs goes on. Onvo opened the latest round on July 31 with the L90; Xpeng replied with the G7 for 195,800 yuan ($27,300). We have compared the basic versions.

ModelPriceRange (CLTC)Battery0-100 km/h
Xiaomi YU7253,500 yuan835 km96.3 kWh5.88 s
Tesla Model Y263,500 yuan593 km62.5 kWh5.9 s
Zeekr 7X229,900 yuan605 km75 kWh5.8 s
Xpeng G7195,800 yuan602 km68.5 kWh6.5 s
Onvo L90265,800 yuan605 km85 kWh5.9 s

All five may be charged from 30 to 80 percent in about the time of a coffee. The Model Y is the only one with a real foreign success; the YU7 is the one that nobody can get: Xiaomi's app quotes 56 to 59 weeks for a new order, compared with one to three weeks at Tesla. In July, Xiaomi delivered more than 30,000 cars, about a fifth of them YU7s.
"""

doc = dict(
    id='ts-midsize-suv-rivals', published='2025-08-20', source='auto-compass',
    title='Five electric SUVs for the price of one BMW: a comparison',
    text=TEXT,
    claims=[
        c('July 31', 'launch', None, 'date', company='Onvo', product='L90', p=('2025-07-31', '2025-07-31')),
        c('195,800 yuan', 'price', 195800, 'CNY', company='Xpeng', product='G7'),
        c('$27,300', 'price', 27300, 'USD', company='Xpeng', product='G7'),
        c('253,500 yuan', 'price', 253500, 'CNY', company='Xiaomi', product='YU7'),
        c('835 km', 'range', 835, 'km', company='Xiaomi', product='YU7'),
        c('96.3 kWh', 'battery_capacity', 96.3, 'kWh', company='Xiaomi', product='YU7'),
        c('5.88 s', 'acceleration', 5.88, 'second', company='Xiaomi', product='YU7'),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('593 km', 'range', 593, 'km', company='Tesla', product='Model Y'),
        c('62.5 kWh', 'battery_capacity', 62.5, 'kWh', company='Tesla', product='Model Y'),
        c('5.9 s', 'acceleration', 5.9, 'second', company='Tesla', product='Model Y'),
        c('229,900 yuan', 'price', 229900, 'CNY', company='Zeekr', product='7X'),
        c('605 km', 'range', 605, 'km', company='Zeekr', product='7X'),
        c('75 kWh', 'battery_capacity', 75, 'kWh', company='Zeekr', product='7X'),
        c('5.8 s', 'acceleration', 5.8, 'second', company='Zeekr', product='7X'),
        c('195,800 yuan', 'price', 195800, 'CNY', nth=1, company='Xpeng', product='G7'),
        c('602 km', 'range', 602, 'km', company='Xpeng', product='G7'),
        c('68.5 kWh', 'battery_capacity', 68.5, 'kWh', company='Xpeng', product='G7'),
        c('6.5 s', 'acceleration', 6.5, 'second', company='Xpeng', product='G7'),
        c('265,800 yuan', 'price', 265800, 'CNY', company='Onvo', product='L90'),
        c('605 km', 'range', 605, 'km', nth=1, company='Onvo', product='L90'),
        c('85 kWh', 'battery_capacity', 85, 'kWh', company='Onvo', product='L90'),
        c('5.9 s', 'acceleration', 5.9, 'second', nth=1, company='Onvo', product='L90'),
        c('56 to 59 weeks', 'wait_time', 56, 'week', 59, company='Xiaomi', product='YU7'),
        c('one to three weeks', 'wait_time', 1, 'week', 3, company='Tesla', product='Model Y'),
        c('30,000 cars', 'deliveries', 30000, 'vehicle', None, company='Xiaomi', p=('2025-07-01', '2025-07-31')),
        c('a fifth', 'deliveries', 20, 'percent', company='Xiaomi', product='YU7', role='share', p=('2025-07-01', '2025-07-31')),
    ],
    names=mentions(TEXT, {'Model Y': ('PRODUCT', 'Model Y'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Tesla': ('COMPANY', 'Tesla'), 'Xpeng': ('COMPANY', 'Xpeng'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Onvo': ('COMPANY', 'Onvo'), 'BMW': ('COMPANY', 'BMW'), 'L90': ('PRODUCT', 'L90'), 'YU7': ('PRODUCT', 'YU7'), 'G7': ('PRODUCT', 'G7')}) + [n('YU7', 'PRODUCT', 'YU7', nth=0), n('Model Y', 'PRODUCT', 'Model Y', nth=0), n('7X', 'PRODUCT', '7X', nth=0), n('G7', 'PRODUCT', 'G7', nth=1), n('L90', 'PRODUCT', 'L90', nth=1)],
    checks=[],
)
