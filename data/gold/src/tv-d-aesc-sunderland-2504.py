from goldlib import *
from mentions import mentions

TEXT = """AESC secures £1bn for second Sunderland gigafactory

By Tom Hadley, Business Reporter
Published 3 April 2025

Battery maker AESC has secured £1bn to complete its new gigafactory in Sunderland, which will make enough batteries for up to 100,000 electric vehicles a year.

The National Wealth Fund and UK Export Finance are providing guarantees that unlock £680m of loans from banks including HSBC, Standard Chartered and BBVA. A further £320m comes from private lenders and equity from the company. It will also get £150m in grants from the Automotive Transformation Fund.

The plant will create 1,000 jobs, the government said. It will have a capacity of 15.8GWh, roughly nine times that of the firm's first plant next door, which opened in 2012 and has 1.8GWh. AESC was to have opened it in 2025; production is now expected to begin in early 2026.

The main customer will be Nissan, whose Sunderland car plant, which has 6,000 staff, will build the new Leaf from later this year. The site made 282,124 cars in 2024, down from 325,458 in 2023, a fall of over 13%.

Under the government's mandate, 28% of the cars sold this year must be electric, with fines of £15,000 per car. SMMT figures show that EVs took 20.7% of the market in the first three months, up from 15.5% in the same period last year. Registrations of battery electric cars rose 43% to 119,900.

Chancellor Rachel Reeves, 46, visited the site on Thursday. A 25% US tariff on imported cars started the same day.

More on this story: Nexus bridge closed until 14 April
"""

doc = dict(
    id='tv-d-aesc-sunderland-2504', published='2025-04-03', source='wear-and-tees-live',
    title='AESC secures £1bn for second Sunderland gigafactory',
    text=TEXT,
    claims=[
        c('£1bn', 'funding', 1000000000, 'GBP', company='AESC'),
        c('£1bn', 'funding', 1000000000, 'GBP', nth=1, company='AESC'),
        c('100,000 electric vehicles', 'capacity', None, 'vehicle', 100000, company='AESC', per='year', status=['plan', 'target', 'forecast']),
        c('£680m', ['funding', 'debt'], 680000000, 'GBP', company='AESC'),
        c('£320m', 'funding', 320000000, 'GBP', company='AESC'),
        c('£150m', ['funding', 'subsidy'], 150000000, 'GBP', company='AESC', status=['plan', 'target', 'forecast']),
        c('1,000 jobs', 'jobs', 1000, 'job', company='AESC', status=['plan', 'target', 'forecast']),
        c('15.8GWh', 'capacity', 15.8, 'GWh', company='AESC', per=['year', None], status=['plan', 'target', 'forecast']),
        c('nine times', 'capacity', 800, 'percent', company='AESC', role='change', status=['plan', 'target', 'forecast']),
        c('1.8GWh', 'capacity', 1.8, 'GWh', company='AESC', per=['year', None]),
        c('2025', 'production_start', None, 'date', nth=1, company='AESC', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('early 2026', 'production_start', None, 'date', company='AESC', p=('2026-01-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('6,000 staff', 'headcount', 6000, 'job', company='Nissan'),
        c('later this year', 'production_start', None, 'date', company='Nissan', product='Leaf', p=('2025-04-03', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('282,124 cars', 'production', 282124, 'vehicle', company='Nissan', p=('2024-01-01', '2024-12-31')),
        c('325,458', 'production', 325458, 'vehicle', company='Nissan', p=('2023-01-01', '2023-12-31')),
        c('13%', 'production', None, 'percent', -13, company='Nissan', role='change', p=('2024-01-01', '2024-12-31')),
        c('28%', 'penetration', 28, 'percent', p=('2025-01-01', '2025-12-31'), status='target'),
        c('£15,000', 'cost', 15000, 'GBP', per='vehicle'),
        c('20.7%', 'penetration', 20.7, 'percent', p=('2025-01-01', '2025-03-31')),
        c('15.5%', 'penetration', 15.5, 'percent', p=('2024-01-01', '2024-03-31')),
        c('43%', 'registrations', 43, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('119,900', 'registrations', 119900, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('25%', 'tariff', 25, 'percent', p=('2025-04-03', None)),
    ],
    names=mentions(TEXT, {'AESC': ('COMPANY', 'AESC'), 'HSBC': ('COMPANY', 'HSBC'), 'Standard Chartered': ('COMPANY', 'Standard Chartered'), 'BBVA': ('COMPANY', 'BBVA'), 'Nissan': ('COMPANY', 'Nissan'), 'Leaf': ('PRODUCT', 'Leaf')}),
    checks=[],
)
