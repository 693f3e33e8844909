from goldlib import *
from mentions import mentions

TEXT = """Nokia's pocket arcade rings in shops worldwide

A telephone that must be held sideways, like a taco, to make a call went on sale on Tuesday in more than 60 countries and 30,000 shops.

Nokia asks £229 ($381) for the N-Gage, which weighs 137g and plays games from cards the size of a thumbnail. Some 20 titles should be ready by December at £35 each. The Finns, who have sold cameras and radios inside handsets before, hope for six million of the gadgets by the end of 2005.

Traders were sceptical. To change the game, the owner has to take out the battery, and a Birmingham dealer had put one together again 11 times by lunch. "My record is 48 seconds," said Colin, 33. Nintendo, which charges £79.99 for its Game Boy Advance SP, did not sound worried.

Of 740 youngsters quizzed by a comic, 58% owned a mobile and 44% a handheld console, but only 9% wanted both in one piece. The screen of 176 by 208 points is taller than it is wide, unlike those of the other 12 machines that the comic has tested since 1998.
"""

doc = dict(
    id='tp-r-ngage-phone', published='2003-10-08', source='phones-and-play',
    title="Nokia's pocket arcade rings in shops worldwide",
    text=TEXT,
    claims=[
        c('Tuesday', 'launch', None, 'date', company='Nokia', product='N-Gage', p=('2003-10-07', '2003-10-07')),
        c('£229', 'price', 229, 'GBP', company='Nokia', product='N-Gage'),
        c('$381', 'price', 381, 'USD', company='Nokia', product='N-Gage'),
        c('137g', 'weight', 0.137, 'kg', company='Nokia', product='N-Gage'),
        c('six million', 'sales', 6e6, 'item', company='Nokia', product='N-Gage', p=(None, '2005-12-31'), status='target'),
        c('£79.99', 'price', 79.99, 'GBP', company='Nintendo', product='Game Boy Advance SP'),
    ],
    names=mentions(TEXT, {'Nokia': ('COMPANY', 'Nokia'), 'Nintendo': ('COMPANY', 'Nintendo'), 'N-Gage': ('PRODUCT', 'N-Gage'), 'Game Boy Advance SP': ('PRODUCT', 'Game Boy Advance SP')}),
    checks=[],
)
