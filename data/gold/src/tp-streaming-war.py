from goldlib import *
from mentions import mentions

TEXT = """Ten million in a day, and a few thousand locked out

Disney said on Wednesday that ten million people had signed up to its film service within 24 hours of opening. Apps that track downloads had 3.2 million; both may be right, as a large part came through Verizon, whose 17 to 19 million eligible households get a year of it for free.

Disney+ costs $6.99 a month or $69.99 a year and offers 7,500 episodes plus 500 films. The company intends to have between 60 and 90 million subscribers in 2024 and expects to lose money until then. Netflix, at $12.99, has 158 million; Apple began at $4.99 on 1 November with nine programmes.

At seven in the morning on Tuesday, 8,000 complaints an hour arrived at a site that collects them. Some were about a mouse in a spacesuit and code 83. Others were about Homer: 20 seasons of a cartoon from 1989 had been trimmed at top and bottom to fill a wide picture.

How many is too many? Americans take three services on average and are ready to spend $44, a survey of 2,816 homes has established. Forty-seven per cent suffer from choice; they need nine minutes before they pick, and then one in five watches a thing seen before.
"""

doc = dict(
    id='tp-streaming-war', published='2019-11-14', source='small-screen-report',
    title='Ten million in a day, and a few thousand locked out',
    text=TEXT,
    claims=[
        c('Ten million', 'other', 10e6, 'item', company='Disney', p=('2019-11-12', '2019-11-13')),
        c('ten million people', 'other', 10e6, 'item', company='Disney', p=('2019-11-12', '2019-11-13')),
        c('$6.99', 'price', 6.99, 'USD', company='Disney', per='month'),
        c('$69.99', 'price', 69.99, 'USD', company='Disney', per='year'),
        c('60 and 90 million subscribers', 'other', 60e6, 'item', 90e6, company='Disney', p=y(2024), status='target'),
        c('$12.99', 'price', 12.99, 'USD', company='Netflix', per='month'),
        c('158 million', 'other', 158e6, 'item', company='Netflix'),
        c('$4.99', 'price', 4.99, 'USD', company='Apple', per='month'),
        c('1 November', 'launch', None, 'date', company='Apple', p=('2019-11-01', '2019-11-01')),
    ],
    names=mentions(TEXT, {'Disney+': ('COMPANY', 'Disney'), 'Disney': ('COMPANY', 'Disney'), 'Verizon': ('COMPANY', 'Verizon'), 'Netflix': ('COMPANY', 'Netflix'), 'Apple': ('COMPANY', 'Apple')}),
    checks=[],
)
