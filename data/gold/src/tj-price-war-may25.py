from goldlib import *
from mentions import mentions

TEXT = """BYD fires again, with 22 models marked down by up to 34%; Geely and Leapmotor follow

BYD has thrown another stone into the pond. Since Friday and until June 30 the Shenzhen giant sells 22 models of its Dynasty and Ocean lines at “one-price” rates that are up to 34% lower. The Seagull hatchback now starts at 55,800 yuan ($7,770) instead of 69,800 yuan; the biggest gift, 53,000 yuan, goes to buyers of the Seal 07 DM-i, whose price falls to 102,800 yuan. For the Qin Plus DM-i the company asks 63,800 yuan, 16,000 yuan less than before.

Geely's answer came over the weekend. Its Galaxy brand knocked up to 18,000 yuan off seven nameplates: Starwish from 59,800 yuan, E5 from 93,800 yuan. Leapmotor chipped in with subsidies on the C10, which at 102,800 yuan costs 20,000 yuan less; the B10 is exempt. Chery set aside 10 billion yuan, more than anyone.

Great Wall's chairman Wei Jianjun, 61, sees an “Evergrande of the car industry” in the making and called the discounts poison.

Dealers sit on 3.5 million cars, as of end-April, equal to 57 days of sales. Shares: BYD -8.6% on Monday, Geely -9.5%, Leapmotor -8.5%.

BYD's own retail sales rose 15% in April, but that was the weakest growth since 2020. With 1.38 million sold in four months it is a quarter of the way to its 5.5 million goal.
"""

doc = dict(
    id='tj-price-war-may25', published='2025-05-27', source='yangtze-auto-post',
    title='BYD fires again, with 22 models marked down by up to 34%; Geely and Leapmotor follow',
    text=TEXT,
    claims=[
        c('22 models', 'models', 22, 'model', company='BYD'),
        c('34%', 'price_change', None, 'percent', -34, company='BYD', role='change'),
        c('22 models', 'models', 22, 'model', nth=1, company='BYD'),
        c('34%', 'price_change', None, 'percent', -34, nth=1, company='BYD', role='change'),
        c('55,800 yuan', 'price', 55800, 'CNY', company='BYD', product='Seagull'),
        c('$7,770', 'price', 7770, 'USD', company='BYD', product='Seagull'),
        c('69,800 yuan', 'price', 69800, 'CNY', company='BYD', product='Seagull', superseded=True),
        c('53,000 yuan', 'price_change', -53000, 'CNY', company='BYD', product='Seal 07 DM-i', role='change'),
        c('102,800 yuan', 'price', 102800, 'CNY', company='BYD', product='Seal 07 DM-i'),
        c('63,800 yuan', 'price', 63800, 'CNY', company='BYD', product='Qin Plus DM-i'),
        c('16,000 yuan', 'price_change', -16000, 'CNY', company='BYD', product='Qin Plus DM-i', role='change'),
        c('18,000 yuan', 'price_change', None, 'CNY', -18000, company='Galaxy', role='change'),
        c('seven nameplates', 'models', 7, 'model', company='Galaxy'),
        c('59,800 yuan', 'price', 59800, 'CNY', company='Galaxy', product='Starwish'),
        c('93,800 yuan', 'price', 93800, 'CNY', company='Galaxy', product='E5'),
        c('102,800 yuan', 'price', 102800, 'CNY', nth=1, company='Leapmotor', product='C10'),
        c('20,000 yuan', 'price_change', -20000, 'CNY', company='Leapmotor', product='C10', role='change'),
        c('10 billion yuan', 'subsidy', 10000000000.0, 'CNY', company='Chery'),
        c('3.5 million cars', 'inventory', 3500000, 'vehicle', p=('2025-04-30', '2025-04-30')),
        c('57 days', 'inventory', 57, 'vehicle', p=('2025-04-30', '2025-04-30')),
        c('-8.6%', 'share_price', -8.6, 'percent', company='BYD', role='change', p=('2025-05-26', '2025-05-26')),
        c('-9.5%', 'share_price', -9.5, 'percent', company='Geely', role='change', p=('2025-05-26', '2025-05-26')),
        c('-8.5%', 'share_price', -8.5, 'percent', company='Leapmotor', role='change', p=('2025-05-26', '2025-05-26')),
        c('15%', 'sales', 15, 'percent', company='BYD', role='change', p=('2025-04-01', '2025-04-30')),
        c('1.38 million', 'sales', 1380000, 'vehicle', company='BYD', p=('2025-01-01', '2025-04-30')),
        c('a quarter', 'sales', 25, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-04-30')),
        c('5.5 million', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Chery': ('COMPANY', 'Chery'), 'Evergrande': ('COMPANY', 'Evergrande'), 'Galaxy': ('COMPANY', 'Galaxy'), 'Seagull': ('PRODUCT', 'Seagull'), 'Qin Plus DM-i': ('PRODUCT', 'Qin Plus DM-i'), 'Seal 07 DM-i': ('PRODUCT', 'Seal 07 DM-i'), 'Starwish': ('PRODUCT', 'Starwish'), 'C10': ('PRODUCT', 'C10'), 'B10': ('PRODUCT', 'B10'), 'E5': ('PRODUCT', 'E5')}),
    checks=[],
)
