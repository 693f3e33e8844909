from goldlib import *
from mentions import mentions

TEXT = """Nokia shuts Bochum; 2,300 find out from the radio

At half past ten, in the middle of a shift, the machines at Nokia's factory in the Ruhr went quiet of their own accord. The Finns will close it by the middle of the year and move what it makes to Cluj, in Romania, where a man at the line gets 219 euros a month.

It concerns 2,300 permanent workers and about 1,000 lent ones. Wages are under 5% of what a phone costs, the works council says. Nokia is spending 60m euros on the new site, which is to employ 3,500 by 2009.

The state wants its money back. It paid 60m euros in grants over the years, the federal government another 28m, against a promise of 2,856 jobs until September 2006.

Last week the company forecast a market of 1.2 billion phones; 40% of those, by its reckoning, would be its own. Politicians handed theirs in, 14 in one morning. Peter Struck, 65, of the Social Democrats did, and found he could no longer call anyone: he knew four numbers by heart, of which two were his own. In the town, where 9.6% have no work, 15,000 marched on the Saturday, among them 31 priests. The bells of 12 churches rang for seven minutes.
"""

doc = dict(
    id='tp-s-nokia-bochum', published='2008-01-16', source='works-and-wages',
    title='Nokia shuts Bochum; 2,300 find out from the radio',
    text=TEXT,
    claims=[
        c('2,300', 'layoffs', 2300, 'job', company='Nokia', p=(None,'2008-06-30'), status='plan'),
        c('2,300 permanent workers', 'layoffs', 2300, 'job', company='Nokia', p=(None,'2008-06-30'), status='plan'),
        c('1,000 lent ones', 'layoffs', 1000, 'job', company='Nokia', p=(None,'2008-06-30'), status='plan'),
        c('5%', 'cost', None, 'percent', 5, company='Nokia', role='share'),
        c('60m euros', 'investment', 60e6, 'EUR', company='Nokia'),
        c('3,500', 'jobs', 3500, 'job', company='Nokia', p=by(2009), status='plan'),
        c('60m euros', 'funding', 60e6, 'EUR', nth=1, company='Nokia'),
        c('28m', 'funding', 28e6, 'EUR', company='Nokia'),
        c('2,856 jobs', 'jobs', 2856, 'job', company='Nokia', p=(None,'2006-09-30'), status=['plan','target']),
        c('1.2 billion phones', ['sales','deliveries'], 1.2e9, 'item', status='forecast'),
        c('40%', 'market_share', 40, 'percent', company='Nokia', status=['forecast','target']),
    ],
    names=mentions(TEXT, {'Nokia': ('COMPANY', 'Nokia')}),
    checks=[],
)
