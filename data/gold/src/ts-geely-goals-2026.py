from goldlib import *
from mentions import mentions

TEXT = """Geely targets 3.45 million sales this year after beating 2025 goal

Geely Auto sold 3.02 million vehicles in 2025, an increase of 39% over 2.18 million in 2024, and exceeded its goal of 3 million, itself raised from 2.71 million in July. For 2026 the Hangzhou-based group aims at 14% growth. Its brands are to contribute as follows:

•	Brand	Target 2026	Sales 2025	Change
•	Galaxy	1,500,000	1,235,842	+21.4%
•	Zeekr	300,000	224,133	+33.8%
•	Lynk & Co	400,000	350,494	+14.1%
•	Total	3,450,000	3,024,567	+14.1%

New-energy vehicles made up 56% of last year's sales, compared with 41% a year before. Overseas sales amounted to 420,000 units and are planned to reach 640,000 this year. In December alone, Geely delivered 236,817 vehicles, up 13% year on year. Its shares gained 1.8% in Hong Kong on Monday.
"""

doc = dict(
    id='ts-geely-goals-2026', published='2026-01-06', source='zhejiang-finance',
    title='Geely targets 3.45 million sales this year after beating 2025 goal',
    text=TEXT,
    claims=[
        c('3.45 million', 'sales', 3450000, 'vehicle', company='Geely Auto', p=('2026-01-01', '2026-12-31'), status='target'),
        c('3.02 million vehicles', 'sales', 3020000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31')),
        c('39%', 'sales', 39, 'percent', company='Geely Auto', role='change', p=('2025-01-01', '2025-12-31')),
        c('2.18 million', 'sales', 2180000, 'vehicle', company='Geely Auto', p=('2024-01-01', '2024-12-31')),
        c('3 million', 'sales', 3000000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31'), status='target'),
        c('2.71 million', 'sales', 2710000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('14%', 'sales', 14, 'percent', company='Geely Auto', role='change', p=('2026-01-01', '2026-12-31'), status='target'),
        c('1,500,000', 'sales', 1500000, 'vehicle', company='Galaxy', p=('2026-01-01', '2026-12-31'), status='target'),
        c('1,235,842', 'sales', 1235842, 'vehicle', company='Galaxy', p=('2025-01-01', '2025-12-31')),
        c('+21.4%', 'sales', 21.4, 'percent', company='Galaxy', role='change', p=('2026-01-01', '2026-12-31'), status='target'),
        c('300,000', 'sales', 300000, 'vehicle', company='Zeekr', p=('2026-01-01', '2026-12-31'), status='target'),
        c('224,133', 'sales', 224133, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-12-31')),
        c('+33.8%', 'sales', 33.8, 'percent', company='Zeekr', role='change', p=('2026-01-01', '2026-12-31'), status='target'),
        c('400,000', 'sales', 400000, 'vehicle', company='Lynk & Co', p=('2026-01-01', '2026-12-31'), status='target'),
        c('350,494', 'sales', 350494, 'vehicle', company='Lynk & Co', p=('2025-01-01', '2025-12-31')),
        c('+14.1%', 'sales', 14.1, 'percent', company='Lynk & Co', role='change', p=('2026-01-01', '2026-12-31'), status='target'),
        c('3,450,000', 'sales', 3450000, 'vehicle', company='Geely Auto', p=('2026-01-01', '2026-12-31'), status='target'),
        c('3,024,567', 'sales', 3024567, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31')),
        c('+14.1%', 'sales', 14.1, 'percent', nth=1, company='Geely Auto', role='change', p=('2026-01-01', '2026-12-31'), status='target'),
        c('56%', 'sales', 56, 'percent', company='Geely Auto', role='share', p=('2025-01-01', '2025-12-31')),
        c('41%', 'sales', 41, 'percent', company='Geely Auto', role='share', p=('2024-01-01', '2024-12-31')),
        c('420,000 units', ['exports', 'sales'], 420000, 'vehicle', company='Geely Auto', p=('2025-01-01', '2025-12-31')),
        c('640,000', ['exports', 'sales'], 640000, 'vehicle', company='Geely Auto', p=('2026-01-01', '2026-12-31'), status='target'),
        c('236,817 vehicles', 'sales', 236817, 'vehicle', company='Geely Auto', p=('2025-12-01', '2025-12-31')),
        c('13%', 'sales', 13, 'percent', company='Geely Auto', role='change', p=('2025-12-01', '2025-12-31')),
        c('1.8%', 'share_price', 1.8, 'percent', company='Geely Auto', role='change', p=('2026-01-05', '2026-01-05')),
    ],
    names=mentions(TEXT, {'Geely Auto': ('COMPANY', 'Geely Auto'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Galaxy': ('COMPANY', 'Galaxy'), 'Geely': ('COMPANY', 'Geely Auto'), 'Zeekr': ('COMPANY', 'Zeekr')}),
    checks=[],
)
