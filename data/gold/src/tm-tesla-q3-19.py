from goldlib import *
from mentions import mentions

TEXT = """Tesla springs a profit as costs fall, Shanghai runs ahead of plan

Tesla stunned Wall Street on Wednesday night with a third-quarter profit of $143 million, or $1.86 a share once one-off items are stripped out; the consensus had been a loss of 42 cents. In the June quarter Elon Musk's company was $408 million in the red. The shares leapt 20% in extended trading.

Sales, to be sure, shrank. Revenue of $6.30 billion was 8% lower than a year earlier, when $6.82 billion flowed in, since cheaper Model 3s crowd out the older cars: of 97,186 vehicles handed to customers, 79,703 were of that type and only 17,483 were Model S or X. Automotive gross margin nonetheless recovered to 22.8% from 18.9%. Operating expenses, at $930 million, were the lowest since the Model 3 went into production.

Free cash flow: $371 million. Cash: $5.34 billion at quarter end, up by $383 million.

In China, trial production has started, ten months after ground was broken, at a plant that cost 65% less per unit of capacity than the Model 3 line in Fremont; it is laid out for 150,000 cars a year. The Model Y is now due by summer 2020 instead of that autumn. Musk, 48, was “highly confident” that deliveries would exceed 360,000 this year.
"""

doc = dict(
    id='tm-tesla-q3-19', published='2019-10-24', source='wall-and-broad',
    title='Tesla springs a profit as costs fall, Shanghai runs ahead of plan',
    text=TEXT,
    claims=[
        c('$143 million', 'net_income', 143000000, 'USD', company='Tesla', p=('2019-07-01', '2019-09-30')),
        c('$1.86', 'net_income', 1.86, 'USD', company='Tesla', per='share', p=('2019-07-01', '2019-09-30')),
        c('42 cents', 'net_income', -0.42, 'USD', company='Tesla', per='share', p=('2019-07-01', '2019-09-30'), status='forecast'),
        c('$408 million', 'net_income', -408000000, 'USD', company='Tesla', p=('2019-04-01', '2019-06-30')),
        c('20%', 'share_price', 20, 'percent', company='Tesla', role='change', p=('2019-10-23', '2019-10-23')),
        c('$6.30 billion', 'revenue', 6300000000, 'USD', company='Tesla', p=('2019-07-01', '2019-09-30')),
        c('8%', 'revenue', -8, 'percent', company='Tesla', role='change', p=('2019-07-01', '2019-09-30')),
        c('$6.82 billion', 'revenue', 6820000000, 'USD', company='Tesla', p=('2018-07-01', '2018-09-30')),
        c('97,186 vehicles', 'deliveries', 97186, 'vehicle', company='Tesla', p=('2019-07-01', '2019-09-30')),
        c('79,703', 'deliveries', 79703, 'vehicle', company='Tesla', product='Model 3', p=('2019-07-01', '2019-09-30')),
        c('17,483', 'deliveries', 17483, 'vehicle', company='Tesla', product=['Model S', 'Model X'], p=('2019-07-01', '2019-09-30')),
        c('22.8%', 'gross_margin', 22.8, 'percent', company='Tesla', p=('2019-07-01', '2019-09-30')),
        c('18.9%', 'gross_margin', 18.9, 'percent', company='Tesla', p=('2019-04-01', '2019-06-30')),
        c('$930 million', 'opex', 930000000, 'USD', company='Tesla', p=('2019-07-01', '2019-09-30')),
        c('$371 million', 'cash_flow', 371000000, 'USD', company='Tesla', p=('2019-07-01', '2019-09-30')),
        c('$5.34 billion', 'cash', 5340000000, 'USD', company='Tesla', p=('2019-09-30', '2019-09-30')),
        c('$383 million', 'cash', 383000000, 'USD', company='Tesla', role='change', p=('2019-09-30', '2019-09-30')),
        c('65%', ['capex', 'cost', 'investment'], -65, 'percent', company='Tesla', role='change'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='Tesla', per='year'),
        c('summer 2020', 'launch', None, 'date', company='Tesla', product='Model Y', p=(None, '2020-08-31'), status=['plan', 'target', 'forecast']),
        c('360,000', 'deliveries', 360000, 'vehicle', None, company='Tesla', p=('2019-01-01', '2019-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model S': ('PRODUCT', 'Model S'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
