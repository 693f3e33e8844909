from goldlib import *
from mentions import mentions

TEXT = """Tesla beats BMW and Mercedes-Benz among Korea's imported cars

Registrations of imported passenger cars in South Korea rose 30.1 percent from a year earlier to 32,360 units in September, the importers' association said. Compared with August they were up 18.6 percent. Tesla topped the list for the third straight month.

By brand:

BrandRegistrationsMarket shareTesla9,06928.0%BMW6,90421.3%Mercedes-Benz6,61220.4%Audi1,4264.4%Lexus1,4174.4%Volvo1,3994.3%BYD1,0203.1%

Electric vehicles accounted for 12,898 units, or 39.9 percent of the total, against 21.7 percent in September last year; hybrids made up 49.7 percent. In the first three quarters imports came to 225,769 units, 15.9 percent more than in the same period of 2024. BYD, which started deliveries in April, has sold 2,967 cars by the end of the month.
"""

doc = dict(
    id='tr-korea-imports-sep25', published='2025-10-13', source='hangang motors',
    title="Tesla beats BMW and Mercedes-Benz among Korea's imported cars",
    text=TEXT,
    claims=[
        c('30.1 percent', 'registrations', 30.1, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('32,360 units', 'registrations', 32360, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('18.6 percent', 'registrations', 18.6, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('9,069', 'registrations', 9069, 'vehicle', company='Tesla', p=('2025-09-01', '2025-09-30')),
        c('28.0%', 'market_share', 28, 'percent', company='Tesla', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('6,904', 'registrations', 6904, 'vehicle', company='BMW', p=('2025-09-01', '2025-09-30')),
        c('21.3%', 'market_share', 21.3, 'percent', company='BMW', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('6,612', 'registrations', 6612, 'vehicle', company='Mercedes-Benz', p=('2025-09-01', '2025-09-30')),
        c('20.4%', 'market_share', 20.4, 'percent', company='Mercedes-Benz', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('1,426', 'registrations', 1426, 'vehicle', company='Audi', p=('2025-09-01', '2025-09-30')),
        c('4.4%', 'market_share', 4.4, 'percent', company='Audi', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('1,417', 'registrations', 1417, 'vehicle', company='Lexus', p=('2025-09-01', '2025-09-30')),
        c('4.4%', 'market_share', 4.4, 'percent', nth=1, company='Lexus', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('1,399', 'registrations', 1399, 'vehicle', company='Volvo', p=('2025-09-01', '2025-09-30')),
        c('4.3%', 'market_share', 4.3, 'percent', company='Volvo', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('1,020', 'registrations', 1020, 'vehicle', company='BYD', p=('2025-09-01', '2025-09-30')),
        c('3.1%', 'market_share', 3.1, 'percent', company='BYD', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('12,898 units', 'registrations', 12898, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('39.9 percent', 'penetration', 39.9, 'percent', role=['level', 'share'], p=('2025-09-01', '2025-09-30')),
        c('21.7 percent', 'penetration', 21.7, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('49.7 percent', 'other', 49.7, 'percent', role='share', p=('2025-09-01', '2025-09-30')),
        c('225,769 units', 'registrations', 225769, 'vehicle', p=('2025-01-01', '2025-09-30')),
        c('15.9 percent', 'registrations', 15.9, 'percent', role='change', p=('2025-01-01', '2025-09-30')),
        c('April', 'delivery_start', None, 'date', company='BYD', p=('2025-04-01', '2025-04-30')),
        c('2,967 cars', 'sales', 2967, 'vehicle', company='BYD', p=('2025-04-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'BYD': ('COMPANY', 'BYD')}) + [n('Mercedes-Benz', 'COMPANY', 'Mercedes-Benz', nth=1), n('Lexus', 'COMPANY', 'Lexus', nth=0), n('Tesla', 'COMPANY', 'Tesla', nth=2), n('Volvo', 'COMPANY', 'Volvo', nth=0), n('Audi', 'COMPANY', 'Audi', nth=0), n('BMW', 'COMPANY', 'BMW', nth=1), n('BYD', 'COMPANY', 'BYD', nth=0)],
    checks=[],
)
