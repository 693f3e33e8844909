from goldlib import *
from mentions import mentions

TEXT = """China's EV trio reports March numbers: Xpeng stays ahead of Li Auto and Nio

The three U.S.-listed Chinese electric car makers all grew in March, but at very different speeds.

Company | Mar 2025 | vs Mar 2024 | vs Feb 2025 | Q1 2025 |
Xpeng | 33,410 | +269% | +9.7% | 94,220 |
Li Auto | 36,120 | +24.6% | +37.4% | 92,310 |
Nio | 15,270 | +28.7% | +15.8% | 42,360 |

Xpeng delivered more cars than Li Auto for the second quarter in a row. The Guangzhou firm said in February that it would deliver between 91,000 and 93,000 in the first quarter, so the upper end was exceeded by more than 1,200. Its Mona M03 sedan passed 15,000 for the fourth month running.

Li Auto's quarterly total also came in above guidance of 88,000 to 93,000 at the midpoint, though below the 95,000 which analysts at Bernstein had forecast.

Nio's count is for the group. The Nio brand contributed 10,290 in March and Onvo 4,980, of which 4,630 were L60s. The first Firefly cars will reach customers on April 29. Nio, which had guided for 41,000 to 43,000 vehicles, wants to double last year's 221,970 deliveries this year and has reached less than a tenth of that.

Outside the trio, Leapmotor delivered 37,100, up 154%, and Xiaomi "over 29,000".

American depositary receipts of Xpeng rose 3.1% in early trading, those of Nio fell 0.8%.

Disclosure: The author holds no position in any stock mentioned.
"""

doc = dict(
    id='tw-b-three-mar-2504', published='2025-04-01', source='stock-brief-asia',
    title="China's EV trio reports March numbers: Xpeng stays ahead of Li Auto and Nio",
    text=TEXT,
    claims=[
        c('33,410', 'deliveries', 33410, 'vehicle', company='XPeng', p=('2025-03-01', '2025-03-31')),
        c('+269%', 'deliveries', 269, 'percent', company='XPeng', role='change', p=('2025-03-01', '2025-03-31')),
        c('+9.7%', 'deliveries', 9.7, 'percent', company='XPeng', role='change', p=('2025-03-01', '2025-03-31')),
        c('94,220', 'deliveries', 94220, 'vehicle', company='XPeng', p=('2025-01-01', '2025-03-31')),
        c('36,120', 'deliveries', 36120, 'vehicle', company='Li Auto', p=('2025-03-01', '2025-03-31')),
        c('+24.6%', 'deliveries', 24.6, 'percent', company='Li Auto', role='change', p=('2025-03-01', '2025-03-31')),
        c('+37.4%', 'deliveries', 37.4, 'percent', company='Li Auto', role='change', p=('2025-03-01', '2025-03-31')),
        c('92,310', 'deliveries', 92310, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('15,270', 'deliveries', 15270, 'vehicle', company='NIO', p=('2025-03-01', '2025-03-31')),
        c('+28.7%', 'deliveries', 28.7, 'percent', company='NIO', role='change', p=('2025-03-01', '2025-03-31')),
        c('+15.8%', 'deliveries', 15.8, 'percent', company='NIO', role='change', p=('2025-03-01', '2025-03-31')),
        c('42,360', 'deliveries', 42360, 'vehicle', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('91,000 and 93,000', 'deliveries', 91000, 'vehicle', 93000, company='XPeng', p=('2025-01-01', '2025-03-31'), status=['target', 'forecast']),
        c('1,200', 'deliveries', 1200, 'vehicle', None, company='XPeng', role=['level', 'change'], p=('2025-01-01', '2025-03-31')),
        c('15,000', 'deliveries', 15000, 'vehicle', None, company='XPeng', product='Mona M03', p=('2025-03-01', '2025-03-31')),
        c('88,000 to 93,000', 'deliveries', 88000, 'vehicle', 93000, company='Li Auto', p=('2025-01-01', '2025-03-31'), status=['target', 'forecast']),
        c('95,000', 'deliveries', 95000, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-03-31'), status='forecast'),
        c('10,290', 'deliveries', 10290, 'vehicle', company='NIO', p=('2025-03-01', '2025-03-31')),
        c('4,980', 'deliveries', 4980, 'vehicle', company='Onvo', p=('2025-03-01', '2025-03-31')),
        c('4,630', 'deliveries', 4630, 'vehicle', company='Onvo', product='L60', p=('2025-03-01', '2025-03-31')),
        c('April 29', 'delivery_start', None, 'date', company=['Firefly', 'NIO'], p=('2025-04-29', '2025-04-29'), status=['plan', 'target', 'forecast']),
        c('41,000 to 43,000 vehicles', 'deliveries', 41000, 'vehicle', 43000, company='NIO', p=('2025-01-01', '2025-03-31'), status=['target', 'forecast']),
        c('double', 'deliveries', 100, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('221,970 deliveries', 'deliveries', 221970, 'vehicle', company='NIO', p=('2024-01-01', '2024-12-31')),
        c('a tenth', 'deliveries', None, 'percent', 10, company='NIO', role='share', p=('2025-01-01', '2025-03-31')),
        c('37,100', 'deliveries', 37100, 'vehicle', company='Leapmotor', p=('2025-03-01', '2025-03-31')),
        c('154%', 'deliveries', 154, 'percent', company='Leapmotor', role='change', p=('2025-03-01', '2025-03-31')),
        c('29,000', 'deliveries', 29000, 'vehicle', None, company='Xiaomi', p=('2025-03-01', '2025-03-31')),
        c('3.1%', 'share_price', 3.1, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-04-01')),
        c('0.8%', 'share_price', -0.8, 'percent', company='NIO', role='change', p=('2025-04-01', '2025-04-01')),
    ],
    names=mentions(TEXT, {'Xpeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Nio': ('COMPANY', 'NIO'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('COMPANY', 'Firefly'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'L60': ('PRODUCT', 'L60'), 'Mona M03': ('PRODUCT', 'Mona M03')}),
    checks=[],
)
