from goldlib import *
from mentions import mentions

TEXT = """Tesla lowers China prices by as much as 9% for Model 3 and Model Y

BEIJING, Oct 24 (Pacific Wire) - Tesla reduced the starting prices of its two China-built cars by 5% to 9% on Monday, its website showed, in a sign that demand in the world's biggest auto market is weakening.

The Model 3 now begins at 265,900 yuan ($36,600), down from 279,900 yuan. The Model Y was reduced to 288,900 yuan from 316,900 yuan, a difference of 28,000 yuan.

The Long Range version of the SUV dropped 9.4% to 357,900 yuan and the Performance fell by 20,000 yuan to 397,900 yuan.

It is the first time this year that the U.S. carmaker has cut prices in China. It raised them in March, by up to 20,000 yuan, because of more expensive raw materials, and last month it began giving 8,000 yuan to buyers who take insurance from a partner.

Buyers now wait as little as one week for a Model 3, compared with 20 weeks in April.

Rivals were mixed. BYD, whose Seal sedan starts at 212,800 yuan, has not changed prices since March. XPeng delivered 8,468 vehicles in September, down 18.7% from a year earlier. Seres cut the Aito M7 by 8,000 yuan last week.

The plant in Shanghai delivered 83,135 cars in September, 8% more than in August. That included 5,522 for export. Sales of new energy passenger cars in China were 675,000 last month, or 31.8% of all car sales, according to the CPCA.

Shares closed 1.5% lower on Monday.

($1 = 7.2626 Chinese yuan renminbi)

Our Standards: Principles of Trust
"""

doc = dict(
    id='tw-d-tesla-cn-oct22', published='2022-10-24', source='pacific-wire',
    title='Tesla lowers China prices by as much as 9% for Model 3 and Model Y',
    text=TEXT,
    claims=[
        c('9%', 'price_change', -9, 'percent', None, company='Tesla', product=['Model 3', 'Model Y'], role='change'),
        c('5% to 9%', 'price_change', -9, 'percent', -5, company='Tesla', product=['Model 3', 'Model Y', None], role='change'),
        c('265,900 yuan', 'price', 265900, 'CNY', company='Tesla', product='Model 3'),
        c('$36,600', 'price', 36600, 'USD', company='Tesla', product='Model 3'),
        c('279,900 yuan', 'price', 279900, 'CNY', company='Tesla', product='Model 3', superseded=True),
        c('288,900 yuan', 'price', 288900, 'CNY', company='Tesla', product='Model Y'),
        c('316,900 yuan', 'price', 316900, 'CNY', company='Tesla', product='Model Y', superseded=True),
        c('28,000 yuan', 'price_change', -28000, 'CNY', company='Tesla', product='Model Y', role='change'),
        c('9.4%', 'price_change', -9.4, 'percent', company='Tesla', product='Model Y Long Range', role='change'),
        c('357,900 yuan', 'price', 357900, 'CNY', company='Tesla', product='Model Y Long Range'),
        c('20,000 yuan', 'price_change', -20000, 'CNY', company='Tesla', product='Model Y Performance', role='change'),
        c('397,900 yuan', 'price', 397900, 'CNY', company='Tesla', product='Model Y Performance'),
        c('20,000 yuan', 'price_change', None, 'CNY', 20000, nth=1, company='Tesla', role='change', p=('2022-03-01', '2022-03-31')),
        c('8,000 yuan', 'price_change', -8000, 'CNY', nth=1, company='Tesla', role='change', p=('2022-09-01', '2022-09-30')),
        c('one week', 'wait_time', 1, 'week', None, company='Tesla', product='Model 3'),
        c('20 weeks', 'wait_time', 20, 'week', company='Tesla', product='Model 3', p=('2022-04-01', '2022-04-30')),
        c('212,800 yuan', 'price', 212800, 'CNY', company='BYD', product='Seal'),
        c('8,468 vehicles', 'deliveries', 8468, 'vehicle', company='XPeng', p=('2022-09-01', '2022-09-30')),
        c('18.7%', 'deliveries', -18.7, 'percent', company='XPeng', role='change', p=('2022-09-01', '2022-09-30')),
        c('8,000 yuan', 'price_change', -8000, 'CNY', nth=2, company=['Aito', 'Seres'], product='M7', role='change', p=('2022-10-17', '2022-10-23')),
        c('83,135 cars', 'deliveries', 83135, 'vehicle', company='Tesla', p=('2022-09-01', '2022-09-30')),
        c('8%', 'deliveries', 8, 'percent', company='Tesla', role='change', p=('2022-09-01', '2022-09-30')),
        c('5,522', 'exports', 5522, 'vehicle', company='Tesla', p=('2022-09-01', '2022-09-30')),
        c('675,000', 'sales', 675000, 'vehicle', p=('2022-09-01', '2022-09-30')),
        c('31.8%', 'penetration', 31.8, 'percent', role=['level', 'share'], p=('2022-09-01', '2022-09-30')),
        c('1.5%', 'share_price', -1.5, 'percent', company='Tesla', role='change', p=('2022-10-24', '2022-10-24')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Long Range': ('PRODUCT', 'Model Y Long Range'), 'Performance': ('PRODUCT', 'Model Y Performance'), 'BYD': ('COMPANY', 'BYD'), 'Seal': ('PRODUCT', 'Seal'), 'XPeng': ('COMPANY', 'XPeng'), 'Seres': ('COMPANY', 'Seres'), 'Aito': ('COMPANY', 'Aito'), 'M7': ('PRODUCT', 'M7')}),
    checks=[],
)
