from goldlib import *
from mentions import mentions

TEXT = """Rivian raises 2023 build target as third-quarter loss narrows

Rivian on Tuesday lifted its production goal for this year to 54,000 vehicles from 52,000, after building 16,304 and delivering 15,564 in the quarter that ended Sept. 30.

A year earlier it built 7,363; in the second quarter of 2023, 13,992. Output for the first nine months thus comes to 39,691, some 74 percent of the new target.

The net loss was $1.37 billion, compared with $1.72 billion in last year's third quarter and $1.20 billion in the one before. Revenue more than doubled to $1.34 billion. Per vehicle delivered, gross loss shrank to $30,500 from $139,300.

The company ended September with $9.13 billion, down from $10.2 billion three months before. Capital spending this year will be $1.1 billion, not the $1.7 billion guided to in August.

The R1S has a range of up to 390 miles and starts at $78,000. Amazon, which has 100,000 vans on order, had more than 10,000 on the road as of Oct. 15. Rivian may now sell the van to others too.
"""

doc = dict(
    id='tn-rivian-q3-23-desk', published='2023-11-08', source='plains-auto-journal',
    title='Rivian raises 2023 build target as third-quarter loss narrows',
    text=TEXT,
    claims=[
        c('54,000 vehicles', 'production', 54000, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31'), status='target'),
        c('52,000', 'production', 52000, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31'), status='target', superseded=True),
        c('16,304', 'production', 16304, 'vehicle', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('15,564', 'deliveries', 15564, 'vehicle', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('7,363', 'production', 7363, 'vehicle', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('13,992', 'production', 13992, 'vehicle', company='Rivian', p=('2023-04-01', '2023-06-30')),
        c('39,691', 'production', 39691, 'vehicle', company='Rivian', p=('2023-01-01', '2023-09-30')),
        c('74 percent', 'production', 74, 'percent', company='Rivian', role='share', p=('2023-01-01', '2023-09-30')),
        c('$1.37 billion', 'net_income', -1370000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$1.72 billion', 'net_income', -1720000000, 'USD', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('$1.20 billion', 'net_income', -1200000000, 'USD', company='Rivian', p=('2023-04-01', '2023-06-30')),
        c('doubled', 'revenue', 100, 'percent', None, company='Rivian', role='change', p=('2023-07-01', '2023-09-30')),
        c('$1.34 billion', 'revenue', 1340000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$30,500', 'gross_profit', -30500, 'USD', company='Rivian', per='vehicle', p=('2023-07-01', '2023-09-30')),
        c('$139,300', 'gross_profit', -139300, 'USD', company='Rivian', per='vehicle', p=('2022-07-01', '2022-09-30')),
        c('$9.13 billion', 'cash', 9130000000, 'USD', company='Rivian', p=('2023-09-30', '2023-09-30')),
        c('$10.2 billion', 'cash', 10200000000, 'USD', company='Rivian', p=('2023-06-30', '2023-06-30')),
        c('$1.1 billion', 'capex', 1100000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$1.7 billion', 'capex', 1700000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status='target', superseded=True),
        c('390 miles', 'range', None, 'mile', 390, company='Rivian', product='R1S'),
        c('$78,000', 'price', 78000, 'USD', company='Rivian', product='R1S'),
        c('100,000 vans', 'orders', 100000, 'order', company=['Amazon', 'Rivian']),
        c('10,000', 'other', 10000, 'vehicle', None, company='Amazon'),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Amazon': ('COMPANY', 'Amazon'), 'R1S': ('PRODUCT', 'R1S')}),
    checks=[],
)
