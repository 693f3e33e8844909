from goldlib import *
from mentions import mentions

TEXT = """Six months in, most Chinese EV makers far from full-year sales goals

Chinese new energy vehicle makers set high sales targets for 2025. At the halfway mark, only a few are on track.

Leapmotor delivered 221,700 vehicles in the first half, up over 155% from 86,700 in the same period last year. With an annual target of 500,000 to 600,000 units, the completion rate is about 40%, based on the middle of the range.

XPeng delivered 197,200, nearly four times as many as a year ago, or 52% of its 380,000-unit target. The company only has three stores in Norway, it said in March.

Li Auto cut its target in June. The company now expects 640,000 deliveries this year, down from 700,000 previously. It delivered 203,900 vehicles in the first six months, an increase of 7.9%, which means that 31.9% has been achieved. Its first electric SUV, the i8, will be launched on July 29, followed by the i6 in September.

Nio's goal is to double sales to 440,000. Deliveries in the first half were 114,150, only 26% of that.

Xiaomi raised its target in March to 350,000 from 300,000 and had delivered more than 157,000 vehicles by the end of June. Orders for the YU7 exceeded 200,000 within three minutes on June 26.

Changan's brand Deepal sold 143,800, up 70% year-on-year, against a goal of 500,000.

Seres did not give a target. Its sales fell by about 20% to 152,000.

Share: Facebook X LinkedIn
"""

doc = dict(
    id='tv-a-targets-h1-2507', published='2025-07-04', source='eastcar-report',
    title='Six months in, most Chinese EV makers far from full-year sales goals',
    text=TEXT,
    claims=[
        c('221,700 vehicles', ['deliveries', 'sales'], 221700, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-06-30')),
        c('155%', ['deliveries', 'sales'], 155, 'percent', None, company='Leapmotor', role='change', p=('2025-01-01', '2025-06-30')),
        c('86,700', ['deliveries', 'sales'], 86700, 'vehicle', company='Leapmotor', p=('2024-01-01', '2024-06-30')),
        c('500,000 to 600,000 units', ['deliveries', 'sales'], 500000, 'vehicle', 600000, company='Leapmotor', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('40%', ['deliveries', 'sales'], 40, 'percent', company='Leapmotor', role='share', p=('2025-01-01', '2025-06-30')),
        c('197,200', ['deliveries', 'sales'], 197200, 'vehicle', company='XPeng', p=('2025-01-01', '2025-06-30')),
        c('four times', ['deliveries', 'sales'], 300, 'percent', company='XPeng', role='change', p=('2025-01-01', '2025-06-30')),
        c('52%', ['deliveries', 'sales'], 52, 'percent', company='XPeng', role='share', p=('2025-01-01', '2025-06-30')),
        c('380,000-unit', ['deliveries', 'sales'], 380000, 'vehicle', company='XPeng', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('three stores', 'stores', 3, 'store', company='XPeng'),
        c('640,000 deliveries', ['deliveries', 'sales'], 640000, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('700,000', ['deliveries', 'sales'], 700000, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('203,900 vehicles', ['deliveries', 'sales'], 203900, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-06-30')),
        c('7.9%', ['deliveries', 'sales'], 7.9, 'percent', company='Li Auto', role='change', p=('2025-01-01', '2025-06-30')),
        c('31.9%', ['deliveries', 'sales'], 31.9, 'percent', company='Li Auto', role='share', p=('2025-01-01', '2025-06-30')),
        c('July 29', 'launch', None, 'date', company='Li Auto', product='i8', p=('2025-07-29', '2025-07-29'), status=['plan', 'target', 'forecast']),
        c('September', 'launch', None, 'date', company='Li Auto', product='i6', p=('2025-09-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('double', ['deliveries', 'sales'], 100, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('440,000', ['deliveries', 'sales'], 440000, 'vehicle', company='NIO', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('114,150', ['deliveries', 'sales'], 114150, 'vehicle', company='NIO', p=('2025-01-01', '2025-06-30')),
        c('26%', ['deliveries', 'sales'], 26, 'percent', company='NIO', role='share', p=('2025-01-01', '2025-06-30')),
        c('350,000', ['deliveries', 'sales'], 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('300,000', ['deliveries', 'sales'], 300000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('157,000 vehicles', ['deliveries', 'sales'], 157000, 'vehicle', None, company='Xiaomi', p=('2025-01-01', '2025-06-30')),
        c('200,000', 'orders', 200000, 'order', None, company='Xiaomi', product='YU7'),
        c('143,800', ['deliveries', 'sales'], 143800, 'vehicle', company='Deepal', p=('2025-01-01', '2025-06-30')),
        c('70%', ['deliveries', 'sales'], 70, 'percent', company='Deepal', role='change', p=('2025-01-01', '2025-06-30')),
        c('500,000', ['deliveries', 'sales'], 500000, 'vehicle', nth=1, company='Deepal', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('20%', ['deliveries', 'sales'], -20, 'percent', company='Seres', role='change', p=('2025-01-01', '2025-06-30')),
        c('152,000', ['deliveries', 'sales'], 152000, 'vehicle', company='Seres', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'XPeng': ('COMPANY', 'XPeng'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Nio': ('COMPANY', 'NIO'), 'Seres': ('COMPANY', 'Seres'), 'Deepal': ('COMPANY', 'Deepal'), 'Changan': ('COMPANY', 'Changan'), 'i6': ('PRODUCT', 'i6'), 'i8': ('PRODUCT', 'i8'), 'YU7': ('PRODUCT', 'YU7')}),
    checks=[],
)
