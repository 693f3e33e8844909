from goldlib import *
from mentions import mentions

TEXT = """Rivian posts small gross profit as software revenue quadruples

IRVINE, Calif., Nov 4 - Rivian reported third-quarter revenue of $1.56 billion on Tuesday, up 78% from a year earlier, as buyers rushed to use the $7,500 federal tax credit before it ended on September 30. The net loss widened to $1.17 billion from $1.10 billion.

(in millions, except per share)   Q3 2025   Q2 2025   Q3 2024
Automotive revenues                 1,142       927       776
Software and services                 416       376        98
Total revenues                      1,558     1,303       874
Gross profit                           24     (206)     (392)
Net loss                          (1,166)   (1,115)   (1,100)
Loss per share                     (0.95)    (0.97)    (1.08)
Vehicles produced                  10,720     5,979    13,157
Vehicles delivered                 13,201    10,661    10,018

The company narrowed its delivery guidance for the year to 41,500 to 43,500 vehicles from 40,000 to 46,000 and still expects an adjusted EBITDA loss of $2.0 billion to $2.25 billion. Capital expenditure is put at $1.8 billion to $1.9 billion. Production of the smaller R2 is due to begin in the first half of 2026, at a price of about $45,000.
"""

doc = dict(
    id='ts-rivian-q3-25', published='2025-11-04', source='coast-business',
    title='Rivian posts small gross profit as software revenue quadruples',
    text=TEXT,
    claims=[
        c('quadruples', 'revenue', 300, 'percent', company='Rivian', role='change', p=('2025-07-01', '2025-09-30')),
        c('$1.56 billion', 'revenue', 1560000000, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('78%', 'revenue', 78, 'percent', company='Rivian', role='change', p=('2025-07-01', '2025-09-30')),
        c('$7,500', 'subsidy', 7500, 'USD', p=(None, '2025-09-30')),
        c('$1.17 billion', 'net_income', -1170000000, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('$1.10 billion', 'net_income', -1100000000, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('1,142', 'revenue', 1142000000, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('927', 'revenue', 927000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('776', 'revenue', 776000000, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('416', 'revenue', 416000000, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('376', 'revenue', 376000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('98', 'revenue', 98000000, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('1,558', 'revenue', 1558000000, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('1,303', 'revenue', 1303000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('874', 'revenue', 874000000, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('24', 'gross_profit', 24000000, 'USD', nth=1, company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('(206)', 'gross_profit', -206000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('(392)', 'gross_profit', -392000000, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('(1,166)', 'net_income', -1166000000, 'USD', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('(1,115)', 'net_income', -1115000000, 'USD', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('(1,100)', 'net_income', -1100000000, 'USD', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('(0.95)', 'net_income', -0.95, 'USD', company='Rivian', per='share', p=('2025-07-01', '2025-09-30')),
        c('(0.97)', 'net_income', -0.97, 'USD', company='Rivian', per='share', p=('2025-04-01', '2025-06-30')),
        c('(1.08)', 'net_income', -1.08, 'USD', company='Rivian', per='share', p=('2024-07-01', '2024-09-30')),
        c('10,720', 'production', 10720, 'vehicle', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('5,979', 'production', 5979, 'vehicle', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('13,157', 'production', 13157, 'vehicle', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('13,201', 'deliveries', 13201, 'vehicle', company='Rivian', p=('2025-07-01', '2025-09-30')),
        c('10,661', 'deliveries', 10661, 'vehicle', company='Rivian', p=('2025-04-01', '2025-06-30')),
        c('10,018', 'deliveries', 10018, 'vehicle', company='Rivian', p=('2024-07-01', '2024-09-30')),
        c('41,500 to 43,500 vehicles', 'deliveries', 41500, 'vehicle', 43500, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('40,000 to 46,000', 'deliveries', 40000, 'vehicle', 46000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('$2.0 billion to $2.25 billion', 'ebitda', -2250000000, 'USD', -2000000000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('$1.8 billion to $1.9 billion', 'capex', 1800000000, 'USD', 1900000000, company='Rivian', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('first half of 2026', 'production_start', None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-06-30'), status=['plan', 'target']),
        c('$45,000', 'price', 45000, 'USD', company='Rivian', product='R2'),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'R2': ('PRODUCT', 'R2')}),
    checks=[],
)
