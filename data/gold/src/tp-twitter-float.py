from goldlib import *
from mentions import mentions

TEXT = """TWTR opens at $45.10, and 140 letters are worth 25 billion

NEW YORK -- A nine-year-old girl with a lemonade stand, an actor of 73 and a policewoman rang the bell. Then it took an hour and 20 minutes until Twitter had a price.

It sold 70 million shares at $26 on Wednesday evening for proceeds of $1.82 billion. The first of them changed hands Thursday at $45.10; they ended the day at $44.90, or 73 percent up. That makes a market value of roughly $25 billion for a business which has never made money. It lost $64.6 million in the September quarter, three times the loss of a year ago, on revenue of $168.6 million.

Some 230 million people tweet or, more often, read: 44 percent of accounts have never sent a word. A professor of linguistics found "I" in 4.2 percent of all, and that the mean length is 28 characters. Seven in ten users live outside America, where three quarters of the money is earned.

Of three founders still around, none of them past 41, one holds 12 percent. Staff were 2,300 at the last count, against eight in 2008. In a poll for a newswire, 36 percent of those with an account did not use it; 47 percent of Americans polled thought the shares overpriced, and 9 percent planned to buy them.
"""

doc = dict(
    id='tp-twitter-float', published='2013-11-07', source='street-and-screen',
    title='TWTR opens at $45.10, and 140 letters are worth 25 billion',
    text=TEXT,
    claims=[
        c('$45.10', 'share_price', 45.10, 'USD', company='Twitter', per='share', p=('2013-11-07', '2013-11-07')),
        c('25 billion', 'valuation', 25e9, 'USD', company='Twitter', p=('2013-11-07', '2013-11-07')),
        c('70 million shares', 'other', 70e6, 'share', company='Twitter'),
        c('$26', 'share_price', 26, 'USD', company='Twitter', per='share'),
        c('$1.82 billion', 'funding', 1.82e9, 'USD', company='Twitter'),
        c('$45.10', 'share_price', 45.10, 'USD', nth=1, company='Twitter', per='share', p=('2013-11-07', '2013-11-07')),
        c('$44.90', 'share_price', 44.90, 'USD', company='Twitter', per='share', p=('2013-11-07', '2013-11-07')),
        c('73 percent', 'share_price', 73, 'percent', company='Twitter', role='change', p=('2013-11-07', '2013-11-07')),
        c('$25 billion', 'valuation', 25e9, 'USD', company='Twitter', p=('2013-11-07', '2013-11-07')),
        c('$64.6 million', 'net_income', -64.6e6, 'USD', company='Twitter', p=q(2013, 3)),
        c('three times', 'net_income', -200, 'percent', company='Twitter', role='change', p=q(2013, 3)),
        c('$168.6 million', 'revenue', 168.6e6, 'USD', company='Twitter', p=q(2013, 3)),
        c('three quarters', 'revenue', 75, 'percent', company='Twitter', role='share'),
        c('12 percent', 'stake', 12, 'percent', company='Twitter'),
        c('2,300', 'headcount', 2300, 'job', company='Twitter'),
        c('eight', 'headcount', 8, 'job', company='Twitter', p=y(2008)),
    ],
    names=mentions(TEXT, {'Twitter': ('COMPANY', 'Twitter')}),
    checks=[],
)
