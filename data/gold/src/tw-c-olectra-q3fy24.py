from goldlib import *
from mentions import mentions

TEXT = """Olectra Greentech Q3 net jumps 74% to Rs 26.6 cr; order book at 8,140 buses

Hyderabad: Electric bus maker Olectra Greentech Limited (OGL) has reported a consolidated profit after tax of Rs 26.6 crore for the third quarter ended December 31, 2023, against Rs 15.3 crore in the corresponding quarter of last year.

Total revenue for the quarter increased 31% to Rs 336 crore. Sequentially, however, it was up just 9.4% from Rs 307 crore.

The company delivered 172 vehicles during Q3, including 25 tippers, as compared to 142 in Q3FY23. That took the nine-month tally to 413 units.

Bus segment revenue stood at Rs 291 crore with a segment margin of 13.1%, up 160 bps. The insulator division, its original business, clocked Rs 45 crore.

EBITDA for 9M FY24 came in at Rs 129 crore vis-à-vis Rs 83 crore in 9M FY23, and PAT at Rs 63.2 crore vis-à-vis Rs 38.9 crore.

Commenting on the results, chairman and managing director K V Pradeep said the order book stood at 8,140 buses at the end of the quarter, with the largest chunk, 5,150, from Maharashtra's MSRTC, to be supplied over 24 months.

Its upcoming plant at Seetharampur, being set up at a cost of Rs 1,120 crore on 150 acres, will have a capacity of 5,000 buses a year, scalable to 10,000. "Part production has already begun," he added.

Consequently, the board has approved raising up to Rs 400 crore through term loans.

The OGL counter gained 5% to Rs 1,814 on the BSE, hitting the upper circuit.
"""

doc = dict(
    id='tw-c-olectra-q3fy24', published='2024-02-01', source='hyderabad-market-news',
    title='Olectra Greentech Q3 net jumps 74% to Rs 26.6 cr; order book at 8,140 buses',
    text=TEXT,
    claims=[
        c('74%', 'net_income', 74, 'percent', company='Olectra Greentech', role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 26.6 cr', 'net_income', 266000000, 'INR', company='Olectra Greentech', p=('2023-10-01', '2023-12-31')),
        c('8,140 buses', 'orders', 8140, ['order', 'vehicle'], company='Olectra Greentech', p=('2023-12-31', '2023-12-31')),
        c('Rs 26.6 crore', 'net_income', 266000000, 'INR', company='Olectra Greentech', p=('2023-10-01', '2023-12-31')),
        c('Rs 15.3 crore', 'net_income', 153000000, 'INR', company='Olectra Greentech', p=('2022-10-01', '2022-12-31')),
        c('31%', 'revenue', 31, 'percent', company='Olectra Greentech', role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 336 crore', 'revenue', 3360000000, 'INR', company='Olectra Greentech', p=('2023-10-01', '2023-12-31')),
        c('9.4%', 'revenue', 9.4, 'percent', company='Olectra Greentech', role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 307 crore', 'revenue', 3070000000, 'INR', company='Olectra Greentech', p=('2023-07-01', '2023-09-30')),
        c('172 vehicles', 'deliveries', 172, 'vehicle', company='Olectra Greentech', p=('2023-10-01', '2023-12-31')),
        c('25 tippers', 'deliveries', 25, 'vehicle', company='Olectra Greentech', p=('2023-10-01', '2023-12-31')),
        c('142', 'deliveries', 142, 'vehicle', company='Olectra Greentech', p=('2022-10-01', '2022-12-31')),
        c('413 units', 'deliveries', 413, 'vehicle', company='Olectra Greentech', p=('2023-04-01', '2023-12-31')),
        c('Rs 291 crore', 'revenue', 2910000000, 'INR', company='Olectra Greentech', p=('2023-10-01', '2023-12-31')),
        c('13.1%', 'margin', 13.1, 'percent', company='Olectra Greentech', p=('2023-10-01', '2023-12-31')),
        c('160 bps', 'margin', 1.6, 'percentage_point', company='Olectra Greentech', role='change', p=('2023-10-01', '2023-12-31')),
        c('Rs 45 crore', 'revenue', 450000000, 'INR', company='Olectra Greentech', p=('2023-10-01', '2023-12-31')),
        c('Rs 129 crore', 'ebitda', 1290000000, 'INR', company='Olectra Greentech', p=('2023-04-01', '2023-12-31')),
        c('Rs 83 crore', 'ebitda', 830000000, 'INR', company='Olectra Greentech', p=('2022-04-01', '2022-12-31')),
        c('Rs 63.2 crore', 'net_income', 632000000, 'INR', company='Olectra Greentech', p=('2023-04-01', '2023-12-31')),
        c('Rs 38.9 crore', 'net_income', 389000000, 'INR', company='Olectra Greentech', p=('2022-04-01', '2022-12-31')),
        c('8,140 buses', 'orders', 8140, ['order', 'vehicle'], nth=1, company='Olectra Greentech', p=('2023-12-31', '2023-12-31')),
        c('5,150', 'orders', 5150, ['order', 'vehicle'], company='Olectra Greentech', p=('2023-12-31', '2023-12-31')),
        c('24 months', 'duration', 24, 'month', company='Olectra Greentech', status=['plan', 'target', 'forecast']),
        c('Rs 1,120 crore', 'investment', 11200000000, 'INR', company='Olectra Greentech', status=['plan', 'target', 'forecast']),
        c('150 acres', 'area', 150, 'acre', company='Olectra Greentech'),
        c('5,000 buses', 'capacity', 5000, 'vehicle', company='Olectra Greentech', per='year', status=['plan', 'target', 'forecast']),
        c('10,000', 'capacity', 10000, 'vehicle', company='Olectra Greentech', per='year', status=['plan', 'target', 'forecast']),
        c('Rs 400 crore', 'funding', None, 'INR', 4000000000, company='Olectra Greentech', status='plan'),
        c('5%', 'share_price', 5, 'percent', company='Olectra Greentech', role='change', p=('2024-02-01', '2024-02-01')),
        c('Rs 1,814', 'share_price', 1814, 'INR', company='Olectra Greentech', per='share', p=('2024-02-01', '2024-02-01')),
    ],
    names=mentions(TEXT, {'Olectra Greentech': ('COMPANY', 'Olectra Greentech'), 'OGL': ('COMPANY', 'Olectra Greentech'), 'MSRTC': ('COMPANY', 'MSRTC')}),
    checks=[],
)
