from goldlib import *
from mentions import mentions

TEXT = """BYD crowned again in Singapore; in Malaysia, Proton beats all comers

BYD was Singapore's best-selling car brand for the second year running, with 11,184 registrations in 2025, 80.7 per cent over the 6,191 of 2024 and more than a fifth of the 52,678 new cars of all sorts. Toyota slid to 7,466 from 7,876. Tesla followed BMW in fourth with 3,470, up 46.3 per cent. Electric cars formed 45 per cent of the total, as against 33.6 per cent in the previous year and 18.1 per cent in the one before.

Buyers rushed before Jan 1, when the rebate under the early-adoption scheme was cut to S$7,500 from S$15,000. A Sealion 7 goes for S$198,888 with COE, an Atto 3 for S$172,888.

Across the Causeway, 44,813 EVs were registered, twice as many as in 2024 (21,789). The Proton e.MAS 7 alone came to 8,997; the Geely-based SUV and the e.MAS 5, on sale since October 30 at RM59,800, gave the Tanjong Malim firm 26 per cent of the segment. BYD, with 14,407, still outsold the national brand. Perodua's QV-E (RM80,000 without its battery, which is leased at RM275 monthly) found 1,100 takers or more by New Year.

The duty holiday on imported cars lapsed on Dec 31.
"""

doc = dict(
    id='tj-sg-my-market-25', published='2026-01-23', source='straits-motor-post',
    title='BYD crowned again in Singapore; in Malaysia, Proton beats all comers',
    text=TEXT,
    claims=[
        c('11,184 registrations', 'registrations', 11184, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31')),
        c('80.7 per cent', 'registrations', 80.7, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-12-31')),
        c('6,191', 'registrations', 6191, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('fifth', 'market_share', 20, 'percent', None, company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-12-31')),
        c('52,678 new cars', 'registrations', 52678, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('7,466', 'registrations', 7466, 'vehicle', company='Toyota', p=('2025-01-01', '2025-12-31')),
        c('7,876', 'registrations', 7876, 'vehicle', company='Toyota', p=('2024-01-01', '2024-12-31')),
        c('3,470', 'registrations', 3470, 'vehicle', company='Tesla', p=('2025-01-01', '2025-12-31')),
        c('46.3 per cent', 'registrations', 46.3, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-12-31')),
        c('45 per cent', 'penetration', 45, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31')),
        c('33.6 per cent', 'penetration', 33.6, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('18.1 per cent', 'penetration', 18.1, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('S$7,500', 'subsidy', 7500, 'SGD', p=('2026-01-01', None)),
        c('S$15,000', 'subsidy', 15000, 'SGD'),
        c('S$198,888', 'price', 198888, 'SGD', company='BYD', product='Sealion 7'),
        c('S$172,888', 'price', 172888, 'SGD', company='BYD', product='Atto 3'),
        c('44,813 EVs', 'registrations', 44813, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('twice', 'registrations', 100, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
        c('21,789', 'registrations', 21789, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('8,997', 'registrations', 8997, 'vehicle', company='Proton', product='e.MAS 7', p=('2025-01-01', '2025-12-31')),
        c('October 30', 'launch', None, 'date', company='Proton', product='e.MAS 5', p=('2025-10-30', '2025-10-30')),
        c('RM59,800', 'price', 59800, 'MYR', company='Proton', product='e.MAS 5'),
        c('26 per cent', 'market_share', 26, 'percent', company='Proton', role=['level', 'share'], p=('2025-01-01', '2025-12-31')),
        c('14,407', 'registrations', 14407, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31')),
        c('RM80,000', 'price', 80000, 'MYR', company='Perodua', product='QV-E'),
        c('RM275', 'price', 275, 'MYR', company='Perodua', product='QV-E', per='month'),
        c('1,100 takers', 'orders', 1100, 'order', None, company='Perodua', product='QV-E'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Proton': ('COMPANY', 'Proton'), 'Perodua': ('COMPANY', 'Perodua'), 'Toyota': ('COMPANY', 'Toyota'), 'BMW': ('COMPANY', 'BMW'), 'e.MAS 7': ('PRODUCT', 'e.MAS 7'), 'e.MAS 5': ('PRODUCT', 'e.MAS 5'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'QV-E': ('PRODUCT', 'QV-E'), 'Sealion 7': ('PRODUCT', 'Sealion 7')}),
    checks=[],
)
