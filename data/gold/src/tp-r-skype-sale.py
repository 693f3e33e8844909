from goldlib import *
from mentions import mentions

TEXT = """Auction house pays billions for a phone call

eBay is to buy Skype, the two-year-old Luxembourg outfit that lets people talk over the internet for nothing, for $2.6bn (£1.4bn) in cash and shares. Should certain goals be met, the founders will collect up to $1.5bn on top by 2009.

What the Californians get is 54 million names in 225 countries and territories, to whom 150,000 are added every day. What they do not get yet is much money: revenue was $7m last year and may be $60m this. Skype has 200 workers, a good half of them in Tallinn.

Buyers and sellers of cars and antiques could talk to each other before they bid, it was explained. The market doubted that. One analyst made it $48 per registered user, who spends an average of 11 cents a month.

Calls to other computers are free; those to ordinary phones cost 1.7 euro cents a minute, to any of 20 lands. At BT a peak call to Australia is 23p. Out of 500 callers aged 16 to 64 in a panel, 37% had heard of the service, 12% had tried it, and two knew how it was spelt. Three million people are on at any given time.
"""

doc = dict(
    id='tp-r-skype-sale', published='2005-09-13', source='net-money-mail',
    title='Auction house pays billions for a phone call',
    text=TEXT,
    claims=[
        c('$2.6bn', 'investment', 2.6e9, 'USD', company='eBay', status='plan'),
        c('£1.4bn', 'investment', 1.4e9, 'GBP', company='eBay', status='plan'),
        c('$1.5bn', 'investment', None, 'USD', 1.5e9, company='eBay', p=by(2009), status='plan'),
        c('$7m', 'revenue', 7e6, 'USD', company='Skype', p=y(2004)),
        c('$60m', 'revenue', 60e6, 'USD', company='Skype', p=y(2005), status=['forecast', 'target']),
        c('200 workers', 'headcount', 200, 'job', company='Skype'),
        c('1.7 euro cents', 'price', 0.017, 'EUR', company='Skype', per='minute'),
        c('23p', 'price', 0.23, 'GBP', company='BT'),
    ],
    names=mentions(TEXT, {'eBay': ('COMPANY', 'eBay'), 'Skype': ('COMPANY', 'Skype'), 'BT': ('COMPANY', 'BT')}),
    checks=[],
)
