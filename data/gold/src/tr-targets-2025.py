from goldlib import *
from mentions import mentions

TEXT = """What China's carmakers want to sell in 2025

Most of China's carmakers have set higher sales targets for this year. Xiaomi, which started deliveries only in April 2024, last month raised its goal to 350,000 cars from 300,000. Leapmotor wants to deliver between 500,000 and 600,000 vehicles; the table shows the lower end.

Sales and targets, in million vehicles

Company	2024 sales	2025 target	Implied growth (%)
BYD	4.27	5.50	28.8
Geely	2.18	2.71	24.3
Chery	2.60	3.26	25.4
Leapmotor	0.294	0.500	70.1
Li Auto	0.501	0.700	39.7
XPeng	0.190	0.380	100.0
Xiaomi	0.137	0.350	155.5
NIO	0.222	0.440	98.2

Together, the companies sold 10.39 million vehicles last year. The China Association of Automobile Manufacturers forecasts that the country's total car sales will increase by 4.7 percent to 32.9 million in 2025, with new energy vehicles up 24.4 percent at 16 million.
"""

doc = dict(
    id='tr-targets-2025', published='2025-04-07', source='auto insight cn',
    title="What China's carmakers want to sell in 2025",
    text=TEXT,
    claims=[
        c('April 2024', 'delivery_start', None, 'date', company='Xiaomi', p=('2024-04-01', '2024-04-30')),
        c('350,000 cars', 'sales', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
        c('300,000', 'sales', 300000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('500,000 and 600,000 vehicles', 'deliveries', 500000, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('4.27', 'sales', 4270000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('5.50', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status='target'),
        c('28.8', 'sales', 28.8, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('2.18', 'sales', 2180000, 'vehicle', company='Geely', p=('2024-01-01', '2024-12-31')),
        c('2.71', 'sales', 2710000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target'),
        c('24.3', 'sales', 24.3, 'percent', company='Geely', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('2.60', 'sales', 2600000, 'vehicle', company='Chery', p=('2024-01-01', '2024-12-31')),
        c('3.26', 'sales', 3260000, 'vehicle', company='Chery', p=('2025-01-01', '2025-12-31'), status='target'),
        c('25.4', 'sales', 25.4, 'percent', company='Chery', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('0.294', 'sales', 294000, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('0.500', 'sales', 500000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('70.1', 'sales', 70.1, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('0.501', 'sales', 501000, 'vehicle', company='Li Auto', p=('2024-01-01', '2024-12-31')),
        c('0.700', 'sales', 700000, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-12-31'), status='target'),
        c('39.7', 'sales', 39.7, 'percent', company='Li Auto', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('0.190', 'sales', 190000, 'vehicle', company='XPeng', p=('2024-01-01', '2024-12-31')),
        c('0.380', 'sales', 380000, 'vehicle', company='XPeng', p=('2025-01-01', '2025-12-31'), status='target'),
        c('100.0', 'sales', 100, 'percent', company='XPeng', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('0.137', 'sales', 137000, 'vehicle', company='Xiaomi', p=('2024-01-01', '2024-12-31')),
        c('0.350', 'sales', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
        c('155.5', 'sales', 155.5, 'percent', company='Xiaomi', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('0.222', 'sales', 222000, 'vehicle', company='NIO', p=('2024-01-01', '2024-12-31')),
        c('0.440', 'sales', 440000, 'vehicle', company='NIO', p=('2025-01-01', '2025-12-31'), status='target'),
        c('98.2', 'sales', 98.2, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('10.39 million vehicles', 'sales', 10390000.0, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('4.7 percent', 'sales', 4.7, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('32.9 million', 'sales', 32900000.0, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('24.4 percent', 'sales', 24.4, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('16 million', 'sales', 16000000.0, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Chery': ('COMPANY', 'Chery'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Li Auto': ('COMPANY', 'Li Auto'), 'XPeng': ('COMPANY', 'XPeng'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'NIO': ('COMPANY', 'NIO')}),
    checks=[],
)
