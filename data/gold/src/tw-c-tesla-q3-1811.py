from goldlib import *
from mentions import mentions

TEXT = """Tesla posts surprise third-quarter profit on Model 3 volume

SAN FRANCISCO, Oct 24 - Tesla Inc reported a quarterly net profit on Wednesday, only the third in its history as a public company, as production of the Model 3 sedan rose and Chief Executive Elon Musk made good on a pledge to stop burning cash.

Free cash flow, a closely watched metric, turned positive to $862 million in the quarter ended Sept. 30 from an outflow of $747 million in the three months to the end of June.

The company earned $304 million, or $1.71 per share, versus a loss of $628 million, or $3.76 per share, a year earlier. On an adjusted basis the profit was $2.84; Wall Street had expected a loss of 18 cents, according to data from a survey of 17 brokerages.

Revenue more than doubled to $6.75 billion from $2.94 billion. Automotive gross margin widened to 25.4 percent from 19.9 percent, and the margin on the Model 3 exceeded 20 percent, Tesla said.

It delivered 55,600 Model 3s in the quarter and 27,400 Model S and Model X vehicles. By comparison, total deliveries in the second quarter were 40,900.

The electric carmaker had $2.91 billion in cash at the end of September. A convertible bond of $215 million falls due in November, followed by one of $905 million in March.

Capital expenditure, once projected at $3.4 billion for 2018, will be slightly below $2.5 billion.

Tariffs on parts from China are expected to cost about $45 million in the fourth quarter, it said.

Shares jumped 11 percent to $319.80 after the bell.

Reporting by our San Francisco and Bengaluru newsrooms
"""

doc = dict(
    id='tw-c-tesla-q3-1811', published='2018-10-24', source='pacific-wire',
    title='Tesla posts surprise third-quarter profit on Model 3 volume',
    text=TEXT,
    claims=[
        c('$862 million', 'cash_flow', 862000000, 'USD', company='Tesla', p=('2018-07-01', '2018-09-30')),
        c('$747 million', 'cash_flow', -747000000, 'USD', company='Tesla', p=('2018-04-01', '2018-06-30')),
        c('$304 million', 'net_income', 304000000, 'USD', company='Tesla', p=('2018-07-01', '2018-09-30')),
        c('$1.71', 'net_income', 1.71, 'USD', company='Tesla', per='share', p=('2018-07-01', '2018-09-30')),
        c('$628 million', 'net_income', -628000000, 'USD', company='Tesla', p=('2017-07-01', '2017-09-30')),
        c('$3.76', 'net_income', -3.76, 'USD', company='Tesla', per='share', p=('2017-07-01', '2017-09-30')),
        c('$2.84', 'net_income', 2.84, 'USD', company='Tesla', per='share', p=('2018-07-01', '2018-09-30')),
        c('18 cents', 'net_income', -0.18, 'USD', company='Tesla', per='share', p=('2018-07-01', '2018-09-30'), status='forecast'),
        c('doubled', 'revenue', 100, 'percent', None, company='Tesla', role='change', p=('2018-07-01', '2018-09-30')),
        c('$6.75 billion', 'revenue', 6750000000, 'USD', company='Tesla', p=('2018-07-01', '2018-09-30')),
        c('$2.94 billion', 'revenue', 2940000000, 'USD', company='Tesla', p=('2017-07-01', '2017-09-30')),
        c('25.4 percent', 'gross_margin', 25.4, 'percent', company='Tesla', p=('2018-07-01', '2018-09-30')),
        c('19.9 percent', 'gross_margin', 19.9, 'percent', company='Tesla', p=('2018-04-01', '2018-06-30')),
        c('20 percent', 'gross_margin', 20, 'percent', None, company='Tesla', product='Model 3', p=('2018-07-01', '2018-09-30')),
        c('55,600 Model 3s', 'deliveries', 55600, 'vehicle', company='Tesla', product='Model 3', p=('2018-07-01', '2018-09-30')),
        c('27,400', 'deliveries', 27400, 'vehicle', company='Tesla', product=['Model S', 'Model X'], p=('2018-07-01', '2018-09-30')),
        c('40,900', 'deliveries', 40900, 'vehicle', company='Tesla', p=('2018-04-01', '2018-06-30')),
        c('$2.91 billion', 'cash', 2910000000, 'USD', company='Tesla', p=('2018-09-30', '2018-09-30')),
        c('$215 million', 'debt', 215000000, 'USD', company='Tesla', p=('2018-11-01', '2018-11-30')),
        c('$905 million', 'debt', 905000000, 'USD', company='Tesla', p=('2019-03-01', '2019-03-31')),
        c('$3.4 billion', 'capex', 3400000000, 'USD', company='Tesla', p=('2018-01-01', '2018-12-31'), status=['target', 'forecast'], superseded=True),
        c('$2.5 billion', 'capex', None, 'USD', 2500000000, company='Tesla', p=('2018-01-01', '2018-12-31'), status=['target', 'forecast']),
        c('$45 million', ['cost', 'tariff'], 45000000, 'USD', company='Tesla', p=('2018-10-01', '2018-12-31'), status='forecast'),
        c('11 percent', 'share_price', 11, 'percent', company='Tesla', role='change', p=('2018-10-24', '2018-10-24')),
        c('$319.80', 'share_price', 319.8, 'USD', company='Tesla', per='share', p=('2018-10-24', '2018-10-24')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X')}),
    checks=[],
)
