from goldlib import *
from mentions import mentions

TEXT = """Five numbers for the weekend

8,083 — cars that NIO delivered in June, 116% more than twelve months before. The second quarter came to 21,896, at the upper end of the 21,000 to 22,000 it had guided for. To date: 117,597.

6,565 — the same for XPeng, of which 4,730 P7s; a rise of 617%. On Wednesday the Guangzhou firm priced its Hong Kong listing at HK$165 a share, which raises HK$14.0 billion ($1.8 billion).

7,713 — Li Auto, with its single model. Since the start of the year: 30,154, or almost triple last year’s 9,500. 97 retail stores in 64 cities on June 30.

5,138 — Hozon, the quiet one, a jump of 536%; the Neta V costs from 59,900 yuan.

$4.4 billion — what Didi took in at its New York IPO last month. With BYD it has developed the D1, a taxi of which 1 million are to be on the road by 2025; 418 km (NEDC).

Bonus: BYD sold 40,116 electrified cars in June. Its Qin Plus DM-i has a waiting list of three months.

The desk is off on Monday. Send complaints to the editor, 33, who is at the beach.
"""

doc = dict(
    id='tm-brief-friday-cn', published='2021-07-02', source='sino-auto-morning',
    title='Five numbers for the weekend',
    text=TEXT,
    claims=[
        c('8,083', 'deliveries', 8083, 'vehicle', company='NIO', p=('2021-06-01', '2021-06-30')),
        c('116%', 'deliveries', 116, 'percent', company='NIO', role='change', p=('2021-06-01', '2021-06-30')),
        c('21,896', 'deliveries', 21896, 'vehicle', company='NIO', p=('2021-04-01', '2021-06-30')),
        c('21,000 to 22,000', 'deliveries', 21000, 'vehicle', 22000, company='NIO', p=('2021-04-01', '2021-06-30'), status=['target', 'forecast']),
        c('117,597', 'deliveries', 117597, 'vehicle', company='NIO', p=(None, '2021-07-02')),
        c('6,565', 'deliveries', 6565, 'vehicle', company='XPeng', p=('2021-06-01', '2021-06-30')),
        c('4,730', 'deliveries', 4730, 'vehicle', company='XPeng', product='P7', p=('2021-06-01', '2021-06-30')),
        c('617%', 'deliveries', 617, 'percent', company='XPeng', role='change', p=('2021-06-01', '2021-06-30')),
        c('HK$165', 'share_price', 165, 'HKD', company='XPeng', per=['share', None], status='plan'),
        c('HK$14.0 billion', 'funding', 14000000000, 'HKD', company='XPeng', status='plan'),
        c('$1.8 billion', 'funding', 1800000000, 'USD', company='XPeng', status='plan'),
        c('7,713', 'deliveries', 7713, 'vehicle', company='Li Auto', product='Li ONE', p=('2021-06-01', '2021-06-30')),
        c('30,154', 'deliveries', 30154, 'vehicle', company='Li Auto', product='Li ONE', p=('2021-01-01', '2021-06-30')),
        c('triple', 'deliveries', 200, 'percent', company='Li Auto', product='Li ONE', role='change', p=('2021-01-01', '2021-06-30')),
        c('9,500', 'deliveries', 9500, 'vehicle', company='Li Auto', product='Li ONE', p=('2020-01-01', '2020-06-30')),
        c('97 retail stores', 'stores', 97, 'store', company='Li Auto', p=('2021-06-30', '2021-06-30')),
        c('64 cities', 'countries', 64, 'country', company='Li Auto', p=('2021-06-30', '2021-06-30')),
        c('5,138', 'deliveries', 5138, 'vehicle', company='Hozon', p=('2021-06-01', '2021-06-30')),
        c('536%', 'deliveries', 536, 'percent', company='Hozon', role='change', p=('2021-06-01', '2021-06-30')),
        c('59,900 yuan', 'price', 59900, 'CNY', company='Hozon', product='Neta V'),
        c('$4.4 billion', 'funding', 4400000000, 'USD', company='Didi', p=('2021-06-01', '2021-06-30')),
        c('1 million', ['production', 'deliveries'], 1000000, 'vehicle', company=['Didi', 'BYD'], product='D1', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('418 km', 'range', 418, 'km', company=['Didi', 'BYD'], product='D1'),
        c('40,116', 'sales', 40116, 'vehicle', company='BYD', p=('2021-06-01', '2021-06-30')),
        c('three months', 'wait_time', 3, 'month', company='BYD', product='Qin Plus DM-i'),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'XPeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Hozon': ('COMPANY', 'Hozon'), 'BYD': ('COMPANY', 'BYD'), 'Didi': ('COMPANY', 'Didi'), 'P7': ('PRODUCT', 'P7'), 'Neta V': ('PRODUCT', 'Neta V'), 'Qin Plus DM-i': ('PRODUCT', 'Qin Plus DM-i'), 'D1': ('PRODUCT', 'D1')}),
    checks=[],
)
