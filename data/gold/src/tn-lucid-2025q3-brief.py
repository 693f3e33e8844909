from goldlib import *
from mentions import mentions

TEXT = """Lucid's loss per share narrows less than hoped; output target at low end

Lucid Group delivered 4,078 vehicles in the third quarter, 47% up on year, and produced 3,891, to which kits for Saudi Arabia come on top. Revenue was $338.2 million; a year ago $200.0 million, in the second quarter $259.4 million.

The net loss of $978.4 million was nearly as large as the $992.5 million of the same quarter last year. Per share it came to $2.65 against $4.12. Gross margin: minus 99%, from minus 106%.

For 2025 the company now guides to 17,500 cars, the bottom of the range of 17,500 to 19,500 given in August. In the first nine months 9,966 left the line in Arizona, 55% of what it takes.

Liquidity at quarter-end amounted to $4.2 billion; including an enlarged credit line from PIF, which owns about 60%, it would have been $5.5 billion. Uber put in $300 million in September and will take 20,000 Gravity SUVs or more over six years.

The Air Pure gets 420 miles out of 84 kWh and starts at $70,900; the Gravity at $79,900. Rivian, for comparison, delivered 13,201 in the quarter.
"""

doc = dict(
    id='tn-lucid-2025q3-brief', published='2025-11-05', source='sonoran-markets',
    title="Lucid's loss per share narrows less than hoped; output target at low end",
    text=TEXT,
    claims=[
        c('4,078 vehicles', 'deliveries', 4078, 'vehicle', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('47%', 'deliveries', 47, 'percent', company='Lucid', role='change', p=('2025-07-01', '2025-09-30')),
        c('3,891', 'production', 3891, 'vehicle', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('$338.2 million', 'revenue', 338200000, 'USD', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('$200.0 million', 'revenue', 200000000, 'USD', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('$259.4 million', 'revenue', 259400000, 'USD', company='Lucid', p=('2025-04-01', '2025-06-30')),
        c('$978.4 million', 'net_income', -978400000, 'USD', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('$992.5 million', 'net_income', -992500000, 'USD', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('$2.65', 'net_income', -2.65, 'USD', company='Lucid', per='share', p=('2025-07-01', '2025-09-30')),
        c('$4.12', 'net_income', -4.12, 'USD', company='Lucid', per='share', p=('2024-07-01', '2024-09-30')),
        c('minus 99%', 'gross_margin', -99, 'percent', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('minus 106%', 'gross_margin', -106, 'percent', company='Lucid', p=('2024-07-01', '2024-09-30')),
        c('17,500', 'production', 17500, 'vehicle', company='Lucid', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('17,500 to 19,500', 'production', 17500, 'vehicle', 19500, company='Lucid', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('9,966', 'production', 9966, 'vehicle', company='Lucid', p=('2025-01-01', '2025-09-30')),
        c('55%', 'production', 55, 'percent', company='Lucid', role='share', p=('2025-01-01', '2025-09-30')),
        c('$4.2 billion', 'cash', 4200000000, 'USD', company='Lucid', p=('2025-09-30', '2025-09-30')),
        c('60%', 'stake', 60, 'percent', company=['PIF', 'Lucid']),
        c('$5.5 billion', 'cash', 5500000000, 'USD', company='Lucid', p=('2025-09-30', '2025-09-30')),
        c('$300 million', 'investment', 300000000, 'USD', company='Uber', p=('2025-09-01', '2025-09-30')),
        c('20,000 Gravity SUVs', 'orders', 20000, 'order', None, company=['Uber', 'Lucid'], product='Gravity', status='plan'),
        c('six years', 'duration', 6, 'year', company=['Uber', 'Lucid'], status='plan'),
        c('420 miles', 'range', 420, 'mile', company='Lucid', product='Air Pure'),
        c('84 kWh', 'battery_capacity', 84, 'kWh', company='Lucid', product='Air Pure'),
        c('$70,900', 'price', 70900, 'USD', company='Lucid', product='Air Pure'),
        c('$79,900', 'price', 79900, 'USD', company='Lucid', product='Gravity'),
        c('13,201', 'deliveries', 13201, 'vehicle', company='Rivian', p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'Uber': ('COMPANY', 'Uber'), 'PIF': ('COMPANY', 'PIF'), 'Rivian': ('COMPANY', 'Rivian'), 'Gravity': ('PRODUCT', 'Gravity'), 'Air Pure': ('PRODUCT', 'Air Pure')}),
    checks=[],
)
