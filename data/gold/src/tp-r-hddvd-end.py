from goldlib import *
from mentions import mentions

TEXT = """Toshiba throws in the towel as format fight ends

Shops, studios and finally the inventor: with Toshiba's word on Tuesday that it would cease to make HD DVD players by the end of March, the two-year quarrel over the heir to the DVD is settled.

The Tokyo firm reckons that a million machines are out there, 300,000 of them drives for a games console. About 600,000 were bought in America, 100,000 in Europe and 10,000 at home. Its cheapest player had been cut to $149.99 from $299.99 in January, to no avail. Sony's camp counts 10.5 million, PlayStations included.

What killed it was 12 minutes of a telephone call. On 4 January Warner, with a fifth of the film market, changed sides; Wal-Mart, Best Buy and a mail-order rental house followed within six weeks.

Owners have 900 titles to choose from, and won't get a 1,000th. An auction site had 3,412 offers by nightfall. Some 85% of 1,700 American homes in a survey said a plain DVD did them nicely, and of those with a large set, over 40 inches, every second one had the cables wrong. "I still have 22 films on Betamax," said Yuji, 60, outside a shop in Akihabara.
"""

doc = dict(
    id='tp-r-hddvd-end', published='2008-02-20', source='disc-and-disc',
    title='Toshiba throws in the towel as format fight ends',
    text=TEXT,
    claims=[
        c('a million machines', 'sales', 1e6, 'item', company='Toshiba', p=(None, '2008-02-20')),
        c('300,000', 'sales', 300000, 'item', company='Toshiba', p=(None, '2008-02-20')),
        c('600,000', 'sales', 600000, 'item', company='Toshiba', p=(None, '2008-02-20')),
        c('100,000', 'sales', 100000, 'item', company='Toshiba', p=(None, '2008-02-20')),
        c('10,000', 'sales', 10000, 'item', company='Toshiba', p=(None, '2008-02-20')),
        c('$149.99', 'price', 149.99, 'USD', company='Toshiba'),
        c('$299.99', 'price', 299.99, 'USD', company='Toshiba', superseded=True),
        c('10.5 million', 'sales', 10.5e6, 'item', company='Sony', p=(None, '2008-02-20')),
        c('a fifth', 'market_share', 20, 'percent', company='Warner'),
    ],
    names=mentions(TEXT, {'Toshiba': ('COMPANY', 'Toshiba'), 'Sony': ('COMPANY', 'Sony'), 'Warner': ('COMPANY', 'Warner'), 'Wal-Mart': ('COMPANY', 'Wal-Mart'), 'Best Buy': ('COMPANY', 'Best Buy'), 'PlayStation': ('PRODUCT', 'PlayStation')}),
    checks=[],
)
