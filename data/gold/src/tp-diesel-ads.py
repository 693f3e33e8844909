from goldlib import *
from mentions import mentions

TEXT = """Television keeps its half-hour, loses its lead

For the first time more was spent worldwide on advertisements in phones and computers than on those between programmes: $209bn, or 41% of the total, against $178bn, or 35%, a media agency of New York reckons for 2017. This year the former is to grow by 13% to $237bn and the latter by 2.5%.

Two names take most of the rise. Google and Facebook had 84% of what was placed outside China. Facebook's takings from advertising reached $11.8bn in the first quarter, up 50%, with 91% of it from small screens.

Viewers have noticed that breaks grow longer: 13 minutes and 48 seconds in an hour of American cable, four seconds more than the year before. Half of 2,500 asked leave the room, 38% look at another screen and one in 14 said they enjoyed them. Of advertisements on the web, 54% are in view for a second or more, which counts. A cat food spot of six seconds did better with cats than with owners in one test (11 cats).

The rules for personal data that apply on Friday run to 99 articles, 173 recitals, and fines of up to 20m euros. Nine out of ten had never heard of them in March.
"""

doc = dict(
    id='tp-diesel-ads', published='2018-05-23', source='advertiser-daily',
    title='Television keeps its half-hour, loses its lead',
    text=TEXT,
    claims=[
        c('$209bn', 'revenue', 209e9, 'USD', p=y(2017)),
        c('41%', 'revenue', 41, 'percent', role='share', p=y(2017)),
        c('$178bn', 'revenue', 178e9, 'USD', p=y(2017)),
        c('35%', 'revenue', 35, 'percent', role='share', p=y(2017)),
        c('13%', 'revenue', 13, 'percent', role='change', p=y(2018), status='forecast'),
        c('$237bn', 'revenue', 237e9, 'USD', p=y(2018), status='forecast'),
        c('2.5%', 'revenue', 2.5, 'percent', role='change', p=y(2018), status='forecast'),
        c('84%', 'market_share', 84, 'percent', company=['Google', 'Facebook'], p=y(2017)),
        c('$11.8bn', 'revenue', 11.8e9, 'USD', company='Facebook', p=q(2018, 1)),
        c('50%', 'revenue', 50, 'percent', company='Facebook', role='change', p=q(2018, 1)),
        c('91%', 'revenue', 91, 'percent', company='Facebook', role='share', p=q(2018, 1)),
    ],
    names=mentions(TEXT, {'Google': ('COMPANY', 'Google'), 'Facebook': ('COMPANY', 'Facebook')}),
    checks=[],
)
