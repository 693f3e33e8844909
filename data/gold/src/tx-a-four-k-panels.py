from goldlib import *
from mentions import mentions

TEXT = """Ultra-high-definition TVs get cheaper before Berlin show

Television makers are cutting the cost of sets with four times the detail of today's high-definition screens, but there is still next to nothing to watch on them.

At the IFA fair in Berlin, Sony put a price of 2,999 euros on a 55-inch set, the Bravia X8, which will be available from October. Its 84-inch model cost 25,000 euros when it appeared last December. Chinese rival Hisense announced a 50-inch set for 1,499 euros.

Samsung, the biggest TV manufacturer with 26% of world revenues, said that it would offer six models by Christmas. Its president for Europe said 2013 would be flat: the South Korean firm sold 51 million televisions in 2012 and does not expect to beat that figure by much.

Research company Ostler Vision forecasts that the market for ultra-HD sets will be worth $7.5bn in 2016. This year they will be bought by just 0.3% of households that purchase a TV. Viewers who sat three metres from a 55-inch screen were unable to tell the difference in a test of its own; only 14 of 80 got it right.

Content is scarce. Netflix says it is going to stream a first series next year, for which a line of 15 megabits per second will be necessary. One home in five in Germany has that. A film takes up 100 gigabytes.

A poll among 2,050 British adults showed that 58% were satisfied with the set they had and 31% thought HD and ultra-HD were the same thing.
"""

doc = dict(
    id='tx-a-four-k-panels', published='2013-09-05', source='home-cinema-europe',
    title='Ultra-high-definition TVs get cheaper before Berlin show',
    text=TEXT,
    claims=[
        c('2,999 euros', 'price', 2999, 'EUR', company='Sony', product='Bravia X8', status=['actual', 'plan']),
        c('October', 'launch', None, 'date', company='Sony', product='Bravia X8', p=m(2013, 10), status='plan'),
        c('25,000 euros', 'price', 25000, 'EUR', company='Sony'),
        c('last December', 'launch', None, 'date', company='Sony', p=m(2012, 12)),
        c('1,499 euros', 'price', 1499, 'EUR', company='Hisense'),
        c('26%', 'market_share', 26, 'percent', company='Samsung'),
        c('six models', 'models', 6, 'model', company='Samsung', p=(None, '2013-12-25'), status='plan'),
        c('51 million televisions', 'sales', 51e6, 'item', company='Samsung', p=y(2012)),
        c('$7.5bn', 'revenue', 7.5e9, 'USD', p=y(2016), status='forecast'),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Hisense': ('COMPANY', 'Hisense'), 'Samsung': ('COMPANY', 'Samsung'), 'Netflix': ('COMPANY', 'Netflix'), 'Bravia X8': ('PRODUCT', 'Bravia X8')}),
    checks=[],
)
