from goldlib import *
from mentions import mentions

TEXT = """Svolt lives on its parent but sells to others, papers show

Svolt Energy, spun off from Great Wall Motor in 2018, lost 897 million yuan in the first half of 2022 on turnover of 3.74 billion, filings for its 15 billion yuan listing in Shanghai reveal. In 2021 it had a loss of 1.15 billion yuan and sales of 4.47 billion, against 1.74 billion in 2020 and 929 million in 2019.

Great Wall was the customer for 57% of sales in the half, down from 81% in 2021 and 97% the year before. Leapmotor took another 15%.

The gross margin slid to 7.5% from 9.1% for the whole of 2021, lithium being the reason: a tonne of carbonate cost 475,000 yuan at the end of June.

The company installed 6.1 GWh in China last year, for a share of 2.07% and seventh place; market leader CATL held 48.2%, BYD 23.5%. In the first two months of 2023 the gap has grown: Svolt 0.4 GWh, its larger rival 16.7.

Capacity is 41.5 GWh now. It should be 98 GWh by year-end and 600 GWh by 2025, a target already tripled once from 200 GWh.
"""

doc = dict(
    id='tn-svolt-honeycomb-ipo', published='2023-03-21', source='changzhou-capital',
    title='Svolt lives on its parent but sells to others, papers show',
    text=TEXT,
    claims=[
        c('897 million yuan', 'net_income', -897000000, 'CNY', company='Svolt', p=('2022-01-01', '2022-06-30')),
        c('3.74 billion', 'revenue', 3740000000, 'CNY', company='Svolt', p=('2022-01-01', '2022-06-30')),
        c('15 billion yuan', 'funding', 15000000000, 'CNY', company='Svolt', status='plan'),
        c('1.15 billion yuan', 'net_income', -1150000000, 'CNY', company='Svolt', p=('2021-01-01', '2021-12-31')),
        c('4.47 billion', 'revenue', 4470000000, 'CNY', company='Svolt', p=('2021-01-01', '2021-12-31')),
        c('1.74 billion', 'revenue', 1740000000, 'CNY', company='Svolt', p=('2020-01-01', '2020-12-31')),
        c('929 million', 'revenue', 929000000, 'CNY', company='Svolt', p=('2019-01-01', '2019-12-31')),
        c('57%', 'revenue', 57, 'percent', company='Svolt', role='share', p=('2022-01-01', '2022-06-30')),
        c('81%', 'revenue', 81, 'percent', company='Svolt', role='share', p=('2021-01-01', '2021-12-31')),
        c('97%', 'revenue', 97, 'percent', company='Svolt', role='share', p=('2020-01-01', '2020-12-31')),
        c('15%', 'revenue', 15, 'percent', company='Svolt', role='share', p=('2022-01-01', '2022-06-30')),
        c('7.5%', 'gross_margin', 7.5, 'percent', company='Svolt', p=('2022-01-01', '2022-06-30')),
        c('9.1%', 'gross_margin', 9.1, 'percent', company='Svolt', p=('2021-01-01', '2021-12-31')),
        c('475,000 yuan', 'price', 475000, 'CNY', per='tonne', p=('2022-06-30', '2022-06-30')),
        c('6.1 GWh', 'installations', 6.1, 'GWh', company='Svolt', p=('2022-01-01', '2022-12-31')),
        c('2.07%', 'market_share', 2.07, 'percent', company='Svolt', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('48.2%', 'market_share', 48.2, 'percent', company='CATL', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('23.5%', 'market_share', 23.5, 'percent', company='BYD', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('0.4 GWh', 'installations', 0.4, 'GWh', company='Svolt', p=('2023-01-01', '2023-02-28')),
        c('16.7', 'installations', 16.7, 'GWh', company='CATL', p=('2023-01-01', '2023-02-28')),
        c('41.5 GWh', 'capacity', 41.5, 'GWh', company='Svolt'),
        c('98 GWh', 'capacity', 98, 'GWh', company='Svolt', p=(None, '2023-12-31'), status=['plan', 'target']),
        c('600 GWh', 'capacity', 600, 'GWh', company='Svolt', p=(None, '2025-12-31'), status='target'),
        c('tripled', 'capacity', 200, 'percent', company='Svolt', role='change', p=(None, '2025-12-31'), status='target'),
        c('200 GWh', 'capacity', 200, 'GWh', company='Svolt', p=(None, '2025-12-31'), status='target', superseded=True),
    ],
    names=mentions(TEXT, {'Svolt': ('COMPANY', 'Svolt'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'Svolt Energy': ('COMPANY', 'Svolt'), 'Great Wall': ('COMPANY', 'Great Wall Motor')}),
    checks=[],
)
