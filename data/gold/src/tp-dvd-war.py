from goldlib import *
from mentions import mentions

TEXT = """Toshiba gives up: blue wins the war of the discs

HD DVD is dead, aged 22 months. Toshiba, its parent, announced on Tuesday that no more players would be made after March.

About 1.03 million had been sold worldwide, 600,000 of them in North America, of which 300,000 were add-ons for a games machine. In Japan it was a mere 20,000 players and recorders. The Tokyo firm had hoped for 1.8 million by the end of next month. An evaluation in the press puts the loss for the year at 100bn yen; the shares rose 5.7% on Monday, as if in relief.

The end came in January, when Warner, with a fifth of all films on disc, went over to Sony's Blu-ray on the eve of a fair with 140,000 visitors. Wal-Mart followed last Friday: its 4,000 American shops will sell just the one kind from June. In the first week of 2008 93% of what was bought in high definition was blue.

A Blu-ray disc holds 25 gigabytes a layer, the loser 15. Neither matters to 1,200 households asked: 72% were satisfied with what they had, a picture of 576 lines, and only 16% of owners of a set for more had noticed the difference.
"""

doc = dict(
    id='tp-dvd-war', published='2008-02-20', source='home-cinema-post',
    title='Toshiba gives up: blue wins the war of the discs',
    text=TEXT,
    claims=[
        c('1.03 million', 'sales', 1.03e6, 'item', company='Toshiba', product='HD DVD'),
        c('600,000', 'sales', 600000, 'item', company='Toshiba', product='HD DVD'),
        c('300,000', 'sales', 300000, 'item', company='Toshiba', product='HD DVD'),
        c('20,000 players and recorders', 'sales', 20000, 'item', company='Toshiba', product='HD DVD'),
        c('1.8 million', 'sales', 1.8e6, 'item', company='Toshiba', product='HD DVD', p=(None, '2008-03-31'), status='target'),
        c('100bn yen', 'net_income', -100e9, 'JPY', company='Toshiba', p=('2007-04-01', '2008-03-31'), status='forecast'),
        c('5.7%', 'share_price', 5.7, 'percent', company='Toshiba', role='change', p=('2008-02-18', '2008-02-18')),
        c('a fifth', 'market_share', 20, 'percent', company='Warner'),
        c('4,000 American shops', 'stores', 4000, 'store', company='Wal-Mart'),
        c('93%', 'market_share', 93, 'percent', company='Sony', product='Blu-ray', p=('2008-01-01', '2008-01-07')),
    ],
    names=mentions(TEXT, {'Toshiba': ('COMPANY', 'Toshiba'), 'Warner': ('COMPANY', 'Warner'), 'Sony': ('COMPANY', 'Sony'), 'Wal-Mart': ('COMPANY', 'Wal-Mart'), 'HD DVD': ('PRODUCT', 'HD DVD'), 'Blu-ray': ('PRODUCT', 'Blu-ray')}),
    checks=[],
)
