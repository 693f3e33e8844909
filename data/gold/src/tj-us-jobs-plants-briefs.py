from goldlib import *
from mentions import mentions

TEXT = """Battery Belt tracker: who added what in 2023

GEORGIA – Hyundai and LGES put another $2 billion into their joint cell plant near Savannah, taking it to $4.3 billion; jobs rise by 400 to 3,400. The carmaker's assembly complex next door, $7.6 billion and 8,100 jobs all told, opens in January 2025.

NORTH CAROLINA – Toyota added $8 billion to its Liberty battery campus, now worth $13.9 billion, up from $5.9 billion. Capacity by 2030: 30 GWh. Employment: 5,100, of which 3,000 new.

MICHIGAN – Ford scaled Marshall down to 20 GWh from 35 GWh, and to 1,700 workers from 2,500. GM pushed back its Orion truck plant, $4 billion, to late 2025, the earlier date having been 2024. Gotion got its permit for the $2.4 billion Big Rapids project, with 2,350 jobs, and lost the township board that had granted it.

INDIANA – Samsung SDI and Stellantis will build a second Kokomo plant: 34 GWh, from 2027, 1,400 jobs. The first (33 GWh; $2.5 billion) starts in 2025.

SOUTH CAROLINA – Scout broke ground on 1,600 acres; the state chips in $1.3 billion. AESC's $810 million Florence plant will supply BMW from 2026. Redwood is hiring 1,500 for a $3.5 billion campus outside Charleston.

KANSAS – Panasonic's De Soto plant: $4 billion, 4,000 people.
"""

doc = dict(
    id='tj-us-jobs-plants-briefs', published='2023-12-14', source='heartland-plant-watch',
    title='Battery Belt tracker: who added what in 2023',
    text=TEXT,
    claims=[
        c('$2 billion', 'investment', 2000000000.0, 'USD', company='Hyundai', status='plan'),
        c('$4.3 billion', 'investment', 4300000000.0, 'USD', company='Hyundai', status='plan'),
        c('400', 'jobs', 400, 'job', company='Hyundai', role='change', status=['plan', 'target']),
        c('3,400', 'jobs', 3400, 'job', company='Hyundai', status=['plan', 'target']),
        c('$7.6 billion', 'investment', 7600000000.0, 'USD', company='Hyundai', status='plan'),
        c('8,100 jobs', 'jobs', 8100, 'job', company='Hyundai', status=['plan', 'target']),
        c('January 2025', 'production_start', None, 'date', company='Hyundai', p=('2025-01-01', '2025-01-31'), status=['plan', 'target']),
        c('$8 billion', 'investment', 8000000000.0, 'USD', company='Toyota', status='plan'),
        c('$13.9 billion', 'investment', 13900000000.0, 'USD', company='Toyota', status='plan'),
        c('$5.9 billion', 'investment', 5900000000.0, 'USD', company='Toyota', status='plan', superseded=True),
        c('30 GWh', 'capacity', 30, 'GWh', company='Toyota', per='year', p=(None, '2030-12-31'), status=['plan', 'target']),
        c('5,100', 'jobs', 5100, 'job', company='Toyota', status=['plan', 'target']),
        c('3,000', 'jobs', 3000, 'job', company='Toyota', role='change', status=['plan', 'target']),
        c('20 GWh', 'capacity', 20, 'GWh', company='Ford', per='year', status=['plan', 'target']),
        c('35 GWh', 'capacity', 35, 'GWh', company='Ford', per='year', status=['plan', 'target'], superseded=True),
        c('1,700 workers', 'jobs', 1700, 'job', company='Ford', status=['plan', 'target']),
        c('2,500', 'jobs', 2500, 'job', company='Ford', status=['plan', 'target'], superseded=True),
        c('$4 billion', 'investment', 4000000000.0, 'USD', company=['General Motors', 'GM'], status='plan'),
        c('late 2025', 'production_start', None, 'date', company=['General Motors', 'GM'], p=('2025-10-01', '2025-12-31'), status=['plan', 'target']),
        c('2024', 'production_start', None, 'date', company=['General Motors', 'GM'], p=('2024-01-01', '2024-12-31'), status=['plan', 'target'], superseded=True),
        c('$2.4 billion', 'investment', 2400000000.0, 'USD', company='Gotion High-tech', status='plan'),
        c('2,350 jobs', 'jobs', 2350, 'job', company='Gotion High-tech', status=['plan', 'target']),
        c('34 GWh', 'capacity', 34, 'GWh', company='Samsung SDI', per='year', status=['plan', 'target']),
        c('2027', 'production_start', None, 'date', company='Samsung SDI', p=('2027-01-01', '2027-12-31'), status=['plan', 'target']),
        c('1,400 jobs', 'jobs', 1400, 'job', company='Samsung SDI', status=['plan', 'target']),
        c('33 GWh', 'capacity', 33, 'GWh', company='Samsung SDI', per='year', status=['plan', 'target']),
        c('$2.5 billion', 'investment', 2500000000.0, 'USD', company='Samsung SDI', status='plan'),
        c('2025', 'production_start', None, 'date', nth=2, company='Samsung SDI', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('1,600 acres', 'area', 1600, 'acre', company='Scout Motors'),
        c('$1.3 billion', 'subsidy', 1300000000.0, 'USD', company='Scout Motors'),
        c('$810 million', 'investment', 810000000.0, 'USD', company='Envision AESC', status='plan'),
        c('2026', 'production_start', None, 'date', company='Envision AESC', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('1,500', 'jobs', 1500, 'job', company='Redwood Materials', status=['plan', 'target']),
        c('$3.5 billion', 'investment', 3500000000.0, 'USD', company='Redwood Materials', status='plan'),
        c('$4 billion', 'investment', 4000000000.0, 'USD', nth=1, company='Panasonic', status='plan'),
        c('4,000 people', 'jobs', 4000, 'job', company='Panasonic', status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'Toyota': ('COMPANY', 'Toyota'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Redwood': ('COMPANY', 'Redwood Materials'), 'Ford': ('COMPANY', 'Ford'), 'GM': ('COMPANY', 'General Motors'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'Scout': ('COMPANY', 'Scout Motors'), 'BMW': ('COMPANY', 'BMW'), 'AESC': ('COMPANY', 'Envision AESC')}),
    checks=[],
)
