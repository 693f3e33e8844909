from goldlib import *
from mentions import mentions

TEXT = """Research In Motion drops its name and hopes for ten

A new operating system, two new telephones and a new name: after 28 years as Research In Motion, the Canadian company is called BlackBerry as of Wednesday.

The Z10, which has no keys, went on sale in Britain this morning, for nothing on a contract of £36 a month or for £480 outright. Americans wait until March and will pay $199 with a carrier. The Q10, with 35 keys, follows in April. At the start 70,000 programs are on offer; Apple has 800,000.

The firm needs luck. In the United States it had 50% of the market for clever phones in 2009 and 2% in the last quarter of 2012. Its subscribers shrank for the first time, by a million to 79 million. Last year 5,000 posts went. On the other hand there is $2.9bn in the bank and no debt.

Shares shed 12% on the day, having doubled since November. A straw poll of 50 London bankers had 22 who would never give up the little keyboard, on which a skilled thumb can do 60 words a minute, and nine who could not recall where they had left it.
"""

doc = dict(
    id='tp-blackberry-ten', published='2013-01-31', source='handset-journal',
    title='Research In Motion drops its name and hopes for ten',
    text=TEXT,
    claims=[
        c('this morning', 'launch', None, 'date', company='BlackBerry', product='Z10', p=('2013-01-31', '2013-01-31')),
        c('£36', 'price', 36, 'GBP', company='BlackBerry', product='Z10', per='month'),
        c('£480', 'price', 480, 'GBP', company='BlackBerry', product='Z10'),
        c('March', 'launch', None, 'date', company='BlackBerry', product='Z10', p=m(2013, 3), status='plan'),
        c('$199', 'price', 199, 'USD', company='BlackBerry', product='Z10', status=['plan', 'actual']),
        c('April', 'launch', None, 'date', company='BlackBerry', product='Q10', p=m(2013, 4), status='plan'),
        c('50%', 'market_share', 50, 'percent', company='BlackBerry', p=y(2009)),
        c('2%', 'market_share', 2, 'percent', company='BlackBerry', p=q(2012, 4)),
        c('a million', 'other', -1e6, 'item', company='BlackBerry', role='change'),
        c('79 million', 'other', 79e6, 'item', company='BlackBerry'),
        c('5,000 posts', 'layoffs', 5000, 'job', company='BlackBerry', p=y(2012)),
        c('$2.9bn', 'cash', 2.9e9, 'USD', company='BlackBerry'),
        c('12%', 'share_price', -12, 'percent', company='BlackBerry', role='change', p=('2013-01-30', '2013-01-30')),
        c('doubled', 'share_price', 100, 'percent', company='BlackBerry', role='change', p=('2012-11-01', '2013-01-31')),
    ],
    names=mentions(TEXT, {'Research In Motion': ('COMPANY', 'BlackBerry'), 'BlackBerry': ('COMPANY', 'BlackBerry'), 'Apple': ('COMPANY', 'Apple'), 'Z10': ('PRODUCT', 'Z10'), 'Q10': ('PRODUCT', 'Q10')}),
    checks=[],
)
