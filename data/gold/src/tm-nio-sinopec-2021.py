from goldlib import *
from mentions import mentions

TEXT = """NIO and Sinopec open first second-generation swap station at a Beijing filling stop

Chaoying, in the north of the capital, is the address of the first of 5,000 stations for charging or swapping that oil giant Sinopec intends to have by 2025, an intention it made public on Thursday along with its alliance with NIO. The carmaker’s own target for the end of this year is 500 swap stations; on April 15 it had 201, and batteries have been exchanged 2.4 million times.

The new generation holds 13 packs where the old one held five, performs up to 312 swaps a day, three times as many as before, and needs no attendant: the driver stays seated while the car parks itself, and three minutes later is off again. Building one costs some 1.5 million yuan ($230,000), excluding batteries.

A monthly battery rental of 980 yuan for 70 kWh reduces the price of an ES6 by 70,000 yuan to 273,600 yuan; 55 percent of orders in March made use of it. The ET7 sedan will be swappable, too, when deliveries begin in the first quarter of 2022.

Swapping has rivals and friends. Aulton, which works chiefly for taxis of BAIC BJEV, runs 290 stations and talks of 10,000 by 2025; nationwide there were 626 at the end of March. Sinopec itself owns 30,000 filling stations.
"""

doc = dict(
    id='tm-nio-sinopec-2021', published='2021-04-16', source='lake-tai-ev-mail',
    title='NIO and Sinopec open first second-generation swap station at a Beijing filling stop',
    text=TEXT,
    claims=[
        c('5,000 stations', 'stations', 5000, 'station', company='Sinopec', p=(None, '2025-12-31'), status='target'),
        c('500 swap stations', 'stations', 500, 'station', company='NIO', p=('2021-12-31', '2021-12-31'), status=['target', 'forecast']),
        c('201', 'stations', 201, 'station', company='NIO', p=('2021-04-15', '2021-04-15')),
        c('2.4 million times', 'other', 2400000, 'item', company='NIO', p=(None, '2021-04-15')),
        c('13 packs', 'other', 13, 'battery', company='NIO'),
        c('five', 'other', 5, 'battery', company='NIO'),
        c('312 swaps', 'other', None, 'item', 312, company='NIO', per='day'),
        c('three times', 'other', 200, 'percent', company='NIO', role='change'),
        c('three minutes', ['duration', 'charging_time'], 3, 'minute', company='NIO'),
        c('1.5 million yuan', ['cost', 'investment'], 1500000, 'CNY', company='NIO', per=['station', None]),
        c('$230,000', ['cost', 'investment'], 230000, 'USD', company='NIO', per=['station', None]),
        c('980 yuan', 'price', 980, 'CNY', company='NIO', per='month'),
        c('70 kWh', 'battery_capacity', 70, 'kWh', company='NIO'),
        c('70,000 yuan', 'price_change', -70000, 'CNY', company='NIO', product='ES6', role='change'),
        c('273,600 yuan', 'price', 273600, 'CNY', company='NIO', product='ES6'),
        c('55 percent', 'orders', 55, 'percent', company='NIO', role='share', p=('2021-03-01', '2021-03-31')),
        c('first quarter of 2022', 'delivery_start', None, 'date', company='NIO', product='ET7', p=('2022-01-01', '2022-03-31'), status=['plan', 'target', 'forecast']),
        c('290 stations', 'stations', 290, 'station', company='Aulton'),
        c('10,000', 'stations', 10000, 'station', company='Aulton', p=(None, '2025-12-31'), status=['target', 'forecast']),
        c('626', 'stations', 626, 'station', p=('2021-03-31', '2021-03-31')),
        c('30,000 filling stations', 'other', 30000, 'station', company='Sinopec'),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Sinopec': ('COMPANY', 'Sinopec'), 'Aulton': ('COMPANY', 'Aulton'), 'BAIC BJEV': ('COMPANY', 'BAIC BJEV'), 'ES6': ('PRODUCT', 'ES6'), 'ET7': ('PRODUCT', 'ET7')}),
    checks=[],
)
