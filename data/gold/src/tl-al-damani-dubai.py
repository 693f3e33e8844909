from goldlib import *
from mentions import mentions

TEXT = """Made in Dubai: the Al Damani works wakes up, slowly

M Glory Holding opened its car plant in Dubai Industrial City in March 2022, or so the press release of the time had it. Production in earnest, the owner admits, dates from April of this year. The budget was Dh1.5 billion ($408 million); the area, 45,000 square feet, is far smaller than what was drawn. 10,000 cars a year is the figure for 2025 and 55,000, for later. To date 140 have been built.

The DMV300, its one model under the brand Al Damani, is a saloon with 52.7 kWh, 405 km and 150 kW. Sale price: Dh139,000. BYD charges Dh149,900 for a Seal, Tesla Dh164,990 for a Model 3.

Green cars had 3.2 per cent of the Emirates' new-car market last year, a gain of 1.9 percentage points; Dubai alone counts 29,000 in March, up from 25,929 at the end of December. The government speaks of 50 per cent on the roads by 2050.

DEWA, the utility, operates 382 charging stations; public tariff 29 fils a unit, taxi firms free. It wants 1,000 by 2025.
"""

doc = dict(
    id='tl-al-damani-dubai', published='2024-06-17', source='gulf-motoring-digest',
    title='Made in Dubai: the Al Damani works wakes up, slowly',
    text=TEXT,
    claims=[
        c('March 2022', 'production_start', None, 'date', company=['M Glory', 'Al Damani'], p=('2022-03-01', '2022-03-31'), status=['plan', 'target']),
        c('April of this year', 'production_start', None, 'date', company=['M Glory', 'Al Damani'], p=('2024-04-01', '2024-04-30')),
        c('Dh1.5 billion', 'investment', 1500000000.0, 'AED', company=['M Glory', 'Al Damani']),
        c('$408 million', 'investment', 408000000.0, 'USD', company=['M Glory', 'Al Damani']),
        c('45,000 square feet', 'area', 45000, 'ft2', company=['M Glory', 'Al Damani']),
        c('10,000 cars', 'capacity', 10000, 'vehicle', company=['M Glory', 'Al Damani'], per='year', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('55,000', 'capacity', 55000, 'vehicle', company=['M Glory', 'Al Damani'], per='year', status=['plan', 'target']),
        c('140', 'production', 140, 'vehicle', company=['M Glory', 'Al Damani'], p=(None, '2024-06-17')),
        c('52.7 kWh', 'battery_capacity', 52.7, 'kWh', company=['M Glory', 'Al Damani'], product='DMV300'),
        c('405 km', 'range', 405, 'km', company=['M Glory', 'Al Damani'], product='DMV300'),
        c('150 kW', 'power', 150, 'kW', company=['M Glory', 'Al Damani'], product='DMV300'),
        c('Dh139,000', 'price', 139000, 'AED', company=['M Glory', 'Al Damani'], product='DMV300'),
        c('Dh149,900', 'price', 149900, 'AED', company='BYD', product='Seal'),
        c('Dh164,990', 'price', 164990, 'AED', company='Tesla', product='Model 3'),
        c('3.2 per cent', 'penetration', 3.2, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('1.9 percentage points', 'penetration', 1.9, 'percentage_point', role='change', p=('2023-01-01', '2023-12-31')),
        c('29,000', ['other', 'registrations'], 29000, 'vehicle', p=('2024-03-31', '2024-03-31')),
        c('25,929', ['other', 'registrations'], 25929, 'vehicle', p=('2023-12-31', '2023-12-31')),
        c('50 per cent', ['other', 'penetration'], 50, 'percent', p=(None, '2050-12-31'), status='target'),
        c('382 charging stations', 'stations', 382, 'station', company='DEWA'),
        c('29 fils', 'price', 0.29, 'AED', company='DEWA', per='kWh'),
        c('1,000', 'stations', 1000, 'station', company='DEWA', p=(None, '2025-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'M Glory Holding': ('COMPANY', 'M Glory'), 'Al Damani': ('COMPANY', 'Al Damani'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'DEWA': ('COMPANY', 'DEWA'), 'DMV300': ('PRODUCT', 'DMV300'), 'Seal': ('PRODUCT', 'Seal'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
