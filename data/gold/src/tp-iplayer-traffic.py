from goldlib import *
from mentions import mentions

TEXT = """Who pays for the comedy? Service providers and a million streams

Catch-up television has raised the load on some British networks by two thirds since Christmas, and the networks want someone to foot the bill.

In its first three months the public broadcaster's player handed out 42 million programmes; on a wet Sunday it is 750,000. An hour at 500 kilobits a second comes to 225 megabytes, and a supplier must pay about 67p to carry each to the home. Of those who watch, 43% are above 35, and eight in every ten had missed the show by less than three days.

Tiscali, with 1.9 million subscribers and a flat rate of £14.99, has told MPs it does not mean to carry others' goods for nothing. PlusNet published a graph on which the red line rises at ten past nine from 22 to 39% of all that flows. Carphone Warehouse takes it more calmly: at 2.7 million customers, its chief said, one buys bigger pipes.

Virgin Media slows the greediest 5% between four and midnight, to a quarter of what they pay for. A student of 20 in York who had fetched 118 gigabytes in March, mostly gardening, was not aware of it. "I thought that it was the rain."
"""

doc = dict(
    id='tp-iplayer-traffic', published='2008-04-10', source='the-pipe',
    title='Who pays for the comedy? Service providers and a million streams',
    text=TEXT,
    claims=[
        c('1.9 million subscribers', 'other', 1.9e6, 'item', company='Tiscali'),
        c('£14.99', 'price', 14.99, 'GBP', company='Tiscali'),
        c('2.7 million customers', 'other', 2.7e6, 'item', company='Carphone Warehouse'),
    ],
    names=mentions(TEXT, {'Tiscali': ('COMPANY', 'Tiscali'), 'PlusNet': ('COMPANY', 'PlusNet'), 'Carphone Warehouse': ('COMPANY', 'Carphone Warehouse'), 'Virgin Media': ('COMPANY', 'Virgin Media')}),
    checks=[],
)
