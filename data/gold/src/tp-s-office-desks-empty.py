from goldlib import *
from mentions import mentions

TEXT = """WeWork, once worth 47 billion, files for bankruptcy in New Jersey

Beer on tap, neon on the wall and now a judge. WeWork asked for protection from its creditors on Monday. Holders of 92% of its secured notes have agreed to wipe out some $3bn.

At the end of June it owed $18.6bn, rents included, and owned things worth $15bn. It ran 777 places in 39 countries then, and paid for rent and interest four dollars in five of its revenue. It wants out of 69 leases at once, most of them in New York.

SoftBank put more than $16bn into it over the years. In 2019 a share sale failed at the last minute; Adam Neumann, the founder, who is 44, left with a package of $445m. The stock ended at 84 cents.

Who goes to an office still? Card readers in ten American cities count 50.4% of the people of early 2020, Tuesdays 59%, Fridays 33%. In a study at Stanford of 43,000 workers those at home for two days a week got as much done and resigned a third less often. Dogs were seen at 6% of desks. At a branch in Leeds a regular counted 11 kinds of milk and three human beings, one of them the plumber.
"""

doc = dict(
    id='tp-s-office-desks-empty', published='2023-11-07', source='start-up-sheet',
    title='WeWork, once worth 47 billion, files for bankruptcy in New Jersey',
    text=TEXT,
    claims=[
        c('47 billion', 'valuation', 47e9, 'USD', company='WeWork'),
        c('$3bn', 'debt', -3e9, 'USD', company='WeWork', role=['change','level'], status='plan'),
        c('$18.6bn', 'debt', 18.6e9, 'USD', company='WeWork', p=('2023-06-30','2023-06-30')),
        c('$15bn', 'other', 15e9, 'USD', company='WeWork', p=('2023-06-30','2023-06-30')),
        c('777 places', ['stores','other'], 777, 'item', company='WeWork', p=('2023-06-30','2023-06-30')),
        c('39 countries', 'countries', 39, 'country', company='WeWork', p=('2023-06-30','2023-06-30')),
        c('69 leases', 'other', 69, 'item', company='WeWork', status='plan'),
        c('$16bn', ['investment','funding'], 16e9, 'USD', None, company=['SoftBank','WeWork']),
        c('$445m', 'cost', 445e6, 'USD', company='WeWork'),
        c('84 cents', 'share_price', 0.84, 'USD', company='WeWork'),
    ],
    names=mentions(TEXT, {'WeWork': ('COMPANY', 'WeWork'), 'SoftBank': ('COMPANY', 'SoftBank')}),
    checks=[],
)
