from goldlib import *
from mentions import mentions

TEXT = """Li Auto posts first annual profit as quarterly revenue more than doubles

Chinese electric vehicle maker Li Auto reported on Monday a net income of 5.6 billion yuan ($779 million) for the fourth quarter, nearly 22 times the 258 million yuan it made in the same quarter of 2022, on strong demand for its extended-range SUVs.

That brings its profit for 2023 to 11.5 billion yuan against a loss of 2.0 billion yuan a year earlier. It is the first of the country's three US-listed EV start-ups to make money over a full year.

Quarterly revenue was 41.2 billion yuan, up 133.5% year on year and 18.8% from the third quarter, beating the 39.5 billion yuan average of analysts' estimates.

Li Auto delivered 129,400 cars, nearly 2.9 times as many as a year before, thanks to its L7, L8 and L9 models. Vehicle margin increased to 22.4% from 20.2% a year earlier, and 21.2% the previous quarter.

Research and development expenses rose to 3.4 billion yuan, up 66%. Free cash flow was 14.2 billion yuan.

The company, based in Beijing, had 103 billion yuan of cash in hand at year-end. It also had 452 retail stores in 140 cities as of December 31.

It expects to deliver between 98,000 and 102,000 vehicles in the three months to March, at least 86.4% more than in the same period last year, and revenue of 30.6 billion to 31.9 billion yuan.

Li Auto's Hong Kong shares jumped 17% to HK$149, taking their gain this month to 46%. The Hang Seng Index slipped 0.5%.

The Mega, its first fully electric car, will be launched on March 1, the company said.
"""

doc = dict(
    id='tw-c-li-q4-2402', published='2024-02-26', source='hk-street',
    title='Li Auto posts first annual profit as quarterly revenue more than doubles',
    text=TEXT,
    claims=[
        c('doubles', 'revenue', 100, 'percent', None, company='Li Auto', role='change', p=('2023-10-01', '2023-12-31')),
        c('5.6 billion yuan', 'net_income', 5600000000, 'CNY', company='Li Auto', p=('2023-10-01', '2023-12-31')),
        c('$779 million', 'net_income', 779000000, 'USD', company='Li Auto', p=('2023-10-01', '2023-12-31')),
        c('22 times', 'net_income', 2100, 'percent', company='Li Auto', role='change', p=('2023-10-01', '2023-12-31')),
        c('258 million yuan', 'net_income', 258000000, 'CNY', company='Li Auto', p=('2022-10-01', '2022-12-31')),
        c('11.5 billion yuan', 'net_income', 11500000000, 'CNY', company='Li Auto', p=('2023-01-01', '2023-12-31')),
        c('2.0 billion yuan', 'net_income', -2000000000, 'CNY', company='Li Auto', p=('2022-01-01', '2022-12-31')),
        c('41.2 billion yuan', 'revenue', 41200000000, 'CNY', company='Li Auto', p=('2023-10-01', '2023-12-31')),
        c('133.5%', 'revenue', 133.5, 'percent', company='Li Auto', role='change', p=('2023-10-01', '2023-12-31')),
        c('18.8%', 'revenue', 18.8, 'percent', company='Li Auto', role='change', p=('2023-10-01', '2023-12-31')),
        c('39.5 billion yuan', 'revenue', 39500000000, 'CNY', company='Li Auto', p=('2023-10-01', '2023-12-31'), status='forecast'),
        c('129,400 cars', 'deliveries', 129400, 'vehicle', company='Li Auto', p=('2023-10-01', '2023-12-31')),
        c('2.9 times', 'deliveries', 190, 'percent', company='Li Auto', role='change', p=('2023-10-01', '2023-12-31')),
        c('22.4%', 'margin', 22.4, 'percent', company='Li Auto', p=('2023-10-01', '2023-12-31')),
        c('20.2%', 'margin', 20.2, 'percent', company='Li Auto', p=('2022-10-01', '2022-12-31')),
        c('21.2%', 'margin', 21.2, 'percent', company='Li Auto', p=('2023-07-01', '2023-09-30')),
        c('3.4 billion yuan', 'rnd', 3400000000, 'CNY', company='Li Auto', p=('2023-10-01', '2023-12-31')),
        c('66%', 'rnd', 66, 'percent', company='Li Auto', role='change', p=('2023-10-01', '2023-12-31')),
        c('14.2 billion yuan', 'cash_flow', 14200000000, 'CNY', company='Li Auto', p=('2023-10-01', '2023-12-31')),
        c('103 billion yuan', 'cash', 103000000000, 'CNY', company='Li Auto', p=('2023-12-31', '2023-12-31')),
        c('452 retail stores', 'stores', 452, 'store', company='Li Auto', p=('2023-12-31', '2023-12-31')),
        c('140 cities', 'countries', 140, 'country', company='Li Auto', p=('2023-12-31', '2023-12-31')),
        c('98,000 and 102,000 vehicles', 'deliveries', 98000, 'vehicle', 102000, company='Li Auto', p=('2024-01-01', '2024-03-31'), status=['target', 'forecast']),
        c('86.4%', 'deliveries', 86.4, 'percent', None, company='Li Auto', role='change', p=('2024-01-01', '2024-03-31'), status=['target', 'forecast']),
        c('30.6 billion to 31.9 billion yuan', 'revenue', 30600000000, 'CNY', 31900000000, company='Li Auto', p=('2024-01-01', '2024-03-31'), status=['target', 'forecast']),
        c('17%', 'share_price', 17, 'percent', company='Li Auto', role='change', p=('2024-02-26', '2024-02-26')),
        c('HK$149', 'share_price', 149, 'HKD', company='Li Auto', per='share', p=('2024-02-26', '2024-02-26')),
        c('46%', 'share_price', 46, 'percent', company='Li Auto', role='change', p=('2024-02-01', '2024-02-26')),
        c('March 1', 'launch', None, 'date', company='Li Auto', product='Mega', p=('2024-03-01', '2024-03-01'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'L7': ('PRODUCT', 'L7'), 'L8': ('PRODUCT', 'L8'), 'L9': ('PRODUCT', 'L9'), 'Mega': ('PRODUCT', 'Mega')}),
    checks=[],
)
