from goldlib import *
from mentions import mentions

TEXT = """Leapmotor’s B10 will be built next to Opels in Zaragoza, Tychy loses out

The second car of the Chinese-European alliance, the B10 crossover, is to roll off the line at Stellantis’s Figueruelas works outside Zaragoza from early 2026, people close to the talks confirmed on Wednesday. Leapmotor International, in which Stellantis owns 51% and its partner the rest, would put €200 million into tools there.

The Polish factory at Tychy had built the T03 hatchback since June last year in small numbers, 1,200 in all, before work stopped. Warsaw's vote for EU duties is widely seen as the reason; the rate that applies to Leapmotor’s imports is 20.7% on top of the normal 10%.

Figueruelas has room: it made 372,000 vehicles in 2024 against a capacity of 478,000 and employs 4,900. Close by, Stellantis and CATL mean to spend €4.1 billion on a 50 GWh plant for LFP cells, start end of 2026.

As to sales, the brand delivered 293,724 cars worldwide last year, more than double the 144,155 of 2023. Europe took 1,950 from the start in September to December. 350 dealers now carry the marque, 500 should by the end of 2026. The C10 lists at €36,400, the T03 at €18,900.
"""

doc = dict(
    id='tm-stellantis-leap-spain', published='2025-01-23', source='zaragoza-motor',
    title='Leapmotor’s B10 will be built next to Opels in Zaragoza, Tychy loses out',
    text=TEXT,
    claims=[
        c('early 2026', 'production_start', None, 'date', company='Leapmotor International', product='B10', p=('2026-01-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('51%', 'stake', 51, 'percent', company=['Leapmotor International', 'Stellantis']),
        c('€200 million', 'investment', 200000000, 'EUR', company='Leapmotor International', status='plan'),
        c('June', 'production_start', None, 'date', company='Leapmotor International', product='T03', p=('2024-06-01', '2024-06-30')),
        c('1,200', 'production', 1200, 'vehicle', company=['Leapmotor International', 'Leapmotor'], product='T03', p=('2024-06-01', '2024-12-31')),
        c('20.7%', 'tariff', 20.7, 'percent', company=['Leapmotor', None]),
        c('10%', 'tariff', 10, 'percent'),
        c('372,000 vehicles', 'production', 372000, 'vehicle', company='Stellantis', p=('2024-01-01', '2024-12-31')),
        c('478,000', 'capacity', 478000, 'vehicle', company='Stellantis', per='year'),
        c('4,900', 'headcount', 4900, 'job', company='Stellantis'),
        c('€4.1 billion', 'investment', 4100000000, 'EUR', company=['Stellantis', 'CATL'], status='plan'),
        c('50 GWh', 'capacity', 50, 'GWh', company=['Stellantis', 'CATL'], per='year', status='plan'),
        c('end of 2026', 'production_start', None, 'date', company=['Stellantis', 'CATL'], p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('293,724 cars', 'deliveries', 293724, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('double', 'deliveries', 100, 'percent', None, company='Leapmotor', role='change', p=('2024-01-01', '2024-12-31')),
        c('144,155', 'deliveries', 144155, 'vehicle', company='Leapmotor', p=('2023-01-01', '2023-12-31')),
        c('1,950', 'deliveries', 1950, 'vehicle', company=['Leapmotor International', 'Leapmotor'], p=('2024-09-01', '2024-12-31')),
        c('September', 'launch', None, 'date', company=['Leapmotor International', 'Leapmotor'], p=('2024-09-01', '2024-09-30')),
        c('350 dealers', 'stores', 350, 'store', company='Leapmotor International'),
        c('500', 'stores', 500, 'store', company='Leapmotor International', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('€36,400', 'price', 36400, 'EUR', company='Leapmotor International', product='C10'),
        c('€18,900', 'price', 18900, 'EUR', company='Leapmotor International', product='T03'),
    ],
    names=mentions(TEXT, {'Leapmotor International': ('COMPANY', 'Leapmotor International'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'CATL': ('COMPANY', 'CATL'), 'T03': ('PRODUCT', 'T03'), 'B10': ('PRODUCT', 'B10'), 'C10': ('PRODUCT', 'C10')}),
    checks=[],
)
