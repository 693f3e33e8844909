from goldlib import *
from mentions import mentions

TEXT = """BYD outsells Tesla in Hong Kong in October, second time this year

First registrations of private electric cars came to 3,012 in October, 68.9 per cent of all new private cars in the city; the month before it was 3,480 and 71.2 per cent, in October 2023 2,890 and 63.5 per cent.

BYD led with 921. The Seal (HK$359,600) accounted for 402 and the Atto 3, at HK$229,800 after tax relief, for 298. A year before, the brand had managed 310.

Tesla registered 712, against 1,204 in September and 1,180 a year earlier. Over the first ten months it is still ahead, 9,830 to 6,140. Its base Model 3 starts from HK$321,108.

Others in October: Maxus 240, MG 180, Kia 131, Zeekr 118 and Xpeng 107. The last two arrived in summer.

There were 103,800 electric cars on the city's roads at the end of October, compared with 72,400 twelve months before; public chargers numbered 10,070 at the end of September. By mid-2027 there are to be 200,000, car parks included.

The One-for-One scheme, worth up to HK$172,500, runs to March 2026.
"""

doc = dict(
    id='tn-hk-registrations-byd-24', published='2024-11-20', source='harbour-car-register',
    title='BYD outsells Tesla in Hong Kong in October, second time this year',
    text=TEXT,
    claims=[
        c('3,012', 'registrations', 3012, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('68.9 per cent', 'penetration', 68.9, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('3,480', 'registrations', 3480, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('71.2 per cent', 'penetration', 71.2, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('2,890', 'registrations', 2890, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('63.5 per cent', 'penetration', 63.5, 'percent', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('921', 'registrations', 921, 'vehicle', company='BYD', p=('2024-10-01', '2024-10-31')),
        c('HK$359,600', 'price', 359600, 'HKD', company='BYD', product='Seal'),
        c('402', 'registrations', 402, 'vehicle', company='BYD', product='Seal', p=('2024-10-01', '2024-10-31')),
        c('HK$229,800', 'price', 229800, 'HKD', company='BYD', product='Atto 3'),
        c('298', 'registrations', 298, 'vehicle', company='BYD', product='Atto 3', p=('2024-10-01', '2024-10-31')),
        c('310', 'registrations', 310, 'vehicle', company='BYD', p=('2023-10-01', '2023-10-31')),
        c('712', 'registrations', 712, 'vehicle', company='Tesla', p=('2024-10-01', '2024-10-31')),
        c('1,204', 'registrations', 1204, 'vehicle', company='Tesla', p=('2024-09-01', '2024-09-30')),
        c('1,180', 'registrations', 1180, 'vehicle', company='Tesla', p=('2023-10-01', '2023-10-31')),
        c('9,830', 'registrations', 9830, 'vehicle', company='Tesla', p=('2024-01-01', '2024-10-31')),
        c('6,140', 'registrations', 6140, 'vehicle', company='BYD', p=('2024-01-01', '2024-10-31')),
        c('HK$321,108', 'price', 321108, 'HKD', company='Tesla', product='Model 3'),
        c('240', 'registrations', 240, 'vehicle', company='Maxus', p=('2024-10-01', '2024-10-31')),
        c('180', 'registrations', 180, 'vehicle', nth=1, company='MG', p=('2024-10-01', '2024-10-31')),
        c('131', 'registrations', 131, 'vehicle', company='Kia', p=('2024-10-01', '2024-10-31')),
        c('118', 'registrations', 118, 'vehicle', company='Zeekr', p=('2024-10-01', '2024-10-31')),
        c('107', 'registrations', 107, 'vehicle', company='XPeng', p=('2024-10-01', '2024-10-31')),
        c('103,800 electric cars', 'other', 103800, 'vehicle', p=('2024-10-31', '2024-10-31')),
        c('72,400', 'other', 72400, 'vehicle', p=('2023-10-31', '2023-10-31')),
        c('10,070', 'chargers', 10070, 'charger', p=('2024-09-30', '2024-09-30')),
        c('200,000', 'chargers', 200000, 'charger', p=(None, '2027-06-30'), status='plan'),
        c('HK$172,500', 'subsidy', None, 'HKD', 172500),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Maxus': ('COMPANY', 'Maxus'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Kia': ('COMPANY', 'Kia'), 'Seal': ('PRODUCT', 'Seal'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Model 3': ('PRODUCT', 'Model 3'), 'Xpeng': ('COMPANY', 'XPeng')}),
    checks=[],
)
