from goldlib import *
from mentions import mentions

TEXT = """Week 24: Li Auto on top again with 11,400

Insurance registrations in China, June 10 to 16 (previous week, June 3 to 9, in brackets):

Tesla 10,300 (13,100)
Li Auto 11,400 (10,400)
Aito 9,300 (7,900)
Leapmotor 4,500 (4,100)
NIO 4,400 (4,900)
Zeekr 4,200 (4,200)
Xiaomi 3,100 (2,900)
XPeng 2,300 (2,000)

BYD, in a league of its own, logged 58,200.

What do the numbers mean for the month? For the first sixteen days of June Li Auto stands at 23,700. Its guidance for the second quarter is 105,000 to 110,000 deliveries, which after 25,787 in April and 35,020 in May leaves 44,193 at least for June. The new L6, from 249,800 yuan, is about two fifths of the week's total.

NIO, which published 20,544 for May, guides to 54,000 to 56,000 in the quarter. Xiaomi wants to hand over 10,000 SU7s at least this month, against 8,630 in May.
"""

doc = dict(
    id='tn-sunday-weekly-insured', published='2024-06-18', source='registered-weekly',
    title='Week 24: Li Auto on top again with 11,400',
    text=TEXT,
    claims=[
        c('11,400', 'registrations', 11400, 'vehicle', company='Li Auto', p=('2024-06-10', '2024-06-16')),
        c('10,300', 'registrations', 10300, 'vehicle', company='Tesla', p=('2024-06-10', '2024-06-16')),
        c('13,100', 'registrations', 13100, 'vehicle', company='Tesla', p=('2024-06-03', '2024-06-09')),
        c('11,400', 'registrations', 11400, 'vehicle', nth=1, company='Li Auto', p=('2024-06-10', '2024-06-16')),
        c('10,400', 'registrations', 10400, 'vehicle', company='Li Auto', p=('2024-06-03', '2024-06-09')),
        c('9,300', 'registrations', 9300, 'vehicle', company='Aito', p=('2024-06-10', '2024-06-16')),
        c('7,900', 'registrations', 7900, 'vehicle', company='Aito', p=('2024-06-03', '2024-06-09')),
        c('4,500', 'registrations', 4500, 'vehicle', company='Leapmotor', p=('2024-06-10', '2024-06-16')),
        c('4,100', 'registrations', 4100, 'vehicle', company='Leapmotor', p=('2024-06-03', '2024-06-09')),
        c('4,400', 'registrations', 4400, 'vehicle', company='NIO', p=('2024-06-10', '2024-06-16')),
        c('4,900', 'registrations', 4900, 'vehicle', company='NIO', p=('2024-06-03', '2024-06-09')),
        c('4,200', 'registrations', 4200, 'vehicle', company='Zeekr', p=('2024-06-10', '2024-06-16')),
        c('4,200', 'registrations', 4200, 'vehicle', nth=1, company='Zeekr', p=('2024-06-03', '2024-06-09')),
        c('3,100', 'registrations', 3100, 'vehicle', nth=1, company='Xiaomi', p=('2024-06-10', '2024-06-16')),
        c('2,900', 'registrations', 2900, 'vehicle', company='Xiaomi', p=('2024-06-03', '2024-06-09')),
        c('2,300', 'registrations', 2300, 'vehicle', company='XPeng', p=('2024-06-10', '2024-06-16')),
        c('2,000', 'registrations', 2000, 'vehicle', company='XPeng', p=('2024-06-03', '2024-06-09')),
        c('58,200', 'registrations', 58200, 'vehicle', company='BYD', p=('2024-06-10', '2024-06-16')),
        c('23,700', 'registrations', 23700, 'vehicle', company='Li Auto', p=('2024-06-01', '2024-06-16')),
        c('105,000 to 110,000 deliveries', 'deliveries', 105000, 'vehicle', 110000, company='Li Auto', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('25,787', 'deliveries', 25787, 'vehicle', company='Li Auto', p=('2024-04-01', '2024-04-30')),
        c('35,020', 'deliveries', 35020, 'vehicle', company='Li Auto', p=('2024-05-01', '2024-05-31')),
        c('44,193', 'deliveries', 44193, 'vehicle', None, company='Li Auto', p=('2024-06-01', '2024-06-30'), status=['target', 'forecast']),
        c('249,800 yuan', 'price', 249800, 'CNY', company='Li Auto', product='L6'),
        c('two fifths', 'registrations', 40, 'percent', company='Li Auto', product='L6', role='share', p=('2024-06-10', '2024-06-16')),
        c('20,544', 'deliveries', 20544, 'vehicle', company='NIO', p=('2024-05-01', '2024-05-31')),
        c('54,000 to 56,000', 'deliveries', 54000, 'vehicle', 56000, company='NIO', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('10,000', 'deliveries', 10000, 'vehicle', None, nth=1, company='Xiaomi', product='SU7', p=('2024-06-01', '2024-06-30'), status='target'),
        c('8,630', 'deliveries', 8630, 'vehicle', company='Xiaomi', product='SU7', p=('2024-05-01', '2024-05-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'NIO': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Aito': ('COMPANY', 'Aito'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Zeekr': ('COMPANY', 'Zeekr'), 'XPeng': ('COMPANY', 'XPeng'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'BYD': ('COMPANY', 'BYD'), 'L6': ('PRODUCT', 'L6'), 'SU7': ('PRODUCT', 'SU7')}),
    checks=[],
)
