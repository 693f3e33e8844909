from goldlib import *
from mentions import mentions

TEXT = """NIO's quarterly loss balloons to $975 million; rivals XPeng and Li Auto pull away

NIO sank deeper into the red in the fourth quarter as it poured money into its second brand. The Shanghai-based company reported a net loss of 7.11 billion yuan ($974.3 million), compared with 5.37 billion yuan a year earlier and 5.06 billion yuan in the previous three months.

Revenue advanced 15.2% to 19.7 billion yuan, short of the 20.3 billion yuan that analysts had pencilled in. Vehicle margin was 13.1%, unchanged from the third quarter but better than the 11.9% of late 2023. It delivered 72,689 cars, 19,929 of which carried the Onvo badge; the L60 had a monthly best of 10,528 in December but only 4,049 in February.

For the year as a whole, the loss came to 22.4 billion yuan, 8.1% more than in 2023, and R&D to 13.0 billion yuan, 2.9% less.

The contrast with its two US-listed peers is stark. XPeng, which shipped 91,507 cars, trimmed its quarterly loss to 1.33 billion yuan from 1.35 billion; Li Auto, with 158,696, earned 3.5 billion yuan, though that was 38.6% down on the year.

NIO sees first-quarter deliveries between 41,000 and 43,000. William Li says the group, Firefly included, will sell twice as many cars in 2025 as last year's 221,970.
"""

doc = dict(
    id='tj-pro-nio-letter-q4', published='2025-03-21', source='shanghai-markets-wire',
    title="NIO's quarterly loss balloons to $975 million; rivals XPeng and Li Auto pull away",
    text=TEXT,
    claims=[
        c('$975 million', 'net_income', -975000000.0, 'USD', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('7.11 billion yuan', 'net_income', -7110000000.0, 'CNY', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('$974.3 million', 'net_income', -974300000.0, 'USD', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('5.37 billion yuan', 'net_income', -5370000000.0, 'CNY', company='NIO', p=('2023-10-01', '2023-12-31')),
        c('5.06 billion yuan', 'net_income', -5060000000.0, 'CNY', company='NIO', p=('2024-07-01', '2024-09-30')),
        c('15.2%', 'revenue', 15.2, 'percent', company='NIO', role='change', p=('2024-10-01', '2024-12-31')),
        c('19.7 billion yuan', 'revenue', 19700000000.0, 'CNY', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('20.3 billion yuan', 'revenue', 20300000000.0, 'CNY', company='NIO', p=('2024-10-01', '2024-12-31'), status='forecast'),
        c('13.1%', 'margin', 13.1, 'percent', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('11.9%', 'margin', 11.9, 'percent', company='NIO', p=('2023-10-01', '2023-12-31')),
        c('72,689 cars', 'deliveries', 72689, 'vehicle', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('19,929', 'deliveries', 19929, 'vehicle', company='Onvo', p=('2024-10-01', '2024-12-31')),
        c('10,528', 'deliveries', 10528, 'vehicle', company='Onvo', product='L60', p=('2024-12-01', '2024-12-31')),
        c('4,049', 'deliveries', 4049, 'vehicle', company='Onvo', product='L60', p=('2025-02-01', '2025-02-28')),
        c('22.4 billion yuan', 'net_income', -22400000000.0, 'CNY', company='NIO', p=('2024-01-01', '2024-12-31')),
        c('8.1%', 'net_income', 8.1, 'percent', company='NIO', role='change', p=('2024-01-01', '2024-12-31')),
        c('13.0 billion yuan', 'rnd', 13000000000.0, 'CNY', company='NIO', p=('2024-01-01', '2024-12-31')),
        c('2.9%', 'rnd', -2.9, 'percent', company='NIO', role='change', p=('2024-01-01', '2024-12-31')),
        c('91,507 cars', 'deliveries', 91507, 'vehicle', company='XPeng', p=('2024-10-01', '2024-12-31')),
        c('1.33 billion yuan', 'net_income', -1330000000.0, 'CNY', company='XPeng', p=('2024-10-01', '2024-12-31')),
        c('1.35 billion', 'net_income', -1350000000.0, 'CNY', company='XPeng', p=('2023-10-01', '2023-12-31')),
        c('158,696', 'deliveries', 158696, 'vehicle', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('3.5 billion yuan', 'net_income', 3500000000.0, 'CNY', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('38.6%', 'net_income', -38.6, 'percent', company='Li Auto', role='change', p=('2024-10-01', '2024-12-31')),
        c('41,000 and 43,000', 'deliveries', 41000, 'vehicle', 43000, company='NIO', p=('2025-01-01', '2025-03-31'), status=['target', 'forecast']),
        c('twice', 'sales', 100, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('221,970', 'sales', 221970, 'vehicle', company='NIO', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('COMPANY', 'Firefly'), 'Li Auto': ('COMPANY', 'Li Auto'), 'XPeng': ('COMPANY', 'XPeng'), 'L60': ('PRODUCT', 'L60')}),
    checks=[],
)
