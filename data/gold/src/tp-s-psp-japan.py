from goldlib import *
from mentions import mentions

TEXT = """Sony's little player gone by lunch

By noon on Sunday a hand-written sheet hung in the window of Bic Camera in Yurakucho: no more until Thursday. Sony put 200,000 PSPs on sale in Japan on 12 December, and on the evidence of the queues they went in a morning.

The machine costs 20,790 yen ($198) bare; with a 32MB card, headphones and a strap it is 26,040 yen. Nintendo's DS, ten days older, is cheaper at 15,000 yen, and had sold 500,000 by the end of its first week.

Sony means to ship half a million PSPs before the year is out and three million by the end of March. Americans get theirs in the spring of 2005.

Kenji Ota, 29, stood in line for 17 hours in four degrees. He was number 46. The first in the queue had come on Friday with a stool and two flasks.

Its screen has 480 by 272 dots in 16.7 million colours, and the chip runs at up to 333 megahertz. Battery life gave rise to a fuss: tests by a magazine ended at 4.5 hours for one racing game and at under three for films. A thumb, the magazine adds, lasts about 90 minutes.
"""

doc = dict(
    id='tp-s-psp-japan', published='2004-12-14', source='tokyo-play',
    title="Sony's little player gone by lunch",
    text=TEXT,
    claims=[
        c('200,000 PSPs', ['inventory','deliveries','sales','other'], 200000, 'item', company='Sony', product='PSP', p=('2004-12-12','2004-12-12')),
        c('12 December', 'launch', None, 'date', company='Sony', product='PSP', p=('2004-12-12','2004-12-12')),
        c('20,790 yen', 'price', 20790, 'JPY', company='Sony', product='PSP'),
        c('$198', 'price', 198, 'USD', company='Sony', product='PSP'),
        c('26,040 yen', 'price', 26040, 'JPY', company='Sony', product='PSP'),
        c('15,000 yen', 'price', 15000, 'JPY', company='Nintendo', product='DS'),
        c('500,000', 'sales', 500000, 'item', company='Nintendo', product='DS'),
        c('half a million PSPs', ['deliveries','sales'], 500000, 'item', company='Sony', product='PSP', p=(None,'2004-12-31'), status=['target','plan']),
        c('three million', ['deliveries','sales'], 3e6, 'item', company='Sony', product='PSP', p=(None,'2005-03-31'), status=['target','plan']),
        c('spring of 2005', 'launch', None, 'date', company='Sony', product='PSP', p=q(2005,2), status='plan'),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Nintendo': ('COMPANY', 'Nintendo'), 'Bic Camera': ('COMPANY', 'Bic Camera'), 'PSP': ('PRODUCT', 'PSP'), 'DS': ('PRODUCT', 'DS')}),
    checks=[],
)
