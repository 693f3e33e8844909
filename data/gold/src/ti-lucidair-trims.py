from goldlib import *
from mentions import mentions

TEXT = """EPA hands Lucid the crown Tesla wore

The Environmental Protection Agency has rated the Air Dream Edition Range on 19-inch wheels at 520 miles (837 km), 115 more than the 405 of the Model S Long Range. Its twin, the Dream Edition Performance, gives up some of that, 471 on the same rims, in exchange for 1,111 hp instead of 933. The Grand Touring is certified for 516.

Price for either Dream: $169,000. Grand Touring: $139,000. An Air Pure at $77,400 follows in 2022. The rival from Fremont charges $89,990; its Plaid, $129,990, needs 1.99 seconds to 60 mph.

Peter Rawlinson, 64, once chief engineer there, leads the Newark company, more than 60% of which belongs to Saudi Arabia's PIF. It went public in July through Churchill Capital IV and got $4.4 billion. Casa Grande can make 34,000 cars a year. Ten thousand and more reservations wait, first handovers come in October. Cells come from Samsung SDI and LG.
"""

doc = dict(
    id='ti-lucidair-trims', published='2021-09-16', source='range-report',
    title='EPA hands Lucid the crown Tesla wore',
    text=TEXT,
    claims=[
        c('520 miles', 'range', 520, 'mile', company='Lucid', product='Air Dream Edition Range'),
        c('837 km', 'range', 837, 'km', company='Lucid', product='Air Dream Edition Range'),
        c('115', 'range', 115, 'mile', company='Lucid', product='Air Dream Edition Range', role='change'),
        c('405', 'range', 405, 'mile', company='Tesla', product='Model S Long Range'),
        c('471', 'range', 471, 'mile', company='Lucid', product='Air Dream Edition Performance'),
        c('1,111 hp', 'power', 1111, 'hp', company='Lucid', product='Air Dream Edition Performance'),
        c('933', 'power', 933, 'hp', company='Lucid', product='Air Dream Edition Range'),
        c('516', 'range', 516, 'mile', company='Lucid', product='Air Grand Touring'),
        c('$169,000', 'price', 169000, 'USD', company='Lucid', product=['Air Dream Edition Range', 'Air Dream Edition Performance', 'Air Dream Edition']),
        c('$139,000', 'price', 139000, 'USD', company='Lucid', product='Air Grand Touring'),
        c('$77,400', 'price', 77400, 'USD', company='Lucid', product='Air Pure'),
        c('2022', 'launch', None, 'date', company='Lucid', product='Air Pure', p=('2022-01-01', '2022-12-31'), status=['plan', 'target']),
        c('$89,990', 'price', 89990, 'USD', company='Tesla', product='Model S Long Range'),
        c('$129,990', 'price', 129990, 'USD', company='Tesla', product='Model S Plaid'),
        c('1.99 seconds', 'acceleration', 1.99, 'second', company='Tesla', product='Model S Plaid'),
        c('60%', 'stake', 60, 'percent', None, company=['Public Investment Fund', 'Lucid']),
        c('$4.4 billion', 'funding', 4400000000.0, 'USD', company='Lucid', p=('2021-07-01', '2021-07-31')),
        c('34,000 cars', 'capacity', 34000, 'vehicle', company='Lucid', per='year'),
        c('Ten thousand', 'orders', 10000, 'order', None, company='Lucid'),
        c('October', 'delivery_start', None, 'date', company='Lucid', product=[None, 'Air'], p=('2021-10-01', '2021-10-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'Tesla': ('COMPANY', 'Tesla'), 'PIF': ('COMPANY', 'Public Investment Fund'), 'Churchill Capital IV': ('COMPANY', 'Churchill Capital IV'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'LG': ('COMPANY', 'LG'), 'Air Dream Edition Range': ('PRODUCT', 'Air Dream Edition Range'), 'Dream Edition Performance': ('PRODUCT', 'Air Dream Edition Performance'), 'Model S Long Range': ('PRODUCT', 'Model S Long Range'), 'Grand Touring': ('PRODUCT', 'Air Grand Touring'), 'Dream': ('PRODUCT', 'Air Dream Edition'), 'Air Pure': ('PRODUCT', 'Air Pure'), 'Plaid': ('PRODUCT', 'Model S Plaid')}),
    checks=[],
)
