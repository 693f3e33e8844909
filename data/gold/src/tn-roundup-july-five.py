from goldlib import *
from mentions import mentions

TEXT = """Xpeng, Leapmotor set monthly records as Li Auto slides

SHANGHAI, Aug 1 - China's younger electric carmakers published their July figures on Friday, and the gap among them widened.

Leapmotor handed over 50,129 vehicles, against 22,093 in the same month last year and 48,006 in June. It has now delivered 271,793 in the first seven months, 54 percent of its full-year goal of 500,000.

Xpeng reported 36,717 deliveries, up from 11,145 a year ago and 34,611 the month before. Its cheapest sedan, the Mona M03, made up 15,000 of the total. Since January the Guangzhou company has shipped 233,906 cars, a jump of 270 percent.

Li Auto delivered 30,731, compared with 51,000 in July 2024; in June the figure had been 36,279. July thus brought a decline of 39.7 percent. Its i8, priced from 321,800 yuan, starts reaching customers on Aug. 20. As of July 31 the company had 535 retail stores in 157 cities.

Nio's tally came to 21,017, from 20,498 a year earlier and 24,925 in June. Of the July number, 5,976 belonged to Onvo.

Zeekr, the premium arm of Geely, brought up the rear with 16,977.
"""

doc = dict(
    id='tn-roundup-july-five', published='2025-08-01', source='harbour-wire',
    title='Xpeng, Leapmotor set monthly records as Li Auto slides',
    text=TEXT,
    claims=[
        c('50,129 vehicles', 'deliveries', 50129, 'vehicle', company='Leapmotor', p=('2025-07-01', '2025-07-31')),
        c('22,093', 'deliveries', 22093, 'vehicle', company='Leapmotor', p=('2024-07-01', '2024-07-31')),
        c('48,006', 'deliveries', 48006, 'vehicle', company='Leapmotor', p=('2025-06-01', '2025-06-30')),
        c('271,793', 'deliveries', 271793, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-07-31')),
        c('54 percent', 'deliveries', 54, 'percent', company='Leapmotor', role='share', p=('2025-01-01', '2025-07-31')),
        c('500,000', 'deliveries', 500000, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-12-31'), status='target'),
        c('36,717 deliveries', 'deliveries', 36717, 'vehicle', company='XPeng', p=('2025-07-01', '2025-07-31')),
        c('11,145', 'deliveries', 11145, 'vehicle', company='XPeng', p=('2024-07-01', '2024-07-31')),
        c('34,611', 'deliveries', 34611, 'vehicle', company='XPeng', p=('2025-06-01', '2025-06-30')),
        c('15,000', 'deliveries', 15000, 'vehicle', None, company='XPeng', product='Mona M03', p=('2025-07-01', '2025-07-31')),
        c('233,906 cars', 'deliveries', 233906, 'vehicle', company='XPeng', p=('2025-01-01', '2025-07-31')),
        c('270 percent', 'deliveries', 270, 'percent', company='XPeng', role='change', p=('2025-01-01', '2025-07-31')),
        c('30,731', 'deliveries', 30731, 'vehicle', company='Li Auto', p=('2025-07-01', '2025-07-31')),
        c('51,000', 'deliveries', 51000, 'vehicle', company='Li Auto', p=('2024-07-01', '2024-07-31')),
        c('36,279', 'deliveries', 36279, 'vehicle', company='Li Auto', p=('2025-06-01', '2025-06-30')),
        c('39.7 percent', 'deliveries', -39.7, 'percent', company='Li Auto', role='change', p=('2025-07-01', '2025-07-31')),
        c('321,800 yuan', 'price', 321800, 'CNY', company='Li Auto', product='i8'),
        c('Aug. 20', 'delivery_start', None, 'date', company='Li Auto', product='i8', p=('2025-08-20', '2025-08-20'), status=['plan', 'target']),
        c('535 retail stores', 'stores', 535, 'store', company='Li Auto', p=('2025-07-31', '2025-07-31')),
        c('157 cities', 'countries', 157, 'country', company='Li Auto', p=('2025-07-31', '2025-07-31')),
        c('21,017', 'deliveries', 21017, 'vehicle', company='NIO', p=('2025-07-01', '2025-07-31')),
        c('20,498', 'deliveries', 20498, 'vehicle', company='NIO', p=('2024-07-01', '2024-07-31')),
        c('24,925', 'deliveries', 24925, 'vehicle', company='NIO', p=('2025-06-01', '2025-06-30')),
        c('5,976', 'deliveries', 5976, 'vehicle', company='Onvo', p=('2025-07-01', '2025-07-31')),
        c('16,977', 'deliveries', 16977, 'vehicle', company='Zeekr', p=('2025-07-01', '2025-07-31')),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Onvo': ('COMPANY', 'Onvo'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'i8': ('PRODUCT', 'i8'), 'Xpeng': ('COMPANY', 'XPeng'), 'Nio': ('COMPANY', 'NIO'), 'Geely': ('COMPANY', 'Geely')}),
    checks=[],
)
