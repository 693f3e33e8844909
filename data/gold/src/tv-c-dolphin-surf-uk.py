from goldlib import *
from mentions import mentions

TEXT = """New BYD Dolphin Surf priced from £18,650; brand's UK sales more than triple

8 July 2025 | 11 comments

The cheapest BYD yet is on sale in the UK now. Prices start at £18,650 for the Active and rise to £21,950 for the Boost and £23,950 for the Comfort.

The Active has a 30kWh battery and a range of 137 miles; the other two use a 43.2kWh pack for 200 miles and 193 miles respectively. The Comfort gets 156hp and covers 0-62mph in 9.1 seconds. Maximum charging power is 85kW, or 65kW in the Active.

A Dacia Spring costs £14,995 and a Leapmotor T03 £15,995, with 140 miles and 165 miles. Every version has a six-year, 93,750-mile warranty and an eight-year battery guarantee.

BYD registered 22,574 cars in Britain in the first half, from 6,189 in the same period of 2024, SMMT figures show. In June alone it was 4,130, an increase of more than 280%.

Across all brands, battery electric registrations went up 39.1% in June to 47,354, giving a share of 24.8%, while the target for makers this year is 28%. Tesla was first with 7,719 (up 14%), followed by Volkswagen with 4,720 (up 31%). In third place came BMW with 4,390.

The company has 100 retail sites and wants 120 by the end of this year.

See also: Best small electric cars 2025
"""

doc = dict(
    id='tv-c-dolphin-surf-uk', published='2025-07-08', source='kerbside-cars-uk',
    title="New BYD Dolphin Surf priced from £18,650; brand's UK sales more than triple",
    text=TEXT,
    claims=[
        c('£18,650', 'price', 18650, 'GBP', company='BYD', product='Dolphin Surf'),
        c('triple', 'registrations', 200, 'percent', None, company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('£18,650', 'price', 18650, 'GBP', nth=1, company='BYD', product='Dolphin Surf Active'),
        c('£21,950', 'price', 21950, 'GBP', company='BYD', product='Dolphin Surf Boost'),
        c('£23,950', 'price', 23950, 'GBP', company='BYD', product='Dolphin Surf Comfort'),
        c('30kWh', 'battery_capacity', 30, 'kWh', company='BYD', product='Dolphin Surf Active'),
        c('137 miles', 'range', 137, 'mile', company='BYD', product='Dolphin Surf Active'),
        c('43.2kWh', 'battery_capacity', 43.2, 'kWh', company='BYD', product=['Dolphin Surf Boost', 'Dolphin Surf Comfort']),
        c('200 miles', 'range', 200, 'mile', company='BYD', product='Dolphin Surf Boost'),
        c('193 miles', 'range', 193, 'mile', company='BYD', product='Dolphin Surf Comfort'),
        c('156hp', 'power', 156, 'hp', company='BYD', product='Dolphin Surf Comfort'),
        c('9.1 seconds', 'acceleration', 9.1, 'second', company='BYD', product='Dolphin Surf Comfort'),
        c('85kW', 'charging_power', 85, 'kW', company='BYD', product=['Dolphin Surf Boost', 'Dolphin Surf Comfort']),
        c('65kW', 'charging_power', 65, 'kW', company='BYD', product='Dolphin Surf Active'),
        c('£14,995', 'price', 14995, 'GBP', company='Dacia', product='Spring'),
        c('£15,995', 'price', 15995, 'GBP', company='Leapmotor', product='T03'),
        c('140 miles', 'range', 140, 'mile', company='Dacia', product='Spring'),
        c('165 miles', 'range', 165, 'mile', company='Leapmotor', product='T03'),
        c('six-year', 'warranty', 6, 'year', company='BYD', product='Dolphin Surf'),
        c('93,750-mile', 'warranty', 93750, 'mile', company='BYD', product='Dolphin Surf'),
        c('eight-year', 'warranty', 8, 'year', company='BYD', product='Dolphin Surf'),
        c('22,574 cars', 'registrations', 22574, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('6,189', 'registrations', 6189, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('4,130', 'registrations', 4130, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('280%', 'registrations', 280, 'percent', None, company='BYD', role='change', p=('2025-06-01', '2025-06-30')),
        c('39.1%', 'registrations', 39.1, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('47,354', 'registrations', 47354, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('24.8%', 'penetration', 24.8, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('28%', 'penetration', 28, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('7,719', 'registrations', 7719, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('14%', 'registrations', 14, 'percent', company='Tesla', role='change', p=('2025-06-01', '2025-06-30')),
        c('4,720', 'registrations', 4720, 'vehicle', company='Volkswagen', p=('2025-06-01', '2025-06-30')),
        c('31%', 'registrations', 31, 'percent', company='Volkswagen', role='change', p=('2025-06-01', '2025-06-30')),
        c('4,390', 'registrations', 4390, 'vehicle', company='BMW', p=('2025-06-01', '2025-06-30')),
        c('100 retail sites', 'stores', 100, 'store', company='BYD'),
        c('120', 'stores', 120, 'store', company='BYD', p=(None, '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Dolphin Surf': ('PRODUCT', 'Dolphin Surf'), 'Active': ('PRODUCT', 'Dolphin Surf Active'), 'Boost': ('PRODUCT', 'Dolphin Surf Boost'), 'Comfort': ('PRODUCT', 'Dolphin Surf Comfort'), 'Dacia': ('COMPANY', 'Dacia'), 'Spring': ('PRODUCT', 'Spring'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'T03': ('PRODUCT', 'T03'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'BMW': ('COMPANY', 'BMW')}),
    checks=[],
)
