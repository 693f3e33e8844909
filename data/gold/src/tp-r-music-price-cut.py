from goldlib import *
from mentions import mentions

TEXT = """Universal slashes CD prices to win back pirates

The biggest of the five record majors has had enough of empty shops. Universal Music will from 1 October cut what American traders pay for most albums to $9.09 from $12.02, and thinks $12.98 a reasonable sum at the till, where now $16.98 to $18.98 is on the sticker.

Music shipments in the US were worth 26% less in 2002 than at the peak in 1999, the industry says. Some 2.6 billion files are swapped each month by 60 million Americans, among them a girl, 12, from New York who paid $2,000 last week. 261 others have been sued. "She had 1,000 songs," a lawyer noted.

Universal has 29.4% of the American market, and its stars include four of the top seven of this week. It will give shops no more allowances for posters: 25% of shelf space is what it expects instead.

A shop in Austin, opened 1982, reckons that a third of its 41,000 titles would fall below cost. In a poll for a music paper 72% of 900 students said $10 would be fair. Asked what they had paid for the last album, 54% answered nothing, and 6% that it had been a gift from the other 54.
"""

doc = dict(
    id='tp-r-music-price-cut', published='2003-09-04', source='record-trade-review',
    title='Universal slashes CD prices to win back pirates',
    text=TEXT,
    claims=[
        c('$9.09', 'price', 9.09, 'USD', company='Universal Music', p=('2003-10-01', None), status=['plan', 'actual']),
        c('$12.02', 'price', 12.02, 'USD', company='Universal Music', superseded=True),
        c('$12.98', 'price', 12.98, 'USD', company='Universal Music', status=['plan', 'actual', 'target']),
        c('$16.98 to $18.98', 'price', 16.98, 'USD', 18.98, company='Universal Music', superseded=True),
        c('26%', 'revenue', -26, 'percent', role='change', p=y(2002)),
        c('29.4%', 'market_share', 29.4, 'percent', company='Universal Music'),
    ],
    names=mentions(TEXT, {'Universal Music': ('COMPANY', 'Universal Music'), 'Universal': ('COMPANY', 'Universal Music')}),
    checks=[],
)
