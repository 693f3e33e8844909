from goldlib import *
from mentions import mentions

TEXT = """Voice speakers are surprise hit of Christmas

Amazon says it sold "tens of millions" of devices with its Alexa voice assistant between 24 November and Christmas Eve, and that the small Echo Dot was the best-selling product on its site.

The company cut the price of the Dot to £34.99 from £49.99 in November. Google did the same with its Home Mini, which it launched in October at £49 and has since offered for £34. Apple's HomePod, announced in June at $349, was to be in shops in December but will not arrive until early 2018.

Some 9% of British adults now have a smart speaker at home, against 2% in January, according to a survey of 2,000 people for the consultants Rowan & Hythe. Most use it for music (71%), the weather (46%) and setting a timer; one in six has bought something by speaking to it. A fifth of owners said they had become worried that it was listening to them.

Globally, spending on such speakers will exceed $2bn in 2018 and they will be found in 75% of American homes by 2022, the consultants predict. Alexa can perform 25,000 tasks, although the average household uses four.

Other makers also benefit. Sonos, based in Santa Barbara, has added Alexa to a loudspeaker that costs £199 and said revenue was on course to top $1bn this year. It has 1,478 employees.

Police in Hertfordshire said a parrot had ordered gift boxes through its owner's device, though nothing was delivered.
"""

doc = dict(
    id='tx-a-speaker-listens', published='2017-12-28', source='connected-home-wire',
    title='Voice speakers are surprise hit of Christmas',
    text=TEXT,
    claims=[
        c('tens of millions', 'sales', 10e6, 'item', None, company='Amazon', p=('2017-11-24', '2017-12-24')),
        c('£34.99', 'price', 34.99, 'GBP', company='Amazon', product='Echo Dot'),
        c('£49.99', 'price', 49.99, 'GBP', company='Amazon', product='Echo Dot', superseded=True),
        c('October', 'launch', None, 'date', company='Google', product='Home Mini', p=m(2017, 10)),
        c('£49', 'price', 49, 'GBP', nth=1, company='Google', product='Home Mini', superseded=True),
        c('£34', 'price', 34, 'GBP', nth=1, company='Google', product='Home Mini'),
        c('June', 'launch', None, 'date', company='Apple', product='HomePod', p=m(2017, 6)),
        c('$349', 'price', 349, 'USD', company='Apple', product='HomePod'),
        c('December', 'launch', None, 'date', company='Apple', product='HomePod', p=m(2017, 12), status='plan', superseded=True),
        c('early 2018', 'launch', None, 'date', company='Apple', product='HomePod', p=('2018-01-01', '2018-03-31'), status='plan'),
        c('£199', 'price', 199, 'GBP', company='Sonos'),
        c('$1bn', 'revenue', 1e9, 'USD', None, company='Sonos', p=y(2017), status=['forecast', 'target']),
        c('1,478 employees', 'headcount', 1478, 'job', company='Sonos'),
    ],
    names=mentions(TEXT, {'Amazon': ('COMPANY', 'Amazon'), 'Google': ('COMPANY', 'Google'), 'Apple': ('COMPANY', 'Apple'), 'Sonos': ('COMPANY', 'Sonos'), 'Echo Dot': ('PRODUCT', 'Echo Dot'), 'Dot': ('PRODUCT', 'Echo Dot'), 'Home Mini': ('PRODUCT', 'Home Mini'), 'HomePod': ('PRODUCT', 'HomePod')}),
    checks=[],
)
