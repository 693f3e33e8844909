from goldlib import *
from mentions import mentions

TEXT = """Chinese rival of Tesla doubles revenue, warns on chips

NIO said on Wednesday that its revenue in the second quarter had risen 127.2% from a year earlier and 5.8% from the first quarter, to 8.448 billion yuan ($1.31 billion).

The Hefei-backed maker of the ES6 delivered 21,896 vehicles, compared with 20,060 in the preceding three months and 10,331 in the same period last year. Its July number, 7,931, fell behind Li Auto (8,589) and XPeng (8,040) for once. Tesla, which sold 32,968 Shanghai-made cars that month and exported 24,347 of them, cut the price of its basic Model 3 to 235,900 yuan.

Vehicle margin was 20.3%, as against 21.2% and 9.7%. The loss came to 587.2 million yuan. Supplier Mobileye's parent Intel is not a holder; Tencent, with 9.8%, is.

For the third quarter it guides to 23,000-25,000 deliveries and sales of 8.91 billion to 9.63 billion yuan. Chairman William Li, 46, blamed chip shortages in Malaysia.
"""

doc = dict(
    id='ti-mobileye-nio', published='2021-08-12', source='nasdaq-notes',
    title='Chinese rival of Tesla doubles revenue, warns on chips',
    text=TEXT,
    claims=[
        c('doubles', 'revenue', 100, 'percent', company='NIO', role='change', p=('2021-04-01', '2021-06-30')),
        c('127.2%', 'revenue', 127.2, 'percent', company='NIO', role='change', p=('2021-04-01', '2021-06-30')),
        c('5.8%', 'revenue', 5.8, 'percent', company='NIO', role='change', p=('2021-04-01', '2021-06-30')),
        c('8.448 billion yuan', 'revenue', 8448000000.0, 'CNY', company='NIO', p=('2021-04-01', '2021-06-30')),
        c('$1.31 billion', 'revenue', 1310000000.0, 'USD', company='NIO', p=('2021-04-01', '2021-06-30')),
        c('21,896 vehicles', 'deliveries', 21896, 'vehicle', company='NIO', p=('2021-04-01', '2021-06-30')),
        c('20,060', 'deliveries', 20060, 'vehicle', company='NIO', p=('2021-01-01', '2021-03-31')),
        c('10,331', 'deliveries', 10331, 'vehicle', company='NIO', p=('2020-04-01', '2020-06-30')),
        c('7,931', 'deliveries', 7931, 'vehicle', company='NIO', p=('2021-07-01', '2021-07-31')),
        c('8,589', 'deliveries', 8589, 'vehicle', company='Li Auto', p=('2021-07-01', '2021-07-31')),
        c('8,040', 'deliveries', 8040, 'vehicle', company='XPeng', p=('2021-07-01', '2021-07-31')),
        c('32,968', 'sales', 32968, 'vehicle', company='Tesla', p=('2021-07-01', '2021-07-31')),
        c('24,347', 'exports', 24347, 'vehicle', company='Tesla', p=('2021-07-01', '2021-07-31')),
        c('235,900 yuan', 'price', 235900, 'CNY', company='Tesla', product='Model 3'),
        c('20.3%', 'margin', 20.3, 'percent', company='NIO', p=('2021-04-01', '2021-06-30')),
        c('21.2%', 'margin', 21.2, 'percent', company='NIO', p=('2021-01-01', '2021-03-31')),
        c('9.7%', 'margin', 9.7, 'percent', company='NIO', p=('2020-04-01', '2020-06-30')),
        c('587.2 million yuan', 'net_income', -587200000.0, 'CNY', company='NIO', p=('2021-04-01', '2021-06-30')),
        c('9.8%', 'stake', 9.8, 'percent', company=['Tencent', 'NIO']),
        c('23,000-25,000 deliveries', 'deliveries', 23000, 'vehicle', 25000, company='NIO', p=('2021-07-01', '2021-09-30'), status=['target', 'forecast']),
        c('8.91 billion to 9.63 billion yuan', 'revenue', 8910000000.0, 'CNY', 9630000000.0, company='NIO', p=('2021-07-01', '2021-09-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'NIO': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'XPeng': ('COMPANY', 'XPeng'), 'Mobileye': ('COMPANY', 'Mobileye'), 'Intel': ('COMPANY', 'Intel'), 'Tencent': ('COMPANY', 'Tencent'), 'ES6': ('PRODUCT', 'ES6'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
