from goldlib import *
from mentions import mentions

TEXT = """Glasses on, wallet out

Three months after the first sets reached the shops, the third dimension costs a little less. Samsung has taken £200 off its 46-inch C7000, which now stands at £1,599, and throws in two pairs of spectacles that are otherwise £99 apiece.

It says 600,000 were sold across the world by the end of May, and keeps to its aim of two million in 2010. Sony, late by a quarter, began in Japan on 10 June at 290,000 yen ($3,160) for 40 inches. A tenth of the 25 million televisions that it hopes to ship in the fiscal year to March should have the extra depth.

What is there to look at? One match on Sunday evenings, three films about fish and, from today, 25 games of the World Cup.

We put 36 people before it for two hours. Nine got a headache, two went grey and left, and 14 reached for the ball when it came. Optometrists believe that up to 12% of us cannot see the effect at all, mostly without knowing. The shutters open 60 times per second and eye, and a pair weighs 38 grams; worn over one's own it is 64. Nobody under six, a leaflet warns, nor over a glass and a half.
"""

doc = dict(
    id='tp-s-three-d-telly', published='2010-06-15', source='sofa-science',
    title='Glasses on, wallet out',
    text=TEXT,
    claims=[
        c('£200', 'price_change', -200, 'GBP', role='change', company='Samsung', product='C7000'),
        c('£1,599', 'price', 1599, 'GBP', company='Samsung', product='C7000'),
        c('£99', 'price', 99, 'GBP', company='Samsung'),
        c('600,000', 'sales', 600000, 'item', company=['Samsung'], p=(None,'2010-05-31')),
        c('two million', 'sales', 2e6, 'item', company='Samsung', p=y(2010), status='target'),
        c('10 June', 'launch', None, 'date', company='Sony', p=('2010-06-10','2010-06-10')),
        c('290,000 yen', 'price', 290000, 'JPY', company='Sony'),
        c('$3,160', 'price', 3160, 'USD', company='Sony'),
        c('A tenth', ['deliveries','sales'], 10, 'percent', company='Sony', role='share', p=('2010-04-01','2011-03-31'), status='target'),
        c('25 million televisions', ['deliveries','sales'], 25e6, 'item', company='Sony', p=('2010-04-01','2011-03-31'), status='target'),
    ],
    names=mentions(TEXT, {'Samsung': ('COMPANY', 'Samsung'), 'Sony': ('COMPANY', 'Sony'), 'C7000': ('PRODUCT', 'C7000')}),
    checks=[],
)
