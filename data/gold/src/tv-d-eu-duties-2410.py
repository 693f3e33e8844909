from goldlib import *
from mentions import mentions

TEXT = """EU tariffs of up to 35.3% on Chinese electric cars take effect

BRUSSELS, Oct 30 (Eurotrade Now) - The European Union has raised duties on Chinese-built electric vehicles to as much as 45.3%, after talks with Beijing failed to produce a deal.

The extra duties are applied from Wednesday for five years and come on top of the EU's standard 10% car import duty.

Extra duty by manufacturer:
Tesla (China) 7.8%
BYD 17.0%
Geely 18.8%
Other cooperating firms 20.7%
SAIC and all others 35.3%

Tesla had first been given a rate of 20.8%, which was cut to 9% in August after a visit to its Shanghai plant.

Chinese brands' share of the EU electric vehicle market has risen to 8% from below 1% in 2019 and could reach 15% in 2025, the European Commission says. Their prices are typically 20% below those of EU-made models.

In September, Chinese carmakers registered 27,100 electric cars in Europe, up more than 60% from August, research firm Dataforce said. MG led with 9,800, followed by BYD with 6,200.

BYD is building a plant in Szeged, Hungary, with a planned capacity of 150,000 cars a year in its first stage. It will also open a $1 billion factory in Turkey by the end of 2026. Turkey itself charges 40% on cars from China.

Canada, where a 100% surtax started on October 1, and the United States had acted earlier. Twelve of the 27 member states abstained in the vote on October 4, and five voted against.

Our standards: The Eurotrade Trust Principles.
"""

doc = dict(
    id='tv-d-eu-duties-2410', published='2024-10-30', source='eurotrade-now',
    title='EU tariffs of up to 35.3% on Chinese electric cars take effect',
    text=TEXT,
    claims=[
        c('35.3%', 'tariff', None, 'percent', 35.3, p=('2024-10-30', None)),
        c('45.3%', 'tariff', None, 'percent', 45.3, p=('2024-10-30', None)),
        c('five years', 'duration', 5, 'year'),
        c('10%', 'tariff', 10, 'percent'),
        c('7.8%', 'tariff', 7.8, 'percent', company='Tesla', p=('2024-10-30', None)),
        c('17.0%', 'tariff', 17, 'percent', company='BYD', p=('2024-10-30', None)),
        c('18.8%', 'tariff', 18.8, 'percent', company='Geely', p=('2024-10-30', None)),
        c('20.7%', 'tariff', 20.7, 'percent', p=('2024-10-30', None)),
        c('35.3%', 'tariff', 35.3, 'percent', nth=1, company=['SAIC', None], p=('2024-10-30', None)),
        c('20.8%', 'tariff', 20.8, 'percent', company='Tesla', superseded=True),
        c('9%', 'tariff', 9, 'percent', company='Tesla', superseded=True),
        c('8%', 'market_share', 8, 'percent', nth=3),
        c('1%', 'market_share', None, 'percent', 1, p=('2019-01-01', '2019-12-31')),
        c('15%', 'market_share', 15, 'percent', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('20%', 'price', -20, 'percent', role='change'),
        c('27,100 electric cars', 'registrations', 27100, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('60%', 'registrations', 60, 'percent', None, role='change', p=('2024-09-01', '2024-09-30')),
        c('9,800', 'registrations', 9800, 'vehicle', company='MG', p=('2024-09-01', '2024-09-30')),
        c('6,200', 'registrations', 6200, 'vehicle', company='BYD', p=('2024-09-01', '2024-09-30')),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=['plan', 'target', 'forecast']),
        c('$1 billion', 'investment', 1000000000, 'USD', company='BYD', status=['plan', 'target', 'forecast']),
        c('end of 2026', 'production_start', None, 'date', company='BYD', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('40%', 'tariff', 40, 'percent'),
        c('100%', 'tariff', 100, 'percent', p=('2024-10-01', None)),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'SAIC': ('COMPANY', 'SAIC'), 'MG': ('COMPANY', 'MG')}),
    checks=[],
)
