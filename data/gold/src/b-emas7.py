from goldlib import *
from mentions import mentions

TEXT = """Proton eMas 7 priced from RM105,800: Malaysia’s national carmaker goes electric at last

The waiting, like the teasing, is over. As of Monday night you can buy an electric car with a tiger on its nose, a Geely EX5 with softer springs by any other name. Proton wants RM105,800 (US$23,690) for the Prime and RM119,800 for the Premium, and whoever signed up early gets RM4,000 off. That undercuts the BYD Atto 3, at RM123,800, by a tidy RM18,000.

Prime | Premium
LFP pack: 49.5 kWh | 60.2 kWh
WLTP range: 345 km | 410 km
0–100 km/h: 6.9 s | 7.1 s
DC peak: 80 kW | 100 kW

Common to both are 160 kW (218 PS) and 320 Nm at the front axle, a 175 km/h limit, 4,615 mm of length, a kerb weight of around 1,700 kg, five seats, and 20 minutes from 30 to 80 per cent. Consumption? 14.3 kWh per 100 km on our loop to Genting and back, 118 km all told.

Orders already stand at 2,500, against a sales target of 8,000 for next year; cars reach customers this week. There are 24 dealerships so far, and partner Gentari, which runs 700 charge points at 330 sites, throws in RM500 of credit. Built in China to begin with, the SUV moves to Tanjung Malim in the fourth quarter of 2025.

RATING: 4/5 stars. Listen to episode 77 of our podcast.
"""

doc = dict(
    id='b-emas7', published='2024-12-17', source='klang-valley-car-guide',
    title='Proton eMas 7 priced from RM105,800: Malaysia’s national carmaker goes electric at last',
    text=TEXT,
    claims=[
        c('RM105,800', 'price', 105800, 'MYR', company='Proton', product='eMas 7'),
        c('Monday night', 'launch', None, 'date', company='Proton', product='eMas 7', p=('2024-12-16', '2024-12-16')),
        c('RM105,800', 'price', 105800, 'MYR', nth=1, company='Proton', product=['eMas 7 Prime', 'Prime']),
        c('US$23,690', 'price', 23690, 'USD', company='Proton', product=['eMas 7 Prime', 'Prime']),
        c('RM119,800', 'price', 119800, 'MYR', company='Proton', product=['eMas 7 Premium', 'Premium']),
        c('RM4,000', 'price_change', -4000, 'MYR', company='Proton', product='eMas 7', role='change'),
        c('RM123,800', 'price', 123800, 'MYR', company='BYD', product='Atto 3'),
        c('RM18,000', 'price', -18000, 'MYR', company='Proton', product=['eMas 7 Prime', 'Prime'], role='change'),
        c('49.5 kWh', 'battery_capacity', 49.5, 'kWh', company='Proton', product=['eMas 7 Prime', 'Prime']),
        c('60.2 kWh', 'battery_capacity', 60.2, 'kWh', company='Proton', product=['eMas 7 Premium', 'Premium']),
        c('345 km', 'range', 345, 'km', company='Proton', product=['eMas 7 Prime', 'Prime']),
        c('410 km', 'range', 410, 'km', company='Proton', product=['eMas 7 Premium', 'Premium']),
        c('6.9 s', 'acceleration', 6.9, 'second', company='Proton', product=['eMas 7 Prime', 'Prime']),
        c('7.1 s', 'acceleration', 7.1, 'second', company='Proton', product=['eMas 7 Premium', 'Premium']),
        c('80 kW', 'charging_power', 80, 'kW', company='Proton', product=['eMas 7 Prime', 'Prime']),
        c('100 kW', 'charging_power', 100, 'kW', company='Proton', product=['eMas 7 Premium', 'Premium']),
        c('160 kW', 'power', 160, 'kW', company='Proton', product='eMas 7'),
        c('218 PS', 'power', 218, 'hp', company='Proton', product='eMas 7'),
        c('320 Nm', 'torque', 320, 'Nm', company='Proton', product='eMas 7'),
        c('175 km/h', 'top_speed', 175, 'km/h', company='Proton', product='eMas 7'),
        c('4,615 mm', 'length', 4615, 'mm', company='Proton', product='eMas 7'),
        c('1,700 kg', 'weight', 1700, 'kg', company='Proton', product='eMas 7'),
        c('five seats', 'seats', 5, ['item', 'job'], company='Proton', product='eMas 7'),
        c('20 minutes', 'charging_time', 20, 'minute', company='Proton', product='eMas 7'),
        c('14.3 kWh', 'consumption', 14.3, 'kWh', company='Proton', product='eMas 7', per='100km'),
        c('118 km', 'distance', 118, 'km', company='Proton', product='eMas 7'),
        c('2,500', 'orders', 2500, 'order', company='Proton', product='eMas 7'),
        c('8,000', 'sales', 8000, 'vehicle', nth=1, company='Proton', product='eMas 7', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('this week', 'delivery_start', None, 'date', company='Proton', product='eMas 7', p=('2024-12-16', '2024-12-22'), status=['plan', 'target', 'actual']),
        c('24 dealerships', 'stores', 24, 'store', company='Proton'),
        c('700 charge points', 'chargers', 700, 'charger', company='Gentari'),
        c('330 sites', 'stations', 330, 'station', company='Gentari'),
        c('RM500', ['subsidy', 'other', 'price'], 500, 'MYR', company='Gentari'),
        c('fourth quarter of 2025', 'production_start', None, 'date', company='Proton', product='eMas 7', p=('2025-10-01', '2025-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {
        'Proton': ('COMPANY', 'Proton'),
        'Gentari': ('COMPANY', 'Gentari'),
        'BYD': ('COMPANY', 'BYD'),
        'Geely': ('COMPANY', 'Geely'),
        'eMas 7': ('PRODUCT', 'eMas 7'),
        'Atto 3': ('PRODUCT', 'Atto 3'),
        'EX5': ('PRODUCT', 'EX5'),
        'Premium': ('PRODUCT', 'eMas 7 Premium'),
        'Prime': ('PRODUCT', 'eMas 7 Prime'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['RM105,800', 'RM105,800 (']),
        dict(kind='fx', verdict='consistent', quotes=['RM105,800 (', 'US$23,690']),
        dict(kind='unit', verdict='consistent', quotes=['160 kW', '218 PS']),
        dict(kind='growth', verdict='consistent', quotes=['RM123,800', 'RM105,800 (', 'RM18,000']),
    ],
)
