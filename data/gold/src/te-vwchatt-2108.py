from goldlib import *
from mentions import mentions

TEXT = """Volkswagen Chattanooga to hire 1,000 by Christmas as ID.4 nears

You can earn $19.50 an hour bolting doors on SUVs, plus a $3,000 sign-on bonus, if you show up at the job fair on Saturday. That was the pitch from Volkswagen's local human-resources chief Burkhard Ulrich, who has more lines to fill than applicants.

The automaker has about 3,800 people at Enterprise South today. Electric assembly, with a first American-made ID.4 promised for 2022, pushes that number past 4,500, said Ulrich, 56. Not counted are a few hundred contract workers.

VW laid out $800 million to ready the site for batteries: a body shop measuring 564,000 square feet, a pack plant of 198,000 square feet and a lab where cells get shaken and frozen. SK Innovation ships those in from Commerce, Georgia, a few hours away.

Until then, cars shipped from Zwickau fill the gap. American dealers delivered 5,756 in the second quarter, up from 474 in the first. Its sticker starts at $39,995, before a federal credit of up to $7,500; EPA range is 260 miles with rear-wheel drive and 249 with all four driven.

The Atlas stays. The Passat goes: its last day is set for December.
"""

doc = dict(
    id='te-vwchatt-2108', published='2021-08-27', source='chickamauga-herald',
    title='Volkswagen Chattanooga to hire 1,000 by Christmas as ID.4 nears',
    text=TEXT,
    claims=[
        c('1,000', 'jobs', 1000, 'job', company='Volkswagen', p=('2021-08-01', '2021-12-31'), status=['plan', 'target', 'forecast']),
        c('$19.50', 'other', 19.5, 'USD', company='Volkswagen', per='hour'),
        c('$3,000', 'other', 3000, 'USD', company='Volkswagen'),
        c('3,800', 'headcount', 3800, 'job', company='Volkswagen'),
        c('2022', 'production_start', None, 'date', company='Volkswagen', product='ID.4', p=('2022-01-01', '2022-12-31'), status=['plan', 'target', 'forecast']),
        c('4,500', 'headcount', 4500, 'job', None, company='Volkswagen', p=('2022-01-01', '2022-12-31'), status=['plan', 'target', 'forecast']),
        c('$800 million', 'investment', 800000000, 'USD', company='Volkswagen'),
        c('564,000 square feet', 'area', 564000, 'ft2', company='Volkswagen'),
        c('198,000 square feet', 'area', 198000, 'ft2', company='Volkswagen'),
        c('5,756', ['deliveries', 'sales'], 5756, 'vehicle', company='Volkswagen', product='ID.4', p=('2021-04-01', '2021-06-30')),
        c('474', ['deliveries', 'sales'], 474, 'vehicle', company='Volkswagen', product='ID.4', p=('2021-01-01', '2021-03-31')),
        c('$39,995', 'price', 39995, 'USD', company='Volkswagen', product='ID.4'),
        c('$7,500', 'subsidy', None, 'USD', 7500, per=['vehicle', None]),
        c('260 miles', 'range', 260, 'mile', company='Volkswagen', product='ID.4'),
        c('249', 'range', 249, 'mile', company='Volkswagen', product='ID.4'),
    ],
    names=mentions(TEXT, {'Volkswagen': ('COMPANY', 'Volkswagen'), 'VW': ('COMPANY', 'Volkswagen'), 'SK Innovation': ('COMPANY', 'SK Innovation'), 'ID.4': ('PRODUCT', 'ID.4'), 'Atlas': ('PRODUCT', 'Atlas'), 'Passat': ('PRODUCT', 'Passat')}),
)
