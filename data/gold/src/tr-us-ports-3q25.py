from goldlib import *
from mentions import mentions

TEXT = """Record number of fast-charging ports added in third quarter

The United States added 4,061 fast-charging ports at 699 stations between July and September, according to the data firm Paren, as operators pressed ahead despite the end of federal purchase incentives. Paren expects 16,700 new ports for the full year, which would be an increase of 19% over 2024.

Largest networks as of September 30

NetworkFast-charging stationsPortsTesla2,88732,814Electrify America1,0585,012EVgo1,1944,590ChargePoint2,3104,455Blink Charging1,0031,514

Average utilization in the quarter was 16.8%, down slightly from 17.1% in the second quarter. Ionna, a venture of carmakers, opened 33 stations with 362 ports and wants to reach 30,000 bays by 2030. The average price of a charge was $0.49 per kWh.
"""

doc = dict(
    id='tr-us-ports-3q25', published='2025-10-21', source='pluginsider',
    title='Record number of fast-charging ports added in third quarter',
    text=TEXT,
    claims=[
        c('4,061 fast-charging ports', 'chargers', 4061, 'charger', p=('2025-07-01', '2025-09-30')),
        c('699 stations', 'stations', 699, 'station', p=('2025-07-01', '2025-09-30')),
        c('16,700 new ports', 'chargers', 16700, 'charger', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('19%', 'chargers', 19, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('2,887', 'stations', 2887, 'station', company='Tesla', p=('2025-09-30', '2025-09-30')),
        c('32,814', 'chargers', 32814, 'charger', company='Tesla', p=('2025-09-30', '2025-09-30')),
        c('1,058', 'stations', 1058, 'station', company='Electrify America', p=('2025-09-30', '2025-09-30')),
        c('5,012', 'chargers', 5012, 'charger', company='Electrify America', p=('2025-09-30', '2025-09-30')),
        c('1,194', 'stations', 1194, 'station', company='EVgo', p=('2025-09-30', '2025-09-30')),
        c('4,590', 'chargers', 4590, 'charger', company='EVgo', p=('2025-09-30', '2025-09-30')),
        c('2,310', 'stations', 2310, 'station', company='ChargePoint', p=('2025-09-30', '2025-09-30')),
        c('4,455', 'chargers', 4455, 'charger', company='ChargePoint', p=('2025-09-30', '2025-09-30')),
        c('1,003', 'stations', 1003, 'station', company='Blink Charging', p=('2025-09-30', '2025-09-30')),
        c('1,514', 'chargers', 1514, 'charger', company='Blink Charging', p=('2025-09-30', '2025-09-30')),
        c('16.8%', 'other', 16.8, 'percent', p=('2025-07-01', '2025-09-30')),
        c('17.1%', 'other', 17.1, 'percent', p=('2025-04-01', '2025-06-30')),
        c('33 stations', 'stations', 33, 'station', company='Ionna', p=('2025-07-01', '2025-09-30')),
        c('362 ports', 'chargers', 362, 'charger', company='Ionna', p=('2025-07-01', '2025-09-30')),
        c('30,000 bays', 'chargers', 30000, 'charger', company='Ionna', p=(None, '2030-12-31'), status='target'),
        c('$0.49', 'price', 0.49, 'USD', per='kWh', p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Ionna': ('COMPANY', 'Ionna')}) + [n('Electrify America', 'COMPANY', 'Electrify America', nth=0), n('Blink Charging', 'COMPANY', 'Blink Charging', nth=0), n('ChargePoint', 'COMPANY', 'ChargePoint', nth=0), n('Tesla', 'COMPANY', 'Tesla', nth=0), n('EVgo', 'COMPANY', 'EVgo', nth=0)],
    checks=[],
)
