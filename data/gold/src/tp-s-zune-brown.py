from goldlib import *
from mentions import mentions

TEXT = """Microsoft's Zune, thirty gigabytes and one shade of brown

In the shops since this morning at $249.99, which is 99 cents above an iPod of the same size: the Zune. Microsoft has made it in black, white and a brown that one early tester compared with a radiator.

Its trick is the loan. A song can be sent through the air to a second Zune, to be played three times within three days. That the finder be near, within 9 metres, and that he own one, are the snags. A pass for all of two million titles comes at $14.99 a month.

Microsoft will lose money on the thing this year, Robbie Bach admits, but hopes to have sold a million by next June. Universal gets about a dollar for each player. Apple, which parted with 8.7 million iPods last quarter, has 75.6% of the American market, says NPD; SanDisk, second, 9.7%.

We took the Zune on the train. It weighs 158 grams, 22 more than the rival, and the battery was done after 12 hours and 9 minutes. It froze once in 340 songs. Of 40 fellow passengers none had another; a boy of seven asked whether it was a telephone for the deaf.
"""

doc = dict(
    id='tp-s-zune-brown', published='2006-11-14', source='player-watch',
    title="Microsoft's Zune, thirty gigabytes and one shade of brown",
    text=TEXT,
    claims=[
        c('this morning', 'launch', None, 'date', company='Microsoft', product='Zune', p=('2006-11-14','2006-11-14')),
        c('$249.99', 'price', 249.99, 'USD', company='Microsoft', product='Zune'),
        c('$14.99', 'price', 14.99, 'USD', company='Microsoft', per='month', product=None),
        c('a million', 'sales', 1e6, 'item', company='Microsoft', product='Zune', p=(None,'2007-06-30'), status='target'),
        c('a dollar', ['cost','other','revenue'], 1, 'USD', company=['Universal','Microsoft'], per=['item',None]),
        c('8.7 million iPods', 'sales', 8.7e6, 'item', company='Apple', product='iPod', p=q(2006,3)),
        c('75.6%', 'market_share', 75.6, 'percent', company='Apple'),
        c('9.7%', 'market_share', 9.7, 'percent', company='SanDisk'),
        c('158 grams', 'weight', 0.158, 'kg', company='Microsoft', product='Zune'),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Apple': ('COMPANY', 'Apple'), 'SanDisk': ('COMPANY', 'SanDisk'), 'Universal': ('COMPANY', 'Universal'), 'Zune': ('PRODUCT', 'Zune'), 'iPod': ('PRODUCT', 'iPod')}),
    checks=[],
)
