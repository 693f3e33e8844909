from goldlib import *
from mentions import mentions

TEXT = """Xiaomi books 289,000 YU7 orders in an hour, undercuts Model Y by 10,000 yuan

It took until eighteen minutes past eleven on Thursday night for the counter to be switched off. By then Xiaomi had 240,000 locked-in orders for the YU7, an SUV of 4,999 mm that Lei Jun, 55, had unveiled at 10 p.m. and whose first hour had brought 289,000 against a refundable deposit. The SU7 sedan had needed 24 hours last year for 88,898.

The new car costs 253,500 yuan ($35,400) and goes 835 km; the Pro (279,900 yuan) has two motors with 365 kW, and the Max, which sells for 329,900, reaches 100 km/h in 3.23 seconds and tops out at 253 km/h. The model it is measured against, Tesla’s Model Y, starts at 263,500 yuan and manages 719 km in long-range trim.

Delivery begins on July 6. Yet whoever orders now waits up to 56 weeks: the first Yizhuang plant can make 150,000 cars a year and the second, finished in mid-June, the same again. Xiaomi delivered over 28,000 vehicles in May and sticks to 350,000 for 2025, up from an initial 300,000. Shares hit a record HK$61.45 on Friday morning, lifting the group’s worth above $200 billion, more than that of BYD.
"""

doc = dict(
    id='tq-xiaomi-yu7', published='2025-06-27', source='beijing-motor-letter',
    title='Xiaomi books 289,000 YU7 orders in an hour, undercuts Model Y by 10,000 yuan',
    text=TEXT,
    claims=[
        c('289,000', 'orders', 289000, 'order', company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('10,000 yuan', 'price', -10000, 'CNY', company='Xiaomi', product='YU7', role='change'),
        c('240,000 locked-in orders', 'orders', 240000, 'order', company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('4,999 mm', 'length', 4999, 'mm', company='Xiaomi', product='YU7'),
        c('289,000', 'orders', 289000, 'order', nth=1, company='Xiaomi', product='YU7', p=('2025-06-26', '2025-06-26')),
        c('88,898', 'orders', 88898, 'order', company='Xiaomi', product='SU7', p=('2024-03-01', '2024-03-31')),
        c('253,500 yuan', 'price', 253500, 'CNY', company='Xiaomi', product='YU7'),
        c('$35,400', 'price', 35400, 'USD', company='Xiaomi', product='YU7'),
        c('835 km', 'range', 835, 'km', company='Xiaomi', product='YU7'),
        c('279,900 yuan', 'price', 279900, 'CNY', company='Xiaomi', product='YU7 Pro'),
        c('365 kW', 'power', 365, 'kW', company='Xiaomi', product='YU7 Pro'),
        c('329,900', 'price', 329900, 'CNY', company='Xiaomi', product='YU7 Max'),
        c('3.23 seconds', 'acceleration', 3.23, 'second', company='Xiaomi', product='YU7 Max'),
        c('253 km/h', 'top_speed', 253, 'km/h', company='Xiaomi', product='YU7 Max'),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('719 km', 'range', 719, 'km', company='Tesla', product='Model Y'),
        c('July 6', 'delivery_start', None, 'date', company='Xiaomi', product='YU7', p=('2025-07-06', '2025-07-06'), status='plan'),
        c('56 weeks', 'wait_time', None, 'week', 56, company='Xiaomi', product='YU7'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='Xiaomi', per='year'),
        c('28,000 vehicles', 'deliveries', 28000, 'vehicle', None, company='Xiaomi', p=('2025-05-01', '2025-05-31')),
        c('350,000', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
        c('300,000', 'deliveries', 300000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('HK$61.45', 'share_price', 61.45, 'HKD', company='Xiaomi', p=('2025-06-27', '2025-06-27')),
        c('$200 billion', 'valuation', 200000000000, 'USD', None, company='Xiaomi'),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'YU7': ('PRODUCT', 'YU7'), 'SU7': ('PRODUCT', 'SU7'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
