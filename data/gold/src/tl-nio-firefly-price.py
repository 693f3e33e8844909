from goldlib import *
from mentions import mentions

TEXT = """Nio's Firefly lands at 119,800 yuan, 29,000 below presale

Saturday night in Shanghai: William Li, 50, drove a pale yellow hatchback on to the stage. The Firefly, first car of Nio's third brand of that name, costs 119,800 yuan ($16,410) with its battery, or 79,800 yuan if the pack is rented for 399 yuan a month. December's presale price had been 148,800 yuan. Deliveries start on April 29.

It is 4,003 mm long and turns within 9.4 metres. A 105-kW motor drives the rear axle; 42.1 kWh of LFP cells yield 420 km by the CLTC measure. To charge from 10 to 80% takes 29 minutes.

Abroad it will be sold in 16 countries this year. In Europe, where Norway and the Netherlands get theirs first (third quarter), the price should stay below €30,000, import duty of 30.7% included.

Nio needs it. In the first quarter it delivered 42,094 cars, 14,781 of them Onvos, 40.1% up on the year but 42.1% down on the quarter; for the whole of 2025 Li has promised to double last year's 221,970 and to break even in the fourth quarter. The loss in 2024 was 22.4 billion yuan.

Additional reporting: C. Shen
"""

doc = dict(
    id='tl-nio-firefly-price', published='2025-04-20', source='lujiazui-wheels',
    title="Nio's Firefly lands at 119,800 yuan, 29,000 below presale",
    text=TEXT,
    claims=[
        c('119,800 yuan', 'price', 119800, 'CNY', company='NIO', product='Firefly'),
        c('29,000', 'price_change', -29000, 'CNY', company='NIO', product='Firefly', role='change'),
        c('Saturday night', 'launch', None, 'date', company='NIO', product='Firefly', p=('2025-04-19', '2025-04-19')),
        c('119,800 yuan', 'price', 119800, 'CNY', nth=1, company='NIO', product='Firefly'),
        c('$16,410', 'price', 16410, 'USD', company='NIO', product='Firefly'),
        c('79,800 yuan', 'price', 79800, 'CNY', company='NIO', product='Firefly'),
        c('399 yuan', 'price', 399, 'CNY', company='NIO', product='Firefly', per='month'),
        c('148,800 yuan', 'price', 148800, 'CNY', company='NIO', product='Firefly', superseded=True),
        c('April 29', 'delivery_start', None, 'date', company='NIO', product='Firefly', p=('2025-04-29', '2025-04-29'), status=['plan', 'target', 'forecast']),
        c('4,003 mm', 'length', 4003, 'mm', company='NIO', product='Firefly'),
        c('9.4 metres', 'other', 9.4, 'm', company='NIO', product='Firefly'),
        c('105-kW', 'power', 105, 'kW', company='NIO', product='Firefly'),
        c('42.1 kWh', 'battery_capacity', 42.1, 'kWh', company='NIO', product='Firefly'),
        c('420 km', 'range', 420, 'km', company='NIO', product='Firefly'),
        c('29 minutes', 'charging_time', 29, 'minute', company='NIO', product='Firefly'),
        c('16 countries', 'countries', 16, 'country', company='NIO', product='Firefly', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('third quarter', 'delivery_start', None, 'date', company='NIO', product='Firefly', p=('2025-07-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('€30,000', 'price', None, 'EUR', 30000, company='NIO', product='Firefly', status=['plan', 'forecast']),
        c('30.7%', 'tariff', 30.7, 'percent', company='NIO'),
        c('42,094 cars', 'deliveries', 42094, 'vehicle', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('14,781', 'deliveries', 14781, 'vehicle', company='Onvo', p=('2025-01-01', '2025-03-31')),
        c('40.1%', 'deliveries', 40.1, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-03-31')),
        c('42.1%', 'deliveries', -42.1, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-03-31')),
        c('double', 'deliveries', 100, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('221,970', 'deliveries', 221970, 'vehicle', company='NIO', p=('2024-01-01', '2024-12-31')),
        c('22.4 billion yuan', 'net_income', -22400000000.0, 'CNY', company='NIO', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'Nio': ('COMPANY', 'NIO'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('PRODUCT', 'Firefly')}),
    checks=[],
)
