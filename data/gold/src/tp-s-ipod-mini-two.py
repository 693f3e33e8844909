from goldlib import *
from mentions import mentions

TEXT = """Apple trims the mini and adds hours

Apple has cut the price of its smallest disk player. The iPod mini with 4GB now costs $199, a fall of $50, and a new one of 6GB takes over the old tag of $249. Battery life goes from eight hours to 18. Both can be had in four colours; gold has gone, as one buyer in 30 wanted it.

Steve Jobs says that 4.5 million iPods were sold in the last quarter of 2004, against 733,000 a year before. That gives Apple 65% of the American market for players by its own reckoning. The music shop, meanwhile, has passed 250 million songs at 99 cents each.

Creative, which has set aside $100m for advertising this year, offers the Zen Micro in ten shades. It holds 5GB and weighs 108 grams. Rio brought the price of the Carbon to $199 on the same day.

We dropped all three, from 30, 60 and 90 centimetres, on to a kitchen floor. The mini skipped at the second fall, the Zen at the third. In a poll on our site (3,112 votes) 38% thought that a player should never cost above $150; last spring it was 22%.
"""

doc = dict(
    id='tp-s-ipod-mini-two', published='2005-02-24', source='gadget-ledger',
    title='Apple trims the mini and adds hours',
    text=TEXT,
    claims=[
        c('$199', 'price', 199, 'USD', company='Apple', product='iPod mini'),
        c('$50', 'price_change', -50, 'USD', role='change', company='Apple', product='iPod mini'),
        c('$249', 'price', 249, 'USD', company='Apple', product='iPod mini'),
        c('4.5 million iPods', 'sales', 4.5e6, 'item', company='Apple', product='iPod', p=q(2004,4)),
        c('733,000', 'sales', 733000, 'item', company='Apple', product='iPod', p=q(2003,4)),
        c('65%', 'market_share', 65, 'percent', company='Apple'),
        c('250 million songs', 'sales', 250e6, 'item', None, company='Apple', p=(None,'2005-02-24')),
        c('99 cents', 'price', 0.99, 'USD', company='Apple'),
        c('$100m', ['cost','investment','opex'], 100e6, 'USD', company='Creative', p=y(2005), status='plan'),
        c('108 grams', 'weight', 0.108, 'kg', company='Creative', product='Zen Micro'),
        c('$199', 'price', 199, 'USD', nth=1, company='Rio', product='Carbon'),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Creative': ('COMPANY', 'Creative'), 'Rio': ('COMPANY', 'Rio'), 'iPod mini': ('PRODUCT', 'iPod mini'), 'iPod': ('PRODUCT', 'iPod'), 'Zen Micro': ('PRODUCT', 'Zen Micro'), 'Zen': ('PRODUCT', 'Zen Micro'), 'Carbon': ('PRODUCT', 'Carbon'), 'mini': ('PRODUCT', 'iPod mini')}),
    checks=[],
)
