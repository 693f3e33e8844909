from goldlib import *
from mentions import mentions

TEXT = """Olectra Greentech Q2 profit doubles as bus deliveries pick up

Hyderabad: Electric bus maker Olectra Greentech Ltd has posted a consolidated net profit of Rs 47.65 crore for the second quarter of FY25, a jump of 156 per cent over the Rs 18.58 crore recorded in the same period last fiscal. Revenue from operations swelled 70 per cent to Rs 523.66 crore.

EBITDA stood at Rs 83 crore as against Rs 44 crore, the margin expanding to 15.9 from 14.4 per cent.

Deliveries in the quarter numbered 315 vehicles, more than twice the 154 of a year ago. With this, the cumulative tally of e-buses supplied by the MEIL group firm has gone past 2,200, as of September-end.

The order book is at 9,818 buses; it includes the 5,150 of Maharashtra's MSRTC, from which only 10 have been handed over.

Chairman K V Pradeep said the greenfield plant at Seetharampur, spread over 150 acres, can at present turn out 2,500 buses a year. "We will take that to 5,000 units by March and have the flexibility to touch 10,000", he told analysts. Capex of Rs 750 crore has been earmarked, of which Rs 470 crore is already spent.

The Olectra scrip closed 2.7 per cent lower at Rs 1,612 on BSE on Friday. Board recommended no interim dividend.
"""

doc = dict(
    id='tl-olectra-q2fy25', published='2024-10-26', source='deccan-markets',
    title='Olectra Greentech Q2 profit doubles as bus deliveries pick up',
    text=TEXT,
    claims=[
        c('Rs 47.65 crore', 'net_income', 476500000.0, 'INR', company='Olectra Greentech', p=('2024-07-01', '2024-09-30')),
        c('156 per cent', 'net_income', 156, 'percent', company='Olectra Greentech', role='change', p=('2024-07-01', '2024-09-30')),
        c('Rs 18.58 crore', 'net_income', 185800000.0, 'INR', company='Olectra Greentech', p=('2023-07-01', '2023-09-30')),
        c('70 per cent', 'revenue', 70, 'percent', company='Olectra Greentech', role='change', p=('2024-07-01', '2024-09-30')),
        c('Rs 523.66 crore', 'revenue', 5236600000.0, 'INR', company='Olectra Greentech', p=('2024-07-01', '2024-09-30')),
        c('Rs 83 crore', 'ebitda', 830000000.0, 'INR', company='Olectra Greentech', p=('2024-07-01', '2024-09-30')),
        c('Rs 44 crore', 'ebitda', 440000000.0, 'INR', company='Olectra Greentech', p=('2023-07-01', '2023-09-30')),
        c('15.9', 'margin', 15.9, 'percent', company='Olectra Greentech', p=('2024-07-01', '2024-09-30')),
        c('14.4 per cent', 'margin', 14.4, 'percent', company='Olectra Greentech', p=('2023-07-01', '2023-09-30')),
        c('315 vehicles', 'deliveries', 315, 'vehicle', company='Olectra Greentech', p=('2024-07-01', '2024-09-30')),
        c('154', 'deliveries', 154, 'vehicle', company='Olectra Greentech', p=('2023-07-01', '2023-09-30')),
        c('2,200', 'deliveries', 2200, 'vehicle', None, company='Olectra Greentech', p=(None, '2024-09-30')),
        c('9,818 buses', 'orders', 9818, 'order', company='Olectra Greentech', p=('2024-09-30', '2024-09-30')),
        c('5,150', 'orders', 5150, 'order', company='Olectra Greentech'),
        c('10', 'deliveries', 10, 'vehicle', company='Olectra Greentech', p=(None, '2024-10-26')),
        c('150 acres', 'area', 150, 'acre', company='Olectra Greentech'),
        c('2,500 buses', 'capacity', 2500, 'vehicle', company='Olectra Greentech', per='year'),
        c('5,000 units', 'capacity', 5000, 'vehicle', company='Olectra Greentech', per='year', p=('2024-04-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('10,000', 'capacity', 10000, 'vehicle', company='Olectra Greentech', per='year', status=['plan', 'forecast', 'target']),
        c('Rs 750 crore', ['capex', 'investment'], 7500000000.0, 'INR', company='Olectra Greentech', status='plan'),
        c('Rs 470 crore', ['capex', 'investment'], 4700000000.0, 'INR', company='Olectra Greentech'),
        c('2.7 per cent', 'share_price', -2.7, 'percent', company='Olectra Greentech', role='change', p=('2024-10-25', '2024-10-25')),
        c('Rs 1,612', 'share_price', 1612, 'INR', company='Olectra Greentech', per='share', p=('2024-10-25', '2024-10-25')),
    ],
    names=mentions(TEXT, {'Olectra': ('COMPANY', 'Olectra Greentech'), 'MEIL': ('COMPANY', 'Megha Engineering'), 'MSRTC': ('COMPANY', 'MSRTC'), 'Olectra Greentech': ('COMPANY', 'Olectra Greentech')}),
    checks=[],
)
