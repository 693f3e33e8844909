from goldlib import *
from mentions import mentions

TEXT = """June scorecards are in: NIO and Zeekr set records, Xpeng treads water

Li Auto, 1 July. 47,774 deliveries; cumulative total 822,345. The second quarter closed at 108,581, inside the 105,000-110,000 it had guided to.

NIO. 21,209, or 98.1% better than a year before; for the quarter 57,373. The company had swapped 46 million batteries by 30 June.

Zeekr. 20,106. Half-year: 87,870, twice as many as in the first six months of 2023. Still 38% of its 230,000 goal only.

Xpeng. 10,668 vs 10,146 in May. Of these 1,687 were X9s.

Leapmotor. 20,116, the first month of that size this year. Minority owner Stellantis said separately that September would see the T03 on sale in nine European countries.

Xiaomi. Said only that it had exceeded 10,000. Target for November: 100,000 SU7s in total.

Passenger car makers as a whole wholesaled 970,000 NEVs, CPCA estimates.
"""

doc = dict(
    id='ti-ynews-roundup', published='2024-07-01', source='shanghai-ev-blog',
    title='June scorecards are in: NIO and Zeekr set records, Xpeng treads water',
    text=TEXT,
    claims=[
        c('47,774 deliveries', 'deliveries', 47774, 'vehicle', company='Li Auto', p=('2024-06-01', '2024-06-30')),
        c('822,345', 'deliveries', 822345, 'vehicle', company='Li Auto', p=('2024-06-30', '2024-06-30')),
        c('108,581', 'deliveries', 108581, 'vehicle', company='Li Auto', p=('2024-04-01', '2024-06-30')),
        c('105,000-110,000', 'deliveries', 105000, 'vehicle', 110000, company='Li Auto', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('21,209', 'deliveries', 21209, 'vehicle', company='NIO', p=('2024-06-01', '2024-06-30')),
        c('98.1%', 'deliveries', 98.1, 'percent', company='NIO', role='change', p=('2024-06-01', '2024-06-30')),
        c('57,373', 'deliveries', 57373, 'vehicle', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('46 million', 'other', 46000000.0, 'item', company='NIO', p=(None, '2024-06-30')),
        c('20,106', 'deliveries', 20106, 'vehicle', company='Zeekr', p=('2024-06-01', '2024-06-30')),
        c('87,870', 'deliveries', 87870, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-06-30')),
        c('twice', 'deliveries', 100, 'percent', company='Zeekr', role='change', p=('2024-01-01', '2024-06-30')),
        c('38%', 'deliveries', 38, 'percent', company='Zeekr', role='share', p=('2024-01-01', '2024-06-30')),
        c('230,000', 'deliveries', 230000, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('10,668', 'deliveries', 10668, 'vehicle', company='XPeng', p=('2024-06-01', '2024-06-30')),
        c('10,146', 'deliveries', 10146, 'vehicle', company='XPeng', p=('2024-05-01', '2024-05-31')),
        c('1,687', 'deliveries', 1687, 'vehicle', company='XPeng', product='X9', p=('2024-06-01', '2024-06-30')),
        c('20,116', 'deliveries', 20116, 'vehicle', company='Leapmotor', p=('2024-06-01', '2024-06-30')),
        c('September', 'launch', None, 'date', company=['Leapmotor', 'Stellantis'], product='T03', p=('2024-09-01', '2024-09-30'), status=['plan', 'target']),
        c('nine European countries', 'countries', 9, 'country', company=['Leapmotor', 'Stellantis'], product=['T03', None], p=('2024-09-01', '2024-09-30'), status=['plan', 'target']),
        c('10,000', 'deliveries', 10000, 'vehicle', None, nth=1, company='Xiaomi', p=('2024-06-01', '2024-06-30')),
        c('100,000', 'deliveries', 100000, 'vehicle', company='Xiaomi', product=[None, 'SU7'], p=(None, '2024-11-30'), status=['target', 'forecast']),
        c('970,000', 'sales', 970000, 'vehicle', p=('2024-06-01', '2024-06-30'), status=['forecast', 'actual']),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Xpeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'X9': ('PRODUCT', 'X9'), 'T03': ('PRODUCT', 'T03'), 'SU7': ('PRODUCT', 'SU7')}),
    checks=[],
)
