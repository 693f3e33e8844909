from goldlib import *
from mentions import mentions

TEXT = """Aito’s M9 carries Seres as Li Auto steps back

CHONGQING – Seres sold 36,181 NEVs last month, four times what it did in August 2023, it told the Shanghai exchange on Sunday. Year to date it has moved 279,449. Deliveries of Aito, the brand it runs with Huawei, came to 31,216, of which 15,524 were the M9, a 5.23-metre SUV from 469,800 yuan ($66,000), while the M7 dropped below 10,000 for the first time this year.

Li Auto, which beat the brand for the fifth month in a row, nonetheless sank from its July record of 51,000 to 48,122 vehicles, up 37.8 percent on the year. Its cheapest model, the L6, has passed 100,000 handovers. Zeekr came to 18,015, Nio to 20,176 and Xpeng to 14,036; the last of these is aiming at 41,000 to 45,000 in the quarter.

Seres is to pay 11.5 billion yuan for a tenth of Huawei’s car-software unit Yinwang, which is thus valued at 115 billion, the first of three instalments having fallen due on August 27. Its half-year profit was 1.63 billion yuan, against a loss of 1.34 billion. The share gained 4.9 percent on Monday.
"""

doc = dict(
    id='tq-seres-aug24', published='2024-09-03', source='jiangbei-auto',
    title='Aito’s M9 carries Seres as Li Auto steps back',
    text=TEXT,
    claims=[
        c('36,181 NEVs', 'sales', 36181, 'vehicle', company='Seres', p=('2024-08-01', '2024-08-31')),
        c('four times', 'sales', 300, 'percent', company='Seres', role='change', p=('2024-08-01', '2024-08-31')),
        c('279,449', 'sales', 279449, 'vehicle', company='Seres', p=('2024-01-01', '2024-08-31')),
        c('31,216', 'deliveries', 31216, 'vehicle', company='Aito', p=('2024-08-01', '2024-08-31')),
        c('15,524', 'deliveries', 15524, 'vehicle', company='Aito', product='M9', p=('2024-08-01', '2024-08-31')),
        c('5.23-metre', 'length', 5.23, 'm', company='Aito', product='M9'),
        c('469,800 yuan', 'price', 469800, 'CNY', company='Aito', product='M9'),
        c('$66,000', 'price', 66000, 'USD', company='Aito', product='M9'),
        c('10,000', 'deliveries', None, 'vehicle', 10000, company='Aito', product='M7', p=('2024-08-01', '2024-08-31')),
        c('51,000', 'deliveries', 51000, 'vehicle', company='Li Auto', p=('2024-07-01', '2024-07-31')),
        c('48,122 vehicles', 'deliveries', 48122, 'vehicle', company='Li Auto', p=('2024-08-01', '2024-08-31')),
        c('37.8 percent', 'deliveries', 37.8, 'percent', company='Li Auto', role='change', p=('2024-08-01', '2024-08-31')),
        c('100,000 handovers', 'deliveries', 100000, 'vehicle', None, company='Li Auto', product='L6', p=(None, '2024-09-03')),
        c('18,015', 'deliveries', 18015, 'vehicle', company='Zeekr', p=('2024-08-01', '2024-08-31')),
        c('20,176', 'deliveries', 20176, 'vehicle', company='Nio', p=('2024-08-01', '2024-08-31')),
        c('14,036', 'deliveries', 14036, 'vehicle', company='Xpeng', p=('2024-08-01', '2024-08-31')),
        c('41,000 to 45,000', 'deliveries', 41000, 'vehicle', 45000, company='Xpeng', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('11.5 billion yuan', 'investment', 11500000000, 'CNY', company='Seres', status='plan'),
        c('115 billion', 'valuation', 115000000000, 'CNY'),
        c('1.63 billion yuan', 'net_income', 1630000000, 'CNY', company='Seres', p=('2024-01-01', '2024-06-30')),
        c('1.34 billion', 'net_income', -1340000000, 'CNY', company='Seres', p=('2023-01-01', '2023-06-30')),
        c('4.9 percent', 'share_price', 4.9, 'percent', company='Seres', role='change', p=('2024-09-02', '2024-09-02')),
    ],
    names=mentions(TEXT, {'Seres': ('COMPANY', 'Seres'), 'Aito': ('COMPANY', 'Aito'), 'Huawei': ('COMPANY', 'Huawei'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Xpeng': ('COMPANY', 'Xpeng'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Nio': ('COMPANY', 'Nio'), 'M7': ('PRODUCT', 'M7'), 'M9': ('PRODUCT', 'M9'), 'L6': ('PRODUCT', 'L6')}),
    checks=[],
)
