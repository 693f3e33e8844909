from goldlib import *
from mentions import mentions

TEXT = """Xiaomi's EV unit trims loss, YU7 orders to open in July

Xiaomi's auto and AI segment generated revenue of RMB 18.6 billion in the first quarter, including RMB 18.1 billion from cars, and narrowed its operating loss to RMB 500 million from RMB 700 million three months earlier. The segment's gross margin rose to 23.2 percent, 2.8 percentage points better than in the fourth quarter.

The company delivered 75,869 SU7 series cars in the quarter, up from 69,697, at an average price of RMB 238,301. By May 27 it had shipped over 258,000. The full-year target is 350,000 units, which was raised in March from 300,000. Those who order an SU7 today get it in 36 to 39 weeks. There were 235 sales centers in 65 cities as of March 31.

Group revenue was RMB 111.3 billion, 47.4 percent higher; adjusted net profit RMB 10.7 billion, 64.5 percent higher; research spending RMB 6.7 billion, by 21,731 engineers. Over the next five years it will spend RMB 200 billion.

The YU7 SUV, shown on May 22, is 4,999 mm long, has up to 508 kW, hits 253 km/h and 100 km/h in 3.23 seconds, and gets up to 835 km from 96.3 kWh. An SU7 Ultra with 1,548 hp costs RMB 529,900, after RMB 814,900 in presale. Phase two of the Beijing plant, 53 hectares, will be ready in mid-June.
"""

doc = dict(
    id='tk-xiaomi-q1-25', published='2025-05-28', source='ev-post-shanghai',
    title="Xiaomi's EV unit trims loss, YU7 orders to open in July",
    text=TEXT,
    claims=[
        c('RMB 18.6 billion', 'revenue', 18600000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('RMB 18.1 billion', 'revenue', 18100000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('RMB 500 million', 'operating_income', -500000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('RMB 700 million', 'operating_income', -700000000, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('23.2 percent', 'gross_margin', 23.2, 'percent', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('2.8 percentage points', 'gross_margin', 2.8, 'percentage_point', company='Xiaomi', role='change', p=('2025-01-01', '2025-03-31')),
        c('75,869', 'deliveries', 75869, 'vehicle', company='Xiaomi', product='SU7', p=('2025-01-01', '2025-03-31')),
        c('69,697', 'deliveries', 69697, 'vehicle', company='Xiaomi', product='SU7', p=('2024-10-01', '2024-12-31')),
        c('RMB 238,301', ['price', 'revenue'], 238301, 'CNY', company='Xiaomi', product='SU7', per='vehicle', p=('2025-01-01', '2025-03-31')),
        c('258,000', 'deliveries', 258000, 'vehicle', None, company='Xiaomi', product='SU7', p=(None, '2025-05-27')),
        c('350,000 units', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
        c('300,000', 'deliveries', 300000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('36 to 39 weeks', 'wait_time', 36, 'week', 39, company='Xiaomi', product='SU7'),
        c('235 sales centers', 'stores', 235, 'store', company='Xiaomi', p=('2025-03-31', '2025-03-31')),
        c('65 cities', 'countries', 65, 'country', company='Xiaomi', p=('2025-03-31', '2025-03-31')),
        c('RMB 111.3 billion', 'revenue', 111300000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('47.4 percent', 'revenue', 47.4, 'percent', company='Xiaomi', role='change', p=('2025-01-01', '2025-03-31')),
        c('RMB 10.7 billion', 'net_income', 10700000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('64.5 percent', 'net_income', 64.5, 'percent', company='Xiaomi', role='change', p=('2025-01-01', '2025-03-31')),
        c('RMB 6.7 billion', 'rnd', 6700000000, 'CNY', company='Xiaomi', p=('2025-01-01', '2025-03-31')),
        c('21,731', 'headcount', 21731, 'job', company='Xiaomi', p=('2025-03-31', '2025-03-31')),
        c('five years', 'duration', 5, 'year', company='Xiaomi', status='plan'),
        c('RMB 200 billion', 'rnd', 200000000000, 'CNY', company='Xiaomi', status='plan'),
        c('May 22', 'launch', None, 'date', company='Xiaomi', product='YU7', p=('2025-05-22', '2025-05-22')),
        c('4,999 mm', 'length', 4999, 'mm', company='Xiaomi', product='YU7'),
        c('508 kW', 'power', None, 'kW', 508, company='Xiaomi', product='YU7'),
        c('253 km/h', 'top_speed', 253, 'km/h', company='Xiaomi', product='YU7'),
        c('3.23 seconds', 'acceleration', 3.23, 'second', company='Xiaomi', product='YU7'),
        c('835 km', 'range', None, 'km', 835, company='Xiaomi', product='YU7'),
        c('96.3 kWh', 'battery_capacity', 96.3, 'kWh', company='Xiaomi', product='YU7'),
        c('1,548 hp', 'power', 1548, 'hp', company='Xiaomi', product='SU7 Ultra'),
        c('RMB 529,900', 'price', 529900, 'CNY', company='Xiaomi', product='SU7 Ultra'),
        c('RMB 814,900', 'price', 814900, 'CNY', company='Xiaomi', product='SU7 Ultra', superseded=True),
        c('53 hectares', 'area', 53, 'hectare', company='Xiaomi'),
        c('mid-June', 'production_start', None, 'date', company='Xiaomi', p=('2025-06-01', '2025-06-30'), status='plan'),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'SU7': ('PRODUCT', 'SU7'), 'SU7 Ultra': ('PRODUCT', 'SU7 Ultra'), 'YU7': ('PRODUCT', 'YU7')}),
    checks=[],
)
