from goldlib import *
from mentions import mentions

TEXT = """Zeekr 7X goes on sale from 229,900 yuan, 20,000 yuan below Model Y

Zeekr, the premium brand of Geely, put its latest SUV on the market tonight. In less than three weeks it had collected over 58,000 pre-orders.

The 7X measures 4,825 mm in length, 1,930 mm in width and 1,656 mm in height, on a wheelbase of 2,925 mm, and has five seats. Rear-drive versions use a 310-kW motor with 440 Nm; all-wheel drive brings 475 kW and 710 Nm, a 0-100 km/h sprint of 3.8 seconds and a top speed of 210 km/h.

The base car relies on a 75-kWh LFP pack for 605 km CLTC, the costlier one on 100 kWh for 780 km. At a 480-kW pile, 10 to 80 percent takes 10.5 minutes. Consumption is stated as 13.9 kWh per 100 km. Prices end at 269,900 yuan for the four-wheel-drive trim, whose presale price was 279,900 yuan. Deliveries begin tomorrow, and those who order now may have to wait six to eight weeks.

In August, Zeekr delivered 18,015 vehicles, up 46.3 percent from a year earlier and 15.1 percent from July. Tesla sold 45,329 Model Ys in China that month.
"""

doc = dict(
    id='tk-zeekr7x-launch', published='2024-09-20', source='ev-post-shanghai',
    title='Zeekr 7X goes on sale from 229,900 yuan, 20,000 yuan below Model Y',
    text=TEXT,
    claims=[
        c('229,900 yuan', 'price', 229900, 'CNY', company='Zeekr', product='7X'),
        c('20,000 yuan', 'price', -20000, 'CNY', company='Zeekr', product='7X', role='change'),
        c('tonight', 'launch', None, 'date', company='Zeekr', product='7X', p=('2024-09-20', '2024-09-20')),
        c('58,000 pre-orders', 'orders', 58000, 'order', None, company='Zeekr', p=(None, '2024-09-20')),
        c('4,825 mm', 'length', 4825, 'mm', company='Zeekr', product='7X'),
        c('1,930 mm', 'length', 1930, 'mm', company='Zeekr', product='7X'),
        c('1,656 mm', 'length', 1656, 'mm', company='Zeekr', product='7X'),
        c('2,925 mm', 'length', 2925, 'mm', company='Zeekr', product='7X'),
        c('five seats', 'seats', 5, 'item', company='Zeekr', product='7X'),
        c('310-kW', 'power', 310, 'kW', company='Zeekr', product='7X'),
        c('440 Nm', 'torque', 440, 'Nm', company='Zeekr', product='7X'),
        c('475 kW', 'power', 475, 'kW', company='Zeekr', product='7X'),
        c('710 Nm', 'torque', 710, 'Nm', company='Zeekr', product='7X'),
        c('3.8 seconds', 'acceleration', 3.8, 'second', company='Zeekr', product='7X'),
        c('210 km/h', 'top_speed', 210, 'km/h', company='Zeekr', product='7X'),
        c('75-kWh', 'battery_capacity', 75, 'kWh', company='Zeekr', product='7X'),
        c('605 km', 'range', 605, 'km', company='Zeekr', product='7X'),
        c('100 kWh', 'battery_capacity', 100, 'kWh', company='Zeekr', product='7X'),
        c('780 km', 'range', 780, 'km', company='Zeekr', product='7X'),
        c('480-kW', 'charging_power', 480, 'kW', company='Zeekr', product='7X'),
        c('10.5 minutes', 'charging_time', 10.5, 'minute', company='Zeekr', product='7X'),
        c('13.9 kWh', 'consumption', 13.9, 'kWh', company='Zeekr', product='7X', per='100km'),
        c('269,900 yuan', 'price', 269900, 'CNY', company='Zeekr', product='7X'),
        c('279,900 yuan', 'price', 279900, 'CNY', company='Zeekr', product='7X', superseded=True),
        c('tomorrow', 'delivery_start', None, 'date', company='Zeekr', product='7X', p=('2024-09-21', '2024-09-21'), status='plan'),
        c('six to eight weeks', 'wait_time', 6, 'week', 8, company='Zeekr', product='7X'),
        c('18,015 vehicles', 'deliveries', 18015, 'vehicle', company='Zeekr', p=('2024-08-01', '2024-08-31')),
        c('46.3 percent', 'deliveries', 46.3, 'percent', company='Zeekr', role='change', p=('2024-08-01', '2024-08-31')),
        c('15.1 percent', 'deliveries', 15.1, 'percent', company='Zeekr', role='change', p=('2024-08-01', '2024-08-31')),
        c('45,329', 'sales', 45329, 'vehicle', company='Tesla', product='Model Y', p=('2024-08-01', '2024-08-31')),
    ],
    names=mentions(TEXT, {'Zeekr': ('COMPANY', 'Zeekr'), 'Geely': ('COMPANY', 'Geely'), 'Tesla': ('COMPANY', 'Tesla'), '7X': ('PRODUCT', '7X'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
