from goldlib import *
from mentions import mentions

TEXT = """Li Auto's August deliveries drop 40.7%; Nio passes it for first time since 2022

Beijing-based Li Auto delivered 28,529 vehicles in August, down 40.7% from 48,122 a year earlier and the third decline in a row from the month before, when it had handed over 30,731. The company's cumulative deliveries stood at 1,397,070 at the end of August.

It expects the new Li i8, which starts at 339,800 yuan, to contribute 8,000 to 10,000 units by the end of September. A second electric SUV, the Li i6, follows later this month. As of August 31, it operated 542 retail stores in 157 cities and 3,190 supercharging stations with 17,597 stalls.

Nio reported 31,305, against 20,176 in August last year and 21,017 in July. Of the August total, 16,434 came from Onvo, where the L90 passed 10,000 in its first full month, and 4,346 from Firefly; the namesake brand's 10,525 are about half of what they were a year ago.

Xpeng set another record at 37,709, up 169% from 14,036 and 3% from July. In the first eight months it delivered 271,615, more than in all of last year, when it was 190,068. For the third quarter it has guided for 113,000 to 118,000. Nio's guidance for the same quarter will come with its results tomorrow.
"""

doc = dict(
    id='tn-plain-li-august', published='2025-09-01', source='cathay-motor-wire',
    title="Li Auto's August deliveries drop 40.7%; Nio passes it for first time since 2022",
    text=TEXT,
    claims=[
        c('40.7%', 'deliveries', -40.7, 'percent', company='Li Auto', role='change', p=('2025-08-01', '2025-08-31')),
        c('28,529 vehicles', 'deliveries', 28529, 'vehicle', company='Li Auto', p=('2025-08-01', '2025-08-31')),
        c('40.7%', 'deliveries', -40.7, 'percent', nth=1, company='Li Auto', role='change', p=('2025-08-01', '2025-08-31')),
        c('48,122', 'deliveries', 48122, 'vehicle', company='Li Auto', p=('2024-08-01', '2024-08-31')),
        c('30,731', 'deliveries', 30731, 'vehicle', company='Li Auto', p=('2025-07-01', '2025-07-31')),
        c('1,397,070', 'deliveries', 1397070, 'vehicle', company='Li Auto', p=(None, '2025-08-31')),
        c('339,800 yuan', 'price', 339800, 'CNY', company='Li Auto', product='Li i8'),
        c('8,000 to 10,000', 'deliveries', 8000, 'vehicle', 10000, company='Li Auto', product='Li i8', p=(None, '2025-09-30'), status=['target', 'forecast']),
        c('later this month', 'launch', None, 'date', company='Li Auto', product='Li i6', p=('2025-09-01', '2025-09-30'), status=['plan', 'target']),
        c('542 retail stores', 'stores', 542, 'store', company='Li Auto', p=('2025-08-31', '2025-08-31')),
        c('157 cities', 'countries', 157, 'country', company='Li Auto', p=('2025-08-31', '2025-08-31')),
        c('3,190 supercharging stations', 'stations', 3190, 'station', company='Li Auto', p=('2025-08-31', '2025-08-31')),
        c('17,597 stalls', 'chargers', 17597, 'charger', company='Li Auto', p=('2025-08-31', '2025-08-31')),
        c('31,305', 'deliveries', 31305, 'vehicle', company='NIO', p=('2025-08-01', '2025-08-31')),
        c('20,176', 'deliveries', 20176, 'vehicle', company='NIO', p=('2024-08-01', '2024-08-31')),
        c('21,017', 'deliveries', 21017, 'vehicle', company='NIO', p=('2025-07-01', '2025-07-31')),
        c('16,434', 'deliveries', 16434, 'vehicle', company='Onvo', p=('2025-08-01', '2025-08-31')),
        c('10,000', 'deliveries', 10000, 'vehicle', None, nth=1, company='Onvo', product='L90', p=('2025-08-01', '2025-08-31')),
        c('4,346', 'deliveries', 4346, 'vehicle', company='Firefly', p=('2025-08-01', '2025-08-31')),
        c('10,525', 'deliveries', 10525, 'vehicle', company='NIO', p=('2025-08-01', '2025-08-31')),
        c('half', 'deliveries', -50, 'percent', company='NIO', role='change', p=('2025-08-01', '2025-08-31')),
        c('37,709', 'deliveries', 37709, 'vehicle', company='XPeng', p=('2025-08-01', '2025-08-31')),
        c('169%', 'deliveries', 169, 'percent', company='XPeng', role='change', p=('2025-08-01', '2025-08-31')),
        c('14,036', 'deliveries', 14036, 'vehicle', company='XPeng', p=('2024-08-01', '2024-08-31')),
        c('3%', 'deliveries', 3, 'percent', company='XPeng', role='change', p=('2025-08-01', '2025-08-31')),
        c('271,615', 'deliveries', 271615, 'vehicle', company='XPeng', p=('2025-01-01', '2025-08-31')),
        c('190,068', 'deliveries', 190068, 'vehicle', company='XPeng', p=('2024-01-01', '2024-12-31')),
        c('113,000 to 118,000', 'deliveries', 113000, 'vehicle', 118000, company='XPeng', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('COMPANY', 'Firefly'), 'Li i8': ('PRODUCT', 'Li i8'), 'Li i6': ('PRODUCT', 'Li i6'), 'L90': ('PRODUCT', 'L90'), 'Nio': ('COMPANY', 'NIO'), 'Xpeng': ('COMPANY', 'XPeng')}),
    checks=[],
)
