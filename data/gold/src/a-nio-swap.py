from goldlib import *
from mentions import mentions

TEXT = """Issue 88: The forty-million-swap question

Hello from Hefei. NIO's counter in the lobby clicked past 40 million battery swaps on Sunday, and someone had put a garland on it. Good moment for a bit of arithmetic.

▸ Stations. 2,411 in China yesterday, 794 of them along motorways. The plan for this year was 1,000 new ones; 81 have been added since January 1, so 8.1% of the way after a third of the time. Europe counts 43, in five countries.

▸ Speed. The fourth-generation station, whose roll-out starts in June, does the job in 144 seconds, 22% faster than its predecessor, holds 23 batteries and can serve 480 cars a day.

▸ Money. Each costs around 3 million yuan ($414,000); at 60 swaps a day it breaks even. Average use in the first quarter: 35.

▸ Friends. Seven carmakers have signed up, Changan, Geely, Chery and JAC among them. Together they will bring 26 models by 2026.

▸ Ride. I borrowed an ET7 with the 150-kWh pack from WeLion (360 Wh/kg at cell level, 575 kg all in) and drove 1,044 km from Shanghai to Xiamen on one charge at an average of 13.3 kWh per 100 km. NIO will let you have it for 150 yuan a day.

Unsubscribe | View in browser | © 2024
"""

doc = dict(
    id='a-nio-swap', published='2024-04-30', source='the-swap-newsletter',
    title='Issue 88: The forty-million-swap question',
    text=TEXT,
    claims=[
        c('forty-million', 'other', 40000000, 'item', company='NIO', p=(None, '2024-04-28')),
        c('40 million battery swaps', 'other', 40000000, 'item', company='NIO', p=(None, '2024-04-28')),
        c('2,411', 'stations', 2411, 'station', company='NIO', p=('2024-04-29', '2024-04-29')),
        c('794', 'stations', 794, 'station', company='NIO'),
        c('1,000', 'stations', 1000, 'station', company='NIO', role=['change', 'level'], p=y(2024), status=['target', 'plan']),
        c('81', 'stations', 81, 'station', company='NIO', role=['change', 'level'], p=('2024-01-01', '2024-04-29')),
        c('8.1%', 'stations', 8.1, 'percent', company='NIO', role='share', p=('2024-01-01', '2024-04-29')),
        c('43', 'stations', 43, 'station', company='NIO'),
        c('five countries', 'countries', 5, 'country', company='NIO'),
        c('June', 'launch', None, 'date', company='NIO', p=m(2024, 6), status=['plan', 'target']),
        c('144 seconds', ['charging_time', 'duration'], 144, 'second', company='NIO'),
        c('22%', ['charging_time', 'duration'], -22, 'percent', company='NIO', role='change'),
        c('23 batteries', 'other', 23, 'battery', company='NIO'),
        c('480 cars', ['other', 'capacity'], 480, 'vehicle', company='NIO', per='day'),
        c('3 million yuan', ['cost', 'investment'], 3000000, 'CNY', company='NIO', per='station'),
        c('$414,000', ['cost', 'investment'], 414000, 'USD', company='NIO', per='station'),
        c('60 swaps', 'other', 60, 'item', company='NIO', per='day'),
        c('35', 'other', 35, 'item', company='NIO', per='day', p=q(2024, 1)),
        c('Seven', 'other', 7, 'item', company='NIO'),
        c('26 models', 'models', 26, 'model', company='NIO', p=by(2026), status=['plan', 'forecast']),
        c('150-kWh', 'battery_capacity', 150, 'kWh', company='NIO', product='ET7'),
        c('360 Wh/kg', 'energy_density', 360, 'Wh/kg', company='WeLion'),
        c('575 kg', 'weight', 575, 'kg', company=['WeLion', 'NIO']),
        c('1,044 km', 'distance', 1044, 'km', company='NIO', product='ET7'),
        c('13.3 kWh', 'consumption', 13.3, 'kWh', company='NIO', product='ET7', per='100km'),
        c('150 yuan', 'price', 150, 'CNY', company='NIO', per='day'),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Changan': ('COMPANY', 'Changan'), 'Geely': ('COMPANY', 'Geely'), 'Chery': ('COMPANY', 'Chery'), 'JAC': ('COMPANY', 'JAC'), 'WeLion': ('COMPANY', 'WeLion'), 'ET7': ('PRODUCT', 'ET7')}),
    checks=[
        dict(kind='share', verdict='consistent', quotes=['1,000', '81', '8.1%']),
        dict(kind='agreement', verdict='consistent', quotes=['forty-million', '40 million battery swaps']),
        dict(kind='fx', verdict='consistent', quotes=['3 million yuan', '$414,000']),
    ],
)
