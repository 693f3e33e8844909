from goldlib import *
from mentions import mentions

TEXT = """Electric car retail sales up 57.5% in October, Tata Motors ahead

Retail sales of electric passenger vehicles in India grew to 18,055 units in October from 11,464 units in the year-ago month, according to figures from the dealers' body FADA. The share of electric vehicles in total car sales stood at 3.24% as against 2.29% a year earlier.

Maker-wise numbers:

MakerOctober 2025October 2024ChangeTata Motors7,2396,609+9.5%JSW MG Motor4,5492,786+63.3%Mahindra3,911955+309.5%Others2,3561,114+111.5%

Mahindra's jump came from the BE 6 and the XEV 9e. VinFast, a newcomer to the market, registered 131 cars. In the first seven months of FY26 electric car registrations crossed 1 lakh units. Tata Motors plans to add five electric models by FY30.
"""

doc = dict(
    id='tr-india-ecars-oct25', published='2025-11-06', source='motorpage india',
    title='Electric car retail sales up 57.5% in October, Tata Motors ahead',
    text=TEXT,
    claims=[
        c('57.5%', 'registrations', 57.5, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('18,055 units', 'registrations', 18055, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('11,464 units', 'registrations', 11464, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('3.24%', 'penetration', 3.24, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('2.29%', 'penetration', 2.29, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('7,239', 'registrations', 7239, 'vehicle', company='Tata Motors', p=('2025-10-01', '2025-10-31')),
        c('6,609', 'registrations', 6609, 'vehicle', company='Tata Motors', p=('2024-10-01', '2024-10-31')),
        c('+9.5%', 'registrations', 9.5, 'percent', company='Tata Motors', role='change', p=('2025-10-01', '2025-10-31')),
        c('4,549', 'registrations', 4549, 'vehicle', company='JSW MG Motor India', p=('2025-10-01', '2025-10-31')),
        c('2,786', 'registrations', 2786, 'vehicle', company='JSW MG Motor India', p=('2024-10-01', '2024-10-31')),
        c('+63.3%', 'registrations', 63.3, 'percent', company='JSW MG Motor India', role='change', p=('2025-10-01', '2025-10-31')),
        c('3,911', 'registrations', 3911, 'vehicle', company='Mahindra', p=('2025-10-01', '2025-10-31')),
        c('955', 'registrations', 955, 'vehicle', company='Mahindra', p=('2024-10-01', '2024-10-31')),
        c('+309.5%', 'registrations', 309.5, 'percent', company='Mahindra', role='change', p=('2025-10-01', '2025-10-31')),
        c('2,356', 'registrations', 2356, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('1,114', 'registrations', 1114, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('+111.5%', 'registrations', 111.5, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('131 cars', 'registrations', 131, 'vehicle', company='VinFast', p=('2025-10-01', '2025-10-31')),
        c('1 lakh units', 'registrations', 100000, 'vehicle', None, p=('2025-04-01', '2025-10-31')),
        c('five electric models', 'models', 5, 'model', company='Tata Motors', p=(None, '2030-03-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'Mahindra': ('COMPANY', 'Mahindra'), 'VinFast': ('COMPANY', 'VinFast'), 'BE 6': ('PRODUCT', 'BE 6'), 'XEV 9e': ('PRODUCT', 'XEV 9e')}) + [n('JSW MG Motor', 'COMPANY', 'JSW MG Motor India', nth=0), n('Tata Motors', 'COMPANY', 'Tata Motors', nth=1), n('Mahindra', 'COMPANY', 'Mahindra', nth=0)],
    checks=[],
)
