from goldlib import *
from mentions import mentions

TEXT = """Sets fly off shelves as Germany's kick-off nears

Dixons sells a flat television every 15 seconds, Comet one every 21. With two weeks to go to the World Cup, it's the set rather than the striker's foot that Britain talks about.

Sales of screens wider than 30 inches are four times what they were last May, DSGi, the owner of Dixons, said on Thursday. The typical buyer is 41 and brings two friends. Sharp, whose Aquos 32-inch is down to £1,099 ($2,045), opens a plant at Torun in Poland in January; it costs 44m euros.

High definition is another matter. Of the 3 million sets that are "ready", not one in 100 will show a match in it, for want of a decoder. Sky installed its first on Monday at £299 plus £10 a month; 40,000 want one.

Of 1,800 fans 54% plan to be ill on at least one of 14 working days, and 6% on all. A town in Saxony, population 9,400, hung up a wall of 60 square metres, the largest outdoors. It was tried with the semi-final of 1970, which lasted 120 minutes and ended 4-3, in black and white, to great relief.
"""

doc = dict(
    id='tp-r-tv-hdtv-cup', published='2006-05-26', source='sofa-sports',
    title="Sets fly off shelves as Germany's kick-off nears",
    text=TEXT,
    claims=[
        c('four times', 'sales', 300, 'percent', company='DSGi', role='change'),
        c('£1,099', 'price', 1099, 'GBP', company='Sharp', product='Aquos'),
        c('$2,045', 'price', 2045, 'USD', company='Sharp', product='Aquos'),
        c('January', 'production_start', None, 'date', company='Sharp', p=m(2007, 1), status='plan'),
        c('44m euros', 'investment', 44e6, 'EUR', company='Sharp', status=['plan', 'actual']),
        c('Monday', 'launch', None, 'date', company='Sky', p=('2006-05-22', '2006-05-22')),
        c('£299', 'price', 299, 'GBP', company='Sky'),
        c('£10', 'price', 10, 'GBP', company='Sky', per='month'),
        c('40,000', 'orders', 40000, ['order', 'item'], company='Sky'),
    ],
    names=mentions(TEXT, {'Dixons': ('COMPANY', 'Dixons'), 'Comet': ('COMPANY', 'Comet'), 'DSGi': ('COMPANY', 'DSGi'), 'Sharp': ('COMPANY', 'Sharp'), 'Sky': ('COMPANY', 'Sky'), 'Aquos': ('PRODUCT', 'Aquos')}),
    checks=[],
)
