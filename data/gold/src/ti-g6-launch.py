from goldlib import *
from mentions import mentions

TEXT = """Refreshed XPeng G6 undercuts Tesla again

XPeng on Thursday evening put the 2025 G6 on sale at 176,800, 186,800 and 198,800 yuan respectively for the 625 Long Range, 625 Max and 725 Max. The outgoing entry model listed at 199,900 yuan. Tesla asks 263,500 yuan for the cheapest Model Y, a car good for 593 km under CLTC.

The battery of the two lower trims is a 68.5 kWh LFP unit, that of the 725 Max holds 80.8 kWh; both accept 5C charging and go from 10 to 80 percent in 12 minutes, with a peak of 451 kW. A single motor makes 218 kW. At 4,758 mm the coupe SUV is shorter than the American, which reaches 100 km/h in 5.9 seconds; the 725 Max takes 6.7.

Orders placed in the first seven minutes numbered 5,000. The company delivered 30,453 vehicles last month, 15,256 of them the Mona M03.
"""

doc = dict(
    id='ti-g6-launch', published='2025-03-13', source='carnewsfeed',
    title='Refreshed XPeng G6 undercuts Tesla again',
    text=TEXT,
    claims=[
        c('176,800', 'price', 176800, 'CNY', company='XPeng', product='G6 625 Long Range'),
        c('186,800', 'price', 186800, 'CNY', company='XPeng', product='G6 625 Max'),
        c('198,800 yuan', 'price', 198800, 'CNY', company='XPeng', product='G6 725 Max'),
        c('199,900 yuan', 'price', 199900, 'CNY', company='XPeng', product='G6', superseded=[True, False]),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('593 km', 'range', 593, 'km', company='Tesla', product='Model Y'),
        c('68.5 kWh', 'battery_capacity', 68.5, 'kWh', company='XPeng', product=['G6', 'G6 625 Long Range', 'G6 625 Max']),
        c('80.8 kWh', 'battery_capacity', 80.8, 'kWh', company='XPeng', product='G6 725 Max'),
        c('12 minutes', 'charging_time', 12, 'minute', company='XPeng', product='G6'),
        c('451 kW', 'charging_power', 451, 'kW', company='XPeng', product='G6'),
        c('218 kW', 'power', 218, 'kW', company='XPeng', product='G6'),
        c('4,758 mm', 'length', 4758, 'mm', company='XPeng', product='G6'),
        c('5.9 seconds', 'acceleration', 5.9, 'second', company='Tesla', product='Model Y'),
        c('6.7', 'acceleration', 6.7, 'second', company='XPeng', product='G6 725 Max'),
        c('5,000', 'orders', 5000, 'order', company='XPeng', product='G6', p=('2025-03-13', '2025-03-13')),
        c('30,453 vehicles', 'deliveries', 30453, 'vehicle', company='XPeng', p=('2025-02-01', '2025-02-28')),
        c('15,256', 'deliveries', 15256, 'vehicle', company='XPeng', product='Mona M03', p=('2025-02-01', '2025-02-28')),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'Tesla': ('COMPANY', 'Tesla'), 'G6': ('PRODUCT', 'G6'), 'Model Y': ('PRODUCT', 'Model Y'), '625 Long Range': ('PRODUCT', 'G6 625 Long Range'), '625 Max': ('PRODUCT', 'G6 625 Max'), '725 Max': ('PRODUCT', 'G6 725 Max'), 'Mona M03': ('PRODUCT', 'Mona M03')}),
    checks=[],
)
