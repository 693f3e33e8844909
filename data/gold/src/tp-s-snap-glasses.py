from goldlib import *
from mentions import mentions

TEXT = """Snap is stuck with spectacles it cannot sell

They were yellow, came out of a vending machine with one eye, and people slept in car parks for them. A year later Snap has written off $39.9m on its Spectacles, the sunglasses with a lens; hundreds of thousands of pairs lie in China, finished or in bits.

It has sold a little over 150,000 since last November at $129.99. "More than we expected," says Evan Spiegel, who did, however, expect more for the order book.

The figures of the third quarter are no comfort. Revenue was up 62% at $207.9m, some $29m below what Wall Street had. The loss came to $443m, as against $124m. Tencent has bought 12% of the shares, and the price dropped a seventh after hours, to $12.91; in March it started at $17. Eighteen recruiters were let go last month.

Users went up by 4.5 million to 178 million, who make 3.5 billion snaps a day. In a survey among 6,100 American teenagers 47% call it their favourite, with 9% for the blue one. A vicar in Kent, 58, put the glasses on for a baptism: 10 seconds at a time, round in shape. The baby cried during six.
"""

doc = dict(
    id='tp-s-snap-glasses', published='2017-11-08', source='start-up-sheet',
    title='Snap is stuck with spectacles it cannot sell',
    text=TEXT,
    claims=[
        c('$39.9m', ['cost','other'], 39.9e6, 'USD', company='Snap', product='Spectacles', p=q(2017,3)),
        c('150,000', 'sales', 150000, 'item', None, company='Snap', product='Spectacles', p=('2016-11-01','2017-11-08')),
        c('$129.99', 'price', 129.99, 'USD', company='Snap', product='Spectacles'),
        c('62%', 'revenue', 62, 'percent', role='change', company='Snap', p=q(2017,3)),
        c('$207.9m', 'revenue', 207.9e6, 'USD', company='Snap', p=q(2017,3)),
        c('$29m', 'revenue', -29e6, 'USD', role='change', company='Snap', p=q(2017,3)),
        c('$443m', 'net_income', -443e6, 'USD', company='Snap', p=q(2017,3)),
        c('$124m', 'net_income', -124e6, 'USD', company='Snap', p=q(2016,3)),
        c('12%', 'stake', 12, 'percent', company=['Tencent','Snap']),
        c('a seventh', 'share_price', -14.3, 'percent', role='change', company='Snap', p=('2017-11-07','2017-11-07')),
        c('$12.91', 'share_price', 12.91, 'USD', company='Snap', p=('2017-11-07','2017-11-07')),
        c('$17', 'share_price', 17, 'USD', company='Snap', p=m(2017,3)),
        c('Eighteen recruiters', 'layoffs', 18, 'job', company='Snap', p=m(2017,10)),
    ],
    names=mentions(TEXT, {'Snap': ('COMPANY', 'Snap'), 'Tencent': ('COMPANY', 'Tencent'), 'Spectacles': ('PRODUCT', 'Spectacles')}),
    checks=[],
)
