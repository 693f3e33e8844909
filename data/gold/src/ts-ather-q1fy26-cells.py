from goldlib import *
from mentions import mentions

TEXT = """Ather Energy Q1 results: loss narrows, market share nearly doubles

Ather Energy's net loss narrowed to Rs 178 crore in the June quarter from Rs 183 crore a year ago, while revenue jumped 79 per cent, the electric two-wheeler maker said on Monday. Sequentially, the loss came down 24 per cent.

(Rs crore)
Q1FY26
Q1FY25
Growth
Revenue
645
360
79%
EBITDA
-134
-138
–
Net loss
178
183
–
Units sold
46,078
23,379
97%
Adjusted gross margin
23%
10%
–

The Rizta family scooter accounted for 60 per cent of volumes. Ather's all-India market share rose to 14.3 per cent from 7.6 per cent; in the south it led with 22.8 per cent. The company added 95 experience centres to take the count to 446 at the end of June.
"""

doc = dict(
    id='ts-ather-q1fy26-cells', published='2025-08-04', source='chennai-markets',
    title='Ather Energy Q1 results: loss narrows, market share nearly doubles',
    text=TEXT,
    claims=[
        c('doubles', 'market_share', 100, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 178 crore', 'net_income', -1780000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('Rs 183 crore', 'net_income', -1830000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('79 per cent', 'revenue', 79, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('24 per cent', 'net_income', -24, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('645', 'revenue', 6450000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('360', 'revenue', 3600000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('79%', 'revenue', 79, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('-134', 'ebitda', -1340000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('-138', 'ebitda', -1380000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('178', 'net_income', -1780000000, 'INR', nth=1, company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('183', 'net_income', -1830000000, 'INR', nth=1, company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('46,078', 'sales', 46078, 'vehicle', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('23,379', 'sales', 23379, 'vehicle', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('97%', 'sales', 97, 'percent', company='Ather Energy', role='change', p=('2025-04-01', '2025-06-30')),
        c('23%', 'gross_margin', 23, 'percent', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('10%', 'gross_margin', 10, 'percent', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('60 per cent', 'sales', 60, 'percent', company='Ather Energy', product='Rizta', role='share', p=('2025-04-01', '2025-06-30')),
        c('14.3 per cent', 'market_share', 14.3, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('7.6 per cent', 'market_share', 7.6, 'percent', company='Ather Energy', role=['level', 'share'], p=('2024-04-01', '2024-06-30')),
        c('22.8 per cent', 'market_share', 22.8, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('95 experience centres', 'stores', 95, 'store', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('446', 'stores', 446, 'store', company='Ather Energy', p=('2025-06-30', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Rizta': ('PRODUCT', 'Rizta')}),
    checks=[],
)
