from goldlib import *
from mentions import mentions

TEXT = """Czech electric registrations top 10,000 in 2024

Last year 10,925 battery cars were newly registered in Czechia, a 64 per cent rise from 6,640 in 2023, industry association SDA reports. Their share came to 4.7 per cent, compared with 3.0 per cent. December was the best month: 1,586, against 604 in the same month a year earlier and 1,102 in November.

Škoda defended its home turf with 3,460 for the year, 2,890 of which were Enyaqs; it had been 1,540 a year before. In December alone the Mladá Boleslav company registered 720. The Elroq, delivered from January, starts at CZK 815,000 with 55 kWh and 375 km.

Tesla slipped to second with 2,480, from 2,350; the Model Y led its range with 1,730, while December brought 190. Third-placed Volvo recorded 910, mostly the EX30 with 560. Hyundai had 640 and plans to sell 1,500 this year with the help of the Inster (CZK 599,990). Citroën's number was 305; BYD, not yet officially present, had 22.

As of 31 December there were 35,400 electric cars in the country. SDA believes 16,000 will be added this year. Public charging points: 5,900.
"""

doc = dict(
    id='tn-cz-registr-skoda-brief', published='2025-01-07', source='vltava-motor-data',
    title='Czech electric registrations top 10,000 in 2024',
    text=TEXT,
    claims=[
        c('10,000', 'registrations', 10000, 'vehicle', None, p=('2024-01-01', '2024-12-31')),
        c('10,925 battery cars', 'registrations', 10925, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('64 per cent', 'registrations', 64, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('6,640', 'registrations', 6640, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('4.7 per cent', 'penetration', 4.7, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('3.0 per cent', 'penetration', 3, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('1,586', 'registrations', 1586, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('604', 'registrations', 604, 'vehicle', p=('2023-12-01', '2023-12-31')),
        c('1,102', 'registrations', 1102, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('3,460', 'registrations', 3460, 'vehicle', company='Skoda', p=('2024-01-01', '2024-12-31')),
        c('2,890', 'registrations', 2890, 'vehicle', company='Skoda', product='Enyaq', p=('2024-01-01', '2024-12-31')),
        c('1,540', 'registrations', 1540, 'vehicle', company='Skoda', p=('2023-01-01', '2023-12-31')),
        c('720', 'registrations', 720, 'vehicle', company='Skoda', p=('2024-12-01', '2024-12-31')),
        c('January', 'delivery_start', None, 'date', company='Skoda', product='Elroq', p=('2025-01-01', '2025-01-31')),
        c('CZK 815,000', 'price', 815000, 'CZK', company='Skoda', product='Elroq'),
        c('55 kWh', 'battery_capacity', 55, 'kWh', company='Skoda', product='Elroq'),
        c('375 km', 'range', 375, 'km', company='Skoda', product='Elroq'),
        c('2,480', 'registrations', 2480, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('2,350', 'registrations', 2350, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('1,730', 'registrations', 1730, 'vehicle', company='Tesla', product='Model Y', p=('2024-01-01', '2024-12-31')),
        c('190', 'registrations', 190, 'vehicle', company='Tesla', p=('2024-12-01', '2024-12-31')),
        c('910', 'registrations', 910, 'vehicle', company='Volvo', p=('2024-01-01', '2024-12-31')),
        c('560', 'registrations', 560, 'vehicle', company='Volvo', product='EX30', p=('2024-01-01', '2024-12-31')),
        c('640', 'registrations', 640, 'vehicle', nth=1, company='Hyundai', p=('2024-01-01', '2024-12-31')),
        c('1,500', 'sales', 1500, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-12-31'), status='target'),
        c('CZK 599,990', 'price', 599990, 'CZK', company='Hyundai', product='Inster'),
        c('305', 'registrations', 305, 'vehicle', company='Citroën', p=('2024-01-01', '2024-12-31')),
        c('22', 'registrations', 22, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('35,400 electric cars', 'other', 35400, 'vehicle', p=('2024-12-31', '2024-12-31')),
        c('16,000', 'registrations', 16000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('5,900', 'chargers', 5900, 'charger', p=('2024-12-31', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Volvo': ('COMPANY', 'Volvo'), 'BYD': ('COMPANY', 'BYD'), 'Citroën': ('COMPANY', 'Citroën'), 'Škoda': ('COMPANY', 'Skoda'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Model Y': ('PRODUCT', 'Model Y'), 'EX30': ('PRODUCT', 'EX30'), 'Elroq': ('PRODUCT', 'Elroq'), 'Inster': ('PRODUCT', 'Inster')}),
    checks=[],
)
