from goldlib import *
from mentions import mentions

TEXT = """VinFast's first-quarter deliveries up by half; loss widens

VinFast delivered 54,700 electric cars worldwide in the first quarter of 2026, 51% more than the 36,330 it had handed over in the same period of 2025, although 37% fewer than in the previous quarter, a peak of 86,557. Scooters added 121,000, compared with 44,904.

Revenue came to $1.06 billion, as against $656.5 million a year ago. The net loss of $798 million compares with $712.4 million; the gross margin stayed negative at −31.4% but was −35.2% in the first quarter of last year.

In April the Haiphong company sold 23,800 cars at home. The VF 3 (299 million dong) led with 4,150, ahead of the VF 5 (3,480); March had seen 4,020 and 3,210 respectively. Limo Green, a seven-seat taxi, ended the month on 6,900. Four-month deliveries in Vietnam are thus 72,600.

It affirmed its target of 300,000 for this year, after 196,919 in the last. As of March 31 the firm had 396 showrooms for cars, from 389 at the end of December.

Affiliate GSM, the ride-hailing operator, took 23% of first-quarter deliveries, down from 27% in the fourth.
"""

doc = dict(
    id='tn-vinfast-q1-26-guid', published='2026-05-19', source='hanoi-business-brief',
    title="VinFast's first-quarter deliveries up by half; loss widens",
    text=TEXT,
    claims=[
        c('half', 'deliveries', 50, 'percent', company='VinFast', role='change', p=('2026-01-01', '2026-03-31')),
        c('54,700 electric cars', 'deliveries', 54700, 'vehicle', company='VinFast', p=('2026-01-01', '2026-03-31')),
        c('51%', 'deliveries', 51, 'percent', company='VinFast', role='change', p=('2026-01-01', '2026-03-31')),
        c('36,330', 'deliveries', 36330, 'vehicle', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('37%', 'deliveries', -37, 'percent', company='VinFast', role='change', p=('2026-01-01', '2026-03-31')),
        c('86,557', 'deliveries', 86557, 'vehicle', company='VinFast', p=('2025-10-01', '2025-12-31')),
        c('121,000', 'deliveries', 121000, 'vehicle', company='VinFast', p=('2026-01-01', '2026-03-31')),
        c('44,904', 'deliveries', 44904, 'vehicle', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('$1.06 billion', 'revenue', 1060000000, 'USD', company='VinFast', p=('2026-01-01', '2026-03-31')),
        c('$656.5 million', 'revenue', 656500000, 'USD', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('$798 million', 'net_income', -798000000, 'USD', company='VinFast', p=('2026-01-01', '2026-03-31')),
        c('$712.4 million', 'net_income', -712400000, 'USD', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('−31.4%', 'gross_margin', -31.4, 'percent', company='VinFast', p=('2026-01-01', '2026-03-31')),
        c('−35.2%', 'gross_margin', -35.2, 'percent', company='VinFast', p=('2025-01-01', '2025-03-31')),
        c('23,800 cars', 'deliveries', 23800, 'vehicle', company='VinFast', p=('2026-04-01', '2026-04-30')),
        c('299 million dong', 'price', 299000000, 'VND', company='VinFast', product='VF 3'),
        c('4,150', 'deliveries', 4150, 'vehicle', company='VinFast', product='VF 3', p=('2026-04-01', '2026-04-30')),
        c('3,480', 'deliveries', 3480, 'vehicle', company='VinFast', product='VF 5', p=('2026-04-01', '2026-04-30')),
        c('4,020', 'deliveries', 4020, 'vehicle', company='VinFast', product='VF 3', p=('2026-03-01', '2026-03-31')),
        c('3,210', 'deliveries', 3210, 'vehicle', company='VinFast', product='VF 5', p=('2026-03-01', '2026-03-31')),
        c('seven', 'seats', 7, 'item', company='VinFast', product='Limo Green'),
        c('6,900', 'deliveries', 6900, 'vehicle', company='VinFast', product='Limo Green', p=('2026-04-01', '2026-04-30')),
        c('72,600', 'deliveries', 72600, 'vehicle', company='VinFast', p=('2026-01-01', '2026-04-30')),
        c('300,000', 'deliveries', 300000, 'vehicle', company='VinFast', p=('2026-01-01', '2026-12-31'), status='target'),
        c('196,919', 'deliveries', 196919, 'vehicle', company='VinFast', p=('2025-01-01', '2025-12-31')),
        c('396 showrooms', 'stores', 396, 'store', company='VinFast', p=('2026-03-31', '2026-03-31')),
        c('389', 'stores', 389, 'store', company='VinFast', p=('2025-12-31', '2025-12-31')),
        c('23%', 'deliveries', 23, 'percent', company='VinFast', role='share', p=('2026-01-01', '2026-03-31')),
        c('27%', 'deliveries', 27, 'percent', company='VinFast', role='share', p=('2025-10-01', '2025-12-31')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'GSM': ('COMPANY', 'GSM'), 'VF 3': ('PRODUCT', 'VF 3'), 'VF 5': ('PRODUCT', 'VF 5'), 'Limo Green': ('PRODUCT', 'Limo Green')}),
    checks=[],
)
