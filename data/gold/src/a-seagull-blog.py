from goldlib import *
from mentions import mentions

TEXT = """I queued for the $10,700 electric car. Here's why I'm grinning

Posted by Marco on April 27, 2023 | Filed under: Cheap thrills | 31 comments

Okay, full disclosure: I'm in Shanghai, I've had four espressos, and I just sat in the BYD Seagull. It went on sale yesterday, and where the pre-sale sticker said 78,800 yuan, the final one reads 73,800 yuan – 6.3% knocked off overnight. That's US$10,660.

Ten thousand orders came on day one of the Shanghai show, Wang Chuanfu's people claim. I believe it. Hop in: it's 3,780 mm long, four seats, a surprisingly deep boot with the back down. There's a 55 kW (74 hp) motor with 135 Nm, enough to hit fifty in 4.9 seconds, and it'll wheeze up to 130 km/h (81 mph).

Two packs. The 30.08-kWh one does 305 km (that's 190 miles). The 38.88-kWh one goes 405 km (652 miles). Fast charging is 30 kW on the small pack and 40 kW on the big one, half an hour from 30 to 80. Weight? 1,160 kilos, lighter than my ego.

My neighbour's Wuling Bingo, 59,800 yuan, suddenly looks old, though its 203 km is all she needs.

Will it come to Europe? A guy in a suit told me "2025", for under €20,000. And the waiting list in Chengdu: eleven weeks already.

★★★★☆ Like what you read? Buy me a coffee ($3) or smash that subscribe button!
"""

doc = dict(
    id='a-seagull-blog', published='2023-04-27', source='gadget-garage-blog',
    title="I queued for the $10,700 electric car. Here's why I'm grinning",
    text=TEXT,
    claims=[
        c('$10,700', 'price', 10700, 'USD', company='BYD', product='Seagull'),
        c('yesterday', 'launch', None, 'date', company='BYD', product='Seagull', p=('2023-04-26', '2023-04-26')),
        c('78,800 yuan', 'price', 78800, 'CNY', company='BYD', product='Seagull', superseded=True),
        c('73,800 yuan', 'price', 73800, 'CNY', company='BYD', product='Seagull'),
        c('6.3%', 'price_change', -6.3, 'percent', company='BYD', product='Seagull', role='change'),
        c('US$10,660', 'price', 10660, 'USD', company='BYD', product='Seagull'),
        c('Ten thousand orders', 'orders', 10000, 'order', company='BYD', product='Seagull', p=('2023-04-18', '2023-04-18')),
        c('3,780 mm', 'length', 3780, 'mm', company='BYD', product='Seagull'),
        c('four seats', 'seats', 4, 'item', company='BYD', product='Seagull'),
        c('55 kW', 'power', 55, 'kW', company='BYD', product='Seagull'),
        c('74 hp', 'power', 74, 'hp', company='BYD', product='Seagull'),
        c('135 Nm', 'torque', 135, 'Nm', company='BYD', product='Seagull'),
        c('4.9 seconds', 'acceleration', 4.9, 'second', company='BYD', product='Seagull'),
        c('130 km/h', 'top_speed', 130, 'km/h', company='BYD', product='Seagull'),
        c('81 mph', 'top_speed', 81, 'mph', company='BYD', product='Seagull'),
        c('30.08-kWh', 'battery_capacity', 30.08, 'kWh', company='BYD', product='Seagull'),
        c('305 km', 'range', 305, 'km', company='BYD', product='Seagull'),
        c('190 miles', 'range', 190, 'mile', company='BYD', product='Seagull'),
        c('38.88-kWh', 'battery_capacity', 38.88, 'kWh', company='BYD', product='Seagull'),
        c('405 km', 'range', 405, 'km', company='BYD', product='Seagull'),
        c('652 miles', 'range', 652, 'mile', company='BYD', product='Seagull'),
        c('30 kW', 'charging_power', 30, 'kW', company='BYD', product='Seagull'),
        c('40 kW', 'charging_power', 40, 'kW', company='BYD', product='Seagull'),
        c('half an hour', 'charging_time', 0.5, 'hour', company='BYD', product='Seagull'),
        c('1,160 kilos', 'weight', 1160, 'kg', company='BYD', product='Seagull'),
        c('59,800 yuan', 'price', 59800, 'CNY', company='Wuling', product='Bingo'),
        c('203 km', 'range', 203, 'km', company='Wuling', product='Bingo'),
        c('2025', 'launch', None, 'date', company='BYD', product='Seagull', p=y(2025), status=['plan', 'forecast']),
        c('€20,000', 'price', None, 'EUR', 20000, company='BYD', product='Seagull', status=['forecast', 'plan']),
        c('eleven weeks', 'wait_time', 11, 'week', company='BYD', product='Seagull'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Wuling': ('COMPANY', 'Wuling'), 'Seagull': ('PRODUCT', 'Seagull'), 'Bingo': ('PRODUCT', 'Bingo')}),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['78,800 yuan', '73,800 yuan', '6.3%']),
        dict(kind='fx', verdict='consistent', quotes=['73,800 yuan', 'US$10,660']),
        dict(kind='agreement', verdict='consistent', quotes=['$10,700', 'US$10,660']),
        dict(kind='unit', verdict='consistent', quotes=['55 kW', '74 hp']),
        dict(kind='unit', verdict='consistent', quotes=['130 km/h', '81 mph']),
        dict(kind='unit', verdict='consistent', quotes=['305 km', '190 miles']),
        dict(kind='unit', verdict='inconsistent', quotes=['405 km', '652 miles'], suggestion='fits 252 miles'),
    ],
)
