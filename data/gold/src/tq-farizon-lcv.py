from goldlib import *
from mentions import mentions

TEXT = """The Transit’s new challengers: three vans, three price lists

Geely’s van brand Farizon sells the SV in fifteen European countries now. The shortest of three lengths is 4.99 m long, loads 1,350 kg, goes 398 km at best on its 106-kWh pack and costs £45,000 before tax. Britain, where it was launched in January, has taken 650.

Ford’s E-Transit, which it is meant to unseat, costs £44,230 and manages 402 km since its battery grew from 68 to 89 kWh. It still leads: 9,340 were registered across Europe in the first six months, and 18 percent of electric vans thus wore the blue oval.

Kia has begun to hand over the PV5, whose Cargo form starts at £27,645 and for which 8,000 orders are waiting; its hall at Hwaseong can build 100,000 a year. The goal is 250,000 vans in 2030. Flexis, by contrast, a venture of Renault, Volvo and the shipping line CMA CGM with a capital of €550 million, will not see its Trafic Van E-Tech leave Sandouville before late 2026. Maxus has cut the e-Deliver 9 by £6,000.

Vans lag cars: battery models were 9.5 percent of van registrations in the EU in the first half, against 15.6 percent for cars.
"""

doc = dict(
    id='tq-farizon-lcv', published='2025-09-12', source='loadbay',
    title='The Transit’s new challengers: three vans, three price lists',
    text=TEXT,
    claims=[
        c('fifteen', 'countries', 15, 'country', company='Farizon'),
        c('three lengths', 'other', 3, 'item', company='Farizon', product='SV'),
        c('4.99 m', 'length', 4.99, 'm', company='Farizon', product='SV'),
        c('1,350 kg', 'other', 1350, 'kg', company='Farizon', product='SV'),
        c('398 km', 'range', None, 'km', 398, company='Farizon', product='SV'),
        c('106-kWh', 'battery_capacity', 106, 'kWh', company='Farizon', product='SV'),
        c('£45,000', 'price', 45000, 'GBP', company='Farizon', product='SV'),
        c('January', 'launch', None, 'date', company='Farizon', product='SV', p=('2025-01-01', '2025-01-31')),
        c('650', 'deliveries', 650, 'vehicle', company='Farizon', product='SV'),
        c('£44,230', 'price', 44230, 'GBP', company='Ford', product='E-Transit'),
        c('402 km', 'range', 402, 'km', company='Ford', product='E-Transit'),
        c('68', 'battery_capacity', 68, 'kWh', company='Ford', product='E-Transit'),
        c('89 kWh', 'battery_capacity', 89, 'kWh', company='Ford', product='E-Transit'),
        c('9,340', 'registrations', 9340, 'vehicle', company='Ford', product='E-Transit', p=('2025-01-01', '2025-06-30')),
        c('18 percent', 'market_share', 18, 'percent', company='Ford', product='E-Transit', role=['share', 'level'], p=('2025-01-01', '2025-06-30')),
        c('£27,645', 'price', 27645, 'GBP', company='Kia', product='PV5'),
        c('8,000 orders', 'orders', 8000, 'order', company='Kia', product='PV5'),
        c('100,000', 'capacity', 100000, 'vehicle', company='Kia', per='year'),
        c('250,000', 'sales', 250000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('€550 million', 'funding', 550000000, 'EUR', company='Flexis'),
        c('late 2026', 'production_start', None, 'date', company='Flexis', product='Trafic Van E-Tech', p=('2026-10-01', None), status='plan'),
        c('£6,000', 'price_change', -6000, 'GBP', company='Maxus', product='e-Deliver 9'),
        c('9.5 percent', 'penetration', 9.5, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-06-30')),
        c('15.6 percent', 'penetration', 15.6, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Farizon': ('COMPANY', 'Farizon'), 'Geely': ('COMPANY', 'Geely'), 'Ford': ('COMPANY', 'Ford'), 'Renault': ('COMPANY', 'Renault'), 'Flexis': ('COMPANY', 'Flexis'), 'Volvo': ('COMPANY', 'Volvo'), 'CMA CGM': ('COMPANY', 'CMA CGM'), 'Kia': ('COMPANY', 'Kia'), 'Maxus': ('COMPANY', 'Maxus'), 'SV': ('PRODUCT', 'SV'), 'E-Transit': ('PRODUCT', 'E-Transit'), 'PV5': ('PRODUCT', 'PV5'), 'Trafic Van E-Tech': ('PRODUCT', 'Trafic Van E-Tech'), 'e-Deliver 9': ('PRODUCT', 'e-Deliver 9')}),
    checks=[],
)
