from goldlib import *
from mentions import mentions

TEXT = """Xpeng Q3 net loss narrows to RMB 1.86 billion, guides for record fourth quarter
Xpeng guided for deliveries of 86,000 to 90,000 vehicles in the fourth quarter, up about 43 to 50 percent year-on-year.

Xpeng (NYSE: XPEV, HKG: 9868) today reported third-quarter revenue of 10.24 billion yuan ($1.41 billion), up 20.1 percent from 8.53 billion yuan in the same quarter last year and up 26.3 percent from 8.11 billion in the previous quarter.

Vehicle sales contributed 8.93 billion yuan of that, an increase of 13.8 percent year-on-year. Services and others brought in 1.31 billion yuan, up almost 2x, mainly due to technical research and development services for Volkswagen, the company said.

It delivered 46,310 vehicles in the quarter, in line with its guidance of 45,500 to 48,500 units. The Mona M03, launched in August, accounted for more than a third.

The entry-level sedan starts at 119,800 yuan, well below the 231,900 yuan of Tesla's Model 3. It received more than 30,000 firm orders within 48 hours of its launch.

Gross margin was 15.1 percent, compared with -2.8 percent a year ago and 13.9 percent in the second quarter. Vehicle margin rose to 8.4 percent from 6.3 percent in the second quarter.

Net loss was 1.86 billion yuan, compared with 3.91 billion yuan and 1.27 billion yuan a year and a quarter earlier, respectively.

R&D expenses rose by about 25 percent to 1.63 billion yuan. As of September 30, cash and equivalents, restricted cash and deposits totaled 35.6 billion yuan.

($1 = RMB 7.24)

XPENG P7+ and MONA M03 at the Guangzhou auto show on Nov. 15. (Image credit: EV Wire Asia)
"""

doc = dict(
    id='tv-b-xpeng-q3-2411', published='2024-11-20', source='ev-wire-asia',
    title='Xpeng Q3 net loss narrows to RMB 1.86 billion, guides for record fourth quarter',
    text=TEXT,
    claims=[
        c('RMB 1.86 billion', 'net_income', -1860000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('86,000 to 90,000 vehicles', 'deliveries', 86000, 'vehicle', 90000, company='XPeng', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('43 to 50 percent', 'deliveries', 43, 'percent', 50, company='XPeng', role='change', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
        c('10.24 billion yuan', 'revenue', 10240000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('$1.41 billion', 'revenue', 1410000000, 'USD', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('20.1 percent', 'revenue', 20.1, 'percent', company='XPeng', role='change', p=('2024-07-01', '2024-09-30')),
        c('8.53 billion yuan', 'revenue', 8530000000, 'CNY', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('26.3 percent', 'revenue', 26.3, 'percent', company='XPeng', role='change', p=('2024-07-01', '2024-09-30')),
        c('8.11 billion', 'revenue', 8110000000, 'CNY', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('8.93 billion yuan', 'revenue', 8930000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('13.8 percent', 'revenue', 13.8, 'percent', company='XPeng', role='change', p=('2024-07-01', '2024-09-30')),
        c('1.31 billion yuan', 'revenue', 1310000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('2x', 'revenue', 100, 'percent', company='XPeng', role='change', p=('2024-07-01', '2024-09-30')),
        c('46,310 vehicles', 'deliveries', 46310, 'vehicle', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('45,500 to 48,500 units', 'deliveries', 45500, 'vehicle', 48500, company='XPeng', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('August', 'launch', None, 'date', company='XPeng', product='Mona M03', p=('2024-08-01', '2024-08-31')),
        c('a third', 'deliveries', 33.3333, 'percent', None, company='XPeng', product='Mona M03', role='share', p=('2024-07-01', '2024-09-30')),
        c('119,800 yuan', 'price', 119800, 'CNY', company='XPeng', product='Mona M03'),
        c('231,900 yuan', 'price', 231900, 'CNY', company='Tesla', product='Model 3'),
        c('30,000 firm orders', 'orders', 30000, 'order', None, company='XPeng', product='Mona M03', p=('2024-08-01', '2024-08-31')),
        c('15.1 percent', 'gross_margin', 15.1, 'percent', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('-2.8 percent', 'gross_margin', -2.8, 'percent', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('13.9 percent', 'gross_margin', 13.9, 'percent', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('8.4 percent', 'margin', 8.4, 'percent', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('6.3 percent', 'margin', 6.3, 'percent', nth=1, company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('1.86 billion yuan', 'net_income', -1860000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('3.91 billion yuan', 'net_income', -3910000000, 'CNY', company='XPeng', p=('2023-07-01', '2023-09-30')),
        c('1.27 billion yuan', 'net_income', -1270000000, 'CNY', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('25 percent', 'rnd', 25, 'percent', company='XPeng', role='change', p=('2024-07-01', '2024-09-30')),
        c('1.63 billion yuan', 'rnd', 1630000000, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('35.6 billion yuan', 'cash', 35600000000, 'CNY', company='XPeng', p=('2024-09-30', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Xpeng': ('COMPANY', 'XPeng'), 'XPENG': ('COMPANY', 'XPeng'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'MONA M03': ('PRODUCT', 'Mona M03'), 'P7+': ('PRODUCT', 'P7+'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
