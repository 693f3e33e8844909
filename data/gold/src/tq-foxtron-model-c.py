from goldlib import *
from mentions import mentions

TEXT = """Foxconn’s car for Taiwan costs below NT$1 million, delivery in a year

TAIPEI: Luxgen’s n7, the first car on Foxconn’s platform, will be handed to buyers in the second half of 2023, the group told its Tech Day on Tuesday; one hour was enough for 15,000 pre-orders, and by Wednesday noon there were more than 20,000. The seven-seater’s price is to stay under NT$1 million ($31,200). Tesla’s cheapest costs almost twice that in Taiwan.

Parent Yulon sold 27,600 cars of all brands from January to September, 8 per cent fewer. Foxtron, its venture with Hon Hai, was founded with a capital of NT$15.6 billion, 49 per cent of it Yulon’s; it showed the Model B, with 450 km, and the Model V, a pickup that pulls three tonnes.

Hon Hai’s chairman Young Liu, 66, hopes to build 5 per cent of the world’s electric cars by 2025 and earn NT$1 trillion from them. In Ohio, where he paid $230 million for the works, Lordstown Motors has begun with the Endurance last month. It plans 50 trucks by the end of the year, 450 more in the first half of 2023, and had $195 million at the end of September. Fisker has reserved capacity of 250,000 a year there for 2024.
"""

doc = dict(
    id='tq-foxtron-model-c', published='2022-10-19', source='formosa-business',
    title='Foxconn’s car for Taiwan costs below NT$1 million, delivery in a year',
    text=TEXT,
    claims=[
        c('NT$1 million', 'price', None, 'TWD', 1000000, company='Luxgen', product='n7'),
        c('second half of 2023', 'delivery_start', None, 'date', company='Luxgen', product='n7', p=('2023-07-01', '2023-12-31'), status='plan'),
        c('15,000 pre-orders', 'orders', 15000, 'order', company='Luxgen', product='n7', p=('2022-10-18', '2022-10-18')),
        c('20,000', 'orders', 20000, 'order', None, company='Luxgen', product='n7', p=('2022-10-18', '2022-10-19')),
        c('$31,200', 'price', None, 'USD', 31200, company='Luxgen', product='n7'),
        c('twice', 'price', 100, 'percent', company='Tesla', role='change'),
        c('27,600 cars', 'sales', 27600, 'vehicle', company='Yulon', p=('2022-01-01', '2022-09-30')),
        c('8 per cent', 'sales', -8, 'percent', company='Yulon', role='change', p=('2022-01-01', '2022-09-30')),
        c('NT$15.6 billion', 'investment', 15600000000, 'TWD', company='Foxtron'),
        c('49 per cent', 'stake', 49, 'percent', company='Yulon'),
        c('450 km', 'range', 450, 'km', company='Foxtron', product='Model B'),
        c('three tonnes', 'other', 3, 'tonne', company='Foxtron', product='Model V'),
        c('5 per cent', 'market_share', 5, 'percent', company=['Foxconn', 'Hon Hai'], role=['share', 'level'], p=(None, '2025-12-31'), status='target'),
        c('NT$1 trillion', 'revenue', 1000000000000, 'TWD', company=['Foxconn', 'Hon Hai'], p=('2025-01-01', '2025-12-31'), status='target'),
        c('$230 million', 'investment', 230000000, 'USD', company=['Foxconn', 'Hon Hai']),
        c('last month', 'production_start', None, 'date', company='Lordstown Motors', product='Endurance', p=('2022-09-01', '2022-09-30')),
        c('50 trucks', 'deliveries', 50, 'vehicle', company='Lordstown Motors', product='Endurance', p=(None, '2022-12-31'), status='plan'),
        c('450', 'deliveries', 450, 'vehicle', nth=1, company='Lordstown Motors', product='Endurance', p=('2023-01-01', '2023-06-30'), status='plan'),
        c('$195 million', 'cash', 195000000, 'USD', company='Lordstown Motors', p=('2022-09-30', '2022-09-30')),
        c('250,000', 'capacity', 250000, 'vehicle', company='Fisker', per='year', status='plan'),
    ],
    names=mentions(TEXT, {'Foxconn': ('COMPANY', 'Foxconn'), 'Hon Hai': ('COMPANY', 'Foxconn'), 'Foxtron': ('COMPANY', 'Foxtron'), 'Yulon': ('COMPANY', 'Yulon'), 'Luxgen': ('COMPANY', 'Luxgen'), 'Lordstown Motors': ('COMPANY', 'Lordstown Motors'), 'Fisker': ('COMPANY', 'Fisker'), 'Tesla': ('COMPANY', 'Tesla'), 'n7': ('PRODUCT', 'n7'), 'Model B': ('PRODUCT', 'Model B'), 'Endurance': ('PRODUCT', 'Endurance'), 'Model V': ('PRODUCT', 'Model V')}, skip={('Model C', 9)}),
    checks=[],
)
