from goldlib import *
from mentions import mentions

TEXT = """Tesla unveils Cybercab, promises price below $30,000; shares sink 8.8%

LOS ANGELES, Oct 11 – Elon Musk stepped out of a two-seater with butterfly doors and no steering wheel on Thursday night and said it would be in production before 2027. Tesla’s Cybercab is to cost less than $30,000 and to run for 20 cents a mile over time. City buses, he claimed, cost $1. Also on stage was the Robovan, a windowless pod for 20 people.

Hands-free driving without a minder would come to the Model 3 and Model Y in California and Texas next year, he added. In 2019 the same Musk had foreseen one million robotaxis on the road within a year.

Wall Street had wanted dates. Tesla’s stock closed 8.8% lower at $217.80, which erased $67 billion of market value. Uber, whose business the robotaxi threatens, jumped 10.8% to a record, and Lyft 9.6%.

Waymo, the Alphabet subsidiary, provides 100,000 paid rides a week with 700 cars, mostly Jaguars. A research house calculates that each carries sensors worth $40,000, as against $400 in a Tesla.

On Oct. 23 the company reports on its third quarter, in which it delivered 462,890 vehicles, 6.4% more than a year earlier.
"""

doc = dict(
    id='tm-tesla-cybercab-we', published='2024-10-11', source='robotaxi-reader',
    title='Tesla unveils Cybercab, promises price below $30,000; shares sink 8.8%',
    text=TEXT,
    claims=[
        c('$30,000', 'price', None, 'USD', 30000, company='Tesla', product='Cybercab', status=['target', 'forecast']),
        c('8.8%', 'share_price', -8.8, 'percent', company='Tesla', role='change', p=('2024-10-11', '2024-10-11')),
        c('two-seater', 'seats', 2, 'item', company='Tesla', product='Cybercab'),
        c('Thursday night', 'launch', None, 'date', company='Tesla', product='Cybercab', p=('2024-10-10', '2024-10-10')),
        c('before 2027', 'production_start', None, 'date', company='Tesla', product='Cybercab', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('$30,000', 'price', None, 'USD', 30000, nth=1, company='Tesla', product='Cybercab', status=['target', 'forecast']),
        c('20 cents', 'cost', 0.2, 'USD', company='Tesla', product='Cybercab', per='mile', status='forecast'),
        c('$1', 'cost', 1, 'USD', per='mile'),
        c('20 people', 'seats', 20, 'item', company='Tesla', product='Robovan'),
        c('next year', 'launch', None, 'date', company='Tesla', product=[None, 'Model 3', 'Model Y'], p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('one million robotaxis', 'other', 1000000, 'vehicle', company='Tesla', p=(None, '2020-12-31'), status=['target', 'forecast']),
        c('8.8%', 'share_price', -8.8, 'percent', nth=1, company='Tesla', role='change', p=('2024-10-11', '2024-10-11')),
        c('$217.80', 'share_price', 217.8, 'USD', company='Tesla', per=['share', None], p=('2024-10-11', '2024-10-11')),
        c('$67 billion', 'valuation', -67000000000, 'USD', company='Tesla', role='change', p=('2024-10-11', '2024-10-11')),
        c('10.8%', 'share_price', 10.8, 'percent', company='Uber', role='change', p=('2024-10-11', '2024-10-11')),
        c('9.6%', 'share_price', 9.6, 'percent', company='Lyft', role='change', p=('2024-10-11', '2024-10-11')),
        c('100,000 paid rides', 'other', 100000, 'item', company='Waymo', per='week'),
        c('700 cars', 'other', 700, 'vehicle', company='Waymo'),
        c('$40,000', 'cost', 40000, 'USD', company='Waymo', per='vehicle', status='forecast'),
        c('$400', 'cost', 400, 'USD', company='Tesla', per='vehicle', status='forecast'),
        c('462,890 vehicles', 'deliveries', 462890, 'vehicle', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('6.4%', 'deliveries', 6.4, 'percent', company='Tesla', role='change', p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Uber': ('COMPANY', 'Uber'), 'Lyft': ('COMPANY', 'Lyft'), 'Waymo': ('COMPANY', 'Waymo'), 'Alphabet': ('COMPANY', 'Alphabet'), 'Cybercab': ('PRODUCT', 'Cybercab'), 'Robovan': ('PRODUCT', 'Robovan'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
