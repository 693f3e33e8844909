from goldlib import *
from mentions import mentions

TEXT = """Leapmotor sets another record as August figures come in

China's electric car start-ups on Monday published their deliveries for August. Leapmotor led for the sixth month in a row with 57,066 cars, 88.3% more than in the same month last year. Xpeng rose 169% and Nio 55.2%, while Li Auto fell under 30,000.

Maker	Aug-25	Jul-25	Aug-24	YoY	8M25
Leapmotor	57,066	50,129	30,305	+88.3%	328,859
Xpeng	37,709	36,717	14,036	+168.7%	271,615
Nio	31,305	21,017	20,176	+55.2%	166,472
Xiaomi EV	>30,000	>30,000	>10,000		
Li Auto	28,529	30,731	48,122	-40.7%	263,198

Nio said that its Onvo brand contributed 16,434 units, while the small Firefly added 4,346. Seres, which builds the Aito cars, does not appear in the list. Li Auto confirmed that it expects to deliver 90,000 to 95,000 vehicles in the third quarter, a decrease of 37.8% to 41.1%.
"""

doc = dict(
    id='ts-newforces-2508', published='2025-09-01', source='shanghai-auto-brief',
    title='Leapmotor sets another record as August figures come in',
    text=TEXT,
    claims=[
        c('57,066 cars', 'deliveries', 57066, 'vehicle', company='Leapmotor', p=('2025-08-01', '2025-08-31')),
        c('88.3%', 'deliveries', 88.3, 'percent', company='Leapmotor', role='change', p=('2025-08-01', '2025-08-31')),
        c('169%', 'deliveries', 169, 'percent', company='Xpeng', role='change', p=('2025-08-01', '2025-08-31')),
        c('55.2%', 'deliveries', 55.2, 'percent', company='Nio', role='change', p=('2025-08-01', '2025-08-31')),
        c('30,000', 'deliveries', None, 'vehicle', 30000, company='Li Auto', p=('2025-08-01', '2025-08-31')),
        c('57,066', 'deliveries', 57066, 'vehicle', nth=1, company='Leapmotor', p=('2025-08-01', '2025-08-31')),
        c('50,129', 'deliveries', 50129, 'vehicle', company='Leapmotor', p=('2025-07-01', '2025-07-31')),
        c('30,305', 'deliveries', 30305, 'vehicle', company='Leapmotor', p=('2024-08-01', '2024-08-31')),
        c('+88.3%', 'deliveries', 88.3, 'percent', company='Leapmotor', role='change', p=('2025-08-01', '2025-08-31')),
        c('328,859', 'deliveries', 328859, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-08-31')),
        c('37,709', 'deliveries', 37709, 'vehicle', company='Xpeng', p=('2025-08-01', '2025-08-31')),
        c('36,717', 'deliveries', 36717, 'vehicle', company='Xpeng', p=('2025-07-01', '2025-07-31')),
        c('14,036', 'deliveries', 14036, 'vehicle', company='Xpeng', p=('2024-08-01', '2024-08-31')),
        c('+168.7%', 'deliveries', 168.7, 'percent', company='Xpeng', role='change', p=('2025-08-01', '2025-08-31')),
        c('271,615', 'deliveries', 271615, 'vehicle', company='Xpeng', p=('2025-01-01', '2025-08-31')),
        c('31,305', 'deliveries', 31305, 'vehicle', company='Nio', p=('2025-08-01', '2025-08-31')),
        c('21,017', 'deliveries', 21017, 'vehicle', company='Nio', p=('2025-07-01', '2025-07-31')),
        c('20,176', 'deliveries', 20176, 'vehicle', company='Nio', p=('2024-08-01', '2024-08-31')),
        c('+55.2%', 'deliveries', 55.2, 'percent', company='Nio', role='change', p=('2025-08-01', '2025-08-31')),
        c('166,472', 'deliveries', 166472, 'vehicle', company='Nio', p=('2025-01-01', '2025-08-31')),
        c('>30,000', 'deliveries', 30000, 'vehicle', None, company='Xiaomi', p=('2025-08-01', '2025-08-31')),
        c('>30,000', 'deliveries', 30000, 'vehicle', None, nth=1, company='Xiaomi', p=('2025-07-01', '2025-07-31')),
        c('>10,000', 'deliveries', 10000, 'vehicle', None, company='Xiaomi', p=('2024-08-01', '2024-08-31')),
        c('28,529', 'deliveries', 28529, 'vehicle', company='Li Auto', p=('2025-08-01', '2025-08-31')),
        c('30,731', 'deliveries', 30731, 'vehicle', company='Li Auto', p=('2025-07-01', '2025-07-31')),
        c('48,122', 'deliveries', 48122, 'vehicle', company='Li Auto', p=('2024-08-01', '2024-08-31')),
        c('-40.7%', 'deliveries', -40.7, 'percent', company='Li Auto', role='change', p=('2025-08-01', '2025-08-31')),
        c('263,198', 'deliveries', 263198, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-08-31')),
        c('16,434 units', 'deliveries', 16434, 'vehicle', company='Onvo', p=('2025-08-01', '2025-08-31')),
        c('4,346', 'deliveries', 4346, 'vehicle', company='Firefly', p=('2025-08-01', '2025-08-31')),
        c('90,000 to 95,000 vehicles', 'deliveries', 90000, 'vehicle', 95000, company='Li Auto', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('37.8% to 41.1%', 'deliveries', -41.1, 'percent', -37.8, company='Li Auto', role='change', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Xiaomi EV': ('COMPANY', 'Xiaomi'), 'Firefly': ('COMPANY', 'Firefly'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Seres': ('COMPANY', 'Seres'), 'Xpeng': ('COMPANY', 'Xpeng'), 'Aito': ('COMPANY', 'Aito'), 'Onvo': ('COMPANY', 'Onvo'), 'Nio': ('COMPANY', 'Nio')}),
    checks=[],
)
