from goldlib import *
from mentions import mentions

TEXT = """DJI's Phantom 4 sees the tree before you do

China's DJI has shown a drone that brakes on its own. The Phantom 4 can be bought from 15 March at $1,399 (£1,229 in Britain, tax included), or 400 dollars more than its predecessor now costs, since the Phantom 3 Professional was lowered to $999 in the same breath.

It stays up for 28 minutes, flies at 45 mph and weighs 1,380 grams. The cameras in its forehead notice a wall from 15 metres off. We tried a wall, a hedge and a colleague: the first two went well.

DJI of Shenzhen turned over about $1bn in 2015, twice what it did in 2014, and has seven tenths of the consumer market by the estimate of Frost & Sullivan. Accel put $75m into it last May, at a value of $8bn. Its headcount, 50 in 2011, has passed 5,000. Parrot of Paris, at second place, shed 150 people in January.

Pilots of airliners reported 1,218 close meetings in the United States last year; a report from Virginia doubts all but 36. An eagle trained by the Dutch police catches them at a rate of five in six. It is four years old and is paid in quail.
"""

doc = dict(
    id='tp-s-drone-maker', published='2016-03-02', source='gadget-ledger',
    title="DJI's Phantom 4 sees the tree before you do",
    text=TEXT,
    claims=[
        c('15 March', 'launch', None, 'date', company='DJI', product='Phantom 4', p=('2016-03-15','2016-03-15'), status='plan'),
        c('$1,399', 'price', 1399, 'USD', company='DJI', product='Phantom 4'),
        c('£1,229', 'price', 1229, 'GBP', company='DJI', product='Phantom 4'),
        c('400 dollars', 'price', 400, 'USD', role='change', company='DJI', product='Phantom 4'),
        c('$999', 'price', 999, 'USD', company='DJI', product='Phantom 3 Professional'),
        c('28 minutes', ['duration','other'], 28, 'minute', company='DJI', product='Phantom 4'),
        c('45 mph', 'top_speed', 45, 'mph', company='DJI', product='Phantom 4'),
        c('1,380 grams', 'weight', 1.38, 'kg', company='DJI', product='Phantom 4'),
        c('$1bn', 'revenue', 1e9, 'USD', company='DJI', p=y(2015)),
        c('twice', 'revenue', 100, 'percent', role='change', company='DJI', p=y(2015)),
        c('seven tenths', 'market_share', 70, 'percent', company='DJI'),
        c('$75m', ['funding','investment'], 75e6, 'USD', company=['DJI','Accel'], p=m(2015,5)),
        c('$8bn', 'valuation', 8e9, 'USD', company='DJI', p=m(2015,5)),
        c('50', 'headcount', 50, 'job', company='DJI', p=y(2011)),
        c('5,000', 'headcount', 5000, 'job', None, company='DJI', p=(None,'2016-03-02')),
        c('150 people', 'layoffs', 150, 'job', company='Parrot', p=m(2016,1)),
    ],
    names=mentions(TEXT, {'DJI': ('COMPANY', 'DJI'), 'Accel': ('COMPANY', 'Accel'), 'Parrot': ('COMPANY', 'Parrot'), 'Phantom 4': ('PRODUCT', 'Phantom 4'), 'Phantom 3 Professional': ('PRODUCT', 'Phantom 3 Professional')}),
    checks=[],
)
