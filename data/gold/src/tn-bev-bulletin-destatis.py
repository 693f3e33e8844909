from goldlib import *
from mentions import mentions

TEXT = """New passenger car registrations, April 2025: battery cars at 18.8 per cent

The registry counted 242,728 new passenger cars in April, 0.2 per cent fewer than a year before. Of these 45,535 ran on batteries alone (+53.5 per cent; April 2024: 29,668). In March, 42,521 had been entered. The electric share thus reached 18.8 per cent, against 12.2 per cent in the prior-year month.

Since the beginning of the year 158,503 electric cars have been registered, or 17.4 per cent of the four-month total of 907,299.

By brand, battery cars only, April (April 2024 in brackets):
- VW: 9,876 (4,031)
- Skoda: 4,310 (1,655)
- BYD: 1,098 (184)
- Tesla: 885 (1,637)

VW's ID.7 was the most popular model with 3,205 entries; Skoda's Elroq took second place with 2,421. Tesla registered 5,820 in the first four months, 60.4 per cent down; its Model Y starts at €44,990.

As of 1 January the stock of battery cars stood at 1.65 million. The government's goal of 15 million by 2030 has not been revised.
"""

doc = dict(
    id='tn-bev-bulletin-destatis', published='2025-05-06', source='kfz-statistik-brief',
    title='New passenger car registrations, April 2025: battery cars at 18.8 per cent',
    text=TEXT,
    claims=[
        c('18.8 per cent', 'penetration', 18.8, 'percent', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('242,728 new passenger cars', 'registrations', 242728, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('0.2 per cent', 'registrations', -0.2, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('45,535', 'registrations', 45535, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('+53.5 per cent', 'registrations', 53.5, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('29,668', 'registrations', 29668, 'vehicle', p=('2024-04-01', '2024-04-30')),
        c('42,521', 'registrations', 42521, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('18.8 per cent', 'penetration', 18.8, 'percent', nth=1, role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('12.2 per cent', 'penetration', 12.2, 'percent', role=['level', 'share'], p=('2024-04-01', '2024-04-30')),
        c('158,503 electric cars', 'registrations', 158503, 'vehicle', p=('2025-01-01', '2025-04-30')),
        c('17.4 per cent', 'penetration', 17.4, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-04-30')),
        c('907,299', 'registrations', 907299, 'vehicle', p=('2025-01-01', '2025-04-30')),
        c('9,876', 'registrations', 9876, 'vehicle', company='Volkswagen', p=('2025-04-01', '2025-04-30')),
        c('4,031', 'registrations', 4031, 'vehicle', company='Volkswagen', p=('2024-04-01', '2024-04-30')),
        c('4,310', 'registrations', 4310, 'vehicle', company='Skoda', p=('2025-04-01', '2025-04-30')),
        c('1,655', 'registrations', 1655, 'vehicle', company='Skoda', p=('2024-04-01', '2024-04-30')),
        c('1,098', 'registrations', 1098, 'vehicle', company='BYD', p=('2025-04-01', '2025-04-30')),
        c('184', 'registrations', 184, 'vehicle', company='BYD', p=('2024-04-01', '2024-04-30')),
        c('885', 'registrations', 885, 'vehicle', company='Tesla', p=('2025-04-01', '2025-04-30')),
        c('1,637', 'registrations', 1637, 'vehicle', company='Tesla', p=('2024-04-01', '2024-04-30')),
        c('3,205 entries', 'registrations', 3205, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-04-01', '2025-04-30')),
        c('2,421', 'registrations', 2421, 'vehicle', company='Skoda', product='Elroq', p=('2025-04-01', '2025-04-30')),
        c('5,820', 'registrations', 5820, 'vehicle', company='Tesla', p=('2025-01-01', '2025-04-30')),
        c('60.4 per cent', 'registrations', -60.4, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-04-30')),
        c('€44,990', 'price', 44990, 'EUR', company='Tesla', product='Model Y'),
        c('1.65 million', 'other', 1650000, 'vehicle', p=('2025-01-01', '2025-01-01')),
        c('15 million', 'other', 15000000, 'vehicle', p=(None, '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Skoda': ('COMPANY', 'Skoda'), 'Model Y': ('PRODUCT', 'Model Y'), 'ID.7': ('PRODUCT', 'ID.7'), 'Elroq': ('PRODUCT', 'Elroq'), 'VW': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
