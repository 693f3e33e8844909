from goldlib import *
from mentions import mentions

TEXT = """Ceer signs $1.5 billion of supply deals, first car due in 2026

RIYADH — Saudi Arabia’s own electric-vehicle brand, Ceer, concluded eleven agreements with suppliers worth 5.5 billion riyals ($1.5 billion) at a forum on Tuesday. Croatia’s Rimac Technology contributes the drive systems of the top models; 80 percent of the sum stays in the kingdom, it said.

The venture of sovereign fund PIF and Foxconn is putting up its plant in King Abdullah Economic City on 1 million square metres for 5 billion riyals. 240,000 cars a year can be made there once it is complete; the first should leave the line in the fourth quarter of 2026 rather than in 2025. By 2034, the firm says, it will have contributed $8 billion to the economy and created 30,000 jobs, direct and indirect.

A few streets on stands Lucid’s kit assembly, opened in September 2023, which fits together 5,000 cars a year and is to grow to 155,000. PIF owns close to 60 percent of the Californian company and has poured $8 billion into it. Hyundai plans 50,000 vehicles a year at the same place, half of them electric, from 2026.

All this in a country where just 1,063 electric cars were sold last year, 0.2 percent of the market, and 101 public chargers exist. Riyadh would like 30 percent of the capital’s cars to be electric by 2030.
"""

doc = dict(
    id='tm-saudi-ceer-q', published='2025-02-05', source='riyadh-mobility-brief',
    title='Ceer signs $1.5 billion of supply deals, first car due in 2026',
    text=TEXT,
    claims=[
        c('$1.5 billion', ['orders', 'cost', 'investment'], 1500000000, 'USD', company='Ceer', p=('2025-02-04', '2025-02-04')),
        c('2026', 'production_start', None, 'date', company='Ceer', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('eleven agreements', 'other', 11, 'item', company='Ceer', p=('2025-02-04', '2025-02-04')),
        c('5.5 billion riyals', ['orders', 'cost', 'investment'], 5500000000, 'SAR', company='Ceer', p=('2025-02-04', '2025-02-04')),
        c('$1.5 billion', ['orders', 'cost', 'investment'], 1500000000, 'USD', nth=1, company='Ceer', p=('2025-02-04', '2025-02-04')),
        c('80 percent', 'other', 80, 'percent', company='Ceer', role='share'),
        c('1 million square metres', 'area', 1000000, 'm2', company='Ceer'),
        c('5 billion riyals', 'investment', 5000000000, 'SAR', nth=1, company='Ceer', status='plan'),
        c('240,000 cars', 'capacity', 240000, 'vehicle', company='Ceer', per='year', status='plan'),
        c('fourth quarter of 2026', 'production_start', None, 'date', company='Ceer', p=('2026-10-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('2025', 'production_start', None, 'date', company='Ceer', p=('2025-01-01', '2025-12-31'), status='plan', superseded=True),
        c('$8 billion', 'other', 8000000000, 'USD', company='Ceer', p=(None, '2034-12-31'), status='forecast'),
        c('30,000 jobs', 'jobs', 30000, 'job', company='Ceer', p=(None, '2034-12-31'), status='forecast'),
        c('September 2023', 'production_start', None, 'date', company='Lucid', p=('2023-09-01', '2023-09-30')),
        c('5,000 cars', 'capacity', 5000, 'vehicle', company='Lucid', per='year'),
        c('155,000', 'capacity', 155000, 'vehicle', company='Lucid', per='year', status='plan'),
        c('60 percent', 'stake', 60, 'percent', company=['Lucid', 'Public Investment Fund', 'PIF']),
        c('$8 billion', ['investment', 'funding'], 8000000000, 'USD', nth=1, company=['Lucid', 'Public Investment Fund', 'PIF']),
        c('50,000 vehicles', 'capacity', 50000, 'vehicle', company='Hyundai', per='year', status='plan'),
        c('half', 'capacity', 50, 'percent', company='Hyundai', role=['level', 'share'], status='plan'),
        c('2026', 'production_start', None, 'date', nth=2, company='Hyundai', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('1,063 electric cars', 'sales', 1063, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('0.2 percent', 'penetration', 0.2, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('101 public chargers', 'chargers', 101, 'charger'),
        c('30 percent', 'penetration', 30, 'percent', role=['level', 'share'], p=(None, '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Ceer': ('COMPANY', 'Ceer'), 'Lucid': ('COMPANY', 'Lucid'), 'Foxconn': ('COMPANY', 'Foxconn'), 'PIF': ('COMPANY', 'Public Investment Fund'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Rimac Technology': ('COMPANY', 'Rimac Technology')}),
    checks=[],
)
