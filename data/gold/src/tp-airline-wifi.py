from goldlib import *
from mentions import mentions

TEXT = """Mile-high mail: one passenger in 20 logs on, most of them in the aisle

Virgin America has fitted all 28 of its aeroplanes for the internet, six months before anyone else. A go on a long flight costs $12.95, below three hours it is $9.95, and a telephone can be had for $7.95.

How many take it up? The airline speaks of 12 to 15% on the routes between coasts. Aircell, which runs the masts on the ground (92 of them, at three per aerial on the belly), admits to rather less for its other customers. A passenger on AirTran sent 118 messages between Atlanta and Boston; most gave up near Nashville, where the battery did.

Speed is 3.1 megabits for the whole tube of 149 seats. Calls are banned, videos of a certain sort filtered on just one carrier after a petition by 22,000 parents. In a survey of 4,000 regular flyers, 76% said they would pick their airline by it, and 48% would change the date of a trip. Asked whether they would talk, 69% wanted nobody to.

Boeing gave up its own system in 2006 after an outlay of $1bn in six years. At that time an hour was $10, and on some flights of 300 there was a single user, aged 9.
"""

doc = dict(
    id='tp-airline-wifi', published='2009-08-12', source='cabin-class-news',
    title='Mile-high mail: one passenger in 20 logs on, most of them in the aisle',
    text=TEXT,
    claims=[
        c('28', 'other', 28, 'item', company='Virgin America'),
        c('$12.95', 'price', 12.95, 'USD', company='Virgin America'),
        c('$9.95', 'price', 9.95, 'USD', company='Virgin America'),
        c('$7.95', 'price', 7.95, 'USD', company='Virgin America'),
        c('92', 'other', 92, 'item', company='Aircell'),
        c('$1bn', ['investment', 'cost', 'rnd'], 1e9, 'USD', company='Boeing', p=('2000-01-01', '2006-12-31')),
    ],
    names=mentions(TEXT, {'Virgin America': ('COMPANY', 'Virgin America'), 'Aircell': ('COMPANY', 'Aircell'), 'AirTran': ('COMPANY', 'AirTran'), 'Boeing': ('COMPANY', 'Boeing')}),
    checks=[],
)
