from goldlib import *
from mentions import mentions

TEXT = """XPeng loses less than ever and hopes to be in profit by Christmas

GUANGZHOU – A vehicle margin of 14.3%, an eighth consecutive improvement, brought XPeng’s net loss down to RMB 0.48 billion (US$67 million) in the second quarter; it was RMB 0.66 billion in the first and RMB 1.28 billion a year ago. Total revenues soared 125.3% to RMB 18.27 billion, of which selling cars yielded RMB 16.88 billion and services, chiefly development work for Volkswagen, RMB 1.39 billion. The latter earn a margin of 53.6%. Gross margin overall: 17.3%, up 3.3 percentage points year on year.

103,181 vehicles were delivered from April to June, an increase of 241.6%. In the current quarter the company counts on 113,000 to 118,000, which would be between 142.8% and 153.6% more than the 46,533 of the comparison period, and on revenues of RMB 19.6 billion to RMB 21.0 billion.

Four of ten buyers still choose the cheap Mona M03, which had brought 180,000 deliveries by the end of July. The G7 SUV, on sale since July 3 from RMB 195,800, got 10,000 firm orders in nine minutes.

On June 30 XPeng had RMB 47.57 billion in liquid funds, 677 stores in 224 cities and 2,348 charging stations, 1,304 of them fast.
"""

doc = dict(
    id='tm-xpeng-volks-q2-25', published='2025-08-20', source='pearl-river-tape',
    title='XPeng loses less than ever and hopes to be in profit by Christmas',
    text=TEXT,
    claims=[
        c('14.3%', 'margin', 14.3, 'percent', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('RMB 0.48 billion', 'net_income', -480000000, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('US$67 million', 'net_income', -67000000, 'USD', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('RMB 0.66 billion', 'net_income', -660000000, 'CNY', company='XPeng', p=('2025-01-01', '2025-03-31')),
        c('RMB 1.28 billion', 'net_income', -1280000000, 'CNY', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('125.3%', 'revenue', 125.3, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('RMB 18.27 billion', 'revenue', 18270000000, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('RMB 16.88 billion', 'revenue', 16880000000, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('RMB 1.39 billion', 'revenue', 1390000000, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('53.6%', 'margin', 53.6, 'percent', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('17.3%', 'gross_margin', 17.3, 'percent', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('3.3 percentage points', 'gross_margin', 3.3, 'percentage_point', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('103,181 vehicles', 'deliveries', 103181, 'vehicle', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('241.6%', 'deliveries', 241.6, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('113,000 to 118,000', 'deliveries', 113000, 'vehicle', 118000, company='XPeng', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('142.8% and 153.6%', 'deliveries', 142.8, 'percent', 153.6, company='XPeng', role='change', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('46,533', 'deliveries', 46533, 'vehicle', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('RMB 19.6 billion to RMB 21.0 billion', 'revenue', 19600000000, 'CNY', 21000000000, company='XPeng', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('Four of ten', 'deliveries', 40, 'percent', company='XPeng', product='Mona M03', role=['level', 'share']),
        c('180,000 deliveries', 'deliveries', 180000, 'vehicle', company='XPeng', product='Mona M03', p=(None, '2025-07-31')),
        c('July 3', 'launch', None, 'date', company='XPeng', product='G7', p=('2025-07-03', '2025-07-03')),
        c('RMB 195,800', 'price', 195800, 'CNY', company='XPeng', product='G7'),
        c('10,000 firm orders', 'orders', 10000, 'order', None, company='XPeng', product='G7', p=('2025-07-03', '2025-07-03')),
        c('RMB 47.57 billion', 'cash', 47570000000, 'CNY', company='XPeng', p=('2025-06-30', '2025-06-30')),
        c('677 stores', 'stores', 677, 'store', company='XPeng', p=('2025-06-30', '2025-06-30')),
        c('224 cities', 'countries', 224, 'country', company='XPeng', p=('2025-06-30', '2025-06-30')),
        c('2,348 charging stations', 'stations', 2348, 'station', company='XPeng', p=('2025-06-30', '2025-06-30')),
        c('1,304', 'stations', 1304, 'station', company='XPeng', p=('2025-06-30', '2025-06-30')),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'G7': ('PRODUCT', 'G7')}),
    checks=[],
)
