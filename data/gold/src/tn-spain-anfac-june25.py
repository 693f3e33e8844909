from goldlib import *
from mentions import mentions

TEXT = """Spain: electrified cars pass one-fifth of registrations in June

Registrations of battery cars in Spain leapt 155% in June to 13,430, from 5,270 in the same month of 2024; May had come in at 9,380. Plug-in hybrids gained 129% to 12,680. Between them they hold 22.1% of a market of 118,100.

Halfway through the year 46,400 battery cars have been counted, 84% up on the first half of last year. The half-year share is 7.6% (4.8%).

Tesla led in June with 2,640, the Model 3 (1,580) ahead of the Model Y (1,060). In the half, however, it registered 7,150, little more than the 6,810 of a year earlier. Kia came second at 1,210, the EV3 being good for 870; it costs from €36,400 with 58.3 kWh. Renault's 990 included 610 Renault 5s. Mercedes had 780, Cupra 540.

BYD's 1,090 battery cars are only a part of its total of 2,900; a year ago the latter was 310. The Seal U DM-i, a plug-in, is first in its class since January with 6,450. As of today the brand has 85 points of sale in the country, and there will be 100 by year's end.
"""

doc = dict(
    id='tn-spain-anfac-june25', published='2025-07-02', source='iberia-automotor',
    title='Spain: electrified cars pass one-fifth of registrations in June',
    text=TEXT,
    claims=[
        c('one-fifth', 'penetration', 20, 'percent', None, role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('155%', 'registrations', 155, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('13,430', 'registrations', 13430, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('5,270', 'registrations', 5270, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('9,380', 'registrations', 9380, 'vehicle', p=('2025-05-01', '2025-05-31')),
        c('129%', 'registrations', 129, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('12,680', 'registrations', 12680, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('22.1%', 'penetration', 22.1, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('118,100', 'registrations', 118100, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('46,400 battery cars', 'registrations', 46400, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('84%', 'registrations', 84, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('7.6%', 'penetration', 7.6, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('4.8%', 'penetration', 4.8, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('2,640', 'registrations', 2640, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('1,580', 'registrations', 1580, 'vehicle', company='Tesla', product='Model 3', p=('2025-06-01', '2025-06-30')),
        c('1,060', 'registrations', 1060, 'vehicle', company='Tesla', product='Model Y', p=('2025-06-01', '2025-06-30')),
        c('7,150', 'registrations', 7150, 'vehicle', company='Tesla', p=('2025-01-01', '2025-06-30')),
        c('6,810', 'registrations', 6810, 'vehicle', company='Tesla', p=('2024-01-01', '2024-06-30')),
        c('1,210', 'registrations', 1210, 'vehicle', company='Kia', p=('2025-06-01', '2025-06-30')),
        c('870', 'registrations', 870, 'vehicle', company='Kia', product='EV3', p=('2025-06-01', '2025-06-30')),
        c('€36,400', 'price', 36400, 'EUR', company='Kia', product='EV3'),
        c('58.3 kWh', 'battery_capacity', 58.3, 'kWh', company='Kia', product='EV3'),
        c('990', 'registrations', 990, 'vehicle', company='Renault', p=('2025-06-01', '2025-06-30')),
        c('610', 'registrations', 610, 'vehicle', company='Renault', product='Renault 5', p=('2025-06-01', '2025-06-30')),
        c('780', 'registrations', 780, 'vehicle', company='Mercedes-Benz', p=('2025-06-01', '2025-06-30')),
        c('540', 'registrations', 540, 'vehicle', company='Cupra', p=('2025-06-01', '2025-06-30')),
        c('1,090', 'registrations', 1090, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('2,900', 'registrations', 2900, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('310', 'registrations', 310, 'vehicle', company='BYD', p=('2024-06-01', '2024-06-30')),
        c('6,450', 'registrations', 6450, 'vehicle', company='BYD', product='Seal U DM-i', p=('2025-01-01', '2025-06-30')),
        c('85 points of sale', 'stores', 85, 'store', company='BYD', p=('2025-07-02', '2025-07-02')),
        c('100', 'stores', 100, 'store', nth=1, company='BYD', p=(None, '2025-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Kia': ('COMPANY', 'Kia'), 'BYD': ('COMPANY', 'BYD'), 'Cupra': ('COMPANY', 'Cupra'), 'Renault': ('COMPANY', 'Renault'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'EV3': ('PRODUCT', 'EV3'), 'Renault 5': ('PRODUCT', 'Renault 5'), 'Seal U DM-i': ('PRODUCT', 'Seal U DM-i'), 'Mercedes': ('COMPANY', 'Mercedes-Benz')}),
    checks=[],
)
