from goldlib import *
from mentions import mentions

TEXT = """Vauxhall's owner to shut Luton, 1,100 posts affected

Stellantis will close its van plant in Luton next April, putting 1,100 jobs at risk, the company said on Tuesday. It intends to invest £50m in Ellesmere Port, where electric vans have been built since last year, and says hundreds of staff may transfer. The group blamed the UK's ZEV mandate: 22 per cent of each maker's car sales (vans: 10 per cent) must be zero-emission this year, on pain of £15,000 a car.

Elsewhere:

– Ford, which is to cut 800 UK posts by the end of 2027, put its order book for the electric Explorer at fewer than hoped. It now costs £39,875, some £6,000 less than at launch.

– BYD registered 1,023 cars in Britain in October, against 150 a year earlier. Tesla, at 1,470, was down by a fifth; the Model Y was outsold by the Kia EV3? Not yet: 911 played 402.

– Salary-sacrifice lender Tusker's fleet has passed 60,000 vehicles. Average saving claimed: £290 a month. Zenith (18,000) is smaller.

– Octopus Energy raised its EV leasing book with £550m of bank loans; 15,000 drivers hold a contract, most of them for three years. A Corsa Electric is £239 a month, after an initial £1,434.

Sign in to comment. House rules apply.
"""

doc = dict(
    id='tj-lease-uk-briefs', published='2024-11-27', source='fleet-room-uk',
    title="Vauxhall's owner to shut Luton, 1,100 posts affected",
    text=TEXT,
    claims=[
        c('1,100 posts', 'layoffs', 1100, 'job', company='Stellantis', status='plan'),
        c('1,100 jobs', 'layoffs', 1100, 'job', company='Stellantis', status='plan'),
        c('£50m', 'investment', 50000000.0, 'GBP', company='Stellantis', status='plan'),
        c('22 per cent', 'penetration', 22, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('10 per cent', 'penetration', 10, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('£15,000', 'cost', 15000, 'GBP', per='vehicle'),
        c('800 UK posts', 'layoffs', 800, 'job', company='Ford', p=(None, '2027-12-31'), status='plan'),
        c('£39,875', 'price', 39875, 'GBP', company='Ford', product='Explorer'),
        c('£6,000', 'price_change', -6000, 'GBP', company='Ford', product='Explorer', role='change'),
        c('1,023 cars', 'registrations', 1023, 'vehicle', company='BYD', p=('2024-10-01', '2024-10-31')),
        c('150', 'registrations', 150, 'vehicle', company='BYD', p=('2023-10-01', '2023-10-31')),
        c('1,470', 'registrations', 1470, 'vehicle', company='Tesla', p=('2024-10-01', '2024-10-31')),
        c('a fifth', 'registrations', -20, 'percent', company='Tesla', role='change', p=('2024-10-01', '2024-10-31')),
        c('911', 'registrations', 911, 'vehicle', company='Tesla', product='Model Y', p=('2024-10-01', '2024-10-31')),
        c('402', 'registrations', 402, 'vehicle', company='Kia', product='EV3', p=('2024-10-01', '2024-10-31')),
        c('60,000 vehicles', 'other', 60000, 'vehicle', None, company='Tusker', p=(None, '2024-11-27')),
        c('£290', 'cost', 290, 'GBP', company='Tusker', per='month'),
        c('18,000', 'other', 18000, 'vehicle', company='Zenith'),
        c('£550m', 'funding', 550000000.0, 'GBP', company='Octopus Energy'),
        c('15,000 drivers', 'other', 15000, 'item', company='Octopus Energy'),
        c('three years', 'duration', 3, 'year', company='Octopus Energy'),
        c('£239', 'price', 239, 'GBP', company='Vauxhall', product='Corsa Electric', per='month'),
        c('£1,434', 'price', 1434, 'GBP', company='Vauxhall', product='Corsa Electric'),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Vauxhall': ('COMPANY', 'Vauxhall'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Kia': ('COMPANY', 'Kia'), 'Ford': ('COMPANY', 'Ford'), 'Tusker': ('COMPANY', 'Tusker'), 'Zenith': ('COMPANY', 'Zenith'), 'Octopus Energy': ('COMPANY', 'Octopus Energy'), 'EV3': ('PRODUCT', 'EV3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Explorer': ('PRODUCT', 'Explorer'), 'Corsa Electric': ('PRODUCT', 'Corsa Electric')}),
    checks=[],
)
