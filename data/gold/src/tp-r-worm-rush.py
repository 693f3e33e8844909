from goldlib import *
from mentions import mentions

TEXT = """Home users bear brunt as Sasser goes round again

A worm that needs no click and no attachment has restarted computers from Taipei to Tampere since the weekend. Estimates of the number hit range from 500,000 to a million.

In Taiwan a third of the 1,300 post offices wrote receipts by hand. Finland's third bank shut 130 branches for an afternoon; on the Sydney trains, 300,000 travellers waited because drivers could not reach signalmen. British coastguards, at 19 stations, went back to paper charts. The fourth version, letter D, came 72 hours after the first.

A hole that Microsoft had mended on 13 April is to blame. Only 45% of households, says a study, install such repairs within a month; 28% do not know how. The author left 124 probes a second running on each victim.

A reward of $250,000 has been put up in similar cases, twice without result. Symantec, whose shares rose 3.1% on Tuesday, sells its Norton package for £49.99 and will hold a free helpline until Friday. At a school in Kent, 13-year-old twins cleaned 61 machines with one disc, two cartons of juice and a list.
"""

doc = dict(
    id='tp-r-worm-rush', published='2004-05-05', source='patch-weekly',
    title='Home users bear brunt as Sasser goes round again',
    text=TEXT,
    claims=[
        c('3.1%', 'share_price', 3.1, 'percent', company='Symantec', role='change', p=('2004-05-04', '2004-05-04')),
        c('£49.99', 'price', 49.99, 'GBP', company='Symantec'),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Symantec': ('COMPANY', 'Symantec')}),
    checks=[],
)
