from goldlib import *
from mentions import mentions

TEXT = """How many chargers do Britain's networks run?

The number of public charging points in the UK reached 82,369 at the end of June, up 27% from 64,830 twelve months earlier. Ultra-rapid devices of 150 kW and more grew fastest, by 46% to 8,490.

Here is how the best-known operators compared on June 30:

Network Sites Points
bp pulse 3,060 9,915
Pod Point 5,320 9,640
Shell Recharge 4,410 9,988
InstaVolt 702 2,186
Osprey 421 1,654
Gridserve 196 1,512

Gridserve has fewer sites than the others but an average of 7.7 points at each. Osprey Charging plans to invest £120 million in new hubs and aims for 3,000 points by 2027. InstaVolt charges 89 pence per kWh at peak hours and 54 pence at night.
"""

doc = dict(
    id='tr-uk-networks-jun25', published='2025-07-14', source='chargeindex',
    title="How many chargers do Britain's networks run?",
    text=TEXT,
    claims=[
        c('82,369', 'chargers', 82369, 'charger', p=('2025-06-30', '2025-06-30')),
        c('27%', 'chargers', 27, 'percent', role='change', p=('2025-06-30', '2025-06-30')),
        c('64,830', 'chargers', 64830, 'charger', p=('2024-06-30', '2024-06-30')),
        c('46%', 'chargers', 46, 'percent', role='change', p=('2025-06-30', '2025-06-30')),
        c('8,490', 'chargers', 8490, 'charger', p=('2025-06-30', '2025-06-30')),
        c('3,060', 'stations', 3060, 'station', company='bp pulse', p=('2025-06-30', '2025-06-30')),
        c('9,915', 'chargers', 9915, 'charger', company='bp pulse', p=('2025-06-30', '2025-06-30')),
        c('5,320', 'stations', 5320, 'station', company='Pod Point', p=('2025-06-30', '2025-06-30')),
        c('9,640', 'chargers', 9640, 'charger', company='Pod Point', p=('2025-06-30', '2025-06-30')),
        c('4,410', 'stations', 4410, 'station', company='Shell Recharge', p=('2025-06-30', '2025-06-30')),
        c('9,988', 'chargers', 9988, 'charger', company='Shell Recharge', p=('2025-06-30', '2025-06-30')),
        c('702', 'stations', 702, 'station', company='InstaVolt', p=('2025-06-30', '2025-06-30')),
        c('2,186', 'chargers', 2186, 'charger', company='InstaVolt', p=('2025-06-30', '2025-06-30')),
        c('421', 'stations', 421, 'station', company='Osprey Charging', p=('2025-06-30', '2025-06-30')),
        c('1,654', 'chargers', 1654, 'charger', company='Osprey Charging', p=('2025-06-30', '2025-06-30')),
        c('196', 'stations', 196, 'station', company='Gridserve', p=('2025-06-30', '2025-06-30')),
        c('1,512', 'chargers', 1512, 'charger', company='Gridserve', p=('2025-06-30', '2025-06-30')),
        c('7.7 points', 'chargers', 7.7, 'charger', company='Gridserve', per='station', p=('2025-06-30', '2025-06-30')),
        c('£120 million', 'investment', 120000000.0, 'GBP', company='Osprey Charging', status='plan'),
        c('3,000 points', 'chargers', 3000, 'charger', company='Osprey Charging', p=(None, '2027-12-31'), status='target'),
        c('89 pence', 'price', 0.89, 'GBP', company='InstaVolt', per='kWh'),
        c('54 pence', 'price', 0.54, 'GBP', company='InstaVolt', per='kWh'),
    ],
    names=mentions(TEXT, {'bp pulse': ('COMPANY', 'bp pulse'), 'Pod Point': ('COMPANY', 'Pod Point'), 'Shell Recharge': ('COMPANY', 'Shell Recharge'), 'InstaVolt': ('COMPANY', 'InstaVolt'), 'Osprey': ('COMPANY', 'Osprey Charging'), 'Osprey Charging': ('COMPANY', 'Osprey Charging'), 'Gridserve': ('COMPANY', 'Gridserve')}),
    checks=[],
)
