from goldlib import *
from mentions import mentions

TEXT = """GAC's profit halves; Aion, its EV arm, can't sell what it can build

Guangzhou Automobile Group's attributable profit halved in the first half, to 1.52 billion yuan from 2.97 billion yuan; excluding one-offs, the southern carmaker would have posted a loss of 338 million yuan. Operating revenue came in 25.6 percent lower at 46.2 billion yuan.

Deliveries of the group declined 25.8 percent to 863,000. The two Japanese ventures, which used to pay the bills, sold 207,900 (GAC Honda, -28.3 percent) and 336,000 (GAC Toyota, -25.8 percent).

Aion's case is odder. It can turn out 400,000 cars a year at two Guangzhou plants and is adding 200,000 at others, in Changsha and Rayong (50,000), but sold a mere 126,300 from January to June, 39.7 percent less than the 209,300 of a year before. In July: 35,238. Fleets account for 40 percent of what it does sell. The brand lost 1.6 billion yuan last year. Its IPO, planned at a valuation of above 100 billion yuan, is on ice.

The parent's remedies: Hyptec, the upscale offshoot, will open 200 shops; the Aion V, relaunched on July 23 from 129,800 yuan, brought in 12,000 orders in a week; GAC will co-develop a car with Huawei and has budgeted 20 billion yuan for R&D until 2026. Headcount at the ventures has shrunk by some 2,300.

Its A-shares ended 1.2 percent firmer at 7.62 yuan.
"""

doc = dict(
    id='tj-cn-aion-hyptec-gac', published='2024-08-30', source='pearl-delta-business',
    title="GAC's profit halves; Aion, its EV arm, can't sell what it can build",
    text=TEXT,
    claims=[
        c('halves', 'net_income', -50, 'percent', company='GAC', role='change', p=('2024-01-01', '2024-06-30')),
        c('halved', 'net_income', -50, 'percent', company='GAC', role='change', p=('2024-01-01', '2024-06-30')),
        c('1.52 billion yuan', 'net_income', 1520000000.0, 'CNY', company='GAC', p=('2024-01-01', '2024-06-30')),
        c('2.97 billion yuan', 'net_income', 2970000000.0, 'CNY', company='GAC', p=('2023-01-01', '2023-06-30')),
        c('338 million yuan', 'net_income', -338000000.0, 'CNY', company='GAC', p=('2024-01-01', '2024-06-30')),
        c('25.6 percent', 'revenue', -25.6, 'percent', company='GAC', role='change', p=('2024-01-01', '2024-06-30')),
        c('46.2 billion yuan', 'revenue', 46200000000.0, 'CNY', company='GAC', p=('2024-01-01', '2024-06-30')),
        c('25.8 percent', 'sales', -25.8, 'percent', company='GAC', role='change', p=('2024-01-01', '2024-06-30')),
        c('863,000', 'sales', 863000, 'vehicle', company='GAC', p=('2024-01-01', '2024-06-30')),
        c('207,900', 'sales', 207900, 'vehicle', company='GAC Honda', p=('2024-01-01', '2024-06-30')),
        c('-28.3 percent', 'sales', -28.3, 'percent', company='GAC Honda', role='change', p=('2024-01-01', '2024-06-30')),
        c('336,000', 'sales', 336000, 'vehicle', company='GAC Toyota', p=('2024-01-01', '2024-06-30')),
        c('-25.8 percent', 'sales', -25.8, 'percent', company='GAC Toyota', role='change', p=('2024-01-01', '2024-06-30')),
        c('400,000 cars', 'capacity', 400000, 'vehicle', company='GAC Aion', per='year'),
        c('two Guangzhou plants', 'other', 2, 'item', company='GAC Aion'),
        c('200,000', 'capacity', 200000, 'vehicle', company='GAC Aion', role='change', per='year', status='plan'),
        c('50,000', 'capacity', 50000, 'vehicle', company='GAC Aion', per='year'),
        c('126,300', 'sales', 126300, 'vehicle', company='GAC Aion', p=('2024-01-01', '2024-06-30')),
        c('39.7 percent', 'sales', -39.7, 'percent', company='GAC Aion', role='change', p=('2024-01-01', '2024-06-30')),
        c('209,300', 'sales', 209300, 'vehicle', company='GAC Aion', p=('2023-01-01', '2023-06-30')),
        c('35,238', 'sales', 35238, 'vehicle', company='GAC Aion', p=('2024-07-01', '2024-07-31')),
        c('40 percent', 'sales', 40, 'percent', company='GAC Aion', role='share', p=('2024-01-01', '2024-06-30')),
        c('1.6 billion yuan', 'net_income', -1600000000.0, 'CNY', company='GAC Aion', p=('2023-01-01', '2023-12-31')),
        c('100 billion yuan', 'valuation', 100000000000.0, 'CNY', None, company='GAC Aion'),
        c('200 shops', 'stores', 200, 'store', company='Hyptec', p=(None, '2024-12-31'), status=['plan', 'target']),
        c('July 23', 'launch', None, 'date', company='GAC Aion', product='Aion V', p=('2024-07-23', '2024-07-23')),
        c('129,800 yuan', 'price', 129800, 'CNY', company='GAC Aion', product='Aion V'),
        c('12,000 orders', 'orders', 12000, 'order', company='GAC Aion', product='Aion V'),
        c('20 billion yuan', 'rnd', 20000000000.0, 'CNY', company='GAC', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('2,300', 'layoffs', 2300, 'job', company='GAC'),
        c('1.2 percent', 'share_price', 1.2, 'percent', company='GAC', role='change', p=('2024-08-30', '2024-08-30')),
        c('7.62 yuan', 'share_price', 7.62, 'CNY', company='GAC', per='share', p=('2024-08-30', '2024-08-30')),
    ],
    names=mentions(TEXT, {'GAC': ('COMPANY', 'GAC'), 'Guangzhou Automobile Group': ('COMPANY', 'GAC'), 'Aion': ('COMPANY', 'GAC Aion'), 'Hyptec': ('COMPANY', 'Hyptec'), 'GAC Honda': ('COMPANY', 'GAC Honda'), 'GAC Toyota': ('COMPANY', 'GAC Toyota'), 'Huawei': ('COMPANY', 'Huawei'), 'Aion V': ('PRODUCT', 'Aion V')}),
    checks=[],
)
