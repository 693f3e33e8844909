from goldlib import *
from mentions import mentions

TEXT = """XPeng’s loss narrows as it guides for 87,000-91,000 deliveries in last quarter

GUANGZHOU – XPeng lost RMB 1.81 billion ($258 million) between July and September, far less than the RMB 3.89 billion of that quarter. Total revenues were RMB 10.10 billion, 18.4% higher year on year and 24.5% higher than in the preceding three months (RMB 8.11 billion). The maker of the G6 and the X9 delivered 46,533 vehicles, after 30,207 in the second quarter and 21,821 in the first, or 98,561 for the nine months.

Gross margin widened to 15.3% from -2.7%, and the vehicle margin to 8.6% from -6.1%. Fees from Volkswagen, which holds 4.99%, lent a hand. Cash and deposits: RMB 35.75 billion on September 30. Revenue in the running quarter should lie in a range from RMB 15.3 billion to RMB 16.2 billion, that is 17.2% to 24.1% above last year’s.

The P7+ had 31,528 firm orders in hand on the evening of its launch, November 7; it starts at RMB 186,800. Rival Nio, which speaks today, delivered 61,855 in the same period, Li Auto 152,831. Of the Mona M03, over 30,000 have been handed over so far.
"""

doc = dict(
    id='tq-xpeng-q3-24', published='2024-11-20', source='biz-wire',
    title='XPeng’s loss narrows as it guides for 87,000-91,000 deliveries in last quarter',
    text=TEXT,
    claims=[
        c('87,000-91,000', 'deliveries', 87000, 'vehicle', 91000, company='XPeng', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('RMB 1.81 billion', 'net_income', -1810000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('$258 million', 'net_income', -258000000, 'USD', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('RMB 3.89 billion', 'net_income', -3890000000, 'CNY', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('RMB 10.10 billion', 'revenue', 10100000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('18.4%', 'revenue', 18.4, 'percent', company='XPeng', role='change', p=('2024-07-01', '2024-09-30')),
        c('24.5%', 'revenue', 24.5, 'percent', company='XPeng', role='change', p=('2024-07-01', '2024-09-30')),
        c('RMB 8.11 billion', 'revenue', 8110000000, 'CNY', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('46,533 vehicles', 'deliveries', 46533, 'vehicle', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('30,207', 'deliveries', 30207, 'vehicle', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('21,821', 'deliveries', 21821, 'vehicle', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('98,561', 'deliveries', 98561, 'vehicle', company='XPeng', p=('2024-01-01', '2024-09-30')),
        c('15.3%', 'gross_margin', 15.3, 'percent', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('-2.7%', 'gross_margin', -2.7, 'percent', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('8.6%', 'margin', 8.6, 'percent', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('-6.1%', 'margin', -6.1, 'percent', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('4.99%', 'stake', 4.99, 'percent', company='Volkswagen'),
        c('RMB 35.75 billion', 'cash', 35750000000, 'CNY', company='XPeng', p=('2024-09-30', '2024-09-30')),
        c('RMB 15.3 billion to RMB 16.2 billion', 'revenue', 15300000000, 'CNY', 16200000000, company='XPeng', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('17.2% to 24.1%', 'revenue', 17.2, 'percent', 24.1, company='XPeng', role='change', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('31,528 firm orders', 'orders', 31528, 'order', company='XPeng', product='P7+', p=('2024-11-07', '2024-11-07')),
        c('November 7', 'launch', None, 'date', company='XPeng', product='P7+', p=('2024-11-07', '2024-11-07')),
        c('RMB 186,800', 'price', 186800, 'CNY', company='XPeng', product='P7+'),
        c('61,855', 'deliveries', 61855, 'vehicle', company='Nio', p=('2024-07-01', '2024-09-30')),
        c('152,831', 'deliveries', 152831, 'vehicle', company='Li Auto', p=('2024-07-01', '2024-09-30')),
        c('30,000', 'deliveries', 30000, 'vehicle', None, company='XPeng', product='Mona M03', p=(None, '2024-11-20')),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'Nio': ('COMPANY', 'Nio'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'P7+': ('PRODUCT', 'P7+'), 'X9': ('PRODUCT', 'X9'), 'G6': ('PRODUCT', 'G6')}),
    checks=[],
)
