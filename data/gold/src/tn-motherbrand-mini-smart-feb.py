from goldlib import *
from mentions import mentions

TEXT = """Small badges, big parents: how Smart, Mini and Fiat fared

Smart, once wholly Mercedes's and since 2020 half Geely's, delivered 67,000 cars in 2023, its first full year as an electric-only brand with the #1. In January it sold 4,720, in February 2,980; the year-earlier months had brought 2,340 and 3,410. The newer #3, from €40,990, contributes a third. Losses are borne half by either shareholder, €260 million altogether last year.

Geely itself reported 65,826 new-energy sales for January and 33,508 for February, that is 99,334 in the first two months, 148% up. Its partner from Stuttgart handed over 240,700 battery cars last year, 61% more than the year before.

Mini sold 45,261 electric Coopers in 2023, 15.3% of its 295,474 cars. The successor, with 40.7 kWh and 305 km as Cooper E, is in showrooms since this month, from €32,900. Last year Oxford built the old one at 950 a week; the new one comes from China. BMW Group, its owner, has 376,183 EVs in last year's books and forecasts over 500,000 for this.

Fiat's 500e, at €34,990, lost a quarter in sales: 10,640 in the first two months, against 12,900 a year ago. Stellantis halted its line at Mirafiori for three weeks in February.
"""

doc = dict(
    id='tn-motherbrand-mini-smart-feb', published='2024-03-20', source='hanse-small-cars',
    title='Small badges, big parents: how Smart, Mini and Fiat fared',
    text=TEXT,
    claims=[
        c('half', 'stake', 50, 'percent', company=['Geely', 'Smart']),
        c('67,000 cars', 'deliveries', 67000, 'vehicle', company='Smart', p=('2023-01-01', '2023-12-31')),
        c('4,720', 'sales', 4720, 'vehicle', company='Smart', p=('2024-01-01', '2024-01-31')),
        c('2,980', 'sales', 2980, 'vehicle', company='Smart', p=('2024-02-01', '2024-02-29')),
        c('2,340', 'sales', 2340, 'vehicle', company='Smart', p=('2023-01-01', '2023-01-31')),
        c('3,410', 'sales', 3410, 'vehicle', company='Smart', p=('2023-02-01', '2023-02-28')),
        c('€40,990', 'price', 40990, 'EUR', company='Smart', product='#3'),
        c('a third', 'sales', 33.3333, 'percent', company='Smart', product='#3', role='share'),
        c('€260 million', 'net_income', -260000000, 'EUR', company='Smart', p=('2023-01-01', '2023-12-31')),
        c('65,826', 'sales', 65826, 'vehicle', company='Geely', p=('2024-01-01', '2024-01-31')),
        c('33,508', 'sales', 33508, 'vehicle', company='Geely', p=('2024-02-01', '2024-02-29')),
        c('99,334', 'sales', 99334, 'vehicle', company='Geely', p=('2024-01-01', '2024-02-29')),
        c('148%', 'sales', 148, 'percent', company='Geely', role='change', p=('2024-01-01', '2024-02-29')),
        c('240,700 battery cars', 'deliveries', 240700, 'vehicle', company='Mercedes-Benz', p=('2023-01-01', '2023-12-31')),
        c('61%', 'deliveries', 61, 'percent', company='Mercedes-Benz', role='change', p=('2023-01-01', '2023-12-31')),
        c('45,261', 'sales', 45261, 'vehicle', company='Mini', p=('2023-01-01', '2023-12-31')),
        c('15.3%', 'sales', 15.3, 'percent', company='Mini', role='share', p=('2023-01-01', '2023-12-31')),
        c('295,474', 'sales', 295474, 'vehicle', company='Mini', p=('2023-01-01', '2023-12-31')),
        c('40.7 kWh', 'battery_capacity', 40.7, 'kWh', company='Mini', product='Cooper E'),
        c('305 km', 'range', 305, 'km', company='Mini', product='Cooper E'),
        c('this month', 'launch', None, 'date', company='Mini', product='Cooper E', p=('2024-03-01', '2024-03-31')),
        c('€32,900', 'price', 32900, 'EUR', company='Mini', product='Cooper E'),
        c('950', 'production', 950, 'vehicle', company='Mini', per='week', p=('2023-01-01', '2023-12-31')),
        c('376,183 EVs', 'sales', 376183, 'vehicle', company='BMW', p=('2023-01-01', '2023-12-31')),
        c('500,000', 'sales', 500000, 'vehicle', None, company='BMW', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('€34,990', 'price', 34990, 'EUR', company='Fiat', product='500e'),
        c('a quarter', 'registrations', -25, 'percent', company='Fiat', product='500e', role='change', p=('2024-01-01', '2024-02-29')),
        c('10,640', 'registrations', 10640, 'vehicle', company='Fiat', product='500e', p=('2024-01-01', '2024-02-29')),
        c('12,900', 'registrations', 12900, 'vehicle', company='Fiat', product='500e', p=('2023-01-01', '2023-02-28')),
        c('three weeks', 'duration', 3, 'week', company='Fiat'),
    ],
    names=mentions(TEXT, {'Smart': ('COMPANY', 'Smart'), 'Geely': ('COMPANY', 'Geely'), 'Mini': ('COMPANY', 'Mini'), 'Fiat': ('COMPANY', 'Fiat'), '#1': ('PRODUCT', '#1'), '#3': ('PRODUCT', '#3'), 'Cooper E': ('PRODUCT', 'Cooper E'), '500e': ('PRODUCT', '500e'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Stellantis': ('COMPANY', 'Stellantis'), 'BMW Group': ('COMPANY', 'BMW')}),
    checks=[],
)
