from goldlib import *
from mentions import mentions

TEXT = """Who builds what: Europe's home-grown battery plants, autumn 2023

A stock-take of cell makers with factories on European soil.

Northvolt (Stockholm). Skellefteå has a nameplate capacity of 16 GWh a year today, to become 60 GWh by 2026. The firm has raised more than $9 billion since 2017 and took in another $1.2 billion in August. It books $55 billion of orders and employs 5,000 people. A second gigafactory, in Heide, is to cost €4.5 billion, with 3,000 jobs attached; Berlin and Kiel offer €700 million in support.

ACC. The venture of Stellantis, Mercedes-Benz and TotalEnergies inaugurated Billy-Berclau in May. First block: 13 GWh; 40 GWh in 2030. Headcount there is to go from 600 now to 2,000. Italy's turn, at Termoli, comes in 2026.

Verkor wants 16 GWh in Dunkirk from 2025 and signed up in September for €850 million of equity, €600 million of EIB loans and state aid of €650 million. Renault takes 12 GWh a year.

PowerCo, part of VW, budgets €20 billion up to 2030 for six plants of 240 GWh combined. Salzgitter, 40 GWh, is due to start in 2025.

InoBat, a Slovak minnow, closed a €100 million round in August; its pilot line makes 45 MWh.

Corrections to last week's list are on page 14.
"""

doc = dict(
    id='tj-capital-goods-fact-eu', published='2023-10-19', source='rhein-wirtschaft-daily',
    title="Who builds what: Europe's home-grown battery plants, autumn 2023",
    text=TEXT,
    claims=[
        c('16 GWh', 'capacity', 16, 'GWh', company='Northvolt', per='year'),
        c('60 GWh', 'capacity', 60, 'GWh', company='Northvolt', per='year', p=(None, '2026-12-31'), status=['plan', 'target']),
        c('$9 billion', 'funding', 9000000000.0, 'USD', None, company='Northvolt'),
        c('$1.2 billion', 'funding', 1200000000.0, 'USD', company='Northvolt', p=('2023-08-01', '2023-08-31')),
        c('$55 billion', 'orders', 55000000000.0, 'USD', company='Northvolt'),
        c('5,000 people', 'headcount', 5000, 'job', company='Northvolt'),
        c('€4.5 billion', 'investment', 4500000000.0, 'EUR', company='Northvolt', status='plan'),
        c('3,000 jobs', 'jobs', 3000, 'job', company='Northvolt', status=['plan', 'target']),
        c('€700 million', 'subsidy', 700000000.0, 'EUR', company='Northvolt', status='plan'),
        c('May', 'production_start', None, 'date', company='ACC', p=('2023-05-01', '2023-05-31')),
        c('13 GWh', 'capacity', 13, 'GWh', company='ACC', per='year'),
        c('40 GWh', 'capacity', 40, 'GWh', company='ACC', per='year', p=(None, '2030-12-31'), status=['plan', 'target']),
        c('600', 'headcount', 600, 'job', company='ACC'),
        c('2,000', 'headcount', 2000, 'job', company='ACC', status=['target', 'forecast']),
        c('2026', 'production_start', None, 'date', nth=1, company='ACC', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
        c('16 GWh', 'capacity', 16, 'GWh', nth=1, company='Verkor', per='year', status=['plan', 'target']),
        c('2025', 'production_start', None, 'date', company='Verkor', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('€850 million', 'funding', 850000000.0, 'EUR', company='Verkor', p=('2023-09-01', '2023-09-30')),
        c('€600 million', 'funding', 600000000.0, 'EUR', company='Verkor', p=('2023-09-01', '2023-09-30')),
        c('€650 million', 'subsidy', 650000000.0, 'EUR', company='Verkor'),
        c('12 GWh', 'orders', 12, 'GWh', company='Verkor', per='year'),
        c('€20 billion', 'investment', 20000000000.0, 'EUR', company='PowerCo', p=(None, '2030-12-31'), status='plan'),
        c('six plants', 'other', 6, 'item', company='PowerCo', status='plan'),
        c('240 GWh', 'capacity', 240, 'GWh', company='PowerCo', per='year', p=(None, '2030-12-31'), status=['plan', 'target']),
        c('40 GWh', 'capacity', 40, 'GWh', nth=2, company='PowerCo', per='year', status=['plan', 'target']),
        c('2025', 'production_start', None, 'date', nth=1, company='PowerCo', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
        c('€100 million', 'funding', 100000000.0, 'EUR', company='InoBat', p=('2023-08-01', '2023-08-31')),
        c('45 MWh', 'capacity', 45, 'MWh', company='InoBat', per='year'),
    ],
    names=mentions(TEXT, {'Northvolt': ('COMPANY', 'Northvolt'), 'ACC': ('COMPANY', 'ACC'), 'Verkor': ('COMPANY', 'Verkor'), 'PowerCo': ('COMPANY', 'PowerCo'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Renault': ('COMPANY', 'Renault'), 'InoBat': ('COMPANY', 'InoBat'), 'TotalEnergies': ('COMPANY', 'TotalEnergies'), 'VW': ('COMPANY', 'Volkswagen'), 'EIB': ('COMPANY', 'European Investment Bank')}),
    checks=[],
)
