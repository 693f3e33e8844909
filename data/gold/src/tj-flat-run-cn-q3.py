from goldlib import *
from mentions import mentions

TEXT = """China EV makers' Q3 2025 at a glance (table)

Company Revenue (bn yuan) Deliveries Gross margin (%) Net income (bn yuan) Leapmotor 19.45 173,852 14.5 0.15 XPeng 20.38 116,007 20.1 -0.38 Li Auto 27.4 93,211 16.3 -0.62

Source: company reports. NIO publishes on Tuesday.

Three firms, three directions. The Hangzhou company's revenue nearly doubled (97.3 percent) from 9.86 billion yuan, its gross margin having been 8.1 percent then and 13.6 percent last quarter. XPeng pared its loss from 1.81 billion yuan a year ago and 0.48 billion in the second quarter; it promises a profit for the fourth, along with 125,000 to 132,000 deliveries and revenue of 21.5 to 23 billion yuan. For Li Auto it was the first loss in eleven quarters, after 2.8 billion yuan in last year's third and 1.1 billion yuan in this year's second. It blames the recall of 11,411 Mega vans, which cost 1.14 billion yuan; without it the gross margin would have been 20.4 percent. The Beijing firm now expects to deliver 100,000 to 110,000 cars.
"""

doc = dict(
    id='tj-flat-run-cn-q3', published='2025-11-21', source='datadump-ev-asia',
    title="China EV makers' Q3 2025 at a glance (table)",
    text=TEXT,
    claims=[
        c('19.45', 'revenue', 19450000000.0, 'CNY', company='Leapmotor', p=('2025-07-01', '2025-09-30')),
        c('173,852', 'deliveries', 173852, 'vehicle', company='Leapmotor', p=('2025-07-01', '2025-09-30')),
        c('14.5', 'gross_margin', 14.5, 'percent', company='Leapmotor', p=('2025-07-01', '2025-09-30')),
        c('0.15', 'net_income', 150000000.0, 'CNY', company='Leapmotor', p=('2025-07-01', '2025-09-30')),
        c('20.38', 'revenue', 20380000000.0, 'CNY', company='XPeng', p=('2025-07-01', '2025-09-30')),
        c('116,007', 'deliveries', 116007, 'vehicle', company='XPeng', p=('2025-07-01', '2025-09-30')),
        c('20.1', 'gross_margin', 20.1, 'percent', company='XPeng', p=('2025-07-01', '2025-09-30')),
        c('-0.38', 'net_income', -380000000.0, 'CNY', company='XPeng', p=('2025-07-01', '2025-09-30')),
        c('27.4', 'revenue', 27400000000.0, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('93,211', 'deliveries', 93211, 'vehicle', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('16.3', 'gross_margin', 16.3, 'percent', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('-0.62', 'net_income', -620000000.0, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('doubled', 'revenue', 100, 'percent', company='Leapmotor', role='change', p=('2025-07-01', '2025-09-30')),
        c('97.3 percent', 'revenue', 97.3, 'percent', company='Leapmotor', role='change', p=('2025-07-01', '2025-09-30')),
        c('9.86 billion yuan', 'revenue', 9860000000.0, 'CNY', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('8.1 percent', 'gross_margin', 8.1, 'percent', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('13.6 percent', 'gross_margin', 13.6, 'percent', company='Leapmotor', p=('2025-04-01', '2025-06-30')),
        c('1.81 billion yuan', 'net_income', -1810000000.0, 'CNY', company='XPeng', p=('2024-07-01', '2024-09-30')),
        c('0.48 billion', 'net_income', -480000000.0, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('125,000 to 132,000 deliveries', 'deliveries', 125000, 'vehicle', 132000, company='XPeng', p=('2025-10-01', '2025-12-31'), status=['target', 'forecast']),
        c('21.5 to 23 billion yuan', 'revenue', 21500000000.0, 'CNY', 23000000000.0, company='XPeng', p=('2025-10-01', '2025-12-31'), status=['target', 'forecast']),
        c('2.8 billion yuan', 'net_income', 2800000000.0, 'CNY', company='Li Auto', p=('2024-07-01', '2024-09-30')),
        c('1.1 billion yuan', 'net_income', 1100000000.0, 'CNY', company='Li Auto', p=('2025-04-01', '2025-06-30')),
        c('11,411', 'recall', 11411, 'vehicle', company='Li Auto', product='Mega'),
        c('1.14 billion yuan', 'cost', 1140000000.0, 'CNY', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('20.4 percent', 'gross_margin', 20.4, 'percent', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('100,000 to 110,000 cars', 'deliveries', 100000, 'vehicle', 110000, company='Li Auto', p=('2025-10-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Li Auto': ('COMPANY', 'Li Auto'), 'NIO': ('COMPANY', 'NIO'), 'Mega': ('PRODUCT', 'Mega')}),
    checks=[],
)
