from goldlib import *
from mentions import mentions

TEXT = """February: electric cars take 7.1% of Brazil's market

BYD sold 11,240 battery cars in Brazil in February, seven in ten of all; in January it was 9,870 and in February of last year 4,760. Its Dolphin Mini, at R$119,990, was the country's second most bought car at retail with 6,120 units, against 2,310 twelve months before.

The market counted 15,860 electric cars, 118% more than in February 2025. In the first two months, 29,930 changed hands, up from 13,170. Hybrids of all kinds brought another 24,300 in the month.

Geely, present since July, climbed to second place: 1,690, most of them EX2s priced from R$119,990. A month ago it had 1,020. GWM followed with 880, Volvo with 610 and Leapmotor, which started in November, with 430.

BYD's works in Camaçari assembled 8,900 in the month. The plant can at present make 150,000 a year; 300,000 come in a second phase. It employed 2,600 people at the end of February, up from 1,300 at the end of October. The network comprises 210 dealers today; 250 are the goal for December.

Import duty on EVs has been 25% since July and will be 35% from July.
"""

doc = dict(
    id='tn-brazil-anfavea-byd-feb', published='2026-03-06', source='sao-paulo-autos',
    title="February: electric cars take 7.1% of Brazil's market",
    text=TEXT,
    claims=[
        c('7.1%', 'penetration', 7.1, 'percent', role=['level', 'share'], p=('2026-02-01', '2026-02-28')),
        c('11,240 battery cars', 'sales', 11240, 'vehicle', company='BYD', p=('2026-02-01', '2026-02-28')),
        c('seven in ten', 'sales', 70, 'percent', company='BYD', role='share', p=('2026-02-01', '2026-02-28')),
        c('9,870', 'sales', 9870, 'vehicle', company='BYD', p=('2026-01-01', '2026-01-31')),
        c('4,760', 'sales', 4760, 'vehicle', company='BYD', p=('2025-02-01', '2025-02-28')),
        c('R$119,990', 'price', 119990, 'BRL', company='BYD', product='Dolphin Mini'),
        c('6,120 units', 'sales', 6120, 'vehicle', company='BYD', product='Dolphin Mini', p=('2026-02-01', '2026-02-28')),
        c('2,310', 'sales', 2310, 'vehicle', company='BYD', product='Dolphin Mini', p=('2025-02-01', '2025-02-28')),
        c('15,860 electric cars', 'sales', 15860, 'vehicle', p=('2026-02-01', '2026-02-28')),
        c('118%', 'sales', 118, 'percent', role='change', p=('2026-02-01', '2026-02-28')),
        c('29,930', 'sales', 29930, 'vehicle', p=('2026-01-01', '2026-02-28')),
        c('13,170', 'sales', 13170, 'vehicle', p=('2025-01-01', '2025-02-28')),
        c('24,300', 'sales', 24300, 'vehicle', p=('2026-02-01', '2026-02-28')),
        c('July', 'launch', None, 'date', company='Geely', p=('2025-07-01', '2025-07-31')),
        c('1,690', 'sales', 1690, 'vehicle', company='Geely', p=('2026-02-01', '2026-02-28')),
        c('R$119,990', 'price', 119990, 'BRL', nth=1, company='Geely', product='EX2'),
        c('1,020', 'sales', 1020, 'vehicle', company='Geely', p=('2026-01-01', '2026-01-31')),
        c('880', 'sales', 880, 'vehicle', company='GWM', p=('2026-02-01', '2026-02-28')),
        c('610', 'sales', 610, 'vehicle', company='Volvo', p=('2026-02-01', '2026-02-28')),
        c('November', 'launch', None, 'date', company='Leapmotor', p=('2025-11-01', '2025-11-30')),
        c('430', 'sales', 430, 'vehicle', company='Leapmotor', p=('2026-02-01', '2026-02-28')),
        c('8,900', 'production', 8900, 'vehicle', company='BYD', p=('2026-02-01', '2026-02-28')),
        c('150,000', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('300,000', 'capacity', 300000, 'vehicle', company='BYD', per='year', status=['plan', 'target']),
        c('2,600 people', 'headcount', 2600, 'job', company='BYD', p=('2026-02-28', '2026-02-28')),
        c('1,300', 'headcount', 1300, 'job', company='BYD', p=('2025-10-31', '2025-10-31')),
        c('210 dealers', 'stores', 210, 'store', company='BYD'),
        c('250', 'stores', 250, 'store', company='BYD', p=(None, '2026-12-31'), status=['plan', 'target']),
        c('25%', 'tariff', 25, 'percent', p=('2025-07-01', None)),
        c('35%', 'tariff', 35, 'percent', p=('2026-07-01', None), status='plan'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'GWM': ('COMPANY', 'GWM'), 'Volvo': ('COMPANY', 'Volvo'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Geely': ('COMPANY', 'Geely'), 'Dolphin Mini': ('PRODUCT', 'Dolphin Mini'), 'EX2': ('PRODUCT', 'EX2')}),
    checks=[],
)
