from goldlib import *
from mentions import mentions

TEXT = """Missed in 2023, aiming far higher for 2024: VinFast sets sights on 100,000

Better luck this time? Handing over 34,855 electric cars last year, the carmaker reached 69.7 per cent of the 50,000 at the upper end of its plan, it disclosed on Thursday; that does not deter the Hai Phong-based firm from promising as many as 100,000 deliveries in the current one. In 2022 it had managed 7,400, so last year’s growth works out to 371 per cent.

Exports are to make the difference. 3,112 vehicles crossed the ocean in 2023. This year distributors in 50 countries will get the VF 8, the seven-seat VF 9 and, from the second quarter, the VF 7, and American dealers will number 130 by December instead of six.

The home works in Cat Hai can produce 300,000 cars a year; in December it ran at 38 per cent of that. The North Carolina plant, $4 billion and 7,500 jobs strong, should follow with 150,000 in 2025.

Hotline for test drives: 1900 23 23 89.
"""

doc = dict(
    id='b-vfgoal.1', published='2024-01-19', source='haiphong-observer',
    title='Missed in 2023, aiming far higher for 2024: VinFast sets sights on 100,000',
    text=TEXT,
    claims=[
        c('100,000', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status='target'),
        c('34,855 electric cars', 'deliveries', 34855, 'vehicle', company='VinFast', p=('2023-01-01', '2023-12-31')),
        c('69.7 per cent', 'deliveries', 69.7, 'percent', company='VinFast', role='share', p=('2023-01-01', '2023-12-31')),
        c('50,000', 'deliveries', 50000, 'vehicle', company='VinFast', p=('2023-01-01', '2023-12-31'), status='target'),
        c('100,000 deliveries', 'deliveries', None, 'vehicle', 100000, company='VinFast', p=('2024-01-01', '2024-12-31'), status='target'),
        c('7,400', 'deliveries', 7400, 'vehicle', company='VinFast', p=('2022-01-01', '2022-12-31')),
        c('371 per cent', 'deliveries', 371, 'percent', company='VinFast', role='change', p=('2023-01-01', '2023-12-31')),
        c('3,112 vehicles', 'exports', 3112, 'vehicle', company='VinFast', p=('2023-01-01', '2023-12-31')),
        c('50 countries', 'countries', 50, 'country', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'plan']),
        c('seven-seat', 'seats', 7, ['item', 'job'], company='VinFast', product='VF 9'),
        c('second quarter', ['delivery_start', 'launch'], None, 'date', company='VinFast', product='VF 7', p=('2024-04-01', '2024-06-30'), status=['plan', 'target']),
        c('130', 'stores', 130, 'store', company='VinFast', p=(None, '2024-12-31'), status=['target', 'plan']),
        c('six', 'stores', 6, 'store', company='VinFast'),
        c('300,000 cars', 'capacity', 300000, 'vehicle', company='VinFast', per='year'),
        c('38 per cent', 'other', 38, 'percent', company='VinFast', p=('2023-12-01', '2023-12-31')),
        c('$4 billion', 'investment', 4000000000, 'USD', company='VinFast', status='plan'),
        c('7,500 jobs', 'jobs', 7500, 'job', company='VinFast', status=['plan', 'target', 'forecast']),
        c('150,000', 'capacity', 150000, 'vehicle', company='VinFast', per='year', status=['plan', 'target'], p=y(2025)),
        c('2025', 'production_start', None, 'date', company='VinFast', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {
        'VinFast': ('COMPANY', 'VinFast'),
        'VF 8': ('PRODUCT', 'VF 8'),
        'VF 9': ('PRODUCT', 'VF 9'),
        'VF 7': ('PRODUCT', 'VF 7'),
    }),
    checks=[
        dict(kind='share', verdict='consistent', quotes=['34,855 electric cars', '69.7 per cent', '50,000']),
        dict(kind='growth', verdict='consistent', quotes=['7,400', '34,855 electric cars', '371 per cent']),
        dict(kind='agreement', verdict='consistent', quotes=['100,000', '100,000 deliveries']),
    ],
)
