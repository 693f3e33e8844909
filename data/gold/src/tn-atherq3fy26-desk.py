from goldlib import *
from mentions import mentions

TEXT = """Ather trims Q3 loss as Rizta volumes swell

Bengaluru: Ather Energy on Tuesday said its net loss for the quarter ended December fell to ₹84 crore from ₹198 crore in the corresponding period of the last fiscal and ₹154 crore in the preceding three months. Revenue from operations was up 53% at ₹971 crore, as against ₹635 crore in Q3 FY25.

The scooter maker sold 67,850 units in the quarter, versus 45,950 a year ago. Sequentially, growth was 3%. The Rizta family scooter, which retails at ₹1.09 lakh (ex-showroom), accounted for over 70%.

For the nine months to December, revenue stood at ₹2,516 crore, up from ₹1,579 crore; the cumulative loss over the same nine months narrowed to ₹416 crore from ₹578 crore.

Adjusted gross margin rose 600 basis points year-on-year to 25%, and the Ebitda margin improved to (3%) from (19%).

As of December 31, the company had 620 experience centres, up from 351 at the end of FY25; it wants 700 by the end of March. It runs 4,800 fast chargers. Hero MotoCorp, its largest shareholder, owns 29.6%.
"""

doc = dict(
    id='tn-atherq3fy26-desk', published='2026-02-03', source='mint-road-daily',
    title='Ather trims Q3 loss as Rizta volumes swell',
    text=TEXT,
    claims=[
        c('₹84 crore', 'net_income', -840000000, 'INR', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('₹198 crore', 'net_income', -1980000000, 'INR', company='Ather Energy', p=('2024-10-01', '2024-12-31')),
        c('₹154 crore', 'net_income', -1540000000, 'INR', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('53%', 'revenue', 53, 'percent', company='Ather Energy', role='change', p=('2025-10-01', '2025-12-31')),
        c('₹971 crore', 'revenue', 9710000000, 'INR', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('₹635 crore', 'revenue', 6350000000, 'INR', company='Ather Energy', p=('2024-10-01', '2024-12-31')),
        c('67,850 units', 'sales', 67850, 'vehicle', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('45,950', 'sales', 45950, 'vehicle', company='Ather Energy', p=('2024-10-01', '2024-12-31')),
        c('3%', 'sales', 3, 'percent', nth=1, company='Ather Energy', role='change', p=('2025-10-01', '2025-12-31')),
        c('₹1.09 lakh', 'price', 109000, 'INR', company='Ather Energy', product='Rizta'),
        c('70%', 'sales', 70, 'percent', None, company='Ather Energy', product='Rizta', role='share', p=('2025-10-01', '2025-12-31')),
        c('₹2,516 crore', 'revenue', 25160000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-12-31')),
        c('₹1,579 crore', 'revenue', 15790000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('₹416 crore', 'net_income', -4160000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-12-31')),
        c('₹578 crore', 'net_income', -5780000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-12-31')),
        c('600 basis points', 'gross_margin', 6, 'percentage_point', company='Ather Energy', role='change', p=('2025-10-01', '2025-12-31')),
        c('25%', 'gross_margin', 25, 'percent', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('(3%)', 'margin', -3, 'percent', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('(19%)', 'margin', -19, 'percent', company='Ather Energy', p=('2024-10-01', '2024-12-31')),
        c('620 experience centres', 'stores', 620, 'store', company='Ather Energy', p=('2025-12-31', '2025-12-31')),
        c('351', 'stores', 351, 'store', company='Ather Energy', p=('2025-03-31', '2025-03-31')),
        c('700', 'stores', 700, 'store', company='Ather Energy', p=(None, '2026-03-31'), status='target'),
        c('4,800 fast chargers', 'chargers', 4800, 'charger', company='Ather Energy'),
        c('29.6%', 'stake', 29.6, 'percent', company=['Hero MotoCorp', 'Ather Energy']),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Rizta': ('PRODUCT', 'Rizta'), 'Ather': ('COMPANY', 'Ather Energy')}),
    checks=[],
)
