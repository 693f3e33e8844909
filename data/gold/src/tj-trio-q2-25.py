from goldlib import *
from mentions import mentions

TEXT = """Three reports, three moods: how China's listed EV trio fared in the June quarter

Li Auto remains the only one of the trio in the black, if barely so: net income slipped 0.4% to 1.10 billion yuan from 1.11 billion yuan, on revenue of 30.2 billion yuan, 4.5% less than a year before. The Beijing-based carmaker handed over 111,074 vehicles, and for the current quarter it sees between 90,000 and 95,000, far below the 152,831 of last year's third.

Its Guangzhou rival could hardly be in better spirits. XPeng more than doubled its top line to 18.27 billion yuan, from 8.11 billion yuan, and cut the loss to 480 million yuan against 1.28 billion yuan in the same period of 2024. Gross margin? 17.3 per cent, versus 15.6 per cent in the preceding three months. The company delivered 103,181, a jump of 241.6%, with the Mona M03 alone good for 45,210. It guides for 113,000 to 118,000 deliveries by the end of September.

NIO, which reports next week, is the odd one out. Brokers reckon that the parent of Onvo lost 5.2 billion yuan, after 6.75 billion yuan in January to March. Its second-quarter volume is known: 72,056 units, 17,081 of them with an Onvo badge.

Prices start at 321,800 yuan for the Li i8 and 195,800 yuan for XPeng's G7.
"""

doc = dict(
    id='tj-trio-q2-25', published='2025-08-28', source='bund-business-daily',
    title="Three reports, three moods: how China's listed EV trio fared in the June quarter",
    text=TEXT,
    claims=[
        c('0.4%', 'net_income', -0.4, 'percent', company='Li Auto', role='change', p=('2025-04-01', '2025-06-30')),
        c('1.10 billion yuan', 'net_income', 1100000000.0, 'CNY', company='Li Auto', p=('2025-04-01', '2025-06-30')),
        c('1.11 billion yuan', 'net_income', 1110000000.0, 'CNY', company='Li Auto', p=('2024-04-01', '2024-06-30')),
        c('30.2 billion yuan', 'revenue', 30200000000.0, 'CNY', company='Li Auto', p=('2025-04-01', '2025-06-30')),
        c('4.5%', 'revenue', -4.5, 'percent', company='Li Auto', role='change', p=('2025-04-01', '2025-06-30')),
        c('111,074 vehicles', 'deliveries', 111074, 'vehicle', company='Li Auto', p=('2025-04-01', '2025-06-30')),
        c('90,000 and 95,000', 'deliveries', 90000, 'vehicle', 95000, company='Li Auto', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('152,831', 'deliveries', 152831, 'vehicle', company='Li Auto', p=('2024-07-01', '2024-09-30')),
        c('doubled', 'revenue', 100, 'percent', None, company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('18.27 billion yuan', 'revenue', 18270000000.0, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('8.11 billion yuan', 'revenue', 8110000000.0, 'CNY', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('480 million yuan', 'net_income', -480000000.0, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('1.28 billion yuan', 'net_income', -1280000000.0, 'CNY', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('17.3 per cent', 'gross_margin', 17.3, 'percent', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('15.6 per cent', 'gross_margin', 15.6, 'percent', company='XPeng', p=('2025-01-01', '2025-03-31')),
        c('103,181', 'deliveries', 103181, 'vehicle', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('241.6%', 'deliveries', 241.6, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('45,210', 'deliveries', 45210, 'vehicle', company='XPeng', product='Mona M03', p=('2025-04-01', '2025-06-30')),
        c('113,000 to 118,000 deliveries', 'deliveries', 113000, 'vehicle', 118000, company='XPeng', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('5.2 billion yuan', 'net_income', -5200000000.0, 'CNY', company='NIO', p=('2025-04-01', '2025-06-30'), status='forecast'),
        c('6.75 billion yuan', 'net_income', -6750000000.0, 'CNY', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('72,056 units', 'deliveries', 72056, 'vehicle', company='NIO', p=('2025-04-01', '2025-06-30')),
        c('17,081', 'deliveries', 17081, 'vehicle', company='Onvo', p=('2025-04-01', '2025-06-30')),
        c('321,800 yuan', 'price', 321800, 'CNY', company='Li Auto', product='i8'),
        c('195,800 yuan', 'price', 195800, 'CNY', company='XPeng', product='G7'),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'XPeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Onvo': ('COMPANY', 'Onvo'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'G7': ('PRODUCT', 'G7'), 'i8': ('PRODUCT', 'i8')}),
    checks=[],
)
