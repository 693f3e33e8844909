from goldlib import *
from mentions import mentions

TEXT = """Seres posts first half-year profit on Aito sales

Seres Group earned 1.63 billion yuan ($228 million) in the first six months of 2024, as compared to a loss of 1.34 billion yuan a year ago. Sales of the Aito models, which it develops with Huawei, more than tripled. The gross margin of its EVs improved to 25% from 4.2%.

Item
H1 2024
H1 2023
YoY
Revenue (billion yuan)
65.04
11.03
489.6%
Net profit (billion yuan)
1.63
-1.34
–
R&D spending (billion yuan)
2.81
1.53
83.7%
NEV sales
200,949
58,232
245.1%

Seres has agreed to buy 10% of Huawei's car software unit Yinwang for 11.5 billion yuan, which values it at 115 billion yuan. The flagship M9 had 130,000 orders to its name by Tuesday. The listed company aims to sell 600,000 vehicles this year.
"""

doc = dict(
    id='ts-seres-h1-cells', published='2024-08-20', source='chongqing-evening-markets',
    title='Seres posts first half-year profit on Aito sales',
    text=TEXT,
    claims=[
        c('1.63 billion yuan', 'net_income', 1630000000, 'CNY', company='Seres', p=('2024-01-01', '2024-06-30')),
        c('$228 million', 'net_income', 228000000, 'USD', company='Seres', p=('2024-01-01', '2024-06-30')),
        c('1.34 billion yuan', 'net_income', -1340000000, 'CNY', company='Seres', p=('2023-01-01', '2023-06-30')),
        c('tripled', 'sales', 200, 'percent', None, company='Aito', role='change', p=('2024-01-01', '2024-06-30')),
        c('25%', 'gross_margin', 25, 'percent', company='Seres', p=('2024-01-01', '2024-06-30')),
        c('4.2%', 'gross_margin', 4.2, 'percent', company='Seres', p=('2023-01-01', '2023-06-30')),
        c('65.04', 'revenue', 65040000000.00001, 'CNY', company='Seres', p=('2024-01-01', '2024-06-30')),
        c('11.03', 'revenue', 11030000000, 'CNY', company='Seres', p=('2023-01-01', '2023-06-30')),
        c('489.6%', 'revenue', 489.6, 'percent', company='Seres', role='change', p=('2024-01-01', '2024-06-30')),
        c('1.63', 'net_income', 1630000000, 'CNY', nth=1, company='Seres', p=('2024-01-01', '2024-06-30')),
        c('-1.34', 'net_income', -1340000000, 'CNY', company='Seres', p=('2023-01-01', '2023-06-30')),
        c('2.81', 'rnd', 2810000000, 'CNY', company='Seres', p=('2024-01-01', '2024-06-30')),
        c('1.53', 'rnd', 1530000000, 'CNY', company='Seres', p=('2023-01-01', '2023-06-30')),
        c('83.7%', 'rnd', 83.7, 'percent', company='Seres', role='change', p=('2024-01-01', '2024-06-30')),
        c('200,949', 'sales', 200949, 'vehicle', company='Seres', p=('2024-01-01', '2024-06-30')),
        c('58,232', 'sales', 58232, 'vehicle', company='Seres', p=('2023-01-01', '2023-06-30')),
        c('245.1%', 'sales', 245.1, 'percent', company='Seres', role='change', p=('2024-01-01', '2024-06-30')),
        c('10%', 'stake', 10, 'percent', company='Seres', status='plan'),
        c('11.5 billion yuan', 'investment', 11500000000, 'CNY', company='Seres', status='plan'),
        c('115 billion yuan', 'valuation', 115000000000, 'CNY', company='Yinwang'),
        c('130,000 orders', 'orders', 130000, 'order', company='Aito', product='M9', p=(None, '2024-08-20')),
        c('600,000 vehicles', 'sales', 600000, 'vehicle', company='Seres', p=('2024-01-01', '2024-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Seres Group': ('COMPANY', 'Seres'), 'Yinwang': ('COMPANY', 'Yinwang'), 'Huawei': ('COMPANY', 'Huawei'), 'Seres': ('COMPANY', 'Seres'), 'Aito': ('COMPANY', 'Aito'), 'M9': ('PRODUCT', 'M9')}),
    checks=[],
)
