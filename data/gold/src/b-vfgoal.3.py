from goldlib import *
from mentions import mentions

TEXT = """Vietnam has a new number one, and it is electric

What a difference two small cars make! VinFast rounded off 2024 with deliveries of 97,399 vehicles worldwide, 21.7% beyond a target of 80,000 that had been set in July after the firm gave up on the 100,000 it had promised for 2023. Measured against the 34,855 of the year before, the plus is 179.4%.

At home, over 87,000 of them found buyers, enough to leave Toyota (68,100) behind; one model in particular, the VF 5, contributed 32,000, the VF 3 another 25,000. December alone brought 20,700 handovers.

Management wants to “at least double” the result this year, which it translates into a minimum of 195,000 cars. To that end:
– a second domestic plant, at Ha Tinh, is to go up on 36 hectares at a cost of 7.3 trillion dong ($287 million), starting production in July;
– Indonesian and Indian assembly begins, with 50,000 units a year each;
– chargers in Vietnam, about 150,000 at present, keep multiplying.

Analysts remain wary, since more than a quarter of sales go to affiliates.

ASEAN Auto Brief is read by 9,000 executives. © 2025
"""

doc = dict(
    id='b-vfgoal.3', published='2025-01-14', source='asean-auto-brief',
    title='Vietnam has a new number one, and it is electric',
    text=TEXT,
    claims=[
        c('97,399 vehicles', 'deliveries', 97399, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('21.7%', 'deliveries', 21.7, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31')),
        c('80,000', 'deliveries', 80000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status='target'),
        c('100,000', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2023-01-01', '2023-12-31'), status='target', superseded=True),
        c('34,855', 'deliveries', 34855, 'vehicle', company='VinFast', p=('2023-01-01', '2023-12-31')),
        c('179.4%', 'deliveries', 179.4, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-12-31')),
        c('87,000', ['sales', 'deliveries'], 87000, 'vehicle', None, company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('68,100', ['sales', 'deliveries'], 68100, 'vehicle', company='Toyota', p=('2024-01-01', '2024-12-31')),
        c('32,000', ['sales', 'deliveries'], 32000, 'vehicle', company='VinFast', product='VF 5', p=('2024-01-01', '2024-12-31')),
        c('25,000', ['sales', 'deliveries'], 25000, 'vehicle', company='VinFast', product='VF 3', p=('2024-01-01', '2024-12-31')),
        c('20,700 handovers', 'deliveries', 20700, 'vehicle', company='VinFast', p=('2024-12-01', '2024-12-31')),
        c('double', 'deliveries', 100, 'percent', None, company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('195,000 cars', 'deliveries', 195000, 'vehicle', None, company='VinFast', p=('2025-01-01', '2025-12-31'), status='target'),
        c('36 hectares', 'area', 36, 'hectare', company='VinFast', status=['plan', 'actual']),
        c('7.3 trillion dong', 'investment', 7300000000000, 'VND', company='VinFast', status='plan'),
        c('$287 million', 'investment', 287000000, 'USD', company='VinFast', status='plan'),
        c('July', 'production_start', None, 'date', nth=1, company='VinFast', p=('2025-07-01', '2025-07-31'), status=['plan', 'target']),
        c('50,000 units', 'capacity', 50000, 'vehicle', company='VinFast', per='year', status=['plan', 'target']),
        c('150,000', 'chargers', 150000, 'charger', company='VinFast'),
        c('a quarter', ['deliveries', 'sales'], 25, 'percent', None, company='VinFast', role='share'),
    ],
    names=mentions(TEXT, {
        'VinFast': ('COMPANY', 'VinFast'),
        'Toyota': ('COMPANY', 'Toyota'),
        'VF 3': ('PRODUCT', 'VF 3'),
        'VF 5': ('PRODUCT', 'VF 5'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=[['b-vfgoal.2', '80,000'], '80,000']),
        dict(kind='revision', verdict='consistent', quotes=[['b-vfgoal.2', '80,000'], '97,399 vehicles']),
        dict(kind='period', verdict='inconsistent', quotes=[['b-vfgoal.1', '100,000 deliveries'], '100,000'], suggestion='fits 2024'),
        dict(kind='agreement', verdict='consistent', quotes=[['b-vfgoal.1', '34,855 electric cars'], '34,855']),
        dict(kind='growth', verdict='consistent', quotes=['80,000', '97,399 vehicles', '21.7%']),
        dict(kind='growth', verdict='consistent', quotes=['34,855', '97,399 vehicles', '179.4%']),
        dict(kind='fx', verdict='consistent', quotes=['7.3 trillion dong', '$287 million']),
        dict(kind='growth', verdict='consistent', quotes=['97,399 vehicles', '195,000 cars', 'double']),
    ],
)
