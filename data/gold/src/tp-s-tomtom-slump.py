from goldlib import *
from mentions import mentions

TEXT = """TomTom writes off a billion and blames the map

The Dutch satnav maker has lost 989m euros ($1.26bn) in the fourth quarter. Nearly all of it, 1.05bn, is a charge on Tele Atlas, the map company for which it paid 2.9bn euros in June, and would not have done in July.

It sold 4.4 million devices between October and Christmas, 16% fewer, at an average of 99 euros; a year earlier that had been 130. Revenue came down by 17% to 528m euros. TomTom shed 115 people in January, 7% of the staff. Debt stands at 1.1bn euros and the banks want to see it below 3.5 times profit by the end of March.

Garmin, whose numbers came the day before, had 35% of the European market.

Does the device make one stupid? In London 19 cab drivers and 19 laymen were put in a scanner; the former's back part of the hippocampus was larger by a few per cent, growing with each of up to 40 years at the wheel. A Syrian lorry bound for Gibraltar arrived in Grimsby, 2,600 km out. Police in Hull count two such a week. Two out of five drivers shout at the voice, an insurer found, and one out of 50 says sorry.
"""

doc = dict(
    id='tp-s-tomtom-slump', published='2009-02-24', source='road-and-route',
    title='TomTom writes off a billion and blames the map',
    text=TEXT,
    claims=[
        c('a billion', ['cost','other'], 1e9, 'EUR', company='TomTom', p=q(2008,4)),
        c('989m euros', 'net_income', -989e6, 'EUR', company='TomTom', p=q(2008,4)),
        c('$1.26bn', 'net_income', -1.26e9, 'USD', company='TomTom', p=q(2008,4)),
        c('1.05bn', ['cost','other'], 1.05e9, 'EUR', company=['TomTom','Tele Atlas'], p=q(2008,4)),
        c('2.9bn euros', 'investment', 2.9e9, 'EUR', company=['TomTom','Tele Atlas'], p=m(2008,6)),
        c('4.4 million devices', 'sales', 4.4e6, 'item', company='TomTom', p=q(2008,4)),
        c('16%', 'sales', -16, 'percent', role='change', company='TomTom', p=q(2008,4)),
        c('99 euros', 'price', 99, 'EUR', company='TomTom', p=q(2008,4)),
        c('130', 'price', 130, 'EUR', company='TomTom', p=q(2007,4)),
        c('17%', 'revenue', -17, 'percent', role='change', company='TomTom', p=q(2008,4)),
        c('528m euros', 'revenue', 528e6, 'EUR', company='TomTom', p=q(2008,4)),
        c('115 people', 'layoffs', 115, 'job', company='TomTom', p=m(2009,1)),
        c('7%', 'layoffs', 7, 'percent', nth=1, company='TomTom', role=['share','level'], p=m(2009,1)),
        c('1.1bn euros', 'debt', 1.1e9, 'EUR', company='TomTom'),
        c('35%', 'market_share', 35, 'percent', company='Garmin'),
    ],
    names=mentions(TEXT, {'TomTom': ('COMPANY', 'TomTom'), 'Tele Atlas': ('COMPANY', 'Tele Atlas'), 'Garmin': ('COMPANY', 'Garmin')}),
    checks=[],
)
