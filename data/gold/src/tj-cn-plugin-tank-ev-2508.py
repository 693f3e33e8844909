from goldlib import *
from mentions import mentions

TEXT = """August deliveries: Leapmotor first again, NIO turns a corner, Li Auto doesn't

	Aug 2025	Aug 2024	Jul 2025	Jan–Aug
Leapmotor	57,066	30,305	50,129	328,859
XPeng	37,709	14,036	36,717	271,615
NIO	31,305	20,176	21,017	166,472
Li Auto	28,529	48,122	30,731	263,198

(all in vehicles)

What stands out? NIO, which includes Onvo and Firefly, grew 49% from July. The former brought 16,434 cars, the bulk of them L90s, the latter 4,346; the flagship badge itself, at 10,525, lost 48% on the year. Li Auto's slide, 40.7%, was the third in a row. Its Guangzhou competitor relied on the Mona M03 once more.

Geely's NEVs reached 147,347, up 95%: Galaxy 110,666, Lynk & Co 19,091, Zeekr 17,626.

BYD sold 373,626, only 0.1% more than last August, of which abroad 80,464 (+146%). It has finished 52% of its 5.5 million homework.

Xiaomi: “over 30,000”. Deepal 28,000, Avatr 10,565; both are Changan's.

Next Tuesday: why lidar got cheap.
"""

doc = dict(
    id='tj-cn-plugin-tank-ev-2508', published='2025-09-02', source='boiling-yuan-newsletter',
    title="August deliveries: Leapmotor first again, NIO turns a corner, Li Auto doesn't",
    text=TEXT,
    claims=[
        c('57,066', 'deliveries', 57066, 'vehicle', company='Leapmotor', p=('2025-08-01', '2025-08-31')),
        c('30,305', 'deliveries', 30305, 'vehicle', company='Leapmotor', p=('2024-08-01', '2024-08-31')),
        c('50,129', 'deliveries', 50129, 'vehicle', company='Leapmotor', p=('2025-07-01', '2025-07-31')),
        c('328,859', 'deliveries', 328859, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-08-31')),
        c('37,709', 'deliveries', 37709, 'vehicle', company='XPeng', p=('2025-08-01', '2025-08-31')),
        c('14,036', 'deliveries', 14036, 'vehicle', company='XPeng', p=('2024-08-01', '2024-08-31')),
        c('36,717', 'deliveries', 36717, 'vehicle', company='XPeng', p=('2025-07-01', '2025-07-31')),
        c('271,615', 'deliveries', 271615, 'vehicle', company='XPeng', p=('2025-01-01', '2025-08-31')),
        c('31,305', 'deliveries', 31305, 'vehicle', company='NIO', p=('2025-08-01', '2025-08-31')),
        c('20,176', 'deliveries', 20176, 'vehicle', company='NIO', p=('2024-08-01', '2024-08-31')),
        c('21,017', 'deliveries', 21017, 'vehicle', company='NIO', p=('2025-07-01', '2025-07-31')),
        c('166,472', 'deliveries', 166472, 'vehicle', company='NIO', p=('2025-01-01', '2025-08-31')),
        c('28,529', 'deliveries', 28529, 'vehicle', company='Li Auto', p=('2025-08-01', '2025-08-31')),
        c('48,122', 'deliveries', 48122, 'vehicle', company='Li Auto', p=('2024-08-01', '2024-08-31')),
        c('30,731', 'deliveries', 30731, 'vehicle', company='Li Auto', p=('2025-07-01', '2025-07-31')),
        c('263,198', 'deliveries', 263198, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-08-31')),
        c('49%', 'deliveries', 49, 'percent', company='NIO', role='change', p=('2025-08-01', '2025-08-31')),
        c('16,434 cars', 'deliveries', 16434, 'vehicle', company='Onvo', p=('2025-08-01', '2025-08-31')),
        c('4,346', 'deliveries', 4346, 'vehicle', company='Firefly', p=('2025-08-01', '2025-08-31')),
        c('10,525', 'deliveries', 10525, 'vehicle', company='NIO', p=('2025-08-01', '2025-08-31')),
        c('48%', 'deliveries', -48, 'percent', company='NIO', role='change', p=('2025-08-01', '2025-08-31')),
        c('40.7%', 'deliveries', -40.7, 'percent', company='Li Auto', role='change', p=('2025-08-01', '2025-08-31')),
        c('147,347', 'sales', 147347, 'vehicle', company='Geely', p=('2025-08-01', '2025-08-31')),
        c('95%', 'sales', 95, 'percent', company='Geely', role='change', p=('2025-08-01', '2025-08-31')),
        c('110,666', 'sales', 110666, 'vehicle', company='Galaxy', p=('2025-08-01', '2025-08-31')),
        c('19,091', 'sales', 19091, 'vehicle', company='Lynk & Co', p=('2025-08-01', '2025-08-31')),
        c('17,626', 'sales', 17626, 'vehicle', company='Zeekr', p=('2025-08-01', '2025-08-31')),
        c('373,626', 'sales', 373626, 'vehicle', company='BYD', p=('2025-08-01', '2025-08-31')),
        c('0.1%', 'sales', 0.1, 'percent', company='BYD', role='change', p=('2025-08-01', '2025-08-31')),
        c('80,464', 'sales', 80464, 'vehicle', company='BYD', p=('2025-08-01', '2025-08-31')),
        c('+146%', 'sales', 146, 'percent', company='BYD', role='change', p=('2025-08-01', '2025-08-31')),
        c('52%', 'sales', 52, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-08-31')),
        c('5.5 million', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('30,000', 'deliveries', 30000, 'vehicle', None, company='Xiaomi', p=('2025-08-01', '2025-08-31')),
        c('28,000', 'sales', 28000, 'vehicle', company='Deepal', p=('2025-08-01', '2025-08-31')),
        c('10,565', 'sales', 10565, 'vehicle', company='Avatr', p=('2025-08-01', '2025-08-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'XPeng': ('COMPANY', 'XPeng'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'NIO': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Galaxy': ('COMPANY', 'Galaxy'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('COMPANY', 'Firefly'), 'Deepal': ('COMPANY', 'Deepal'), 'Avatr': ('COMPANY', 'Avatr'), 'Changan': ('COMPANY', 'Changan'), 'L90': ('PRODUCT', 'L90'), 'Mona M03': ('PRODUCT', 'Mona M03')}),
    checks=[],
)
