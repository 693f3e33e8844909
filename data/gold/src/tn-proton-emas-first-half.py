from goldlib import *
from mentions import mentions

TEXT = """Proton e.MAS leads Malaysia's EVs with 3,530 in six months

Only one model, yet first place: the e.MAS 7 was registered 3,530 times in the first half of 2025, or 28.4% of all battery cars. In June it found 634 owners, after 598 in May. It costs RM109,800 with 49.5 kWh and RM123,800 with 60.2 kWh. Order-taking since December has brought 8,000 bookings.

BYD, last year's leader, had 3,110, compared with 4,290 in the first half of 2024; 1,480 of those were for the Sealion 7, and 510 for the Atto 3. Its June figure of 702 beat Proton's, though. A year ago it commanded 42% of the market; the share is now 25%.

Tesla: 1,820 (first half 2024: 2,160). Zeekr: 1,010. Chery, with the Omoda E5, 402, 38% off the pace of last year.

For the market the half closed at 12,430, up 28% from 9,710. EVs' part of total industry volume is 3.3%, against 2.5% a year earlier.

Proton's parent is DRB-Hicom with 50.1%; Geely holds the rest. The national carmaker, all fuels, sold 72,600 cars in the half, yet another increase, and targets 153,000 this year. As of June 30 it had 39 e.MAS outlets. The smaller e.MAS 5 is due in the fourth quarter.
"""

doc = dict(
    id='tn-proton-emas-first-half', published='2025-07-08', source='klang-car-pages',
    title="Proton e.MAS leads Malaysia's EVs with 3,530 in six months",
    text=TEXT,
    claims=[
        c('3,530', 'registrations', 3530, 'vehicle', company='Proton', product='e.MAS 7', p=('2025-01-01', '2025-06-30')),
        c('3,530', 'registrations', 3530, 'vehicle', nth=1, company='Proton', product='e.MAS 7', p=('2025-01-01', '2025-06-30')),
        c('28.4%', 'market_share', 28.4, 'percent', company='Proton', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('634 owners', 'registrations', 634, 'vehicle', company='Proton', product='e.MAS 7', p=('2025-06-01', '2025-06-30')),
        c('598', 'registrations', 598, 'vehicle', company='Proton', product='e.MAS 7', p=('2025-05-01', '2025-05-31')),
        c('RM109,800', 'price', 109800, 'MYR', company='Proton', product='e.MAS 7'),
        c('49.5 kWh', 'battery_capacity', 49.5, 'kWh', company='Proton', product='e.MAS 7'),
        c('RM123,800', 'price', 123800, 'MYR', company='Proton', product='e.MAS 7'),
        c('60.2 kWh', 'battery_capacity', 60.2, 'kWh', company='Proton', product='e.MAS 7'),
        c('December', 'launch', None, 'date', company='Proton', product='e.MAS 7', p=('2024-12-01', '2024-12-31')),
        c('8,000 bookings', 'orders', 8000, 'order', company='Proton', product='e.MAS 7', p=(None, '2025-07-08')),
        c('3,110', 'registrations', 3110, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('4,290', 'registrations', 4290, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('1,480', 'registrations', 1480, 'vehicle', company='BYD', product='Sealion 7', p=('2025-01-01', '2025-06-30')),
        c('510', 'registrations', 510, 'vehicle', company='BYD', product='Atto 3', p=('2025-01-01', '2025-06-30')),
        c('702', 'registrations', 702, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('42%', 'market_share', 42, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('25%', 'market_share', 25, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('1,820', 'registrations', 1820, 'vehicle', company='Tesla', p=('2025-01-01', '2025-06-30')),
        c('2,160', 'registrations', 2160, 'vehicle', company='Tesla', p=('2024-01-01', '2024-06-30')),
        c('1,010', 'registrations', 1010, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-06-30')),
        c('402', 'registrations', 402, 'vehicle', company='Chery', product='Omoda E5', p=('2025-01-01', '2025-06-30')),
        c('38%', 'registrations', -38, 'percent', company='Chery', product='Omoda E5', role='change', p=('2025-01-01', '2025-06-30')),
        c('12,430', 'registrations', 12430, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('28%', 'registrations', 28, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('9,710', 'registrations', 9710, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('3.3%', 'penetration', 3.3, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('2.5%', 'penetration', 2.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('50.1%', 'stake', 50.1, 'percent', company=['DRB-Hicom', 'Proton']),
        c('72,600 cars', 'sales', 72600, 'vehicle', company='Proton', p=('2025-01-01', '2025-06-30')),
        c('153,000', 'sales', 153000, 'vehicle', company='Proton', p=('2025-01-01', '2025-12-31'), status='target'),
        c('39 e.MAS outlets', 'stores', 39, 'store', company='Proton', p=('2025-06-30', '2025-06-30')),
        c('fourth quarter', 'launch', None, 'date', company='Proton', product='e.MAS 5', p=('2025-10-01', '2025-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Proton': ('COMPANY', 'Proton'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Chery': ('COMPANY', 'Chery'), 'Geely': ('COMPANY', 'Geely'), 'Zeekr': ('COMPANY', 'Zeekr'), 'DRB-Hicom': ('COMPANY', 'DRB-Hicom'), 'e.MAS 7': ('PRODUCT', 'e.MAS 7'), 'e.MAS 5': ('PRODUCT', 'e.MAS 5'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Omoda E5': ('PRODUCT', 'Omoda E5')}),
    checks=[],
)
