from goldlib import *
from mentions import mentions

TEXT = """Xpeng nears break-even as gross margin tops 20%

Xpeng's net loss narrowed to RMB 380 million ($53 million) in the third quarter from RMB 1.81 billion a year ago, the Guangzhou-based carmaker reported on Monday. Revenue more than doubled to RMB 20.38 billion. All amounts below are in RMB million.

Q3 2025Q2 2025Q3 2024
Vehicle sales18,05416,8838,795
Services and others2,3271,3911,307
Gross margin20.1%17.3%15.3%
Vehicle margin13.1%14.3%8.6%
R&D expenses2,4292,2061,633
Net loss(381)(478)(1,808)

Deliveries reached a record 116,007, up 149.3% from 46,533. For the fourth quarter, Xpeng guides to 125,000-132,000 vehicles and revenue of between RMB 21.5 billion and RMB 23.0 billion. Sales and service outlets numbered 690 at quarter end.
"""

doc = dict(
    id='ts-xpeng-q3-25-flat', published='2025-11-17', source='pearl-delta-finance',
    title='Xpeng nears break-even as gross margin tops 20%',
    text=TEXT,
    claims=[
        c('20%', 'gross_margin', 20, 'percent', None, company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('RMB 380 million', 'net_income', -380000000, 'CNY', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('$53 million', 'net_income', -53000000, 'USD', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('RMB 1.81 billion', 'net_income', -1810000000, 'CNY', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('doubled', 'revenue', 100, 'percent', None, company='Xpeng', role='change', p=('2025-07-01', '2025-09-30')),
        c('RMB 20.38 billion', 'revenue', 20380000000, 'CNY', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('18,054', 'revenue', 18054000000, 'CNY', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('16,883', 'revenue', 16883000000, 'CNY', company='Xpeng', p=('2025-04-01', '2025-06-30')),
        c('8,795', 'revenue', 8795000000, 'CNY', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('2,327', 'revenue', 2327000000, 'CNY', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('1,391', 'revenue', 1391000000, 'CNY', company='Xpeng', p=('2025-04-01', '2025-06-30')),
        c('1,307', 'revenue', 1307000000, 'CNY', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('20.1%', 'gross_margin', 20.1, 'percent', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('17.3%', 'gross_margin', 17.3, 'percent', company='Xpeng', p=('2025-04-01', '2025-06-30')),
        c('15.3%', 'gross_margin', 15.3, 'percent', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('13.1%', 'margin', 13.1, 'percent', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('14.3%', 'margin', 14.3, 'percent', company='Xpeng', p=('2025-04-01', '2025-06-30')),
        c('8.6%', 'margin', 8.6, 'percent', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('2,429', 'rnd', 2429000000, 'CNY', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('2,206', 'rnd', 2206000000, 'CNY', company='Xpeng', p=('2025-04-01', '2025-06-30')),
        c('1,633', 'rnd', 1633000000, 'CNY', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('(381)', 'net_income', -381000000, 'CNY', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('(478)', 'net_income', -478000000, 'CNY', company='Xpeng', p=('2025-04-01', '2025-06-30')),
        c('(1,808)', 'net_income', -1808000000, 'CNY', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('116,007', 'deliveries', 116007, 'vehicle', company='Xpeng', p=('2025-07-01', '2025-09-30')),
        c('149.3%', 'deliveries', 149.3, 'percent', company='Xpeng', role='change', p=('2025-07-01', '2025-09-30')),
        c('46,533', 'deliveries', 46533, 'vehicle', company='Xpeng', p=('2024-07-01', '2024-09-30')),
        c('125,000-132,000 vehicles', 'deliveries', 125000, 'vehicle', 132000, company='Xpeng', p=('2025-10-01', '2025-12-31'), status=['target', 'forecast']),
        c('RMB 21.5 billion and RMB 23.0 billion', 'revenue', 21500000000, 'CNY', 23000000000, company='Xpeng', p=('2025-10-01', '2025-12-31'), status=['target', 'forecast']),
        c('690', 'stores', 690, 'store', company='Xpeng', p=('2025-09-30', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Xpeng': ('COMPANY', 'Xpeng')}),
    checks=[],
)
