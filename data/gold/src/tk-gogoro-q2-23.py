from goldlib import *
from mentions import mentions

TEXT = """Gogoro trims revenue outlook after scooter market shrinks

Battery-swapping specialist Gogoro yesterday narrowed its revenue forecast for this year to between US$350 million and US$380 million, from US$400 million to US$450 million.

Second-quarter revenue fell 3.5 percent to US$87.4 million; at constant currency it would have risen 0.6 percent. Battery swapping service contributed US$32.7 million, up 9.9 percent, and hardware US$54.7 million, down 10.1 percent. Net loss was US$5.6 million, as opposed to a profit of US$121.1 million in the same quarter of last year, when its warrants were revalued. Adjusted EBITDA came in at US$11.2 million, US$0.4 million better. Gross margin slid to 14.1 percent from 15.8 percent. Operating expenses of US$24.9 million were 17.6 percent lower.

Taiwan registered 169,000 scooters in the quarter, of which electrics were 9.2 percent; Gogoro's part of the electric segment is 71.6 percent. Subscribers exceed 550,000, using 1.2 million batteries at 12,300 battery swap stations. They have ridden 6.6 billion km since July 2015 and avoided 610,000 tonnes of carbon dioxide.

The company held cash of US$176.6 million on June 30. In India it agreed with Zypp Electric on a trial, and plans plants worth US$1.5 billion in Maharashtra over eight years. The CrossOver sells for NT$89,980.
"""

doc = dict(
    id='tk-gogoro-q2-23', published='2023-08-11', source='taipei-technology-daily',
    title='Gogoro trims revenue outlook after scooter market shrinks',
    text=TEXT,
    claims=[
        c('US$350 million and US$380 million', 'revenue', 350000000, 'USD', 380000000, company='Gogoro', p=('2023-01-01', '2023-12-31'), status='target'),
        c('US$400 million to US$450 million', 'revenue', 400000000, 'USD', 450000000, company='Gogoro', p=('2023-01-01', '2023-12-31'), status='target', superseded=True),
        c('3.5 percent', 'revenue', -3.5, 'percent', company='Gogoro', role='change', p=('2023-04-01', '2023-06-30')),
        c('US$87.4 million', 'revenue', 87400000, 'USD', company='Gogoro', p=('2023-04-01', '2023-06-30')),
        c('0.6 percent', 'revenue', 0.6, 'percent', company='Gogoro', role='change', p=('2023-04-01', '2023-06-30')),
        c('US$32.7 million', 'revenue', 32700000, 'USD', company='Gogoro', p=('2023-04-01', '2023-06-30')),
        c('9.9 percent', 'revenue', 9.9, 'percent', company='Gogoro', role='change', p=('2023-04-01', '2023-06-30')),
        c('US$54.7 million', 'revenue', 54700000, 'USD', company='Gogoro', p=('2023-04-01', '2023-06-30')),
        c('10.1 percent', 'revenue', -10.1, 'percent', company='Gogoro', role='change', p=('2023-04-01', '2023-06-30')),
        c('US$5.6 million', 'net_income', -5600000, 'USD', company='Gogoro', p=('2023-04-01', '2023-06-30')),
        c('US$121.1 million', 'net_income', 121100000, 'USD', company='Gogoro', p=('2022-04-01', '2022-06-30')),
        c('US$11.2 million', 'ebitda', 11200000, 'USD', company='Gogoro', p=('2023-04-01', '2023-06-30')),
        c('US$0.4 million', 'ebitda', 400000, 'USD', company='Gogoro', role='change', p=('2023-04-01', '2023-06-30')),
        c('14.1 percent', 'gross_margin', 14.1, 'percent', company='Gogoro', p=('2023-04-01', '2023-06-30')),
        c('15.8 percent', 'gross_margin', 15.8, 'percent', company='Gogoro', p=('2022-04-01', '2022-06-30')),
        c('US$24.9 million', 'opex', 24900000, 'USD', company='Gogoro', p=('2023-04-01', '2023-06-30')),
        c('17.6 percent', 'opex', -17.6, 'percent', company='Gogoro', role='change', p=('2023-04-01', '2023-06-30')),
        c('169,000', 'registrations', 169000, 'vehicle', p=('2023-04-01', '2023-06-30')),
        c('9.2 percent', 'penetration', 9.2, 'percent', role=['level', 'share'], p=('2023-04-01', '2023-06-30')),
        c('71.6 percent', 'market_share', 71.6, 'percent', company='Gogoro', role=['level', 'share'], p=('2023-04-01', '2023-06-30')),
        c('550,000', 'other', 550000, 'item', None, company='Gogoro'),
        c('1.2 million batteries', 'other', 1200000, 'battery', company='Gogoro'),
        c('12,300 battery swap stations', 'stations', 12300, 'station', company='Gogoro'),
        c('6.6 billion km', 'distance', 6600000000, 'km', company='Gogoro', p=('2015-07-01', '2023-08-11')),
        c('610,000 tonnes', 'emissions', 610000, 'tonne', company='Gogoro', p=('2015-07-01', '2023-08-11')),
        c('US$176.6 million', 'cash', 176600000, 'USD', company='Gogoro', p=('2023-06-30', '2023-06-30')),
        c('US$1.5 billion', 'investment', 1500000000, 'USD', company='Gogoro', status='plan'),
        c('eight years', 'duration', 8, 'year', company='Gogoro', status='plan'),
        c('NT$89,980', 'price', 89980, 'TWD', company='Gogoro', product='CrossOver'),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro'), 'Zypp Electric': ('COMPANY', 'Zypp Electric'), 'CrossOver': ('PRODUCT', 'CrossOver')}),
    checks=[],
)
