from goldlib import *
from mentions import mentions

TEXT = """Ather narrows Q3 loss to Rs 85 crore; adjusted gross margin touches 25%

Bengaluru-headquartered Ather Energy trimmed its net loss by 57 per cent to Rs 85 crore in the quarter ended December 31, 2025 (Q3FY25: Rs 198 crore), while revenue from operations swelled 50 per cent to Rs 953.6 crore from Rs 634.9 crore.

Sequentially, the top line moved up 6 per cent. The two-wheeler company's EBITDA margin improved to (-) 3 per cent as compared to (-) 19 per cent in the year-ago period; it was (-) 11 per cent in Q2. Adjusted gross margin came in at 25 per cent, a climb of 600 bps on year.

Units sold during the quarter: 67,851, nearly 70 per cent of them the family scooter Rizta. Market share on an all-India basis reached 18.8 per cent, thrice that of Ola Electric, with the south at 25 per cent-plus. Bajaj Auto stayed ahead at 21.6 per cent.

Co-founder Tarun Mehta said 101 experience centres were opened in October-December, taking the tally past 600. The 450X now carries an eight-year cover. Chhatrapati Sambhajinagar, where the firm is putting in Rs 2,000 crore, is likely to be commissioned in Q1 of FY27.

(With inputs from agencies)
"""

doc = dict(
    id='te-ather-q3fy26', published='2026-02-03', source='dalal-morning-post',
    title='Ather narrows Q3 loss to Rs 85 crore; adjusted gross margin touches 25%',
    text=TEXT,
    claims=[
        c('Rs 85 crore', 'net_income', -850000000, 'INR', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('25%', 'gross_margin', 25, 'percent', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('57 per cent', 'net_income', -57, 'percent', company='Ather Energy', role='change', p=('2025-10-01', '2025-12-31')),
        c('Rs 85 crore', 'net_income', -850000000, 'INR', nth=1, company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('Rs 198 crore', 'net_income', -1980000000, 'INR', company='Ather Energy', p=('2024-10-01', '2024-12-31')),
        c('50 per cent', 'revenue', 50, 'percent', company='Ather Energy', role='change', p=('2025-10-01', '2025-12-31')),
        c('Rs 953.6 crore', 'revenue', 9536000000, 'INR', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('Rs 634.9 crore', 'revenue', 6349000000, 'INR', company='Ather Energy', p=('2024-10-01', '2024-12-31')),
        c('6 per cent', 'revenue', 6, 'percent', company='Ather Energy', role='change', p=('2025-10-01', '2025-12-31')),
        c('(-) 3 per cent', 'margin', -3, 'percent', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('(-) 19 per cent', 'margin', -19, 'percent', company='Ather Energy', p=('2024-10-01', '2024-12-31')),
        c('(-) 11 per cent', 'margin', -11, 'percent', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('25 per cent', 'gross_margin', 25, 'percent', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('600 bps', 'gross_margin', 6, 'percentage_point', company='Ather Energy', role='change', p=('2025-10-01', '2025-12-31')),
        c('67,851', 'sales', 67851, 'vehicle', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('70 per cent', 'sales', 70, 'percent', company='Ather Energy', product='Rizta', role='share', p=('2025-10-01', '2025-12-31')),
        c('18.8 per cent', 'market_share', 18.8, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-10-01', '2025-12-31')),
        c('thrice', 'market_share', 3, 'times', company='Ather Energy', role=['level', 'share'], p=('2025-10-01', '2025-12-31')),
        c('25 per cent', 'market_share', 25, 'percent', None, nth=1, company='Ather Energy', role=['level', 'share'], p=('2025-10-01', '2025-12-31')),
        c('21.6 per cent', 'market_share', 21.6, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2025-10-01', '2025-12-31')),
        c('101 experience centres', 'stores', 101, 'store', company='Ather Energy', p=('2025-10-01', '2025-12-31')),
        c('600', 'stores', 600, 'store', None, nth=1, company='Ather Energy', p=('2025-12-31', '2025-12-31')),
        c('eight-year', 'warranty', 8, 'year', company='Ather Energy', product='450X'),
        c('Rs 2,000 crore', 'investment', 20000000000, 'INR', company='Ather Energy', status=['plan', 'target', 'forecast']),
        c('Q1 of FY27', 'production_start', None, 'date', company='Ather Energy', p=('2026-04-01', '2026-06-30'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Rizta': ('PRODUCT', 'Rizta'), '450X': ('PRODUCT', '450X')}),
)
