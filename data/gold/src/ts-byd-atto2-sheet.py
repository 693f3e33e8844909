from goldlib import *
from mentions import mentions

TEXT = """BYD Atto 2 arrives in Europe at €31,990

BYD's smallest electric SUV in Europe reaches dealers this month. In Germany the Atto 2 costs €31,990 in the Active trim and €33,490 as Boost; Italy gets it from €29,900. The importer expects to sell 5,000 units in the country this year. Last year, BYD registered 2,891 cars in Germany, 30 percent fewer than in 2023.

Technical data

Length / width / height ..... 4,310 / 1,830 / 1,675 mm
Battery (LFP) ............... 45.1 kWh
Range, WLTP ................. 312 km
Range in town ............... 463 km
Power ....................... 130 kW (177 hp)
Torque ...................... 290 Nm
0-100 km/h .................. 7.9 s
Top speed ................... 160 km/h
DC charging 10-80 % ......... 37 min
Boot ........................ 400 l
Kerb weight ................. 1,570 kg

A larger battery with a range of 420 km follows in the fourth quarter. At 85 kW, the Atto 2 charges more slowly than the Renault 4, which takes 100 kW. BYD grants six years or 150,000 km on the car and eight years on the battery.
"""

doc = dict(
    id='ts-byd-atto2-sheet', published='2025-03-05', source='small-suv-magazine',
    title='BYD Atto 2 arrives in Europe at €31,990',
    text=TEXT,
    claims=[
        c('€31,990', 'price', 31990, 'EUR', company='BYD', product='Atto 2'),
        c('€31,990', 'price', 31990, 'EUR', nth=1, company='BYD', product='Atto 2 Active'),
        c('€33,490', 'price', 33490, 'EUR', company='BYD', product='Atto 2 Boost'),
        c('€29,900', 'price', 29900, 'EUR', company='BYD', product='Atto 2'),
        c('5,000 units', 'sales', 5000, 'vehicle', company='BYD', product='Atto 2', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('2,891 cars', 'registrations', 2891, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('30 percent', 'registrations', -30, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('4,310', 'length', 4310, 'mm', company='BYD', product='Atto 2'),
        c('1,830', 'length', 1830, 'mm', company='BYD', product='Atto 2'),
        c('1,675 mm', 'length', 1675, 'mm', company='BYD', product='Atto 2'),
        c('45.1 kWh', 'battery_capacity', 45.1, 'kWh', company='BYD', product='Atto 2'),
        c('312 km', 'range', 312, 'km', company='BYD', product='Atto 2'),
        c('463 km', 'range', 463, 'km', company='BYD', product='Atto 2'),
        c('130 kW', 'power', 130, 'kW', company='BYD', product='Atto 2'),
        c('177 hp', 'power', 177, 'hp', company='BYD', product='Atto 2'),
        c('290 Nm', 'torque', 290, 'Nm', company='BYD', product='Atto 2'),
        c('7.9 s', 'acceleration', 7.9, 'second', company='BYD', product='Atto 2'),
        c('160 km/h', 'top_speed', 160, 'km/h', company='BYD', product='Atto 2'),
        c('37 min', 'charging_time', 37, 'minute', company='BYD', product='Atto 2'),
        c('400 l', 'other', 400, 'item', company='BYD', product='Atto 2'),
        c('1,570 kg', 'weight', 1570, 'kg', company='BYD', product='Atto 2'),
        c('420 km', 'range', 420, 'km', company='BYD', product='Atto 2'),
        c('fourth quarter', 'launch', None, 'date', company='BYD', product='Atto 2', p=('2025-10-01', '2025-12-31'), status=['plan', 'target']),
        c('85 kW', 'charging_power', 85, 'kW', company='BYD', product='Atto 2'),
        c('100 kW', 'charging_power', 100, 'kW', company='Renault', product='Renault 4'),
        c('six years', 'warranty', 6, 'year', company='BYD', product='Atto 2'),
        c('150,000 km', 'warranty', 150000, 'km', company='BYD', product='Atto 2'),
        c('eight years', 'warranty', 8, 'year', company='BYD', product='Atto 2'),
    ],
    names=mentions(TEXT, {'Renault 4': ('PRODUCT', 'Renault 4'), 'Active': ('PRODUCT', 'Atto 2 Active'), 'Atto 2': ('PRODUCT', 'Atto 2'), 'Boost': ('PRODUCT', 'Atto 2 Boost'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
