from goldlib import *
from mentions import mentions

TEXT = """Toyota bZ Woodland first drive: a wagon that finally hurries

Toyota's first try at an electric SUV lost a wheel and then its audience. The second, renamed bZ, sold 5,610 in the last quarter of 2025 here. The third is longer by six inches, faster and called Woodland.

Officially it went on sale early this month. At $45,300 plus $1,450 for freight it comes with all-wheel drive only. 375 horses make it a match for many a Porsche (4.4 seconds to 60). The battery, 74.7 kWh gross, takes you 281 miles, 260 if you tick the all-terrain tyres. 150 kW is the most that it draws; half an hour from 10 to 80 percent at moderate temperatures. Towing: 3,500 pounds.

In the mud behind Ojai ours never slipped. Over 96 miles of freeway it used 2.9 miles per kWh, which was worse than promised.

Subaru's twin, the Trailseeker, is $5,305 cheaper at $39,995 and arrives at stores in March. Subaru builds both in Gunma, at a plant which it converted for 250 billion yen, at a pace of 20,000 a month when all is ready.

Warranty on battery: eight years or 100,000 miles. We'd buy it, on road tyres.
"""

doc = dict(
    id='tl-bz-woodland-drive', published='2026-02-20', source='backroads-and-batteries',
    title='Toyota bZ Woodland first drive: a wagon that finally hurries',
    text=TEXT,
    claims=[
        c('5,610', 'sales', 5610, 'vehicle', company='Toyota', product='bZ', p=('2025-10-01', '2025-12-31')),
        c('six inches', 'length', 6, 'in', company='Toyota', product='bZ Woodland', role='change'),
        c('early this month', 'launch', None, 'date', company='Toyota', product='bZ Woodland', p=('2026-02-01', '2026-02-10')),
        c('$45,300', 'price', 45300, 'USD', company='Toyota', product='bZ Woodland'),
        c('$1,450', ['price', 'cost'], 1450, 'USD', company='Toyota', product='bZ Woodland'),
        c('375 horses', 'power', 375, 'hp', company='Toyota', product='bZ Woodland'),
        c('4.4 seconds', 'acceleration', 4.4, 'second', company='Toyota', product='bZ Woodland'),
        c('74.7 kWh', 'battery_capacity', 74.7, 'kWh', company='Toyota', product='bZ Woodland'),
        c('281 miles', 'range', 281, 'mile', company='Toyota', product='bZ Woodland'),
        c('260', 'range', 260, 'mile', company='Toyota', product='bZ Woodland'),
        c('150 kW', 'charging_power', 150, 'kW', company='Toyota', product='bZ Woodland'),
        c('half an hour', 'charging_time', 30, 'minute', company='Toyota', product='bZ Woodland'),
        c('3,500 pounds', ['weight', 'other'], 3500, 'lb', company='Toyota', product='bZ Woodland'),
        c('2.9 miles', 'consumption', 2.9, 'mile', company='Toyota', product='bZ Woodland', per='kWh'),
        c('$5,305', 'price', -5305, 'USD', company='Subaru', product='Trailseeker', role='change'),
        c('$39,995', 'price', 39995, 'USD', company='Subaru', product='Trailseeker'),
        c('March', ['launch', 'delivery_start'], None, 'date', company='Subaru', product='Trailseeker', p=('2026-03-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('250 billion yen', 'investment', 250000000000.0, 'JPY', company='Subaru'),
        c('20,000', ['capacity', 'production'], 20000, 'vehicle', company='Subaru', per='month', status=['plan', 'target', 'forecast']),
        c('eight years', 'warranty', 8, 'year', company='Toyota', product='bZ Woodland'),
        c('100,000 miles', 'warranty', 100000, 'mile', company='Toyota', product='bZ Woodland'),
    ],
    names=mentions(TEXT, {'Toyota': ('COMPANY', 'Toyota'), 'Subaru': ('COMPANY', 'Subaru'), 'bZ Woodland': ('PRODUCT', 'bZ Woodland'), 'bZ': ('PRODUCT', 'bZ'), 'Trailseeker': ('PRODUCT', 'Trailseeker'), 'Porsche': ('COMPANY', 'Porsche')}),
    checks=[],
)
