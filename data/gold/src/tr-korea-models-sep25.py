from goldlib import *
from mentions import mentions

TEXT = """Tesla Model Y is Korea's best-selling electric car in September

Registrations of new electric cars in South Korea climbed to 28,528 units in September, more than doubling from 13,112 a year earlier and setting a monthly record, industry figures showed. Tesla sold over 8,900 vehicles, Kia 8,120 and Hyundai 7,104.

Best-selling electric cars

Model
September
January-September
Tesla Model Y
8,361
37,035
Kia EV3
2,319
21,212
Hyundai Ioniq 5
1,884
13,902
Hyundai Casper Electric
1,032
7,540
BYD Atto 3
464
2,212

In the first nine months a total of 172,309 electric cars were registered, up 58.7 percent. Their share of all new cars rose to 13.7 percent from 9.0 percent. The government wants 4.2 million electric cars on the road by 2030. The Model Y, imported from Shanghai, costs from 52.99 million won before subsidies.
"""

doc = dict(
    id='tr-korea-models-sep25', published='2025-10-10', source='hanwire',
    title="Tesla Model Y is Korea's best-selling electric car in September",
    text=TEXT,
    claims=[
        c('28,528 units', 'registrations', 28528, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('doubling', 'registrations', 100, 'percent', None, role='change', p=('2025-09-01', '2025-09-30')),
        c('13,112', 'registrations', 13112, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('8,900 vehicles', 'sales', 8900, 'vehicle', None, company='Tesla', p=('2025-09-01', '2025-09-30')),
        c('8,120', 'sales', 8120, 'vehicle', company='Kia', p=('2025-09-01', '2025-09-30')),
        c('7,104', 'sales', 7104, 'vehicle', company='Hyundai', p=('2025-09-01', '2025-09-30')),
        c('8,361', 'registrations', 8361, 'vehicle', company='Tesla', product='Model Y', p=('2025-09-01', '2025-09-30')),
        c('37,035', 'registrations', 37035, 'vehicle', company='Tesla', product='Model Y', p=('2025-01-01', '2025-09-30')),
        c('2,319', 'registrations', 2319, 'vehicle', company='Kia', product='EV3', p=('2025-09-01', '2025-09-30')),
        c('21,212', 'registrations', 21212, 'vehicle', company='Kia', product='EV3', p=('2025-01-01', '2025-09-30')),
        c('1,884', 'registrations', 1884, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-09-01', '2025-09-30')),
        c('13,902', 'registrations', 13902, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-01-01', '2025-09-30')),
        c('1,032', 'registrations', 1032, 'vehicle', company='Hyundai', product='Casper Electric', p=('2025-09-01', '2025-09-30')),
        c('7,540', 'registrations', 7540, 'vehicle', company='Hyundai', product='Casper Electric', p=('2025-01-01', '2025-09-30')),
        c('464', 'registrations', 464, 'vehicle', company='BYD', product='Atto 3', p=('2025-09-01', '2025-09-30')),
        c('2,212', 'registrations', 2212, 'vehicle', company='BYD', product='Atto 3', p=('2025-01-01', '2025-09-30')),
        c('172,309 electric cars', 'registrations', 172309, 'vehicle', p=('2025-01-01', '2025-09-30')),
        c('58.7 percent', 'registrations', 58.7, 'percent', role='change', p=('2025-01-01', '2025-09-30')),
        c('13.7 percent', 'penetration', 13.7, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('9.0 percent', 'penetration', 9, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('4.2 million', 'other', 4200000, 'vehicle', p=(None, '2030-12-31'), status='target'),
        c('52.99 million won', 'price', 52990000.0, 'KRW', company='Tesla', product='Model Y'),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Tesla': ('COMPANY', 'Tesla'), 'Hyundai': ('COMPANY', 'Hyundai'), 'BYD': ('COMPANY', 'BYD'), 'EV3': ('PRODUCT', 'EV3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Casper Electric': ('PRODUCT', 'Casper Electric'), 'Atto 3': ('PRODUCT', 'Atto 3')}),
    checks=[],
)
