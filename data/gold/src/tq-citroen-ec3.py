from goldlib import *
from mentions import mentions

TEXT = """The car under 25,000 euros arrives, and it is a Citroën

PARIS – Citroën’s ë-C3 goes on sale on Friday at 23,300 euros. A version without rear window winders, for 19,990 euros, follows in 2025. For that, customers get 44 kWh of LFP cells by Svolt, 320 km on the WLTP cycle, 113 hp and 11 seconds to 100 km/h; 26 minutes suffice for charging from 20 to 80 percent. Handovers begin in June, two months later than once intended.

The rivals: Dacia’s Spring, 3.73 m long and 18,400 euros, was bought by 61,803 Europeans last year but has lost the French bonus of up to 7,000 euros, being made in China. BYD’s Dolphin, the car it is measured against in size, costs 28,490 euros and goes 427 km. Volkswagen’s ID.2all has slipped from 2025 to spring 2026. Renault intends to sell the Twingo below 20,000, not before 2026.

The Slovak works at Trnava can make 1,200 vehicles a day for Stellantis. The brand sold 618,000 cars in 2023, 8 percent of them electric; the EU average, according to the ACEA, was 14.6 percent.

This text first appeared in our newsletter, sent to 41,000 readers.
"""

doc = dict(
    id='tq-citroen-ec3', published='2024-02-28', source='continental-industry',
    title='The car under 25,000 euros arrives, and it is a Citroën',
    text=TEXT,
    claims=[
        c('25,000 euros', 'price', None, 'EUR', 25000),
        c('Friday', 'launch', None, 'date', company='Citroën', product='e-C3', p=('2024-03-01', '2024-03-01'), status='plan'),
        c('23,300 euros', 'price', 23300, 'EUR', company='Citroën', product='e-C3'),
        c('19,990 euros', 'price', 19990, 'EUR', company='Citroën', product='e-C3', status='plan'),
        c('2025', 'launch', None, 'date', company='Citroën', product='e-C3', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('44 kWh', 'battery_capacity', 44, 'kWh', company='Citroën', product='e-C3'),
        c('320 km', 'range', 320, 'km', company='Citroën', product='e-C3'),
        c('113 hp', 'power', 113, 'hp', company='Citroën', product='e-C3'),
        c('11 seconds', 'acceleration', 11, 'second', company='Citroën', product='e-C3'),
        c('26 minutes', 'charging_time', 26, 'minute', company='Citroën', product='e-C3'),
        c('June', 'delivery_start', None, 'date', company='Citroën', product='e-C3', p=('2024-06-01', '2024-06-30'), status='plan'),
        c('3.73 m', 'length', 3.73, 'm', company='Dacia', product='Spring'),
        c('18,400 euros', 'price', 18400, 'EUR', company='Dacia', product='Spring'),
        c('61,803', 'sales', 61803, 'vehicle', company='Dacia', product='Spring', p=('2023-01-01', '2023-12-31')),
        c('7,000 euros', 'subsidy', None, 'EUR', 7000),
        c('28,490 euros', 'price', 28490, 'EUR', company='BYD', product='Dolphin'),
        c('427 km', 'range', 427, 'km', company='BYD', product='Dolphin'),
        c('2025', 'launch', None, 'date', nth=1, company='Volkswagen', product='ID.2all', p=('2025-01-01', '2025-12-31'), status=['plan', 'target'], superseded=True),
        c('spring 2026', 'launch', None, 'date', company='Volkswagen', product='ID.2all', p=('2026-03-01', '2026-05-31'), status=['plan', 'target']),
        c('20,000', 'price', None, 'EUR', 20000, company='Renault', product='Twingo', status='target'),
        c('2026', 'launch', None, 'date', nth=1, company='Renault', product='Twingo', p=('2026-01-01', None), status='plan'),
        c('1,200', 'capacity', 1200, 'vehicle', company='Citroën', per='day'),
        c('618,000', 'sales', 618000, 'vehicle', company='Citroën', p=('2023-01-01', '2023-12-31')),
        c('8 percent', 'sales', 8, 'percent', company='Citroën', role='share', p=('2023-01-01', '2023-12-31')),
        c('14.6 percent', 'penetration', 14.6, 'percent', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
    ],
    names=mentions(TEXT, {'Citroën': ('COMPANY', 'Citroën'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Renault': ('COMPANY', 'Renault'), 'Dacia': ('COMPANY', 'Dacia'), 'BYD': ('COMPANY', 'BYD'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Svolt': ('COMPANY', 'Svolt'), 'ë-C3': ('PRODUCT', 'e-C3'), 'Spring': ('PRODUCT', 'Spring'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'ID.2all': ('PRODUCT', 'ID.2all'), 'Twingo': ('PRODUCT', 'Twingo')}),
    checks=[],
)
