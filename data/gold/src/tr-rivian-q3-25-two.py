from goldlib import *
from mentions import mentions

TEXT = """Rivian releases Q3 2025 production and delivery figures, narrows outlook

IRVINE, Calif. - Rivian today announced production and delivery totals for the quarter ending September 30, 2025. The company produced 10,720 vehicles at its factory in Normal, Illinois, and delivered 13,201 during the same period. Deliveries were up 32% year over year and 24% sequentially.

	Q3 2025	Q2 2025	Q3 2024
Production	10,720	5,979	13,157
Deliveries	13,201	10,661	10,018

Rivian is also updating its guidance for the year:

2025 guidance | Previous | Updated
Vehicles delivered | 40,000 - 46,000 | 41,500 - 43,500
Adjusted EBITDA ($ million) | (2,000) - (2,250) | unchanged
Capital expenditures ($ million) | 1,800 - 1,900 | 1,750 - 1,850

The company plans to start production of the R2 in the first half of 2026 at a price of around $45,000. It had cash, cash equivalents and short-term investments of $7.5 billion at the end of June. Results for the third quarter will be published on November 4.
"""

doc = dict(
    id='tr-rivian-q3-25-two', published='2025-10-02', source='pickup newswire',
    title='Rivian releases Q3 2025 production and delivery figures, narrows outlook',
    text=TEXT,
    claims=[
        c('10,720 vehicles', 'production', 10720, 'vehicle', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('13,201', 'deliveries', 13201, 'vehicle', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('32%', 'deliveries', 32, 'percent', company='Rivian', role='change', p=('2025-07-01', '2025-09-30')),
        c('24%', 'deliveries', 24, 'percent', company='Rivian', role='change', p=('2025-07-01', '2025-09-30')),
        c('10,720', 'production', 10720, 'vehicle', nth=1, company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('5,979', 'production', 5979, 'vehicle', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('13,157', 'production', 13157, 'vehicle', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('13,201', 'deliveries', 13201, 'vehicle', nth=1, company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('10,661', 'deliveries', 10661, 'vehicle', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('10,018', 'deliveries', 10018, 'vehicle', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('40,000 - 46,000', 'deliveries', 40000, 'vehicle', 46000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('41,500 - 43,500', 'deliveries', 41500, 'vehicle', 43500, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('(2,000) - (2,250)', 'ebitda', -2250000000.0, 'USD', -2000000000.0, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1,800 - 1,900', 'capex', 1800000000.0, 'USD', 1900000000.0, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('1,750 - 1,850', 'capex', 1750000000.0, 'USD', 1850000000.0, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('first half of 2026', 'production_start', None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-06-30'), status='plan'),
        c('$45,000', 'price', 45000, 'USD', company='Rivian', product='R2'),
        c('$7.5 billion', 'cash', 7500000000.0, 'USD', company='Rivian', p=('2025-06-30', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'R2': ('PRODUCT', 'R2')}),
    checks=[],
)
