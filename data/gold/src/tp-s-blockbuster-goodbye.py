from goldlib import *
from mentions import mentions

TEXT = """Be kind, rewind: the last 300 Blockbusters of America

Dish Network gives up. The satellite firm will shut the roughly 300 Blockbuster stores that it still has in the United States by early January and stop the discs by post in December. About 2,800 people lose their work.

In its heyday, in 2004, the chain had 9,000 shops and sixty thousand staff, and Viacom got a special dividend of $905m out of it on leaving. Dish bought the rest at auction in 2011 for $320m; it once spoke of keeping 1,500 branches. Fifty belong to franchisees and go on, from Alaska to Texas.

In the year 2000 Netflix was on offer to Blockbuster at $50m. It now has 31 million subscribers at home and is worth $19bn.

What was it good for? For late fees: $800m of them in one year, or a sixth of revenue. A librarian in Denver lists the ten titles most often not brought back; first is a fitness video of 1986, out for 9,855 days. In Honolulu the last tape to be rented, at 11 p.m. on Saturday, was a comedy about the end of the world. There were six people in the shop, and 41% off popcorn.
"""

doc = dict(
    id='tp-s-blockbuster-goodbye', published='2013-11-07', source='high-street-brief',
    title='Be kind, rewind: the last 300 Blockbusters of America',
    text=TEXT,
    claims=[
        c('300 Blockbusters', 'stores', 300, 'store', company=['Blockbuster','Dish Network']),
        c('300 Blockbuster stores', 'stores', 300, 'store', company=['Blockbuster','Dish Network']),
        c('2,800 people', 'layoffs', 2800, 'job', company=['Blockbuster','Dish Network'], status=['plan','actual']),
        c('9,000 shops', 'stores', 9000, 'store', company='Blockbuster', p=y(2004)),
        c('sixty thousand staff', 'headcount', 60000, 'job', company='Blockbuster', p=y(2004)),
        c('$905m', 'other', 905e6, 'USD', company=['Viacom','Blockbuster'], p=y(2004)),
        c('$320m', 'investment', 320e6, 'USD', company=['Dish Network','Blockbuster'], p=y(2011)),
        c('1,500 branches', 'stores', 1500, 'store', company=['Dish Network','Blockbuster'], status='plan', superseded=True),
        c('Fifty', 'stores', 50, 'store', company='Blockbuster'),
        c('$50m', ['price','valuation','investment'], 50e6, 'USD', company='Netflix', p=y(2000)),
        c('31 million subscribers', 'other', 31e6, 'item', company='Netflix'),
        c('$19bn', 'valuation', 19e9, 'USD', company='Netflix'),
        c('$800m', 'revenue', 800e6, 'USD', company='Blockbuster'),
        c('a sixth', 'revenue', 16.7, 'percent', company='Blockbuster', role='share'),
    ],
    names=mentions(TEXT, {'Blockbuster': ('COMPANY', 'Blockbuster'), 'Dish Network': ('COMPANY', 'Dish Network'), 'Dish': ('COMPANY', 'Dish Network'), 'Viacom': ('COMPANY', 'Viacom'), 'Netflix': ('COMPANY', 'Netflix')}),
    checks=[],
)
