from goldlib import *
from mentions import mentions

TEXT = """Volkswagen ID.7: prices and technical data at a glance

Orders for the Volkswagen ID.7 have opened in Germany. The sedan, which replaces the Passat saloon in the line-up, is available first as the Pro at 56,995 euros.

Wolfsburg had been expected to stay below 60,000 euros. Because the federal bonus falls to 3,000 euros on 1 January and cars of this price are excluded, buyers of the new model will get nothing.

The most important data of the ID.7 Pro:

- Power: 210 kW (286 hp)
- Torque: 545 Nm
- Battery: 77 kWh net
- Range: 621 km (WLTP)
- DC charging: 175 kW
- 10-80%: 28 min
- 0-100 km/h: 6.5 s
- Vmax: 180 km/h
- L x W x H: 4,961 x 1,862 x 1,536 mm
- Boot: 532 litres

The Pro S will follow with 86 kWh, 200 kW of charging power and a range of around 700 km. It is to be priced at just under 60,000 euros and arrives in the summer of 2024. An estate called Tourer and an all-wheel-drive GTX are also coming next year.

Tesla asks 42,990 euros for the Model 3, and the Hyundai Ioniq 6, with 614 km, starts at 43,900 euros.

Production takes place in Emden, where Volkswagen has invested one billion euros. The plant, which also makes the ID.4, cut 300 temporary jobs in August as orders were 30 per cent below plan. In the first eight months the brand delivered 235,000 electric cars worldwide, 50 per cent more than a year before.

15 comments – join the discussion
"""

doc = dict(
    id='tw-d-id7-facts', published='2023-09-26', source='ampere-daily',
    title='Volkswagen ID.7: prices and technical data at a glance',
    text=TEXT,
    claims=[
        c('56,995 euros', 'price', 56995, 'EUR', company='Volkswagen', product='ID.7 Pro'),
        c('60,000 euros', 'price', None, 'EUR', 60000, company='Volkswagen', product='ID.7', status='forecast'),
        c('3,000 euros', 'subsidy', 3000, 'EUR', p=('2024-01-01', None), status=['plan', 'actual', 'forecast']),
        c('210 kW', 'power', 210, 'kW', company='Volkswagen', product='ID.7 Pro'),
        c('286 hp', 'power', 286, 'hp', company='Volkswagen', product='ID.7 Pro'),
        c('545 Nm', 'torque', 545, 'Nm', company='Volkswagen', product='ID.7 Pro'),
        c('77 kWh', 'battery_capacity', 77, 'kWh', company='Volkswagen', product='ID.7 Pro'),
        c('621 km', 'range', 621, 'km', company='Volkswagen', product='ID.7 Pro'),
        c('175 kW', 'charging_power', 175, 'kW', company='Volkswagen', product='ID.7 Pro'),
        c('28 min', 'charging_time', 28, 'minute', company='Volkswagen', product='ID.7 Pro'),
        c('6.5 s', 'acceleration', 6.5, 'second', company='Volkswagen', product='ID.7 Pro'),
        c('180 km/h', 'top_speed', 180, 'km/h', company='Volkswagen', product='ID.7 Pro'),
        c('4,961', 'length', 4961, 'mm', company='Volkswagen', product='ID.7 Pro'),
        c('1,862', 'length', 1862, 'mm', company='Volkswagen', product='ID.7 Pro'),
        c('1,536 mm', 'length', 1536, 'mm', company='Volkswagen', product='ID.7 Pro'),
        c('532 litres', 'other', 532, 'item', company='Volkswagen', product='ID.7 Pro'),
        c('86 kWh', 'battery_capacity', 86, 'kWh', company='Volkswagen', product='ID.7 Pro S'),
        c('200 kW', 'charging_power', 200, 'kW', company='Volkswagen', product='ID.7 Pro S'),
        c('700 km', 'range', 700, 'km', company='Volkswagen', product='ID.7 Pro S'),
        c('60,000 euros', 'price', None, 'EUR', 60000, nth=1, company='Volkswagen', product='ID.7 Pro S', status=['plan', 'target', 'forecast', 'actual']),
        c('summer of 2024', 'launch', None, 'date', company='Volkswagen', product='ID.7 Pro S', p=('2024-06-01', '2024-08-31'), status=['plan', 'target', 'forecast']),
        c('next year', 'launch', None, 'date', company='Volkswagen', product=['ID.7 Tourer', 'ID.7 GTX'], p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('42,990 euros', 'price', 42990, 'EUR', company='Tesla', product='Model 3'),
        c('614 km', 'range', 614, 'km', company='Hyundai', product='Ioniq 6'),
        c('43,900 euros', 'price', 43900, 'EUR', company='Hyundai', product='Ioniq 6'),
        c('one billion euros', 'investment', 1000000000.0, 'EUR', company='Volkswagen'),
        c('300 temporary jobs', 'layoffs', 300, 'job', company='Volkswagen', p=('2023-08-01', '2023-08-31')),
        c('30 per cent', 'orders', -30, 'percent', company='Volkswagen', role='change', p=('2023-08-01', '2023-08-31')),
        c('235,000 electric cars', 'deliveries', 235000, 'vehicle', company='Volkswagen', p=('2023-01-01', '2023-08-31')),
        c('50 per cent', 'deliveries', 50, 'percent', company='Volkswagen', role='change', p=('2023-01-01', '2023-08-31')),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'ID.7 Pro': ('PRODUCT', 'ID.7 Pro'), 'ID.7': ('PRODUCT', 'ID.7'), 'Passat': ('PRODUCT', 'Passat'), 'Pro S': ('PRODUCT', 'ID.7 Pro S'), 'Pro': ('PRODUCT', 'ID.7 Pro'), 'Tourer': ('PRODUCT', 'ID.7 Tourer'), 'GTX': ('PRODUCT', 'ID.7 GTX'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6'), 'ID.4': ('PRODUCT', 'ID.4')}),
    checks=[],
)
