from goldlib import *
from mentions import mentions

TEXT = """Bajaj Q2 net up 24 pc; Ola’s loss narrows, Ather’s too

PUNE: Bajaj Auto on Friday posted a standalone net profit of Rs 2,480 crore for the quarter ended September 30, up from Rs 2,005 crore in the year-ago period. Revenue from operations grew 14 per cent to Rs 14,922 crore, and EBITDA margin edged up by 30 basis points to 20.5 per cent. Its electric business, the Chetak and the GoGo three-wheeler, brought 18 per cent of domestic revenue despite a shortage of magnets that cost half of August. In Austria it has put in €800 million to rescue KTM.

Ola Electric, also reporting this week, narrowed its net loss to Rs 418 crore from Rs 495 crore while revenue plunged 43 per cent to Rs 690 crore. It delivered 52,666 vehicles and now guides to 1 lakh in the second half; gross margin of 30.7 per cent is its highest. The maker of the 450 and the Rizta, Ather, sold 65,595, up 67 per cent, and lost Rs 154 crore; it ran 524 experience centres by then, as against 446 at the end of June.

On Vahan, Bajaj led October’s registrations with 31,426, followed by TVS Motor and Ather with 29,515 and 28,101; while the former sells one model, the iQube, the latter has overtaken Ola (16,036). Hero MotoCorp’s Vida brand, thanks to the VX2, registered 15,952. The whole market was 1.44 lakh units, 3 per cent more than last year.
"""

doc = dict(
    id='tq-bajaj-q2fy26', published='2025-11-08', source='dalal-desk',
    title='Bajaj Q2 net up 24 pc; Ola’s loss narrows, Ather’s too',
    text=TEXT,
    claims=[
        c('24 pc', 'net_income', 24, 'percent', company=['Bajaj Auto', 'Bajaj'], role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 2,480 crore', 'net_income', 24800000000, 'INR', company=['Bajaj Auto', 'Bajaj'], p=('2025-07-01', '2025-09-30')),
        c('Rs 2,005 crore', 'net_income', 20050000000, 'INR', company=['Bajaj Auto', 'Bajaj'], p=('2024-07-01', '2024-09-30')),
        c('14 per cent', 'revenue', 14, 'percent', company=['Bajaj Auto', 'Bajaj'], role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 14,922 crore', 'revenue', 149220000000, 'INR', company=['Bajaj Auto', 'Bajaj'], p=('2025-07-01', '2025-09-30')),
        c('30 basis points', 'margin', 0.3, 'percentage_point', company=['Bajaj Auto', 'Bajaj'], role='change', p=('2025-07-01', '2025-09-30')),
        c('20.5 per cent', 'margin', 20.5, 'percent', company=['Bajaj Auto', 'Bajaj'], p=('2025-07-01', '2025-09-30')),
        c('18 per cent', 'revenue', 18, 'percent', company=['Bajaj Auto', 'Bajaj'], role='share', p=('2025-07-01', '2025-09-30')),
        c('€800 million', 'investment', 800000000, 'EUR', company=['Bajaj Auto', 'Bajaj']),
        c('Rs 418 crore', 'net_income', -4180000000, 'INR', company=['Ola Electric', 'Ola'], p=('2025-07-01', '2025-09-30')),
        c('Rs 495 crore', 'net_income', -4950000000, 'INR', company=['Ola Electric', 'Ola'], p=('2024-07-01', '2024-09-30')),
        c('43 per cent', 'revenue', -43, 'percent', company=['Ola Electric', 'Ola'], role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 690 crore', 'revenue', 6900000000, 'INR', company=['Ola Electric', 'Ola'], p=('2025-07-01', '2025-09-30')),
        c('52,666 vehicles', 'deliveries', 52666, 'vehicle', company=['Ola Electric', 'Ola'], p=('2025-07-01', '2025-09-30')),
        c('1 lakh', 'deliveries', 100000, 'vehicle', company=['Ola Electric', 'Ola'], p=('2025-10-01', '2026-03-31'), status=['target', 'forecast']),
        c('30.7 per cent', 'gross_margin', 30.7, 'percent', company=['Ola Electric', 'Ola'], p=('2025-07-01', '2025-09-30')),
        c('65,595', 'sales', 65595, 'vehicle', company=['Ather Energy', 'Ather'], p=('2025-07-01', '2025-09-30')),
        c('67 per cent', 'sales', 67, 'percent', company=['Ather Energy', 'Ather'], role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 154 crore', 'net_income', -1540000000, 'INR', company=['Ather Energy', 'Ather'], p=('2025-07-01', '2025-09-30')),
        c('524 experience centres', 'stores', 524, 'store', company=['Ather Energy', 'Ather'], p=('2025-09-30', '2025-09-30')),
        c('446', 'stores', 446, 'store', company=['Ather Energy', 'Ather'], p=('2025-06-30', '2025-06-30')),
        c('31,426', 'registrations', 31426, 'vehicle', company=['Bajaj Auto', 'Bajaj'], p=('2025-10-01', '2025-10-31')),
        c('29,515', 'registrations', 29515, 'vehicle', company='TVS Motor', p=('2025-10-01', '2025-10-31')),
        c('28,101', 'registrations', 28101, 'vehicle', company=['Ather Energy', 'Ather'], p=('2025-10-01', '2025-10-31')),
        c('16,036', 'registrations', 16036, 'vehicle', company=['Ola Electric', 'Ola'], p=('2025-10-01', '2025-10-31')),
        c('15,952', 'registrations', 15952, 'vehicle', company='Vida', p=('2025-10-01', '2025-10-31')),
        c('1.44 lakh units', 'registrations', 144000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('3 per cent', 'registrations', 3, 'percent', nth=1, role='change', p=('2025-10-01', '2025-10-31')),
    ],
    names=mentions(TEXT, {'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Ola': ('COMPANY', 'Ola Electric'), 'KTM': ('COMPANY', 'KTM'), 'Ather': ('COMPANY', 'Ather Energy'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'Chetak': ('PRODUCT', 'Chetak'), 'GoGo': ('PRODUCT', 'GoGo'), 'Rizta': ('PRODUCT', 'Rizta'), '450': ('PRODUCT', '450'), 'iQube': ('PRODUCT', 'iQube'), 'VX2': ('PRODUCT', 'VX2')}),
    checks=[],
)
