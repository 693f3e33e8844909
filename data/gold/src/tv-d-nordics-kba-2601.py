from goldlib import *
from mentions import mentions

TEXT = """KBA: 545,100 new electric cars in Germany in 2025, up 43.2%

Germany's federal motor authority KBA recorded 545,100 new battery electric cars last year, 43.2% more than in 2024, when there were 380,600. Their share was 19.1%, after 13.5%. The total market grew by just 1.4% to 2.86 million.

In December 54,800 electric cars were registered, up 63% year-on-year from 33,600.

Brand BEV 2025 Change
VW 118,300 +91%
BMW 50,900 +22%
Skoda 49,700 +94%
BYD 14,200 +over 390%
Tesla 19,400 -48%

The government plans a new grant of 3,000 euros per electric car for households earning up to 80,000 euros a year. With children it can be as high as 5,000 euros. A total of 3 billion euros is to be available until 2029, enough for about 800,000 vehicles. Applications open in May.

The importers' association VDIK expects 700,000 battery electric cars this year. The VDA last month raised its forecast to 693,000 from 640,000.

The previous goal of 15 million electric cars on the road by 2030 will be missed. As of October 1 there were 2.03 million, the KBA said, together with 184,000 charging points.

Newsletter | Mediadaten | Impressum
"""

doc = dict(
    id='tv-d-nordics-kba-2601', published='2026-01-08', source='flensburg-auto-dienst',
    title='KBA: 545,100 new electric cars in Germany in 2025, up 43.2%',
    text=TEXT,
    claims=[
        c('545,100', 'registrations', 545100, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('43.2%', 'registrations', 43.2, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
        c('545,100', 'registrations', 545100, 'vehicle', nth=1, p=('2025-01-01', '2025-12-31')),
        c('43.2%', 'registrations', 43.2, 'percent', nth=1, role='change', p=('2025-01-01', '2025-12-31')),
        c('380,600', 'registrations', 380600, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('19.1%', 'penetration', 19.1, 'percent', p=('2025-01-01', '2025-12-31')),
        c('13.5%', 'penetration', 13.5, 'percent', p=('2024-01-01', '2024-12-31')),
        c('1.4%', 'registrations', 1.4, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
        c('2.86 million', 'registrations', 2860000, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('54,800', 'registrations', 54800, 'vehicle', p=('2025-12-01', '2025-12-31')),
        c('63%', 'registrations', 63, 'percent', role='change', p=('2025-12-01', '2025-12-31')),
        c('33,600', 'registrations', 33600, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('118,300', 'registrations', 118300, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-12-31')),
        c('91%', 'registrations', 91, 'percent', company='Volkswagen', role='change', p=('2025-01-01', '2025-12-31')),
        c('50,900', 'registrations', 50900, 'vehicle', company='BMW', p=('2025-01-01', '2025-12-31')),
        c('22%', 'registrations', 22, 'percent', company='BMW', role='change', p=('2025-01-01', '2025-12-31')),
        c('49,700', 'registrations', 49700, 'vehicle', company='Skoda', p=('2025-01-01', '2025-12-31')),
        c('94%', 'registrations', 94, 'percent', company='Skoda', role='change', p=('2025-01-01', '2025-12-31')),
        c('14,200', 'registrations', 14200, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31')),
        c('390%', 'registrations', 390, 'percent', None, company='BYD', role='change', p=('2025-01-01', '2025-12-31')),
        c('19,400', 'registrations', 19400, 'vehicle', company='Tesla', p=('2025-01-01', '2025-12-31')),
        c('-48%', 'registrations', -48, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-12-31')),
        c('3,000 euros', 'subsidy', 3000, 'EUR', status=['plan', 'target', 'forecast']),
        c('5,000 euros', 'subsidy', None, 'EUR', 5000, status=['plan', 'target', 'forecast']),
        c('3 billion euros', 'subsidy', 3000000000, 'EUR', p=(None, '2029-12-31'), status=['plan', 'target', 'forecast']),
        c('800,000 vehicles', 'other', 800000, 'vehicle', p=(None, '2029-12-31'), status=['forecast', 'plan']),
        c('700,000', 'registrations', 700000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('693,000', 'registrations', 693000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('640,000', 'registrations', 640000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast', superseded=True),
        c('15 million', 'other', 15000000, 'vehicle', p=(None, '2030-12-31'), status='target'),
        c('2.03 million', 'other', 2030000, 'vehicle', p=('2025-10-01', '2025-10-01')),
        c('184,000 charging points', 'chargers', 184000, 'charger', p=('2025-10-01', '2025-10-01')),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'BMW': ('COMPANY', 'BMW'), 'Skoda': ('COMPANY', 'Skoda'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
