from goldlib import *
from mentions import mentions

TEXT = """Battery swapping for scooters: Gogoro still largest, Indian networks grow fast

Battery Smart of India has raised $29 million in a new funding round to expand its network of swap stations, bringing the total raised so far to $192 million. The start-up serves 90,000 drivers of electric rickshaws and scooters in 50 cities and carried out more than 95 million swaps to date.

Networks at the end of August and goals for the end of 2026

Operator Stations Batteries 2026 goal
Gogoro 2,680 1,402,000 2,900
Sun Mobility 640 31,000 1,500
Battery Smart 1,610 62,500 3,000
Swap Energi 2,200 24,400 3,500
Honda 310 9,200 

Gogoro's subscribers numbered 654,000 on June 30, up 5% from a year earlier. Its quarterly revenue, however, fell 18.7% to $65.8 million in the second quarter as scooter sales declined. Honda has not published a goal for its network in India.
"""

doc = dict(
    id='tr-swap-two-wheel-aug25', published='2025-09-12', source='light mobility letter',
    title='Battery swapping for scooters: Gogoro still largest, Indian networks grow fast',
    text=TEXT,
    claims=[
        c('$29 million', 'funding', 29000000.0, 'USD', company='Battery Smart'),
        c('$192 million', 'funding', 192000000.0, 'USD', company='Battery Smart', p=(None, '2025-09-12')),
        c('90,000 drivers', 'other', 90000, 'job', company='Battery Smart'),
        c('50 cities', 'countries', 50, 'country', company='Battery Smart'),
        c('95 million swaps', 'other', 95000000.0, 'item', None, company='Battery Smart', p=(None, '2025-09-12')),
        c('2,680', 'stations', 2680, 'station', company='Gogoro', p=('2025-08-31', '2025-08-31')),
        c('1,402,000', 'other', 1402000, 'battery', company='Gogoro', p=('2025-08-31', '2025-08-31')),
        c('2,900', 'stations', 2900, 'station', company='Gogoro', p=('2026-12-31', '2026-12-31'), status='target'),
        c('640', 'stations', 640, 'station', company='Sun Mobility', p=('2025-08-31', '2025-08-31')),
        c('31,000', 'other', 31000, 'battery', company='Sun Mobility', p=('2025-08-31', '2025-08-31')),
        c('1,500', 'stations', 1500, 'station', company='Sun Mobility', p=('2026-12-31', '2026-12-31'), status='target'),
        c('1,610', 'stations', 1610, 'station', company='Battery Smart', p=('2025-08-31', '2025-08-31')),
        c('62,500', 'other', 62500, 'battery', company='Battery Smart', p=('2025-08-31', '2025-08-31')),
        c('3,000', 'stations', 3000, 'station', company='Battery Smart', p=('2026-12-31', '2026-12-31'), status='target'),
        c('2,200', 'stations', 2200, 'station', company='Swap Energi', p=('2025-08-31', '2025-08-31')),
        c('24,400', 'other', 24400, 'battery', company='Swap Energi', p=('2025-08-31', '2025-08-31')),
        c('3,500', 'stations', 3500, 'station', company='Swap Energi', p=('2026-12-31', '2026-12-31'), status='target'),
        c('310', 'stations', 310, 'station', company='Honda', p=('2025-08-31', '2025-08-31')),
        c('9,200', 'other', 9200, 'battery', company='Honda', p=('2025-08-31', '2025-08-31')),
        c('654,000', 'other', 654000, 'job', company='Gogoro', p=('2025-06-30', '2025-06-30')),
        c('5%', 'other', 5, 'percent', company='Gogoro', role='change', p=('2025-06-30', '2025-06-30')),
        c('18.7%', 'revenue', -18.7, 'percent', company='Gogoro', role='change', p=('2025-04-01', '2025-06-30')),
        c('$65.8 million', 'revenue', 65800000.0, 'USD', company='Gogoro', p=('2025-04-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Battery Smart': ('COMPANY', 'Battery Smart'), 'Gogoro': ('COMPANY', 'Gogoro'), 'Sun Mobility': ('COMPANY', 'Sun Mobility'), 'Swap Energi': ('COMPANY', 'Swap Energi'), 'Honda': ('COMPANY', 'Honda')}),
    checks=[],
)
