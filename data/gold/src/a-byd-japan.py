from goldlib import *
from mentions import mentions

TEXT = """BYD's Dolphin swims up to Nissan's Sakura with a 3.63 million yen tag

Yokohama — Ten months into its Japanese adventure, BYD has a car that its dealers can park between two hedges. The Dolphin, on sale since September 20, had a few centimetres of antenna shaved off to squeeze under the 1,550 mm that mechanical car parks allow; it is 4,290 mm long and 1,770 mm wide.

The base car at ¥3.63 million ($24,100) goes 400 km (WLTC) on 44.9 kWh; the Long Range at 4.07 million yuan ($27,000) manages 476 km on 58.56. Both draw a state subsidy of 650,000 yen; Tokyo adds 450,000, so that a resident of the capital pays 2.53 million yen for the former. Nissan's Sakura, a kei car of 180 km, costs 2.55 million before help.

Registrations are modest: 1,043 by the end of October, 186 of them Dolphins, the other 857 Atto 3s. But 51 outlets are open or about to be, 15 with a proper showroom, and the aim is 100 by the end of 2025. Sales chief Atsuki Tofukuji, 58, wants to sell 1,100 Dolphins by next March. He gives four years or 100,000 km, and eight years or 150,000 km on the battery.

Imported EVs of all makes: 17,800.
"""

doc = dict(
    id='a-byd-japan', published='2023-11-02', source='tokyo-ev-note',
    title="BYD's Dolphin swims up to Nissan's Sakura with a 3.63 million yen tag",
    text=TEXT,
    claims=[
        c('3.63 million yen', 'price', 3630000, 'JPY', company='BYD', product='Dolphin'),
        c('September 20', 'launch', None, 'date', company='BYD', product='Dolphin', p=('2023-09-20', '2023-09-20')),
        c('1,550 mm', 'length', 1550, 'mm', company='BYD', product='Dolphin'),
        c('4,290 mm', 'length', 4290, 'mm', company='BYD', product='Dolphin'),
        c('1,770 mm', 'length', 1770, 'mm', company='BYD', product='Dolphin'),
        c('¥3.63 million', 'price', 3630000, 'JPY', company='BYD', product='Dolphin'),
        c('$24,100', 'price', 24100, 'USD', company='BYD', product='Dolphin'),
        c('400 km', 'range', 400, 'km', company='BYD', product='Dolphin'),
        c('44.9 kWh', 'battery_capacity', 44.9, 'kWh', company='BYD', product='Dolphin'),
        c('4.07 million yuan', 'price', 4070000, 'CNY', company='BYD', product=['Dolphin Long Range', 'Long Range']),
        c('$27,000', 'price', 27000, 'USD', company='BYD', product=['Dolphin Long Range', 'Long Range']),
        c('476 km', 'range', 476, 'km', company='BYD', product=['Dolphin Long Range', 'Long Range']),
        c('58.56', 'battery_capacity', 58.56, 'kWh', company='BYD', product=['Dolphin Long Range', 'Long Range']),
        c('650,000 yen', 'subsidy', 650000, 'JPY', per=['vehicle', None]),
        c('450,000', 'subsidy', 450000, 'JPY', per=['vehicle', None]),
        c('2.53 million yen', 'price', 2530000, 'JPY', company='BYD', product='Dolphin'),
        c('180 km', 'range', 180, 'km', company='Nissan', product='Sakura'),
        c('2.55 million', 'price', 2550000, 'JPY', company='Nissan', product='Sakura'),
        c('1,043', 'registrations', 1043, 'vehicle', company='BYD', p=('2023-01-01', '2023-10-31')),
        c('186', 'registrations', 186, 'vehicle', company='BYD', product='Dolphin', p=('2023-09-20', '2023-10-31')),
        c('857', 'registrations', 857, 'vehicle', company='BYD', product='Atto 3', p=('2023-01-01', '2023-10-31')),
        c('51 outlets', 'stores', 51, 'store', company='BYD'),
        c('15', 'stores', 15, 'store', company='BYD'),
        c('100', 'stores', 100, 'store', nth=1, company='BYD', p=by(2025), status=['target', 'plan']),
        c('1,100 Dolphins', 'sales', 1100, 'vehicle', company='BYD', product='Dolphin', p=('2023-09-20', '2024-03-31'), status='target'),
        c('four years', 'warranty', 4, 'year', company='BYD'),
        c('100,000 km', 'warranty', 100000, 'km', company='BYD'),
        c('eight years', 'warranty', 8, 'year', company='BYD'),
        c('150,000 km', 'warranty', 150000, 'km', company='BYD'),
        c('17,800', ['imports', 'registrations'], 17800, 'vehicle', p=('2023-01-01', '2023-10-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Nissan': ('COMPANY', 'Nissan'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Long Range': ('PRODUCT', 'Dolphin Long Range'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Sakura': ('PRODUCT', 'Sakura')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['3.63 million yen', '¥3.63 million']),
        dict(kind='fx', verdict='consistent', quotes=['¥3.63 million', '$24,100']),
        dict(kind='fx', verdict='inconsistent', quotes=['4.07 million yuan', '$27,000'], suggestion='fits if the currency is JPY'),
        dict(kind='sum', verdict='consistent', quotes=['1,043', '186', '857']),
        dict(kind='sum', verdict='consistent', quotes=['650,000 yen', '450,000', '2.53 million yen', '¥3.63 million']),
    ],
)
