from goldlib import *
from mentions import mentions

TEXT = """Olectra Q4 revenue dips 23% as bus deliveries slow

Hyderabad: Electric bus maker Olectra Greentech's consolidated revenue declined 23 per cent to Rs 288.8 crore in the January-March quarter, vis-à-vis Rs 375.9 crore in the same quarter of the previous year. PAT fell to Rs 13.7 crore from Rs 27 crore, nearly a halving. The company delivered 133 buses, as compared to 233.

For the full fiscal the topline still grew 6 per cent to Rs 1,154 crore; EBITDA was up 24 per cent at Rs 191 crore, with the EBITDA margin at 16.5 per cent. Buses and a handful of tippers handed over in FY24 added up to 562, flat on FY23's 563.

Its order book tells of better days: 9,132 vehicles as on March 31, inclusive of 5,150 for Maharashtra's MSRTC worth about Rs 10,000 crore, to be supplied over 24 months under a 12-year contract through affiliate Evey Trans.

The new Seetharampur unit spans 150 acres and has an initial capacity of 5,000 buses per annum, scalable to 10,000; capex: Rs 750 crore. The company's fleet has clocked 20 crore km and cut 1.79 lakh tonnes of CO2.

A 12-metre K9 accommodates 39 passengers, covers 300 km on one charge and is topped up in 3-4 hours. The board recommended a dividend of 40 paise a share. The stock is up 175 per cent in a year.
"""

doc = dict(
    id='tk-olectra-q4fy24', published='2024-04-26', source='deccan-markets-post',
    title='Olectra Q4 revenue dips 23% as bus deliveries slow',
    text=TEXT,
    claims=[
        c('23%', 'revenue', -23, 'percent', company='Olectra Greentech', role='change', p=('2024-01-01', '2024-03-31')),
        c('23 per cent', 'revenue', -23, 'percent', company='Olectra Greentech', role='change', p=('2024-01-01', '2024-03-31')),
        c('Rs 288.8 crore', 'revenue', 2888000000, 'INR', company='Olectra Greentech', p=('2024-01-01', '2024-03-31')),
        c('Rs 375.9 crore', 'revenue', 3759000000, 'INR', company='Olectra Greentech', p=('2023-01-01', '2023-03-31')),
        c('Rs 13.7 crore', 'net_income', 137000000, 'INR', company='Olectra Greentech', p=('2024-01-01', '2024-03-31')),
        c('Rs 27 crore', 'net_income', 270000000, 'INR', company='Olectra Greentech', p=('2023-01-01', '2023-03-31')),
        c('halving', 'net_income', -50, 'percent', company='Olectra Greentech', role='change', p=('2024-01-01', '2024-03-31')),
        c('133 buses', 'deliveries', 133, 'vehicle', company='Olectra Greentech', p=('2024-01-01', '2024-03-31')),
        c('233', 'deliveries', 233, 'vehicle', company='Olectra Greentech', p=('2023-01-01', '2023-03-31')),
        c('6 per cent', 'revenue', 6, 'percent', company='Olectra Greentech', role='change', p=('2023-04-01', '2024-03-31')),
        c('Rs 1,154 crore', 'revenue', 11540000000, 'INR', company='Olectra Greentech', p=('2023-04-01', '2024-03-31')),
        c('24 per cent', 'ebitda', 24, 'percent', company='Olectra Greentech', role='change', p=('2023-04-01', '2024-03-31')),
        c('Rs 191 crore', 'ebitda', 1910000000, 'INR', company='Olectra Greentech', p=('2023-04-01', '2024-03-31')),
        c('16.5 per cent', 'margin', 16.5, 'percent', company='Olectra Greentech', p=('2023-04-01', '2024-03-31')),
        c('562', 'deliveries', 562, 'vehicle', company='Olectra Greentech', p=('2023-04-01', '2024-03-31')),
        c('563', 'deliveries', 563, 'vehicle', company='Olectra Greentech', p=('2022-04-01', '2023-03-31')),
        c('9,132', 'orders', 9132, 'order', company='Olectra Greentech', p=('2024-03-31', '2024-03-31')),
        c('5,150', 'orders', 5150, 'order', company=['MSRTC', 'Olectra Greentech'], p=('2024-03-31', '2024-03-31')),
        c('Rs 10,000 crore', 'orders', 100000000000, 'INR', company=['MSRTC', 'Olectra Greentech'], p=('2024-03-31', '2024-03-31')),
        c('24 months', 'duration', 24, 'month', company='Olectra Greentech', status='plan'),
        c('12-year', 'duration', 12, 'year', company='Olectra Greentech'),
        c('150 acres', 'area', 150, 'acre', company='Olectra Greentech'),
        c('5,000', 'capacity', 5000, 'vehicle', company='Olectra Greentech', per='year'),
        c('10,000', 'capacity', 10000, 'vehicle', nth=1, company='Olectra Greentech', per='year', status='plan'),
        c('Rs 750 crore', ['capex', 'investment'], 7500000000, 'INR', company='Olectra Greentech', p=('2024-01-01', '2024-03-31')),
        c('20 crore km', 'distance', 200000000, 'km', company='Olectra Greentech', p=(None, '2024-04-26')),
        c('1.79 lakh tonnes', 'emissions', 179000, 'tonne', company='Olectra Greentech', p=(None, '2024-04-26')),
        c('12-metre', 'length', 12, 'm', company='Olectra Greentech', product='K9'),
        c('39 passengers', 'seats', 39, 'item', company='Olectra Greentech', product='K9'),
        c('300 km', 'range', 300, 'km', company='Olectra Greentech', product='K9'),
        c('3-4 hours', 'charging_time', 3, 'hour', 4, company='Olectra Greentech', product='K9'),
        c('40 paise', 'other', 0.4, 'INR', company='Olectra Greentech', per='share'),
        c('175 per cent', 'share_price', 175, 'percent', company='Olectra Greentech', role='change', p=('2023-04-26', '2024-04-26')),
    ],
    names=mentions(TEXT, {'Olectra Greentech': ('COMPANY', 'Olectra Greentech'), 'Olectra': ('COMPANY', 'Olectra Greentech'), 'Evey Trans': ('COMPANY', 'Evey Trans'), 'MSRTC': ('COMPANY', 'MSRTC'), 'K9': ('PRODUCT', 'K9')}),
    checks=[],
)
