from goldlib import *
from mentions import mentions

TEXT = """Ola Electric Q2 loss narrows to Rs 418 crore; revenue falls 43%

New Delhi: Ola Electric on Thursday reported a consolidated net loss of Rs 418 crore for the quarter ended September 30, as compared with a loss of Rs 495 crore in the same quarter last year. Revenue from operations fell 43 per cent year-on-year. The key numbers are given below.

| Rs crore | Q2 FY26 | Q1 FY26 | Q2 FY25 | YoY |
| Revenue from operations | 690 | 828 | 1,214 | -43.2% |
| Gross margin | 30.7% | 25.6% | 20.7% |  |
| EBITDA | (203) | (237) | (379) |  |
| Net profit/(loss) | (418) | (428) | (495) |  |
| Deliveries (units) | 52,666 | 68,192 | 98,619 | -46.6% |

The Bengaluru-based company said its auto business turned EBITDA positive for the first time. It now expects to deliver 1 lakh vehicles in the second half of the financial year and has set a revenue guidance of Rs 3,000-3,200 crore for FY26, down from Rs 4,200-4,700 crore earlier.

Shares of the company closed 2.3 per cent lower at Rs 48.9 on the BSE.
"""

doc = dict(
    id='ts-ola-q2fy26', published='2025-11-06', source='mint-street',
    title='Ola Electric Q2 loss narrows to Rs 418 crore; revenue falls 43%',
    text=TEXT,
    claims=[
        c('Rs 418 crore', 'net_income', -4180000000, 'INR', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('43%', 'revenue', -43, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 418 crore', 'net_income', -4180000000, 'INR', nth=1, company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('Rs 495 crore', 'net_income', -4950000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('43 per cent', 'revenue', -43, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('690', 'revenue', 6900000000, 'INR', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('828', 'revenue', 8280000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('1,214', 'revenue', 12140000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('-43.2%', 'revenue', -43.2, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('30.7%', 'gross_margin', 30.7, 'percent', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('25.6%', 'gross_margin', 25.6, 'percent', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('20.7%', 'gross_margin', 20.7, 'percent', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('(203)', 'ebitda', -2030000000, 'INR', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('(237)', 'ebitda', -2370000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('(379)', 'ebitda', -3790000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('(418)', 'net_income', -4180000000, 'INR', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('(428)', 'net_income', -4280000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('(495)', 'net_income', -4950000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('52,666', 'deliveries', 52666, 'vehicle', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('68,192', 'deliveries', 68192, 'vehicle', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('98,619', 'deliveries', 98619, 'vehicle', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('-46.6%', 'deliveries', -46.6, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('1 lakh vehicles', 'deliveries', 100000, 'vehicle', company='Ola Electric', p=('2025-10-01', '2026-03-31'), status=['target', 'forecast']),
        c('Rs 3,000-3,200 crore', 'revenue', 30000000000, 'INR', 32000000000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('Rs 4,200-4,700 crore', 'revenue', 42000000000, 'INR', 47000000000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('2.3 per cent', 'share_price', -2.3, 'percent', company='Ola Electric', role='change', p=('2025-11-06', '2025-11-06')),
        c('Rs 48.9', 'share_price', 48.9, 'INR', company='Ola Electric', p=('2025-11-06', '2025-11-06')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric')}),
    checks=[],
)
