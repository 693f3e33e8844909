from goldlib import *
from mentions import mentions

TEXT = """Japan's EV sales shrink 39% in half-year as Sakura loses its bloom

Domestic sales of electric passenger cars fell to 29,282 units in January-June, 39% less than a year earlier, so that only 1.6% of new cars ran on batteries, compared with 2.3%.

The main reason: Nissan's Sakura, a kei car that accounts for about 40% of the segment, sold 12,151, 38% fewer. Its Mitsubishi twin, the eK X EV, all but vanished with 1,490 (-64%). Leaf and Ariya took 2,901 and 3,405 respectively.

Imports did better. Foreign-brand EVs numbered 10,785, up 17%. BYD registered 980 cars, a rise of 88%; in June it began to sell the Seal at 5.28 million yen ($32,700), after the Atto 3 (4.50 million yen) and Dolphin (3.63 million yen). The Chinese maker has 55 outlets and aims for 100 by the end of next year. Hyundai, with 291, has announced the Inster for 2025.

Next up is Honda's N-Van e:, a delivery van with 245 km of range at 2.69 million yen before subsidies of up to 550,000 yen; orders since May exceed 2,000. It goes on sale on Oct. 10. Toyota, Suzuki and Daihatsu have put off a joint van, planned for last fiscal year, after a certification scandal at the last-named.
"""

doc = dict(
    id='tj-jp-kei-minis-24', published='2024-07-10', source='nagoya-denki-shimbun-en',
    title="Japan's EV sales shrink 39% in half-year as Sakura loses its bloom",
    text=TEXT,
    claims=[
        c('39%', 'sales', -39, 'percent', role='change', p=('2024-01-01', '2024-06-30')),
        c('29,282 units', 'sales', 29282, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('39%', 'sales', -39, 'percent', nth=1, role='change', p=('2024-01-01', '2024-06-30')),
        c('1.6%', 'penetration', 1.6, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('2.3%', 'penetration', 2.3, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('40%', 'market_share', 40, 'percent', company='Nissan', product='Sakura', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('12,151', 'sales', 12151, 'vehicle', company='Nissan', product='Sakura', p=('2024-01-01', '2024-06-30')),
        c('38%', 'sales', -38, 'percent', company='Nissan', product='Sakura', role='change', p=('2024-01-01', '2024-06-30')),
        c('1,490', 'sales', 1490, 'vehicle', company='Mitsubishi Motors', product='eK X EV', p=('2024-01-01', '2024-06-30')),
        c('-64%', 'sales', -64, 'percent', company='Mitsubishi Motors', product='eK X EV', role='change', p=('2024-01-01', '2024-06-30')),
        c('2,901', 'sales', 2901, 'vehicle', company='Nissan', product='Leaf', p=('2024-01-01', '2024-06-30')),
        c('3,405', 'sales', 3405, 'vehicle', company='Nissan', product='Ariya', p=('2024-01-01', '2024-06-30')),
        c('10,785', 'imports', 10785, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('17%', 'imports', 17, 'percent', role='change', p=('2024-01-01', '2024-06-30')),
        c('980 cars', 'registrations', 980, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('88%', 'registrations', 88, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-06-30')),
        c('5.28 million yen', 'price', 5280000, 'JPY', company='BYD', product='Seal'),
        c('$32,700', 'price', 32700, 'USD', company='BYD', product='Seal'),
        c('4.50 million yen', 'price', 4500000, 'JPY', company='BYD', product='Atto 3'),
        c('3.63 million yen', 'price', 3630000, 'JPY', company='BYD', product='Dolphin'),
        c('55 outlets', 'stores', 55, 'store', company='BYD'),
        c('100', 'stores', 100, 'store', company='BYD', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('291', 'registrations', 291, 'vehicle', company='Hyundai', p=('2024-01-01', '2024-06-30')),
        c('2025', 'launch', None, 'date', company='Hyundai', product='Inster', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('245 km', 'range', 245, 'km', company='Honda', product='N-Van e:'),
        c('2.69 million yen', 'price', 2690000, 'JPY', company='Honda', product='N-Van e:'),
        c('550,000 yen', 'subsidy', None, 'JPY', 550000),
        c('2,000', 'orders', 2000, 'order', None, company='Honda', product='N-Van e:'),
        c('Oct. 10', 'launch', None, 'date', company='Honda', product='N-Van e:', p=('2024-10-10', '2024-10-10'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Mitsubishi': ('COMPANY', 'Mitsubishi Motors'), 'Honda': ('COMPANY', 'Honda'), 'BYD': ('COMPANY', 'BYD'), 'Toyota': ('COMPANY', 'Toyota'), 'Suzuki': ('COMPANY', 'Suzuki'), 'Daihatsu': ('COMPANY', 'Daihatsu'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Sakura': ('PRODUCT', 'Sakura'), 'eK X EV': ('PRODUCT', 'eK X EV'), 'N-Van e:': ('PRODUCT', 'N-Van e:'), 'Seal': ('PRODUCT', 'Seal'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Leaf': ('PRODUCT', 'Leaf'), 'Ariya': ('PRODUCT', 'Ariya'), 'Inster': ('PRODUCT', 'Inster')}),
    checks=[],
)
