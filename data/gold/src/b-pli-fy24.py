from goldlib import *
from mentions import mentions

TEXT = """Carmakers share first Rs 322 crore of auto PLI money

It has taken an age, but the cheques of the Rs 25,938-crore production-linked incentive (PLI) scheme for automobiles are at last in the post. Against sales in 2023-24 the Centre has released Rs 142.1 crore to Tata Motors, Rs 104.1 crore to Mahindra & Mahindra, Rs 73.7 crore to Ola Electric and, bringing up the rear, Rs 2 crore to Toyota Kirloskar, an official in the know told this newspaper on Monday.

To qualify, a vehicle must have at least 50 per cent domestic value addition; scores of firms were let in, and few have a certified product.

Scorecard till September 2024
Investment: Rs 20,715 crore (goal: Rs 42,500 crore by FY28), i.e. 48.7 per cent of it
Incremental sales: Rs 10,472 crore
Jobs: 30,000 out of a hoped-for 1.45 lakh

The next tranche, for FY25, will be bigger: claims of Rs 2,000 crore are anticipated. Even so, with the window closing in 2028 and the kitty of the PLI-Auto standing at Rs 25,398 crore ($3.02 billion), few expect it to be emptied.

Ola Electric’s scooters earn between 13 and 18 per cent of their selling price.
"""

doc = dict(
    id='b-pli-fy24', published='2025-01-06', source='capital-gazette',
    title='Carmakers share first Rs 322 crore of auto PLI money',
    text=TEXT,
    claims=[
        c('Rs 322 crore', 'subsidy', 3220000000, 'INR', p=('2023-04-01', '2024-03-31')),
        c('Rs 25,938-crore', 'subsidy', 259380000000, 'INR'),
        c('Rs 142.1 crore', 'subsidy', 1421000000, 'INR', company='Tata Motors', p=('2023-04-01', '2024-03-31')),
        c('Rs 104.1 crore', 'subsidy', 1041000000, 'INR', company='Mahindra & Mahindra', p=('2023-04-01', '2024-03-31')),
        c('Rs 73.7 crore', 'subsidy', 737000000, 'INR', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('Rs 2 crore', 'subsidy', 20000000, 'INR', company='Toyota Kirloskar', p=('2023-04-01', '2024-03-31')),
        c('50 per cent', 'other', 50, 'percent', None),
        c('Rs 20,715 crore', 'investment', 207150000000, 'INR', p=(None, '2024-09-30')),
        c('Rs 42,500 crore', 'investment', 425000000000, 'INR', status=['target', 'plan']),
        c('48.7 per cent', 'investment', 48.7, 'percent', role='share', p=(None, '2024-09-30')),
        c('Rs 10,472 crore', ['revenue', 'sales'], 104720000000, 'INR', p=(None, '2024-09-30')),
        c('30,000', 'jobs', 30000, 'job', p=(None, '2024-09-30')),
        c('1.45 lakh', 'jobs', 145000, 'job', p=(None, '2028-03-31'), status=['target', 'plan', 'forecast']),
        c('Rs 2,000 crore', 'subsidy', 20000000000, 'INR', p=('2024-04-01', '2025-03-31'), status=['forecast', 'target', 'plan']),
        c('Rs 25,398 crore', 'subsidy', 253980000000, 'INR'),
        c('$3.02 billion', 'subsidy', 3020000000, 'USD'),
        c('13 and 18 per cent', 'subsidy', 13, 'percent', 18, company='Ola Electric'),
    ],
    names=mentions(TEXT, {
        'Tata Motors': ('COMPANY', 'Tata Motors'),
        'Mahindra & Mahindra': ('COMPANY', 'Mahindra & Mahindra'),
        'Ola Electric': ('COMPANY', 'Ola Electric'),
        'Toyota Kirloskar': ('COMPANY', 'Toyota Kirloskar'),
    }),
    checks=[
        dict(kind='sum', verdict='consistent', quotes=['Rs 142.1 crore', 'Rs 104.1 crore', 'Rs 73.7 crore', 'Rs 2 crore', 'Rs 322 crore']),
        dict(kind='share', verdict='consistent', quotes=['Rs 20,715 crore', '48.7 per cent', 'Rs 42,500 crore']),
        dict(kind='conflict', verdict='inconsistent', quotes=['Rs 25,938-crore', 'Rs 25,398 crore'], suggestion='fits 25,938 crore'),
        dict(kind='fx', verdict='consistent', quotes=['Rs 25,938-crore', '$3.02 billion']),
    ],
)
