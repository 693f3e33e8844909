from goldlib import *
from mentions import mentions

TEXT = """Belgium's ports have become a car park: 130,000 electric cars wait for buyers

ZEEBRUGGE — Row upon row of white bonnets face the North Sea. The harbour authority of Antwerp-Bruges reckons that by the end of March 130,000 cars from China will stand on its quays and in the fields behind. They used to stay for two weeks; some are here for 18 months.

Imports of vehicles through the two ports rose 9 per cent last year, to 3.6 million. Chinese shipments went up 45 per cent and made one in six.

BYD alone has 10,000 in store, or nine months of its present European sales. It sold 15,644 in the EU in 2023. Its own ship, the Explorer No.1, with room for 7,000, discharged 5,000 here in February, and seven more such ships are to follow by 2026. MG keeps 4,800 and calls it normal. Tesla, which turns its stock in 15 days according to the last annual report, has rented a second site of 12 hectares.

China exported 1.2 million electric vehicles last year, plug-in hybrids among them, a plus of 78 per cent. Of BYD's 243,000 most went to Thailand and Brazil.

"We are a port, not a dealership", said a spokesman, 38, declining to be named. Rent per car and day: €2.50.
"""

doc = dict(
    id='tl-stock-days-europe', published='2024-03-27', source='portside-zeebrugge',
    title="Belgium's ports have become a car park: 130,000 electric cars wait for buyers",
    text=TEXT,
    claims=[
        c('130,000 electric cars', ['inventory', 'imports'], 130000, 'vehicle', p=('2024-03-31', '2024-03-31'), status=['forecast', 'actual']),
        c('130,000 cars', 'inventory', 130000, 'vehicle', p=('2024-03-31', '2024-03-31'), status=['forecast', 'actual']),
        c('two weeks', 'duration', 2, 'week'),
        c('18 months', 'duration', None, 'month', 18),
        c('9 per cent', 'imports', 9, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('3.6 million', 'imports', 3600000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('45 per cent', 'imports', 45, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('one in six', 'imports', 16.6666667, 'percent', role='share', p=('2023-01-01', '2023-12-31')),
        c('10,000', 'inventory', 10000, 'vehicle', company='BYD'),
        c('nine months', 'inventory', 9, 'month', company='BYD'),
        c('15,644', ['registrations', 'sales'], 15644, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('7,000', 'other', 7000, 'vehicle', company='BYD'),
        c('5,000', ['imports', 'deliveries', 'exports'], 5000, 'vehicle', company='BYD', p=('2024-02-01', '2024-02-29')),
        c('seven more', 'other', 7, 'item', company='BYD', p=(None, '2026-12-31'), status='plan'),
        c('4,800', 'inventory', 4800, 'vehicle', company='MG'),
        c('15 days', 'inventory', 15, 'day', company='Tesla', p=('2023-12-31', '2023-12-31')),
        c('12 hectares', 'area', 12, 'hectare', company='Tesla'),
        c('1.2 million', 'exports', 1200000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('78 per cent', 'exports', 78, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('243,000', 'exports', 243000, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('€2.50', ['price', 'cost'], 2.5, 'EUR', per='day'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'MG': ('COMPANY', 'MG')}),
    checks=[],
)
