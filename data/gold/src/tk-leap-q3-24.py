from goldlib import *
from mentions import mentions

TEXT = """Leapmotor Q3 revenue jumps 74 percent to record, gross margin turns to 8.1 percent

Leapmotor (HKG: 9863) reported record revenue of RMB 9.86 billion ($1.36 billion) for the third quarter, up 74.3 percent year-on-year and 83.9 percent from the second quarter, its unaudited results announcement today shows.

Its net loss was RMB 690 million, compared with RMB 990 million a year earlier and RMB 1.2 billion in the preceding three months. Gross margin was 8.1 percent, up from 1.2 percent and 2.8 percent in those periods. Free cash flow turned positive at RMB 570 million, and as of September 30 the EV maker had RMB 18.82 billion in cash, deposits and financial assets.

Third-quarter deliveries amounted to 86,165 units, up 94.4 percent. The C-series contributed 77 percent. The six-seat C16, which went on sale in June, accounted for 23,000 of the total.

Leapmotor International, 51 percent held by Stellantis, began sales in Europe on September 24 with the T03 (EUR 18,900) and the C10 (EUR 36,400). It had 339 dealers in 13 countries and shipped 17,397 vehicles by the end of September.

For the fourth quarter the company guides for 80,000 to 90,000 deliveries and breakeven; next year's target is 500,000. The B10, a compact SUV on the LEAP 3.5 architecture, will start production in the first quarter of 2025.
"""

doc = dict(
    id='tk-leap-q3-24', published='2024-11-12', source='ev-post-shanghai',
    title='Leapmotor Q3 revenue jumps 74 percent to record, gross margin turns to 8.1 percent',
    text=TEXT,
    claims=[
        c('74 percent', 'revenue', 74, 'percent', company='Leapmotor', role='change', p=('2024-07-01', '2024-09-30')),
        c('8.1 percent', 'gross_margin', 8.1, 'percent', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('RMB 9.86 billion', 'revenue', 9860000000, 'CNY', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('$1.36 billion', 'revenue', 1360000000, 'USD', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('74.3 percent', 'revenue', 74.3, 'percent', company='Leapmotor', role='change', p=('2024-07-01', '2024-09-30')),
        c('83.9 percent', 'revenue', 83.9, 'percent', company='Leapmotor', role='change', p=('2024-07-01', '2024-09-30')),
        c('RMB 690 million', 'net_income', -690000000, 'CNY', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('RMB 990 million', 'net_income', -990000000, 'CNY', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
        c('RMB 1.2 billion', 'net_income', -1200000000, 'CNY', company='Leapmotor', p=('2024-04-01', '2024-06-30')),
        c('8.1 percent', 'gross_margin', 8.1, 'percent', nth=1, company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('1.2 percent', 'gross_margin', 1.2, 'percent', company='Leapmotor', p=('2023-07-01', '2023-09-30')),
        c('2.8 percent', 'gross_margin', 2.8, 'percent', company='Leapmotor', p=('2024-04-01', '2024-06-30')),
        c('RMB 570 million', 'cash_flow', 570000000, 'CNY', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('RMB 18.82 billion', 'cash', 18820000000, 'CNY', company='Leapmotor', p=('2024-09-30', '2024-09-30')),
        c('86,165 units', 'deliveries', 86165, 'vehicle', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('94.4 percent', 'deliveries', 94.4, 'percent', company='Leapmotor', role='change', p=('2024-07-01', '2024-09-30')),
        c('77 percent', 'deliveries', 77, 'percent', company='Leapmotor', role='share', p=('2024-07-01', '2024-09-30')),
        c('six-seat', 'seats', 6, 'item', company='Leapmotor', product='C16'),
        c('June', 'launch', None, 'date', company='Leapmotor', product='C16', p=('2024-06-01', '2024-06-30')),
        c('23,000', 'deliveries', 23000, 'vehicle', company='Leapmotor', product='C16', p=('2024-07-01', '2024-09-30')),
        c('51 percent', 'stake', 51, 'percent', company=['Stellantis', 'Leapmotor International']),
        c('September 24', 'launch', None, 'date', company='Leapmotor International', p=('2024-09-24', '2024-09-24')),
        c('EUR 18,900', 'price', 18900, 'EUR', company='Leapmotor', product='T03'),
        c('EUR 36,400', 'price', 36400, 'EUR', company='Leapmotor', product='C10'),
        c('339 dealers', 'stores', 339, 'store', company='Leapmotor International'),
        c('13 countries', 'countries', 13, 'country', company='Leapmotor International'),
        c('17,397 vehicles', 'exports', 17397, 'vehicle', company='Leapmotor', p=(None, '2024-09-30')),
        c('80,000 to 90,000', 'deliveries', 80000, 'vehicle', 90000, company='Leapmotor', p=('2024-10-01', '2024-12-31'), status='target'),
        c('500,000', 'deliveries', 500000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('the first quarter of 2025', 'production_start', None, 'date', company='Leapmotor', product='B10', p=('2025-01-01', '2025-03-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'C16': ('PRODUCT', 'C16'), 'T03': ('PRODUCT', 'T03'), 'C10': ('PRODUCT', 'C10'), 'B10': ('PRODUCT', 'B10')}),
    checks=[],
)
