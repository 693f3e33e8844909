from goldlib import *
from mentions import mentions

TEXT = """Li Auto tops 40,000 deliveries again in Nov; Xpeng at record

Li Auto (NASDAQ: LI) delivered 41,030 vehicles in November, up 172.9 percent year-on-year and 1.5 percent from 40,422 in October, data the company released today showed. Cumulative deliveries for the year reached 325,677 units, or 108.6 percent of its annual goal of 300,000. The Li L7 contributed more than 17,000, while the L8 and L9 added over 12,000 and 11,000 respectively.

XPeng's 20,041 vehicles were a third monthly high in a row. The G6 SUV made up 8,750 of them, its best month since launch.

NIO handed over 15,959, an increase of 12.6 percent from a year ago but down 0.7 percent from the previous month. It had 2,226 battery swap stations and 20,320 charging piles in China as of November 30.

Leapmotor's figure was 18,508, with the C11 at 9,134; 1,570 cars went overseas. Zeekr saw 13,104, 19 percent more than in November 2022. Aito, the brand of Huawei and Seres, chalked up 18,827, among them 15,242 of the new M7, for which it has taken over 100,000 firm orders; buyers now wait 10 to 12 weeks.
"""

doc = dict(
    id='tk-deliv-nov23', published='2023-12-01', source='ev-post-shanghai',
    title='Li Auto tops 40,000 deliveries again in Nov; Xpeng at record',
    text=TEXT,
    claims=[
        c('40,000 deliveries', 'deliveries', 40000, 'vehicle', None, company='Li Auto', p=('2023-11-01', '2023-11-30')),
        c('41,030 vehicles', 'deliveries', 41030, 'vehicle', company='Li Auto', p=('2023-11-01', '2023-11-30')),
        c('172.9 percent', 'deliveries', 172.9, 'percent', company='Li Auto', role='change', p=('2023-11-01', '2023-11-30')),
        c('1.5 percent', 'deliveries', 1.5, 'percent', company='Li Auto', role='change', p=('2023-11-01', '2023-11-30')),
        c('40,422', 'deliveries', 40422, 'vehicle', company='Li Auto', p=('2023-10-01', '2023-10-31')),
        c('325,677 units', 'deliveries', 325677, 'vehicle', company='Li Auto', p=('2023-01-01', '2023-11-30')),
        c('108.6 percent', 'deliveries', 108.6, 'percent', company='Li Auto', role='share', p=('2023-01-01', '2023-11-30')),
        c('300,000', 'deliveries', 300000, 'vehicle', company='Li Auto', p=('2023-01-01', '2023-12-31'), status='target'),
        c('17,000', 'deliveries', 17000, 'vehicle', None, company='Li Auto', product='L7', p=('2023-11-01', '2023-11-30')),
        c('12,000', 'deliveries', 12000, 'vehicle', None, company='Li Auto', product='L8', p=('2023-11-01', '2023-11-30')),
        c('11,000', 'deliveries', 11000, 'vehicle', None, company='Li Auto', product='L9', p=('2023-11-01', '2023-11-30')),
        c('20,041', 'deliveries', 20041, 'vehicle', company='Xpeng', p=('2023-11-01', '2023-11-30')),
        c('8,750', 'deliveries', 8750, 'vehicle', company='Xpeng', product='G6', p=('2023-11-01', '2023-11-30')),
        c('15,959', 'deliveries', 15959, 'vehicle', company='NIO', p=('2023-11-01', '2023-11-30')),
        c('12.6 percent', 'deliveries', 12.6, 'percent', company='NIO', role='change', p=('2023-11-01', '2023-11-30')),
        c('0.7 percent', 'deliveries', -0.7, 'percent', company='NIO', role='change', p=('2023-11-01', '2023-11-30')),
        c('2,226', 'stations', 2226, 'station', company='NIO', p=('2023-11-30', '2023-11-30')),
        c('20,320', 'chargers', 20320, 'charger', company='NIO', p=('2023-11-30', '2023-11-30')),
        c('18,508', 'deliveries', 18508, 'vehicle', company='Leapmotor', p=('2023-11-01', '2023-11-30')),
        c('9,134', 'deliveries', 9134, 'vehicle', company='Leapmotor', product='C11', p=('2023-11-01', '2023-11-30')),
        c('1,570', 'exports', 1570, 'vehicle', company='Leapmotor', p=('2023-11-01', '2023-11-30')),
        c('13,104', 'deliveries', 13104, 'vehicle', company='Zeekr', p=('2023-11-01', '2023-11-30')),
        c('19 percent', 'deliveries', 19, 'percent', company='Zeekr', role='change', p=('2023-11-01', '2023-11-30')),
        c('18,827', 'deliveries', 18827, 'vehicle', company='Aito', p=('2023-11-01', '2023-11-30')),
        c('15,242', 'deliveries', 15242, 'vehicle', company='Aito', product='M7', p=('2023-11-01', '2023-11-30')),
        c('100,000', 'orders', 100000, 'order', None, company='Aito', product='M7', p=(None, '2023-12-01')),
        c('10 to 12 weeks', 'wait_time', 10, 'week', 12, company='Aito', product='M7'),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'Xpeng': ('COMPANY', 'Xpeng'), 'XPeng': ('COMPANY', 'Xpeng'), 'NIO': ('COMPANY', 'NIO'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Aito': ('COMPANY', 'Aito'), 'Huawei': ('COMPANY', 'Huawei'), 'Seres': ('COMPANY', 'Seres'), 'L7': ('PRODUCT', 'L7'), 'L8': ('PRODUCT', 'L8'), 'L9': ('PRODUCT', 'L9'), 'G6': ('PRODUCT', 'G6'), 'M7': ('PRODUCT', 'M7'), 'C11': ('PRODUCT', 'C11')}),
    checks=[],
)
