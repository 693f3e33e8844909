from goldlib import *
from mentions import mentions

TEXT = """Heavy electric trucks: 612 in December, still a speck

The nation registered 612 electric trucks above 3.5 tonnes in December, as against 163 in December 2024 and 540 in November. For the October-December quarter the tally is 1,610; for the nine months of FY26, 3,420 versus 1,090 in the same period of FY25. Their share of truck sales stays below 1 per cent.

Pune-based Blue Energy, better known for LNG, registered 88 last month and has 10,000 trucks in its plan till 2030; its Chakan plant can make 10,000 a year, gas and electric, and it will invest Rs 3,500 crore in a second in Maharashtra of 30,000.

IPLTech, controlled by Murugappa's Montra, had 71. The Rhino 5536 hauls 55 tonnes, with 258 kWh and 198 km at full load; it is sold for Rs 1.15 crore. The firm's sales in FY25 were Rs 112 crore, the loss Rs 98 crore; the year before, Rs 64 crore and Rs 81 crore.

Tata Motors led with 190, up from 24 a year back. VECV, the Eicher-Volvo venture, delivered 55; Ashok Leyland 102. The latter bagged an order for 200 in January.

Customer Tata Steel runs 74 electric trucks as of now, compared with 27 at the end of 2024. Under PM E-Drive each gets up to Rs 9.6 lakh.
"""

doc = dict(
    id='tn-blueenergy-trucks-india', published='2026-01-20', source='freight-bulletin-pune',
    title='Heavy electric trucks: 612 in December, still a speck',
    text=TEXT,
    claims=[
        c('612', 'registrations', 612, 'vehicle', p=('2025-12-01', '2025-12-31')),
        c('612 electric trucks', 'registrations', 612, 'vehicle', p=('2025-12-01', '2025-12-31')),
        c('163', 'registrations', 163, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('540', 'registrations', 540, 'vehicle', p=('2025-11-01', '2025-11-30')),
        c('1,610', 'registrations', 1610, 'vehicle', p=('2025-10-01', '2025-12-31')),
        c('3,420', 'registrations', 3420, 'vehicle', p=('2025-04-01', '2025-12-31')),
        c('1,090', 'registrations', 1090, 'vehicle', p=('2024-04-01', '2024-12-31')),
        c('1 per cent', 'penetration', None, 'percent', 1, role=['level', 'share']),
        c('88', 'registrations', 88, 'vehicle', company='Blue Energy Motors', p=('2025-12-01', '2025-12-31')),
        c('10,000 trucks', 'sales', 10000, 'vehicle', company='Blue Energy Motors', p=(None, '2030-12-31'), status='target'),
        c('10,000', 'capacity', 10000, 'vehicle', nth=1, company='Blue Energy Motors', per='year'),
        c('Rs 3,500 crore', 'investment', 35000000000, 'INR', company='Blue Energy Motors', status='plan'),
        c('30,000', 'capacity', 30000, 'vehicle', company='Blue Energy Motors', per='year', status=['plan', 'target']),
        c('71', 'registrations', 71, 'vehicle', company='IPLTech Electric', p=('2025-12-01', '2025-12-31')),
        c('55 tonnes', 'weight', 55, 'tonne', company='IPLTech Electric', product='Rhino 5536'),
        c('258 kWh', 'battery_capacity', 258, 'kWh', company='IPLTech Electric', product='Rhino 5536'),
        c('198 km', 'range', 198, 'km', company='IPLTech Electric', product='Rhino 5536'),
        c('Rs 1.15 crore', 'price', 11500000, 'INR', company='IPLTech Electric', product='Rhino 5536'),
        c('Rs 112 crore', 'revenue', 1120000000, 'INR', company='IPLTech Electric', p=('2024-04-01', '2025-03-31')),
        c('Rs 98 crore', 'net_income', -980000000, 'INR', company='IPLTech Electric', p=('2024-04-01', '2025-03-31')),
        c('Rs 64 crore', 'revenue', 640000000, 'INR', company='IPLTech Electric', p=('2023-04-01', '2024-03-31')),
        c('Rs 81 crore', 'net_income', -810000000, 'INR', company='IPLTech Electric', p=('2023-04-01', '2024-03-31')),
        c('190', 'registrations', 190, 'vehicle', company='Tata Motors', p=('2025-12-01', '2025-12-31')),
        c('24', 'registrations', 24, 'vehicle', nth=1, company='Tata Motors', p=('2024-12-01', '2024-12-31')),
        c('55', 'registrations', 55, 'vehicle', nth=2, company='VECV', p=('2025-12-01', '2025-12-31')),
        c('102', 'registrations', 102, 'vehicle', company='Ashok Leyland', p=('2025-12-01', '2025-12-31')),
        c('200', 'orders', 200, 'order', company='Ashok Leyland', p=('2026-01-01', '2026-01-31')),
        c('74 electric trucks', 'other', 74, 'vehicle', company='Tata Steel'),
        c('27', 'other', 27, 'vehicle', company='Tata Steel', p=('2024-12-31', '2024-12-31')),
        c('Rs 9.6 lakh', 'subsidy', None, 'INR', 960000),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'Ashok Leyland': ('COMPANY', 'Ashok Leyland'), 'VECV': ('COMPANY', 'VECV'), 'Eicher': ('COMPANY', 'Eicher'), 'Tata Steel': ('COMPANY', 'Tata Steel'), 'Montra': ('COMPANY', 'Montra'), 'Volvo': ('COMPANY', 'Volvo'), 'Murugappa': ('COMPANY', 'Murugappa'), 'Rhino 5536': ('PRODUCT', 'Rhino 5536'), 'Blue Energy': ('COMPANY', 'Blue Energy Motors'), 'IPLTech': ('COMPANY', 'IPLTech Electric')}),
    checks=[],
)
