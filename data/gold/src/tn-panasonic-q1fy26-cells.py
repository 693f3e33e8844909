from goldlib import *
from mentions import mentions

TEXT = """Panasonic keeps cell outlook as Kansas starts up

Panasonic Holdings' energy business, maker of batteries for electric cars and data centres, earned an adjusted operating profit of 31.9 billion yen in the April-June quarter, 47% more than the 21.7 billion yen of the same period a year ago. Sales came to 224.0 billion yen compared with 219.1 billion; in the previous quarter they had been 231.5 billion.

For the year to March 2026 the unit continues to forecast 167 billion yen in adjusted profit, up from 120 billion in fiscal 2025, on sales of 1.01 trillion yen.

Automotive cell shipments were 9.9 GWh, from 9.4 a year earlier. Nevada's plant turned out 7.8 GWh of that; a first line at De Soto, Kansas, opened on July 14. At full capacity the latter will make 32 GWh a year, and employ 4,000; as of today 1,100 people are there. The date for that output, formerly the end of fiscal 2026, was left open. Investment stays at $4 billion.

Sales to Tesla, its largest client, shrank; the customer delivered 384,122 cars in the quarter against 443,956. The company will also supply Subaru from fiscal 2027 and Mazda.

The parent as a whole booked a net profit of 71.5 billion yen, up 1.2%.
"""

doc = dict(
    id='tn-panasonic-q1fy26-cells', published='2025-07-31', source='osaka-battery-notes',
    title='Panasonic keeps cell outlook as Kansas starts up',
    text=TEXT,
    claims=[
        c('31.9 billion yen', 'operating_income', 31900000000, 'JPY', company='Panasonic', p=('2025-04-01', '2025-06-30')),
        c('47%', 'operating_income', 47, 'percent', company='Panasonic', role='change', p=('2025-04-01', '2025-06-30')),
        c('21.7 billion yen', 'operating_income', 21700000000, 'JPY', company='Panasonic', p=('2024-04-01', '2024-06-30')),
        c('224.0 billion yen', 'revenue', 224000000000, 'JPY', company='Panasonic', p=('2025-04-01', '2025-06-30')),
        c('219.1 billion', 'revenue', 219100000000, 'JPY', company='Panasonic', p=('2024-04-01', '2024-06-30')),
        c('231.5 billion', 'revenue', 231500000000, 'JPY', company='Panasonic', p=('2025-01-01', '2025-03-31')),
        c('167 billion yen', 'operating_income', 167000000000, 'JPY', company='Panasonic', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('120 billion', 'operating_income', 120000000000, 'JPY', company='Panasonic', p=('2024-04-01', '2025-03-31')),
        c('1.01 trillion yen', 'revenue', 1010000000000, 'JPY', company='Panasonic', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('9.9 GWh', 'sales', 9.9, 'GWh', company='Panasonic', p=('2025-04-01', '2025-06-30')),
        c('9.4', 'sales', 9.4, 'GWh', company='Panasonic', p=('2024-04-01', '2024-06-30')),
        c('7.8 GWh', 'production', 7.8, 'GWh', company='Panasonic', p=('2025-04-01', '2025-06-30')),
        c('July 14', 'production_start', None, 'date', company='Panasonic', p=('2025-07-14', '2025-07-14')),
        c('32 GWh', 'capacity', 32, 'GWh', company='Panasonic', per='year', status=['plan', 'target']),
        c('4,000', 'jobs', 4000, 'job', company='Panasonic', status='plan'),
        c('1,100 people', 'headcount', 1100, 'job', company='Panasonic', p=('2025-07-31', '2025-07-31')),
        c('$4 billion', 'investment', 4000000000, 'USD', company='Panasonic'),
        c('384,122 cars', 'deliveries', 384122, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('443,956', 'deliveries', 443956, 'vehicle', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('71.5 billion yen', 'net_income', 71500000000, 'JPY', company='Panasonic', p=('2025-04-01', '2025-06-30')),
        c('1.2%', 'net_income', 1.2, 'percent', company='Panasonic', role='change', p=('2025-04-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Panasonic': ('COMPANY', 'Panasonic'), 'Tesla': ('COMPANY', 'Tesla'), 'Subaru': ('COMPANY', 'Subaru'), 'Mazda': ('COMPANY', 'Mazda')}),
    checks=[],
)
