from goldlib import *
from mentions import mentions

TEXT = """Netflix cuts itself in two and loses a quarter of its worth

First came the price. Then came the apology for the price, at 11 at night and 600 words long, and with it the news that discs are to be sent by something called Qwikster.

In July the joint plan for $9.99 gave way to two at $7.99 each, which makes it 60% dearer to have both. Customers did what customers do: instead of 25 million Americans the company now reckons with 24 million at the end of September. Its shares, above $298 in summer, were at $143.75 on Monday.

Reed Hastings is also paying more for his films. Starz asked for $300m a year, ten times as much as before, and took its 1,000 titles away when it did not get it. Latin America, where Netflix opened on 5 September at 99 pesos in Mexico, will cost it $70m by the end of the year.

The name was the property, on Twitter, of a young man of 22 with a picture of a puppet and 11,000 new friends since Sunday. Of 9,300 comments beneath the apology 81% were rude by a machine's count. Nineteen came from one lady in Tulsa, who had kept the same disc since 2007.
"""

doc = dict(
    id='tp-s-netflix-split', published='2011-09-20', source='streaming-letter',
    title='Netflix cuts itself in two and loses a quarter of its worth',
    text=TEXT,
    claims=[
        c('a quarter', ['valuation','share_price'], -25, 'percent', role='change', company='Netflix'),
        c('$9.99', 'price', 9.99, 'USD', company='Netflix', superseded=True),
        c('$7.99', 'price', 7.99, 'USD', company='Netflix'),
        c('60%', 'price_change', 60, 'percent', role='change', company='Netflix', p=m(2011,7)),
        c('25 million Americans', 'other', 25e6, 'item', company='Netflix', p=('2011-09-30','2011-09-30'), status=['forecast','target'], superseded=True),
        c('24 million', 'other', 24e6, 'item', company='Netflix', p=('2011-09-30','2011-09-30'), status=['forecast','target']),
        c('$298', 'share_price', 298, 'USD', None, company='Netflix', per='share'),
        c('$143.75', 'share_price', 143.75, 'USD', company='Netflix', per='share', p=('2011-09-19','2011-09-19')),
        c('$300m', 'cost', 300e6, 'USD', company=['Netflix','Starz'], per='year', status=['plan','actual']),
        c('1,000 titles', 'other', 1000, 'item', company=['Starz','Netflix']),
        c('5 September', 'launch', None, 'date', company='Netflix', p=('2011-09-05','2011-09-05')),
        c('99 pesos', 'price', 99, 'MXN', company='Netflix'),
        c('$70m', 'cost', 70e6, 'USD', company='Netflix', p=(None,'2011-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Netflix': ('COMPANY', 'Netflix'), 'Qwikster': ('COMPANY', 'Qwikster'), 'Starz': ('COMPANY', 'Starz')}),
    checks=[],
)
