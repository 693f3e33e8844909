from goldlib import *
from mentions import mentions

TEXT = """Bahia rolls, Ceará assembles: Latin America's electric month

SÃO PAULO – Plug-in and hybrid registrations in Brazil hit a record 20,222 in August, some 38% above the same month of 2024 (14,667); pure electrics were 7,624. BYD took 5,450 of the latter, that is 71.5%; its Dolphin Mini, list price R$119,990 ($22,100), alone 2,926.

The Chinese group has put cars together from kits at Camaçari since July. Of the R$5.5 billion pledged, R$1.4 billion is spent; 1,500 people work there and 20,000 are promised, direct and indirect. Stage one makes 150,000 vehicles; the second would double that to 300,000.

GM's answer comes out of Horizonte, Ceará. There a contract assembler will bolt up the Chevrolet Spark EUV from December, 10,000 units a year at first, for R$400 million. The little SUV, offered at R$159,990, has 258 km of range by the local test and 101 hp.

GWM opened Iracemápolis on August 15: 50,000 units of annual capacity, R$4 billion to be invested until 2026 and R$6 billion more from 2027 to 2032.

MEXICO CITY – Our neighbours to the north raise duties on Chinese cars from 20% to 50%, if congress agrees. From January to August, 65,700 electrified cars were sold there (+29%). BYD hopes to double its sales to 80,000 this year, having reached 40,000 last year.
"""

doc = dict(
    id='tj-br-mx-latam-aug25', published='2025-09-08', source='sul-global-mobility',
    title="Bahia rolls, Ceará assembles: Latin America's electric month",
    text=TEXT,
    claims=[
        c('20,222', 'registrations', 20222, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('38%', 'registrations', 38, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('14,667', 'registrations', 14667, 'vehicle', p=('2024-08-01', '2024-08-31')),
        c('7,624', 'registrations', 7624, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('5,450', 'registrations', 5450, 'vehicle', company='BYD', p=('2025-08-01', '2025-08-31')),
        c('71.5%', 'market_share', 71.5, 'percent', company='BYD', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('R$119,990', 'price', 119990, 'BRL', company='BYD', product='Dolphin Mini'),
        c('$22,100', 'price', 22100, 'USD', company='BYD', product='Dolphin Mini'),
        c('2,926', 'registrations', 2926, 'vehicle', company='BYD', product='Dolphin Mini', p=('2025-08-01', '2025-08-31')),
        c('July', 'production_start', None, 'date', company='BYD', p=('2025-07-01', '2025-07-31')),
        c('R$5.5 billion', 'investment', 5500000000.0, 'BRL', company='BYD', status='plan'),
        c('R$1.4 billion', 'investment', 1400000000.0, 'BRL', company='BYD', p=(None, '2025-09-08')),
        c('1,500 people', 'headcount', 1500, 'job', company='BYD'),
        c('20,000', 'jobs', 20000, 'job', company='BYD', status=['plan', 'target']),
        c('150,000 vehicles', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('double', 'capacity', 100, 'percent', company='BYD', role='change', status=['plan', 'target']),
        c('300,000', 'capacity', 300000, 'vehicle', company='BYD', per='year', status=['plan', 'target']),
        c('December', 'production_start', None, 'date', company='Chevrolet', product='Spark EUV', p=('2025-12-01', '2025-12-31'), status=['plan', 'target']),
        c('10,000 units', 'capacity', 10000, 'vehicle', company='Chevrolet', product='Spark EUV', per='year', status=['plan', 'target']),
        c('R$400 million', 'investment', 400000000.0, 'BRL', company=['General Motors', 'GM'], status='plan'),
        c('R$159,990', 'price', 159990, 'BRL', company='Chevrolet', product='Spark EUV'),
        c('258 km', 'range', 258, 'km', company='Chevrolet', product='Spark EUV'),
        c('101 hp', 'power', 101, 'hp', company='Chevrolet', product='Spark EUV'),
        c('August 15', 'production_start', None, 'date', company='Great Wall Motor', p=('2025-08-15', '2025-08-15')),
        c('50,000 units', 'capacity', 50000, 'vehicle', company='Great Wall Motor', per='year'),
        c('R$4 billion', 'investment', 4000000000.0, 'BRL', company='Great Wall Motor', p=(None, '2026-12-31'), status='plan'),
        c('R$6 billion', 'investment', 6000000000.0, 'BRL', company='Great Wall Motor', p=('2027-01-01', '2032-12-31'), status='plan'),
        c('20%', 'tariff', 20, 'percent'),
        c('50%', 'tariff', 50, 'percent', status=['plan', 'target']),
        c('65,700 electrified cars', 'sales', 65700, 'vehicle', p=('2025-01-01', '2025-08-31')),
        c('+29%', 'sales', 29, 'percent', role='change', p=('2025-01-01', '2025-08-31')),
        c('double', 'sales', 100, 'percent', nth=1, company='BYD', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('80,000', 'sales', 80000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('40,000', 'sales', 40000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'GM': ('COMPANY', 'General Motors'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Dolphin Mini': ('PRODUCT', 'Dolphin Mini'), 'Spark EUV': ('PRODUCT', 'Spark EUV')}),
    checks=[],
)
