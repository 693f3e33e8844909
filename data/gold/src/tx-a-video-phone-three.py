from goldlib import *
from mentions import mentions

TEXT = """Hutchison says 3G demand is picking up

Mobile operator 3 has signed up a million customers for its video phones a year after it opened for business, its owner said.

Hutchison Whampoa of Hong Kong said 361,000 of them were in the UK and 453,000 in Italy. Its original goal was a million in the UK alone by the end of 2003. The company has committed $22bn to third-generation networks in nine countries.

The service was launched in Britain in March 2003 with handsets that cost £400. They can now be had for £99 on a contract of £25 a month, which includes 500 minutes of calls. Two new phones from NEC will arrive in May.

A shortage of handsets has held 3 back. It complained that Motorola and NEC had delivered late, and that batteries which last less than a day were not what people wanted. LG will supply three million phones this year under a contract signed in December.

Vodafone, which has put off its own 3G service for consumers until the autumn, said it was in no rush. It paid £5.96bn for its UK licence in 2000.

Analysts at Brent Lane expect western Europe to have 11 million 3G users by the end of this year and 80 million in 2008, when one mobile in four would be third-generation. Revenue from mobile data services across the region, they estimate, will grow to 38bn euros. In their survey of 1,200 phone owners, 9% had ever made a video call and 54% could see no need for one.
"""

doc = dict(
    id='tx-a-video-phone-three', published='2004-03-04', source='mobile-industry-review',
    title='Hutchison says 3G demand is picking up',
    text=TEXT,
    claims=[
        c('a million customers', 'other', 1e6, 'item', company=['3', 'Hutchison Whampoa']),
        c('361,000', 'other', 361000, 'item', company=['3', 'Hutchison Whampoa']),
        c('453,000', 'other', 453000, 'item', company=['3', 'Hutchison Whampoa']),
        c('a million', 'other', 1e6, 'item', nth=1, company=['3', 'Hutchison Whampoa'], p=(None, '2003-12-31'), status='target'),
        c('$22bn', 'investment', 22e9, 'USD', company='Hutchison Whampoa', status=['actual', 'plan']),
        c('nine countries', 'countries', 9, 'country', company='Hutchison Whampoa'),
        c('March 2003', 'launch', None, 'date', company='3', p=m(2003, 3)),
        c('£400', 'price', 400, 'GBP', company='3'),
        c('£99', 'price', 99, 'GBP', company='3'),
        c('£25', 'price', 25, 'GBP', company='3', per='month'),
        c('May', 'launch', None, 'date', company='NEC', p=m(2004, 5), status='plan'),
        c('three million phones', ['deliveries', 'orders', 'sales'], 3e6, 'item', company='LG', p=y(2004), status='plan'),
        c('autumn', 'launch', None, 'date', company='Vodafone', p=('2004-09-01', '2004-11-30'), status='plan'),
        c('£5.96bn', ['investment', 'cost'], 5.96e9, 'GBP', company='Vodafone', p=y(2000)),
    ],
    names=mentions(TEXT, {'3': ('COMPANY', '3'), 'Hutchison Whampoa': ('COMPANY', 'Hutchison Whampoa'), 'Hutchison': ('COMPANY', 'Hutchison Whampoa'), 'NEC': ('COMPANY', 'NEC'), 'Motorola': ('COMPANY', 'Motorola'), 'LG': ('COMPANY', 'LG'), 'Vodafone': ('COMPANY', 'Vodafone')}),
    checks=[],
)
