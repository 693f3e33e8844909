from goldlib import *
from mentions import mentions

TEXT = """A million in a day: PlayStation 4 leaves the blocks

Sony needed 24 hours for its first million. The PlayStation 4 came out in the United States and Canada on 15 November at $399, a hundred less than Microsoft's Xbox One, which follows on Friday.

Five million are to be sold by the end of March, Sony says, three million of them before the new year. That is brisk by its own standards: the PS3 took nine months to get to 3.6 million. IHS had one on the table and saw parts and labour of $381, whereas the forerunner had left a hole of $307 in each box.

Analysts at Wedbush believe in a market of $67bn for games this year, consoles making up 41% of it.

Not all is well. Something under 0.4% of machines show a blue light and then nothing, according to Sony; of 2,900 reviews in the largest web shop 31% give a single star. Eight gigabytes of memory, a disk of 500 and a fan that our meter put at 38 decibels are in the box, together with a cable that is 1.5 metres long. A nurse of 44 from Hackensack was first in her queue, after 19 hours. "It's for my son," she said. He is 26.
"""

doc = dict(
    id='tp-s-ps-four-day', published='2013-11-18', source='living-room-news',
    title='A million in a day: PlayStation 4 leaves the blocks',
    text=TEXT,
    claims=[
        c('A million', 'sales', 1e6, 'item', company='Sony', product='PlayStation 4', p=('2013-11-15','2013-11-15')),
        c('million', 'sales', 1e6, 'item', nth=1, company='Sony', product='PlayStation 4', p=('2013-11-15','2013-11-15')),
        c('15 November', 'launch', None, 'date', company='Sony', product='PlayStation 4', p=('2013-11-15','2013-11-15')),
        c('$399', 'price', 399, 'USD', company='Sony', product='PlayStation 4'),
        c('a hundred', 'price', -100, 'USD', role='change', company=['Sony'], product='PlayStation 4'),
        c('Friday', 'launch', None, 'date', company='Microsoft', product='Xbox One', p=('2013-11-22','2013-11-22'), status='plan'),
        c('Five million', 'sales', 5e6, 'item', company='Sony', product='PlayStation 4', p=(None,'2014-03-31'), status='target'),
        c('three million', 'sales', 3e6, 'item', company='Sony', product='PlayStation 4', p=(None,'2013-12-31'), status='target'),
        c('3.6 million', 'sales', 3.6e6, 'item', company='Sony', product='PS3'),
        c('$381', 'cost', 381, 'USD', company='Sony', product='PlayStation 4', status=['actual','forecast']),
        c('$307', ['margin','cost','net_income'], -307, 'USD', company='Sony', product='PS3'),
        c('$67bn', 'revenue', 67e9, 'USD', p=y(2013), status='forecast'),
        c('41%', 'revenue', 41, 'percent', role='share', p=y(2013), status='forecast'),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Microsoft': ('COMPANY', 'Microsoft'), 'PlayStation 4': ('PRODUCT', 'PlayStation 4'), 'PS3': ('PRODUCT', 'PS3'), 'Xbox One': ('PRODUCT', 'Xbox One')}),
    checks=[],
)
