from goldlib import *
from mentions import mentions

TEXT = """Italy: subsidised T03 carries electric cars to 7.9% in February

ROME - New-car registrations in Italy rose 14.0% in February to 157,200, of which 12,420 were electric. Twelve months ago these figures read 137,900 and 6,980, that is a share of 5.0% then against 7.9% today; in January it stood at 6.6%.

The incentive, up to €11,000 for low-income families in cities, was booked out in a day last October. Its €597 million paid for 55,700 vouchers, now turning into registrations.

Electric top sellers of the month: Leapmotor T03 2,710; BYD Dolphin Surf 980; Tesla Model Y 930; Fiat Grande Panda 640; Leapmotor B10 590.

With 3,350 of all types, Leapmotor took 27% of the electric market, compared with 4% in the same month of 2025. Its T03 lists at €18,900, with the bonus at €4,900. Stellantis, which distributes the brand, has 170 outlets for it in the country.

Tesla registered 1,110, from 2,180 last February. Over two months it has 1,890, 41% down. BYD, all drives, was at 4,480, three times its 1,490 of a year ago. VW's electric cars: 1,020.

In the first two months, 21,800 BEVs reached the road, as against 13,700.
"""

doc = dict(
    id='tn-italy-unrae-feb26', published='2026-03-03', source='penisola-auto-data',
    title='Italy: subsidised T03 carries electric cars to 7.9% in February',
    text=TEXT,
    claims=[
        c('7.9%', 'penetration', 7.9, 'percent', role=['level', 'share'], p=('2026-02-01', '2026-02-28')),
        c('14.0%', 'registrations', 14, 'percent', role='change', p=('2026-02-01', '2026-02-28')),
        c('157,200', 'registrations', 157200, 'vehicle', p=('2026-02-01', '2026-02-28')),
        c('12,420', 'registrations', 12420, 'vehicle', p=('2026-02-01', '2026-02-28')),
        c('137,900', 'registrations', 137900, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('6,980', 'registrations', 6980, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('5.0%', 'penetration', 5, 'percent', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('7.9%', 'penetration', 7.9, 'percent', nth=1, role=['level', 'share'], p=('2026-02-01', '2026-02-28')),
        c('6.6%', 'penetration', 6.6, 'percent', role=['level', 'share'], p=('2026-01-01', '2026-01-31')),
        c('€11,000', 'subsidy', None, 'EUR', 11000),
        c('€597 million', 'subsidy', 597000000, 'EUR'),
        c('55,700 vouchers', 'other', 55700, 'item'),
        c('2,710', 'registrations', 2710, 'vehicle', company='Leapmotor', product='T03', p=('2026-02-01', '2026-02-28')),
        c('980', 'registrations', 980, 'vehicle', nth=1, company='BYD', product='Dolphin Surf', p=('2026-02-01', '2026-02-28')),
        c('930', 'registrations', 930, 'vehicle', company='Tesla', product='Model Y', p=('2026-02-01', '2026-02-28')),
        c('640', 'registrations', 640, 'vehicle', company='Fiat', product='Grande Panda', p=('2026-02-01', '2026-02-28')),
        c('590', 'registrations', 590, 'vehicle', company='Leapmotor', product='B10', p=('2026-02-01', '2026-02-28')),
        c('3,350', 'registrations', 3350, 'vehicle', company='Leapmotor', p=('2026-02-01', '2026-02-28')),
        c('27%', 'market_share', 27, 'percent', company='Leapmotor', role=['level', 'share'], p=('2026-02-01', '2026-02-28')),
        c('4%', 'market_share', 4, 'percent', company='Leapmotor', role=['level', 'share'], p=('2025-02-01', '2025-02-28')),
        c('€18,900', 'price', 18900, 'EUR', company='Leapmotor', product='T03'),
        c('€4,900', 'price', 4900, 'EUR', company='Leapmotor', product='T03'),
        c('170 outlets', 'stores', 170, 'store', company=['Stellantis', 'Leapmotor']),
        c('1,110', 'registrations', 1110, 'vehicle', company='Tesla', p=('2026-02-01', '2026-02-28')),
        c('2,180', 'registrations', 2180, 'vehicle', company='Tesla', p=('2025-02-01', '2025-02-28')),
        c('1,890', 'registrations', 1890, 'vehicle', company='Tesla', p=('2026-01-01', '2026-02-28')),
        c('41%', 'registrations', -41, 'percent', company='Tesla', role='change', p=('2026-01-01', '2026-02-28')),
        c('4,480', 'registrations', 4480, 'vehicle', company='BYD', p=('2026-02-01', '2026-02-28')),
        c('three times', 'registrations', 200, 'percent', company='BYD', role='change', p=('2026-02-01', '2026-02-28')),
        c('1,490', 'registrations', 1490, 'vehicle', company='BYD', p=('2025-02-01', '2025-02-28')),
        c('1,020', 'registrations', 1020, 'vehicle', company='Volkswagen', p=('2026-02-01', '2026-02-28')),
        c('21,800 BEVs', 'registrations', 21800, 'vehicle', p=('2026-01-01', '2026-02-28')),
        c('13,700', 'registrations', 13700, 'vehicle', p=('2025-01-01', '2025-02-28')),
    ],
    names=mentions(TEXT, {'Fiat': ('COMPANY', 'Fiat'), 'Tesla': ('COMPANY', 'Tesla'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'BYD': ('COMPANY', 'BYD'), 'Stellantis': ('COMPANY', 'Stellantis'), 'T03': ('PRODUCT', 'T03'), 'Model Y': ('PRODUCT', 'Model Y'), 'Dolphin Surf': ('PRODUCT', 'Dolphin Surf'), 'Grande Panda': ('PRODUCT', 'Grande Panda'), 'B10': ('PRODUCT', 'B10'), 'VW': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
