from goldlib import *
from mentions import mentions

TEXT = """Premium EV makers' last quarter: table

Deliveries by quarter, units.
Company Q4 2025 Q3 2025 Q4 2024
NIO 124,807 87,071 72,689
Li Auto 109,194 93,211 158,696
XPeng 116,249 116,007 91,507
Lucid 5,345 4,078 3,099
Rivian 9,745 13,201 14,183

A word on three of them. Hefei's champion, whose Onvo brand supplied 38,290, grew 71.7% from the year-earlier quarter. The one from Guangzhou hardly moved on the previous quarter, yet its full-year 429,445 meant 126% growth. And the Irvine pickup maker blamed the end of the $7,500 federal credit on September 30; its R2 will be in customers' hands in the second quarter.

The market they share is not small: plug-in sales worldwide came to 20.7 million in 2025, 20% more than in 2024, Rho Motion reckons.
"""

doc = dict(
    id='ti-flat-table-q', published='2026-02-05', source='numbers-room',
    title="Premium EV makers' last quarter: table",
    text=TEXT,
    claims=[
        c('124,807', 'deliveries', 124807, 'vehicle', company='NIO', p=('2025-10-01', '2025-12-31')),
        c('87,071', 'deliveries', 87071, 'vehicle', company='NIO', p=('2025-07-01', '2025-09-30')),
        c('72,689', 'deliveries', 72689, 'vehicle', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('109,194', 'deliveries', 109194, 'vehicle', company='Li Auto', p=('2025-10-01', '2025-12-31')),
        c('93,211', 'deliveries', 93211, 'vehicle', company='Li Auto', p=('2025-07-01', '2025-09-30')),
        c('158,696', 'deliveries', 158696, 'vehicle', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('116,249', 'deliveries', 116249, 'vehicle', company='XPeng', p=('2025-10-01', '2025-12-31')),
        c('116,007', 'deliveries', 116007, 'vehicle', company='XPeng', p=('2025-07-01', '2025-09-30')),
        c('91,507', 'deliveries', 91507, 'vehicle', company='XPeng', p=('2024-10-01', '2024-12-31')),
        c('5,345', 'deliveries', 5345, 'vehicle', company='Lucid', p=('2025-10-01', '2025-12-31')),
        c('4,078', 'deliveries', 4078, 'vehicle', company='Lucid', p=('2025-07-01', '2025-09-30')),
        c('3,099', 'deliveries', 3099, 'vehicle', company='Lucid', p=('2024-10-01', '2024-12-31')),
        c('9,745', 'deliveries', 9745, 'vehicle', company='Rivian', p=('2025-10-01', '2025-12-31')),
        c('13,201', 'deliveries', 13201, 'vehicle', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('14,183', 'deliveries', 14183, 'vehicle', company='Rivian', p=('2024-10-01', '2024-12-31')),
        c('38,290', 'deliveries', 38290, 'vehicle', company='Onvo', p=('2025-10-01', '2025-12-31')),
        c('71.7%', 'deliveries', 71.7, 'percent', company='NIO', role='change', p=('2025-10-01', '2025-12-31')),
        c('429,445', 'deliveries', 429445, 'vehicle', company='XPeng', p=('2025-01-01', '2025-12-31')),
        c('126%', 'deliveries', 126, 'percent', company='XPeng', role='change', p=('2025-01-01', '2025-12-31')),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('second quarter', 'delivery_start', None, 'date', company='Rivian', product='R2', p=('2026-04-01', '2026-06-30'), status=['plan', 'target']),
        c('20.7 million', 'sales', 20700000.0, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('20%', 'sales', 20, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'XPeng': ('COMPANY', 'XPeng'), 'Lucid': ('COMPANY', 'Lucid'), 'Rivian': ('COMPANY', 'Rivian'), 'Onvo': ('COMPANY', 'Onvo'), 'R2': ('PRODUCT', 'R2')}),
    checks=[],
)
