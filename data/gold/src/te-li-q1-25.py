from goldlib import *
from mentions import mentions

TEXT = """Li Auto first-quarter table: ten straight quarters in the black

(in RMB billions unless stated)	1Q25	4Q24	1Q24
Total revenues	25.9	44.3	25.6
Vehicle sales	24.7	42.6	24.3
Vehicle margin	19.8%	19.7%	19.3%
Income from operations	0.27	3.7	(0.58)
Net income	0.65	3.5	0.59
Free cash flow	(2.5)	6.1	(5.1)

The Beijing company handed over 92,864 vehicles, 15.5% more than a year ago. With discounts on outgoing L-series cars gone, the L6, its cheapest SUV at 249,800 yuan, sold best.

Second-quarter outlook: deliveries of 123,000 to 128,000 and revenues of RMB32.5 billion to RMB33.8 billion (US$4.5 billion to US$4.7 billion). That would be 2.5% to 6.7% better than in the second quarter of last year.

The all-electric i8 follows in July. Supercharging sites in operation: 2,414, with 13,195 stalls, as of May 28. The new MEGA waits up to four months.
"""

doc = dict(
    id='te-li-q1-25', published='2025-05-29', source='harbour-markets',
    title='Li Auto first-quarter table: ten straight quarters in the black',
    text=TEXT,
    claims=[
        c('25.9', 'revenue', 25900000000, 'CNY', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('44.3', 'revenue', 44300000000, 'CNY', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('25.6', 'revenue', 25600000000, 'CNY', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('24.7', 'revenue', 24700000000, 'CNY', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('42.6', 'revenue', 42600000000, 'CNY', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('24.3', 'revenue', 24300000000, 'CNY', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('19.8%', 'margin', 19.8, 'percent', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('19.7%', 'margin', 19.7, 'percent', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('19.3%', 'margin', 19.3, 'percent', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('0.27', 'operating_income', 270000000, 'CNY', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('3.7', 'operating_income', 3700000000, 'CNY', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('(0.58)', 'operating_income', -580000000, 'CNY', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('0.65', 'net_income', 650000000, 'CNY', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('3.5', 'net_income', 3500000000, 'CNY', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('0.59', 'net_income', 590000000, 'CNY', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('(2.5)', 'cash_flow', -2500000000, 'CNY', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('6.1', 'cash_flow', 6100000000, 'CNY', company='Li Auto', p=('2024-10-01', '2024-12-31')),
        c('(5.1)', 'cash_flow', -5100000000, 'CNY', company='Li Auto', p=('2024-01-01', '2024-03-31')),
        c('92,864 vehicles', 'deliveries', 92864, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('15.5%', 'deliveries', 15.5, 'percent', company='Li Auto', role='change', p=('2025-01-01', '2025-03-31')),
        c('249,800 yuan', 'price', 249800, 'CNY', company='Li Auto', product='Li L6'),
        c('123,000 to 128,000', 'deliveries', 123000, 'vehicle', 128000, company='Li Auto', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('RMB32.5 billion to RMB33.8 billion', 'revenue', 32500000000, 'CNY', 33800000000, company='Li Auto', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('US$4.5 billion to US$4.7 billion', 'revenue', 4500000000, 'USD', 4700000000, company='Li Auto', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('2.5% to 6.7%', 'revenue', 2.5, 'percent', 6.7, company='Li Auto', role='change', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('July', 'launch', None, 'date', company='Li Auto', product='Li i8', p=('2025-07-01', '2025-07-31'), status=['plan', 'target', 'forecast']),
        c('2,414', 'stations', 2414, 'station', company='Li Auto', p=('2025-05-28', '2025-05-28')),
        c('13,195 stalls', 'chargers', 13195, 'charger', company='Li Auto', p=('2025-05-28', '2025-05-28')),
        c('four months', 'wait_time', None, 'month', 4, company='Li Auto', product='Li MEGA'),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'MEGA': ('PRODUCT', 'Li MEGA'), 'i8': ('PRODUCT', 'Li i8'), 'L6': ('PRODUCT', 'Li L6')}),
)
