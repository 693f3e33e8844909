from goldlib import *
from mentions import mentions

TEXT = """Lots full to the fence: 3.5 million unsold cars, 57 days of supply

As of April 30, Chinese dealers and makers between them sat on 3.50 million passenger vehicles, the retailers' lobby has calculated, good for 57 days of sales, against 2.9 million at the turn of the year – 600,000 more. The association's own coefficient read 1.38 in May, joint-venture brands standing at 1.43.

“Zero-mileage” used cars are the safety valve. Some 4,000 traders deal in them. Qiancheng, a BYD dealer group from Jinan which had 20 showrooms and turned over 3 billion yuan a year, has folded, leaving 1,000 owners without service; BYD blames “rapid expansion with leverage”. On May 23 the carmaker took as much as 53,000 yuan off the Seal 07 DM-i, now 102,800 yuan after 155,800, or 34% less. Its shares lost 8.6% in Hong Kong the next trading day.

Inventory at BYD itself, according to the March-quarter report: 154.4 billion yuan (HK$165.6 billion).

The ministry told 17 makers to pay suppliers within 60 days.
"""

doc = dict(
    id='a-inventory', published='2025-06-05', source='dealer-association-digest',
    title='Lots full to the fence: 3.5 million unsold cars, 57 days of supply',
    text=TEXT,
    claims=[
        c('3.5 million', 'inventory', 3500000, 'vehicle', p=('2025-04-30', '2025-04-30')),
        c('57 days', 'inventory', 57, 'day', p=('2025-04-30', '2025-04-30')),
        c('3.50 million passenger vehicles', 'inventory', 3500000, 'vehicle', p=('2025-04-30', '2025-04-30')),
        c('57 days', 'inventory', 57, 'day', nth=1, p=('2025-04-30', '2025-04-30')),
        c('2.9 million', 'inventory', 2900000, 'vehicle', p=('2024-12-31', '2024-12-31')),
        c('600,000', 'inventory', 600000, 'vehicle', role='change'),
        c('1.38', ['inventory', 'other'], 1.38, 'times', p=m(2025, 5)),
        c('1.43', ['inventory', 'other'], 1.43, 'times', p=m(2025, 5)),
        c('4,000 traders', 'other', 4000, 'item'),
        c('20 showrooms', 'stores', 20, 'store', company='Qiancheng'),
        c('3 billion yuan', 'revenue', 3000000000, 'CNY', company='Qiancheng', per='year'),
        c('1,000 owners', 'other', 1000, 'item', company='Qiancheng'),
        c('53,000 yuan', 'price_change', -53000, 'CNY', None, company='BYD', product='Seal 07 DM-i', role='change'),
        c('102,800 yuan', 'price', 102800, 'CNY', company='BYD', product='Seal 07 DM-i'),
        c('155,800', 'price', 155800, 'CNY', company='BYD', product='Seal 07 DM-i', superseded=True),
        c('34%', 'price_change', -34, 'percent', company='BYD', product='Seal 07 DM-i', role='change'),
        c('8.6%', 'share_price', -8.6, 'percent', company='BYD', role='change', p=('2025-05-26', '2025-05-26')),
        c('154.4 billion yuan', 'inventory', 154400000000, 'CNY', company='BYD', p=('2025-03-31', '2025-03-31')),
        c('HK$165.6 billion', 'inventory', 165600000000, 'HKD', company='BYD', p=('2025-03-31', '2025-03-31')),
        c('60 days', 'duration', 60, 'day', status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Qiancheng': ('COMPANY', 'Qiancheng'), 'Seal 07 DM-i': ('PRODUCT', 'Seal 07 DM-i')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['3.5 million', '3.50 million passenger vehicles']),
        dict(kind='growth', verdict='consistent', quotes=['2.9 million', '3.50 million passenger vehicles', '600,000']),
        dict(kind='growth', verdict='consistent', quotes=['155,800', '102,800 yuan', '34%']),
        dict(kind='growth', verdict='consistent', quotes=['155,800', '102,800 yuan', '53,000 yuan']),
        dict(kind='fx', verdict='consistent', quotes=['154.4 billion yuan', 'HK$165.6 billion']),
    ],
)
