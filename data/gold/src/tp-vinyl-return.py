from goldlib import *
from mentions import mentions

TEXT = """More money in grooves than in silver discs, first time since 1986

Old records with a new sticker are about to beat the compact disc in America. Sales of long-players rose by 12.8% in the first half of 2019 to $224.1m from 8.6 million copies, the industry reports. Compact discs, nearly flat, made $247.9m from 18.6 million.

Neither counts for much beside the stream: 62% of the sector's income, on 61.1 million subscriptions. All formats taken together earned $5.4bn, 18% more than in the same months of 2018.

At a shop of 70 square metres in Portland the best seller is a Fleetwood Mac album from 1977, at $24.98. Its owner, 66, began in 1979 with 400 discs in his mother's garage, gave up in 2004 and came back in 2014. "Half of my customers are under 35. A third have nothing to play them on," he says. He must be right: in a poll of 800 buyers, 41% owned a turntable which they did not use, and 7% owned none.

There are some 30 pressing plants left in the country. They run 24 hours; lead times have gone from five weeks to 14. A 12-inch record weighs 140 grams and revolves 733 times a side.
"""

doc = dict(
    id='tp-vinyl-return', published='2019-09-10', source='record-shop-echo',
    title='More money in grooves than in silver discs, first time since 1986',
    text=TEXT,
    claims=[
        c('12.8%', 'revenue', 12.8, 'percent', role='change', p=h(2019, 1)),
        c('$224.1m', 'revenue', 224.1e6, 'USD', p=h(2019, 1)),
        c('8.6 million copies', 'sales', 8.6e6, 'item', p=h(2019, 1)),
        c('$247.9m', 'revenue', 247.9e6, 'USD', p=h(2019, 1)),
        c('18.6 million', 'sales', 18.6e6, 'item', p=h(2019, 1)),
        c('62%', 'revenue', 62, 'percent', role='share', p=h(2019, 1)),
        c('$5.4bn', 'revenue', 5.4e9, 'USD', p=h(2019, 1)),
        c('18%', 'revenue', 18, 'percent', role='change', p=h(2019, 1)),
        c('$24.98', 'price', 24.98, 'USD'),
    ],
    names=[],
    checks=[],
)
