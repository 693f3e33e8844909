from goldlib import *
from mentions import mentions

TEXT = """$1.65bn for sixty-seven people and a lot of cats

Chad Hurley and Steve Chen, 29 and 28, filmed the announcement themselves, leaning on each other outside a restaurant chain whose name they could not pronounce for laughing. Google had bought their YouTube for $1.65bn (£883m), all of it in shares.

YouTube has 67 employees, an office above a pizza oven in San Mateo, and has not earned a cent. Sequoia, which put in $11.5m since November, will walk away with some $480m. Bills for lines are thought to run to $1m a month.

Google expects to close in the fourth quarter and leaves the site its name. Its own video service, opened in January 2005, holds 11% of that market; YouTube has 46%.

A hundred million clips are watched there daily and 65,000 put up. Half of them last less than 2.5 minutes, with 1.7% above ten. The lawyers have begun counting too: Universal reckons that one clip in nine is its own, and a Tokyo society had 29,549 deleted in one go. The first ever shows an elephant, goes on for 19 seconds and says that they have really, really long trunks; it is the 14,000th most watched. Asked whether he would buy a car, Mr Chen said he had one, from 1998, with 140,000 miles.
"""

doc = dict(
    id='tp-s-youtube-google', published='2006-10-10', source='silicon-daybook',
    title='$1.65bn for sixty-seven people and a lot of cats',
    text=TEXT,
    claims=[
        c('$1.65bn', 'investment', 1.65e9, 'USD', company=['Google','YouTube']),
        c('$1.65bn', 'investment', 1.65e9, 'USD', nth=1, company=['Google','YouTube']),
        c('£883m', 'investment', 883e6, 'GBP', company=['Google','YouTube']),
        c('sixty-seven people', 'headcount', 67, 'job', company='YouTube'),
        c('67 employees', 'headcount', 67, 'job', company='YouTube'),
        c('$11.5m', ['funding','investment'], 11.5e6, 'USD', company=['YouTube','Sequoia'], p=('2005-11-01','2006-10-10')),
        c('$480m', ['other','valuation','investment'], 480e6, 'USD', company='Sequoia', status='forecast'),
        c('$1m', 'cost', 1e6, 'USD', company='YouTube', per='month', status=['forecast','actual']),
        c('January 2005', 'launch', None, 'date', company='Google', p=m(2005,1)),
        c('11%', 'market_share', 11, 'percent', company='Google'),
        c('46%', 'market_share', 46, 'percent', company='YouTube'),
    ],
    names=mentions(TEXT, {'YouTube': ('COMPANY', 'YouTube'), 'Google': ('COMPANY', 'Google'), 'Sequoia': ('COMPANY', 'Sequoia'), 'Universal': ('COMPANY', 'Universal')}),
    checks=[],
)
