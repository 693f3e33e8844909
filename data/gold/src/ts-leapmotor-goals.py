from goldlib import *
from mentions import mentions

TEXT = """Leapmotor aims for one million cars in 2026

Leapmotor has set itself a sales target of 1 million vehicles for 2026, founder Zhu Jiangming said at the company's tenth anniversary in Hangzhou on Sunday. This year it delivered 536,132 vehicles up to the end of November, 113% more than a year earlier, and so passed its goal of 500,000 six weeks ahead of schedule.

Sales goals by year:

•	Year	Total sales	of which abroad	Change
•	2024	293,724	13,726	+104%
•	2025 (expected)	595,000	65,000	+103%
•	2026 target	1,000,000	150,000	+68%
•	2028 target	1,500,000	300,000	
•	2030 target	2,500,000	600,000	

Exports reached 60,000 units in the eleven months. Stellantis, which holds about 20% of Leapmotor, will build the B10 in Zaragoza from 2026. Net profit is to be 5 billion yuan ($710 million) next year, compared with around 1 billion in 2025.
"""

doc = dict(
    id='ts-leapmotor-goals', published='2025-12-29', source='east-lake-review',
    title='Leapmotor aims for one million cars in 2026',
    text=TEXT,
    claims=[
        c('one million cars', 'sales', 1000000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('1 million vehicles', 'sales', 1000000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('536,132 vehicles', 'deliveries', 536132, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-11-30')),
        c('113%', 'deliveries', 113, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-11-30')),
        c('500,000', 'deliveries', 500000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('293,724', 'sales', 293724, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('13,726', 'exports', 13726, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('+104%', 'sales', 104, 'percent', company='Leapmotor', role='change', p=('2024-01-01', '2024-12-31')),
        c('595,000', 'sales', 595000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('65,000', 'exports', 65000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('+103%', 'sales', 103, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('1,000,000', 'sales', 1000000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('150,000', 'exports', 150000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('+68%', 'sales', 68, 'percent', company='Leapmotor', role='change', p=('2026-01-01', '2026-12-31'), status='target'),
        c('1,500,000', 'sales', 1500000, 'vehicle', company='Leapmotor', p=('2028-01-01', '2028-12-31'), status='target'),
        c('300,000', 'exports', 300000, 'vehicle', company='Leapmotor', p=('2028-01-01', '2028-12-31'), status='target'),
        c('2,500,000', 'sales', 2500000, 'vehicle', company='Leapmotor', p=('2030-01-01', '2030-12-31'), status='target'),
        c('600,000', 'exports', 600000, 'vehicle', company='Leapmotor', p=('2030-01-01', '2030-12-31'), status='target'),
        c('60,000 units', 'exports', 60000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-11-30')),
        c('20%', 'stake', 20, 'percent', company='Stellantis'),
        c('2026', 'production_start', None, 'date', nth=3, company='Leapmotor', product='B10', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('5 billion yuan', 'net_income', 5000000000, 'CNY', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('$710 million', 'net_income', 710000000, 'USD', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('1 billion', 'net_income', 1000000000, 'CNY', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'B10': ('PRODUCT', 'B10')}),
    checks=[],
)
