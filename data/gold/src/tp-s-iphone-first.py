from goldlib import *
from mentions import mentions

TEXT = """Half a million in a weekend? Guesses at Apple's telephone

Nobody outside Cupertino knows, and nobody inside says. Yet every bank on Wall Street has an idea how many iPhones changed hands between Friday evening and Sunday night. Goldman Sachs thinks 700,000, Piper Jaffray half a million; both had said half of that a week earlier.

The device costs $499 with 4GB and $599 with twice the room, on top of a contract with AT&T of two years at $59.99 a month or more. Apple itself wants to sell ten million by the close of 2008, or 1% of the world's market. It spent $2.1bn on flash chips to be safe.

Parts of the bigger model come to $265.83, iSuppli holds, so more than half of the tag is margin.

AT&T's activation desk was not so safe: 2% of buyers waited, some 38 hours. Our own queue of 212 in Palo Alto had 190 men in it, two dogs and a mayor. The glass survived keys, coins and one fall in three. Typing 40 words took our writer 71 seconds against 43 on her old set, with six mistakes. After a week it was down to 50, she is 54, and "ducking" has entered the language.
"""

doc = dict(
    id='tp-s-iphone-first', published='2007-07-03', source='handset-monitor',
    title="Half a million in a weekend? Guesses at Apple's telephone",
    text=TEXT,
    claims=[
        c('700,000', 'sales', 700000, 'item', company='Apple', product='iPhone', p=('2007-06-29','2007-07-01'), status='forecast'),
        c('half a million', 'sales', 500000, 'item', company='Apple', product='iPhone', p=('2007-06-29','2007-07-01'), status='forecast'),
        c('Half a million', 'sales', 500000, 'item', company='Apple', product='iPhone', p=('2007-06-29','2007-07-01'), status='forecast'),
        c('$499', 'price', 499, 'USD', company='Apple', product='iPhone'),
        c('$599', 'price', 599, 'USD', company='Apple', product='iPhone'),
        c('$59.99', 'price', 59.99, 'USD', None, company='AT&T', per='month'),
        c('ten million', 'sales', 10e6, 'item', company='Apple', product='iPhone', p=by(2008), status='target'),
        c('1%', 'market_share', 1, 'percent', company='Apple', p=by(2008), status='target'),
        c('$2.1bn', ['cost','investment'], 2.1e9, 'USD', company='Apple'),
        c('$265.83', 'cost', 265.83, 'USD', company='Apple', product='iPhone', status=['actual','forecast']),
        c('half of the tag', 'margin', 50, 'percent', None, company='Apple', product='iPhone'),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'AT&T': ('COMPANY', 'AT&T'), 'iPhone': ('PRODUCT', 'iPhone')}),
    checks=[],
)
