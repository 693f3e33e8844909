from goldlib import *
from mentions import mentions

TEXT = """Lithium slump pushes Albemarle to loss; Chinese rivals warn too

CHARLOTTE - Albemarle, the world's largest lithium producer, lost $188.2 million ($1.96 a share) in the second quarter, a swing from net income of $650 million a year ago. Net sales of $1.43 billion were 40% lower, even though energy-storage volumes grew 37%. Adjusted EBITDA fell to $386.4 million.

The firm took a $215 million after-tax charge for halting Kemerton in Australia, where one line of 25,000 tons will be mothballed and construction of another stopped; 40% of the site's staff must go. Capital expenditure will be $1.7 billion to $1.8 billion, against $2.1 billion last year.

Prices explain it. Carbonate delivered in China is quoted at 80,000 yuan ($11,070) a ton, 86% off the peak of November 2022. Cell makers pass this on: LFP cells go for 0.4 yuan per watt-hour, about half of what they fetched in early 2023, and Goldman's analysts see packs at $91 per kWh next year, down from $149 in 2023.

Ganfeng Lithium expects a first-half loss of 760 million to 1.25 billion yuan, after earning 5.85 billion yuan. Pilbara Minerals shipped 235,800 tonnes of concentrate in the June quarter, 43% more than in the March one, at $840 a tonne, and has A$1.6 billion in the bank.

Albemarle shares, 35% down since January, ended Wednesday at $93.67.
"""

doc = dict(
    id='tk-lithium-albemarle-24', published='2024-08-01', source='minerals-and-markets',
    title='Lithium slump pushes Albemarle to loss; Chinese rivals warn too',
    text=TEXT,
    claims=[
        c('$188.2 million', 'net_income', -188200000, 'USD', company='Albemarle', p=('2024-04-01', '2024-06-30')),
        c('$1.96', 'net_income', -1.96, 'USD', company='Albemarle', per='share', p=('2024-04-01', '2024-06-30')),
        c('$650 million', 'net_income', 650000000, 'USD', company='Albemarle', p=('2023-04-01', '2023-06-30')),
        c('$1.43 billion', 'revenue', 1430000000, 'USD', company='Albemarle', p=('2024-04-01', '2024-06-30')),
        c('40%', 'revenue', -40, 'percent', company='Albemarle', role='change', p=('2024-04-01', '2024-06-30')),
        c('37%', ['sales', 'other'], 37, 'percent', company='Albemarle', role='change', p=('2024-04-01', '2024-06-30')),
        c('$386.4 million', 'ebitda', 386400000, 'USD', company='Albemarle', p=('2024-04-01', '2024-06-30')),
        c('$215 million', 'cost', 215000000, 'USD', company='Albemarle', p=('2024-04-01', '2024-06-30')),
        c('25,000 tons', 'capacity', 25000, 'tonne', company='Albemarle', per=['year', None]),
        c('40%', ['layoffs', 'headcount'], 40, 'percent', nth=1, company='Albemarle', role='share', status='plan'),
        c('$1.7 billion to $1.8 billion', 'capex', 1700000000, 'USD', 1800000000, company='Albemarle', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$2.1 billion', 'capex', 2100000000, 'USD', company='Albemarle', p=('2023-01-01', '2023-12-31')),
        c('80,000 yuan', ['price', 'battery_price'], 80000, 'CNY', per='tonne'),
        c('$11,070', ['price', 'battery_price'], 11070, 'USD', per='tonne'),
        c('86%', 'price_change', -86, 'percent', role='change'),
        c('0.4 yuan', 'battery_price', 0.4, 'CNY', per='Wh'),
        c('half', 'battery_price', -50, 'percent', role='change'),
        c('$91', 'battery_price', 91, 'USD', per='kWh', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('$149', 'battery_price', 149, 'USD', per='kWh', p=('2023-01-01', '2023-12-31')),
        c('760 million to 1.25 billion yuan', 'net_income', -1250000000, 'CNY', -760000000, company='Ganfeng', p=('2024-01-01', '2024-06-30'), status='forecast'),
        c('5.85 billion yuan', 'net_income', 5850000000, 'CNY', company='Ganfeng', p=('2023-01-01', '2023-06-30')),
        c('235,800 tonnes', 'sales', 235800, 'tonne', company='Pilbara Minerals', p=('2024-04-01', '2024-06-30')),
        c('43%', 'sales', 43, 'percent', company='Pilbara Minerals', role='change', p=('2024-04-01', '2024-06-30')),
        c('$840', 'price', 840, 'USD', company='Pilbara Minerals', per='tonne', p=('2024-04-01', '2024-06-30')),
        c('A$1.6 billion', 'cash', 1600000000, 'AUD', company='Pilbara Minerals', p=('2024-06-30', '2024-06-30')),
        c('35%', 'share_price', -35, 'percent', company='Albemarle', role='change', p=('2024-01-01', '2024-07-31')),
        c('$93.67', 'share_price', 93.67, 'USD', company='Albemarle', per=['share', None], p=('2024-07-31', '2024-07-31')),
    ],
    names=mentions(TEXT, {'Albemarle': ('COMPANY', 'Albemarle'), 'Pilbara Minerals': ('COMPANY', 'Pilbara Minerals'), 'Ganfeng Lithium': ('COMPANY', 'Ganfeng')}),
    checks=[],
)
