from goldlib import *
from mentions import mentions

TEXT = """Wave and it pays: 2.5 million Kinects in 25 days

Microsoft has sold 2.5 million Kinect cameras since 4 November, the day on which it came out in America, and repeats that there will be five million of them in homes by the end of the year. It used to say three.

The bar with its three eyes costs $149.99, or £129.99 in Britain; with a console of 4GB it is $299.99. Parts add up to $56, reckons a workshop in Virginia. Microsoft is said to be spending half a billion dollars on advertising.

Sony counted 4.1 million Move sticks by the same date, all of them at the dealers', not at their buyers'. Nintendo let go of 1.5 million Wii and DS machines in the week of Thanksgiving.

Space is what Europeans complain about. It wants 1.8 metres between sofa and set, and a survey of 2,000 British living rooms found the median to be 2.4, sideboard included. Emergency wards report bruised shins; one in Manchester treated 11 in nine days, and a chandelier. The lens sees 30 frames a second and 20 joints. A cat has four and a half of these by its way of counting. On Tuesday it asked our editor, 57, whether she was two people.
"""

doc = dict(
    id='tp-s-kinect-start', published='2010-11-30', source='living-room-news',
    title='Wave and it pays: 2.5 million Kinects in 25 days',
    text=TEXT,
    claims=[
        c('2.5 million Kinects', 'sales', 2.5e6, 'item', company='Microsoft', product='Kinect', p=('2010-11-04','2010-11-30')),
        c('2.5 million Kinect cameras', 'sales', 2.5e6, 'item', company='Microsoft', product='Kinect', p=('2010-11-04','2010-11-30')),
        c('4 November', 'launch', None, 'date', company='Microsoft', product='Kinect', p=('2010-11-04','2010-11-04')),
        c('five million', 'sales', 5e6, 'item', company='Microsoft', product='Kinect', p=(None,'2010-12-31'), status='target'),
        c('three', 'sales', 3e6, 'item', company='Microsoft', product='Kinect', p=(None,'2010-12-31'), status='target', superseded=True),
        c('$149.99', 'price', 149.99, 'USD', company='Microsoft', product='Kinect'),
        c('£129.99', 'price', 129.99, 'GBP', company='Microsoft', product='Kinect'),
        c('$299.99', 'price', 299.99, 'USD', company='Microsoft', product='Kinect'),
        c('$56', 'cost', 56, 'USD', company='Microsoft', product='Kinect', status=['actual','forecast']),
        c('half a billion dollars', ['cost','opex'], 500e6, 'USD', company='Microsoft', product='Kinect'),
        c('4.1 million Move sticks', 'deliveries', 4.1e6, 'item', company='Sony', product='Move', p=(None,'2010-11-30')),
        c('1.5 million Wii and DS machines', 'sales', 1.5e6, 'item', company='Nintendo'),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Sony': ('COMPANY', 'Sony'), 'Nintendo': ('COMPANY', 'Nintendo'), 'Kinect': ('PRODUCT', 'Kinect'), 'Move': ('PRODUCT', 'Move'), 'Wii': ('PRODUCT', 'Wii'), 'DS': ('PRODUCT', 'DS')}),
    checks=[],
)
