from goldlib import *
from mentions import mentions

TEXT = """BYD's first quarterly profit fall in three years; Geely and GWM tell another tale

Profit at BYD declined 29.9% in the three months to June, to 6.4 billion yuan from 9.1 billion yuan, the Shenzhen giant told the exchange on Friday night. It had been 9.2 billion yuan in the first quarter. Gross margin narrowed to 16.3% from 18.7%. For the half the company still shows 15.5 billion yuan (+13.8%) on revenue of 371.3 billion yuan (+23.3%). R&D swallowed 29.6 billion yuan, up by more than half, and trade payables to suppliers shrank to 236 billion yuan. One in five of its cars, 464,000 out of 2.15 million, was sold abroad.

Geely Auto, reporting a fortnight ago, did better where it counts. Core profit more than doubled to 6.66 billion yuan; turnover, at 150.3 billion yuan, was 27% larger; sales reached 1.41 million, 47% up, and the target was put up to 3 million from 2.71 million. The Galaxy series contributed 548,000 units, the loss-making Zeekr brand 90,740.

GWM, the pickup king from Baoding, earned 6.34 billion yuan, 10.2% less than in the first half of 2024, though its second quarter (4.59 billion yuan) was a record.

Xiaomi's car arm lost only 300 million yuan in the second quarter, down from 500 million yuan, at an average price of 253,662 yuan per vehicle.
"""

doc = dict(
    id='tj-xiaomi-byd-h1-25', published='2025-08-29', source='lianhe-shangye-english',
    title="BYD's first quarterly profit fall in three years; Geely and GWM tell another tale",
    text=TEXT,
    claims=[
        c('29.9%', 'net_income', -29.9, 'percent', company='BYD', role='change', p=('2025-04-01', '2025-06-30')),
        c('6.4 billion yuan', 'net_income', 6400000000.0, 'CNY', company='BYD', p=('2025-04-01', '2025-06-30')),
        c('9.1 billion yuan', 'net_income', 9100000000.0, 'CNY', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('9.2 billion yuan', 'net_income', 9200000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-03-31')),
        c('16.3%', 'gross_margin', 16.3, 'percent', company='BYD', p=('2025-04-01', '2025-06-30')),
        c('18.7%', 'gross_margin', 18.7, 'percent', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('15.5 billion yuan', 'net_income', 15500000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+13.8%', 'net_income', 13.8, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('371.3 billion yuan', 'revenue', 371300000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+23.3%', 'revenue', 23.3, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('29.6 billion yuan', 'rnd', 29600000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('half', 'rnd', 50, 'percent', None, nth=1, company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('236 billion yuan', 'debt', 236000000000.0, 'CNY', company='BYD', p=('2025-06-30', '2025-06-30')),
        c('One in five', 'sales', 20, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-06-30')),
        c('464,000', 'sales', 464000, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('2.15 million', 'sales', 2150000, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('doubled', 'net_income', 100, 'percent', None, company='Geely', role='change', p=('2025-01-01', '2025-06-30')),
        c('6.66 billion yuan', 'net_income', 6660000000.0, 'CNY', company='Geely', p=('2025-01-01', '2025-06-30')),
        c('150.3 billion yuan', 'revenue', 150300000000.0, 'CNY', company='Geely', p=('2025-01-01', '2025-06-30')),
        c('27%', 'revenue', 27, 'percent', company='Geely', role='change', p=('2025-01-01', '2025-06-30')),
        c('1.41 million', 'sales', 1410000, 'vehicle', company='Geely', p=('2025-01-01', '2025-06-30')),
        c('47%', 'sales', 47, 'percent', company='Geely', role='change', p=('2025-01-01', '2025-06-30')),
        c('3 million', 'sales', 3000000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('2.71 million', 'sales', 2710000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('548,000 units', 'sales', 548000, 'vehicle', company='Galaxy', p=('2025-01-01', '2025-06-30')),
        c('90,740', 'sales', 90740, 'vehicle', company='Zeekr', p=('2025-01-01', '2025-06-30')),
        c('6.34 billion yuan', 'net_income', 6340000000.0, 'CNY', company='Great Wall Motor', p=('2025-01-01', '2025-06-30')),
        c('10.2%', 'net_income', -10.2, 'percent', company='Great Wall Motor', role='change', p=('2025-01-01', '2025-06-30')),
        c('4.59 billion yuan', 'net_income', 4590000000.0, 'CNY', company='Great Wall Motor', p=('2025-04-01', '2025-06-30')),
        c('300 million yuan', 'operating_income', -300000000.0, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
        c('500 million yuan', 'operating_income', -500000000.0, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('253,662 yuan', 'price', 253662, 'CNY', company='Xiaomi', p=('2025-04-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Zeekr': ('COMPANY', 'Zeekr'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Galaxy': ('COMPANY', 'Galaxy')}),
    checks=[],
)
