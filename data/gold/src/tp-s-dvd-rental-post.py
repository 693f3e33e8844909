from goldlib import *
from mentions import mentions

TEXT = """Films in an envelope: Lovefilm swallows a neighbour

Lovefilm and Video Island, which between them push 1.2 million discs a month through British letter boxes, are to become one. No price was named. Shareholders of the former will own 52%, the latter's the rest.

The new firm keeps the brand of the first, a shed in Peterborough with 80 workers and a fee of £9.99 for three films at a time. It has 70 more people at its headquarters in west London. Backers put £7m in during the spring and will add £3m by October.

Amazon, which began here last December at £7.99, has so far sent out fewer. Blockbuster says that its own scheme costs it $120m this year; in America, where Netflix has 3.2 million members, a rival had to give up on 19 May.

What people keep longest is culture. A comedy comes back after four days, a Bergman after 23. One client has had Shoah, all 9.5 hours of it, since the spring of 2004. About 0.6% go missing in the post, 1 in 900 arrives broken and, once, six were eaten by a labrador of three years.
"""

doc = dict(
    id='tp-s-dvd-rental-post', published='2005-08-11', source='screen-trade',
    title='Films in an envelope: Lovefilm swallows a neighbour',
    text=TEXT,
    claims=[
        c('1.2 million discs', ['other','deliveries'], 1.2e6, 'item', company=['Lovefilm','Video Island'], per='month'),
        c('52%', 'stake', 52, 'percent', company='Lovefilm', status=['plan','actual']),
        c('80 workers', 'headcount', 80, 'job', company='Lovefilm'),
        c('£9.99', 'price', 9.99, 'GBP', company='Lovefilm'),
        c('70 more people', 'headcount', 70, 'job', company='Lovefilm'),
        c('£7m', 'funding', 7e6, 'GBP', company='Lovefilm', p=q(2005,2)),
        c('£3m', 'funding', 3e6, 'GBP', company='Lovefilm', p=(None,'2005-10-31'), status='plan'),
        c('£7.99', 'price', 7.99, 'GBP', company='Amazon'),
        c('last December', 'launch', None, 'date', company='Amazon', p=m(2004,12)),
        c('$120m', 'cost', 120e6, 'USD', company='Blockbuster', p=y(2005), status=['actual','forecast']),
        c('3.2 million members', 'other', 3.2e6, 'item', company='Netflix'),
    ],
    names=mentions(TEXT, {'Lovefilm': ('COMPANY', 'Lovefilm'), 'Video Island': ('COMPANY', 'Video Island'), 'Amazon': ('COMPANY', 'Amazon'), 'Blockbuster': ('COMPANY', 'Blockbuster'), 'Netflix': ('COMPANY', 'Netflix')}),
    checks=[],
)
