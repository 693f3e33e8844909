from goldlib import *
from mentions import mentions

TEXT = """Battery maker Varta reaches for the emergency brake, Porsche for its wallet

Shareholders of Varta are to lose everything. Under a plan made public on Sunday the Ellwangen company's capital of €42.6 million is written down to nil; banks and bondholders waive a good part of €485 million and cut what remains to €200 million. Fresh money, €60 million, comes in equal halves from Michael Tojner, the present majority owner with 50.1 percent, and from Porsche.

The carmaker's interest is V4Drive, the subsidiary which makes the round cells for the 911 Carrera GTS's hybrid system. It means to take a majority there in a separate deal worth some €30 million.

Varta employs 4,200 people, some 2,000 in Nördlingen and Ellwangen. A hacker attack in February stopped five plants for weeks. Sales in the first quarter came to €172 million, up 3.4 percent; adjusted EBITDA was -€6.6 million. In April the forecast of €900 million or more for 2024 was withdrawn; €820 to 870 million is now thought possible.

A new car-cell hall for €250 million, promised in 2021 along with 250 jobs, has been shelved.

Varta shares, at €181 once, in January 2021, fetched €2.72 on Monday, 74 percent less than on Friday.
"""

doc = dict(
    id='tl-varta-rescue', published='2024-07-24', source='zulieferer-post-intl',
    title='Battery maker Varta reaches for the emergency brake, Porsche for its wallet',
    text=TEXT,
    claims=[
        c('€42.6 million', 'other', 42600000.0, 'EUR', company='Varta'),
        c('€485 million', 'debt', 485000000.0, 'EUR', company='Varta'),
        c('€200 million', 'debt', 200000000.0, 'EUR', company='Varta', status=['plan', 'target']),
        c('€60 million', 'funding', 60000000.0, 'EUR', company='Varta', status='plan'),
        c('50.1 percent', 'stake', 50.1, 'percent', company='Varta'),
        c('majority', 'stake', 50, 'percent', None, nth=1, company=['Porsche', 'V4Drive'], status='plan'),
        c('€30 million', 'investment', 30000000.0, 'EUR', company=['Porsche', 'V4Drive'], status='plan'),
        c('4,200 people', 'headcount', 4200, 'job', company='Varta'),
        c('2,000', 'headcount', 2000, 'job', company='Varta'),
        c('five plants', 'other', 5, 'item', company='Varta', p=('2024-02-01', '2024-02-29')),
        c('€172 million', 'revenue', 172000000.0, 'EUR', company='Varta', p=('2024-01-01', '2024-03-31')),
        c('3.4 percent', 'revenue', 3.4, 'percent', company='Varta', role='change', p=('2024-01-01', '2024-03-31')),
        c('-€6.6 million', 'ebitda', -6600000, 'EUR', company='Varta', p=('2024-01-01', '2024-03-31')),
        c('€900 million', 'revenue', 900000000.0, 'EUR', None, company='Varta', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('€820 to 870 million', 'revenue', 820000000.0, 'EUR', 870000000.0, company='Varta', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('€250 million', 'investment', 250000000.0, 'EUR', company='Varta', status='plan', superseded=True),
        c('250 jobs', 'jobs', 250, 'job', company='Varta', status='plan', superseded=True),
        c('€181', 'share_price', 181, 'EUR', company='Varta', per='share', p=('2021-01-01', '2021-01-31')),
        c('€2.72', 'share_price', 2.72, 'EUR', company='Varta', per='share', p=('2024-07-22', '2024-07-22')),
        c('74 percent', 'share_price', -74, 'percent', company='Varta', role='change', p=('2024-07-22', '2024-07-22')),
    ],
    names=mentions(TEXT, {'Varta': ('COMPANY', 'Varta'), 'Porsche': ('COMPANY', 'Porsche'), 'V4Drive': ('COMPANY', 'V4Drive'), '911 Carrera GTS': ('PRODUCT', '911 Carrera GTS')}),
    checks=[],
)
