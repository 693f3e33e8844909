from goldlib import *
from mentions import mentions

TEXT = """Ather Energy Q1 results: net loss narrows to Rs 178 crore, revenue jumps 79%

Bengaluru: Electric scooter maker Ather Energy on Monday reported a consolidated net loss of Rs 178 crore for the quarter ended June 30, compared with a loss of Rs 183 crore in the year-ago period. Revenue from operations increased to Rs 645 crore from Rs 360 crore.

| Rs crore | Q1 FY26 | Q4 FY25 | Q1 FY25 |
|---|---|---|---|
| Revenue from operations | 645 | 676 | 360 |
| Adjusted gross profit | 146 | 130 | 42 |
| EBITDA | (134) | (172) | (137) |
| Net loss | (178) | (234) | (183) |
| Units sold | 46,078 | 47,411 | 23,372 |
| Adjusted gross margin (%) | 23 | 19 | 12 |

Sales volume grew 97% year-on-year. The company's market share stood at 14.3% against 7.6% a year earlier, with 22.8% in South India. It had 446 experience centres at the end of June, up from 351 three months earlier, and plans to take the number to 700 by March 2026.
"""

doc = dict(
    id='tr-ather-q1fy26-pipes', published='2025-08-04', source='marketmint',
    title='Ather Energy Q1 results: net loss narrows to Rs 178 crore, revenue jumps 79%',
    text=TEXT,
    claims=[
        c('Rs 178 crore', 'net_income', -1780000000.0, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('79%', 'revenue', 79, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 178 crore', 'net_income', -1780000000.0, 'INR', nth=1, company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('Rs 183 crore', 'net_income', -1830000000.0, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('Rs 645 crore', 'revenue', 6450000000.0, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('Rs 360 crore', 'revenue', 3600000000.0, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('645', 'revenue', 6450000000.0, 'INR', nth=1, company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('676', 'revenue', 6760000000.0, 'INR', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('360', 'revenue', 3600000000.0, 'INR', nth=1, company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('146', 'gross_profit', 1460000000.0, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('130', 'gross_profit', 1300000000.0, 'INR', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('42', 'gross_profit', 420000000.0, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('(134)', 'ebitda', -1340000000.0, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('(172)', 'ebitda', -1720000000.0, 'INR', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('(137)', 'ebitda', -1370000000.0, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('(178)', 'net_income', -1780000000.0, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('(234)', 'net_income', -2340000000.0, 'INR', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('(183)', 'net_income', -1830000000.0, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('46,078', 'sales', 46078, 'vehicle', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('47,411', 'sales', 47411, 'vehicle', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('23,372', 'sales', 23372, 'vehicle', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('23', 'gross_margin', 23, 'percent', nth=2, company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('19', 'gross_margin', 19, 'percent', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('12', 'gross_margin', 12, 'percent', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('97%', 'sales', 97, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('14.3%', 'market_share', 14.3, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('7.6%', 'market_share', 7.6, 'percent', company='Ather Energy', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('22.8%', 'market_share', 22.8, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('446 experience centres', 'stores', 446, 'store', company='Ather Energy', p=('2025-06-30', '2025-06-30')),
        c('351', 'stores', 351, 'store', company='Ather Energy', p=('2025-03-31', '2025-03-31')),
        c('700', 'stores', 700, 'store', company='Ather Energy', p=(None, '2026-03-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy')}),
    checks=[],
)
