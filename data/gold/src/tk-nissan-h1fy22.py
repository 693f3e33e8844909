from goldlib import *
from mentions import mentions

TEXT = """Nissan lifts full-year outlook as weak yen outruns chip shortage

TOKYO -- Nissan Motor said Wednesday that net profit for the April-September half shrank 62% from a year ago to 64.5 billion yen, yet it raised its forecast for the year through March to 155 billion yen from 150 billion yen.

Sales climbed 18% to 4.66 trillion yen ($31.9 billion). Operating profit came to 156.6 billion yen, up from 139.1 billion yen, for a margin of 3.4%. The yen's slide added 150 billion yen; raw materials cost it 108 billion yen.

Retail volume told another story. Nissan sold 1.57 million vehicles worldwide in the six months, 21% fewer, and cut its fiscal 2022 plan to 3.7 million units from 4 million. Automotive free cash flow was a negative 181.7 billion yen.

A bright spot was the Sakura, the minicar built with Mitsubishi Motors in Mizushima. By the end of October Nissan had booked 33,000 orders for it, and new customers face a wait of over half a year. The car holds 20 kWh, runs 180 km per charge, seats four and starts at 2.33 million yen, or about 1.78 million yen after a state incentive of 550,000 yen. Output of the larger Ariya remains well below plan.

Talks with Renault, which wants to lower its 43.4% holding, continue, Chief Executive Makoto Uchida said.
"""

doc = dict(
    id='tk-nissan-h1fy22', published='2022-11-09', source='kabuto-cho-times',
    title='Nissan lifts full-year outlook as weak yen outruns chip shortage',
    text=TEXT,
    claims=[
        c('62%', 'net_income', -62, 'percent', company='Nissan', role='change', p=('2022-04-01', '2022-09-30')),
        c('64.5 billion yen', 'net_income', 64500000000, 'JPY', company='Nissan', p=('2022-04-01', '2022-09-30')),
        c('155 billion yen', 'net_income', 155000000000, 'JPY', company='Nissan', p=('2022-04-01', '2023-03-31'), status='target'),
        c('150 billion yen', 'net_income', 150000000000, 'JPY', company='Nissan', p=('2022-04-01', '2023-03-31'), status='target', superseded=True),
        c('18%', 'revenue', 18, 'percent', company='Nissan', role='change', p=('2022-04-01', '2022-09-30')),
        c('4.66 trillion yen', 'revenue', 4660000000000, 'JPY', company='Nissan', p=('2022-04-01', '2022-09-30')),
        c('$31.9 billion', 'revenue', 31900000000, 'USD', company='Nissan', p=('2022-04-01', '2022-09-30')),
        c('156.6 billion yen', 'operating_income', 156600000000, 'JPY', company='Nissan', p=('2022-04-01', '2022-09-30')),
        c('139.1 billion yen', 'operating_income', 139100000000, 'JPY', company='Nissan', p=('2021-04-01', '2021-09-30')),
        c('3.4%', 'margin', 3.4, 'percent', company='Nissan', p=('2022-04-01', '2022-09-30')),
        c('150 billion yen', 'operating_income', 150000000000, 'JPY', nth=1, company='Nissan', role='change', p=('2022-04-01', '2022-09-30')),
        c('108 billion yen', 'operating_income', -108000000000, 'JPY', company='Nissan', role='change', p=('2022-04-01', '2022-09-30')),
        c('1.57 million', 'sales', 1570000, 'vehicle', company='Nissan', p=('2022-04-01', '2022-09-30')),
        c('21%', 'sales', -21, 'percent', company='Nissan', role='change', p=('2022-04-01', '2022-09-30')),
        c('3.7 million', 'sales', 3700000, 'vehicle', company='Nissan', p=('2022-04-01', '2023-03-31'), status='target'),
        c('4 million', 'sales', 4000000, 'vehicle', company='Nissan', p=('2022-04-01', '2023-03-31'), status='target', superseded=True),
        c('181.7 billion yen', 'cash_flow', -181700000000, 'JPY', company='Nissan', p=('2022-04-01', '2022-09-30')),
        c('33,000 orders', 'orders', 33000, 'order', company='Nissan', product='Sakura', p=(None, '2022-10-31')),
        c('half a year', 'wait_time', 0.5, 'year', None, company='Nissan', product='Sakura'),
        c('20 kWh', 'battery_capacity', 20, 'kWh', company='Nissan', product='Sakura'),
        c('180 km', 'range', 180, 'km', company='Nissan', product='Sakura'),
        c('four', 'seats', 4, 'item', company='Nissan', product='Sakura'),
        c('2.33 million yen', 'price', 2330000, 'JPY', company='Nissan', product='Sakura'),
        c('1.78 million yen', 'price', 1780000, 'JPY', company='Nissan', product='Sakura'),
        c('550,000 yen', 'subsidy', 550000, 'JPY', product='Sakura'),
        c('43.4%', 'stake', 43.4, 'percent', company=['Renault', 'Nissan']),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Renault': ('COMPANY', 'Renault'), 'Nissan Motor': ('COMPANY', 'Nissan'), 'Mitsubishi Motors': ('COMPANY', 'Mitsubishi Motors'), 'Sakura': ('PRODUCT', 'Sakura'), 'Ariya': ('PRODUCT', 'Ariya')}),
    checks=[],
)
