from goldlib import *
from mentions import mentions

TEXT = """Nio shrinks loss, sees third-quarter deliveries at up to 63,000

Chinese EV maker Nio lost 5.05 billion yuan in the second quarter, 16.7% less than the 6.06 billion of a year earlier and 2.7% less than in the previous quarter, it said on Thursday.

Revenue was 17.45 billion yuan, a leap of 98.9% on year; in the first quarter 9.91 billion had been booked. Deliveries came to 57,373 as against 30,053 in the three months to March and 23,520 in the same quarter last year. The vehicle margin recovered to 12.2% from 9.2% in the previous quarter and 6.2% in the second quarter of 2023.

For July through September the company forecasts revenue of between 19.11 billion and 19.67 billion yuan on 61,000 to 63,000 vehicles. In July and August together it handed over 40,674; the August part was 20,176.

Cash and deposits were 41.6 billion yuan at the end of June. An ES6 costs 338,000 yuan with a 75 kWh pack.

Onvo, the group's second brand, starts delivering its L60 in late September. By the end of the year it wants 200 stores; today there are 105.
"""

doc = dict(
    id='tn-nio-q2-guides-q3', published='2024-09-05', source='bund-business-review',
    title='Nio shrinks loss, sees third-quarter deliveries at up to 63,000',
    text=TEXT,
    claims=[
        c('63,000', 'deliveries', None, 'vehicle', 63000, company='NIO', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('5.05 billion yuan', 'net_income', -5050000000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('16.7%', 'net_income', -16.7, 'percent', company='NIO', role='change', p=('2024-04-01', '2024-06-30')),
        c('6.06 billion', 'net_income', -6060000000, 'CNY', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('2.7%', 'net_income', -2.7, 'percent', company='NIO', role='change', p=('2024-04-01', '2024-06-30')),
        c('17.45 billion yuan', 'revenue', 17450000000, 'CNY', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('98.9%', 'revenue', 98.9, 'percent', company='NIO', role='change', p=('2024-04-01', '2024-06-30')),
        c('9.91 billion', 'revenue', 9910000000, 'CNY', company='NIO', p=('2024-01-01', '2024-03-31')),
        c('57,373', 'deliveries', 57373, 'vehicle', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('30,053', 'deliveries', 30053, 'vehicle', company='NIO', p=('2024-01-01', '2024-03-31')),
        c('23,520', 'deliveries', 23520, 'vehicle', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('12.2%', 'margin', 12.2, 'percent', company='NIO', p=('2024-04-01', '2024-06-30')),
        c('9.2%', 'margin', 9.2, 'percent', company='NIO', p=('2024-01-01', '2024-03-31')),
        c('6.2%', 'margin', 6.2, 'percent', company='NIO', p=('2023-04-01', '2023-06-30')),
        c('19.11 billion and 19.67 billion yuan', 'revenue', 19110000000, 'CNY', 19670000000, company='NIO', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('61,000 to 63,000 vehicles', 'deliveries', 61000, 'vehicle', 63000, company='NIO', p=('2024-07-01', '2024-09-30'), status=['target', 'forecast']),
        c('40,674', 'deliveries', 40674, 'vehicle', company='NIO', p=('2024-07-01', '2024-08-31')),
        c('20,176', 'deliveries', 20176, 'vehicle', company='NIO', p=('2024-08-01', '2024-08-31')),
        c('41.6 billion yuan', 'cash', 41600000000, 'CNY', company='NIO', p=('2024-06-30', '2024-06-30')),
        c('338,000 yuan', 'price', 338000, 'CNY', company='NIO', product='ES6'),
        c('75 kWh', 'battery_capacity', 75, 'kWh', company='NIO', product='ES6'),
        c('late September', 'delivery_start', None, 'date', company='Onvo', product='L60', p=('2024-09-01', '2024-09-30'), status=['plan', 'target']),
        c('200 stores', 'stores', 200, 'store', company='Onvo', p=(None, '2024-12-31'), status='target'),
        c('105', 'stores', 105, 'store', company='Onvo'),
    ],
    names=mentions(TEXT, {'Onvo': ('COMPANY', 'Onvo'), 'L60': ('PRODUCT', 'L60'), 'ES6': ('PRODUCT', 'ES6'), 'Nio': ('COMPANY', 'NIO')}),
    checks=[],
)
