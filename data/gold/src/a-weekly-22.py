from goldlib import *
from mentions import mentions

TEXT = """The Saturday charge #131: Blades for Toyota, layoffs at Li Auto, Norwegians queueing

Good morning! Seven things that we learned this week, in ascending order of silliness.

1. BYD warned shareholders of good news. First-half net profit will be 2.8 to 3.6 billion yuan, between 138.6% and 206.8% better than the 1.17 billion of a year ago, on sales of 641,350 NEVs: 323,519 battery cars, 314,638 plug-in hybrids, the rest trucks and buses.
2. In Norway its Tang outsold the Audi e-tron in June with 537 registrations. Queue: nine months. A local importer, RSA, has 22 shops.
3. Toyota's bZ3, shown to journalists behind a curtain, will use BYD's Blade Battery (140 Wh/kg) and should cost less than 200,000 yuan ($29,600).
4. CALB is putting 18.8 billion yuan into Jiangmen: 50 GWh, 198 acres of land (that's 80 hectares), 5,000 workers.
5. Weilan New Energy of Beijing, better known as WeLion, got 500 million yuan from Xiaomi and Huawei; the two now own 5.4% and 4.8%, respectively. Its semi-solid pack is good for 360 Wh/kg.
6. Li Auto denied laying off one in five of its 17,000 staff. It had merely “optimised” fewer than 500, a spokeswoman, 27, explained.
7. Leapmotor says that its C01 saloon has attracted 66,000 pre-orders in two months; at 5,050 mm it goes on sale in September from 180,000 yuan ($2,660). Zero to 100 km/h takes 3.66 seconds in the dual-motor car.

Was this forwarded to you? Join 48,000 subscribers. Advertise: from 350 euros a slot.
"""

doc = dict(
    id='a-weekly-22', published='2022-07-16', source='ev-friday-mail',
    title='The Saturday charge #131: Blades for Toyota, layoffs at Li Auto, Norwegians queueing',
    text=TEXT,
    claims=[
        c('2.8 to 3.6 billion yuan', 'net_income', 2800000000, 'CNY', 3600000000, company='BYD', p=h(2022, 1), status=['forecast', 'target']),
        c('138.6% and 206.8%', 'net_income', 138.6, 'percent', 206.8, company='BYD', role='change', p=h(2022, 1), status=['forecast', 'target']),
        c('1.17 billion', 'net_income', 1170000000, 'CNY', company='BYD', p=h(2021, 1)),
        c('641,350 NEVs', 'sales', 641350, 'vehicle', company='BYD', p=h(2022, 1)),
        c('323,519 battery cars', 'sales', 323519, 'vehicle', company='BYD', p=h(2022, 1)),
        c('314,638', 'sales', 314638, 'vehicle', company='BYD', p=h(2022, 1)),
        c('537 registrations', 'registrations', 537, 'vehicle', company='BYD', product='Tang', p=m(2022, 6)),
        c('nine months', 'wait_time', 9, 'month', company='BYD', product='Tang'),
        c('22 shops', 'stores', 22, 'store', company='RSA'),
        c('140 Wh/kg', 'energy_density', 140, 'Wh/kg', company='BYD', product='Blade Battery'),
        c('200,000 yuan', 'price', None, 'CNY', 200000, company='Toyota', product='bZ3', status='forecast'),
        c('$29,600', 'price', None, 'USD', 29600, company='Toyota', product='bZ3', status='forecast'),
        c('18.8 billion yuan', 'investment', 18800000000, 'CNY', company='CALB', status='plan'),
        c('50 GWh', 'capacity', 50, 'GWh', company='CALB', per=['year', None], status='plan'),
        c('198 acres', 'area', 198, 'acre', company='CALB'),
        c('80 hectares', 'area', 80, 'hectare', company='CALB'),
        c('5,000 workers', 'jobs', 5000, 'job', company='CALB', status=['plan', 'target', 'forecast']),
        c('500 million yuan', 'funding', 500000000, 'CNY', company=['WeLion', 'Weilan New Energy']),
        c('5.4%', 'stake', 5.4, 'percent', company=['Xiaomi', 'WeLion', 'Weilan New Energy']),
        c('4.8%', 'stake', 4.8, 'percent', company=['Huawei', 'WeLion', 'Weilan New Energy']),
        c('360 Wh/kg', 'energy_density', 360, 'Wh/kg', company=['WeLion', 'Weilan New Energy']),
        c('17,000 staff', 'headcount', 17000, 'job', company='Li Auto'),
        c('500', 'layoffs', None, 'job', 500, nth=1, company='Li Auto'),
        c('66,000 pre-orders', 'orders', 66000, 'order', company='Leapmotor', product='C01', p=(None, '2022-07-16')),
        c('5,050 mm', 'length', 5050, 'mm', company='Leapmotor', product='C01'),
        c('September', 'launch', None, 'date', company='Leapmotor', product='C01', p=m(2022, 9), status=['plan', 'target']),
        c('180,000 yuan', 'price', 180000, 'CNY', company='Leapmotor', product='C01', status=['plan', 'target']),
        c('$2,660', 'price', 2660, 'USD', company='Leapmotor', product='C01', status=['plan', 'target']),
        c('3.66 seconds', 'acceleration', 3.66, 'second', company='Leapmotor', product='C01'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Audi': ('COMPANY', 'Audi'), 'RSA': ('COMPANY', 'RSA'), 'Toyota': ('COMPANY', 'Toyota'), 'CALB': ('COMPANY', 'CALB'), 'Weilan New Energy': ('COMPANY', 'WeLion'), 'WeLion': ('COMPANY', 'WeLion'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Huawei': ('COMPANY', 'Huawei'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Tang': ('PRODUCT', 'Tang'), 'e-tron': ('PRODUCT', 'e-tron'), 'bZ3': ('PRODUCT', 'bZ3'), 'Blade Battery': ('PRODUCT', 'Blade Battery'), 'C01': ('PRODUCT', 'C01')}),
    checks=[
        dict(kind='unit', verdict='consistent', quotes=['198 acres', '80 hectares']),
        dict(kind='fx', verdict='inconsistent', quotes=['180,000 yuan', '$2,660'], suggestion='fits 26,600'),
        dict(kind='growth', verdict='consistent', quotes=['1.17 billion', '2.8 to 3.6 billion yuan', '138.6% and 206.8%']),
        dict(kind='fx', verdict='consistent', quotes=['200,000 yuan', '$29,600']),
    ],
)
