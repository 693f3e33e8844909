from goldlib import *
from mentions import mentions

TEXT = """Germany's ten most popular electric cars in August

FLENSBURG - Volkswagen continues to dominate the electric car market in Germany. In August 39,367 battery-electric cars were newly registered, 45.7 percent more than a year earlier, when the figure was 27,024. Their share of the market was 19.0 percent.

Rank Model Aug 2025 Aug 2024
1 VW ID.7 3,405 2,110
2 VW ID.3 2,733 2,512
3 Skoda Elroq 2,660 -
4 BMW iX1 2,180 1,544
5 VW ID.4/5 2,102 2,970
6 Audi Q6 e-tron 2,044 1,012
7 Skoda Enyaq 1,927 2,401
8 Cupra Born 1,695 1,388
9 Mini Cooper 1,160 980
10 Opel Corsa 744 1,201

Tesla is missing from the list: the US company registered 1,441 cars of all models, 39.4 percent fewer than in August 2024. BYD came to 1,667 vehicles, an increase of 425 percent. From January to August electric car registrations rose by 39.2 percent to 336,707.
"""

doc = dict(
    id='tr-kba-models-aug25', published='2025-09-04', source='autobahnkurier',
    title="Germany's ten most popular electric cars in August",
    text=TEXT,
    claims=[
        c('39,367 battery-electric cars', 'registrations', 39367, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('45.7 percent', 'registrations', 45.7, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('27,024', 'registrations', 27024, 'vehicle', p=('2024-08-01', '2024-08-31')),
        c('19.0 percent', 'penetration', 19, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('3,405', 'registrations', 3405, 'vehicle', company='Volkswagen', product='ID.7', p=('2025-08-01', '2025-08-31')),
        c('2,110', 'registrations', 2110, 'vehicle', company='Volkswagen', product='ID.7', p=('2024-08-01', '2024-08-31')),
        c('2,733', 'registrations', 2733, 'vehicle', company='Volkswagen', product='ID.3', p=('2025-08-01', '2025-08-31')),
        c('2,512', 'registrations', 2512, 'vehicle', company='Volkswagen', product='ID.3', p=('2024-08-01', '2024-08-31')),
        c('2,660', 'registrations', 2660, 'vehicle', company='Skoda', product='Elroq', p=('2025-08-01', '2025-08-31')),
        c('2,180', 'registrations', 2180, 'vehicle', company='BMW', product='iX1', p=('2025-08-01', '2025-08-31')),
        c('1,544', 'registrations', 1544, 'vehicle', company='BMW', product='iX1', p=('2024-08-01', '2024-08-31')),
        c('2,102', 'registrations', 2102, 'vehicle', company='Volkswagen', p=('2025-08-01', '2025-08-31')),
        c('2,970', 'registrations', 2970, 'vehicle', company='Volkswagen', p=('2024-08-01', '2024-08-31')),
        c('2,044', 'registrations', 2044, 'vehicle', company='Audi', product='Q6 e-tron', p=('2025-08-01', '2025-08-31')),
        c('1,012', 'registrations', 1012, 'vehicle', company='Audi', product='Q6 e-tron', p=('2024-08-01', '2024-08-31')),
        c('1,927', 'registrations', 1927, 'vehicle', company='Skoda', product='Enyaq', p=('2025-08-01', '2025-08-31')),
        c('2,401', 'registrations', 2401, 'vehicle', company='Skoda', product='Enyaq', p=('2024-08-01', '2024-08-31')),
        c('1,695', 'registrations', 1695, 'vehicle', company='Cupra', product='Born', p=('2025-08-01', '2025-08-31')),
        c('1,388', 'registrations', 1388, 'vehicle', company='Cupra', product='Born', p=('2024-08-01', '2024-08-31')),
        c('1,160', 'registrations', 1160, 'vehicle', company='Mini', product='Cooper', p=('2025-08-01', '2025-08-31')),
        c('980', 'registrations', 980, 'vehicle', company='Mini', product='Cooper', p=('2024-08-01', '2024-08-31')),
        c('744', 'registrations', 744, 'vehicle', company='Opel', product='Corsa', p=('2025-08-01', '2025-08-31')),
        c('1,201', 'registrations', 1201, 'vehicle', company='Opel', product='Corsa', p=('2024-08-01', '2024-08-31')),
        c('1,441 cars', 'registrations', 1441, 'vehicle', company='Tesla', p=('2025-08-01', '2025-08-31')),
        c('39.4 percent', 'registrations', -39.4, 'percent', company='Tesla', role='change', p=('2025-08-01', '2025-08-31')),
        c('1,667 vehicles', 'registrations', 1667, 'vehicle', company='BYD', p=('2025-08-01', '2025-08-31')),
        c('425 percent', 'registrations', 425, 'percent', company='BYD', role='change', p=('2025-08-01', '2025-08-31')),
        c('39.2 percent', 'registrations', 39.2, 'percent', role='change', p=('2025-01-01', '2025-08-31')),
        c('336,707', 'registrations', 336707, 'vehicle', p=('2025-01-01', '2025-08-31')),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Skoda': ('COMPANY', 'Skoda'), 'BMW': ('COMPANY', 'BMW'), 'Audi': ('COMPANY', 'Audi'), 'Cupra': ('COMPANY', 'Cupra'), 'Mini': ('COMPANY', 'Mini'), 'Opel': ('COMPANY', 'Opel'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'ID.7': ('PRODUCT', 'ID.7'), 'ID.3': ('PRODUCT', 'ID.3'), 'Elroq': ('PRODUCT', 'Elroq'), 'iX1': ('PRODUCT', 'iX1'), 'ID.4': ('PRODUCT', 'ID.4'), 'Q6 e-tron': ('PRODUCT', 'Q6 e-tron'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Born': ('PRODUCT', 'Born'), 'Cooper': ('PRODUCT', 'Cooper'), 'Corsa': ('PRODUCT', 'Corsa')}),
    checks=[],
)
