from goldlib import *
from mentions import mentions

TEXT = """Public EV chargers doubled in two years to more than 5 million, IEA says

The number of public charging points for electric vehicles worldwide passed 5 million at the end of 2024, twice as many as in 2022, the International Energy Agency (IEA) said in its annual outlook published on Wednesday.

More than 1.3 million points were added last year, an increase of over 30% compared with 2023. China accounted for about two-thirds of the growth and has around 65% of all points.

In Europe the stock grew by more than 35% to just over 1 million, while the United States had slightly fewer than 200,000, up 20%.

Ultra-fast chargers of 150 kW and more rose by more than half and now make up nearly 10% of fast chargers. BYD presented a charging system with up to 1 MW in March and plans 4,000 such stations in China. It said the Han L, which costs from 219,800 yuan, can add 400 km of range in five minutes.

Electric car sales exceeded 17 million in 2024, or more than 20% of all cars sold. In the first quarter of this year they rose 35% year-on-year to over 4 million. For the whole of 2025 the agency expects more than 20 million, with a share of one in four. By 2030 the share is seen at 40% or more under today's policies.

Battery pack prices fell by 20% in 2024, the biggest drop since 2017. BloombergNEF put the average at $115 per kilowatt-hour, down from $144.

The report has 203 pages. Its authors will discuss it at a webinar on May 21.

2 min read
"""

doc = dict(
    id='tv-c-iea-chargers', published='2025-05-14', source='energy-transition-desk',
    title='Public EV chargers doubled in two years to more than 5 million, IEA says',
    text=TEXT,
    claims=[
        c('doubled', 'chargers', 100, 'percent', role='change', p=('2024-12-31', '2024-12-31')),
        c('5 million', 'chargers', 5000000, 'charger', None, p=('2024-12-31', '2024-12-31')),
        c('5 million', 'chargers', 5000000, 'charger', None, nth=1, p=('2024-12-31', '2024-12-31')),
        c('twice', 'chargers', 100, 'percent', role='change', p=('2024-12-31', '2024-12-31')),
        c('1.3 million', 'chargers', 1300000, 'charger', None, p=('2024-01-01', '2024-12-31')),
        c('30%', 'chargers', 30, 'percent', None, role='change', p=('2024-01-01', '2024-12-31')),
        c('two-thirds', 'chargers', 66.67, 'percent', role='share', p=('2024-01-01', '2024-12-31')),
        c('65%', 'chargers', 65, 'percent', role='share', p=('2024-12-31', '2024-12-31')),
        c('35%', 'chargers', 35, 'percent', None, role='change', p=('2024-01-01', '2024-12-31')),
        c('1 million', 'chargers', 1000000, 'charger', None, p=('2024-12-31', '2024-12-31')),
        c('200,000', 'chargers', None, 'charger', 200000, p=('2024-12-31', '2024-12-31')),
        c('20%', 'chargers', 20, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('150 kW', 'charging_power', 150, 'kW', None),
        c('half', 'chargers', 50, 'percent', None, role='change', p=('2024-01-01', '2024-12-31')),
        c('10%', 'chargers', 10, 'percent', role='share', p=('2024-12-31', '2024-12-31')),
        c('1 MW', 'charging_power', None, 'MW', 1, company='BYD'),
        c('4,000', ['stations', 'chargers'], 4000, 'station', company='BYD', status=['plan', 'target']),
        c('219,800 yuan', 'price', 219800, 'CNY', company='BYD', product='Han L'),
        c('400 km', 'range', 400, 'km', company='BYD', product='Han L'),
        c('five minutes', 'charging_time', 5, 'minute', company='BYD', product='Han L'),
        c('17 million', 'sales', 17000000, 'vehicle', None, p=('2024-01-01', '2024-12-31')),
        c('20%', 'penetration', 20, 'percent', None, nth=1, role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('35%', 'sales', 35, 'percent', nth=1, role='change', p=('2025-01-01', '2025-03-31')),
        c('4 million', 'sales', 4000000, 'vehicle', None, p=('2025-01-01', '2025-03-31')),
        c('20 million', 'sales', 20000000, 'vehicle', None, p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('one in four', 'penetration', 25, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('40%', 'penetration', 40, 'percent', None, role=['level', 'share'], p=('2030-01-01', '2030-12-31'), status='forecast'),
        c('20%', 'battery_price', -20, 'percent', nth=2, role='change', p=('2024-01-01', '2024-12-31')),
        c('$115', 'battery_price', 115, 'USD', per='kWh', p=('2024-01-01', '2024-12-31')),
        c('$144', 'battery_price', 144, 'USD', per='kWh', p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Han L': ('PRODUCT', 'Han L')}),
    checks=[],
)
