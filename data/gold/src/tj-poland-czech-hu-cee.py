from goldlib import *
from mentions import mentions

TEXT = """Central Europe's EV industry: battery glut in Hungary, cars from Tychy, silence in Jaworzno

MLADÁ BOLESLAV. Škoda handed over 30,300 Enyaqs in the first half, 11.6% fewer than the 34,300 of a year earlier; with operating profit of €1.2 billion and a return on sales of 8.6%, it remains the best earner of VW's volume brands. Its Elroq, unveiled on October 1, is to cost about as much as a Karoq, some €33,000.

DEBRECEN. CATL's €7.34 billion works (100 GWh; 9,000 jobs) delays its start by six months to the second half of 2025. Neighbour BMW (€2 billion; 150,000 cars; 1,500) keeps to its timetable.

IVÁNCSA. SK On's newest plant runs at 30% of its 30 GWh; 2,500 were to be hired, 1,200 have been.

TYCHY. Stellantis started assembling Leapmotor's T03 in June; it comes to showrooms this month at €18,900 and goes 265 km. Volume: 20,000 or so this year, 50,000 next year, unions believe.

JAWORZNO. EMP still waits for PLN 6 billion of state money before it builds the first Izera, based on a Geely platform; 118 people are on the payroll.

REGISTRATIONS, January–August (year-ago figures in brackets): Poland 10,990 (11,400), Czechia 6,270 (4,190), Hungary 5,420 (3,710). GreenWay, the region's largest network, has 1,450 stations; Orlen's target is 1,000 by the end of 2025.
"""

doc = dict(
    id='tj-poland-czech-hu-cee', published='2024-09-17', source='vistula-danube-business',
    title="Central Europe's EV industry: battery glut in Hungary, cars from Tychy, silence in Jaworzno",
    text=TEXT,
    claims=[
        c('30,300 Enyaqs', 'deliveries', 30300, 'vehicle', company='Škoda', product='Enyaq', p=('2024-01-01', '2024-06-30')),
        c('11.6%', 'deliveries', -11.6, 'percent', company='Škoda', product='Enyaq', role='change', p=('2024-01-01', '2024-06-30')),
        c('34,300', 'deliveries', 34300, 'vehicle', company='Škoda', product='Enyaq', p=('2023-01-01', '2023-06-30')),
        c('€1.2 billion', 'operating_income', 1200000000.0, 'EUR', company='Škoda', p=('2024-01-01', '2024-06-30')),
        c('8.6%', 'margin', 8.6, 'percent', company='Škoda', p=('2024-01-01', '2024-06-30')),
        c('October 1', 'launch', None, 'date', company='Škoda', product='Elroq', p=('2024-10-01', '2024-10-01'), status='plan'),
        c('€33,000', 'price', 33000, 'EUR', company='Škoda', product='Elroq', status='forecast'),
        c('€7.34 billion', 'investment', 7340000000.0, 'EUR', company='CATL', status='plan'),
        c('100 GWh', 'capacity', 100, 'GWh', company='CATL', per='year', status=['plan', 'target']),
        c('9,000 jobs', 'jobs', 9000, 'job', company='CATL', status=['plan', 'target']),
        c('six months', 'duration', 6, 'month', company='CATL', status='plan'),
        c('second half of 2025', 'production_start', None, 'date', company='CATL', p=('2025-07-01', '2025-12-31'), status=['plan', 'target']),
        c('€2 billion', 'investment', 2000000000.0, 'EUR', company='BMW', status='plan'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BMW', per='year', status=['plan', 'target']),
        c('1,500', 'jobs', 1500, 'job', company='BMW', status=['plan', 'target']),
        c('30%', 'other', 30, 'percent', company='SK On'),
        c('30 GWh', 'capacity', 30, 'GWh', company='SK On', per='year'),
        c('2,500', 'jobs', 2500, 'job', company='SK On', status=['plan', 'target']),
        c('1,200', 'headcount', 1200, 'job', company='SK On'),
        c('June', 'production_start', None, 'date', company='Leapmotor', product='T03', p=('2024-06-01', '2024-06-30')),
        c('€18,900', 'price', 18900, 'EUR', company='Leapmotor', product='T03'),
        c('265 km', 'range', 265, 'km', company='Leapmotor', product='T03'),
        c('20,000', 'production', 20000, 'vehicle', company='Leapmotor', product='T03', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('50,000', 'production', 50000, 'vehicle', nth=1, company='Leapmotor', product='T03', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('PLN 6 billion', 'funding', 6000000000.0, 'PLN', company='ElectroMobility Poland', status='plan'),
        c('118 people', 'headcount', 118, 'job', company='ElectroMobility Poland'),
        c('10,990', 'registrations', 10990, 'vehicle', p=('2024-01-01', '2024-08-31')),
        c('11,400', 'registrations', 11400, 'vehicle', p=('2023-01-01', '2023-08-31')),
        c('6,270', 'registrations', 6270, 'vehicle', p=('2024-01-01', '2024-08-31')),
        c('4,190', 'registrations', 4190, 'vehicle', p=('2023-01-01', '2023-08-31')),
        c('5,420', 'registrations', 5420, 'vehicle', p=('2024-01-01', '2024-08-31')),
        c('3,710', 'registrations', 3710, 'vehicle', p=('2023-01-01', '2023-08-31')),
        c('1,450 stations', 'stations', 1450, 'station', company='GreenWay'),
        c('1,000', 'stations', 1000, 'station', company='Orlen', p=(None, '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Škoda': ('COMPANY', 'Škoda'), 'CATL': ('COMPANY', 'CATL'), 'EMP': ('COMPANY', 'ElectroMobility Poland'), 'Geely': ('COMPANY', 'Geely'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'GreenWay': ('COMPANY', 'GreenWay'), 'Orlen': ('COMPANY', 'Orlen'), 'SK On': ('COMPANY', 'SK On'), 'BMW': ('COMPANY', 'BMW'), 'VW': ('COMPANY', 'Volkswagen'), 'Izera': ('PRODUCT', 'Izera'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'Elroq': ('PRODUCT', 'Elroq'), 'T03': ('PRODUCT', 'T03')}),
    checks=[],
)
