from goldlib import *
from mentions import mentions

TEXT = """What November told us (and what it didn't)

So, November. China retailed 1.268 million new energy cars, which is 50.5% more than the 841,000 of last November and 5.9% above October's 1.196 million. Penetration: 52.3%. That's five months in a row above half.

Tesla did 73,490 of those at home. October was 40,485, a year ago 65,504. Model Y alone: 61,881. It costs 239,900 yuan after the latest 10,000-yuan discount. From its Shanghai plant the company exported 5,366, peanuts against October's 27,795.

BYD? 504,003 passenger cars, wholesale, of which 198,065 were pure electric (November 2023: 170,150). The Seagull kept the crown of small cars with 56,156. It is 3,780 mm long, has 30.08 kWh as standard and sells from 69,800 yuan. So far this year, through November, the Shenzhen giant is at 3.757 million, past its goal of 3.6 million.

Xiaomi delivered over 20,000 SU7s for the second month running and lifted its 2024 goal from 120,000 to 130,000.

Wuling's MINIEV sits at 30,600.
"""

doc = dict(
    id='tn-ev-volumes-blog', published='2024-12-09', source='amps-and-lattes',
    title="What November told us (and what it didn't)",
    text=TEXT,
    claims=[
        c('1.268 million new energy cars', 'sales', 1268000, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('50.5%', 'sales', 50.5, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('841,000', 'sales', 841000, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('5.9%', 'sales', 5.9, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('1.196 million', 'sales', 1196000, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('52.3%', 'penetration', 52.3, 'percent', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('73,490', 'sales', 73490, 'vehicle', company='Tesla', p=('2024-11-01', '2024-11-30')),
        c('40,485', 'sales', 40485, 'vehicle', company='Tesla', p=('2024-10-01', '2024-10-31')),
        c('65,504', 'sales', 65504, 'vehicle', company='Tesla', p=('2023-11-01', '2023-11-30')),
        c('61,881', 'sales', 61881, 'vehicle', company='Tesla', product='Model Y', p=('2024-11-01', '2024-11-30')),
        c('239,900 yuan', 'price', 239900, 'CNY', company='Tesla', product='Model Y'),
        c('10,000-yuan', 'price_change', -10000, 'CNY', company='Tesla', product='Model Y', role='change'),
        c('5,366', 'exports', 5366, 'vehicle', company='Tesla', p=('2024-11-01', '2024-11-30')),
        c('27,795', 'exports', 27795, 'vehicle', company='Tesla', p=('2024-10-01', '2024-10-31')),
        c('504,003 passenger cars', 'sales', 504003, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('198,065', 'sales', 198065, 'vehicle', company='BYD', p=('2024-11-01', '2024-11-30')),
        c('170,150', 'sales', 170150, 'vehicle', company='BYD', p=('2023-11-01', '2023-11-30')),
        c('56,156', 'sales', 56156, 'vehicle', company='BYD', product='Seagull', p=('2024-11-01', '2024-11-30')),
        c('3,780 mm', 'length', 3780, 'mm', company='BYD', product='Seagull'),
        c('30.08 kWh', 'battery_capacity', 30.08, 'kWh', company='BYD', product='Seagull'),
        c('69,800 yuan', 'price', 69800, 'CNY', company='BYD', product='Seagull'),
        c('3.757 million', 'sales', 3757000, 'vehicle', company='BYD', p=('2024-01-01', '2024-11-30')),
        c('3.6 million', 'sales', 3600000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31'), status='target'),
        c('20,000', 'deliveries', 20000, 'vehicle', None, company='Xiaomi', product='SU7', p=('2024-11-01', '2024-11-30')),
        c('120,000', 'deliveries', 120000, 'vehicle', company='Xiaomi', product='SU7', p=('2024-01-01', '2024-12-31'), status='target', superseded=True),
        c('130,000', 'deliveries', 130000, 'vehicle', company='Xiaomi', product='SU7', p=('2024-01-01', '2024-12-31'), status='target'),
        c('30,600', 'sales', 30600, 'vehicle', company='Wuling', product='MINIEV', p=('2024-11-01', '2024-11-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Wuling': ('COMPANY', 'Wuling'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Model Y': ('PRODUCT', 'Model Y'), 'Seagull': ('PRODUCT', 'Seagull'), 'MINIEV': ('PRODUCT', 'MINIEV'), 'SU7': ('PRODUCT', 'SU7')}),
    checks=[],
)
