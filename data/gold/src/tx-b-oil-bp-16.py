from goldlib import *
from mentions import mentions

TEXT = """BP reports biggest annual loss and axes 7,000 jobs

Oil giant BP has made a loss of $6.5bn for 2015 after the price of crude slumped to its lowest level in 12 years.

Brent crude averaged $52.35 a barrel last year against $98.95 in 2014, and dropped below $28 in January. The company had earned a profit of $3.8bn in the previous year.

Underlying replacement cost profit, the measure watched most closely in the City, fell 91% to $196m in the fourth quarter. Analysts had expected $730m.

BP said 4,000 posts would go in exploration and production and 3,000 more in refining and marketing by the end of 2017, leaving it with about 73,000 employees. Around 600 of the losses will be in Aberdeen and the North Sea, where it has 3,000 staff.

Capital expenditure was cut to $18.7bn and is expected to be at the lower end of a range of $17bn to $19bn in 2016.

The firm's bill for the Gulf of Mexico spill of 2010, in which 11 men died and some 4.9 million barrels leaked over 87 days, has now reached $55.5bn.

The quarterly dividend was held at 10 cents a share. The shares fell 8.6%, their sharpest drop since June 2010.

Petrol at UK pumps cost 101.9p a litre on average last month, motoring group figures show. The world consumed 94.6 million barrels of oil a day in 2015.
"""

doc = dict(
    id='tx-b-oil-bp-16', published='2016-02-02', source='North Sea Business Post',
    title='BP reports biggest annual loss and axes 7,000 jobs',
    text=TEXT,
    claims=[
        c('7,000 jobs', 'layoffs', 7000, 'job', company='BP', p=(None, '2017-12-31'), status='plan'),
        c('$6.5bn', 'net_income', -6.5e9, 'USD', company='BP', p=y(2015)),
        c('$3.8bn', 'net_income', 3.8e9, 'USD', company='BP', p=y(2014)),
        c('91%', ['net_income', 'operating_income'], -91, 'percent', company='BP', role='change', p=q(2015, 4)),
        c('$196m', ['net_income', 'operating_income'], 196e6, 'USD', company='BP', p=q(2015, 4)),
        c('$730m', ['net_income', 'operating_income'], 730e6, 'USD', company='BP', p=q(2015, 4), status='forecast'),
        c('4,000 posts', 'layoffs', 4000, 'job', company='BP', p=(None, '2017-12-31'), status='plan'),
        c('3,000 more', 'layoffs', 3000, 'job', company='BP', p=(None, '2017-12-31'), status='plan'),
        c('73,000 employees', 'headcount', 73000, 'job', company='BP', p=('2017-12-31', '2017-12-31'), status=['plan', 'forecast', 'target']),
        c('600', 'layoffs', 600, 'job', company='BP', status='plan'),
        c('3,000 staff', 'headcount', 3000, 'job', company='BP'),
        c('$18.7bn', 'capex', 18.7e9, 'USD', company='BP', p=y(2015)),
        c('$17bn to $19bn', 'capex', 17e9, 'USD', 19e9, company='BP', p=y(2016), status=['forecast', 'target', 'plan']),
        c('$55.5bn', 'cost', 55.5e9, 'USD', company='BP', p=(None, '2016-02-02')),
        c('10 cents', 'other', 0.10, 'USD', company='BP', per='share', p=q(2015, 4)),
        c('8.6%', 'share_price', -8.6, 'percent', company='BP', role='change', p=('2016-02-02', '2016-02-02')),
    ],
    names=mentions(TEXT, {'BP': ('COMPANY', 'BP')}),
    checks=[],
)
