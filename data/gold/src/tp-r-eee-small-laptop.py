from goldlib import *
from mentions import mentions

TEXT = """Cheap, tiny and sold out: the £219 laptop

Two pounds of white plastic were the surprise of Christmas. Asus, a Taiwanese house better known for what is inside other people's computers, sold 350,000 of its Eee PC between October and the new year, and thinks it can find takers for five million in 2008.

In Britain it's £219 ($430). For that you get seven inches of screen, four gigabytes, no disk and a Linux that wakes in 15 seconds. It is 225mm wide and 920 grams by our kitchen scale.

The keys are 14 millimetres apart; our seven typists fell from 61 words a minute to 38, and the one with the smallest hands, nine years old, won. We dropped it off a chair three times. Battery: three hours 12.

RM, the school supplier, took 1,000 and had to ask for the same again in a week. In one class of 27 in Solihull, 11 had by Friday found a way to play the sheriff's game beneath the desk. A head counted 40 minutes saved a week in wheeling trolleys. He'd been told 90% of his pupils would break theirs: it was two, and one of those was his.
"""

doc = dict(
    id='tp-r-eee-small-laptop', published='2008-01-21', source='byte-sized',
    title='Cheap, tiny and sold out: the £219 laptop',
    text=TEXT,
    claims=[
        c('£219', 'price', 219, 'GBP', company='Asus', product='Eee PC'),
        c('Two pounds', 'weight', 2, 'lb', company='Asus', product='Eee PC'),
        c('350,000', 'sales', 350000, 'item', company='Asus', product='Eee PC', p=q(2007, 4)),
        c('five million', 'sales', 5e6, 'item', company='Asus', product='Eee PC', p=y(2008), status=['target', 'forecast']),
        c('£219', 'price', 219, 'GBP', nth=1, company='Asus', product='Eee PC'),
        c('$430', 'price', 430, 'USD', company='Asus', product='Eee PC'),
        c('225mm', 'length', 225, 'mm', company='Asus', product='Eee PC'),
        c('920 grams', 'weight', 0.92, 'kg', company='Asus', product='Eee PC'),
        c('1,000', ['orders', 'sales', 'other'], 1000, 'item', company='RM', product=['Eee PC', None]),
    ],
    names=mentions(TEXT, {'Asus': ('COMPANY', 'Asus'), 'RM': ('COMPANY', 'RM'), 'Eee PC': ('PRODUCT', 'Eee PC')}),
    checks=[],
)
