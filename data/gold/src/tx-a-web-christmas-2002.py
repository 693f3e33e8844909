from goldlib import *
from mentions import mentions

TEXT = """Shoppers click rather than queue for Christmas

Online spending in the UK passed £1bn in a single month for the first time in November, the trade group for internet retailers said.

Its index shows that shoppers spent £1.06bn on the web, 95% more than in November 2001. It predicts that the total for the year will come to £7bn, or 4p in every pound. DVDs were the most popular gift, followed by digital cameras.

Amazon.co.uk said it took 160,000 orders on its busiest day, 9 December. It has hired 1,200 temporary workers for its warehouse near Milton Keynes and moved its delivery deadline to 22 December. Its US parent, Amazon.com, sold goods worth $851m between July and September and reduced its net loss to $35m from $170m.

Dabs.com of Bolton reported that November turnover had risen to £15m. The electronics shop has 205 staff and sold 3,800 DVD recorders during the month, at prices starting from £349. Tesco.com is delivering 110,000 orders a week from its stores; it charges £5 for each of them.

Catalogue group Argos said one order in 10 now comes from the internet. It will open 35 stores next year.

Not every parcel will arrive. When the Consumers' Network placed 120 test orders with 40 sites, 14 came late and six not at all. Some 37% of the 1,000 internet users it polled intend to do some of their Christmas shopping online, though more than half of those plan to spend under £50.
"""

doc = dict(
    id='tx-a-web-christmas-2002', published='2002-12-19', source='retail-and-net-report',
    title='Shoppers click rather than queue for Christmas',
    text=TEXT,
    claims=[
        c('160,000 orders', 'orders', 160000, 'order', company='Amazon.co.uk', p=('2002-12-09', '2002-12-09')),
        c('1,200 temporary workers', ['jobs', 'headcount'], 1200, 'job', company='Amazon.co.uk'),
        c('$851m', 'revenue', 851e6, 'USD', company='Amazon.com', p=q(2002, 3)),
        c('$35m', 'net_income', -35e6, 'USD', company='Amazon.com', p=q(2002, 3)),
        c('$170m', 'net_income', -170e6, 'USD', company='Amazon.com', p=q(2001, 3)),
        c('£15m', 'revenue', 15e6, 'GBP', company='Dabs.com', p=m(2002, 11)),
        c('205 staff', 'headcount', 205, 'job', company='Dabs.com'),
        c('3,800 DVD recorders', 'sales', 3800, 'item', company='Dabs.com', p=m(2002, 11)),
        c('£349', 'price', 349, 'GBP', company='Dabs.com'),
        c('110,000 orders', 'orders', 110000, 'order', company='Tesco.com', per='week'),
        c('£5', 'price', 5, 'GBP', company='Tesco.com', per='order'),
        c('one order in 10', 'orders', 10, 'percent', company='Argos', role='share'),
        c('35 stores', 'stores', 35, 'store', company='Argos', role=['change', 'level'], p=y(2003), status='plan'),
    ],
    names=mentions(TEXT, {'Amazon.co.uk': ('COMPANY', 'Amazon.co.uk'), 'Amazon.com': ('COMPANY', 'Amazon.com'), 'Dabs.com': ('COMPANY', 'Dabs.com'), 'Tesco.com': ('COMPANY', 'Tesco.com'), 'Argos': ('COMPANY', 'Argos')}),
    checks=[],
)
