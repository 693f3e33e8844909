from goldlib import *
from mentions import mentions

TEXT = """Leapmotor to build B10 in Zaragoza from third quarter of 2026

Chinese electric car maker Leapmotor will start production in Spain in the third quarter of 2026, its partner Stellantis said on Friday.

The B10 SUV will be assembled at the Figueruelas plant near Zaragoza, which employs around 5,000 people, followed by the smaller A05 in 2027. Investment amounts to 200 million euros, of which 60 million euros are to come from Spain's Perte programme.

In Figueruelas, Stellantis and CATL are also constructing a 4.1 billion euro battery plant on 89 hectares. Up to 2,000 Chinese workers will help to build it. It has a planned capacity of 50 GWh and should open by the end of 2026.

Stellantis bought 21% of the Hangzhou company for 1.5 billion euros in 2023 and holds 51% of Leapmotor International, which sells its cars outside China.

Leapmotor delivered 66,657 vehicles in September, up 97% year-on-year. In the first nine months it reached 395,516, up 129%. Rival Xpeng delivered 41,581 in September alone. The Hangzhou-based company has raised its 2025 target to a range of 580,000 to 650,000 from 500,000 to 600,000.

In Europe the brand has over 650 sales points, the company said. In Spain the B10 costs 29,900 euros and has a range of 434 km.

Related: Valencia trade fair opens on Thursday. | Seat workers vote on Oct. 24
"""

doc = dict(
    id='tv-d-leap-zaragoza-2510', published='2025-10-17', source='iberia-motor-noticias',
    title='Leapmotor to build B10 in Zaragoza from third quarter of 2026',
    text=TEXT,
    claims=[
        c('third quarter of 2026', 'production_start', None, 'date', company='Leapmotor', product='B10', p=('2026-07-01', '2026-09-30'), status=['plan', 'target', 'forecast']),
        c('third quarter of 2026', 'production_start', None, 'date', nth=1, company='Leapmotor', product='B10', p=('2026-07-01', '2026-09-30'), status=['plan', 'target', 'forecast']),
        c('5,000 people', 'headcount', 5000, 'job', company='Stellantis'),
        c('2027', 'production_start', None, 'date', company='Leapmotor', product='A05', p=('2027-01-01', '2027-12-31'), status=['plan', 'target', 'forecast']),
        c('200 million euros', 'investment', 200000000, 'EUR', company=['Leapmotor', 'Stellantis'], status=['plan', 'target', 'forecast']),
        c('60 million euros', 'subsidy', 60000000, 'EUR', company=['Leapmotor', 'Stellantis'], status=['plan', 'target', 'forecast']),
        c('4.1 billion euro', 'investment', 4100000000, 'EUR', company=['CATL', 'Stellantis'], status=['plan', 'target', 'forecast']),
        c('89 hectares', 'area', 89, 'hectare', company=['CATL', 'Stellantis'], status=['plan', 'actual']),
        c('2,000', 'jobs', None, 'job', 2000, company=['CATL', 'Stellantis'], status=['plan', 'target', 'forecast']),
        c('50 GWh', 'capacity', 50, 'GWh', company=['CATL', 'Stellantis'], per=['year', None], status=['plan', 'target', 'forecast']),
        c('end of 2026', 'production_start', None, 'date', company=['CATL', 'Stellantis'], p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('21%', 'stake', 21, 'percent', company=['Stellantis', 'Leapmotor'], p=('2023-01-01', '2023-12-31')),
        c('1.5 billion euros', 'investment', 1500000000, 'EUR', company='Stellantis', p=('2023-01-01', '2023-12-31')),
        c('51%', 'stake', 51, 'percent', company=['Stellantis', 'Leapmotor International']),
        c('66,657 vehicles', 'deliveries', 66657, 'vehicle', company='Leapmotor', p=('2025-09-01', '2025-09-30')),
        c('97%', 'deliveries', 97, 'percent', company='Leapmotor', role='change', p=('2025-09-01', '2025-09-30')),
        c('395,516', 'deliveries', 395516, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-09-30')),
        c('129%', 'deliveries', 129, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-09-30')),
        c('41,581', 'deliveries', 41581, 'vehicle', company='Xpeng', p=('2025-09-01', '2025-09-30')),
        c('580,000 to 650,000', 'deliveries', 580000, 'vehicle', 650000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('500,000 to 600,000', 'deliveries', 500000, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('650 sales points', 'stores', 650, 'store', None, company='Leapmotor'),
        c('29,900 euros', 'price', 29900, 'EUR', company='Leapmotor', product='B10'),
        c('434 km', 'range', 434, 'km', company='Leapmotor', product='B10'),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'Stellantis': ('COMPANY', 'Stellantis'), 'CATL': ('COMPANY', 'CATL'), 'Xpeng': ('COMPANY', 'Xpeng'), 'Seat': ('COMPANY', 'Seat'), 'B10': ('PRODUCT', 'B10'), 'A05': ('PRODUCT', 'A05')}),
    checks=[],
)
