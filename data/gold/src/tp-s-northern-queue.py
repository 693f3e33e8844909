from goldlib import *
from mentions import mentions

TEXT = """Northern Rock: £2bn walks out of the door in carrier bags

They brought folding chairs. From Friday to Monday customers of Northern Rock took out £2bn, or 8% of all that they had there, after it became known that the bank had gone to the Bank of England for help. On Monday night the Chancellor guaranteed the rest.

Shares in the Newcastle lender ended the day at 282.75p, 35% lower, after 31% on Friday. In February they were above 1,200p. It employs 6,400 people. For 2007 it now expects a profit of £500m to £540m instead of the £647m in its last forecast. One in five new mortgages of the first half in Britain was the Rock's.

In the queue at Golders Green, 190 long, stood a man of 74 with a flask. He had seen worse, he said, in Vienna in 1931, as told by his mother. Two pensioners at Cheltenham locked the manager into her office over £1m, for three hours. The website served 40 times its usual crowd and fell over at 9.12. Psychologists told a paper that people start running once they see seven others do so, irrespective of the balance; the average one was £17,000, and of 72 branches all had a hedge in front.
"""

doc = dict(
    id='tp-s-northern-queue', published='2007-09-18', source='lombard-notes',
    title='Northern Rock: £2bn walks out of the door in carrier bags',
    text=TEXT,
    claims=[
        c('£2bn', ['other','cash_flow'], 2e9, 'GBP', company='Northern Rock', p=('2007-09-14','2007-09-17')),
        c('£2bn', ['other','cash_flow'], 2e9, 'GBP', nth=1, company='Northern Rock', p=('2007-09-14','2007-09-17')),
        c('8%', ['other','cash_flow'], 8, 'percent', company='Northern Rock', role='share', p=('2007-09-14','2007-09-17')),
        c('282.75p', 'share_price', 2.8275, 'GBP', company='Northern Rock', p=('2007-09-17','2007-09-17')),
        c('35%', 'share_price', -35, 'percent', role='change', company='Northern Rock', p=('2007-09-17','2007-09-17')),
        c('31%', 'share_price', -31, 'percent', role='change', company='Northern Rock', p=('2007-09-14','2007-09-14')),
        c('1,200p', 'share_price', 12, 'GBP', None, company='Northern Rock', p=m(2007,2)),
        c('6,400 people', 'headcount', 6400, 'job', company='Northern Rock'),
        c('£500m to £540m', ['net_income','operating_income'], 500e6, 'GBP', 540e6, company='Northern Rock', p=y(2007), status=['target','forecast']),
        c('£647m', ['net_income','operating_income'], 647e6, 'GBP', company='Northern Rock', p=y(2007), status=['target','forecast'], superseded=True),
        c('One in five', 'market_share', 20, 'percent', company='Northern Rock', p=h(2007,1)),
        c('72 branches', 'stores', 72, 'store', company='Northern Rock'),
    ],
    names=mentions(TEXT, {'Northern Rock': ('COMPANY', 'Northern Rock'), 'Rock': ('COMPANY', 'Northern Rock')}),
    checks=[],
)
