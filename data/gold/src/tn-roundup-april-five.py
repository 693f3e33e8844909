from goldlib import *
from mentions import mentions

TEXT = """Xpeng, Leapmotor set monthly records as Li Auto slides

SHANGHAI, May 1 - China's younger electric carmakers published their April figures on Friday, and the gap among them widened.

Leapmotor handed over 71,208 vehicles, against 41,039 in the same month last year and 58,340 in March. It has now delivered 226,470 in the first four months, 23 percent of its full-year goal of 1 million.

Xpeng reported 38,912 deliveries, up from 35,045 a year ago and 33,470 the month before. Its cheapest sedan, the Mona M03, made up 14,200 of the total. Since January the Guangzhou company has shipped 131,880 cars, a rise of 2 percent.

Li Auto delivered 24,630, compared with 33,939 in April 2025; in March the figure had been 26,415. April thus brought a decline of 27.4 percent. Its i9, priced from 319,800 yuan, starts reaching customers on May 20. As of April 30 the company had 548 retail stores in 161 cities.

Nio's tally came to 31,340, from 23,900 a year earlier and 35,480 in March. Of the April number, 8,310 belonged to Onvo.

Zeekr, the premium arm of Geely, brought up the rear with 13,120.
"""

doc = dict(
    id='tn-roundup-april-five', published='2026-05-01', source='harbour-wire',
    title='Xpeng, Leapmotor set monthly records as Li Auto slides',
    text=TEXT,
    claims=[
        c('71,208 vehicles', 'deliveries', 71208, 'vehicle', company='Leapmotor', p=('2026-04-01', '2026-04-30')),
        c('41,039', 'deliveries', 41039, 'vehicle', company='Leapmotor', p=('2025-04-01', '2025-04-30')),
        c('58,340', 'deliveries', 58340, 'vehicle', company='Leapmotor', p=('2026-03-01', '2026-03-31')),
        c('226,470', 'deliveries', 226470, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-04-30')),
        c('23 percent', 'deliveries', 23, 'percent', company='Leapmotor', role='share', p=('2026-01-01', '2026-04-30')),
        c('1 million', 'deliveries', 1000000, 'vehicle', company='Leapmotor', p=('2026-01-01', '2026-12-31'), status='target'),
        c('38,912 deliveries', 'deliveries', 38912, 'vehicle', company='XPeng', p=('2026-04-01', '2026-04-30')),
        c('35,045', 'deliveries', 35045, 'vehicle', company='XPeng', p=('2025-04-01', '2025-04-30')),
        c('33,470', 'deliveries', 33470, 'vehicle', company='XPeng', p=('2026-03-01', '2026-03-31')),
        c('14,200', 'deliveries', 14200, 'vehicle', company='XPeng', product='Mona M03', p=('2026-04-01', '2026-04-30')),
        c('131,880 cars', 'deliveries', 131880, 'vehicle', company='XPeng', p=('2026-01-01', '2026-04-30')),
        c('2 percent', 'deliveries', 2, 'percent', company='XPeng', role='change', p=('2026-01-01', '2026-04-30')),
        c('24,630', 'deliveries', 24630, 'vehicle', company='Li Auto', p=('2026-04-01', '2026-04-30')),
        c('33,939', 'deliveries', 33939, 'vehicle', company='Li Auto', p=('2025-04-01', '2025-04-30')),
        c('26,415', 'deliveries', 26415, 'vehicle', company='Li Auto', p=('2026-03-01', '2026-03-31')),
        c('27.4 percent', 'deliveries', -27.4, 'percent', company='Li Auto', role='change', p=('2026-04-01', '2026-04-30')),
        c('319,800 yuan', 'price', 319800, 'CNY', company='Li Auto', product='i9'),
        c('May 20', 'delivery_start', None, 'date', company='Li Auto', product='i9', p=('2026-05-20', '2026-05-20'), status=['plan', 'target']),
        c('548 retail stores', 'stores', 548, 'store', company='Li Auto', p=('2026-04-30', '2026-04-30')),
        c('161 cities', 'countries', 161, 'country', company='Li Auto', p=('2026-04-30', '2026-04-30')),
        c('31,340', 'deliveries', 31340, 'vehicle', company='NIO', p=('2026-04-01', '2026-04-30')),
        c('23,900', 'deliveries', 23900, 'vehicle', company='NIO', p=('2025-04-01', '2025-04-30')),
        c('35,480', 'deliveries', 35480, 'vehicle', company='NIO', p=('2026-03-01', '2026-03-31')),
        c('8,310', 'deliveries', 8310, 'vehicle', company='Onvo', p=('2026-04-01', '2026-04-30')),
        c('13,120', 'deliveries', 13120, 'vehicle', company='Zeekr', p=('2026-04-01', '2026-04-30')),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Onvo': ('COMPANY', 'Onvo'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'i9': ('PRODUCT', 'i9'), 'Xpeng': ('COMPANY', 'XPeng'), 'Nio': ('COMPANY', 'NIO'), 'Geely': ('COMPANY', 'Geely')}),
    checks=[],
)
