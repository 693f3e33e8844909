from goldlib import *
from mentions import mentions

TEXT = """Europe's fast-charging networks compared

Fastned, the Dutch operator of charging stations, opened 16 stations in the third quarter and now runs 381, it reported on Tuesday. Its revenue related to charging rose 40% to €31.2 million, up from €22.3 million a year earlier, and it sold 45.9 GWh of electricity, 32% more than in the same quarter of 2024.

How the largest networks compare:

          Countries   Sites   Points   Points per site
Ionity           24     796    4,917               6.2
Fastned           9     381    2,262               5.9
Allego           16           35,000
Electra           9     520    3,000               5.8
Tesla            30   1,450   18,900              13.0

Allego does not disclose its number of sites and includes slow chargers in its count. Ionity, backed by BMW, Hyundai and others, wants to have 13,000 points by 2030. Fastned is aiming for 1,000 stations by the same year. It raised €43.6 million through bonds in its latest issue, its largest ever, at an interest rate of 6%.
"""

doc = dict(
    id='tr-eu-hpc-compare', published='2025-10-14', source='plugged europe',
    title="Europe's fast-charging networks compared",
    text=TEXT,
    claims=[
        c('16 stations', 'stations', 16, 'station', company='Fastned', p=('2025-07-01', '2025-09-30')),
        c('381', 'stations', 381, 'station', company='Fastned'),
        c('40%', 'revenue', 40, 'percent', company='Fastned', role='change', p=('2025-07-01', '2025-09-30')),
        c('€31.2 million', 'revenue', 31200000.0, 'EUR', company='Fastned', p=('2025-07-01', '2025-09-30')),
        c('€22.3 million', 'revenue', 22300000.0, 'EUR', company='Fastned', p=('2024-07-01', '2024-09-30')),
        c('45.9 GWh', 'other', 45.9, 'GWh', company='Fastned', p=('2025-07-01', '2025-09-30')),
        c('32%', 'other', 32, 'percent', company='Fastned', role='change', p=('2025-07-01', '2025-09-30')),
        c('24', 'countries', 24, 'country', nth=1, company='Ionity'),
        c('796', 'stations', 796, 'station', company='Ionity'),
        c('4,917', 'chargers', 4917, 'charger', company='Ionity'),
        c('6.2', 'chargers', 6.2, 'charger', company='Ionity', per='station'),
        c('9', 'countries', 9, 'country', nth=3, company='Fastned'),
        c('381', 'stations', 381, 'station', nth=1, company='Fastned'),
        c('2,262', 'chargers', 2262, 'charger', company='Fastned'),
        c('5.9', 'chargers', 5.9, 'charger', nth=1, company='Fastned', per='station'),
        c('16', 'countries', 16, 'country', nth=1, company='Allego'),
        c('35,000', 'chargers', 35000, 'charger', company='Allego'),
        c('9', 'countries', 9, 'country', nth=5, company='Electra'),
        c('520', 'stations', 520, 'station', company='Electra'),
        c('3,000', 'chargers', 3000, 'charger', company='Electra'),
        c('5.8', 'chargers', 5.8, 'charger', company='Electra', per='station'),
        c('30', 'countries', 30, 'country', company='Tesla'),
        c('1,450', 'stations', 1450, 'station', company='Tesla'),
        c('18,900', 'chargers', 18900, 'charger', company='Tesla'),
        c('13.0', 'chargers', 13, 'charger', company='Tesla', per='station'),
        c('13,000 points', 'chargers', 13000, 'charger', company='Ionity', p=(None, '2030-12-31'), status='target'),
        c('1,000 stations', 'stations', 1000, 'station', company='Fastned', p=(None, '2030-12-31'), status='target'),
        c('€43.6 million', 'funding', 43600000.0, 'EUR', company='Fastned'),
        c('6%', 'other', 6, 'percent', company='Fastned'),
    ],
    names=mentions(TEXT, {'Ionity': ('COMPANY', 'Ionity'), 'Fastned': ('COMPANY', 'Fastned'), 'Allego': ('COMPANY', 'Allego'), 'Electra': ('COMPANY', 'Electra'), 'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Hyundai': ('COMPANY', 'Hyundai')}),
    checks=[],
)
