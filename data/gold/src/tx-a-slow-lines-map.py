from goldlib import *
from mentions import mentions

TEXT = """Broadband gap between adverts and reality widens

Internet connections in the UK are on average less than half as fast as providers claim in their advertising, the communications regulator has found.

Ofcom measured lines in 1,500 homes in May. The typical speed was 5.2 megabits per second, against an advertised 11.5. A year earlier the figures had been 4.1 and 7.1. Customers with a cable did best. Of those who had bought a service of "up to 20" over a telephone line, only 2% received more than 14.

The regulator wants firms to quote a range and to let people leave their contract within three months when the speed is too low. It will look at the matter again in spring. Seven in 10 of those it surveyed were satisfied with their line, but a quarter did not know what they were paying for.

Virgin Media said it was pleased with the results. It offers 50 megabits for £25 a month, has 71,000 customers on that package, and intends to introduce 100 megabits by the end of the year. Quarterly revenue at the cable company was £964m.

BT began selling fibre lines of up to 40 megabits in January. They cost £19.99 a month, and the group is to spend £2.5bn on taking them to two-thirds of homes by 2015. TalkTalk would not comment.

Britain came 25th in a table of 40 countries for download speed. Top was South Korea with 17 megabits. Rural homes, at 2.7, were half as fast as those in cities.
"""

doc = dict(
    id='tx-a-slow-lines-map', published='2010-07-27', source='consumer-broadband-brief',
    title='Broadband gap between adverts and reality widens',
    text=TEXT,
    claims=[
        c('£25', 'price', 25, 'GBP', company='Virgin Media', per='month'),
        c('71,000 customers', 'other', 71000, 'item', company='Virgin Media'),
        c('end of the year', 'launch', None, 'date', company='Virgin Media', p=(None, '2010-12-31'), status=['plan', 'target']),
        c('£964m', 'revenue', 964e6, 'GBP', company='Virgin Media', p=q(2010, 2)),
        c('January', 'launch', None, 'date', company='BT', p=m(2010, 1)),
        c('£19.99', 'price', 19.99, 'GBP', company='BT', per='month'),
        c('£2.5bn', ['investment', 'capex'], 2.5e9, 'GBP', company='BT', p=(None, '2015-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Virgin Media': ('COMPANY', 'Virgin Media'), 'BT': ('COMPANY', 'BT'), 'TalkTalk': ('COMPANY', 'TalkTalk')}),
    checks=[],
)
