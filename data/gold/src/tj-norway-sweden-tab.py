from goldlib import *
from mentions import mentions

TEXT = """June: Tesla flies in Norway, sinks in Sweden

OSLO/STOCKHOLM. Never has the fortune of a brand differed so much between neighbours. In Norway 5,004 Teslas were put on the road in June, 54% more than a year ago, of which 4,475 were Model Ys. In Sweden, its registrations plunged 64.4% to 738; in Denmark by 61.6% to 867.

Norway, June              units    ± % y/y
All new cars             18,376    +22.2
  of which electric      17,799    +48.1
  EV share               96.9%
Tesla Model Y             4,475   +115.3
Toyota bZ4X                 998    +12.9
VW ID.7                     746     -6.0
BYD (brand)                 603    +75.8

Sweden as a whole counted 24,681 new passenger cars, 6.1% fewer; 36.0% were fully electric, as against 33.0%. The Volvo EX30, with 611 registrations, lost its crown to the ID.4 (704).

At home the Gothenburg brand sold 9,020 cars in the first half; worldwide June deliveries came to 62,858, down 12%, fully electric models being 20% of them.

Polestar, which shares an owner with it, meanwhile raised $200 million of equity from an investor last month.

Source: OFV, Mobility Sweden, company statements.
"""

doc = dict(
    id='tj-norway-sweden-tab', published='2025-07-02', source='nordisk-bilnotat',
    title='June: Tesla flies in Norway, sinks in Sweden',
    text=TEXT,
    claims=[
        c('5,004 Teslas', 'registrations', 5004, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('54%', 'registrations', 54, 'percent', company='Tesla', role='change', p=('2025-06-01', '2025-06-30')),
        c('4,475', 'registrations', 4475, 'vehicle', company='Tesla', product='Model Y', p=('2025-06-01', '2025-06-30')),
        c('64.4%', 'registrations', -64.4, 'percent', company='Tesla', role='change', p=('2025-06-01', '2025-06-30')),
        c('738', 'registrations', 738, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('61.6%', 'registrations', -61.6, 'percent', company='Tesla', role='change', p=('2025-06-01', '2025-06-30')),
        c('867', 'registrations', 867, 'vehicle', company='Tesla', p=('2025-06-01', '2025-06-30')),
        c('18,376', 'registrations', 18376, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('+22.2', 'registrations', 22.2, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('17,799', 'registrations', 17799, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('+48.1', 'registrations', 48.1, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('96.9%', 'penetration', 96.9, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('4,475', 'registrations', 4475, 'vehicle', nth=1, company='Tesla', product='Model Y', p=('2025-06-01', '2025-06-30')),
        c('+115.3', 'registrations', 115.3, 'percent', company='Tesla', product='Model Y', role='change', p=('2025-06-01', '2025-06-30')),
        c('998', 'registrations', 998, 'vehicle', company='Toyota', product='bZ4X', p=('2025-06-01', '2025-06-30')),
        c('+12.9', 'registrations', 12.9, 'percent', company='Toyota', product='bZ4X', role='change', p=('2025-06-01', '2025-06-30')),
        c('746', 'registrations', 746, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-06-01', '2025-06-30')),
        c('-6.0', 'registrations', -6, 'percent', company='Volkswagen', product='ID.7', role='change', p=('2025-06-01', '2025-06-30')),
        c('603', 'registrations', 603, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('+75.8', 'registrations', 75.8, 'percent', company='BYD', role='change', p=('2025-06-01', '2025-06-30')),
        c('24,681 new passenger cars', 'registrations', 24681, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('6.1%', 'registrations', -6.1, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('36.0%', 'penetration', 36, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('33.0%', 'penetration', 33, 'percent', role=['level', 'share'], p=('2024-06-01', '2024-06-30')),
        c('611 registrations', 'registrations', 611, 'vehicle', company='Volvo', product='EX30', p=('2025-06-01', '2025-06-30')),
        c('704', 'registrations', 704, 'vehicle', company='Volkswagen', product='ID.4', p=('2025-06-01', '2025-06-30')),
        c('9,020 cars', 'sales', 9020, 'vehicle', company='Volvo', p=('2025-01-01', '2025-06-30')),
        c('62,858', 'sales', 62858, 'vehicle', company='Volvo', p=('2025-06-01', '2025-06-30')),
        c('12%', 'sales', -12, 'percent', company='Volvo', role='change', p=('2025-06-01', '2025-06-30')),
        c('20%', 'sales', 20, 'percent', company='Volvo', role='share', p=('2025-06-01', '2025-06-30')),
        c('$200 million', 'funding', 200000000.0, 'USD', company='Polestar', p=('2025-06-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volvo': ('COMPANY', 'Volvo'), 'VW': ('COMPANY', 'Volkswagen'), 'BYD': ('COMPANY', 'BYD'), 'Toyota': ('COMPANY', 'Toyota'), 'Polestar': ('COMPANY', 'Polestar'), 'Model Y': ('PRODUCT', 'Model Y'), 'EX30': ('PRODUCT', 'EX30'), 'ID.4': ('PRODUCT', 'ID.4'), 'ID.7': ('PRODUCT', 'ID.7'), 'bZ4X': ('PRODUCT', 'bZ4X')}),
    checks=[],
)
