from goldlib import *
from mentions import mentions

TEXT = """YU7, G7, L60 or Model Y? We put the brochures side by side

Price first. The cheapest YU7 is 253,500 yuan, a notch under the Tesla at 263,500 yuan. The G7 undercuts both: 195,800 yuan, 225,800 yuan for the longest-legged. And Onvo's L60? 206,900 yuan, or 149,900 yuan if you rent the battery for 599 yuan a month.

| | YU7 Max | Model Y AWD | G7 Ultra | L60 |
| Battery, kWh | 101.7 | 78.4 | 80.8 | 85 |
| CLTC, km | 760 | 750 | 702 | 730 |
| Power, kW | 508 | 331 | 218 | 240 |
| 0–100 km/h, s | 3.23 | 4.3 | 6.5 | 5.9 |
| Length, mm | 4,999 | 4,797 | 4,892 | 4,828 |

The longest-range version of Xiaomi's car is not in the table: rear-drive, 835 km. Wait for one: 57 to 60 weeks, as of this week; the Pro a bit less at 48 to 51.

Tesla's reply is the six-seat Model Y L, due this autumn: 4,976 mm long, 3,040 mm between the axles.

Verdict in next week's podcast. Sponsored content below.
"""

doc = dict(
    id='tj-my-specs-duel-suv', published='2025-07-22', source='motormouth-asia',
    title='YU7, G7, L60 or Model Y? We put the brochures side by side',
    text=TEXT,
    claims=[
        c('253,500 yuan', 'price', 253500, 'CNY', company='Xiaomi', product='YU7'),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('195,800 yuan', 'price', 195800, 'CNY', company='XPeng', product='G7'),
        c('225,800 yuan', 'price', 225800, 'CNY', company='XPeng', product='G7'),
        c('206,900 yuan', 'price', 206900, 'CNY', company='Onvo', product='L60'),
        c('149,900 yuan', 'price', 149900, 'CNY', company='Onvo', product='L60'),
        c('599 yuan', 'price', 599, 'CNY', company='Onvo', product='L60', per='month'),
        c('101.7', 'battery_capacity', 101.7, 'kWh', company='Xiaomi', product='YU7 Max'),
        c('78.4', 'battery_capacity', 78.4, 'kWh', company='Tesla', product='Model Y AWD'),
        c('80.8', 'battery_capacity', 80.8, 'kWh', company='XPeng', product='G7 Ultra'),
        c('85', 'battery_capacity', 85, 'kWh', company='Onvo', product='L60'),
        c('760', 'range', 760, 'km', company='Xiaomi', product='YU7 Max'),
        c('750', 'range', 750, 'km', company='Tesla', product='Model Y AWD'),
        c('702', 'range', 702, 'km', company='XPeng', product='G7 Ultra'),
        c('730', 'range', 730, 'km', company='Onvo', product='L60'),
        c('508', 'power', 508, 'kW', company='Xiaomi', product='YU7 Max'),
        c('331', 'power', 331, 'kW', company='Tesla', product='Model Y AWD'),
        c('218', 'power', 218, 'kW', company='XPeng', product='G7 Ultra'),
        c('240', 'power', 240, 'kW', company='Onvo', product='L60'),
        c('3.23', 'acceleration', 3.23, 'second', company='Xiaomi', product='YU7 Max'),
        c('4.3', 'acceleration', 4.3, 'second', company='Tesla', product='Model Y AWD'),
        c('6.5', 'acceleration', 6.5, 'second', company='XPeng', product='G7 Ultra'),
        c('5.9', 'acceleration', 5.9, 'second', company='Onvo', product='L60'),
        c('4,999', 'length', 4999, 'mm', company='Xiaomi', product='YU7 Max'),
        c('4,797', 'length', 4797, 'mm', company='Tesla', product='Model Y AWD'),
        c('4,892', 'length', 4892, 'mm', company='XPeng', product='G7 Ultra'),
        c('4,828', 'length', 4828, 'mm', company='Onvo', product='L60'),
        c('835 km', 'range', 835, 'km', company='Xiaomi', product='YU7'),
        c('57 to 60 weeks', 'wait_time', 57, 'week', 60, company='Xiaomi', product='YU7'),
        c('48 to 51', 'wait_time', 48, 'week', 51, company='Xiaomi', product='YU7 Pro'),
        c('six-seat', 'seats', 6, 'item', company='Tesla', product='Model Y L'),
        c('autumn', 'launch', None, 'date', company='Tesla', product='Model Y L', p=('2025-09-01', '2025-11-30'), status=['plan', 'target']),
        c('4,976 mm', 'length', 4976, 'mm', company='Tesla', product='Model Y L'),
        c('3,040 mm', 'length', 3040, 'mm', company='Tesla', product='Model Y L'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Onvo': ('COMPANY', 'Onvo'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model Y AWD': ('PRODUCT', 'Model Y AWD'), 'G7 Ultra': ('PRODUCT', 'G7 Ultra'), 'Model Y L': ('PRODUCT', 'Model Y L'), 'YU7': ('PRODUCT', 'YU7'), 'YU7 Max': ('PRODUCT', 'YU7 Max'), 'G7': ('PRODUCT', 'G7'), 'L60': ('PRODUCT', 'L60')}),
    checks=[],
)
