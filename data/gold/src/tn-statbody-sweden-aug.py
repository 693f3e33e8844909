from goldlib import *
from mentions import mentions

TEXT = """August: 24,102 new cars, four in ten of them electric

24,102 passenger cars were newly registered in Sweden in August, which is 7.1 per cent more than in the same month of the previous year (22,500). During January–August the increase is 6.5 per cent, to 189,100.

Electric cars: 9,830, up 60 per cent from 6,150. Share 40.8 per cent (August 2022: 27.3; year to date 38.2). Plug-in hybrids: 5,140, share 21.3 per cent, against 21.0 a year ago.

Most registered electric models, August, and January–August after the dash:
Tesla Model Y 1,480 – 11,350
Volvo XC40 930 – 5,870
VW ID.4 860 – 5,140
Kia Niro 470 – 2,760

The climate bonus of up to 70,000 kronor was abolished in November 2022, and cars ordered before then are nearly all delivered. Order intake in August was 34 per cent lower than a year earlier. Mobility Sweden therefore forecasts 270,000 registrations for the year, 10,000 fewer than in its June forecast.

At the end of August there were 267,000 electric cars on the roads, 5.3 per cent of the fleet. Volvo takes orders for the EX30 from 419,000 kronor.
"""

doc = dict(
    id='tn-statbody-sweden-aug', published='2023-09-01', source='mobility-sweden-digest',
    title='August: 24,102 new cars, four in ten of them electric',
    text=TEXT,
    claims=[
        c('24,102 new cars', 'registrations', 24102, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('four in ten', 'penetration', 40, 'percent', role=['level', 'share'], p=('2023-08-01', '2023-08-31')),
        c('24,102 passenger cars', 'registrations', 24102, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('7.1 per cent', 'registrations', 7.1, 'percent', role='change', p=('2023-08-01', '2023-08-31')),
        c('22,500', 'registrations', 22500, 'vehicle', p=('2022-08-01', '2022-08-31')),
        c('6.5 per cent', 'registrations', 6.5, 'percent', role='change', p=('2023-01-01', '2023-08-31')),
        c('189,100', 'registrations', 189100, 'vehicle', p=('2023-01-01', '2023-08-31')),
        c('9,830', 'registrations', 9830, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('60 per cent', 'registrations', 60, 'percent', role='change', p=('2023-08-01', '2023-08-31')),
        c('6,150', 'registrations', 6150, 'vehicle', p=('2022-08-01', '2022-08-31')),
        c('40.8 per cent', 'penetration', 40.8, 'percent', role=['level', 'share'], p=('2023-08-01', '2023-08-31')),
        c('27.3', 'penetration', 27.3, 'percent', role=['level', 'share'], p=('2022-08-01', '2022-08-31')),
        c('38.2', 'penetration', 38.2, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-08-31')),
        c('5,140', 'registrations', 5140, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('21.3 per cent', 'penetration', 21.3, 'percent', role=['level', 'share'], p=('2023-08-01', '2023-08-31')),
        c('21.0', 'penetration', 21, 'percent', role=['level', 'share'], p=('2022-08-01', '2022-08-31')),
        c('1,480', 'registrations', 1480, 'vehicle', company='Tesla', product='Model Y', p=('2023-08-01', '2023-08-31')),
        c('11,350', 'registrations', 11350, 'vehicle', company='Tesla', product='Model Y', p=('2023-01-01', '2023-08-31')),
        c('930', 'registrations', 930, 'vehicle', company='Volvo Cars', product='XC40', p=('2023-08-01', '2023-08-31')),
        c('5,870', 'registrations', 5870, 'vehicle', company='Volvo Cars', product='XC40', p=('2023-01-01', '2023-08-31')),
        c('860', 'registrations', 860, 'vehicle', company='Volkswagen', product='ID.4', p=('2023-08-01', '2023-08-31')),
        c('5,140', 'registrations', 5140, 'vehicle', nth=1, company='Volkswagen', product='ID.4', p=('2023-01-01', '2023-08-31')),
        c('470', 'registrations', 470, 'vehicle', company='Kia', product='Niro', p=('2023-08-01', '2023-08-31')),
        c('2,760', 'registrations', 2760, 'vehicle', company='Kia', product='Niro', p=('2023-01-01', '2023-08-31')),
        c('70,000 kronor', 'subsidy', None, 'SEK', 70000, p=(None, '2022-11-08')),
        c('34 per cent', 'orders', -34, 'percent', role='change', p=('2023-08-01', '2023-08-31')),
        c('270,000', 'registrations', 270000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('10,000', 'registrations', -10000, 'vehicle', role='change', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('267,000 electric cars', 'other', 267000, 'vehicle', p=('2023-08-31', '2023-08-31')),
        c('5.3 per cent', 'other', 5.3, 'percent', role='share', p=('2023-08-31', '2023-08-31')),
        c('419,000 kronor', 'price', 419000, 'SEK', company='Volvo Cars', product='EX30'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Kia': ('COMPANY', 'Kia'), 'Model Y': ('PRODUCT', 'Model Y'), 'XC40': ('PRODUCT', 'XC40'), 'ID.4': ('PRODUCT', 'ID.4'), 'EX30': ('PRODUCT', 'EX30'), 'Niro': ('PRODUCT', 'Niro'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'VW': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
