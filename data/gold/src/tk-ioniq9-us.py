from goldlib import *
from mentions import mentions

TEXT = """Three-row Ioniq 9 undercuts expectations at $58,955, Georgia-built

Hyundai's biggest electric vehicle for America will list at $58,955 before a $1,600 freight charge when it goes on sale this month, the automaker said, and can be leased for $419 a month. Because it is made in Ellabell, Georgia, buyers qualify for the federal credit of $7,500.

What they get: 199.2 inches of length, a 123.2-inch wheelbase, six or seven seats, a curb weight of 5,507 pounds in base form and a 110.3-kWh battery. The rear-drive S, with 215 horsepower and 258 lb-ft, covers 335 miles on the EPA test; the Performance Calligraphy has 422 horsepower, needs 4.9 seconds to reach 60 mph, covers 311 miles and starts at $74,990. On a 350-kW charger the battery goes from 10 to 80 percent in 24 minutes. The powertrain is covered for 10 years or 100,000 miles.

The Metaplant, which cost $7.6 billion, sits on 2,900 acres and has hired 1,340 people of an eventual 8,500. It can build 300,000 vehicles a year; a further 200,000 of capacity was announced in March, together with $21 billion of U.S. investment through 2028.

Hyundai sold 81,503 vehicles in the United States in April, 19% more than a year earlier. Tariffs of 25% on imports, in force since April 3, had shoppers rushing in; the company promises not to raise prices before June.
"""

doc = dict(
    id='tk-ioniq9-us', published='2025-05-01', source='savannah-auto-report',
    title='Three-row Ioniq 9 undercuts expectations at $58,955, Georgia-built',
    text=TEXT,
    claims=[
        c('$58,955', 'price', 58955, 'USD', company='Hyundai', product='Ioniq 9'),
        c('$58,955', 'price', 58955, 'USD', nth=1, company='Hyundai', product='Ioniq 9'),
        c('$1,600', ['price', 'cost'], 1600, 'USD', company='Hyundai', product='Ioniq 9'),
        c('this month', 'launch', None, 'date', company='Hyundai', product='Ioniq 9', p=('2025-05-01', '2025-05-31'), status='plan'),
        c('$419', 'price', 419, 'USD', company='Hyundai', product='Ioniq 9', per='month'),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('199.2 inches', 'length', 199.2, 'in', company='Hyundai', product='Ioniq 9'),
        c('123.2-inch', 'length', 123.2, 'in', company='Hyundai', product='Ioniq 9'),
        c('six or seven seats', 'seats', 6, 'item', 7, company='Hyundai', product='Ioniq 9'),
        c('5,507 pounds', 'weight', 5507, 'lb', company='Hyundai', product='Ioniq 9'),
        c('110.3-kWh', 'battery_capacity', 110.3, 'kWh', company='Hyundai', product='Ioniq 9'),
        c('215 horsepower', 'power', 215, 'hp', company='Hyundai', product='Ioniq 9 S'),
        c('258 lb-ft', 'torque', 258, 'lb-ft', company='Hyundai', product='Ioniq 9 S'),
        c('335 miles', 'range', 335, 'mile', company='Hyundai', product='Ioniq 9 S'),
        c('422 horsepower', 'power', 422, 'hp', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('4.9 seconds', 'acceleration', 4.9, 'second', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('311 miles', 'range', 311, 'mile', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('$74,990', 'price', 74990, 'USD', company='Hyundai', product='Ioniq 9 Performance Calligraphy'),
        c('24 minutes', 'charging_time', 24, 'minute', company='Hyundai', product='Ioniq 9'),
        c('10 years', 'warranty', 10, 'year', company='Hyundai', product='Ioniq 9'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='Hyundai', product='Ioniq 9'),
        c('$7.6 billion', 'investment', 7600000000, 'USD', company='Hyundai'),
        c('2,900 acres', 'area', 2900, 'acre', company='Hyundai'),
        c('1,340 people', 'headcount', 1340, 'job', company='Hyundai'),
        c('8,500', 'jobs', 8500, 'job', company='Hyundai', status='plan'),
        c('300,000 vehicles', 'capacity', 300000, 'vehicle', company='Hyundai', per='year'),
        c('200,000', 'capacity', 200000, 'vehicle', company='Hyundai', per='year', status='plan'),
        c('$21 billion', 'investment', 21000000000, 'USD', company='Hyundai', p=('2025-01-01', '2028-12-31'), status='plan'),
        c('81,503', 'sales', 81503, 'vehicle', company='Hyundai', p=('2025-04-01', '2025-04-30')),
        c('19%', 'sales', 19, 'percent', company='Hyundai', role='change', p=('2025-04-01', '2025-04-30')),
        c('25%', 'tariff', 25, 'percent', p=('2025-04-03', None)),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9')}),
    checks=[],
)
