from goldlib import *
from mentions import mentions

TEXT = """New electric cars in Sweden up 11 per cent in June

STOCKHOLM. 10,060 battery electric cars were registered in Sweden last month, 11 per cent more than in June 2024, the industry association Mobility Sweden reports. Their share of the market was 36.2 per cent, against 33.5 per cent a year ago.

Rechargeable cars altogether (electric cars and plug-in hybrids) reached 63.8 per cent.

In total 27,790 passenger cars were registered, up 2.7 per cent from 27,060 in the same month last year. In the first half of the year registrations rose 6 per cent to 140,300, with 48,900 electric cars among them.

Mobility Sweden raised its forecast for 2025 to 275,000 new cars from 265,000, but lowered the expected share of electric cars to 36 per cent, down from 39.

Most registered electric cars, June
1. Volkswagen ID.7, 1,012 (June 2024: 318)
2. Volvo EX40, 864
3. Tesla Model Y, 731 (2,211)
4. Volvo EX30, 655

Among brands, Volvo is the largest with a share of 17.4 per cent so far this year. Volkswagen follows with 15.5 and Toyota with 9.9.

Tesla registered 1,305 cars in June, down 64 per cent. BYD had 420, after 115.

A new electric car subsidy of up to 54,000 kronor for low-income households in rural areas will be open for applications from March 18 next year. The government has allocated 1.3 billion kronor for it.

The electricity price in Stockholm averaged 24 öre in June.

Text: TT / Photo: Jessica G.
"""

doc = dict(
    id='tv-a-sweden-h1-2507', published='2025-07-01', source='svea-bilnytt-english',
    title='New electric cars in Sweden up 11 per cent in June',
    text=TEXT,
    claims=[
        c('11 per cent', 'registrations', 11, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('10,060 battery electric cars', 'registrations', 10060, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('11 per cent', 'registrations', 11, 'percent', nth=1, role='change', p=('2025-06-01', '2025-06-30')),
        c('36.2 per cent', 'penetration', 36.2, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('33.5 per cent', 'penetration', 33.5, 'percent', role=['level', 'share'], p=('2024-06-01', '2024-06-30')),
        c('63.8 per cent', 'penetration', 63.8, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('27,790 passenger cars', 'registrations', 27790, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('2.7 per cent', 'registrations', 2.7, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('27,060', 'registrations', 27060, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('6 per cent', 'registrations', 6, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('140,300', 'registrations', 140300, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('48,900 electric cars', 'registrations', 48900, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('275,000 new cars', 'registrations', 275000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('265,000', 'registrations', 265000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast', superseded=True),
        c('36 per cent', 'penetration', 36, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('39', 'penetration', 39, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='forecast', superseded=True),
        c('1,012', 'registrations', 1012, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-06-01', '2025-06-30')),
        c('318', 'registrations', 318, 'vehicle', company='Volkswagen', product='ID.7', p=('2024-06-01', '2024-06-30')),
        c('864', 'registrations', 864, 'vehicle', company='Volvo Cars', product='EX40', p=('2025-06-01', '2025-06-30')),
        c('731', 'registrations', 731, 'vehicle', company='Tesla', product='Model Y', p=('2025-06-01', '2025-06-30')),
        c('2,211', 'registrations', 2211, 'vehicle', company='Tesla', product='Model Y', p=('2024-06-01', '2024-06-30')),
        c('655', 'registrations', 655, 'vehicle', company='Volvo Cars', product='EX30', p=('2025-06-01', '2025-06-30')),
        c('17.4 per cent', 'market_share', 17.4, 'percent', company='Volvo Cars', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('15.5', 'market_share', 15.5, 'percent', company='Volkswagen', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('9.9', 'market_share', 9.9, 'percent', company='Toyota', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('1,305 cars', 'registrations', 1305, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('64 per cent', 'registrations', -64, 'percent', company='Tesla', role='change', p=('2025-06-01', '2025-06-30')),
        c('420', 'registrations', 420, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('115', 'registrations', 115, 'vehicle', company='BYD', p=('2024-06-01', '2024-06-30')),
        c('54,000 kronor', 'subsidy', None, 'SEK', 54000, p=('2026-03-18', None), status=['plan', 'target', 'forecast']),
        c('1.3 billion kronor', 'subsidy', 1300000000, 'SEK', p=('2025-06-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Volvo': ('COMPANY', 'Volvo Cars'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Toyota': ('COMPANY', 'Toyota'), 'EX30': ('PRODUCT', 'EX30'), 'EX40': ('PRODUCT', 'EX40'), 'ID.7': ('PRODUCT', 'ID.7'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
