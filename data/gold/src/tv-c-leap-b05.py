from goldlib import *
from mentions import mentions

TEXT = """Leapmotor Lafa5 electric hatchback launched in China from 97,800 yuan

Leapmotor launched the Lafa5, its fifth new model this year, on November 15. The pure electric hatchback is offered in five variants priced from 97,800 to 123,800 yuan (13,770 to 17,430 USD). The pre-sale range announced on October 30 was 105,800 to 131,800 yuan.

Outside China the car will be sold as the B05. Deliveries in Europe start in the second quarter of 2026.

Specifications

The Lafa5 measures 4430 mm in length, 1880 mm in width and 1520 mm in height, with a wheelbase of 2735 mm. For reference, the MG4 is 4395 mm long and costs from 73,800 yuan.

It is equipped with a rear motor of 132 kW or 160 kW. Two lithium iron phosphate packs of 56.2 kWh and 67.1 kWh give CLTC ranges of 515 km and 605 km, respectively. Charging from 30% to 80% takes 16 minutes and acceleration to 100 km/h takes 6.7 s in the quicker version. The top speed is limited to 170 km/h.

The two most expensive variants have a LiDAR and a computing chip of 200 TOPS.

Leapmotor sold 70,289 vehicles in October, up 84.1% year-on-year and up 5.4% from 66,657 in September. In the first ten months, its deliveries amounted to 465,805, about 80% of the annual target, which was raised in August to 580,000 to 650,000 from 500,000 to 600,000. Next year it aims at 1 million.

Credit: Leapmotor
Tags: Leapmotor, Lafa5, B05, EV
"""

doc = dict(
    id='tv-c-leap-b05', published='2025-11-17', source='carboard-china',
    title='Leapmotor Lafa5 electric hatchback launched in China from 97,800 yuan',
    text=TEXT,
    claims=[
        c('97,800 yuan', 'price', 97800, 'CNY', company='Leapmotor', product='Lafa5'),
        c('November 15', 'launch', None, 'date', company='Leapmotor', product='Lafa5', p=('2025-11-15', '2025-11-15')),
        c('five variants', ['models', 'other'], 5, 'model', company='Leapmotor', product='Lafa5'),
        c('97,800 to 123,800 yuan', 'price', 97800, 'CNY', 123800, company='Leapmotor', product='Lafa5'),
        c('13,770 to 17,430 USD', 'price', 13770, 'USD', 17430, company='Leapmotor', product='Lafa5'),
        c('105,800 to 131,800 yuan', 'price', 105800, 'CNY', 131800, company='Leapmotor', product='Lafa5', superseded=True),
        c('second quarter of 2026', 'delivery_start', None, 'date', company='Leapmotor', product=['Lafa5', 'B05'], p=('2026-04-01', '2026-06-30'), status=['plan', 'target', 'forecast']),
        c('4430 mm', 'length', 4430, 'mm', company='Leapmotor', product='Lafa5'),
        c('1880 mm', 'length', 1880, 'mm', company='Leapmotor', product='Lafa5'),
        c('1520 mm', 'length', 1520, 'mm', company='Leapmotor', product='Lafa5'),
        c('2735 mm', 'length', 2735, 'mm', company='Leapmotor', product='Lafa5'),
        c('4395 mm', 'length', 4395, 'mm', company='MG', product='MG4'),
        c('73,800 yuan', 'price', 73800, 'CNY', company='MG', product='MG4'),
        c('132 kW', 'power', 132, 'kW', company='Leapmotor', product='Lafa5'),
        c('160 kW', 'power', 160, 'kW', company='Leapmotor', product='Lafa5'),
        c('56.2 kWh', 'battery_capacity', 56.2, 'kWh', company='Leapmotor', product='Lafa5'),
        c('67.1 kWh', 'battery_capacity', 67.1, 'kWh', company='Leapmotor', product='Lafa5'),
        c('515 km', 'range', 515, 'km', company='Leapmotor', product='Lafa5'),
        c('605 km', 'range', 605, 'km', company='Leapmotor', product='Lafa5'),
        c('16 minutes', 'charging_time', 16, 'minute', company='Leapmotor', product='Lafa5'),
        c('6.7 s', 'acceleration', 6.7, 'second', company='Leapmotor', product='Lafa5'),
        c('170 km/h', 'top_speed', 170, 'km/h', company='Leapmotor', product='Lafa5'),
        c('200 TOPS', 'other', 200, 'item', company='Leapmotor', product='Lafa5'),
        c('70,289 vehicles', ['deliveries', 'sales'], 70289, 'vehicle', company='Leapmotor', p=('2025-10-01', '2025-10-31')),
        c('84.1%', ['deliveries', 'sales'], 84.1, 'percent', company='Leapmotor', role='change', p=('2025-10-01', '2025-10-31')),
        c('5.4%', ['deliveries', 'sales'], 5.4, 'percent', company='Leapmotor', role='change', p=('2025-10-01', '2025-10-31')),
        c('66,657', ['deliveries', 'sales'], 66657, 'vehicle', company='Leapmotor', p=('2025-09-01', '2025-09-30')),
        c('465,805', 'deliveries', 465805, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-10-31')),
        c('80%', 'deliveries', 80, 'percent', nth=1, company='Leapmotor', role='share', p=('2025-01-01', '2025-10-31')),
        c('580,000 to 650,000', ['deliveries', 'sales'], 580000, 'vehicle', 650000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('500,000 to 600,000', ['deliveries', 'sales'], 500000, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('1 million', ['deliveries', 'sales'], 1000000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Lafa5': ('PRODUCT', 'Lafa5'), 'B05': ('PRODUCT', 'B05'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
