from goldlib import *
from mentions import mentions

TEXT = """$125m by bedtime: the day a game outgrossed the pictures

Queues at 6,500 American shops, a midnight countdown in Times Square, and by the evening 2.38 million copies were gone. Sales of Halo 2 came to $125m on Tuesday, Microsoft said, a sum that no film has made in its first 24 hours.

The game carries a label of $49.99, or $54.99 in a tin. A further 1.5 million had been ordered before anybody had seen it. In Britain, where it is out today at £39.99, Game opens 130 branches at midnight.

Set in 2552, it has a hero 2.13 metres tall and lets 16 people shoot at one another by broadband. Bungie, the Seattle studio behind it, spent three years, 120 people and, it's said, $20m on it. A French version leaked a month ago; 14 sites had it within six hours.

Schools in Ohio noted 8% more absences than on other Tuesdays. A head teacher read out 23 names in assembly. Of the players who logged on in the first night, the busiest managed 19 hours and 31 minutes without a break, aged 17, and had to be told that there was a level he had missed. Next year's sequels number at least nine.
"""

doc = dict(
    id='tp-r-halo-night', published='2004-11-11', source='controller-gazette',
    title='$125m by bedtime: the day a game outgrossed the pictures',
    text=TEXT,
    claims=[
        c('$125m', 'revenue', 125e6, 'USD', company='Microsoft', p=('2004-11-09', '2004-11-09')),
        c('2.38 million copies', 'sales', 2.38e6, 'item', company='Microsoft', p=('2004-11-09', '2004-11-09')),
        c('$125m', 'revenue', 125e6, 'USD', nth=1, company='Microsoft', p=('2004-11-09', '2004-11-09')),
        c('$49.99', 'price', 49.99, 'USD', company='Microsoft'),
        c('$54.99', 'price', 54.99, 'USD', company='Microsoft'),
        c('1.5 million', 'orders', 1.5e6, 'item', company='Microsoft'),
        c('today', 'launch', None, 'date', company='Microsoft', p=('2004-11-11', '2004-11-11')),
        c('£39.99', 'price', 39.99, 'GBP', company='Microsoft'),
        c('120 people', 'headcount', 120, 'job', company='Bungie'),
        c('$20m', ['cost', 'investment', 'rnd'], 20e6, 'USD', company='Bungie'),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Game': ('COMPANY', 'Game'), 'Bungie': ('COMPANY', 'Bungie')}),
    checks=[],
)
