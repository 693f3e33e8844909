from goldlib import *
from mentions import mentions

TEXT = """VinFast puts off North Carolina until 2028, trims delivery goal by a fifth

RALEIGH — Residents of Moncure who sold their houses for VinFast’s factory now know that they could have stayed a little longer. In a statement dated Friday the Vietnamese company says the Chatham County site, which was once to go on stream next year, will not open before 2028.

At the same time it lowered what it hopes to deliver in 2024 from 100,000 vehicles to 80,000, i.e. by 20 percent. The reason is plain from its own books. Second-quarter deliveries amounted to 12,058, a gain of 24 percent over the 9,689 seen between January and March; with 21,747 for the half-year, barely 27.2 percent of even the smaller target is in the bag.

State officials sounded relaxed. Incentives worth $1.2 billion are tied to 7,500 hires by the end of 2027 and lapse otherwise. Of the 1,765 acres (714 hectares), a good part has been cleared; $96 million in public money was spent on roads. In California, meanwhile, 80 workers were let go, and lease rates for the VF 8 fell to $249 a month.

Back home, the two-door VF 3, which starts shipping in August, is meant to rescue the year.
"""

doc = dict(
    id='b-vfgoal.2', published='2024-07-15', source='piedmont-business-wire',
    title='VinFast puts off North Carolina until 2028, trims delivery goal by a fifth',
    text=TEXT,
    claims=[
        c('2028', 'production_start', None, 'date', company='VinFast', p=('2028-01-01', '2028-12-31'), status=['plan', 'target']),
        c('a fifth', 'deliveries', -20, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31'), status='target'),
        c('next year', 'production_start', None, 'date', company='VinFast', p=('2025-01-01', '2025-12-31'), status=['plan', 'target'], superseded=True),
        c('2028', 'production_start', None, 'date', nth=1, company='VinFast', p=('2028-01-01', None), status=['plan', 'target']),
        c('100,000 vehicles', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status='target', superseded=True),
        c('80,000', 'deliveries', 80000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status='target'),
        c('20 percent', 'deliveries', -20, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31'), status='target'),
        c('12,058', 'deliveries', 12058, 'vehicle', company='VinFast', p=('2024-04-01', '2024-06-30')),
        c('24 percent', 'deliveries', 24, 'percent', company='VinFast', role='change', p=('2024-04-01', '2024-06-30')),
        c('9,689', 'deliveries', 9689, 'vehicle', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('21,747', 'deliveries', 21747, 'vehicle', company='VinFast', p=('2024-01-01', '2024-06-30')),
        c('27.2 percent', 'deliveries', 27.2, 'percent', company='VinFast', role='share', p=('2024-01-01', '2024-06-30')),
        c('$1.2 billion', 'subsidy', 1200000000, 'USD', company='VinFast', status=['plan', 'actual']),
        c('7,500 hires', 'jobs', 7500, 'job', company='VinFast', p=(None, '2027-12-31'), status=['plan', 'target']),
        c('1,765 acres', 'area', 1765, 'acre', company='VinFast'),
        c('714 hectares', 'area', 714, 'hectare', company='VinFast'),
        c('$96 million', ['cost', 'investment'], 96000000, 'USD', company='VinFast'),
        c('80 workers', 'layoffs', 80, 'job', company='VinFast'),
        c('$249', 'price', 249, 'USD', company='VinFast', product='VF 8', per='month'),
        c('August', 'delivery_start', None, 'date', company='VinFast', product='VF 3', p=('2024-08-01', '2024-08-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {
        'VinFast': ('COMPANY', 'VinFast'),
        'VF 3': ('PRODUCT', 'VF 3'),
        'VF 8': ('PRODUCT', 'VF 8'),
    }),
    checks=[
        dict(kind='revision', verdict='consistent', quotes=['next year', '2028.']),
        dict(kind='agreement', verdict='consistent', quotes=['2028', '2028.']),
        dict(kind='agreement', verdict='consistent', quotes=['a fifth', '20 percent']),
        dict(kind='revision', verdict='consistent', quotes=['100,000 vehicles', '80,000']),
        dict(kind='growth', verdict='consistent', quotes=['100,000 vehicles', '80,000', '20 percent']),
        dict(kind='revision', verdict='consistent', quotes=[['b-vfgoal.1', '2025'], '2028.']),
        dict(kind='revision', verdict='consistent', quotes=[['b-vfgoal.1', '100,000 deliveries'], '80,000']),
        dict(kind='growth', verdict='consistent', quotes=['9,689', '12,058', '24 percent']),
        dict(kind='sum', verdict='consistent', quotes=['9,689', '12,058', '21,747']),
        dict(kind='share', verdict='consistent', quotes=['21,747', '27.2 percent', '80,000']),
        dict(kind='unit', verdict='consistent', quotes=['1,765 acres', '714 hectares']),
    ],
)
