from goldlib import *
from mentions import mentions

TEXT = """Warranty bills sour Ford's quarter; Model e bleeds another $1.1 billion

DEARBORN — On revenue of $47.8 billion, 6% more than a year ago, Ford earned $1.8 billion in the second quarter and $2.8 billion before interest and taxes. The latter number fell 27% and missed expectations by a country mile, as quality costs ran $800 million higher than in the first quarter. Per share, that made 47 cents adjusted (analysts: 68 cents).

The segment that builds the Mach-E and the Lightning turned over $1.1 billion, down 37%, on wholesales of 26,000 units, 23% fewer. It has now lost $2.5 billion in six months. Divide second-quarter EBIT by units and each electric Ford cost its maker some $44,000.

“We're not going to launch a vehicle that doesn't pay for itself within the first 12 months,” CEO Jim Farley told the call.

Guidance, full year 2024
   Adjusted EBIT: $10 bln to $12 bln (unchanged)
   Model e: loss of $5.0 bln to $5.5 bln
   Ford Pro: $9 bln to $10 bln, up from $8 bln to $9 bln
   Adjusted free cash flow: $7.5 bln to $8.5 bln, raised by $1 bln

The dividend of 15 cents per share is payable September 3. Crosstown, GM bumped its own profit range on Tuesday.
"""

doc = dict(
    id='te-ford-e-q2-24', published='2024-07-24', source='lakeshore-motor-report',
    title="Warranty bills sour Ford's quarter; Model e bleeds another $1.1 billion",
    text=TEXT,
    claims=[
        c('$1.1 billion', ['ebitda', 'operating_income'], -1100000000, 'USD', company='Ford', p=('2024-04-01', '2024-06-30')),
        c('$47.8 billion', 'revenue', 47800000000, 'USD', company='Ford', p=('2024-04-01', '2024-06-30')),
        c('6%', 'revenue', 6, 'percent', company='Ford', role='change', p=('2024-04-01', '2024-06-30')),
        c('$1.8 billion', 'net_income', 1800000000, 'USD', company='Ford', p=('2024-04-01', '2024-06-30')),
        c('$2.8 billion', ['operating_income', 'ebitda'], 2800000000, 'USD', company='Ford', p=('2024-04-01', '2024-06-30')),
        c('27%', ['operating_income', 'ebitda'], -27, 'percent', company='Ford', role='change', p=('2024-04-01', '2024-06-30')),
        c('$800 million', 'cost', 800000000, 'USD', company='Ford', role='change', p=('2024-04-01', '2024-06-30')),
        c('47 cents', 'net_income', 0.47, 'USD', company='Ford', per='share', p=('2024-04-01', '2024-06-30')),
        c('68 cents', 'net_income', 0.68, 'USD', company='Ford', per='share', p=('2024-04-01', '2024-06-30'), status='forecast'),
        c('$1.1 billion', 'revenue', 1100000000, 'USD', nth=1, company='Ford', p=('2024-04-01', '2024-06-30')),
        c('37%', 'revenue', -37, 'percent', company='Ford', role='change', p=('2024-04-01', '2024-06-30')),
        c('26,000', 'sales', 26000, 'vehicle', company='Ford', p=('2024-04-01', '2024-06-30')),
        c('23%', 'sales', -23, 'percent', company='Ford', role='change', p=('2024-04-01', '2024-06-30')),
        c('$2.5 billion', ['operating_income', 'ebitda'], -2500000000, 'USD', company='Ford', p=('2024-01-01', '2024-06-30')),
        c('$44,000', ['operating_income', 'ebitda', 'net_income'], -44000, 'USD', company='Ford', per='vehicle', p=('2024-04-01', '2024-06-30')),
        c('$10 bln to $12 bln', ['operating_income', 'ebitda'], 10000000000, 'USD', 12000000000, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$5.0 bln to $5.5 bln', ['operating_income', 'ebitda'], -5500000000, 'USD', -5000000000, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$9 bln to $10 bln', ['operating_income', 'ebitda'], 9000000000, 'USD', 10000000000, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$8 bln to $9 bln', ['operating_income', 'ebitda'], 8000000000, 'USD', 9000000000, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('$7.5 bln to $8.5 bln', 'cash_flow', 7500000000, 'USD', 8500000000, company='Ford', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1 bln', 'cash_flow', 1000000000, 'USD', company='Ford', role='change', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('15 cents', 'other', 0.15, 'USD', company='Ford', per='share'),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'GM': ('COMPANY', 'GM'), 'Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Lightning': ('PRODUCT', 'F-150 Lightning')}),
)
