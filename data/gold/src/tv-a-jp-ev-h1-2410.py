from goldlib import *
from mentions import mentions

TEXT = """EV sales in Japan fall by 30% in April-September as Sakura demand fades

TOKYO -- Sales of electric passenger cars in Japan, including minivehicles, dropped 30% on the year to 30,280 in the first half of fiscal 2024, according to industry groups' figures compiled on Monday. EVs' share of new car sales declined to 1.6% from 2.2%.

Nissan's Sakura minicar remained the top seller with 11,820 units, but that was 41% lower than a year earlier. Its sister model, the Mitsubishi Motors eK X EV, fell more than half to 1,490 from 3,280.

Nissan, which sold 3,020 Leafs and 2,340 Ariyas, is trying to clear stock ahead of new models. The company in July cut its forecast for global sales in the year to March 2025 to 3.65 million units, from 3.7 million.

Imported EVs rose 9% to 11,680. Most are Teslas, although the company does not disclose figures; they are counted under "others", which came to 2,930 in July-September, up 15%.

BYD sold 1,132 cars, a rise of 83%, bringing its total since the first delivery in January 2023 to 3,188. As of Sept. 30 it had 32 showrooms, with at least 100 targeted by the end of 2025. Hyundai sold 324.

Honda will launch the N-VAN e: on Oct. 10 at 2.43 million yen ($16,400). The electric minivan travels 245 km on a charge.

The government offers up to 850,000 yen per EV and 550,000 yen for minicars. It has a goal of 300,000 charging points by 2030, compared with around 32,000 at the end of March.

A previous version of this story misspelled a name.
"""

doc = dict(
    id='tv-a-jp-ev-h1-2410', published='2024-10-07', source='nagoya-keizai-online',
    title='EV sales in Japan fall by 30% in April-September as Sakura demand fades',
    text=TEXT,
    claims=[
        c('30%', 'sales', -30, 'percent', role='change', p=('2024-04-01', '2024-09-30')),
        c('30%', 'sales', -30, 'percent', nth=1, role='change', p=('2024-04-01', '2024-09-30')),
        c('30,280', 'sales', 30280, 'vehicle', p=('2024-04-01', '2024-09-30')),
        c('1.6%', 'penetration', 1.6, 'percent', role=['level', 'share'], p=('2024-04-01', '2024-09-30')),
        c('2.2%', 'penetration', 2.2, 'percent', role=['level', 'share'], p=('2023-04-01', '2023-09-30')),
        c('11,820 units', 'sales', 11820, 'vehicle', company='Nissan', product='Sakura', p=('2024-04-01', '2024-09-30')),
        c('41%', 'sales', -41, 'percent', company='Nissan', product='Sakura', role='change', p=('2024-04-01', '2024-09-30')),
        c('more than half', 'sales', None, 'percent', -50, company='Mitsubishi Motors', product='eK X EV', role='change', p=('2024-04-01', '2024-09-30')),
        c('1,490', 'sales', 1490, 'vehicle', company='Mitsubishi Motors', product='eK X EV', p=('2024-04-01', '2024-09-30')),
        c('3,280', 'sales', 3280, 'vehicle', company='Mitsubishi Motors', product='eK X EV', p=('2023-04-01', '2023-09-30')),
        c('3,020 Leafs', 'sales', 3020, 'vehicle', company='Nissan', product='Leaf', p=('2024-04-01', '2024-09-30')),
        c('2,340 Ariyas', 'sales', 2340, 'vehicle', company='Nissan', product='Ariya', p=('2024-04-01', '2024-09-30')),
        c('3.65 million units', 'sales', 3650000, 'vehicle', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('3.7 million', 'sales', 3700000, 'vehicle', company='Nissan', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast'], superseded=True),
        c('9%', ['sales', 'imports'], 9, 'percent', role='change', p=('2024-04-01', '2024-09-30')),
        c('11,680', ['sales', 'imports'], 11680, 'vehicle', p=('2024-04-01', '2024-09-30')),
        c('2,930', 'sales', 2930, 'vehicle', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('15%', 'sales', 15, 'percent', company='Tesla', role='change', p=('2024-07-01', '2024-09-30')),
        c('1,132 cars', 'sales', 1132, 'vehicle', company='BYD', p=('2024-04-01', '2024-09-30')),
        c('83%', 'sales', 83, 'percent', company='BYD', role='change', p=('2024-04-01', '2024-09-30')),
        c('3,188', 'sales', 3188, 'vehicle', company='BYD', p=('2023-01-01', '2024-09-30')),
        c('32 showrooms', 'stores', 32, 'store', company='BYD', p=('2024-09-30', '2024-09-30')),
        c('100', 'stores', 100, 'store', None, company='BYD', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('324', 'sales', 324, 'vehicle', company='Hyundai', p=('2024-04-01', '2024-09-30')),
        c('Oct. 10', 'launch', None, 'date', company='Honda', product='N-VAN e:', p=('2024-10-10', '2024-10-10'), status=['plan', 'target', 'forecast']),
        c('2.43 million yen', 'price', 2430000, 'JPY', company='Honda', product='N-VAN e:'),
        c('$16,400', 'price', 16400, 'USD', company='Honda', product='N-VAN e:'),
        c('245 km', 'range', 245, 'km', company='Honda', product='N-VAN e:'),
        c('850,000 yen', 'subsidy', None, 'JPY', 850000, p=('2024-04-01', '2024-09-30')),
        c('550,000 yen', 'subsidy', None, 'JPY', 550000, p=('2024-04-01', '2024-09-30')),
        c('300,000 charging points', 'chargers', 300000, 'charger', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('32,000', 'chargers', 32000, 'charger', p=('2024-03-31', '2024-03-31')),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Mitsubishi Motors': ('COMPANY', 'Mitsubishi Motors'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Honda': ('COMPANY', 'Honda'), 'Sakura': ('PRODUCT', 'Sakura'), 'eK X EV': ('PRODUCT', 'eK X EV'), 'Leaf': ('PRODUCT', 'Leaf'), 'Ariya': ('PRODUCT', 'Ariya'), 'N-VAN e:': ('PRODUCT', 'N-VAN e:')}),
    checks=[],
)
