from goldlib import *
from mentions import mentions

TEXT = """Workhorse counts on $75 million to $125 million, having sold $5 million last year

SHARONVILLE, Ohio – Delivery-truck maker Workhorse booked revenue of $5.0 million for 2022, after a negative $0.9 million in 2021 when its C1000 had to be taken back, and lost $117.3 million ($401.3 million). A charge of $20 million, of which $15 million was paid in shares, settled a suit by holders. It closed the year with $99.3 million in cash.

The W4 CC, a cab chassis, went into production in the third quarter; the W750 step van, which has 150 miles of range, was due in December and is now to be built from April. Plant capacity of 5,000 trucks a year is promised for the end of 2023 and 10,000 a year later. The headcount rose to 331 from 212.

FedEx buys elsewhere: its contractors have over 150 vans of Xos, the Los Angeles competitor that delivered 279 units in 2022 and dismissed 73 employees, or 21 percent, in January. Lightning eMotors of Colorado, with 274 sold, guides to 550-850.

A federal credit worth $40,000 a truck has applied since January 1. GreenPower and Tropos, whose small vans Workhorse assembles for $10 million, are yet to report.
"""

doc = dict(
    id='tq-workhorse-2022', published='2023-03-02', source='fleet-gazette',
    title='Workhorse counts on $75 million to $125 million, having sold $5 million last year',
    text=TEXT,
    claims=[
        c('$75 million to $125 million', 'revenue', 75000000, 'USD', 125000000, company='Workhorse', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$5 million', 'revenue', 5000000, 'USD', company='Workhorse', p=('2022-01-01', '2022-12-31')),
        c('$5.0 million', 'revenue', 5000000, 'USD', company='Workhorse', p=('2022-01-01', '2022-12-31')),
        c('$0.9 million', 'revenue', -900000, 'USD', company='Workhorse', p=('2021-01-01', '2021-12-31')),
        c('$117.3 million', 'net_income', -117300000, 'USD', company='Workhorse', p=('2022-01-01', '2022-12-31')),
        c('$401.3 million', 'net_income', -401300000, 'USD', company='Workhorse', p=('2021-01-01', '2021-12-31')),
        c('$20 million', 'cost', 20000000, 'USD', company='Workhorse', p=('2022-01-01', '2022-12-31')),
        c('$15 million', 'cost', 15000000, 'USD', company='Workhorse', p=('2022-01-01', '2022-12-31')),
        c('$99.3 million', 'cash', 99300000, 'USD', company='Workhorse', p=('2022-12-31', '2022-12-31')),
        c('third quarter', 'production_start', None, 'date', company='Workhorse', product='W4 CC', p=('2022-07-01', '2022-09-30')),
        c('150 miles', 'range', 150, 'mile', company='Workhorse', product='W750'),
        c('December', 'production_start', None, 'date', company='Workhorse', product='W750', p=('2022-12-01', '2022-12-31'), status=['plan', 'target'], superseded=True),
        c('April', 'production_start', None, 'date', company='Workhorse', product='W750', p=('2023-04-01', '2023-04-30'), status=['plan', 'target']),
        c('5,000', 'capacity', 5000, 'vehicle', company='Workhorse', per='year', p=('2023-12-31', '2023-12-31'), status='plan'),
        c('10,000', 'capacity', 10000, 'vehicle', company='Workhorse', per='year', p=('2024-12-31', '2024-12-31'), status='plan'),
        c('331', 'headcount', 331, 'job', company='Workhorse', p=('2022-12-31', '2022-12-31')),
        c('212', 'headcount', 212, 'job', company='Workhorse', p=('2021-12-31', '2021-12-31')),
        c('150', 'deliveries', 150, 'vehicle', None, nth=1, company='Xos'),
        c('279 units', 'deliveries', 279, 'vehicle', company='Xos', p=('2022-01-01', '2022-12-31')),
        c('73 employees', 'layoffs', 73, 'job', company='Xos'),
        c('21 percent', 'layoffs', 21, 'percent', company='Xos'),
        c('274', 'sales', 274, 'vehicle', company='Lightning eMotors', p=('2022-01-01', '2022-12-31')),
        c('550-850', 'sales', 550, 'vehicle', 850, company='Lightning eMotors', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$40,000', 'subsidy', 40000, 'USD'),
        c('$10 million', 'revenue', 10000000, 'USD', company='Workhorse', status='plan'),
    ],
    names=mentions(TEXT, {'Workhorse': ('COMPANY', 'Workhorse'), 'Xos': ('COMPANY', 'Xos'), 'Lightning eMotors': ('COMPANY', 'Lightning eMotors'), 'Tropos': ('COMPANY', 'Tropos'), 'FedEx': ('COMPANY', 'FedEx'), 'GreenPower': ('COMPANY', 'GreenPower'), 'W4 CC': ('PRODUCT', 'W4 CC'), 'W750': ('PRODUCT', 'W750'), 'C1000': ('PRODUCT', 'C1000')}),
    checks=[],
)
