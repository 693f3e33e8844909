from goldlib import *
from mentions import mentions

TEXT = """Toyota recalls 2,700 electric SUVs for loose wheels, two months after launch

TOKYO, June 23 - Toyota Motor Corp said on Thursday it would recall 2,700 bZ4X crossover SUVs because of a risk that the wheel bolts could loosen, in a setback for the automaker's first mass-produced electric vehicle.

Of the vehicles, 2,200 were earmarked for Europe, 260 for the United States, 20 for Canada and 110 for Japan. Subaru, which built a sister model on the same platform, is recalling about 2,600 Solterras globally. Most had not reached customers.

The bZ4X went on sale in Japan on May 12, as a lease only, at a monthly fee of 106,700 yen ($785) for the first four years after an application fee of 770,000 yen. Toyota planned to lease 5,000 in the current fiscal year and had taken orders for 1,700 by Wednesday, a spokesperson said.

In the United States it starts at $42,000, compared with $39,950 for Hyundai's Ioniq 5, and has a range of up to 252 miles. The battery holds 71.4 kWh. Toyota guarantees that it will keep 70% of its capacity for 10 years or 200,000 km.

Toyota plans 30 battery electric models by 2030, when it wants to sell 3.5 million of them. It is spending 4 trillion yen ($29.4 billion) on the effort, including 2 trillion for batteries.

Global output came to 634,940 vehicles in May, down 5.3% from the same month of 2021 and short of the goal of 700,000.

Shares of Toyota ended 0.8% lower. ($1 = 135.97 yen)

Our Standards: The Trust Principles.
"""

doc = dict(
    id='tv-c-bz4x-recall', published='2022-06-23', source='pacific-wire',
    title='Toyota recalls 2,700 electric SUVs for loose wheels, two months after launch',
    text=TEXT,
    claims=[
        c('2,700', 'recall', 2700, 'vehicle', company='Toyota', product='bZ4X'),
        c('2,700', 'recall', 2700, 'vehicle', nth=1, company='Toyota', product='bZ4X'),
        c('2,200', 'recall', 2200, 'vehicle', company='Toyota', product='bZ4X'),
        c('260', 'recall', 260, 'vehicle', company='Toyota', product='bZ4X'),
        c('20', 'recall', 20, 'vehicle', nth=1, company='Toyota', product='bZ4X'),
        c('110', 'recall', 110, 'vehicle', company='Toyota', product='bZ4X'),
        c('2,600', 'recall', 2600, 'vehicle', company='Subaru', product='Solterra'),
        c('May 12', 'launch', None, 'date', company='Toyota', product='bZ4X', p=('2022-05-12', '2022-05-12')),
        c('106,700 yen', 'price', 106700, 'JPY', company='Toyota', product='bZ4X', per='month'),
        c('$785', 'price', 785, 'USD', company='Toyota', product='bZ4X', per='month'),
        c('770,000 yen', ['price', 'other'], 770000, 'JPY', company='Toyota', product='bZ4X'),
        c('5,000', 'sales', 5000, 'vehicle', company='Toyota', product='bZ4X', p=('2022-04-01', '2023-03-31'), status=['target', 'forecast']),
        c('1,700', 'orders', 1700, 'order', company='Toyota', product='bZ4X', p=(None, '2022-06-22')),
        c('$42,000', 'price', 42000, 'USD', company='Toyota', product='bZ4X'),
        c('$39,950', 'price', 39950, 'USD', company='Hyundai', product='Ioniq 5'),
        c('252 miles', 'range', None, 'mile', 252, company='Toyota', product='bZ4X'),
        c('71.4 kWh', 'battery_capacity', 71.4, 'kWh', company='Toyota', product='bZ4X'),
        c('70%', ['warranty', 'other'], 70, 'percent', company='Toyota', product='bZ4X'),
        c('10 years', 'warranty', 10, 'year', company='Toyota', product='bZ4X'),
        c('200,000 km', 'warranty', 200000, 'km', company='Toyota', product='bZ4X'),
        c('30 battery electric models', 'models', 30, 'model', company='Toyota', p=(None, '2030-12-31'), status=['plan', 'target']),
        c('3.5 million', 'sales', 3500000, 'vehicle', company='Toyota', p=('2030-01-01', '2030-12-31'), status=['target', 'forecast']),
        c('4 trillion yen', 'investment', 4000000000000, 'JPY', company='Toyota', p=(None, '2030-12-31'), status=['plan', 'target']),
        c('$29.4 billion', 'investment', 29400000000, 'USD', company='Toyota', p=(None, '2030-12-31'), status=['plan', 'target']),
        c('2 trillion', 'investment', 2000000000000, 'JPY', company='Toyota', p=(None, '2030-12-31'), status=['plan', 'target']),
        c('634,940 vehicles', 'production', 634940, 'vehicle', company='Toyota', p=('2022-05-01', '2022-05-31')),
        c('5.3%', 'production', -5.3, 'percent', company='Toyota', role='change', p=('2022-05-01', '2022-05-31')),
        c('700,000', 'production', 700000, 'vehicle', company='Toyota', p=('2022-05-01', '2022-05-31'), status=['target', 'forecast']),
        c('0.8%', 'share_price', -0.8, 'percent', company='Toyota', role='change', p=('2022-06-23', '2022-06-23')),
    ],
    names=mentions(TEXT, {'Toyota Motor Corp': ('COMPANY', 'Toyota'), 'Toyota': ('COMPANY', 'Toyota'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'Subaru': ('COMPANY', 'Subaru'), 'Solterra': ('PRODUCT', 'Solterra'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5')}),
    checks=[],
)
