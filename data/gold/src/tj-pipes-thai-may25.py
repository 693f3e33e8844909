from goldlib import *
from mentions import mentions

TEXT = """Thai EV registrations, May: BYD widens gap, Neta fades

Bangkok — Newly registered battery-electric passenger cars numbered 9,742 last month, data of the Department of Land Transport show. That is 32.8% better than the 7,336 of May 2024. Brands at a glance (units):

| Brand | May 2025 | May 2024 | Jan–May 2025 |
|---|---|---|---|
| BYD | 4,361 | 2,718 | 18,090 |
| MG | 1,288 | 911 | 5,422 |
| GAC Aion | 1,015 | 702 | 4,310 |
| Changan | 884 | 948 | 3,766 |
| GWM | 513 | 604 | 2,011 |
| Neta | 97 | 688 | 702 |

The market leader moved 1,980 of its Sealion 7 SUVs alone; the Dolphin, now 459,900 baht after another 140,000-baht markdown, added 1,240. Its Rayong works, able to turn out 150,000 cars a year, employs 5,900 workers.

Neta's parent is in insolvency proceedings at home, and the brand owes dealers here some 200 million baht. Under the EV 3.0 scheme the firm collected up to 150,000 baht a car.

Toyota will deliver the first Hilux Revo-e pickups in December, priced at 1.491 million baht.

Contact the author: thai-desk, tel. 02-555-0199
"""

doc = dict(
    id='tj-pipes-thai-may25', published='2025-06-17', source='siam-motor-watch',
    title='Thai EV registrations, May: BYD widens gap, Neta fades',
    text=TEXT,
    claims=[
        c('9,742', 'registrations', 9742, 'vehicle', p=('2025-05-01', '2025-05-31')),
        c('32.8%', 'registrations', 32.8, 'percent', role='change', p=('2025-05-01', '2025-05-31')),
        c('7,336', 'registrations', 7336, 'vehicle', p=('2024-05-01', '2024-05-31')),
        c('4,361', 'registrations', 4361, 'vehicle', company='BYD', p=('2025-05-01', '2025-05-31')),
        c('2,718', 'registrations', 2718, 'vehicle', company='BYD', p=('2024-05-01', '2024-05-31')),
        c('18,090', 'registrations', 18090, 'vehicle', company='BYD', p=('2025-01-01', '2025-05-31')),
        c('1,288', 'registrations', 1288, 'vehicle', company='MG', p=('2025-05-01', '2025-05-31')),
        c('911', 'registrations', 911, 'vehicle', company='MG', p=('2024-05-01', '2024-05-31')),
        c('5,422', 'registrations', 5422, 'vehicle', company='MG', p=('2025-01-01', '2025-05-31')),
        c('1,015', 'registrations', 1015, 'vehicle', company='GAC Aion', p=('2025-05-01', '2025-05-31')),
        c('702', 'registrations', 702, 'vehicle', company='GAC Aion', p=('2024-05-01', '2024-05-31')),
        c('4,310', 'registrations', 4310, 'vehicle', company='GAC Aion', p=('2025-01-01', '2025-05-31')),
        c('884', 'registrations', 884, 'vehicle', company='Changan', p=('2025-05-01', '2025-05-31')),
        c('948', 'registrations', 948, 'vehicle', company='Changan', p=('2024-05-01', '2024-05-31')),
        c('3,766', 'registrations', 3766, 'vehicle', company='Changan', p=('2025-01-01', '2025-05-31')),
        c('513', 'registrations', 513, 'vehicle', company='Great Wall Motor', p=('2025-05-01', '2025-05-31')),
        c('604', 'registrations', 604, 'vehicle', company='Great Wall Motor', p=('2024-05-01', '2024-05-31')),
        c('2,011', 'registrations', 2011, 'vehicle', company='Great Wall Motor', p=('2025-01-01', '2025-05-31')),
        c('97', 'registrations', 97, 'vehicle', company='Neta', p=('2025-05-01', '2025-05-31')),
        c('688', 'registrations', 688, 'vehicle', company='Neta', p=('2024-05-01', '2024-05-31')),
        c('702', 'registrations', 702, 'vehicle', nth=1, company='Neta', p=('2025-01-01', '2025-05-31')),
        c('1,980', 'registrations', 1980, 'vehicle', company='BYD', product='Sealion 7', p=('2025-05-01', '2025-05-31')),
        c('459,900 baht', 'price', 459900, 'THB', company='BYD', product='Dolphin'),
        c('140,000-baht', 'price_change', -140000, 'THB', company='BYD', product='Dolphin', role='change'),
        c('1,240', 'registrations', 1240, 'vehicle', company='BYD', product='Dolphin', p=('2025-05-01', '2025-05-31')),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('5,900 workers', 'headcount', 5900, 'job', company='BYD'),
        c('200 million baht', 'debt', 200000000.0, 'THB', company='Neta'),
        c('150,000 baht', 'subsidy', None, 'THB', 150000, per='vehicle'),
        c('December', 'delivery_start', None, 'date', company='Toyota', product='Hilux Revo-e', p=('2025-12-01', '2025-12-31'), status=['plan', 'target']),
        c('1.491 million baht', 'price', 1491000, 'THB', company='Toyota', product='Hilux Revo-e'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Neta': ('COMPANY', 'Neta'), 'GAC Aion': ('COMPANY', 'GAC Aion'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Toyota': ('COMPANY', 'Toyota'), 'Changan': ('COMPANY', 'Changan'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'Hilux Revo-e': ('PRODUCT', 'Hilux Revo-e')}),
    checks=[],
)
