from goldlib import *
from mentions import mentions

TEXT = """Microsoft cuts deep: one job in seven, most of them Finnish at heart

Satya Nadella needed 11 paragraphs before he arrived at the figure. Up to 18,000 people will leave Microsoft within a year, he wrote to all staff on Thursday, which is 14% of them, and 12,500 of those came with the telephones of Nokia in April.

It had 127,104 on its books in June. The cut will cost between $1.1bn and $1.6bn before tax. A factory in Komárom, Hungary, shuts; it employs 1,800. The purchase of the phones had been 5.44bn euros, and the last quarter saw 5.8 million Lumias sold, a twelfth of what Apple moved in its best one.

The deepest cut until now was of 5,800, in 2009. Investors, who asked for worse, raised the paper by 1% to $44.53, the most since the spring of 2000.

In Salo, Finland, with 54,000 inhabitants and one engineer in every ninth flat, the office is to close for the third owner. "My son is eight and has never seen me with a boss for longer than 18 months," said one worker, 41. Unemployment there is 15.6%, five points above that of the land. Forty-eight per cent of former colleagues who answered a union's letter have set up on their own.
"""

doc = dict(
    id='tp-lumia-sold', published='2014-07-18', source='pacific-tech-wire',
    title='Microsoft cuts deep: one job in seven, most of them Finnish at heart',
    text=TEXT,
    claims=[
        c('18,000 people', 'layoffs', None, 'job', 18000, company='Microsoft', p=(None, '2015-07-17'), status='plan'),
        c('one job in seven', 'layoffs', 14.3, 'percent', company='Microsoft', p=(None, '2015-07-17'), status='plan', role=['share', 'level']),
        c('14%', 'layoffs', 14, 'percent', company='Microsoft', p=(None, '2015-07-17'), status='plan', role=['share', 'level']),
        c('12,500', 'layoffs', 12500, 'job', company='Microsoft', p=(None, '2015-07-17'), status='plan'),
        c('127,104', 'headcount', 127104, 'job', company='Microsoft', p=m(2014, 6)),
        c('$1.1bn and $1.6bn', 'cost', 1.1e9, 'USD', 1.6e9, company='Microsoft', status=['forecast', 'plan']),
        c('1,800', 'headcount', 1800, 'job', company='Microsoft'),
        c('5.44bn euros', 'investment', 5.44e9, 'EUR', company=['Microsoft', 'Nokia']),
        c('5.8 million Lumias', 'sales', 5.8e6, 'item', company='Microsoft', product='Lumia', p=q(2014, 2)),
        c('5,800', 'layoffs', 5800, 'job', company='Microsoft', p=y(2009)),
        c('1%', 'share_price', 1, 'percent', company='Microsoft', role='change', p=('2014-07-17', '2014-07-17')),
        c('$44.53', 'share_price', 44.53, 'USD', company='Microsoft', per='share', p=('2014-07-17', '2014-07-17')),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Nokia': ('COMPANY', 'Nokia'), 'Apple': ('COMPANY', 'Apple'), 'Lumia': ('PRODUCT', 'Lumia')}),
    checks=[],
)
