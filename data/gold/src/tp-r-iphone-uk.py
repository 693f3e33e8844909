from goldlib import *
from mentions import mentions

TEXT = """Queue of 200 in Regent Street, half of them from newspapers

At 6.02pm on Friday, 9 November, the doors opened and Britain had its iPhone, 133 days after America. First in was Graham, 22, from Rugby, who had sat on the pavement since three the afternoon before and was given a round of applause by 30 staff.

O2 sold "tens of thousands" over the weekend, it said, without counting for us. The phone is £269 with a contract of 18 months, the cheapest of which comes to £35 a month. Germans pay T-Mobile 399 euros ($585), and from next week, thanks to a court, 999 euros without any tie.

Apple wants ten million sold in the whole of 2008, about 1% of all handsets. It had reached 1.4 million at the end of September.

It is 11.6mm thick. It has a camera of two megapixels, no 3G, and a keyboard of glass, on which testers made 5.6 slips a message; with buttons it was 2.1. In an online poll 78% of 3,000 thought it too dear. A shop at Leicester Square reported one customer in the first hour, plus a tramp, two film crews and a dog wearing number 18.
"""

doc = dict(
    id='tp-r-iphone-uk', published='2007-11-12', source='carphone-column',
    title='Queue of 200 in Regent Street, half of them from newspapers',
    text=TEXT,
    claims=[
        c('9 November', 'launch', None, 'date', company='Apple', product='iPhone', p=('2007-11-09', '2007-11-09')),
        c('£269', 'price', 269, 'GBP', company=['Apple', 'O2'], product='iPhone'),
        c('£35', 'price', 35, 'GBP', company='O2', product=[None, 'iPhone'], per='month'),
        c('399 euros', 'price', 399, 'EUR', company=['Apple', 'T-Mobile'], product='iPhone'),
        c('$585', 'price', 585, 'USD', company=['Apple', 'T-Mobile'], product='iPhone'),
        c('999 euros', 'price', 999, 'EUR', company=['Apple', 'T-Mobile'], product='iPhone'),
        c('ten million', 'sales', 10e6, 'item', company='Apple', product='iPhone', p=y(2008), status='target'),
        c('1%', 'market_share', 1, 'percent', company='Apple', product=['iPhone', None], p=y(2008), status=['target', 'forecast']),
        c('1.4 million', 'sales', 1.4e6, 'item', company='Apple', product='iPhone', p=(None, '2007-09-30')),
        c('11.6mm', 'length', 11.6, 'mm', company='Apple', product='iPhone'),
    ],
    names=mentions(TEXT, {'O2': ('COMPANY', 'O2'), 'T-Mobile': ('COMPANY', 'T-Mobile'), 'Apple': ('COMPANY', 'Apple'), 'iPhone': ('PRODUCT', 'iPhone')}),
    checks=[],
)
