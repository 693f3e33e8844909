from goldlib import *
from mentions import mentions

TEXT = """Radio without a tower is worth $2.6bn for an afternoon

Pandora went public on Wednesday at $16 and was at $26 within the hour; by the bell people had come to their senses and paid $17.42. That still makes $2.8bn for a station that has never made a profit in eleven years.

It sold 14.7 million shares in the float, for $235m. In the three months to April it turned over $51m, 136% more than a year before, and lost $6.8m. Half of its revenue goes straight to the labels, at a tenth of a cent a song. Subscribers who pay $36 a year bring in 13%.

Sirius XM, with real satellites, charges $12.95 a month. Spotify of Stockholm, which took in $100m last week, is to cross the Atlantic in July.

Twenty-five musicians at Oakland listen to 10,000 titles monthly and mark each for 400 traits, from "breathy tenor" to "mild rhythmic syncopation". One takes 20 minutes. Of the 800,000 songs on file 95% were played at least once in July last. Listeners press the thumb, up or down, every 31 minutes; on Mondays it is mostly down. At a school in Ohio, 17 of 24 pupils could not say what a radio was for.
"""

doc = dict(
    id='tp-s-pandora-music', published='2011-06-16', source='bourse-bits',
    title='Radio without a tower is worth $2.6bn for an afternoon',
    text=TEXT,
    claims=[
        c('$2.6bn', 'valuation', 2.6e9, 'USD', company='Pandora', p=('2011-06-15','2011-06-15')),
        c('$16', 'share_price', 16, 'USD', company='Pandora', p=('2011-06-15','2011-06-15')),
        c('$26', 'share_price', 26, 'USD', company='Pandora', p=('2011-06-15','2011-06-15')),
        c('$17.42', 'share_price', 17.42, 'USD', company='Pandora', p=('2011-06-15','2011-06-15')),
        c('$2.8bn', 'valuation', 2.8e9, 'USD', company='Pandora', p=('2011-06-15','2011-06-15')),
        c('14.7 million shares', ['funding','other'], 14.7e6, 'share', company='Pandora', p=('2011-06-15','2011-06-15')),
        c('$235m', 'funding', 235e6, 'USD', company='Pandora', p=('2011-06-15','2011-06-15')),
        c('$51m', 'revenue', 51e6, 'USD', company='Pandora', p=('2011-02-01','2011-04-30')),
        c('136%', 'revenue', 136, 'percent', role='change', company='Pandora', p=('2011-02-01','2011-04-30')),
        c('$6.8m', 'net_income', -6.8e6, 'USD', company='Pandora', p=('2011-02-01','2011-04-30')),
        c('Half', 'revenue', 50, 'percent', company='Pandora', role='share'),
        c('$36', 'price', 36, 'USD', company='Pandora', per='year'),
        c('13%', 'revenue', 13, 'percent', company='Pandora', role='share'),
        c('$12.95', 'price', 12.95, 'USD', company='Sirius XM', per='month'),
        c('$100m', 'funding', 100e6, 'USD', company='Spotify'),
        c('July', 'launch', None, 'date', company='Spotify', p=m(2011,7), status='plan'),
    ],
    names=mentions(TEXT, {'Pandora': ('COMPANY', 'Pandora'), 'Sirius XM': ('COMPANY', 'Sirius XM'), 'Spotify': ('COMPANY', 'Spotify')}),
    checks=[],
)
