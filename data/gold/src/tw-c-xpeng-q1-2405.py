from goldlib import *
from mentions import mentions

TEXT = """XPeng Q1 2024: Vehicle margin rises to 5.1%, Q2 deliveries guided at 29,000-31,000

XPeng (NYSE: XPEV) today reported revenue of RMB 6.48 billion for the first quarter, up 60.7% from RMB 4.03 billion in the same quarter of 2023 but down 50.4% from the fourth quarter.

That was in the upper half of the company's guidance range of RMB 5.9 billion to RMB 6.6 billion, data monitored by EV Post showed.

The Guangzhou-based company delivered 21,640 vehicles in the quarter, as previously announced. This is within the guidance range of 21,000 to 22,500 and represents an increase of 18.7% year-on-year.

Revenue from vehicle sales was RMB 5.51 billion, while services and others contributed RMB 970 million, up 87.2% year-on-year, mainly because of technical services provided to Volkswagen Group.

XPeng's gross margin in the quarter was 12.6%, compared with 1.7% a year ago and 6.2% in the previous quarter.

Vehicle margin came in at 5.1%, 1.0 percentage point higher than in the fourth quarter. In the first quarter of last year it was -2.5%.

R&D expenses were RMB 1.34 billion, an increase of 3.6% year-on-year and little changed from the fourth quarter.

Net loss was RMB 1.38 billion, narrowing 41% from a year earlier.

At the end of March, XPeng held RMB 41.3 billion in cash and cash equivalents, restricted cash, short-term investments and time deposits, RMB 4.4 billion less than three months before.

For the second quarter the company expects deliveries of 29,000 to 31,000 vehicles, a year-on-year increase of 25% to 33.6%, and revenue of RMB 7.6 billion to RMB 8.2 billion.

XPeng delivered 9,390 cars in April.
"""

doc = dict(
    id='tw-c-xpeng-q1-2405', published='2024-05-21', source='ev-post-cn',
    title='XPeng Q1 2024: Vehicle margin rises to 5.1%, Q2 deliveries guided at 29,000-31,000',
    text=TEXT,
    claims=[
        c('5.1%', 'margin', 5.1, 'percent', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('29,000-31,000', 'deliveries', 29000, 'vehicle', 31000, company='XPeng', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('RMB 6.48 billion', 'revenue', 6480000000, 'CNY', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('60.7%', 'revenue', 60.7, 'percent', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('RMB 4.03 billion', 'revenue', 4030000000, 'CNY', company='XPeng', p=('2023-01-01', '2023-03-31')),
        c('50.4%', 'revenue', -50.4, 'percent', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('RMB 5.9 billion to RMB 6.6 billion', 'revenue', 5900000000, 'CNY', 6600000000, company='XPeng', p=('2024-01-01', '2024-03-31'), status=['target', 'forecast']),
        c('21,640 vehicles', 'deliveries', 21640, 'vehicle', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('21,000 to 22,500', 'deliveries', 21000, 'vehicle', 22500, company='XPeng', p=('2024-01-01', '2024-03-31'), status=['target', 'forecast']),
        c('18.7%', 'deliveries', 18.7, 'percent', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('RMB 5.51 billion', 'revenue', 5510000000, 'CNY', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('RMB 970 million', 'revenue', 970000000, 'CNY', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('87.2%', 'revenue', 87.2, 'percent', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('12.6%', 'gross_margin', 12.6, 'percent', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('1.7%', 'gross_margin', 1.7, 'percent', company='XPeng', p=('2023-01-01', '2023-03-31')),
        c('6.2%', 'gross_margin', 6.2, 'percent', company='XPeng', p=('2023-10-01', '2023-12-31')),
        c('5.1%', 'margin', 5.1, 'percent', nth=1, company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('1.0 percentage point', 'margin', 1, 'percentage_point', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('-2.5%', 'margin', -2.5, 'percent', company='XPeng', p=('2023-01-01', '2023-03-31')),
        c('RMB 1.34 billion', 'rnd', 1340000000, 'CNY', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('3.6%', 'rnd', 3.6, 'percent', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('RMB 1.38 billion', 'net_income', -1380000000, 'CNY', company='XPeng', p=('2024-01-01', '2024-03-31')),
        c('41%', 'net_income', -41, 'percent', company='XPeng', role='change', p=('2024-01-01', '2024-03-31')),
        c('RMB 41.3 billion', 'cash', 41300000000, 'CNY', company='XPeng', p=('2024-03-31', '2024-03-31')),
        c('RMB 4.4 billion', 'cash', -4400000000, 'CNY', company='XPeng', role='change', p=('2024-03-31', '2024-03-31')),
        c('29,000 to 31,000 vehicles', 'deliveries', 29000, 'vehicle', 31000, company='XPeng', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('25% to 33.6%', 'deliveries', 25, 'percent', 33.6, company='XPeng', role='change', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('RMB 7.6 billion to RMB 8.2 billion', 'revenue', 7600000000, 'CNY', 8200000000, company='XPeng', p=('2024-04-01', '2024-06-30'), status=['target', 'forecast']),
        c('9,390 cars', 'deliveries', 9390, 'vehicle', company='XPeng', p=('2024-04-01', '2024-04-30')),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'Volkswagen Group': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
