from goldlib import *
from mentions import mentions

TEXT = """Battery swapping: CATL and NIO race to 30,000 sites

Who will own the forecourt of tomorrow? By June 8 NIO operated 3,405 swap stations, 989 of them along motorways, plus 26,931 charging piles, and had made its 75-millionth swap; 1,000 additional stations were planned for this year, against 677 built in 2024. Work on those in nineteen provinces has been slowed to save 1.2 billion yuan.

CATL’s own system, Choco-Swap, stood at 150 stations in May. The battery giant wants 1,000 by December and, jointly with Sinopec, 10,000; 30,000 is the goal “over the long run”. Each costs 3 million yuan or $417,000, serves 14 packs at a time and swaps in 100 seconds. It is investing 2.5 billion yuan in NIO’s Power unit at most. Ten models, from GAC and Changan to SAIC, are to fit.

Geely, the third in the field, has 440 and is standing by its aim of 5,000 by the same date as NIO once named for its 4,000, the end of 2025. In America Ample, whose dozen stations serve Uber drivers in San Francisco, has raised $330 million in all; $25 million of that came in February.

China counts 13.74 million public and private charging points in total at the end of April, up 47.6%.
"""

doc = dict(
    id='tq-swap-race-25', published='2025-06-12', source='amp-hour-daily',
    title='Battery swapping: CATL and NIO race to 30,000 sites',
    text=TEXT,
    claims=[
        c('30,000', 'stations', 30000, 'station', company='CATL', status='target'),
        c('3,405 swap stations', 'stations', 3405, 'station', company='NIO', p=('2025-06-08', '2025-06-08')),
        c('989', 'stations', 989, 'station', company='NIO', p=('2025-06-08', '2025-06-08')),
        c('26,931 charging piles', 'chargers', 26931, 'charger', company='NIO', p=('2025-06-08', '2025-06-08')),
        c('1,000 additional stations', 'stations', 1000, 'station', company='NIO', role='change', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('677', 'stations', 677, 'station', company='NIO', role='change', p=('2024-01-01', '2024-12-31')),
        c('1.2 billion yuan', 'capex', 1200000000, 'CNY', company='NIO', status='plan'),
        c('150 stations', 'stations', 150, 'station', company='CATL'),
        c('1,000', 'stations', 1000, 'station', nth=1, company='CATL', p=('2025-01-01', '2025-12-31'), status='target'),
        c('10,000', 'stations', 10000, 'station', company=['CATL', 'Sinopec'], status='target'),
        c('30,000', 'stations', 30000, 'station', nth=1, company='CATL', status='target'),
        c('3 million yuan', 'price', 3000000, 'CNY', company='CATL', product='Choco-Swap'),
        c('$417,000', 'price', 417000, 'USD', company='CATL', product='Choco-Swap'),
        c('14 packs', 'other', 14, 'battery', company='CATL', product='Choco-Swap'),
        c('100 seconds', 'other', 100, 'second', company='CATL', product='Choco-Swap'),
        c('2.5 billion yuan', 'investment', None, 'CNY', 2500000000, company='CATL', status='plan'),
        c('440', 'stations', 440, 'station', company='Geely'),
        c('5,000', 'stations', 5000, 'station', company='Geely', p=(None, '2025-12-31'), status='target'),
        c('4,000', 'stations', 4000, 'station', company='NIO', p=(None, '2025-12-31'), status='target'),
        c('$330 million', 'funding', 330000000, 'USD', company='Ample'),
        c('$25 million', 'funding', 25000000, 'USD', company='Ample', p=('2025-02-01', '2025-02-28')),
        c('13.74 million', 'chargers', 13740000, 'charger', p=('2025-04-30', '2025-04-30')),
        c('47.6%', 'chargers', 47.6, 'percent', role='change', p=('2025-04-30', '2025-04-30')),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'CATL': ('COMPANY', 'CATL'), 'Geely': ('COMPANY', 'Geely'), 'Uber': ('COMPANY', 'Uber'), 'SAIC': ('COMPANY', 'SAIC'), 'Sinopec': ('COMPANY', 'Sinopec'), 'Ample': ('COMPANY', 'Ample'), 'GAC': ('COMPANY', 'GAC'), 'Choco-Swap': ('PRODUCT', 'Choco-Swap')}),
    checks=[],
)
