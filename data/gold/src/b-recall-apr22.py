from goldlib import *
from mentions import mentions

TEXT = """After the fires, the recalls: 6,656 e-scooters called back within a fortnight

Ola Electric has become the latest company to summon its customers to the workshop. On Sunday it said 1,441 units of the S1 Pro, all from the batch to which the scooter that burst into flames in Pune on March 26 belonged, would have their battery, thermal and safety systems gone through by engineers.

Pure EV of Hyderabad had earlier withdrawn 2,000 vehicles of its ETRANCE+ and EPLUTO 7G models, while Okinawa is checking 3,215 Praise Pro scooters for loose connectors, free of charge, at any of its 500 dealers. Taken together, that corresponds to 2.8 per cent of the 2.38 lakh electric two-wheelers registered in 2021-22; that sounds little, but the share could rise, the road transport ministry having threatened penalties and compulsory recalls for “negligent” firms.

Even so, demand has yet to flinch. April is heading for 48,000 registrations (52,200 in March). Okinawa alone sold 11,300 in the latter month — of which, the firm insists, the Praise Pro made up 19 per cent.

Buyers should know that the said model carries a 3-year battery warranty, has a 3.3-kWh removable pack and is charged fully in three hours. It costs Rs 76,848 or thereabouts, Rs 1,800 less than in January. At Ola, repairs are taking three weeks at present. Helpline for owners: 1800-555-0142.
"""

doc = dict(
    id='b-recall-apr22', published='2022-04-25', source='north-block-news',
    title='After the fires, the recalls: 6,656 e-scooters called back within a fortnight',
    text=TEXT,
    claims=[
        c('6,656 e-scooters', 'recall', 6656, 'vehicle'),
        c('1,441 units', 'recall', 1441, 'vehicle', company=['Ola Electric', 'Ola'], product='S1 Pro'),
        c('2,000 vehicles', 'recall', 2000, 'vehicle', company='Pure EV'),
        c('3,215', 'recall', 3215, 'vehicle', company='Okinawa', product='Praise Pro'),
        c('500 dealers', 'stores', 500, 'store', company='Okinawa'),
        c('2.8 per cent', 'recall', 2.8, 'percent', role='share'),
        c('2.38 lakh', ['registrations', 'sales'], 238000, 'vehicle', p=('2021-04-01', '2022-03-31')),
        c('48,000 registrations', 'registrations', 48000, 'vehicle', p=('2022-04-01', '2022-04-30'), status='forecast'),
        c('52,200', 'registrations', 52200, 'vehicle', p=('2022-03-01', '2022-03-31')),
        c('11,300', 'sales', 11300, 'vehicle', company='Okinawa', p=('2022-03-01', '2022-03-31')),
        c('19 per cent', 'sales', 19, 'percent', company='Okinawa', product='Praise Pro', role='share', p=('2022-03-01', '2022-03-31')),
        c('3-year', 'warranty', 3, 'year', company='Okinawa', product='Praise Pro'),
        c('3.3-kWh', 'battery_capacity', 3.3, 'kWh', company='Okinawa', product='Praise Pro'),
        c('three hours', 'charging_time', 3, 'hour', company='Okinawa', product='Praise Pro'),
        c('Rs 76,848', 'price', 76848, 'INR', company='Okinawa', product='Praise Pro'),
        c('Rs 1,800', 'price', -1800, 'INR', company='Okinawa', product='Praise Pro', role='change'),
        c('three weeks', 'wait_time', 3, 'week', company=['Ola Electric', 'Ola'], product='S1 Pro'),
    ],
    names=mentions(TEXT, {
        'Okinawa': ('COMPANY', 'Okinawa'),
        'Pure EV': ('COMPANY', 'Pure EV'),
        'Ola Electric': ('COMPANY', 'Ola Electric'),
        'Ola': ('COMPANY', 'Ola Electric'),
        'Praise Pro': ('PRODUCT', 'Praise Pro'),
        'ETRANCE+': ('PRODUCT', 'ETRANCE+'),
        'EPLUTO 7G': ('PRODUCT', 'EPLUTO 7G'),
        'S1 Pro': ('PRODUCT', 'S1 Pro'),
    }),
    checks=[
        dict(kind='sum', verdict='consistent', quotes=['1,441 units', '2,000 vehicles', '3,215', '6,656 e-scooters']),
        dict(kind='share', verdict='consistent', quotes=['2.8 per cent', '6,656 e-scooters', '2.38 lakh']),
    ],
)
