from goldlib import *
from mentions import mentions

TEXT = """Canoo’s whole revenue would pay half its boss’s jet

OKLAHOMA CITY – Van maker Canoo earned $886,000 last year, its first takings ever, and spent $1.7 million on the private aeroplane of its chief executive, Tony Aquila, 59, the annual report filed late on Monday shows. It delivered 22 vehicles. The net loss came down to $302.6 million from $487.7 million; R&D took $139 million, 53% less.

Cash at the turn of the year was $6.4 million, compared with $36.6 million twelve months earlier, and auditors doubt that it can go on. In Oklahoma, where $10.2 million bought a bankrupt factory that should reach 20,000 units a year by the end of 2024, 30 of the workers were furloughed before Christmas; the payroll counts 651 heads.

Guidance for 2024 is revenue of $50 million to $100 million. Walmart’s order for 4,500 vans of the LDV 130 type, each at $39,950, has not been touched so far. Competitor Arrival, insolvent since February after burning $1.5 billion, has sold it the robots of two plants, and Rivian, whose delivery van takes $83,000, no longer ships to one customer only.

A one-for-23 reverse split lifted the stock to $3.61, where it is still 99% below its high. Tesla, incidentally, needed five years from its first car to a profit.
"""

doc = dict(
    id='tq-canoo-nasa', published='2024-04-02', source='oklahoma-ledger',
    title='Canoo’s whole revenue would pay half its boss’s jet',
    text=TEXT,
    claims=[
        c('$886,000', 'revenue', 886000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$1.7 million', 'opex', 1700000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('22 vehicles', 'deliveries', 22, 'vehicle', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$302.6 million', 'net_income', -302600000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('$487.7 million', 'net_income', -487700000, 'USD', company='Canoo', p=('2022-01-01', '2022-12-31')),
        c('$139 million', 'rnd', 139000000, 'USD', company='Canoo', p=('2023-01-01', '2023-12-31')),
        c('53%', 'rnd', -53, 'percent', company='Canoo', role='change', p=('2023-01-01', '2023-12-31')),
        c('$6.4 million', 'cash', 6400000, 'USD', company='Canoo', p=('2023-12-31', '2023-12-31')),
        c('$36.6 million', 'cash', 36600000, 'USD', company='Canoo', p=('2022-12-31', '2022-12-31')),
        c('$10.2 million', 'investment', 10200000, 'USD', company='Canoo'),
        c('20,000 units', 'capacity', 20000, 'vehicle', company='Canoo', per='year', p=(None, '2024-12-31'), status='plan'),
        c('30 of the workers', 'layoffs', 30, 'job', company='Canoo'),
        c('651 heads', 'headcount', 651, 'job', company='Canoo', p=('2023-12-31', '2023-12-31')),
        c('$50 million to $100 million', 'revenue', 50000000, 'USD', 100000000, company='Canoo', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('4,500 vans', 'orders', 4500, 'order', company='Canoo'),
        c('$39,950', 'price', 39950, 'USD', company='Canoo', product='LDV 130'),
        c('$1.5 billion', 'cash_flow', -1500000000, 'USD', company='Arrival'),
        c('$83,000', 'price', 83000, 'USD', company='Rivian'),
        c('$3.61', 'share_price', 3.61, 'USD', company='Canoo', p=('2024-04-01', '2024-04-01')),
        c('99%', 'share_price', -99, 'percent', company='Canoo', role='change'),
    ],
    names=mentions(TEXT, {'Canoo': ('COMPANY', 'Canoo'), 'Walmart': ('COMPANY', 'Walmart'), 'Tesla': ('COMPANY', 'Tesla'), 'Rivian': ('COMPANY', 'Rivian'), 'Arrival': ('COMPANY', 'Arrival'), 'LDV 130': ('PRODUCT', 'LDV 130')}),
    checks=[],
)
