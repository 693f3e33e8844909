from goldlib import *
from mentions import mentions

TEXT = """BYD Dolphin Mini leads Brazil's electric car market

SAO PAULO - Brazil registered 10,142 fully electric cars in November, 57% more than in the same month of 2024 (6,460), according to the electric vehicle association ABVE. With plug-in and other hybrids the number rises to 21,120, a share of 9.1% of all light vehicles.

The most registered electric models:

| # | Brand | Model | Units | Share of EVs |
|---|---|---|---|---|
| 1 | BYD | Dolphin Mini | 3,256 | 32.1% |
| 2 | BYD | Dolphin | 1,580 | 15.6% |
| 3 | Geely | EX2 | 1,120 | 11.0% |
| 4 | Volvo | EX30 | 610 | 6.0% |
| 5 | GWM | Ora 03 | 548 | 5.4% |
| 6 | GAC | Aion Y | 401 | 4.0% |
| 7 | BYD | Yuan Plus | 322 | 3.2% |
| 8 | Renault | Kwid E-Tech | 287 | 2.8% |

BYD assembles the Dolphin Mini in Camacari, Bahia, since July. The plant has a capacity of 150,000 vehicles a year, to be expanded to 300,000. The import tax on electric cars, now 25%, will go up to 35% in July 2026. Accumulated registrations in the first eleven months reached 70,880 units.
"""

doc = dict(
    id='tr-brazil-models-nov25', published='2025-12-05', source='mobilidade brief',
    title="BYD Dolphin Mini leads Brazil's electric car market",
    text=TEXT,
    claims=[
        c('10,142 fully electric cars', 'registrations', 10142, 'vehicle', p=('2025-11-01', '2025-11-30')),
        c('57%', 'registrations', 57, 'percent', role='change', p=('2025-11-01', '2025-11-30')),
        c('6,460', 'registrations', 6460, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('21,120', 'registrations', 21120, 'vehicle', p=('2025-11-01', '2025-11-30')),
        c('9.1%', 'penetration', 9.1, 'percent', role=['level', 'share'], p=('2025-11-01', '2025-11-30')),
        c('3,256', 'registrations', 3256, 'vehicle', company='BYD', product='Dolphin Mini', p=('2025-11-01', '2025-11-30')),
        c('32.1%', 'registrations', 32.1, 'percent', company='BYD', product='Dolphin Mini', role='share', p=('2025-11-01', '2025-11-30')),
        c('1,580', 'registrations', 1580, 'vehicle', company='BYD', product='Dolphin', p=('2025-11-01', '2025-11-30')),
        c('15.6%', 'registrations', 15.6, 'percent', company='BYD', product='Dolphin', role='share', p=('2025-11-01', '2025-11-30')),
        c('1,120', 'registrations', 1120, 'vehicle', nth=1, company='Geely', product='EX2', p=('2025-11-01', '2025-11-30')),
        c('11.0%', 'registrations', 11, 'percent', company='Geely', product='EX2', role='share', p=('2025-11-01', '2025-11-30')),
        c('610', 'registrations', 610, 'vehicle', company='Volvo', product='EX30', p=('2025-11-01', '2025-11-30')),
        c('6.0%', 'registrations', 6, 'percent', company='Volvo', product='EX30', role='share', p=('2025-11-01', '2025-11-30')),
        c('548', 'registrations', 548, 'vehicle', company='Great Wall Motor', product='Ora 03', p=('2025-11-01', '2025-11-30')),
        c('5.4%', 'registrations', 5.4, 'percent', company='Great Wall Motor', product='Ora 03', role='share', p=('2025-11-01', '2025-11-30')),
        c('401', 'registrations', 401, 'vehicle', company='GAC', product='Aion Y', p=('2025-11-01', '2025-11-30')),
        c('4.0%', 'registrations', 4, 'percent', company='GAC', product='Aion Y', role='share', p=('2025-11-01', '2025-11-30')),
        c('322', 'registrations', 322, 'vehicle', company='BYD', product='Yuan Plus', p=('2025-11-01', '2025-11-30')),
        c('3.2%', 'registrations', 3.2, 'percent', company='BYD', product='Yuan Plus', role='share', p=('2025-11-01', '2025-11-30')),
        c('287', 'registrations', 287, 'vehicle', company='Renault', product='Kwid E-Tech', p=('2025-11-01', '2025-11-30')),
        c('2.8%', 'registrations', 2.8, 'percent', company='Renault', product='Kwid E-Tech', role='share', p=('2025-11-01', '2025-11-30')),
        c('July', 'production_start', None, 'date', company='BYD', product='Dolphin Mini', p=('2025-07-01', '2025-07-31')),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('300,000', 'capacity', 300000, 'vehicle', company='BYD', per='year', status='plan'),
        c('25%', 'tariff', 25, 'percent'),
        c('35%', 'tariff', 35, 'percent', p=('2026-07-01', '2026-07-31'), status='plan'),
        c('70,880 units', 'registrations', 70880, 'vehicle', p=('2025-01-01', '2025-11-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Volvo': ('COMPANY', 'Volvo'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'GAC': ('COMPANY', 'GAC'), 'Renault': ('COMPANY', 'Renault'), 'Dolphin Mini': ('PRODUCT', 'Dolphin Mini'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'EX2': ('PRODUCT', 'EX2'), 'EX30': ('PRODUCT', 'EX30'), 'Ora 03': ('PRODUCT', 'Ora 03'), 'Aion Y': ('PRODUCT', 'Aion Y'), 'Yuan Plus': ('PRODUCT', 'Yuan Plus'), 'Kwid E-Tech': ('PRODUCT', 'Kwid E-Tech')}),
    checks=[],
)
