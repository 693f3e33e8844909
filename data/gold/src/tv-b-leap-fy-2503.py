from goldlib import *
from mentions import mentions

TEXT = """Leapmotor turns first quarterly profit, raises 2025 deliveries target to up to 600,000

Leapmotor (HKG: 9863) posted a net profit of RMB 82 million in the fourth quarter of 2024, becoming the third Chinese EV startup after Li Auto and Seres to report a profitable quarter.

For the full year, the Hangzhou-based company recorded revenue of 32.16 billion yuan ($4.43 billion), up 92.1 percent from 16.75 billion yuan in 2023. Its net loss was 2.82 billion yuan, after 4.22 billion in 2023 and 5.11 billion in 2022.

Revenue in the fourth quarter was 13.46 billion yuan, an increase of over 155 percent year-on-year and of 36.5 percent from 9.86 billion yuan in the third quarter.

Gross margin reached 8.4 percent in 2024, compared with 0.5 percent the year before. In the fourth quarter it stood at a record 13.3 percent, up 5.2 percentage points quarter-on-quarter.

Deliveries more than doubled to 293,724 vehicles, exceeding the company's target of 250,000. Models of the C series contributed 76.9 percent, against 71 percent in 2023.

In the first two months of 2025, it delivered 50,456 vehicles, and its cumulative deliveries have now passed 650,000.

Overseas, Leapmotor exported 13,726 vehicles last year. As of the end of December, Leapmotor International, the joint venture in which Stellantis holds 51 percent, had more than 400 outlets outside China, including 350 in Europe.

The company expects to deliver 500,000 to 600,000 vehicles this year. The B10, a compact SUV that starts pre-sales today at RMB 109,800, is to be delivered from April.

Cash and equivalents, restricted cash and deposits were 19.4 billion yuan at the end of the year.
"""

doc = dict(
    id='tv-b-leap-fy-2503', published='2025-03-10', source='ev-wire-asia',
    title='Leapmotor turns first quarterly profit, raises 2025 deliveries target to up to 600,000',
    text=TEXT,
    claims=[
        c('600,000', 'deliveries', None, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('RMB 82 million', 'net_income', 82000000, 'CNY', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('32.16 billion yuan', 'revenue', 32160000000, 'CNY', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('$4.43 billion', 'revenue', 4430000000, 'USD', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('92.1 percent', 'revenue', 92.1, 'percent', company='Leapmotor', role='change', p=('2024-01-01', '2024-12-31')),
        c('16.75 billion yuan', 'revenue', 16750000000, 'CNY', company='Leapmotor', p=('2023-01-01', '2023-12-31')),
        c('2.82 billion yuan', 'net_income', -2820000000, 'CNY', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('4.22 billion', 'net_income', -4220000000, 'CNY', company='Leapmotor', p=('2023-01-01', '2023-12-31')),
        c('5.11 billion', 'net_income', -5110000000, 'CNY', company='Leapmotor', p=('2022-01-01', '2022-12-31')),
        c('13.46 billion yuan', 'revenue', 13460000000, 'CNY', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('155 percent', 'revenue', 155, 'percent', None, company='Leapmotor', role='change', p=('2024-10-01', '2024-12-31')),
        c('36.5 percent', 'revenue', 36.5, 'percent', company='Leapmotor', role='change', p=('2024-10-01', '2024-12-31')),
        c('9.86 billion yuan', 'revenue', 9860000000, 'CNY', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('8.4 percent', 'gross_margin', 8.4, 'percent', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('0.5 percent', 'gross_margin', 0.5, 'percent', company='Leapmotor', p=('2023-01-01', '2023-12-31')),
        c('13.3 percent', 'gross_margin', 13.3, 'percent', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('5.2 percentage points', 'gross_margin', 5.2, 'percentage_point', company='Leapmotor', role='change', p=('2024-10-01', '2024-12-31')),
        c('doubled', 'deliveries', 100, 'percent', None, company='Leapmotor', role='change', p=('2024-01-01', '2024-12-31')),
        c('293,724 vehicles', 'deliveries', 293724, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('250,000', 'deliveries', 250000, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('76.9 percent', 'deliveries', 76.9, 'percent', company='Leapmotor', role='share', p=('2024-01-01', '2024-12-31')),
        c('71 percent', 'deliveries', 71, 'percent', company='Leapmotor', role='share', p=('2023-01-01', '2023-12-31')),
        c('50,456 vehicles', 'deliveries', 50456, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-02-28')),
        c('650,000', 'deliveries', 650000, 'vehicle', None, company='Leapmotor', p=(None, '2025-02-28')),
        c('13,726 vehicles', 'exports', 13726, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('51 percent', 'stake', 51, 'percent', company=['Stellantis', 'Leapmotor International']),
        c('400 outlets', 'stores', 400, 'store', None, company=['Leapmotor', 'Leapmotor International'], p=('2024-12-31', '2024-12-31')),
        c('350', 'stores', 350, 'store', company=['Leapmotor', 'Leapmotor International'], p=('2024-12-31', '2024-12-31')),
        c('500,000 to 600,000 vehicles', 'deliveries', 500000, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('RMB 109,800', 'price', 109800, 'CNY', company='Leapmotor', product='B10'),
        c('April', 'delivery_start', None, 'date', company='Leapmotor', product='B10', p=('2025-04-01', '2025-04-30'), status=['plan', 'target', 'forecast']),
        c('19.4 billion yuan', 'cash', 19400000000, 'CNY', company='Leapmotor', p=('2024-12-31', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Seres': ('COMPANY', 'Seres'), 'B10': ('PRODUCT', 'B10')}),
    checks=[],
)
