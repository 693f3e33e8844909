from goldlib import *
from mentions import mentions

TEXT = """Rivian slips back into gross loss in second quarter, full-year delivery goal kept

Rivian Automotive's gross profit turned into a loss of $206 million in the second quarter, compared with a profit of $206 million in the first, as it built fewer vehicles. In the same quarter last year the gross loss had been $451 million.

The Irvine company produced 5,979 vehicles and delivered 10,661, against 13,790 a year earlier; in January through March it had produced 14,611 and delivered 8,640. Revenue, however, rose 12.5% to $1.30 billion. The net loss narrowed to $1.12 billion from $1.46 billion a year ago.

It still plans to deliver 40,000 to 46,000 vehicles in 2025, but now forecasts an adjusted EBITDA loss of $2.0 billion to $2.25 billion instead of $1.7 billion to $1.9 billion. Capital expenditure guidance is unchanged at $1.8 billion to $1.9 billion.

Volkswagen invested $1 billion in the quarter and has now put in $3 billion to date, out of a total of $5.8 billion. At the end of June, cash and short-term investments were $7.5 billion.

The R2, priced at around $45,000, is to arrive in the first half of 2026; the plant in Normal will be able to make 215,000 vehicles a year. An R1S costs $76,990. Lucid, which also reported on Tuesday, delivered 3,309 in the quarter, up from 2,394.
"""

doc = dict(
    id='tn-plain-rivian-q2-25', published='2025-08-05', source='midland-auto-wire',
    title='Rivian slips back into gross loss in second quarter, full-year delivery goal kept',
    text=TEXT,
    claims=[
        c('$206 million', 'gross_profit', -206000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('$206 million', 'gross_profit', 206000000, 'USD', nth=1, company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('$451 million', 'gross_profit', -451000000, 'USD', company='Rivian', p=('2024-04-01', '2024-06-30')),
        c('5,979 vehicles', 'production', 5979, 'vehicle', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('10,661', 'deliveries', 10661, 'vehicle', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('13,790', 'deliveries', 13790, 'vehicle', company='Rivian', p=('2024-04-01', '2024-06-30')),
        c('14,611', 'production', 14611, 'vehicle', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('8,640', 'deliveries', 8640, 'vehicle', company='Rivian', p=('2025-01-01', '2025-03-31')),
        c('12.5%', 'revenue', 12.5, 'percent', company='Rivian', role='change', p=('2025-04-01', '2025-06-30')),
        c('$1.30 billion', 'revenue', 1300000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('$1.12 billion', 'net_income', -1120000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('$1.46 billion', 'net_income', -1460000000, 'USD', company='Rivian', p=('2024-04-01', '2024-06-30')),
        c('40,000 to 46,000', 'deliveries', 40000, 'vehicle', 46000, company='Rivian', p=('2025-01-01', '2025-12-31'), status='target'),
        c('$2.0 billion to $2.25 billion', 'ebitda', -2250000000, 'USD', -2000000000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$1.7 billion to $1.9 billion', 'ebitda', -1900000000, 'USD', -1700000000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('$1.8 billion to $1.9 billion', 'capex', 1800000000, 'USD', 1900000000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$1 billion', 'investment', 1000000000, 'USD', company='Volkswagen', p=('2025-04-01', '2025-06-30')),
        c('$3 billion', 'investment', 3000000000, 'USD', company='Volkswagen', p=(None, '2025-08-05')),
        c('$5.8 billion', 'investment', 5800000000, 'USD', company='Volkswagen', status='plan'),
        c('$7.5 billion', 'cash', 7500000000, 'USD', company='Rivian', p=('2025-06-30', '2025-06-30')),
        c('$45,000', 'price', 45000, 'USD', company='Rivian', product='R2'),
        c('first half of 2026', 'launch', None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-06-30'), status=['plan', 'target']),
        c('215,000 vehicles', 'capacity', 215000, 'vehicle', company='Rivian', per='year', status=['plan', 'target']),
        c('$76,990', 'price', 76990, 'USD', company='Rivian', product='R1S'),
        c('3,309', 'deliveries', 3309, 'vehicle', company='Lucid', p=('2025-04-01', '2025-06-30')),
        c('2,394', 'deliveries', 2394, 'vehicle', company='Lucid', p=('2024-04-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Lucid': ('COMPANY', 'Lucid'), 'R2': ('PRODUCT', 'R2'), 'R1S': ('PRODUCT', 'R1S')}),
    checks=[],
)
