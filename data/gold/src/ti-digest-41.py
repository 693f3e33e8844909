from goldlib import *
from mentions import mentions

TEXT = """Volt Weekly No. 41: eight numbers you may have missed

1. Rivian trimmed its production outlook for 2024 to 47,000-49,000 from 57,000 because of a part shortage; third-quarter revenue was $874 million.

2. Gravity, the new SUV of a Saudi-owned neighbour in California, starts at $94,900. Lucid ended September with liquidity of $5.16bn.

3. Northvolt needs cash, fast: $300 million is under discussion. Some 1,600 jobs are going in Sweden.

4. Polestar handed over 12,548 cars in Q3, 8% down. Its parent Geely Holding had no such trouble.

5. Octopus Electroverse now reaches 850,000 charge points in 40 countries, roaming partners included.

6. EVgo raised guidance: sales of $250m to $265m this year (previously $240m to $270m). It had 3,680 stalls operating at quarter end, 1,050 of them shared with a partner, GM.

7. Europe: battery cars took 17.3% of EU registrations in September, after 14.4% in August.

8. And the shares? Rivian is off 56% since January, Polestar 52%.
"""

doc = dict(
    id='ti-digest-41', published='2024-11-12', source='volt-weekly',
    title='Volt Weekly No. 41: eight numbers you may have missed',
    text=TEXT,
    claims=[
        c('47,000-49,000', 'production', 47000, 'vehicle', 49000, company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('57,000', 'production', 57000, 'vehicle', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$874 million', 'revenue', 874000000.0, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('$94,900', 'price', 94900, 'USD', company='Lucid', product='Gravity'),
        c('$5.16bn', 'cash', 5160000000.0, 'USD', company='Lucid', p=('2024-09-30', '2024-09-30')),
        c('$300 million', 'funding', 300000000.0, 'USD', company='Northvolt', status=['plan', 'target', 'forecast']),
        c('1,600 jobs', 'layoffs', 1600, 'job', company='Northvolt'),
        c('12,548 cars', 'deliveries', 12548, 'vehicle', company='Polestar', p=('2024-07-01', '2024-09-30')),
        c('8%', 'deliveries', -8, 'percent', company='Polestar', role='change', p=('2024-07-01', '2024-09-30')),
        c('850,000 charge points', 'chargers', 850000, 'charger', company='Octopus Electroverse'),
        c('40 countries', 'countries', 40, 'country', company='Octopus Electroverse'),
        c('$250m to $265m', 'revenue', 250000000.0, 'USD', 265000000.0, company='EVgo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$240m to $270m', 'revenue', 240000000.0, 'USD', 270000000.0, company='EVgo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('3,680 stalls', 'chargers', 3680, 'charger', company='EVgo', p=('2024-09-30', '2024-09-30')),
        c('1,050', 'chargers', 1050, 'charger', company='EVgo', p=('2024-09-30', '2024-09-30')),
        c('17.3%', 'penetration', 17.3, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('14.4%', 'penetration', 14.4, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('56%', 'share_price', -56, 'percent', company='Rivian', role='change', p=('2024-01-01', '2024-11-12')),
        c('52%', 'share_price', -52, 'percent', company='Polestar', role='change', p=('2024-01-01', '2024-11-12')),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Lucid': ('COMPANY', 'Lucid'), 'Northvolt': ('COMPANY', 'Northvolt'), 'Polestar': ('COMPANY', 'Polestar'), 'Geely Holding': ('COMPANY', 'Geely Holding'), 'EVgo': ('COMPANY', 'EVgo'), 'GM': ('COMPANY', 'General Motors'), 'Octopus Electroverse': ('COMPANY', 'Octopus Electroverse'), 'Gravity': ('PRODUCT', 'Gravity')}),
    checks=[],
)
