from goldlib import *
from mentions import mentions

TEXT = """EToys UK site to shut after poor Christmas

The British arm of the internet toy shop eToys is to close with the loss of 74 jobs, 15 months after it began trading.

Its warehouse in Swindon stopped taking orders on Friday. The American parent company, which has put 120 people out of work in Europe altogether, said it could not afford to keep the business going. Christmas sales were $131m, far less than it had hoped for, and it has money for only two more months. In the US it is dismissing 700 of its 1,000 employees.

EToys was valued at $7.8bn on its first day on the Nasdaq in May 1999, when its shares reached $76. On Thursday they could be bought for 28 cents.

Web retailers of toys were meant to do well. According to the analysts Norland Verity, Britons spent £64m on toys online in 2000, three times the 1999 figure but still less than 4% of the market. Six out of 10 parents it interviewed wanted to see and touch a present before they bought it. Around a quarter of orders from 30 sites arrived late or damaged in the firm's tests.

Competitors with real shops had a better season. Toys R Us, which has 63 outlets in Britain, said its site took 9,000 orders a day before Christmas. The Early Learning Centre has lowered its delivery charge to £2.95.

Another 210 internet companies around the world failed last year, most of them since October, a count by a California newsletter suggests.
"""

doc = dict(
    id='tx-a-toy-site-closes', published='2001-01-19', source='dotcom-diary-news',
    title='EToys UK site to shut after poor Christmas',
    text=TEXT,
    claims=[
        c('74 jobs', 'layoffs', 74, 'job', company='eToys', status=['plan', 'actual']),
        c('120 people', 'layoffs', 120, 'job', company='eToys'),
        c('$131m', 'revenue', 131e6, 'USD', company='eToys', p=q(2000, 4)),
        c('700', 'layoffs', 700, 'job', company='eToys', status=['plan', 'actual']),
        c('1,000 employees', 'headcount', 1000, 'job', company='eToys'),
        c('$7.8bn', 'valuation', 7.8e9, 'USD', company='eToys', p=m(1999, 5)),
        c('$76', 'share_price', 76, 'USD', company='eToys', per='share', p=m(1999, 5)),
        c('28 cents', 'share_price', 0.28, 'USD', company='eToys', per='share', p=('2001-01-18', '2001-01-18')),
        c('63 outlets', 'stores', 63, 'store', company='Toys R Us'),
        c('9,000 orders', 'orders', 9000, 'order', company='Toys R Us', per='day', p=m(2000, 12)),
        c('£2.95', 'price', 2.95, 'GBP', company='Early Learning Centre'),
    ],
    names=mentions(TEXT, {'eToys': ('COMPANY', 'eToys'), 'EToys': ('COMPANY', 'eToys'), 'Toys R Us': ('COMPANY', 'Toys R Us'), 'Early Learning Centre': ('COMPANY', 'Early Learning Centre')}),
    checks=[],
)
