from goldlib import *
from mentions import mentions

TEXT = """Rivian parks its Georgia dream, saves $2.25 billion

STANTON SPRINGS, Ga. — They cheered in Laguna Beach on Thursday, when the R2 and a surprise sibling, the R3, drove onto the stage. Ninety minutes later the phones began to ring in Morgan County.

Rivian will build the $45,000 R2 at its existing Illinois plant to begin with, starting in the first half of 2026. The $5 billion complex an hour east of Atlanta is paused with no new date; the switch trims planned outlays by more than $2.25 billion, $1.2 billion of it in tooling and building, executives told reporters.

In 2021 the state had rolled out the largest package in its history, $1.5 billion, in return for 7,500 jobs by the end of 2028 at an average salary of $56,000. Taxpayers have already bought and flattened nearly 2,000 acres, at a cost of $125 million.

Normal, meanwhile, is to be stretched to 215,000 vehicles a year from 150,000. That plant made 57,232 last year.

Reservations for the R2 passed 68,000 in under a day, at $100 apiece. It promises over 300 miles on a charge and a dash to 60 mph in under 3 seconds. The R1S costs $74,900 and up.

“We remain committed,” the company wrote. Gov. Kemp's office said it expects no less. Hyundai's plant near Savannah is unaffected.
"""

doc = dict(
    id='te-rivn-georgia-2403', published='2024-03-08', source='savannah-tidewater-news',
    title='Rivian parks its Georgia dream, saves $2.25 billion',
    text=TEXT,
    claims=[
        c('$2.25 billion', 'cost', 2250000000, 'USD', company='Rivian', status=['target', 'forecast']),
        c('$45,000', 'price', 45000, 'USD', company='Rivian', product='R2'),
        c('first half of 2026', 'production_start', None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-06-30'), status=['plan', 'target', 'forecast']),
        c('$5 billion', 'investment', 5000000000, 'USD', company='Rivian', status=['plan', 'target', 'forecast']),
        c('$2.25 billion', 'cost', 2250000000, 'USD', None, nth=1, company='Rivian', status=['target', 'forecast']),
        c('$1.2 billion', 'cost', 1200000000, 'USD', company='Rivian', status=['target', 'forecast']),
        c('$1.5 billion', 'subsidy', 1500000000, 'USD', company='Rivian'),
        c('7,500 jobs', 'jobs', 7500, 'job', company='Rivian', p=(None, '2028-12-31'), status=['plan', 'target', 'forecast']),
        c('$56,000', 'other', 56000, 'USD', company='Rivian'),
        c('2,000 acres', 'area', 2000, 'acre', company='Rivian'),
        c('$125 million', 'cost', 125000000, 'USD'),
        c('215,000 vehicles', 'capacity', 215000, 'vehicle', company='Rivian', per='year', status=['plan', 'target', 'forecast']),
        c('150,000', 'capacity', 150000, 'vehicle', company='Rivian', per='year'),
        c('57,232', 'production', 57232, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31')),
        c('68,000', 'orders', 68000, 'order', None, company='Rivian', product='R2', p=('2024-03-07', '2024-03-08')),
        c('$100', 'price', 100, 'USD', company='Rivian', product='R2'),
        c('300 miles', 'range', 300, 'mile', None, company='Rivian', product='R2'),
        c('3 seconds', 'acceleration', None, 'second', 3, company='Rivian', product='R2'),
        c('$74,900', 'price', 74900, 'USD', company='Rivian', product='R1S'),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Hyundai': ('COMPANY', 'Hyundai'), 'R2': ('PRODUCT', 'R2'), 'R3': ('PRODUCT', 'R3'), 'R1S': ('PRODUCT', 'R1S')}),
)
