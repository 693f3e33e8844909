from goldlib import *
from mentions import mentions

TEXT = """Lucid lets 400 go, says the Gravity stays on track

Roughly 6 percent of Lucid's people will be out of a job by the end of September, a regulatory filing showed on Friday. Severance and stock compensation are to cost the Saudi-backed carmaker between $21 million and $25 million.

In March last year the Newark, California, company had already dropped 1,300 positions, 18% of its payroll at the time. About 6,500 people were employed when 2023 ended.

"We are optimizing our resources", chief executive Peter Rawlinson, 66, told staff, and that was all.

Demand for the Air, priced from $69,900 after a February cut of as much as 10 percent, has been soft: 1,967 sedans found a home in the first three months of this year, against 1,406 a year before. Revenue in that quarter amounted to $172.7 million; the net loss was $680.9 million. Nevertheless the company stands by its plan to assemble 9,000 cars in 2024. A Saudi affiliate, Ayar, pumped in another $1 billion in March, and cash and the like stood at $4.62 billion when the quarter closed.

The Gravity, an SUV with seven seats and more than 440 miles of range, goes into production late this year and is to sell for under $80,000.

Shares of Lucid slid 2% to $2.71; they are down 36% since New Year.
"""

doc = dict(
    id='tl-lucid-layoffs', published='2024-05-24', source='desert-business-wire',
    title='Lucid lets 400 go, says the Gravity stays on track',
    text=TEXT,
    claims=[
        c('400', 'layoffs', 400, 'job', company='Lucid', p=(None, '2024-09-30'), status='plan'),
        c('6 percent', 'layoffs', 6, 'percent', company='Lucid', p=(None, '2024-09-30'), status='plan'),
        c('$21 million and $25 million', 'cost', 21000000.0, 'USD', 25000000.0, company='Lucid', status='forecast'),
        c('1,300 positions', 'layoffs', 1300, 'job', company='Lucid', p=('2023-03-01', '2023-03-31')),
        c('18%', 'layoffs', 18, 'percent', company='Lucid', p=('2023-03-01', '2023-03-31')),
        c('6,500 people', 'headcount', 6500, 'job', company='Lucid', p=('2023-12-31', '2023-12-31')),
        c('$69,900', 'price', 69900, 'USD', company='Lucid', product='Air'),
        c('10 percent', 'price_change', None, 'percent', -10, company='Lucid', product='Air', role='change', p=('2024-02-01', '2024-02-29')),
        c('1,967 sedans', 'deliveries', 1967, 'vehicle', company='Lucid', product='Air', p=('2024-01-01', '2024-03-31')),
        c('1,406', 'deliveries', 1406, 'vehicle', company='Lucid', product='Air', p=('2023-01-01', '2023-03-31')),
        c('$172.7 million', 'revenue', 172700000.0, 'USD', company='Lucid', p=('2024-01-01', '2024-03-31')),
        c('$680.9 million', 'net_income', -680900000.0, 'USD', company='Lucid', p=('2024-01-01', '2024-03-31')),
        c('9,000 cars', 'production', 9000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1 billion', 'funding', 1000000000.0, 'USD', company='Lucid', p=('2024-03-01', '2024-03-31')),
        c('$4.62 billion', 'cash', 4620000000.0, 'USD', company='Lucid', p=('2024-03-31', '2024-03-31')),
        c('seven seats', 'seats', 7, 'item', company='Lucid', product='Gravity'),
        c('440 miles', 'range', 440, 'mile', None, company='Lucid', product='Gravity', status=['forecast', 'actual']),
        c('late this year', 'production_start', None, 'date', company='Lucid', product='Gravity', p=('2024-10-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('$80,000', 'price', None, 'USD', 80000, company='Lucid', product='Gravity', status='plan'),
        c('2%', 'share_price', -2, 'percent', company='Lucid', role='change', p=('2024-05-24', '2024-05-24')),
        c('$2.71', 'share_price', 2.71, 'USD', company='Lucid', per='share', p=('2024-05-24', '2024-05-24')),
        c('36%', 'share_price', -36, 'percent', company='Lucid', role='change', p=('2024-01-01', '2024-05-24')),
    ],
    names=mentions(TEXT, {'Gravity': ('PRODUCT', 'Gravity'), 'Air': ('PRODUCT', 'Air'), 'Lucid': ('COMPANY', 'Lucid')}),
    checks=[],
)
