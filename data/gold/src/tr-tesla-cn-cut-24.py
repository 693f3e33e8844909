from goldlib import *
from mentions import mentions

TEXT = """Tesla cuts prices in China after first-quarter deliveries fall

Tesla has lowered the prices of its cars in China as inventories grow and demand weakens. The starting price of the revamped Model 3 was reduced by 14,000 yuan ($1,930) on Sunday, its website showed, and other versions became cheaper as well.

Version | Old price, yuan | New price, yuan | Cut
Model 3 RWD | 265,900 | 245,900 | -7.5%
Model Y Long Range | 309,900 | 299,900 | -3.2%
Model S | 789,900 | 684,900 | -13.3%
Model X | 838,900 | 724,900 | -13.6%

The cuts follow a weak quarter. Tesla delivered 386,810 vehicles worldwide in the first three months of the year, down 8.5% from 422,875 a year earlier, while production came to 433,371. In China its sales of locally made cars dropped to 89,064 units in March. A week ago it told its staff that it would lay off more than 10% of the global workforce of 140,473 people at the end of 2023.
"""

doc = dict(
    id='tr-tesla-cn-cut-24', published='2024-04-22', source='motor dispatch',
    title='Tesla cuts prices in China after first-quarter deliveries fall',
    text=TEXT,
    claims=[
        c('14,000 yuan', 'price_change', -14000, 'CNY', company='Tesla', product='Model 3', role='change'),
        c('$1,930', 'price_change', -1930, 'USD', company='Tesla', product='Model 3', role='change'),
        c('265,900', 'price', 265900, 'CNY', company='Tesla', product='Model 3 RWD', superseded=True),
        c('245,900', 'price', 245900, 'CNY', company='Tesla', product='Model 3 RWD'),
        c('-7.5%', 'price_change', -7.5, 'percent', company='Tesla', product='Model 3 RWD', role='change'),
        c('309,900', 'price', 309900, 'CNY', company='Tesla', product='Model Y Long Range', superseded=True),
        c('299,900', 'price', 299900, 'CNY', company='Tesla', product='Model Y Long Range'),
        c('-3.2%', 'price_change', -3.2, 'percent', company='Tesla', product='Model Y Long Range', role='change'),
        c('789,900', 'price', 789900, 'CNY', company='Tesla', product='Model S', superseded=True),
        c('684,900', 'price', 684900, 'CNY', company='Tesla', product='Model S'),
        c('-13.3%', 'price_change', -13.3, 'percent', company='Tesla', product='Model S', role='change'),
        c('838,900', 'price', 838900, 'CNY', company='Tesla', product='Model X', superseded=True),
        c('724,900', 'price', 724900, 'CNY', company='Tesla', product='Model X'),
        c('-13.6%', 'price_change', -13.6, 'percent', company='Tesla', product='Model X', role='change'),
        c('386,810 vehicles', 'deliveries', 386810, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('8.5%', 'deliveries', -8.5, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('422,875', 'deliveries', 422875, 'vehicle', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('433,371', 'production', 433371, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('89,064 units', 'sales', 89064, 'vehicle', company='Tesla', p=('2024-03-01', '2024-03-31')),
        c('10%', 'layoffs', 10, 'percent', None, company='Tesla', role='share', status='plan'),
        c('140,473', 'headcount', 140473, 'job', company='Tesla', p=('2023-12-31', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model 3 RWD': ('PRODUCT', 'Model 3 RWD'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y Long Range': ('PRODUCT', 'Model Y Long Range'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X')}),
    checks=[],
)
