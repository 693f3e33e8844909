from goldlib import *
from mentions import mentions

TEXT = """Quick maths on the quarter just gone

Let's do this fast, it's Friday.

Tesla: 497,099 cars delivered in Q3. Same quarter last year: 462,890. So 7.4% growth, the first this year. Q2 had been 384,122, Q1 336,681. Add the three and you get 1.218 million for the year so far, 6% behind last year's 1.294 million. Production was 447,450, which tells you stock came down by nearly 50,000. Model 3/Y made 481,166 of it. Storage: 12.5 GWh, vs 6.9 GWh.

Why the surge? The $7,500 credit died on Sept 30. A Model Y was $37,490 after it, $44,990 without.

BYD: 582,522 BEVs in Q3 (443,426 a year earlier). No contest. September by itself: 205,050. Yet the company as a whole, hybrids in, sold 1.106 million, 2.1% less than in the same three months of 2024. First fall since 2020. A Seagull's still 69,800 yuan.

VW's group numbers come on the 10th; in the first half it handed over 465,500 BEVs, up 47%.

And Xiaomi? More than 40,000 in September, more than 100,000 for the quarter.
"""

doc = dict(
    id='tn-blog-tesla-q-vs-byd-q', published='2025-10-03', source='watts-on-friday',
    title='Quick maths on the quarter just gone',
    text=TEXT,
    claims=[
        c('497,099 cars', 'deliveries', 497099, 'vehicle', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('462,890', 'deliveries', 462890, 'vehicle', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('7.4%', 'deliveries', 7.4, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-09-30')),
        c('384,122', 'deliveries', 384122, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('336,681', 'deliveries', 336681, 'vehicle', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('1.218 million', 'deliveries', 1218000, 'vehicle', company='Tesla', p=('2025-01-01', '2025-09-30')),
        c('6%', 'deliveries', -6, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-09-30')),
        c('1.294 million', 'deliveries', 1294000, 'vehicle', company='Tesla', p=('2024-01-01', '2024-09-30')),
        c('447,450', 'production', 447450, 'vehicle', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('50,000', 'inventory', -50000, 'vehicle', company='Tesla', role='change', p=('2025-07-01', '2025-09-30')),
        c('481,166', 'deliveries', 481166, 'vehicle', company='Tesla', product='Model 3/Y', p=('2025-07-01', '2025-09-30')),
        c('12.5 GWh', 'installations', 12.5, 'GWh', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('6.9 GWh', 'installations', 6.9, 'GWh', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('$37,490', 'price', 37490, 'USD', company='Tesla', product='Model Y'),
        c('$44,990', 'price', 44990, 'USD', company='Tesla', product='Model Y'),
        c('582,522 BEVs', 'sales', 582522, 'vehicle', company='BYD', p=('2025-07-01', '2025-09-30')),
        c('443,426', 'sales', 443426, 'vehicle', company='BYD', p=('2024-07-01', '2024-09-30')),
        c('205,050', 'sales', 205050, 'vehicle', company='BYD', p=('2025-09-01', '2025-09-30')),
        c('1.106 million', 'sales', 1106000, 'vehicle', company='BYD', p=('2025-07-01', '2025-09-30')),
        c('2.1%', 'sales', -2.1, 'percent', company='BYD', role='change', p=('2025-07-01', '2025-09-30')),
        c('69,800 yuan', 'price', 69800, 'CNY', company='BYD', product='Seagull'),
        c('465,500', 'deliveries', 465500, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-06-30')),
        c('47%', 'deliveries', 47, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-06-30')),
        c('40,000', 'deliveries', 40000, 'vehicle', None, company='Xiaomi', p=('2025-09-01', '2025-09-30')),
        c('100,000', 'deliveries', 100000, 'vehicle', None, company='Xiaomi', p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Model 3/Y': ('PRODUCT', 'Model 3/Y'), 'Model Y': ('PRODUCT', 'Model Y'), 'Seagull': ('PRODUCT', 'Seagull')}),
    checks=[],
)
