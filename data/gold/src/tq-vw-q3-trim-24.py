from goldlib import *
from mentions import mentions

TEXT = """VW’s margin sinks to 2% as all eyes turn to three plants

WOLFSBURG – Operating profit at Volkswagen was €2.86 billion in the third quarter, 42% less than the €4.89 billion of a year before, of which provisions for job cuts ate €900 million. The core brand’s return, 3.4% in the first nine months of 2023, is 2% now; management has asked for a pay cut of ten percent and, says the works council, would shut at least three factories, where tens of thousands work. A report of 30,000 redundancies was not confirmed.

Group deliveries declined 7.1% to 2.18 million vehicles in the period, and those of electric models 9.8% to 189,400. In Europe the order intake for battery cars more than doubled over nine months; there are 170,000 on the books. Skoda’s Enyaq came to 45,200 and Cupra’s Born to 27,900, while the ID.4 and ID.3, which share 148,900 between them, fell back. The ID.7 tourer is the exception.

Porsche, listed on its own, saw Taycan deliveries halve in that time to 14,042, a decline of 50%. Its margin: 14.1%. The group confirmed guidance of 5.6% for the full year, lowered from as much as 7%. It will put $5 billion into Rivian at most; $700 million were paid for Xpeng’s shares.
"""

doc = dict(
    id='tq-vw-q3-trim-24', published='2024-10-31', source='lower-saxony-post',
    title='VW’s margin sinks to 2% as all eyes turn to three plants',
    text=TEXT,
    claims=[
        c('2%', 'margin', 2, 'percent', company=['Volkswagen', 'VW'], p=('2024-01-01', '2024-09-30')),
        c('€2.86 billion', 'operating_income', 2860000000, 'EUR', company=['Volkswagen', 'VW'], p=('2024-07-01', '2024-09-30')),
        c('42%', 'operating_income', -42, 'percent', company=['Volkswagen', 'VW'], role='change', p=('2024-07-01', '2024-09-30')),
        c('€4.89 billion', 'operating_income', 4890000000, 'EUR', company=['Volkswagen', 'VW'], p=('2023-07-01', '2023-09-30')),
        c('€900 million', 'cost', 900000000, 'EUR', company=['Volkswagen', 'VW'], p=('2024-07-01', '2024-09-30')),
        c('3.4%', 'margin', 3.4, 'percent', company=['Volkswagen', 'VW'], p=('2023-01-01', '2023-09-30')),
        c('2%', 'margin', 2, 'percent', nth=2, company=['Volkswagen', 'VW'], p=('2024-01-01', '2024-09-30')),
        c('ten percent', ['cost', 'other'], -10, 'percent', company=['Volkswagen', 'VW'], role='change', status='plan'),
        c('three factories', 'other', 3, 'item', None, company=['Volkswagen', 'VW'], status='plan'),
        c('7.1%', 'deliveries', -7.1, 'percent', company=['Volkswagen', 'VW'], role='change', p=('2024-07-01', '2024-09-30')),
        c('2.18 million', 'deliveries', 2180000, 'vehicle', company=['Volkswagen', 'VW'], p=('2024-07-01', '2024-09-30')),
        c('9.8%', 'deliveries', -9.8, 'percent', company=['Volkswagen', 'VW'], role='change', p=('2024-07-01', '2024-09-30')),
        c('189,400', 'deliveries', 189400, 'vehicle', company=['Volkswagen', 'VW'], p=('2024-07-01', '2024-09-30')),
        c('doubled', 'orders', 100, 'percent', None, company=['Volkswagen', 'VW'], role='change', p=('2024-01-01', '2024-09-30')),
        c('170,000', 'orders', 170000, 'order', company=['Volkswagen', 'VW']),
        c('45,200', 'deliveries', 45200, 'vehicle', company='Skoda', product='Enyaq', p=('2024-01-01', '2024-09-30')),
        c('27,900', 'deliveries', 27900, 'vehicle', company='Cupra', product='Born', p=('2024-01-01', '2024-09-30')),
        c('148,900', 'deliveries', 148900, 'vehicle', company=['Volkswagen', 'VW'], p=('2024-01-01', '2024-09-30')),
        c('halve', 'deliveries', -50, 'percent', company='Porsche', product='Taycan', role='change', p=('2024-01-01', '2024-09-30')),
        c('14,042', 'deliveries', 14042, 'vehicle', company='Porsche', product='Taycan', p=('2024-01-01', '2024-09-30')),
        c('50%', 'deliveries', -50, 'percent', company='Porsche', product='Taycan', role='change', p=('2024-01-01', '2024-09-30')),
        c('14.1%', 'margin', 14.1, 'percent', company='Porsche', p=('2024-01-01', '2024-09-30')),
        c('5.6%', 'margin', 5.6, 'percent', company=['Volkswagen', 'VW'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('7%', 'margin', None, 'percent', 7, company=['Volkswagen', 'VW'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$5 billion', 'investment', None, 'USD', 5000000000, company=['Volkswagen', 'VW'], status='plan'),
        c('$700 million', 'investment', 700000000, 'USD', company=['Volkswagen', 'VW']),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'VW': ('COMPANY', 'Volkswagen'), 'Porsche': ('COMPANY', 'Porsche'), 'Skoda': ('COMPANY', 'Skoda'), 'Rivian': ('COMPANY', 'Rivian'), 'Xpeng': ('COMPANY', 'Xpeng'), 'Cupra': ('COMPANY', 'Cupra'), 'ID.3': ('PRODUCT', 'ID.3'), 'ID.4': ('PRODUCT', 'ID.4'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'ID.7': ('PRODUCT', 'ID.7'), 'Taycan': ('PRODUCT', 'Taycan'), 'Born': ('PRODUCT', 'Born')}),
    checks=[],
)
