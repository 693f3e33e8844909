from goldlib import *
from mentions import mentions

TEXT = """Ola Electric's Q4 loss doubles to Rs 870 cr; newly listed Ather trims its own

Bengaluru: Two scooter makers of this city, two very different fourth quarters.

Ola Electric's net loss ballooned to Rs 870 crore in January–March from Rs 416 crore a year ago and Rs 564 crore in Q3, as operating revenue crashed 62% YoY to Rs 611 crore. It delivered 51,375 vehicles, against 1,15,386. Full-year loss: Rs 2,276 crore (FY24: Rs 1,584 crore); full-year revenue: Rs 4,514 crore, lower by 10%. Gross margin for the quarter worked out to 17.6%, down three percentage points on the previous quarter because of Rs 250 crore in warranty provisions. The auto segment should turn EBITDA-positive in Q1, the firm maintains, at 25,000 units a month.

Ather, whose Rs 2,981-crore IPO went through in April, more than held its own: revenue Rs 676 crore, 29% up; loss Rs 234 crore versus Rs 283 crore. Adjusted gross margin improved to 20% from 11%. Volumes were 47,411, of which the Rizta provided 58%. The company ended the year with 351 experience centres and 3,562 fast chargers, while its rival had 4,000 stores, many lacking trade certificates.
"""

doc = dict(
    id='tj-ola-ather-q4fy25', published='2025-05-30', source='indiranagar-startup-post',
    title="Ola Electric's Q4 loss doubles to Rs 870 cr; newly listed Ather trims its own",
    text=TEXT,
    claims=[
        c('doubles', 'net_income', 100, 'percent', company='Ola Electric', role='change', p=('2025-01-01', '2025-03-31')),
        c('Rs 870 cr', 'net_income', -8700000000.0, 'INR', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('Rs 870 crore', 'net_income', -8700000000.0, 'INR', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('Rs 416 crore', 'net_income', -4160000000.0, 'INR', company='Ola Electric', p=('2024-01-01', '2024-03-31')),
        c('Rs 564 crore', 'net_income', -5640000000.0, 'INR', company='Ola Electric', p=('2024-10-01', '2024-12-31')),
        c('62%', 'revenue', -62, 'percent', company='Ola Electric', role='change', p=('2025-01-01', '2025-03-31')),
        c('Rs 611 crore', 'revenue', 6110000000.0, 'INR', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('51,375 vehicles', 'deliveries', 51375, 'vehicle', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('1,15,386', 'deliveries', 115386, 'vehicle', company='Ola Electric', p=('2024-01-01', '2024-03-31')),
        c('Rs 2,276 crore', 'net_income', -22760000000.0, 'INR', company='Ola Electric', p=('2024-04-01', '2025-03-31')),
        c('Rs 1,584 crore', 'net_income', -15840000000.0, 'INR', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('Rs 4,514 crore', 'revenue', 45140000000.0, 'INR', company='Ola Electric', p=('2024-04-01', '2025-03-31')),
        c('10%', 'revenue', -10, 'percent', company='Ola Electric', role='change', p=('2024-04-01', '2025-03-31')),
        c('17.6%', 'gross_margin', 17.6, 'percent', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('three percentage points', 'gross_margin', -3, 'percentage_point', company='Ola Electric', role='change', p=('2025-01-01', '2025-03-31')),
        c('Rs 250 crore', 'cost', 2500000000.0, 'INR', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('25,000 units', 'sales', 25000, 'vehicle', company='Ola Electric', per='month', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('Rs 2,981-crore', 'funding', 29810000000.0, 'INR', company='Ather Energy', p=('2025-04-01', '2025-04-30')),
        c('Rs 676 crore', 'revenue', 6760000000.0, 'INR', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('29%', 'revenue', 29, 'percent', company='Ather Energy', role='change', p=('2025-01-01', '2025-03-31')),
        c('Rs 234 crore', 'net_income', -2340000000.0, 'INR', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('Rs 283 crore', 'net_income', -2830000000.0, 'INR', company='Ather Energy', p=('2024-01-01', '2024-03-31')),
        c('20%', 'gross_margin', 20, 'percent', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('11%', 'gross_margin', 11, 'percent', company='Ather Energy', p=('2024-01-01', '2024-03-31')),
        c('47,411', 'sales', 47411, 'vehicle', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('58%', 'sales', 58, 'percent', company='Ather Energy', product='Rizta', role='share', p=('2025-01-01', '2025-03-31')),
        c('351 experience centres', 'stores', 351, 'store', company='Ather Energy', p=('2025-03-31', '2025-03-31')),
        c('3,562 fast chargers', 'chargers', 3562, 'charger', company='Ather Energy', p=('2025-03-31', '2025-03-31')),
        c('4,000 stores', 'stores', 4000, 'store', company='Ola Electric', p=('2025-03-31', '2025-03-31')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ather': ('COMPANY', 'Ather Energy'), 'Rizta': ('PRODUCT', 'Rizta')}),
    checks=[],
)
