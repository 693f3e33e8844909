from goldlib import *
from mentions import mentions

TEXT = """Lucid to build just 9,000 cars in 2024, far fewer than once promised

Lucid Group said on Wednesday it would make about 9,000 vehicles this year, after 8,428 in 2023. Analysts had expected 14,000. Revenue in the fourth quarter fell 39% to $157.2 million from $257.7 million, and the net loss grew to $653.8 million.

What Lucid promised in 2021 and what came of it (vehicles built)

Year | Promised | Guidance at start of year | Built | Delivered
2022 | 20,000 | 20,000 | 7,180 | 4,369
2023 | 49,000 | 10,000-14,000 | 8,428 | 6,001
2024 | 90,000 | 9,000 |  | 
2026 | 251,000 |  |  | 

The Newark company lost $2.83 billion in 2023, or $1.36 per share, compared with $1.30 billion the year before. It had $4.78 billion of liquidity at the end of the year, enough to last into 2025. The Gravity SUV is to go into production in late 2024 at less than $80,000.
"""

doc = dict(
    id='ts-lucid-outlook-pipe', published='2024-02-22', source='nasdaq-notebook',
    title='Lucid to build just 9,000 cars in 2024, far fewer than once promised',
    text=TEXT,
    claims=[
        c('9,000 cars', 'production', 9000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('9,000 vehicles', 'production', 9000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('8,428', 'production', 8428, 'vehicle', company='Lucid', p=('2023-01-01', '2023-12-31')),
        c('14,000', 'production', 14000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('39%', 'revenue', -39, 'percent', company='Lucid', role='change', p=('2023-10-01', '2023-12-31')),
        c('$157.2 million', 'revenue', 157200000, 'USD', company='Lucid', p=('2023-10-01', '2023-12-31')),
        c('$257.7 million', 'revenue', 257700000, 'USD', company='Lucid', p=('2022-10-01', '2022-12-31')),
        c('$653.8 million', 'net_income', -653800000, 'USD', company='Lucid', p=('2023-10-01', '2023-12-31')),
        c('20,000', 'production', 20000, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31'), status='target'),
        c('20,000', 'production', 20000, 'vehicle', nth=1, company='Lucid', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('7,180', 'production', 7180, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('4,369', 'deliveries', 4369, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('49,000', 'production', 49000, 'vehicle', company='Lucid', p=('2023-01-01', '2023-12-31'), status='target', superseded=True),
        c('10,000-14,000', 'production', 10000, 'vehicle', 14000, company='Lucid', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('8,428', 'production', 8428, 'vehicle', nth=1, company='Lucid', p=('2023-01-01', '2023-12-31')),
        c('6,001', 'deliveries', 6001, 'vehicle', company='Lucid', p=('2023-01-01', '2023-12-31')),
        c('90,000', 'production', 90000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status='target', superseded=True),
        c('9,000', 'production', 9000, 'vehicle', nth=3, company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('251,000', 'production', 251000, 'vehicle', company='Lucid', p=('2026-01-01', '2026-12-31'), status='target'),
        c('$2.83 billion', 'net_income', -2830000000, 'USD', company='Lucid', p=('2023-01-01', '2023-12-31')),
        c('$1.36', 'net_income', -1.36, 'USD', company='Lucid', per='share', p=('2023-01-01', '2023-12-31')),
        c('$1.30 billion', 'net_income', -1300000000, 'USD', company='Lucid', p=('2022-01-01', '2022-12-31')),
        c('$4.78 billion', 'cash', 4780000000, 'USD', company='Lucid', p=('2023-12-31', '2023-12-31')),
        c('late 2024', 'production_start', None, 'date', company='Lucid', product='Gravity', p=('2024-10-01', '2024-12-31'), status=['plan', 'target']),
        c('$80,000', 'price', None, 'USD', 80000, company='Lucid', product='Gravity'),
    ],
    names=mentions(TEXT, {'Lucid Group': ('COMPANY', 'Lucid'), 'Gravity': ('PRODUCT', 'Gravity'), 'Lucid': ('COMPANY', 'Lucid')}),
    checks=[],
)
