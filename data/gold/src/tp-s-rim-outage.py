from goldlib import *
from mentions import mentions

TEXT = """Three days of silence from the BlackBerry

It began in Slough, with a switch. From Monday morning until Thursday tens of millions of BlackBerry owners on five continents got no mail, and Mike Lazaridis, one of the two at the top of Research In Motion, filmed himself to say that he was sorry.

It could not have come at a worse time. RIM has 17,500 people, having let 2,000 go since July, and shipped 10.6 million phones in the quarter to August, 1.5 million short of what it had promised. Only 200,000 PlayBooks left the warehouse; the tablet has come down from $499 to $299 at one chain. Its shares are worth 59% less than in January.

Today Apple puts the 4S into shops, of which a million were ordered on the first day.

What do people do without mail? Abu Dhabi's police say that accidents fell by 40% over the three days, and by 20% in Dubai, where there is normally one every three minutes. A hedge fund in Mayfair sent runners. A survey of 700 bosses taken on the Wednesday by telephone found 31% relieved. Three wives rang a local radio station of their own accord; one of the husbands, 46, had asked her name.
"""

doc = dict(
    id='tp-s-rim-outage', published='2011-10-14', source='pocket-tech-review',
    title='Three days of silence from the BlackBerry',
    text=TEXT,
    claims=[
        c('17,500 people', 'headcount', 17500, 'job', company=['Research In Motion','RIM']),
        c('2,000', 'layoffs', 2000, 'job', company=['Research In Motion','RIM'], p=('2011-07-01','2011-10-14')),
        c('10.6 million phones', 'deliveries', 10.6e6, 'item', company=['Research In Motion','RIM'], p=('2011-06-01','2011-08-31')),
        c('1.5 million', 'deliveries', -1.5e6, 'item', role='change', company=['Research In Motion','RIM'], p=('2011-06-01','2011-08-31')),
        c('200,000 PlayBooks', 'deliveries', 200000, 'item', company=['Research In Motion','RIM'], product='PlayBook', p=('2011-06-01','2011-08-31')),
        c('$499', 'price', 499, 'USD', company=['Research In Motion','RIM'], product='PlayBook', superseded=True),
        c('$299', 'price', 299, 'USD', company=['Research In Motion','RIM'], product='PlayBook'),
        c('59%', 'share_price', -59, 'percent', role='change', company=['Research In Motion','RIM']),
        c('Today', 'launch', None, 'date', company='Apple', product='4S', p=('2011-10-14','2011-10-14')),
        c('a million', 'orders', 1e6, 'item', company='Apple', product='4S'),
    ],
    names=mentions(TEXT, {'Research In Motion': ('COMPANY', 'Research In Motion'), 'RIM': ('COMPANY', 'Research In Motion'), 'Apple': ('COMPANY', 'Apple'), 'PlayBook': ('PRODUCT', 'PlayBook'), '4S': ('PRODUCT', '4S'), 'BlackBerry': ('PRODUCT', 'BlackBerry')}),
    checks=[],
)
