from goldlib import *
from mentions import mentions

TEXT = """EV recall bill mounts: GM, Hyundai, Ford and Tesla in figures

DETROIT - Battery fires and software bugs have made 2021 a costly year for makers of electric cars.

* General Motors has called back every Bolt EV and Bolt EUV built since 2016, 141,685 cars in all, after 13 fires. The bill comes to $2 billion; LG Electronics will reimburse $1.9 billion. Production in Orion, Michigan, where 1,100 people work, has been at a standstill for most of the autumn.

* Hyundai is replacing packs in 82,000 vehicles worldwide, mostly the Kona Electric, 75,680 of them, at an expense of 1 trillion won ($900 million). LG Energy Solution bears 70% of that.

* Ford told owners of 462 Mustang Mach-E crossovers that a drive unit may fail. Separately 5,500 had to have their windshields refitted in September.

* Tesla pulled back 11,704 vehicles this month over false forward-collision warnings, less than one-twentieth of the 285,520 Model 3 and Model Y sedans and crossovers corrected in China in June. All but a few were mended over the air, so the cost was put at under $1 million.

* Porsche's software campaign takes in 43,000 Taycans, a workshop visit of about an hour each.

Insurers reckon that battery recalls will cost the industry $3.2 billion this year, or $8,900 per car, six times as much as in 2020. GM shares closed up 0.6% on Thursday at $62.65. The automaker offers an eight-year, 100,000-mile warranty on new modules.
"""

doc = dict(
    id='tk-recall-digest-21', published='2021-11-19', source='detroit-motor-wire',
    title='EV recall bill mounts: GM, Hyundai, Ford and Tesla in figures',
    text=TEXT,
    claims=[
        c('141,685 cars', 'recall', 141685, 'vehicle', company=['General Motors', 'GM']),
        c('13 fires', 'other', 13, 'item', company=['General Motors', 'GM']),
        c('$2 billion', 'cost', 2000000000, 'USD', company=['General Motors', 'GM']),
        c('$1.9 billion', 'cost', 1900000000, 'USD', company=['LG Electronics', 'General Motors']),
        c('1,100 people', 'headcount', 1100, 'job', company=['General Motors', 'GM']),
        c('82,000', 'recall', 82000, 'vehicle', company='Hyundai'),
        c('75,680', 'recall', 75680, 'vehicle', company='Hyundai', product='Kona Electric'),
        c('1 trillion won', 'cost', 1000000000000, 'KRW', company='Hyundai'),
        c('$900 million', 'cost', 900000000, 'USD', company='Hyundai'),
        c('70%', 'cost', 70, 'percent', company='LG Energy Solution', role='share'),
        c('462', 'recall', 462, 'vehicle', company='Ford', product='Mustang Mach-E'),
        c('5,500', 'recall', 5500, 'vehicle', company='Ford', product='Mustang Mach-E', p=('2021-09-01', '2021-09-30')),
        c('11,704 vehicles', 'recall', 11704, 'vehicle', company='Tesla', p=('2021-11-01', '2021-11-30')),
        c('one-twentieth', 'recall', None, 'percent', 5, company='Tesla', role='share', p=('2021-11-01', '2021-11-30')),
        c('285,520', 'recall', 285520, 'vehicle', company='Tesla', p=('2021-06-01', '2021-06-30')),
        c('$1 million', 'cost', None, 'USD', 1000000, company='Tesla'),
        c('43,000', 'recall', 43000, 'vehicle', company='Porsche', product='Taycan'),
        c('an hour', 'duration', 1, 'hour', company='Porsche', product='Taycan'),
        c('$3.2 billion', 'cost', 3200000000, 'USD', p=('2021-01-01', '2021-12-31'), status='forecast'),
        c('$8,900', 'cost', 8900, 'USD', per='vehicle', p=('2021-01-01', '2021-12-31'), status='forecast'),
        c('six times', 'cost', 500, 'percent', role='change', p=('2021-01-01', '2021-12-31'), status='forecast'),
        c('0.6%', 'share_price', 0.6, 'percent', company=['General Motors', 'GM'], role='change', p=('2021-11-18', '2021-11-18')),
        c('$62.65', 'share_price', 62.65, 'USD', company=['General Motors', 'GM'], per=['share', None], p=('2021-11-18', '2021-11-18')),
        c('eight-year', 'warranty', 8, 'year', company=['General Motors', 'GM']),
        c('100,000-mile', 'warranty', 100000, 'mile', company=['General Motors', 'GM']),
    ],
    names=mentions(TEXT, {'General Motors': ('COMPANY', 'General Motors'), 'GM': ('COMPANY', 'General Motors'), 'LG Electronics': ('COMPANY', 'LG Electronics'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ford': ('COMPANY', 'Ford'), 'Tesla': ('COMPANY', 'Tesla'), 'Porsche': ('COMPANY', 'Porsche'), 'Bolt EV': ('PRODUCT', 'Bolt EV'), 'Bolt EUV': ('PRODUCT', 'Bolt EUV'), 'Kona Electric': ('PRODUCT', 'Kona Electric'), 'Mustang Mach-E': ('PRODUCT', 'Mustang Mach-E'), 'Taycan': ('PRODUCT', 'Taycan'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
