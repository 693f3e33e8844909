from goldlib import *
from mentions import mentions

TEXT = """Seres earns 2.41 billion yuan in quarter as Aito M9 sells on

Seres Group, which builds Aito cars for Huawei's channels, swung to a profit of 2.41 billion yuan in July-September from a loss of 950 million yuan in the same quarter last year; in the second quarter it had earned 1.41 billion. Revenue of 41.6 billion yuan was 636% higher on year.

For the nine months it made 4.04 billion yuan on revenue of 106.6 billion. The gross margin in the quarter was 25.5%, against 7.1%.

Sales of new energy vehicles amounted to 133,000, up from 29,000, of which Aito had 110,600. The M9, a six-seater from 469,800 yuan, accounted for 50,200. Since deliveries began in February the big SUV has collected 160,000 orders. Rival L9 of Li Auto managed 22,100 in the same three months at 409,800 yuan.

Cash stood at 46.5 billion yuan on September 30, compared with 13.1 billion at the turn of the year. The Chongqing firm is paying 11.5 billion yuan for 10% of Yinwang, Huawei's car unit.

Huawei's car unit itself had revenue of 10.4 billion yuan in the first half. It counts 810 Aito experience centres now.
"""

doc = dict(
    id='tn-seres-aito-q3', published='2024-10-31', source='chongqing-stock-review',
    title='Seres earns 2.41 billion yuan in quarter as Aito M9 sells on',
    text=TEXT,
    claims=[
        c('2.41 billion yuan', 'net_income', 2410000000, 'CNY', company='Seres', p=('2024-07-01', '2024-09-30')),
        c('2.41 billion yuan', 'net_income', 2410000000, 'CNY', nth=1, company='Seres', p=('2024-07-01', '2024-09-30')),
        c('950 million yuan', 'net_income', -950000000, 'CNY', company='Seres', p=('2023-07-01', '2023-09-30')),
        c('1.41 billion', 'net_income', 1410000000, 'CNY', company='Seres', p=('2024-04-01', '2024-06-30')),
        c('41.6 billion yuan', 'revenue', 41600000000, 'CNY', company='Seres', p=('2024-07-01', '2024-09-30')),
        c('636%', 'revenue', 636, 'percent', company='Seres', role='change', p=('2024-07-01', '2024-09-30')),
        c('4.04 billion yuan', 'net_income', 4040000000, 'CNY', company='Seres', p=('2024-01-01', '2024-09-30')),
        c('106.6 billion', 'revenue', 106600000000, 'CNY', company='Seres', p=('2024-01-01', '2024-09-30')),
        c('25.5%', 'gross_margin', 25.5, 'percent', company='Seres', p=('2024-07-01', '2024-09-30')),
        c('7.1%', 'gross_margin', 7.1, 'percent', company='Seres', p=('2023-07-01', '2023-09-30')),
        c('133,000', 'sales', 133000, 'vehicle', company='Seres', p=('2024-07-01', '2024-09-30')),
        c('29,000', 'sales', 29000, 'vehicle', company='Seres', p=('2023-07-01', '2023-09-30')),
        c('110,600', 'sales', 110600, 'vehicle', company='Aito', p=('2024-07-01', '2024-09-30')),
        c('six', 'seats', 6, 'item', company='Aito', product='M9'),
        c('469,800 yuan', 'price', 469800, 'CNY', company='Aito', product='M9'),
        c('50,200', 'sales', 50200, 'vehicle', company='Aito', product='M9', p=('2024-07-01', '2024-09-30')),
        c('February', 'delivery_start', None, 'date', company='Aito', product='M9', p=('2024-02-01', '2024-02-29')),
        c('160,000 orders', 'orders', 160000, 'order', company='Aito', product='M9', p=(None, '2024-10-31')),
        c('22,100', 'sales', 22100, 'vehicle', company='Li Auto', product='L9', p=('2024-07-01', '2024-09-30')),
        c('409,800 yuan', 'price', 409800, 'CNY', company='Li Auto', product='L9'),
        c('46.5 billion yuan', 'cash', 46500000000, 'CNY', company='Seres', p=('2024-09-30', '2024-09-30')),
        c('13.1 billion', 'cash', 13100000000, 'CNY', company='Seres', p=('2023-12-31', '2023-12-31')),
        c('11.5 billion yuan', 'investment', 11500000000, 'CNY', company='Seres', status='plan'),
        c('10%', 'stake', 10, 'percent', company='Seres', status='plan'),
        c('10.4 billion yuan', 'revenue', 10400000000, 'CNY', company='Huawei', p=('2024-01-01', '2024-06-30')),
        c('810 Aito experience centres', 'stores', 810, 'store', company='Aito'),
    ],
    names=mentions(TEXT, {'Seres': ('COMPANY', 'Seres'), 'Aito': ('COMPANY', 'Aito'), 'Huawei': ('COMPANY', 'Huawei'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Yinwang': ('COMPANY', 'Yinwang'), 'M9': ('PRODUCT', 'M9'), 'L9': ('PRODUCT', 'L9')}),
    checks=[],
)
