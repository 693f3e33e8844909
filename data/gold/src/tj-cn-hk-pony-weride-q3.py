from goldlib import *
from mentions import mentions

TEXT = """WeRide's revenue up 144%, Pony.ai's 72%: the robotaxi race in yuan and dollars

One has more revenue, the other more growth. Pony.ai, Guangzhou-based like its competitor, earned $25.4 million in the third quarter, or 72% more than a year ago, of which robotaxis $6.7 million (+89.5%). Fares charged to passengers were up 233%. WeRide, with 171 million yuan ($24.0 million), grew faster: 144.3%; robotaxis accounted for 35.3 million yuan, an eightfold rise, and 20.7% of the total, against 5.8%.

Neither makes money. The former's net loss widened to $61.6 million from $42.1 million, the latter's narrowed to 307.3 million yuan from 1.04 billion yuan. Gross margins: 18.4% at Pony (third quarter of 2024: 9.2%) and 32.9% at WeRide (6.5%).

Fleets. Pony has 961 robotaxis, 667 of them of the seventh generation built with GAC and BAIC, and wants 3,000 by the end of next year, three times the number of 1,000 due this December. WeRide runs 750 among more than 1,600 driverless vehicles of every kind in eight countries; with Uber it is adding 15 cities over five years. Baidu's Apollo Go, bigger than both, gave 3.1 million rides in the quarter, up 212%.

Unit economics: the newest Pony car costs 20% less to build in 2026, and each vehicle in Guangzhou takes 299 yuan a day from 23 orders.

Both raised fresh money in Hong Kong this month: HK$6.7 billion and HK$2.39 billion.
"""

doc = dict(
    id='tj-cn-hk-pony-weride-q3', published='2025-11-26', source='driverless-daily-hk',
    title="WeRide's revenue up 144%, Pony.ai's 72%: the robotaxi race in yuan and dollars",
    text=TEXT,
    claims=[
        c('144%', 'revenue', 144, 'percent', company='WeRide', role='change', p=('2025-07-01', '2025-09-30')),
        c('72%', 'revenue', 72, 'percent', company='Pony.ai', role='change', p=('2025-07-01', '2025-09-30')),
        c('$25.4 million', 'revenue', 25400000.0, 'USD', company='Pony.ai', p=('2025-07-01', '2025-09-30')),
        c('72%', 'revenue', 72, 'percent', nth=1, company='Pony.ai', role='change', p=('2025-07-01', '2025-09-30')),
        c('$6.7 million', 'revenue', 6700000, 'USD', company='Pony.ai', p=('2025-07-01', '2025-09-30')),
        c('+89.5%', 'revenue', 89.5, 'percent', company='Pony.ai', role='change', p=('2025-07-01', '2025-09-30')),
        c('233%', 'revenue', 233, 'percent', company='Pony.ai', role='change', p=('2025-07-01', '2025-09-30')),
        c('171 million yuan', 'revenue', 171000000.0, 'CNY', company='WeRide', p=('2025-07-01', '2025-09-30')),
        c('$24.0 million', 'revenue', 24000000.0, 'USD', company='WeRide', p=('2025-07-01', '2025-09-30')),
        c('144.3%', 'revenue', 144.3, 'percent', company='WeRide', role='change', p=('2025-07-01', '2025-09-30')),
        c('35.3 million yuan', 'revenue', 35300000.0, 'CNY', company='WeRide', p=('2025-07-01', '2025-09-30')),
        c('eightfold', 'revenue', 700, 'percent', company='WeRide', role='change', p=('2025-07-01', '2025-09-30')),
        c('20.7%', 'revenue', 20.7, 'percent', company='WeRide', role='share', p=('2025-07-01', '2025-09-30')),
        c('5.8%', 'revenue', 5.8, 'percent', company='WeRide', role='share', p=('2024-07-01', '2024-09-30')),
        c('$61.6 million', 'net_income', -61600000.0, 'USD', company='Pony.ai', p=('2025-07-01', '2025-09-30')),
        c('$42.1 million', 'net_income', -42100000.0, 'USD', company='Pony.ai', p=('2024-07-01', '2024-09-30')),
        c('307.3 million yuan', 'net_income', -307300000.0, 'CNY', company='WeRide', p=('2025-07-01', '2025-09-30')),
        c('1.04 billion yuan', 'net_income', -1040000000.0, 'CNY', company='WeRide', p=('2024-07-01', '2024-09-30')),
        c('18.4%', 'gross_margin', 18.4, 'percent', company='Pony.ai', p=('2025-07-01', '2025-09-30')),
        c('9.2%', 'gross_margin', 9.2, 'percent', company='Pony.ai', p=('2024-07-01', '2024-09-30')),
        c('32.9%', 'gross_margin', 32.9, 'percent', company='WeRide', p=('2025-07-01', '2025-09-30')),
        c('6.5%', 'gross_margin', 6.5, 'percent', company='WeRide', p=('2024-07-01', '2024-09-30')),
        c('961 robotaxis', 'other', 961, 'vehicle', company='Pony.ai'),
        c('667', 'other', 667, 'vehicle', company='Pony.ai'),
        c('3,000', 'other', 3000, 'vehicle', company='Pony.ai', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('three times', 'other', 200, 'percent', company='Pony.ai', role='change', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('1,000', 'other', 1000, 'vehicle', company='Pony.ai', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('750', 'other', 750, 'vehicle', company='WeRide'),
        c('1,600 driverless vehicles', 'other', 1600, 'vehicle', None, company='WeRide'),
        c('eight countries', 'countries', 8, 'country', company='WeRide'),
        c('15 cities', 'countries', 15, 'country', company='WeRide', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('3.1 million rides', 'other', 3100000, 'item', company='Apollo Go', p=('2025-07-01', '2025-09-30')),
        c('212%', 'other', 212, 'percent', company='Apollo Go', role='change', p=('2025-07-01', '2025-09-30')),
        c('20%', 'cost', -20, 'percent', company='Pony.ai', role='change', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('299 yuan', 'revenue', 299, 'CNY', company='Pony.ai', per='day'),
        c('23 orders', 'other', 23, 'order', company='Pony.ai', per='day'),
        c('HK$6.7 billion', 'funding', 6700000000.0, 'HKD', company='Pony.ai', p=('2025-11-01', '2025-11-30')),
        c('HK$2.39 billion', 'funding', 2390000000.0, 'HKD', company='WeRide', p=('2025-11-01', '2025-11-30')),
    ],
    names=mentions(TEXT, {'Pony.ai': ('COMPANY', 'Pony.ai'), 'Pony': ('COMPANY', 'Pony.ai'), 'WeRide': ('COMPANY', 'WeRide'), 'Baidu': ('COMPANY', 'Baidu'), 'Apollo Go': ('COMPANY', 'Apollo Go'), 'GAC': ('COMPANY', 'GAC'), 'BAIC': ('COMPANY', 'BAIC'), 'Uber': ('COMPANY', 'Uber')}),
    checks=[],
)
