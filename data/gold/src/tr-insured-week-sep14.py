from goldlib import *
from mentions import mentions

TEXT = """China's weekly car registrations: Tesla and Leapmotor gain, Xiaomi slips

Tesla's insurance registrations in China rose 11.7 percent from the previous week to 14,300 vehicles in the week ended September 14, as deliveries of the six-seat Model Y L began. Leapmotor followed in second place. BYD, not included below, registered 59,700.

Registrations by brand

Brand
Week of Sept 8-14
Week of Sept 1-7
Tesla
14,300
12,800
Leapmotor
11,900
10,700
Aito
10,200
9,900
Xiaomi
8,400
9,100
XPeng
7,650
7,300
Li Auto
7,200
7,600
NIO
4,310
4,120

In the third quarter so far, Tesla has registered 110,500 vehicles, down 11 percent from a year ago. NIO aims to deliver 25,000 vehicles a month on average in the fourth quarter under its main brand. XPeng has a full-year target of 380,000 units, of which it had reached 71.5 percent by the end of August.
"""

doc = dict(
    id='tr-insured-week-sep14', published='2025-09-16', source='weekly volt',
    title="China's weekly car registrations: Tesla and Leapmotor gain, Xiaomi slips",
    text=TEXT,
    claims=[
        c('11.7 percent', 'registrations', 11.7, 'percent', company='Tesla', role='change', p=('2025-09-08', '2025-09-14')),
        c('14,300 vehicles', 'registrations', 14300, 'vehicle', company='Tesla', p=('2025-09-08', '2025-09-14')),
        c('59,700', 'registrations', 59700, 'vehicle', company='BYD', p=('2025-09-08', '2025-09-14')),
        c('14,300', 'registrations', 14300, 'vehicle', nth=1, company='Tesla', p=('2025-09-08', '2025-09-14')),
        c('12,800', 'registrations', 12800, 'vehicle', company='Tesla', p=('2025-09-01', '2025-09-07')),
        c('11,900', 'registrations', 11900, 'vehicle', company='Leapmotor', p=('2025-09-08', '2025-09-14')),
        c('10,700', 'registrations', 10700, 'vehicle', company='Leapmotor', p=('2025-09-01', '2025-09-07')),
        c('10,200', 'registrations', 10200, 'vehicle', company='Aito', p=('2025-09-08', '2025-09-14')),
        c('9,900', 'registrations', 9900, 'vehicle', company='Aito', p=('2025-09-01', '2025-09-07')),
        c('8,400', 'registrations', 8400, 'vehicle', company='Xiaomi', p=('2025-09-08', '2025-09-14')),
        c('9,100', 'registrations', 9100, 'vehicle', company='Xiaomi', p=('2025-09-01', '2025-09-07')),
        c('7,650', 'registrations', 7650, 'vehicle', company='XPeng', p=('2025-09-08', '2025-09-14')),
        c('7,300', 'registrations', 7300, 'vehicle', company='XPeng', p=('2025-09-01', '2025-09-07')),
        c('7,200', 'registrations', 7200, 'vehicle', company='Li Auto', p=('2025-09-08', '2025-09-14')),
        c('7,600', 'registrations', 7600, 'vehicle', company='Li Auto', p=('2025-09-01', '2025-09-07')),
        c('4,310', 'registrations', 4310, 'vehicle', company='NIO', p=('2025-09-08', '2025-09-14')),
        c('4,120', 'registrations', 4120, 'vehicle', company='NIO', p=('2025-09-01', '2025-09-07')),
        c('110,500 vehicles', 'registrations', 110500, 'vehicle', company='Tesla', p=('2025-07-01', '2025-09-14')),
        c('11 percent', 'registrations', -11, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-09-14')),
        c('25,000 vehicles', 'deliveries', 25000, 'vehicle', company='NIO', per='month', p=('2025-10-01', '2025-12-31'), status='target'),
        c('380,000 units', 'deliveries', 380000, 'vehicle', company='XPeng', p=('2025-01-01', '2025-12-31'), status='target'),
        c('71.5 percent', 'deliveries', 71.5, 'percent', company='XPeng', role='share', p=('2025-01-01', '2025-08-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'BYD': ('COMPANY', 'BYD'), 'XPeng': ('COMPANY', 'XPeng'), 'NIO': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Aito': ('COMPANY', 'Aito'), 'Model Y L': ('PRODUCT', 'Model Y L')}),
    checks=[],
)
