from goldlib import *
from mentions import mentions

TEXT = """The button that eats commercials

Skip, skip, skip. Owners of hard-disk recorders leap over seven advertisements in ten, a study of 8,000 homes suggests, and those over 50 do it faster than those under 20.

TiVo, which taught the trade its verb, had 793,000 subscribers on 30 June, 90,000 more than at the end of April. They hand over $12.95 a month on top of a box for $249. It has never made a profit: the loss for April to June was $7.9m.

A typical viewer of 30-second spots sees 13,000 a year, or 108 hours of them. An executive has likened the skipping to theft, "with some leeway for the bathroom". At 60 times normal speed, a soft drink lasts half a second; in an experiment with 40 students at Boston 31 named the brand just the same.

In Britain, where the first boxes appeared in 2000 and the last was sold 18 months after, 1 home in 90 has something like it. Of 600 asked, 96% would not give it up. That is more than for the washing machine (95), the spouse was not on the list of 14.
"""

doc = dict(
    id='tp-r-tivo-ads', published='2003-08-06', source='couch-metrics',
    title='The button that eats commercials',
    text=TEXT,
    claims=[
        c('793,000 subscribers', 'other', 793000, 'item', company='TiVo', p=('2003-06-30', '2003-06-30')),
        c('90,000', 'other', 90000, 'item', company='TiVo', role='change', p=('2003-06-30', '2003-06-30')),
        c('$12.95', 'price', 12.95, 'USD', company='TiVo', per='month'),
        c('$249', 'price', 249, 'USD', company='TiVo'),
        c('$7.9m', 'net_income', -7.9e6, 'USD', company='TiVo', p=q(2003, 2)),
    ],
    names=mentions(TEXT, {'TiVo': ('COMPANY', 'TiVo')}),
    checks=[],
)
