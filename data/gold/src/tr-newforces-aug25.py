from goldlib import *
from mentions import mentions

TEXT = """Leapmotor stays ahead of the start-ups as NIO posts a record August

China's electric vehicle start-ups reported August deliveries on Monday. Leapmotor handed over 57,066 vehicles, up 88.3 percent from 30,305 a year earlier and its fourth record month in a row. NIO followed with its best month so far, while Li Auto was the only one of the five to deliver fewer vehicles than in August last year.

The table below compares the five companies.

| Automaker | Aug. 2025 | Jul. 2025 | MoM | YoY | Jan-Aug 2025 |
|---|---|---|---|---|---|
| Leapmotor | 57,066 | 50,129 | +13.8% | +88.3% | 328,859 |
| XPeng | 37,709 | 36,717 | +2.7% | +168.7% | 271,615 |
| NIO Inc. | 31,305 | 21,017 | +49.0% | +55.2% | 166,472 |
| Li Auto | 28,529 | 30,731 | -7.2% | -40.7% | 263,198 |
| Xiaomi | 36,000 | 30,400 | +18.4% | +174.8% | 218,000 |

Of NIO's total, the Onvo brand contributed 16,434 vehicles and Firefly 4,346. XPeng expects to deliver between 113,000 and 118,000 vehicles in the third quarter. Li Auto guides for 90,000 to 95,000 in the same period.
"""

doc = dict(
    id='tr-newforces-aug25', published='2025-09-01', source='evscope',
    title='Leapmotor stays ahead of the start-ups as NIO posts a record August',
    text=TEXT,
    claims=[
        c('57,066 vehicles', 'deliveries', 57066, 'vehicle', company='Leapmotor', p=('2025-08-01', '2025-08-31')),
        c('88.3 percent', 'deliveries', 88.3, 'percent', company='Leapmotor', role='change', p=('2025-08-01', '2025-08-31')),
        c('30,305', 'deliveries', 30305, 'vehicle', company='Leapmotor', p=('2024-08-01', '2024-08-31')),
        c('57,066', 'deliveries', 57066, 'vehicle', nth=1, company='Leapmotor', p=('2025-08-01', '2025-08-31')),
        c('50,129', 'deliveries', 50129, 'vehicle', company='Leapmotor', p=('2025-07-01', '2025-07-31')),
        c('+13.8%', 'deliveries', 13.8, 'percent', company='Leapmotor', role='change', p=('2025-08-01', '2025-08-31')),
        c('+88.3%', 'deliveries', 88.3, 'percent', company='Leapmotor', role='change', p=('2025-08-01', '2025-08-31')),
        c('328,859', 'deliveries', 328859, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-08-31')),
        c('37,709', 'deliveries', 37709, 'vehicle', company='XPeng', p=('2025-08-01', '2025-08-31')),
        c('36,717', 'deliveries', 36717, 'vehicle', company='XPeng', p=('2025-07-01', '2025-07-31')),
        c('+2.7%', 'deliveries', 2.7, 'percent', company='XPeng', role='change', p=('2025-08-01', '2025-08-31')),
        c('+168.7%', 'deliveries', 168.7, 'percent', company='XPeng', role='change', p=('2025-08-01', '2025-08-31')),
        c('271,615', 'deliveries', 271615, 'vehicle', company='XPeng', p=('2025-01-01', '2025-08-31')),
        c('31,305', 'deliveries', 31305, 'vehicle', company='NIO', p=('2025-08-01', '2025-08-31')),
        c('21,017', 'deliveries', 21017, 'vehicle', company='NIO', p=('2025-07-01', '2025-07-31')),
        c('+49.0%', 'deliveries', 49, 'percent', company='NIO', role='change', p=('2025-08-01', '2025-08-31')),
        c('+55.2%', 'deliveries', 55.2, 'percent', company='NIO', role='change', p=('2025-08-01', '2025-08-31')),
        c('166,472', 'deliveries', 166472, 'vehicle', company='NIO', p=('2025-01-01', '2025-08-31')),
        c('28,529', 'deliveries', 28529, 'vehicle', company='Li Auto', p=('2025-08-01', '2025-08-31')),
        c('30,731', 'deliveries', 30731, 'vehicle', company='Li Auto', p=('2025-07-01', '2025-07-31')),
        c('-7.2%', 'deliveries', -7.2, 'percent', company='Li Auto', role='change', p=('2025-08-01', '2025-08-31')),
        c('-40.7%', 'deliveries', -40.7, 'percent', company='Li Auto', role='change', p=('2025-08-01', '2025-08-31')),
        c('263,198', 'deliveries', 263198, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-08-31')),
        c('36,000', 'deliveries', 36000, 'vehicle', company='Xiaomi', p=('2025-08-01', '2025-08-31')),
        c('30,400', 'deliveries', 30400, 'vehicle', company='Xiaomi', p=('2025-07-01', '2025-07-31')),
        c('+18.4%', 'deliveries', 18.4, 'percent', company='Xiaomi', role='change', p=('2025-08-01', '2025-08-31')),
        c('+174.8%', 'deliveries', 174.8, 'percent', company='Xiaomi', role='change', p=('2025-08-01', '2025-08-31')),
        c('218,000', 'deliveries', 218000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-08-31')),
        c('16,434 vehicles', 'deliveries', 16434, 'vehicle', company='Onvo', p=('2025-08-01', '2025-08-31')),
        c('4,346', 'deliveries', 4346, 'vehicle', company='Firefly', p=('2025-08-01', '2025-08-31')),
        c('113,000 and 118,000 vehicles', 'deliveries', 113000, 'vehicle', 118000, company='XPeng', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('90,000 to 95,000', 'deliveries', 90000, 'vehicle', 95000, company='Li Auto', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Leapmotor': ('COMPANY', 'Leapmotor'), 'XPeng': ('COMPANY', 'XPeng'), 'NIO': ('COMPANY', 'NIO'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('COMPANY', 'Firefly')}),
    checks=[],
)
