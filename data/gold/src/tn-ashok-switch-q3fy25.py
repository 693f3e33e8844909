from goldlib import *
from mentions import mentions

TEXT = """Ashok Leyland Q3 net up 31%; Switch turns EBITDA positive

The Hinduja group's Ashok Leyland clocked a standalone net profit of ₹762 crore in the quarter ended December 31, as against ₹580 crore a year ago; sequentially it compares with ₹770 crore. Revenue edged up 2.2 per cent to ₹9,479 crore. At 12.8 per cent, the EBITDA margin beat the 12 per cent of Q3 FY24.

Its EV subsidiary Switch Mobility sold 250 buses and 300 light vehicles in the quarter. In the first nine months of FY25 the arm's India business saw revenue rise to ₹560 crore, from ₹390 crore, and turned positive at EBITDA level. Its order book holds 1,800 buses at present. An EiV 12 with 400 kWh or less costs ₹1.5 crore, an IeV4 ₹18.9 lakh.

In January, electric bus registrations were 321 nationwide, compared with 386 in January 2024 and 290 in December. PMI led with 104, ahead of Olectra with 84, JBM with 61, Tata Motors with 40 and Switch with 22. Since April the industry has registered 2,870; Olectra's part of it is 870, against 560 in the same ten months of FY24.

The parent intends to invest ₹500 crore in Switch before March ends, on top of ₹1,200 crore so far.
"""

doc = dict(
    id='tn-ashok-switch-q3fy25', published='2025-02-12', source='chennai-cv-news',
    title='Ashok Leyland Q3 net up 31%; Switch turns EBITDA positive',
    text=TEXT,
    claims=[
        c('31%', 'net_income', 31, 'percent', company='Ashok Leyland', role='change', p=('2024-10-01', '2024-12-31')),
        c('₹762 crore', 'net_income', 7620000000, 'INR', company='Ashok Leyland', p=('2024-10-01', '2024-12-31')),
        c('₹580 crore', 'net_income', 5800000000, 'INR', company='Ashok Leyland', p=('2023-10-01', '2023-12-31')),
        c('₹770 crore', 'net_income', 7700000000, 'INR', company='Ashok Leyland', p=('2024-07-01', '2024-09-30')),
        c('2.2 per cent', 'revenue', 2.2, 'percent', company='Ashok Leyland', role='change', p=('2024-10-01', '2024-12-31')),
        c('₹9,479 crore', 'revenue', 94790000000, 'INR', company='Ashok Leyland', p=('2024-10-01', '2024-12-31')),
        c('12.8 per cent', 'margin', 12.8, 'percent', company='Ashok Leyland', p=('2024-10-01', '2024-12-31')),
        c('12 per cent', 'margin', 12, 'percent', company='Ashok Leyland', p=('2023-10-01', '2023-12-31')),
        c('250 buses', 'sales', 250, 'vehicle', company='Switch Mobility', p=('2024-10-01', '2024-12-31')),
        c('300 light vehicles', 'sales', 300, 'vehicle', company='Switch Mobility', p=('2024-10-01', '2024-12-31')),
        c('₹560 crore', 'revenue', 5600000000, 'INR', company='Switch Mobility', p=('2024-04-01', '2024-12-31')),
        c('₹390 crore', 'revenue', 3900000000, 'INR', company='Switch Mobility', p=('2023-04-01', '2023-12-31')),
        c('1,800 buses', 'orders', 1800, 'order', company='Switch Mobility'),
        c('400 kWh', 'battery_capacity', None, 'kWh', 400, company='Switch Mobility', product='EiV 12'),
        c('₹1.5 crore', 'price', 15000000, 'INR', company='Switch Mobility', product='EiV 12'),
        c('₹18.9 lakh', 'price', 1890000, 'INR', company='Switch Mobility', product='IeV4'),
        c('321', 'registrations', 321, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('386', 'registrations', 386, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('290', 'registrations', 290, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('104', 'registrations', 104, 'vehicle', company='PMI', p=('2025-01-01', '2025-01-31')),
        c('84', 'registrations', 84, 'vehicle', company='Olectra', p=('2025-01-01', '2025-01-31')),
        c('61', 'registrations', 61, 'vehicle', company='JBM', p=('2025-01-01', '2025-01-31')),
        c('40', 'registrations', 40, 'vehicle', nth=1, company='Tata Motors', p=('2025-01-01', '2025-01-31')),
        c('22', 'registrations', 22, 'vehicle', company='Switch Mobility', p=('2025-01-01', '2025-01-31')),
        c('2,870', 'registrations', 2870, 'vehicle', p=('2024-04-01', '2025-01-31')),
        c('870', 'registrations', 870, 'vehicle', nth=1, company='Olectra', p=('2024-04-01', '2025-01-31')),
        c('560', 'registrations', 560, 'vehicle', nth=1, company='Olectra', p=('2023-04-01', '2024-01-31')),
        c('₹500 crore', 'investment', 5000000000, 'INR', company='Ashok Leyland', status='plan'),
        c('₹1,200 crore', 'investment', 12000000000, 'INR', company='Ashok Leyland', p=(None, '2025-02-12')),
    ],
    names=mentions(TEXT, {'Ashok Leyland': ('COMPANY', 'Ashok Leyland'), 'Switch Mobility': ('COMPANY', 'Switch Mobility'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'JBM': ('COMPANY', 'JBM'), 'Olectra': ('COMPANY', 'Olectra'), 'PMI': ('COMPANY', 'PMI'), 'EiV 12': ('PRODUCT', 'EiV 12'), 'IeV4': ('PRODUCT', 'IeV4'), 'Switch': ('COMPANY', 'Switch Mobility')}),
    checks=[],
)
