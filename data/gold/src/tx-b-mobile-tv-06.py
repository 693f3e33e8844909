from goldlib import *
from mentions import mentions

TEXT = """TV on phones tipped to bring in £5.6bn a year

Mobile television will be worth £5.6bn a year worldwide by 2010, and 120 million people will watch it, according to a forecast released at the industry's congress in Barcelona.

Orchard Telecoms, the firm behind the study, warned that operators might have to wait for their profits. In a trial with 375 people in Oxford, viewers watched for just over three hours a week, and 83% were happy with the service. Yet only 41% would pay £8 a month.

Vodafone and Sky began to offer 19 channels to phone users in Britain in November. The package costs £5 a month for news and sport and £10 for everything. Orange, which has nine channels, asks for £10 too.

In South Korea, where broadcasts from a satellite started in May, the operator TU Media had 440,000 subscribers by the end of January. The company, 30% of which belongs to SK Telecom, expects to lose money until 2008 and has invested 400bn won so far.

Samsung's first handset with two tuners will be on sale from March for about 700 euros. It has a screen of 2.2 inches.

Typical viewing lasts 23 minutes, Orchard found, mostly between 8am and 9am, but one in five also used the phone in bed. Football accounted for 14% of it.
"""

doc = dict(
    id='tx-b-mobile-tv-06', published='2006-02-13', source='Wireless Convention Daily',
    title='TV on phones tipped to bring in £5.6bn a year',
    text=TEXT,
    claims=[
        c('£5', 'price', 5, 'GBP', nth=2, company=['Vodafone', 'Sky'], per='month'),
        c('£10', 'price', 10, 'GBP', company=['Vodafone', 'Sky'], per=['month', None]),
        c('nine channels', 'other', 9, 'item', company='Orange'),
        c('£10', 'price', 10, 'GBP', nth=1, company='Orange', per=['month', None]),
        c('19 channels', 'other', 19, 'item', company=['Vodafone', 'Sky']),
        c('November', 'launch', None, 'date', company=['Vodafone', 'Sky'], p=m(2005, 11)),
        c('May', ['launch'], None, 'date', company=['TU Media', None], p=m(2005, 5)),
        c('30%', 'stake', 30, 'percent', company=['SK Telecom', 'TU Media']),
        c('400bn won', 'investment', 400e9, 'KRW', company='TU Media', p=(None, '2006-02-13')),
        c('March', 'launch', None, 'date', company='Samsung', p=m(2006, 3), status='plan'),
        c('700 euros', 'price', 700, 'EUR', company='Samsung'),
        c('£5.6bn', 'revenue', 5.6e9, 'GBP', per='year', p=by(2010), status='forecast'),
        c('£5.6bn', 'revenue', 5.6e9, 'GBP', nth=1, per='year', p=by(2010), status='forecast'),
    ],
    names=mentions(TEXT, {'Vodafone': ('COMPANY', 'Vodafone'), 'Sky': ('COMPANY', 'Sky'), 'Orange': ('COMPANY', 'Orange'), 'TU Media': ('COMPANY', 'TU Media'), 'SK Telecom': ('COMPANY', 'SK Telecom'), 'Samsung': ('COMPANY', 'Samsung')}),
    checks=[],
)
