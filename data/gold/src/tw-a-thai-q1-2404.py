from goldlib import *
from mentions import mentions

TEXT = """BEV registrations climb in Q1 even as car market sinks

Registrations of battery electric passenger cars in Thailand rose 43% to 21,300 in the first three months, helped by cars which had been booked under the EV3.0 scheme last year and were delivered in January, Department of Land Transport data shows.

January was by far the strongest month with 13,310, up more than 300%. In February and March the number went down to 3,640 and 4,350.

BYD leads with 8,280 cars, or 38.9%, followed by Neta with 2,490, MG with 2,150 and GAC Aion with 1,810. Tesla's registrations slid 55% to 1,140. GWM, which was the first to start local EV assembly in January, had 1,760, of which 1,520 were the Ora Good Cat.

The Federation of Thai Industries (FTI) said domestic sales of all cars in the quarter fell 24.6% year-on-year to 163,800 vehicles, the lowest for a first quarter in over ten years, as banks rejected more loan applications. Pickups dropped 43%.

Car output was 414,100, down 18.5%. In March alone it was 138,300, down 23%. The FTI will review its full-year production target of 1.9 million next month; spokesman Surapong Paisitpattanapong said 1.15 million for export was still feasible, but the 750,000 for the home market was not.

BYD's plant in Rayong is due to open in July. The company has invested 17.9 billion baht ($483 million) in the site.

Under EV3.5 a subsidy of up to 100,000 baht is paid for each car priced at no more than 2 million baht.
"""

doc = dict(
    id='tw-a-thai-q1-2404', published='2024-04-24', source='siam-business-daily',
    title='BEV registrations climb in Q1 even as car market sinks',
    text=TEXT,
    claims=[
        c('43%', 'registrations', 43, 'percent', role='change', p=('2024-01-01', '2024-03-31')),
        c('21,300', 'registrations', 21300, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('13,310', 'registrations', 13310, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('300%', 'registrations', 300, 'percent', None, role='change', p=('2024-01-01', '2024-01-31')),
        c('3,640', 'registrations', 3640, 'vehicle', p=('2024-02-01', '2024-02-29')),
        c('4,350', 'registrations', 4350, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('8,280 cars', 'registrations', 8280, 'vehicle', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('38.9%', 'market_share', 38.9, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('2,490', 'registrations', 2490, 'vehicle', company='Neta', p=('2024-01-01', '2024-03-31')),
        c('2,150', 'registrations', 2150, 'vehicle', company='MG', p=('2024-01-01', '2024-03-31')),
        c('1,810', 'registrations', 1810, 'vehicle', company='GAC Aion', p=('2024-01-01', '2024-03-31')),
        c('55%', 'registrations', -55, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('1,140', 'registrations', 1140, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('January', 'production_start', None, 'date', nth=2, company='Great Wall Motor', p=('2024-01-01', '2024-01-31')),
        c('1,760', 'registrations', 1760, 'vehicle', company='Great Wall Motor', p=('2024-01-01', '2024-03-31')),
        c('1,520', 'registrations', 1520, 'vehicle', company='Great Wall Motor', product='Ora Good Cat', p=('2024-01-01', '2024-03-31')),
        c('24.6%', 'sales', -24.6, 'percent', role='change', p=('2024-01-01', '2024-03-31')),
        c('163,800 vehicles', 'sales', 163800, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('43%', 'sales', -43, 'percent', nth=1, role='change', p=('2024-01-01', '2024-03-31')),
        c('414,100', 'production', 414100, 'vehicle', p=('2024-01-01', '2024-03-31')),
        c('18.5%', 'production', -18.5, 'percent', role='change', p=('2024-01-01', '2024-03-31')),
        c('138,300', 'production', 138300, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('23%', 'production', -23, 'percent', role='change', p=('2024-03-01', '2024-03-31')),
        c('1.9 million', 'production', 1900000, 'vehicle', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('1.15 million', ['production', 'exports'], 1150000, 'vehicle', p=('2024-01-01', '2024-12-31'), status=['forecast', 'target']),
        c('750,000', ['production', 'sales'], 750000, 'vehicle', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('July', 'production_start', None, 'date', company='BYD', p=('2024-07-01', '2024-07-31'), status='plan'),
        c('17.9 billion baht', 'investment', 17900000000, 'THB', company='BYD'),
        c('$483 million', 'investment', 483000000, 'USD', company='BYD'),
        c('100,000 baht', 'subsidy', None, 'THB', 100000, per=['vehicle', None]),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Neta': ('COMPANY', 'Neta'), 'MG': ('COMPANY', 'MG'), 'GAC Aion': ('COMPANY', 'GAC Aion'), 'Tesla': ('COMPANY', 'Tesla'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Ora Good Cat': ('PRODUCT', 'Ora Good Cat')}),
    checks=[],
)
