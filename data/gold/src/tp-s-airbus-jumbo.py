from goldlib import *
from mentions import mentions

TEXT = """The big one arrives, 18 months behind its own timetable

Singapore Airlines took the keys of the first A380 in Toulouse yesterday. It will fly with paying guests on 25 October; the seats of that trip were auctioned, and a Briton living in Sydney gave $100,380 for two of them. The money goes to sick children.

Airbus has 189 orders, at a list price of $319m each before the rebates nobody speaks of. Delay has cost it 4.8bn euros ($6.8bn) in profit that it had counted on up to 2010, and two heads. It is to hand over one aircraft this year, 13 in 2008 and 25 in 2009.

Boeing puts its trust in the smaller 787, of which 710 are spoken for; last week it moved the first delivery back by six months, to late November 2008.

The giant is 73 metres long and weighs 560 tonnes when full. Carriers may put up to 853 in it, the Singaporeans have gone for 471, twelve of them behind doors. During a test in Hamburg 873 volunteers were out within 78 seconds, in the dark, with one broken leg. The drinks trolleys are 101 in number. Noise at the fence: half of that of its forerunner, or 9 decibels.
"""

doc = dict(
    id='tp-s-airbus-jumbo', published='2007-10-16', source='runway-business',
    title='The big one arrives, 18 months behind its own timetable',
    text=TEXT,
    claims=[
        c('25 October', 'launch', None, 'date', company='Singapore Airlines', product='A380', p=('2007-10-25','2007-10-25'), status='plan'),
        c('189 orders', 'orders', 189, 'order', company='Airbus', product='A380'),
        c('$319m', 'price', 319e6, 'USD', company='Airbus', product='A380'),
        c('4.8bn euros', 'cost', 4.8e9, 'EUR', company='Airbus', p=by(2010)),
        c('$6.8bn', 'cost', 6.8e9, 'USD', company='Airbus', p=by(2010)),
        c('one aircraft', 'deliveries', 1, 'vehicle', company='Airbus', product='A380', p=y(2007), status=['plan','target']),
        c('13', 'deliveries', 13, 'vehicle', company='Airbus', product='A380', p=y(2008), status=['plan','target']),
        c('25', 'deliveries', 25, 'vehicle', nth=1, company='Airbus', product='A380', p=y(2009), status=['plan','target']),
        c('710', 'orders', 710, 'order', company='Boeing', product='787'),
        c('late November 2008', 'delivery_start', None, 'date', company='Boeing', product='787', p=m(2008,11), status=['plan','target']),
        c('73 metres', 'length', 73, 'm', company='Airbus', product='A380'),
        c('560 tonnes', 'weight', 560, 'tonne', company='Airbus', product='A380'),
        c('853', 'seats', None, 'item', 853, company='Airbus', product='A380'),
        c('471', 'seats', 471, 'item', company='Singapore Airlines', product='A380'),
    ],
    names=mentions(TEXT, {'Singapore Airlines': ('COMPANY', 'Singapore Airlines'), 'Airbus': ('COMPANY', 'Airbus'), 'Boeing': ('COMPANY', 'Boeing'), 'A380': ('PRODUCT', 'A380'), '787': ('PRODUCT', '787')}),
    checks=[],
)
