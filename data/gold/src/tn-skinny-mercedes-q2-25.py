from goldlib import *
from mentions import mentions

TEXT = """Electric share: BMW at 18%, Mercedes at 8.4%

Stuttgart. Mercedes-Benz Cars delivered 453,700 cars in the second quarter, 9% fewer than in the same quarter of last year, when it was 496,700. Battery cars did worse: 35,000, down 24%; in January to March 40,700 had been handed over. After six months 75,600 are on the books, compared with 93,400 a year before, equal to 8.4% of the total.

The new CLA, with 792 km of range and 85 kWh from 55,859 euros, has been at dealers since June. The company speaks of an order intake of 20,000.

BMW moved in the other direction. Its battery-electric deliveries climbed 15.7% to 220,600 in the first half; 111,000 of these fell in the second quarter, as against 107,900 in the same period of 2024. The group, with Mini and Rolls-Royce, sold 1.21 million cars in all in the half, so that 18% ran on electricity alone. The iX3 of the Neue Klasse will be shown in September. Debrecen will build 150,000 of them a year.

Audi came to 101,400 electric cars by the end of June, a gain of 32%; the Q6 e-tron took 36,500. Porsche sold 23.5% of its 146,391 cars without an engine. The year before, in the same half, it had been 6%.
"""

doc = dict(
    id='tn-skinny-mercedes-q2-25', published='2025-07-10', source='neckar-morning',
    title='Electric share: BMW at 18%, Mercedes at 8.4%',
    text=TEXT,
    claims=[
        c('18%', 'deliveries', 18, 'percent', company='BMW', role='share', p=('2025-01-01', '2025-06-30')),
        c('8.4%', 'deliveries', 8.4, 'percent', company='Mercedes-Benz', role='share', p=('2025-01-01', '2025-06-30')),
        c('453,700 cars', 'deliveries', 453700, 'vehicle', company='Mercedes-Benz', p=('2025-04-01', '2025-06-30')),
        c('9%', 'deliveries', -9, 'percent', company='Mercedes-Benz', role='change', p=('2025-04-01', '2025-06-30')),
        c('496,700', 'deliveries', 496700, 'vehicle', company='Mercedes-Benz', p=('2024-04-01', '2024-06-30')),
        c('35,000', 'deliveries', 35000, 'vehicle', company='Mercedes-Benz', p=('2025-04-01', '2025-06-30')),
        c('24%', 'deliveries', -24, 'percent', company='Mercedes-Benz', role='change', p=('2025-04-01', '2025-06-30')),
        c('40,700', 'deliveries', 40700, 'vehicle', company='Mercedes-Benz', p=('2025-01-01', '2025-03-31')),
        c('75,600', 'deliveries', 75600, 'vehicle', company='Mercedes-Benz', p=('2025-01-01', '2025-06-30')),
        c('93,400', 'deliveries', 93400, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-06-30')),
        c('8.4%', 'deliveries', 8.4, 'percent', nth=1, company='Mercedes-Benz', role='share', p=('2025-01-01', '2025-06-30')),
        c('792 km', 'range', 792, 'km', company='Mercedes-Benz', product='CLA'),
        c('85 kWh', 'battery_capacity', 85, 'kWh', company='Mercedes-Benz', product='CLA'),
        c('55,859 euros', 'price', 55859, 'EUR', company='Mercedes-Benz', product='CLA'),
        c('June', 'launch', None, 'date', company='Mercedes-Benz', product='CLA', p=('2025-06-01', '2025-06-30')),
        c('20,000', 'orders', 20000, 'order', company='Mercedes-Benz', product='CLA'),
        c('15.7%', 'deliveries', 15.7, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-06-30')),
        c('220,600', 'deliveries', 220600, 'vehicle', company='BMW', p=('2025-01-01', '2025-06-30')),
        c('111,000', 'deliveries', 111000, 'vehicle', company='BMW', p=('2025-04-01', '2025-06-30')),
        c('107,900', 'deliveries', 107900, 'vehicle', company='BMW', p=('2024-04-01', '2024-06-30')),
        c('1.21 million', 'deliveries', 1210000, 'vehicle', company='BMW', p=('2025-01-01', '2025-06-30')),
        c('18%', 'deliveries', 18, 'percent', nth=1, company='BMW', role='share', p=('2025-01-01', '2025-06-30')),
        c('September', 'launch', None, 'date', company='BMW', product='iX3', p=('2025-09-01', '2025-09-30'), status='plan'),
        c('150,000', 'capacity', 150000, 'vehicle', company='BMW', product='iX3', per='year', status=['plan', 'target']),
        c('101,400', 'deliveries', 101400, 'vehicle', company='Audi', p=('2025-01-01', '2025-06-30')),
        c('32%', 'deliveries', 32, 'percent', company='Audi', role='change', p=('2025-01-01', '2025-06-30')),
        c('36,500', 'deliveries', 36500, 'vehicle', company='Audi', product='Q6 e-tron', p=('2025-01-01', '2025-06-30')),
        c('23.5%', 'deliveries', 23.5, 'percent', company='Porsche', role='share', p=('2025-01-01', '2025-06-30')),
        c('146,391', 'deliveries', 146391, 'vehicle', company='Porsche', p=('2025-01-01', '2025-06-30')),
        c('6%', 'deliveries', 6, 'percent', company='Porsche', role='share', p=('2024-01-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'BMW': ('COMPANY', 'BMW'), 'Audi': ('COMPANY', 'Audi'), 'Porsche': ('COMPANY', 'Porsche'), 'Rolls-Royce': ('COMPANY', 'Rolls-Royce'), 'CLA': ('PRODUCT', 'CLA'), 'iX3': ('PRODUCT', 'iX3'), 'Q6 e-tron': ('PRODUCT', 'Q6 e-tron'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Mini': ('COMPANY', 'Mini')}),
    checks=[],
)
