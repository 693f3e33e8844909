from goldlib import *
from mentions import mentions

TEXT = """Xiaomi raises 2024 delivery target after SU7 orders pass 75,000

Advertisement

Xiaomi had received 75,723 locked-in orders for its first electric car, the SU7, by Wednesday, chief executive Lei Jun told reporters at the Beijing motor show on Thursday.

The company has delivered 5,781 vehicles since deliveries started on April 3. It expects to hand over more than 10,000 in June and at least 100,000 units this year, up from its previous goal of 76,000.

Lei, 54, said 28 per cent of the buyers were women and that 30 per cent had owned a BMW, Mercedes-Benz or Audi.

The SU7 has three versions, costing 215,900 yuan, 245,900 yuan and 299,900 yuan (US$41,390). The standard edition has a driving range of 700km, compared with 606km for Tesla's Model 3, which starts at 231,900 yuan in China. The Pro and Max editions go 830km and 800km, respectively.

Customers who order a Max today must wait 26 to 29 weeks, according to the company's app. The deposit is 5,000 yuan and can be returned within seven days.

Xiaomi's gross margin on the car will be 5 to 10 per cent, its president said this month. A brokerage estimated it would lose 4.1 billion yuan on its car business this year.

The factory in Beijing's Yizhuang has a capacity of 150,000 vehicles a year in its first phase. A second phase of the same size is to be finished in 2025.

Xiaomi opened 59 stores in 29 cities by the end of March and plans 219 in 46 cities by the end of the year.

The shares closed up 6.8 per cent at HK$17.06. The Hang Seng Index added 0.5 per cent.
"""

doc = dict(
    id='tv-c-su7-orders', published='2024-04-25', source='hk-tech-desk',
    title='Xiaomi raises 2024 delivery target after SU7 orders pass 75,000',
    text=TEXT,
    claims=[
        c('75,000', 'orders', 75000, 'order', None, company='Xiaomi', product='SU7', p=(None, '2024-04-24')),
        c('75,723', 'orders', 75723, 'order', company='Xiaomi', product='SU7', p=(None, '2024-04-24')),
        c('5,781 vehicles', 'deliveries', 5781, 'vehicle', company='Xiaomi', product='SU7', p=('2024-04-03', '2024-04-24')),
        c('April 3', 'delivery_start', None, 'date', company='Xiaomi', product='SU7', p=('2024-04-03', '2024-04-03')),
        c('10,000', 'deliveries', 10000, 'vehicle', None, company='Xiaomi', p=('2024-06-01', '2024-06-30'), status=['target', 'forecast']),
        c('100,000 units', 'deliveries', 100000, 'vehicle', None, company='Xiaomi', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('76,000', 'deliveries', 76000, 'vehicle', company='Xiaomi', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast'], superseded=True),
        c('28 per cent', 'orders', 28, 'percent', company='Xiaomi', product='SU7', role='share', p=(None, '2024-04-24')),
        c('30 per cent', 'orders', 30, 'percent', company='Xiaomi', product='SU7', role='share', p=(None, '2024-04-24')),
        c('three versions', ['models', 'other'], 3, 'model', company='Xiaomi', product='SU7'),
        c('215,900 yuan', 'price', 215900, 'CNY', company='Xiaomi', product='SU7'),
        c('245,900 yuan', 'price', 245900, 'CNY', company='Xiaomi', product='SU7 Pro'),
        c('299,900 yuan', 'price', 299900, 'CNY', company='Xiaomi', product='SU7 Max'),
        c('US$41,390', 'price', 41390, 'USD', company='Xiaomi', product='SU7 Max'),
        c('700km', 'range', 700, 'km', company='Xiaomi', product='SU7'),
        c('606km', 'range', 606, 'km', company='Tesla', product='Model 3'),
        c('231,900 yuan', 'price', 231900, 'CNY', company='Tesla', product='Model 3'),
        c('830km', 'range', 830, 'km', company='Xiaomi', product='SU7 Pro'),
        c('800km', 'range', 800, 'km', company='Xiaomi', product='SU7 Max'),
        c('26 to 29 weeks', 'wait_time', 26, 'week', 29, company='Xiaomi', product='SU7 Max'),
        c('5,000 yuan', ['price', 'other'], 5000, 'CNY', company='Xiaomi', product='SU7'),
        c('5 to 10 per cent', 'gross_margin', 5, 'percent', 10, company='Xiaomi', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('4.1 billion yuan', 'net_income', -4100000000, 'CNY', company='Xiaomi', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='Xiaomi', per='year'),
        c('59 stores', 'stores', 59, 'store', company='Xiaomi', p=('2024-03-31', '2024-03-31')),
        c('29 cities', 'countries', 29, 'country', company='Xiaomi', p=('2024-03-31', '2024-03-31')),
        c('219', 'stores', 219, 'store', company='Xiaomi', p=(None, '2024-12-31'), status=['plan', 'target']),
        c('46 cities', 'countries', 46, 'country', company='Xiaomi', p=(None, '2024-12-31'), status=['plan', 'target']),
        c('6.8 per cent', 'share_price', 6.8, 'percent', company='Xiaomi', role='change', p=('2024-04-25', '2024-04-25')),
        c('HK$17.06', 'share_price', 17.06, 'HKD', company='Xiaomi', per='share', p=('2024-04-25', '2024-04-25')),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'SU7': ('PRODUCT', 'SU7'), 'Pro': ('PRODUCT', 'SU7 Pro'), 'Max': ('PRODUCT', 'SU7 Max'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'BMW': ('COMPANY', 'BMW'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Audi': ('COMPANY', 'Audi')}),
    checks=[],
)
