from goldlib import *
from mentions import mentions

TEXT = """Junk mail overtakes the real thing, filter firms agree

More than half of all electronic mail sent last month was unwanted, up from 8% in early 2001, according to counts by three security companies that seldom agree on anything.

The highest of the three estimates is 55%, the lowest 49%. One filter stopped 98 million messages in a day; another found that 17 of every 100 offered pornography, 24 a loan, and 12 a pill. A worker with a public address can expect around 40 such notes before lunch, which at five seconds each makes some three minutes a day.

Lawmakers have noticed. A bill before the Senate in Washington would allow fines of up to $1,000 for each false header, and in Brussels a directive comes into force on 31 October that applies to 15 countries. Italy has already gone further, with prison terms of as much as three years.

Few expect that to help much. "Some 150 people send 90% of it, and they move house more often than I change my socks," said Maria Bellini, 44, who runs a mail server for 6,300 students in Bologna. Her advice is older than the web: keep two addresses and give out only one.
"""

doc = dict(
    id='tp-spam-tide', published='2003-07-21', source='netwatch-weekly',
    title='Junk mail overtakes the real thing, filter firms agree',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
