from goldlib import *
from mentions import mentions

TEXT = """Nissan Sakura remains Japan's best-selling electric car despite slump

TOKYO - Sales of battery-electric cars in Japan fell 5.1% to 28,020 units in the first half of fiscal 2025, which began in April, from 29,523 units a year earlier. Their share of total passenger car sales dropped to 1.46%.

Selected models, units sold

Model	Maker	Apr-Sep 2025	Apr-Sep 2024	Change
Sakura	Nissan	6,520	10,301	-36.7%
Model Y	Tesla	4,870	2,480	+96.4%
N-Van e:	Honda	2,160	–	–
Leaf	Nissan	1,850	3,120	-40.7%
eK X EV	Mitsubishi	1,104	1,532	-27.9%
Inster	Hyundai	438	–	–

Tesla nearly doubled its sales of the Model Y after cutting prices by 300,000 yen earlier this year. Nissan opened orders for the new Leaf this month; it starts at 5,188,700 yen ($34,000) and offers a range of up to 702 km. The government pays a subsidy of as much as 900,000 yen for an electric car.
"""

doc = dict(
    id='tr-japan-models-h1fy25', published='2025-10-09', source='kanto car news',
    title="Nissan Sakura remains Japan's best-selling electric car despite slump",
    text=TEXT,
    claims=[
        c('5.1%', 'sales', -5.1, 'percent', role='change', p=('2025-04-01', '2025-09-30')),
        c('28,020 units', 'sales', 28020, 'vehicle', p=('2025-04-01', '2025-09-30')),
        c('29,523 units', 'sales', 29523, 'vehicle', p=('2024-04-01', '2024-09-30')),
        c('1.46%', 'penetration', 1.46, 'percent', role=['level', 'share'], p=('2025-04-01', '2025-09-30')),
        c('6,520', 'sales', 6520, 'vehicle', company='Nissan', product='Sakura', p=('2025-04-01', '2025-09-30')),
        c('10,301', 'sales', 10301, 'vehicle', company='Nissan', product='Sakura', p=('2024-04-01', '2024-09-30')),
        c('-36.7%', 'sales', -36.7, 'percent', company='Nissan', product='Sakura', role='change', p=('2025-04-01', '2025-09-30')),
        c('4,870', 'sales', 4870, 'vehicle', company='Tesla', product='Model Y', p=('2025-04-01', '2025-09-30')),
        c('2,480', 'sales', 2480, 'vehicle', company='Tesla', product='Model Y', p=('2024-04-01', '2024-09-30')),
        c('+96.4%', 'sales', 96.4, 'percent', company='Tesla', product='Model Y', role='change', p=('2025-04-01', '2025-09-30')),
        c('2,160', 'sales', 2160, 'vehicle', company='Honda', product='N-Van e:', p=('2025-04-01', '2025-09-30')),
        c('1,850', 'sales', 1850, 'vehicle', company='Nissan', product='Leaf', p=('2025-04-01', '2025-09-30')),
        c('3,120', 'sales', 3120, 'vehicle', company='Nissan', product='Leaf', p=('2024-04-01', '2024-09-30')),
        c('-40.7%', 'sales', -40.7, 'percent', company='Nissan', product='Leaf', role='change', p=('2025-04-01', '2025-09-30')),
        c('1,104', 'sales', 1104, 'vehicle', company='Mitsubishi', product='eK X EV', p=('2025-04-01', '2025-09-30')),
        c('1,532', 'sales', 1532, 'vehicle', company='Mitsubishi', product='eK X EV', p=('2024-04-01', '2024-09-30')),
        c('-27.9%', 'sales', -27.9, 'percent', company='Mitsubishi', product='eK X EV', role='change', p=('2025-04-01', '2025-09-30')),
        c('438', 'sales', 438, 'vehicle', company='Hyundai', product='Inster', p=('2025-04-01', '2025-09-30')),
        c('doubled', 'sales', 100, 'percent', company='Tesla', product='Model Y', role='change', p=('2025-04-01', '2025-09-30')),
        c('300,000 yen', 'price_change', -300000, 'JPY', company='Tesla', role='change'),
        c('5,188,700 yen', 'price', 5188700, 'JPY', company='Nissan', product='Leaf'),
        c('$34,000', 'price', 34000, 'USD', company='Nissan', product='Leaf'),
        c('702 km', 'range', None, 'km', 702, company='Nissan', product='Leaf'),
        c('900,000 yen', 'subsidy', None, 'JPY', 900000),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'Tesla': ('COMPANY', 'Tesla'), 'Honda': ('COMPANY', 'Honda'), 'Mitsubishi': ('COMPANY', 'Mitsubishi'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Sakura': ('PRODUCT', 'Sakura'), 'Model Y': ('PRODUCT', 'Model Y'), 'N-Van e:': ('PRODUCT', 'N-Van e:'), 'Leaf': ('PRODUCT', 'Leaf'), 'eK X EV': ('PRODUCT', 'eK X EV'), 'Inster': ('PRODUCT', 'Inster')}),
    checks=[],
)
