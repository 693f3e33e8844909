from goldlib import *
from mentions import mentions

TEXT = """Every twelfth new car in Australia is electric; HiLux dethroned by Model Y

CANBERRA – Deliveries of 109,966 vehicles made last month the best August on record in Australia, the industry chamber reported on Tuesday, 15.4 per cent better than a year before. Battery cars contributed 7,092, or 6.4 per cent; in August 2022 it was 4.4 per cent.

For the eight months to date 56,129 have been sold. Tesla, whose Model Y at $65,400 costs $3,500 less than in June, holds 56 per cent of that with 31,490. BYD, imported by EVDirect, follows on 8,023 with a single model, the Atto 3, and MG on 2,600; the latter has just brought the MG4 for $38,990, $9,000 below what the Atto 3, the car it is measured against, costs.

The big states moved apart: the ACT (+88%) and Queensland (+141%) led, while Tasmania added just 32%. A Queensland buyer gets $6,000 from the state; Victoria’s $3,000 has ended.

Hyundai, on 1,126 of the Ioniq 5, waits for ships. Toyota will not have an electric car here before 2024.
"""

doc = dict(
    id='tq-aus-aug23', published='2023-09-05', source='southern-cross-drive',
    title='Every twelfth new car in Australia is electric; HiLux dethroned by Model Y',
    text=TEXT,
    claims=[
        c('109,966 vehicles', 'sales', 109966, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('15.4 per cent', 'sales', 15.4, 'percent', role='change', p=('2023-08-01', '2023-08-31')),
        c('7,092', 'sales', 7092, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('6.4 per cent', 'penetration', 6.4, 'percent', role=['share', 'level'], p=('2023-08-01', '2023-08-31')),
        c('4.4 per cent', 'penetration', 4.4, 'percent', role=['share', 'level'], p=('2022-08-01', '2022-08-31')),
        c('56,129', 'sales', 56129, 'vehicle', p=('2023-01-01', '2023-08-31')),
        c('$65,400', 'price', 65400, 'AUD', company='Tesla', product='Model Y'),
        c('$3,500', 'price', -3500, 'AUD', company='Tesla', product='Model Y', role='change'),
        c('56 per cent', 'market_share', 56, 'percent', company='Tesla', role=['share', 'level'], p=('2023-01-01', '2023-08-31')),
        c('31,490', 'sales', 31490, 'vehicle', company='Tesla', p=('2023-01-01', '2023-08-31')),
        c('8,023', 'sales', 8023, 'vehicle', company='BYD', p=('2023-01-01', '2023-08-31')),
        c('2,600', 'sales', 2600, 'vehicle', company='MG', p=('2023-01-01', '2023-08-31')),
        c('$38,990', 'price', 38990, 'AUD', company='MG', product='MG4'),
        c('$9,000', 'price', -9000, 'AUD', company='MG', product='MG4', role='change'),
        c('88%', 'sales', 88, 'percent', role='change', p=('2023-01-01', '2023-08-31')),
        c('141%', 'sales', 141, 'percent', role='change', p=('2023-01-01', '2023-08-31')),
        c('32%', 'sales', 32, 'percent', role='change', p=('2023-01-01', '2023-08-31')),
        c('$6,000', 'subsidy', 6000, 'AUD'),
        c('$3,000', 'subsidy', 3000, 'AUD', superseded=True),
        c('1,126', 'sales', 1126, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2023-01-01', '2023-08-31')),
        c('2024', 'launch', None, 'date', company='Toyota', p=('2024-01-01', None), status='plan'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Toyota': ('COMPANY', 'Toyota'), 'Hyundai': ('COMPANY', 'Hyundai'), 'EVDirect': ('COMPANY', 'EVDirect'), 'Model Y': ('PRODUCT', 'Model Y'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'MG4': ('PRODUCT', 'MG4'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'HiLux': ('PRODUCT', 'HiLux')}),
    checks=[],
)
