from goldlib import *
from mentions import mentions

TEXT = """EV stocks this week: Rivian, Lucid and Fisker by the numbers

Three U.S. electric vehicle makers opened their books this week. Here is what they showed.

Rivian

The Irvine, California, company lost $1.41 billion in the first quarter, or $1.44 a share. A year ago the loss was $1.35 billion. It built 13,410 vehicles and delivered 13,120, so that for each delivery it had a gross loss of $40,200, less than the $44,700 of the fourth quarter. Revenue was $1.17 billion; analysts surveyed by LSEG had looked for $1.14 billion. Production guidance remains at 56,000 vehicles for the year. Rivian also said it would spend $1.9 billion less by starting R2 production in Illinois instead of Georgia.

Lucid

Revenue of $168.4 million was above the consensus of $156 million, on 1,912 deliveries. Still, the net loss per share of 31 cents was wider than expected. Lucid reiterated that it would make about 9,000 cars in 2024, and put its liquidity at $4.8 billion, with another $1 billion from an affiliate of the Saudi Public Investment Fund received in April. Its shares fell 11% on Tuesday.

Fisker

The maker of the Ocean SUV, which last month warned it may seek bankruptcy protection, disclosed that cash was down to $51 million as of April 16, from $310 million at year-end. Its Austrian unit entered restructuring with debts of around €1.4 billion. The stock no longer trades on the New York exchange.

In other markets, oil ended the week at $78 a barrel.

Disclosure: The author owns no shares of the companies mentioned.
"""

doc = dict(
    id='tw-c-roundup-us-ev-2405', published='2024-05-10', source='street-tape',
    title='EV stocks this week: Rivian, Lucid and Fisker by the numbers',
    text=TEXT,
    claims=[
        c('$1.41 billion', 'net_income', -1410000000, 'USD', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('$1.44', 'net_income', -1.44, 'USD', company='Rivian', per='share', p=('2024-01-01', '2024-03-31')),
        c('$1.35 billion', 'net_income', -1350000000, 'USD', company='Rivian', p=('2023-01-01', '2023-03-31')),
        c('13,410 vehicles', 'production', 13410, 'vehicle', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('13,120', 'deliveries', 13120, 'vehicle', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('$40,200', 'gross_profit', -40200, 'USD', company='Rivian', per='vehicle', p=('2024-01-01', '2024-03-31')),
        c('$44,700', 'gross_profit', -44700, 'USD', company='Rivian', per='vehicle', p=('2023-10-01', '2023-12-31')),
        c('$1.17 billion', 'revenue', 1170000000, 'USD', company='Rivian', p=('2024-01-01', '2024-03-31')),
        c('$1.14 billion', 'revenue', 1140000000, 'USD', company='Rivian', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('56,000 vehicles', 'production', 56000, 'vehicle', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1.9 billion', 'cost', -1900000000, 'USD', company='Rivian', role='change', status='forecast'),
        c('$168.4 million', 'revenue', 168400000, 'USD', company='Lucid', p=('2024-01-01', '2024-03-31')),
        c('$156 million', 'revenue', 156000000, 'USD', company='Lucid', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('1,912 deliveries', 'deliveries', 1912, 'vehicle', company='Lucid', p=('2024-01-01', '2024-03-31')),
        c('31 cents', 'net_income', -0.31, 'USD', company='Lucid', per='share', p=('2024-01-01', '2024-03-31')),
        c('9,000 cars', 'production', 9000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$4.8 billion', 'cash', 4800000000, 'USD', company='Lucid', p=('2024-03-31', '2024-03-31')),
        c('$1 billion', 'funding', 1000000000, 'USD', company='Lucid', p=('2024-04-01', '2024-04-30')),
        c('11%', 'share_price', -11, 'percent', company='Lucid', role='change', p=('2024-05-07', '2024-05-07')),
        c('$51 million', 'cash', 51000000, 'USD', company='Fisker', p=('2024-04-16', '2024-04-16')),
        c('$310 million', 'cash', 310000000, 'USD', company='Fisker', p=('2023-12-31', '2023-12-31')),
        c('€1.4 billion', 'debt', 1400000000, 'EUR', company='Fisker'),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Lucid': ('COMPANY', 'Lucid'), 'Fisker': ('COMPANY', 'Fisker'), 'Ocean': ('PRODUCT', 'Ocean'), 'R2': ('PRODUCT', 'R2'), 'Public Investment Fund': ('COMPANY', 'Public Investment Fund')}),
    checks=[],
)
