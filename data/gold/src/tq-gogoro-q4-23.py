from goldlib import *
from mentions import mentions

TEXT = """Gogoro’s battery swaps grow while its scooter sales shrink

Full-year revenue of Taiwan’s Gogoro came to $349.9 million, 8.6 percent less than in 2022 or 4.5 percent less at constant rates. Two businesses went opposite ways: hardware brought $211.6 million, down 18.8 percent, and the swapping service $138.2 million, up 13.3 percent. The net loss of $76.0 million compares with $98.9 million; gross margin slid to 14.2 percent from 15.1 percent.

In the fourth quarter alone revenue was $91.3 million and the loss $20.9 million.

Electric two-wheelers made up 8.9 percent of registrations on the island in 2023, after 11.9 percent. Gogoro’s own vehicles took 73 percent of that; Kymco, whose Ionex system counts 2,400 exchange points, took 15 percent. Subscribers to the leader’s network numbered 588,000 at the end of December and swap at 2,564 places, with 1.3 million batteries in circulation.

The Taoyuan company forecasts $315 million to $365 million for 2024, of which 92 to 93 percent in Taiwan. Its JEGO, from NT$39,980 after subsidies, drew 7,000 pre-orders and more; the Pulse, with 9 kW, reaches customers in the second quarter. In India, where the CrossOver is built for fleets since December, Hero MotoCorp has not renewed a 2021 agreement. Castrol has put in $25 million and may add the same.
"""

doc = dict(
    id='tq-gogoro-q4-23', published='2024-02-16', source='formosa-business',
    title='Gogoro’s battery swaps grow while its scooter sales shrink',
    text=TEXT,
    claims=[
        c('$349.9 million', 'revenue', 349900000, 'USD', company='Gogoro', p=('2023-01-01', '2023-12-31')),
        c('8.6 percent', 'revenue', -8.6, 'percent', company='Gogoro', role='change', p=('2023-01-01', '2023-12-31')),
        c('4.5 percent', 'revenue', -4.5, 'percent', company='Gogoro', role='change', p=('2023-01-01', '2023-12-31')),
        c('$211.6 million', 'revenue', 211600000, 'USD', company='Gogoro', p=('2023-01-01', '2023-12-31')),
        c('18.8 percent', 'revenue', -18.8, 'percent', company='Gogoro', role='change', p=('2023-01-01', '2023-12-31')),
        c('$138.2 million', 'revenue', 138200000, 'USD', company='Gogoro', p=('2023-01-01', '2023-12-31')),
        c('13.3 percent', 'revenue', 13.3, 'percent', company='Gogoro', role='change', p=('2023-01-01', '2023-12-31')),
        c('$76.0 million', 'net_income', -76000000, 'USD', company='Gogoro', p=('2023-01-01', '2023-12-31')),
        c('$98.9 million', 'net_income', -98900000, 'USD', company='Gogoro', p=('2022-01-01', '2022-12-31')),
        c('14.2 percent', 'gross_margin', 14.2, 'percent', company='Gogoro', p=('2023-01-01', '2023-12-31')),
        c('15.1 percent', 'gross_margin', 15.1, 'percent', company='Gogoro', p=('2022-01-01', '2022-12-31')),
        c('$91.3 million', 'revenue', 91300000, 'USD', company='Gogoro', p=('2023-10-01', '2023-12-31')),
        c('$20.9 million', 'net_income', -20900000, 'USD', company='Gogoro', p=('2023-10-01', '2023-12-31')),
        c('8.9 percent', 'penetration', 8.9, 'percent', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('11.9 percent', 'penetration', 11.9, 'percent', role=['share', 'level'], p=('2022-01-01', '2022-12-31')),
        c('73 percent', 'market_share', 73, 'percent', company='Gogoro', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('2,400 exchange points', 'stations', 2400, 'percentage_point', company='Kymco'),
        c('15 percent', 'market_share', 15, 'percent', company='Kymco', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('588,000', 'other', 588000, 'item', company='Gogoro', p=('2023-12-31', '2023-12-31')),
        c('2,564 places', 'stations', 2564, 'station', company='Gogoro', p=('2023-12-31', '2023-12-31')),
        c('1.3 million batteries', 'other', 1300000, 'battery', company='Gogoro', p=('2023-12-31', '2023-12-31')),
        c('$315 million to $365 million', 'revenue', 315000000, 'USD', 365000000, company='Gogoro', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('92 to 93 percent', 'revenue', 92, 'percent', 93, company='Gogoro', role='share', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('NT$39,980', 'price', 39980, 'TWD', company='Gogoro', product='JEGO'),
        c('7,000 pre-orders', 'orders', 7000, 'order', None, company='Gogoro', product='JEGO'),
        c('9 kW', 'power', 9, 'kW', company='Gogoro', product='Pulse'),
        c('second quarter', 'delivery_start', None, 'date', company='Gogoro', product='Pulse', p=('2024-04-01', '2024-06-30'), status='plan'),
        c('December', 'production_start', None, 'date', nth=1, company='Gogoro', product='CrossOver', p=('2023-12-01', '2023-12-31')),
        c('$25 million', 'funding', 25000000, 'USD', company='Gogoro'),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro'), 'Kymco': ('COMPANY', 'Kymco'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Castrol': ('COMPANY', 'Castrol'), 'Pulse': ('PRODUCT', 'Pulse'), 'CrossOver': ('PRODUCT', 'CrossOver'), 'JEGO': ('PRODUCT', 'JEGO'), 'Ionex': ('PRODUCT', 'Ionex')}),
    checks=[],
)
