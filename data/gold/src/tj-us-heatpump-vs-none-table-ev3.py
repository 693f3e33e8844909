from goldlib import *
from mentions import mentions

TEXT = """El Prix, winter edition: Lucid farthest, CLA disappoints

Two dozen cars set off from Oslo at minus 8 °C last week, each with a full battery and a WLTP promise. What was left of the promise:

Model; WLTP (km); driven (km); shortfall
Lucid Air; 960; 520; -46%
Mercedes CLA; 709; 421; -41%
BMW iX3; 805; 486; -40%
Tesla Model 3; 750; 468; -38%
Skoda Elroq; 524; 339; -35%
Kia EV4; 594; 390; -34%

The Lucid went farthest, thanks to 112 kWh of battery, the largest here; the iX3 has 108.7 kWh. Thriftiest was the Kia, at 19.8 kWh per 100 km. XPeng's G9 quit after 329 km, BYD's Sealion 7 after 302 km.

At the charger the tables were turned: from 10 to 80% in 15 minutes for the Chinese SUV, whose peak of 430 kW nobody else came near, against 25 for the Elroq and 27 for the BMW, which arrived too cold.

Cheapest way to go far? The Skoda, NOK 399,900 in Norway; a CLA costs NOK 529,900, the Tesla NOK 419,990.

Warranty on the packs: eight years or 250,000 km with BYD.

Conditions: two people aboard, heater at 21 °C, winter tyres.
"""

doc = dict(
    id='tj-us-heatpump-vs-none-table-ev3', published='2026-01-15', source='northern-range-test',
    title='El Prix, winter edition: Lucid farthest, CLA disappoints',
    text=TEXT,
    claims=[
        c('960', 'range', 960, 'km', company='Lucid', product='Air'),
        c('520', 'distance', 520, 'km', company='Lucid', product='Air', p=('2026-01-05', '2026-01-11')),
        c('-46%', 'distance', -46, 'percent', company='Lucid', product='Air', role='change', p=('2026-01-05', '2026-01-11')),
        c('709', 'range', 709, 'km', company='Mercedes-Benz', product='CLA'),
        c('421', 'distance', 421, 'km', company='Mercedes-Benz', product='CLA', p=('2026-01-05', '2026-01-11')),
        c('-41%', 'distance', -41, 'percent', company='Mercedes-Benz', product='CLA', role='change', p=('2026-01-05', '2026-01-11')),
        c('805', 'range', 805, 'km', company='BMW', product='iX3'),
        c('486', 'distance', 486, 'km', company='BMW', product='iX3', p=('2026-01-05', '2026-01-11')),
        c('-40%', 'distance', -40, 'percent', company='BMW', product='iX3', role='change', p=('2026-01-05', '2026-01-11')),
        c('750', 'range', 750, 'km', company='Tesla', product='Model 3'),
        c('468', 'distance', 468, 'km', company='Tesla', product='Model 3', p=('2026-01-05', '2026-01-11')),
        c('-38%', 'distance', -38, 'percent', company='Tesla', product='Model 3', role='change', p=('2026-01-05', '2026-01-11')),
        c('524', 'range', 524, 'km', company='Škoda', product='Elroq'),
        c('339', 'distance', 339, 'km', company='Škoda', product='Elroq', p=('2026-01-05', '2026-01-11')),
        c('-35%', 'distance', -35, 'percent', company='Škoda', product='Elroq', role='change', p=('2026-01-05', '2026-01-11')),
        c('594', 'range', 594, 'km', company='Kia', product='EV4'),
        c('390', 'distance', 390, 'km', company='Kia', product='EV4', p=('2026-01-05', '2026-01-11')),
        c('-34%', 'distance', -34, 'percent', company='Kia', product='EV4', role='change', p=('2026-01-05', '2026-01-11')),
        c('112 kWh', 'battery_capacity', 112, 'kWh', company='Lucid', product='Air'),
        c('108.7 kWh', 'battery_capacity', 108.7, 'kWh', company='BMW', product='iX3'),
        c('19.8 kWh', 'consumption', 19.8, 'kWh', company='Kia', product='EV4', per='100km', p=('2026-01-05', '2026-01-11')),
        c('329 km', 'distance', 329, 'km', company='XPeng', product='G9', p=('2026-01-05', '2026-01-11')),
        c('302 km', 'distance', 302, 'km', company='BYD', product='Sealion 7', p=('2026-01-05', '2026-01-11')),
        c('15 minutes', 'charging_time', 15, 'minute', company='XPeng', product='G9', p=('2026-01-05', '2026-01-11')),
        c('430 kW', 'charging_power', 430, 'kW', company='XPeng', product='G9', p=('2026-01-05', '2026-01-11')),
        c('25', 'charging_time', 25, 'minute', company='Škoda', product='Elroq', p=('2026-01-05', '2026-01-11')),
        c('27', 'charging_time', 27, 'minute', company='BMW', product='iX3', p=('2026-01-05', '2026-01-11')),
        c('NOK 399,900', 'price', 399900, 'NOK', company='Škoda', product='Elroq'),
        c('NOK 529,900', 'price', 529900, 'NOK', company='Mercedes-Benz', product='CLA'),
        c('NOK 419,990', 'price', 419990, 'NOK', company='Tesla', product='Model 3'),
        c('eight years', 'warranty', 8, 'year', company='BYD', product='Sealion 7'),
        c('250,000 km', 'warranty', 250000, 'km', company='BYD', product='Sealion 7'),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Tesla': ('COMPANY', 'Tesla'), 'Skoda': ('COMPANY', 'Škoda'), 'BMW': ('COMPANY', 'BMW'), 'XPeng': ('COMPANY', 'XPeng'), 'Lucid': ('COMPANY', 'Lucid'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'BYD': ('COMPANY', 'BYD'), 'EV4': ('PRODUCT', 'EV4'), 'Air': ('PRODUCT', 'Air'), 'CLA': ('PRODUCT', 'CLA'), 'Model 3': ('PRODUCT', 'Model 3'), 'iX3': ('PRODUCT', 'iX3'), 'G9': ('PRODUCT', 'G9'), 'Elroq': ('PRODUCT', 'Elroq'), 'Sealion 7': ('PRODUCT', 'Sealion 7')}),
    checks=[],
)
