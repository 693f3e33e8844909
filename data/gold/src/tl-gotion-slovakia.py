from goldlib import *
from mentions import mentions

TEXT = """Gotion and InoBat put Slovak gigafactory in Šurany

Bratislava. Slovakia's government and the joint venture Gotion InoBat Batteries signed a memorandum on Monday for a cell plant at Šurany, 100 km east of the capital. Costs of the first stage: €1.2 billion. Jobs: 1,500. Capacity to begin with: 20 GWh a year. Start of production: end of 2026.

Later enlargement to 40 GWh and then 60 GWh, with 3,500 staff, is left open.

Gotion High-Tech, whose biggest owner with 24.77 percent is Volkswagen, holds 80 percent of the venture and InoBat 20 percent. In September the Chinese group bought a quarter of InoBat itself.

Aid from Bratislava may reach €214 million, in tax relief and cash. The land measures 65 hectares, of which the state has bought 41 so far from more than 300 owners.

InoBat's own pilot line at Voderady, built for €100 million, makes 45 MWh annually with 220 people.

Volkswagen, Kia and Stellantis assembled 971,000 cars in the country last year, Jaguar Land Rover included; Volvo will join them in Košice in 2026 with a €1.2 billion plant for 250,000 electric cars a year.

Gotion High-Tech made 5.1 billion yuan in sales in the third quarter, down 3.2 percent; its overseas revenue in nine months climbed 242 percent.
"""

doc = dict(
    id='tl-gotion-slovakia', published='2023-11-27', source='visegrad-invest-brief',
    title='Gotion and InoBat put Slovak gigafactory in Šurany',
    text=TEXT,
    claims=[
        c('€1.2 billion', 'investment', 1200000000.0, 'EUR', company='Gotion InoBat Batteries', status='plan'),
        c('1,500', 'jobs', 1500, 'job', company='Gotion InoBat Batteries', status='plan'),
        c('20 GWh', 'capacity', 20, 'GWh', company='Gotion InoBat Batteries', per='year', status=['plan', 'target', 'forecast']),
        c('end of 2026', 'production_start', None, 'date', company='Gotion InoBat Batteries', p=('2026-10-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('40 GWh', 'capacity', 40, 'GWh', company='Gotion InoBat Batteries', per='year', status=['plan', 'target', 'forecast']),
        c('60 GWh', 'capacity', 60, 'GWh', company='Gotion InoBat Batteries', per='year', status=['plan', 'target', 'forecast']),
        c('3,500 staff', ['jobs', 'headcount'], 3500, 'job', company='Gotion InoBat Batteries', status='plan'),
        c('24.77 percent', 'stake', 24.77, 'percent', company=['Volkswagen', 'Gotion High-tech']),
        c('80 percent', 'stake', 80, 'percent', company=['Gotion High-tech', 'Gotion InoBat Batteries']),
        c('20 percent', 'stake', 20, 'percent', company=['InoBat', 'Gotion InoBat Batteries']),
        c('a quarter', 'stake', 25, 'percent', company=['Gotion High-tech', 'InoBat'], p=('2023-09-01', '2023-09-30')),
        c('€214 million', ['subsidy', 'funding'], None, 'EUR', 214000000.0, company='Gotion InoBat Batteries', status='plan'),
        c('65 hectares', 'area', 65, 'hectare', company='Gotion InoBat Batteries'),
        c('41', 'area', 41, 'hectare', company='Gotion InoBat Batteries'),
        c('300 owners', 'other', 300, 'item', None, company='Gotion InoBat Batteries'),
        c('€100 million', 'investment', 100000000.0, 'EUR', company='InoBat'),
        c('45 MWh', 'capacity', 45, 'MWh', company='InoBat', per='year'),
        c('220 people', 'headcount', 220, 'job', company='InoBat'),
        c('971,000 cars', 'production', 971000, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('2026', 'production_start', None, 'date', nth=1, company='Volvo', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('€1.2 billion', 'investment', 1200000000.0, 'EUR', nth=1, company='Volvo', status='plan'),
        c('250,000 electric cars', 'capacity', 250000, 'vehicle', company='Volvo', per='year', status=['plan', 'target', 'forecast']),
        c('5.1 billion yuan', 'revenue', 5100000000.0, 'CNY', company='Gotion High-tech', p=('2023-07-01', '2023-09-30')),
        c('3.2 percent', 'revenue', -3.2, 'percent', company='Gotion High-tech', role='change', p=('2023-07-01', '2023-09-30')),
        c('242 percent', 'revenue', 242, 'percent', company='Gotion High-tech', role='change', p=('2023-01-01', '2023-09-30')),
    ],
    names=mentions(TEXT, {'Gotion InoBat Batteries': ('COMPANY', 'Gotion InoBat Batteries'), 'InoBat': ('COMPANY', 'InoBat'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'Gotion High-Tech': ('COMPANY', 'Gotion High-tech'), 'Jaguar Land Rover': ('COMPANY', 'Jaguar Land Rover'), 'Kia': ('COMPANY', 'Kia'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Volvo': ('COMPANY', 'Volvo')}),
    checks=[],
)
