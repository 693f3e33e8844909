from goldlib import *
from mentions import mentions

TEXT = """Drop for drop, dearer than champagne of 1985

At £1.70 a millilitre the ink in a printer's cartridge costs about seven times as much as a vintage bottle, the consumers' association has worked out. It took 13 makes apart.

Worse, several stop before they're empty. An Epson model gave up when there was enough for 38% more pages; tricked by a piece of software, it printed another 124. The firm said that some ink must stay behind lest the head dry out. Its colour cartridge sells at £22.99, against £6.50 for a copy from the Far East.

Lexmark made $1.1bn on supplies in the first half, over half of its revenue, and has taken a rival to court under a law of 1998 that was meant for films. Hewlett-Packard spends $1bn a year on printer research and holds 4,000 patents in ink.

Of 2,066 readers 62% stay with the original, 21% refill, with blue hands in three cases out of 10. In Brussels, 15 states want chips that block refills outlawed by 2006. An accountant from Dundee, 49, prints everything twice in light grey. He has saved £86.40 in a year, and gone through two pairs of glasses.
"""

doc = dict(
    id='tp-r-ink-costlier', published='2003-07-03', source='ink-and-thrift',
    title='Drop for drop, dearer than champagne of 1985',
    text=TEXT,
    claims=[
        c('£22.99', 'price', 22.99, 'GBP', company='Epson'),
        c('$1.1bn', 'revenue', 1.1e9, 'USD', company='Lexmark', p=h(2003, 1)),
        c('half', 'revenue', 50, 'percent', None, nth=1, company='Lexmark', role='share', p=h(2003, 1)),
        c('$1bn', 'rnd', 1e9, 'USD', company='Hewlett-Packard', per='year'),
        c('4,000 patents', 'other', 4000, 'item', company='Hewlett-Packard'),
    ],
    names=mentions(TEXT, {'Epson': ('COMPANY', 'Epson'), 'Lexmark': ('COMPANY', 'Lexmark'), 'Hewlett-Packard': ('COMPANY', 'Hewlett-Packard')}),
    checks=[],
)
