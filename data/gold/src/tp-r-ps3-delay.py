from goldlib import *
from mentions import mentions

TEXT = """Europe must wait for spring: blue diodes in short supply

The PlayStation 3 will not come to Europe on 17 November but in March 2007, Sony admitted on Wednesday. Japan and America have their dates still, the 11th and the 17th of November, albeit with a mere 500,000 machines between them on day one.

At fault is a laser that emits light of 405 nanometres. Mass production of the part began a month late, and output must go up more than ten times. Globally the group had meant to ship four million consoles by the end of the year; now it is two million. Its figure for next March, six million, is untouched.

Shares gave up 1.9% in Tokyo. One in three of 1,560 Europeans on a fan page said they'd look for something else, 12% that they would go to Japan for it, and one has got himself adopted.

The dearer model was going to be 599 euros. Nintendo will tell its own day next Thursday; the machine weighs 1.2kg and has a controller like a TV remote. "It's the second November in a row that I shall spend with my family," wrote a man in Lille, 36, father of three.
"""

doc = dict(
    id='tp-r-ps3-delay', published='2006-09-08', source='euro-gamer-news',
    title='Europe must wait for spring: blue diodes in short supply',
    text=TEXT,
    claims=[
        c('17 November', 'launch', None, 'date', company='Sony', product='PlayStation 3', p=('2006-11-17', '2006-11-17'), status='plan', superseded=True),
        c('March 2007', 'launch', None, 'date', company='Sony', product='PlayStation 3', p=m(2007, 3), status='plan'),
        c('11th', 'launch', None, 'date', company='Sony', product='PlayStation 3', p=('2006-11-11', '2006-11-11'), status='plan'),
        c('17th of November', 'launch', None, 'date', company='Sony', product='PlayStation 3', p=('2006-11-17', '2006-11-17'), status='plan'),
        c('500,000 machines', ['deliveries', 'sales'], 500000, 'item', company='Sony', product='PlayStation 3', status=['plan', 'target']),
        c('four million consoles', ['deliveries', 'sales'], 4e6, 'item', company='Sony', product='PlayStation 3', p=(None, '2006-12-31'), status=['target', 'plan'], superseded=True),
        c('two million', ['deliveries', 'sales'], 2e6, 'item', company='Sony', product='PlayStation 3', p=(None, '2006-12-31'), status=['target', 'plan']),
        c('six million', ['deliveries', 'sales'], 6e6, 'item', company='Sony', product='PlayStation 3', p=(None, '2007-03-31'), status=['target', 'plan']),
        c('1.9%', 'share_price', -1.9, 'percent', company='Sony', role='change', p=('2006-09-07', '2006-09-07')),
        c('599 euros', 'price', 599, 'EUR', company='Sony', product='PlayStation 3'),
        c('1.2kg', 'weight', 1.2, 'kg', company='Nintendo'),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'Nintendo': ('COMPANY', 'Nintendo'), 'PlayStation 3': ('PRODUCT', 'PlayStation 3')}),
    checks=[],
)
