from goldlib import *
from mentions import mentions

TEXT = """Blue Energy Motors brings battery swap to 55-tonne trucks, plans Rs 3,500 crore factory

Mumbai: Blue Energy Motors, till now a maker of LNG trucks, flagged off the electric BE 5528 on Wednesday. Chief minister Devendra Fadnavis did the honours on the Mumbai–Pune stretch, where the company will set up two swapping stations to begin with and 30,000 along highways "over time".

An MoU with the state envisages Rs 3,500 crore for a unit that makes 30,000 trucks a year. The present one at Chakan does 10,000.

The tractor weighs in at 55 tonnes gross. A pack of 282 kWh sits behind the cab and can be exchanged in under five minutes. It develops 450 hp and 2,000 Nm at most; one charge lasts over 150 km.

Since customers rent the energy, the truck sells for Rs 45 lakh, about as much as a diesel. MD Anirudh Bhuwalka puts the saving at Rs 4 per km.

Over 1,000 LNG trucks have been sold. The company, in which Essar holds a majority, had revenues of Rs 321 crore in FY25 (FY24: Rs 166 crore).

Of 8.8 lakh trucks bought in India last fiscal, 6,132 had a battery. Tata Motors and Ashok Leyland compete in small ones; heavies are hardly 300.
"""

doc = dict(
    id='tl-blue-energy-swap', published='2025-09-03', source='pune-mirror-biz',
    title='Blue Energy Motors brings battery swap to 55-tonne trucks, plans Rs 3,500 crore factory',
    text=TEXT,
    claims=[
        c('Rs 3,500 crore', 'investment', 35000000000.0, 'INR', company='Blue Energy Motors', status='plan'),
        c('Wednesday', 'launch', None, 'date', company='Blue Energy Motors', product='BE 5528', p=('2025-09-03', '2025-09-03')),
        c('two swapping stations', 'stations', 2, 'station', company='Blue Energy Motors', status='plan'),
        c('30,000', 'stations', 30000, 'station', company='Blue Energy Motors', status='target'),
        c('Rs 3,500 crore', 'investment', 35000000000.0, 'INR', nth=1, company='Blue Energy Motors', status='plan'),
        c('30,000 trucks', 'capacity', 30000, 'vehicle', company='Blue Energy Motors', per='year', status=['plan', 'target', 'forecast']),
        c('10,000', 'capacity', 10000, 'vehicle', company='Blue Energy Motors', per='year'),
        c('55 tonnes', 'weight', 55, 'tonne', company='Blue Energy Motors', product='BE 5528'),
        c('282 kWh', 'battery_capacity', 282, 'kWh', company='Blue Energy Motors', product='BE 5528'),
        c('five minutes', 'charging_time', None, 'minute', 5, company='Blue Energy Motors', product='BE 5528'),
        c('450 hp', 'power', 450, 'hp', company='Blue Energy Motors', product='BE 5528'),
        c('2,000 Nm', 'torque', 2000, 'Nm', company='Blue Energy Motors', product='BE 5528'),
        c('150 km', 'range', 150, 'km', None, company='Blue Energy Motors', product='BE 5528', status=['forecast', 'actual']),
        c('Rs 45 lakh', 'price', 4500000, 'INR', company='Blue Energy Motors', product='BE 5528'),
        c('Rs 4', 'cost', 4, 'INR', nth=1, company='Blue Energy Motors', product='BE 5528', per='km'),
        c('1,000 LNG trucks', 'sales', 1000, 'vehicle', None, company='Blue Energy Motors', p=(None, '2025-09-03')),
        c('a majority', 'stake', 50, 'percent', None, company=['Blue Energy Motors', 'Essar']),
        c('Rs 321 crore', 'revenue', 3210000000.0, 'INR', company='Blue Energy Motors', p=('2024-04-01', '2025-03-31')),
        c('Rs 166 crore', 'revenue', 1660000000.0, 'INR', company='Blue Energy Motors', p=('2023-04-01', '2024-03-31')),
        c('8.8 lakh', 'sales', 880000, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('6,132', 'sales', 6132, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('300', 'sales', 300, 'vehicle', p=('2024-04-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Blue Energy Motors': ('COMPANY', 'Blue Energy Motors'), 'Essar': ('COMPANY', 'Essar'), 'Ashok Leyland': ('COMPANY', 'Ashok Leyland'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'BE 5528': ('PRODUCT', 'BE 5528')}),
    checks=[],
)
