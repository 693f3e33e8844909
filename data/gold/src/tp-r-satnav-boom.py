from goldlib import *
from mentions import mentions

TEXT = """In 400 yards, turn into a fortune

Nobody asks a stranger the way any more. TomTom, Dutch and 15 years old, expects to have sold between 4.4 and 4.6 million of its talking map boxes in 2006, up from 1.7 million last year.

The One, as the cheapest is called, has come down to £199 ($390) from £299 in a twelvemonth. Garmin's Nuvi 300, an inch thick, is £229. Halfords shifted 13,000 of all makes in the first week of December alone; one in four bore a note for Dad.

Trust can go far. An ambulance from Ilford drove 200 miles to Manchester with a patient bound for a hospital eight miles off. In Wedmore, a lane six feet wide gets 14 lorries a day, and villagers in Exton lost two lamp posts, 30 metres of wall and the number 7 of a gate. Mapmakers take nine months, on average, to put a new sign in.

Some 19% of 2,000 drivers polled by an insurer admit to having looked away from the road because of the thing, and 2% hit something. Wives trust it more than husbands, by 61 to 48. Thieves, too: 1,400 were lifted from cars in Nottingham since January.
"""

doc = dict(
    id='tp-r-satnav-boom', published='2006-12-18', source='in-car-electronics',
    title='In 400 yards, turn into a fortune',
    text=TEXT,
    claims=[
        c('4.4 and 4.6 million', 'sales', 4.4e6, 'item', 4.6e6, company='TomTom', p=y(2006), status=['forecast', 'target']),
        c('1.7 million', 'sales', 1.7e6, 'item', company='TomTom', p=y(2005)),
        c('£199', 'price', 199, 'GBP', company='TomTom', product='One'),
        c('$390', 'price', 390, 'USD', company='TomTom', product='One'),
        c('£299', 'price', 299, 'GBP', company='TomTom', product='One', superseded=True),
        c('an inch', 'length', 1, 'in', company='Garmin', product='Nuvi 300'),
        c('£229', 'price', 229, 'GBP', company='Garmin', product='Nuvi 300'),
        c('13,000', 'sales', 13000, 'item', company='Halfords', p=('2006-12-01', '2006-12-07')),
    ],
    names=mentions(TEXT, {'TomTom': ('COMPANY', 'TomTom'), 'Garmin': ('COMPANY', 'Garmin'), 'Halfords': ('COMPANY', 'Halfords'), 'One': ('PRODUCT', 'One'), 'Nuvi 300': ('PRODUCT', 'Nuvi 300')}),
    checks=[],
)
