from goldlib import *
from mentions import mentions

TEXT = """Renault takes over the lead from Nissan in Europe's EV sales after three quarters

PARIS, Oct 7 - Renault registered 15,735 Zoes in Europe from January to September, against 12,150 in the same nine months last year, while Nissan's Leaf grew by 12 percent to 13,240. In September alone it was the other way round: 2,130 for the Japanese hatchback compared with 1,790 for its French rival.

The latter was given a 41 kWh battery last week, good for 400 km on the test cycle instead of 240 km. It costs 23,600 euros plus 69 euros a month for the battery.

Renault's electric share of the European market thereby stands at 27 percent, up from 23 percent at the end of 2015. Since 2010 it has sold 100,000 electric vehicles across the world, a third of the alliance's 350,000.

BMW ranked third with 10,300 i3s in the nine months, of which 1,740 in September, ahead of Tesla at 9,450 Model S saloons. Volkswagen, which by 2025 wants 2 to 3 million electric sales a year, came to 8,900 with its e-Golf and e-up.

All in all 65,900 battery cars were registered, 7 percent more than in the year-ago period. The figure for the third quarter is 19,800, 400 below the second's.
"""

doc = dict(
    id='tn-renault-zoe-2016-q', published='2016-10-07', source='boulogne-motor-wire',
    title="Renault takes over the lead from Nissan in Europe's EV sales after three quarters",
    text=TEXT,
    claims=[
        c('15,735 Zoes', 'registrations', 15735, 'vehicle', company='Renault', product='Zoe', p=('2016-01-01', '2016-09-30')),
        c('12,150', 'registrations', 12150, 'vehicle', company='Renault', product='Zoe', p=('2015-01-01', '2015-09-30')),
        c('12 percent', 'registrations', 12, 'percent', company='Nissan', product='Leaf', role='change', p=('2016-01-01', '2016-09-30')),
        c('13,240', 'registrations', 13240, 'vehicle', company='Nissan', product='Leaf', p=('2016-01-01', '2016-09-30')),
        c('2,130', 'registrations', 2130, 'vehicle', company='Nissan', product='Leaf', p=('2016-09-01', '2016-09-30')),
        c('1,790', 'registrations', 1790, 'vehicle', company='Renault', product='Zoe', p=('2016-09-01', '2016-09-30')),
        c('41 kWh', 'battery_capacity', 41, 'kWh', company='Renault', product='Zoe'),
        c('400 km', 'range', 400, 'km', company='Renault', product='Zoe'),
        c('240 km', 'range', 240, 'km', company='Renault', product='Zoe'),
        c('23,600 euros', 'price', 23600, 'EUR', company='Renault', product='Zoe'),
        c('69 euros', 'price', 69, 'EUR', company='Renault', product='Zoe', per='month'),
        c('27 percent', 'market_share', 27, 'percent', company='Renault', role=['level', 'share'], p=('2016-01-01', '2016-09-30')),
        c('23 percent', 'market_share', 23, 'percent', company='Renault', role=['level', 'share'], p=('2015-01-01', '2015-12-31')),
        c('100,000 electric vehicles', 'sales', 100000, 'vehicle', company='Renault', p=('2010-01-01', '2016-10-07')),
        c('a third', 'sales', 33.3333, 'percent', company='Renault', role='share', p=('2010-01-01', '2016-10-07')),
        c('350,000', 'sales', 350000, 'vehicle', company=['Renault', 'Nissan'], p=('2010-01-01', '2016-10-07')),
        c('10,300 i3s', 'registrations', 10300, 'vehicle', company='BMW', product='i3', p=('2016-01-01', '2016-09-30')),
        c('1,740', 'registrations', 1740, 'vehicle', company='BMW', product='i3', p=('2016-09-01', '2016-09-30')),
        c('9,450', 'registrations', 9450, 'vehicle', company='Tesla', product='Model S', p=('2016-01-01', '2016-09-30')),
        c('2 to 3 million', 'sales', 2000000, 'vehicle', 3000000, company='Volkswagen', per='year', p=(None, '2025-12-31'), status='target'),
        c('8,900', 'registrations', 8900, 'vehicle', company='Volkswagen', p=('2016-01-01', '2016-09-30')),
        c('65,900 battery cars', 'registrations', 65900, 'vehicle', p=('2016-01-01', '2016-09-30')),
        c('7 percent', 'registrations', 7, 'percent', nth=1, role='change', p=('2016-01-01', '2016-09-30')),
        c('19,800', 'registrations', 19800, 'vehicle', p=('2016-07-01', '2016-09-30')),
        c('400', 'registrations', -400, 'vehicle', nth=1, role='change', p=('2016-07-01', '2016-09-30')),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), 'Nissan': ('COMPANY', 'Nissan'), 'BMW': ('COMPANY', 'BMW'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'e-Golf': ('PRODUCT', 'e-Golf'), 'e-up': ('PRODUCT', 'e-up'), 'Zoe': ('PRODUCT', 'Zoe'), 'Leaf': ('PRODUCT', 'Leaf'), 'i3': ('PRODUCT', 'i3'), 'Model S': ('PRODUCT', 'Model S')}),
    checks=[],
)
