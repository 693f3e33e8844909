from goldlib import *
from mentions import mentions

TEXT = """Leapmotor hits 41,900 deliveries in December, outlines 2025 plan

Deliveries at Leapmotor have risen for a tenth month running. In December the Hangzhou-based carmaker handed over 41,900 vehicles, more than double the 18,618 of December 2023 and 4.2% up on November, it said on Wednesday in a WeChat post.

With that, it delivered 293,200 cars last year, an increase of 103% and well over its target of 250,000.

The fourth quarter was the best to date with 120,300 units, after 86,170 in the third.

Breakdown of its December deliveries

Model
Units
Share
C10
11,260
26.9%
C16
9,540
22.8%
C11
8,730
20.8%
T03
6,020
14.4%
C01, B10 demo cars
6,350
15.2%

Exports, handled by its venture with Stellantis, which holds 51%, stood at 3,150 in the month and 13,700 for the year. It has 350 dealers in Europe and wants 500 by the end of 2025, rather than the 450 of its earlier plan, and will sell in 30 countries by then.

CEO Zhu Jiangming, who turns 58 this year, set a sales goal of 500,000 units for 2025, which would be growth of about 70%. The company also hopes for a gross margin of 10% and to break even for the full year. For the third quarter of 2024 it had reported a margin of 8.1% and a net loss of 690 million yuan.

The B10, a compact SUV on the LEAP 3.5 platform, will begin presales in March.

Among its peers, Xpeng delivered 36,700 vehicles in December and Nio 31,140. Li Auto, the only one with a larger number, came to 58,500.
"""

doc = dict(
    id='tw-b-leap-dec-2501', published='2025-01-02', source='ningbo-ev-notes',
    title='Leapmotor hits 41,900 deliveries in December, outlines 2025 plan',
    text=TEXT,
    claims=[
        c('41,900 deliveries', 'deliveries', 41900, 'vehicle', company='Leapmotor', p=('2024-12-01', '2024-12-31')),
        c('41,900 vehicles', 'deliveries', 41900, 'vehicle', company='Leapmotor', p=('2024-12-01', '2024-12-31')),
        c('double', 'deliveries', 100, 'percent', None, company='Leapmotor', role='change', p=('2024-12-01', '2024-12-31')),
        c('18,618', 'deliveries', 18618, 'vehicle', company='Leapmotor', p=('2023-12-01', '2023-12-31')),
        c('4.2%', 'deliveries', 4.2, 'percent', company='Leapmotor', role='change', p=('2024-12-01', '2024-12-31')),
        c('293,200 cars', 'deliveries', 293200, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('103%', 'deliveries', 103, 'percent', company='Leapmotor', role='change', p=('2024-01-01', '2024-12-31')),
        c('250,000', 'deliveries', 250000, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('120,300 units', 'deliveries', 120300, 'vehicle', company='Leapmotor', p=('2024-10-01', '2024-12-31')),
        c('86,170', 'deliveries', 86170, 'vehicle', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('11,260', 'deliveries', 11260, 'vehicle', company='Leapmotor', product='C10', p=('2024-12-01', '2024-12-31')),
        c('26.9%', 'deliveries', 26.9, 'percent', company='Leapmotor', product='C10', role='share', p=('2024-12-01', '2024-12-31')),
        c('9,540', 'deliveries', 9540, 'vehicle', company='Leapmotor', product='C16', p=('2024-12-01', '2024-12-31')),
        c('22.8%', 'deliveries', 22.8, 'percent', company='Leapmotor', product='C16', role='share', p=('2024-12-01', '2024-12-31')),
        c('8,730', 'deliveries', 8730, 'vehicle', company='Leapmotor', product='C11', p=('2024-12-01', '2024-12-31')),
        c('20.8%', 'deliveries', 20.8, 'percent', company='Leapmotor', product='C11', role='share', p=('2024-12-01', '2024-12-31')),
        c('6,020', 'deliveries', 6020, 'vehicle', company='Leapmotor', product='T03', p=('2024-12-01', '2024-12-31')),
        c('14.4%', 'deliveries', 14.4, 'percent', company='Leapmotor', product='T03', role='share', p=('2024-12-01', '2024-12-31')),
        c('6,350', 'deliveries', 6350, 'vehicle', company='Leapmotor', product=[None, 'C01'], p=('2024-12-01', '2024-12-31')),
        c('15.2%', 'deliveries', 15.2, 'percent', company='Leapmotor', product=[None, 'C01'], role='share', p=('2024-12-01', '2024-12-31')),
        c('51%', 'stake', 51, 'percent', company='Stellantis'),
        c('3,150', 'exports', 3150, 'vehicle', company='Leapmotor', p=('2024-12-01', '2024-12-31')),
        c('13,700', 'exports', 13700, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-12-31')),
        c('350 dealers', 'stores', 350, 'store', company='Leapmotor'),
        c('500', 'stores', 500, 'store', company='Leapmotor', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('450', 'stores', 450, 'store', company='Leapmotor', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast'], superseded=True),
        c('30 countries', 'countries', 30, 'country', company='Leapmotor', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('500,000 units', 'sales', 500000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('70%', 'sales', 70, 'percent', company='Leapmotor', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('10%', 'gross_margin', 10, 'percent', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('8.1%', ['gross_margin', 'margin'], 8.1, 'percent', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('690 million yuan', 'net_income', -690000000, 'CNY', company='Leapmotor', p=('2024-07-01', '2024-09-30')),
        c('36,700 vehicles', 'deliveries', 36700, 'vehicle', company='XPeng', p=('2024-12-01', '2024-12-31')),
        c('31,140', 'deliveries', 31140, 'vehicle', company='NIO', p=('2024-12-01', '2024-12-31')),
        c('58,500', 'deliveries', 58500, 'vehicle', company='Li Auto', p=('2024-12-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'Stellantis': ('COMPANY', 'Stellantis'), 'Xpeng': ('COMPANY', 'XPeng'), 'Nio': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'C10': ('PRODUCT', 'C10'), 'C16': ('PRODUCT', 'C16'), 'C11': ('PRODUCT', 'C11'), 'T03': ('PRODUCT', 'T03'), 'C01': ('PRODUCT', 'C01'), 'B10': ('PRODUCT', 'B10')}),
    checks=[],
)
