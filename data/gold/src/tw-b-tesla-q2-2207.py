from goldlib import *
from mentions import mentions

TEXT = """Tesla deliveries drop for first time in two years on Shanghai shutdown

Tesla Inc delivered 252,300 vehicles in the second quarter, 19% fewer than in the prior three months, after a Covid lockdown in Shanghai closed its biggest factory for 22 days.

It was the first quarterly decline since early 2020. Deliveries were still 25% above the 201,300 of the same period last year.

Analysts polled by FactSet had on average expected 264,000, although estimates ranged from 233,000 to 301,000.

The company delivered 236,500 Model 3 and Model Y cars and 15,800 of the more expensive Model S and Model X. Production totaled 257,100, down from 305,400 in the first quarter. Of those, 241,200 were 3/Y.

"June was the highest vehicle production month in Tesla's history," the electric carmaker said in the brief statement.

With 562,400 cars delivered in the first half, it would have to hand over some 842,000 in the second to reach the 1.4 million that correspond to its long-term goal of 50% growth. That goal is becoming harder to reach, Wedbush analyst Dan Ives, 47, wrote in a note. He forecasts 1.38 million.

Shanghai built about 110,000 cars in the quarter, or roughly 70,000 fewer than in the one before. In May the plant exported 22,300 of the 33,400 it produced; in April, it exported none. The newer plants in Gruenheide and Texas made fewer than 15,000 combined. Berlin produced 1,000 in one week in June.

China's BYD, which includes plug-in hybrids, sold 354,000 vehicles between April and June and overtook Tesla.

Reporting by the Pacific desk in San Francisco. Copyright 2022.
"""

doc = dict(
    id='tw-b-tesla-q2-2207', published='2022-07-02', source='pacific-newswire',
    title='Tesla deliveries drop for first time in two years on Shanghai shutdown',
    text=TEXT,
    claims=[
        c('252,300 vehicles', 'deliveries', 252300, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('19%', 'deliveries', -19, 'percent', company='Tesla', role='change', p=('2022-04-01', '2022-06-30')),
        c('22 days', ['duration', 'other'], 22, 'day', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('25%', 'deliveries', 25, 'percent', company='Tesla', role='change', p=('2022-04-01', '2022-06-30')),
        c('201,300', 'deliveries', 201300, 'vehicle', company='Tesla', p=('2021-04-01', '2021-06-30')),
        c('264,000', 'deliveries', 264000, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30'), status='forecast'),
        c('233,000 to 301,000', 'deliveries', 233000, 'vehicle', 301000, company='Tesla', p=('2022-04-01', '2022-06-30'), status='forecast'),
        c('236,500 Model 3 and Model Y cars', 'deliveries', 236500, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('15,800', 'deliveries', 15800, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('257,100', 'production', 257100, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('305,400', 'production', 305400, 'vehicle', company='Tesla', p=('2022-01-01', '2022-03-31')),
        c('241,200', 'production', 241200, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('562,400 cars', 'deliveries', 562400, 'vehicle', company='Tesla', p=('2022-01-01', '2022-06-30')),
        c('842,000', 'deliveries', 842000, 'vehicle', company='Tesla', p=('2022-07-01', '2022-12-31'), status=['target', 'forecast']),
        c('1.4 million', 'deliveries', 1400000, 'vehicle', company='Tesla', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('50%', 'deliveries', 50, 'percent', company='Tesla', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('1.38 million', 'deliveries', 1380000, 'vehicle', company='Tesla', p=('2022-01-01', '2022-12-31'), status='forecast'),
        c('110,000 cars', 'production', 110000, 'vehicle', company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('70,000', 'production', -70000, 'vehicle', company='Tesla', role='change', p=('2022-04-01', '2022-06-30')),
        c('22,300', 'exports', 22300, 'vehicle', company='Tesla', p=('2022-05-01', '2022-05-31')),
        c('33,400', 'production', 33400, 'vehicle', company='Tesla', p=('2022-05-01', '2022-05-31')),
        c('none', 'exports', 0, 'vehicle', company='Tesla', p=('2022-04-01', '2022-04-30')),
        c('15,000', 'production', None, 'vehicle', 15000, company='Tesla', p=('2022-04-01', '2022-06-30')),
        c('1,000', 'production', 1000, 'vehicle', nth=1, company='Tesla', per='week', p=('2022-06-01', '2022-06-30')),
        c('354,000 vehicles', 'sales', 354000, 'vehicle', company='BYD', p=('2022-04-01', '2022-06-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X')}),
    checks=[],
)
