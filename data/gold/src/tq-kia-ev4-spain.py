from goldlib import *
from mentions import mentions

TEXT = """Spain’s plug-in boom: one in five in September

MADRID – Electrified sales (pure and plug-in) in Spain doubled to 24,384 passenger cars in September from 12,036, association ANFAC reported on Wednesday, or 20 per cent and more of a market of 85,167. Over nine months they add up to 166,600. Pure electrics stand at 9.6 per cent.

BYD sold 2,733 of all kinds, seven times as many as last year, and was ahead of MG’s electrics in every region but Murcia. Tesla, whose Model 3 starts at 39,990 euros, registered 2,656, a gain of 3.4 per cent.

Kia starts delivering the EV4 this month, from 37,235 euros; with the Moves III grant of 7,000 and a discount it comes to 24,370. With the 81.4-kWh battery the hatchback built in Zilina does 625 km and charges at 127 kW. BYD’s Dolphin Surf, in a class below but pitched against it in every advert, costs 19,990 and does 322 km. The EV2 is to follow in the first quarter; 100,000 a year are hoped for.

At Martorell, Seat has invested 300 million euros in a pack hall; the Cupra Raval runs off the line in spring 2026. Renault was ahead of both in vans.
"""

doc = dict(
    id='tq-kia-ev4-spain', published='2025-10-02', source='iberia-motor',
    title='Spain’s plug-in boom: one in five in September',
    text=TEXT,
    claims=[
        c('one in five', 'penetration', 20, 'percent', role=['share', 'level'], p=('2025-09-01', '2025-09-30')),
        c('doubled', 'registrations', 100, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('24,384', 'registrations', 24384, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('12,036', 'registrations', 12036, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('20 per cent', ['penetration', 'registrations'], 20, 'percent', None, role='share', p=('2025-09-01', '2025-09-30')),
        c('85,167', 'registrations', 85167, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('166,600', 'registrations', 166600, 'vehicle', p=('2025-01-01', '2025-09-30')),
        c('9.6 per cent', 'penetration', 9.6, 'percent', role=['share', 'level'], p=('2025-09-01', '2025-09-30')),
        c('2,733', 'registrations', 2733, 'vehicle', company='BYD', p=('2025-09-01', '2025-09-30')),
        c('seven times', 'registrations', 600, 'percent', company='BYD', role='change', p=('2025-09-01', '2025-09-30')),
        c('39,990 euros', 'price', 39990, 'EUR', company='Tesla', product='Model 3'),
        c('2,656', 'registrations', 2656, 'vehicle', company='Tesla', p=('2025-09-01', '2025-09-30')),
        c('3.4 per cent', 'registrations', 3.4, 'percent', company='Tesla', role='change', p=('2025-09-01', '2025-09-30')),
        c('this month', 'delivery_start', None, 'date', company='Kia', product='EV4', p=('2025-10-01', '2025-10-31'), status=['plan', 'target']),
        c('37,235 euros', 'price', 37235, 'EUR', company='Kia', product='EV4'),
        c('7,000', 'subsidy', 7000, 'EUR'),
        c('24,370', 'price', 24370, 'EUR', company='Kia', product='EV4'),
        c('81.4-kWh', 'battery_capacity', 81.4, 'kWh', company='Kia', product='EV4'),
        c('625 km', 'range', 625, 'km', company='Kia', product='EV4'),
        c('127 kW', 'charging_power', 127, 'kW', company='Kia', product='EV4'),
        c('19,990', 'price', 19990, 'EUR', company='BYD', product='Dolphin Surf'),
        c('322 km', 'range', 322, 'km', company='BYD', product='Dolphin Surf'),
        c('first quarter', 'launch', None, 'date', company='Kia', product='EV2', p=('2026-01-01', '2026-03-31'), status='plan'),
        c('100,000', 'sales', 100000, 'vehicle', company='Kia', product='EV2', per='year', status='target'),
        c('300 million euros', 'investment', 300000000, 'EUR', company='Seat'),
        c('spring 2026', 'production_start', None, 'date', company='Cupra', product='Raval', p=('2026-03-01', '2026-05-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'BYD': ('COMPANY', 'BYD'), 'Seat': ('COMPANY', 'Seat'), 'Cupra': ('COMPANY', 'Cupra'), 'Tesla': ('COMPANY', 'Tesla'), 'Renault': ('COMPANY', 'Renault'), 'MG': ('COMPANY', 'MG'), 'EV4': ('PRODUCT', 'EV4'), 'EV2': ('PRODUCT', 'EV2'), 'Dolphin Surf': ('PRODUCT', 'Dolphin Surf'), 'Model 3': ('PRODUCT', 'Model 3'), 'Raval': ('PRODUCT', 'Raval')}),
    checks=[],
)
