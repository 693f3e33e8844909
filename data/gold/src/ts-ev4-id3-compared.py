from goldlib import *
from mentions import mentions

TEXT = """Kia EV4 or VW ID.3? The figures side by side

Kia's first electric hatchback built in Europe is at the dealers now. The EV4 comes from Zilina in Slovakia, where Kia spent €108 million on the plant, and is meant to sell 160,000 units a year worldwide. It is €640 cheaper than the Volkswagen and goes further. Here is how the two and the new Leaf compare:

	Kia EV4 Long Range	VW ID.3 Pro S	Nissan Leaf 75 kWh
Price, €	42,240	42,880	41,950
Battery, kWh (net)	78	79	75
WLTP range, km	625	568	622
Power, kW	150	170	160
0-100 km/h, s	7.7	7.1	7.6
Charging 10-80 %, min	31	26	30
Consumption, kWh/100 km	14.9	15.2	13.8
Kerb weight, kg	1,985	1,932	1,937

On our test route of 250 km, the Kia used 16.8 kWh per 100 km. The guarantee is seven years or 150,000 km, as against two years for the VW. Until the end of October, Nissan takes €1,500 off the list price of the Leaf. A fast version, the EV4 GT, follows next year.
"""

doc = dict(
    id='ts-ev4-id3-compared', published='2025-10-07', source='drive-and-charge',
    title='Kia EV4 or VW ID.3? The figures side by side',
    text=TEXT,
    claims=[
        c('€108 million', 'investment', 108000000, 'EUR', company='Kia'),
        c('160,000 units', 'sales', 160000, 'vehicle', company='Kia', product='EV4', per='year', status='target'),
        c('€640', 'price', -640, 'EUR', company='Kia', product='EV4 Long Range', role='change'),
        c('42,240', 'price', 42240, 'EUR', company='Kia', product='EV4 Long Range'),
        c('42,880', 'price', 42880, 'EUR', company='Volkswagen', product='ID.3 Pro S'),
        c('41,950', 'price', 41950, 'EUR', company='Nissan', product='Leaf 75 kWh'),
        c('78', 'battery_capacity', 78, 'kWh', company='Kia', product='EV4 Long Range'),
        c('79', 'battery_capacity', 79, 'kWh', company='Volkswagen', product='ID.3 Pro S'),
        c('75', 'battery_capacity', 75, 'kWh', nth=1, company='Nissan', product='Leaf 75 kWh'),
        c('625', 'range', 625, 'km', company='Kia', product='EV4 Long Range'),
        c('568', 'range', 568, 'km', company='Volkswagen', product='ID.3 Pro S'),
        c('622', 'range', 622, 'km', company='Nissan', product='Leaf 75 kWh'),
        c('150', 'power', 150, 'kW', company='Kia', product='EV4 Long Range'),
        c('170', 'power', 170, 'kW', company='Volkswagen', product='ID.3 Pro S'),
        c('160', 'power', 160, 'kW', nth=1, company='Nissan', product='Leaf 75 kWh'),
        c('7.7', 'acceleration', 7.7, 'second', company='Kia', product='EV4 Long Range'),
        c('7.1', 'acceleration', 7.1, 'second', company='Volkswagen', product='ID.3 Pro S'),
        c('7.6', 'acceleration', 7.6, 'second', company='Nissan', product='Leaf 75 kWh'),
        c('31', 'charging_time', 31, 'minute', company='Kia', product='EV4 Long Range'),
        c('26', 'charging_time', 26, 'minute', company='Volkswagen', product='ID.3 Pro S'),
        c('30', 'charging_time', 30, 'minute', company='Nissan', product='Leaf 75 kWh'),
        c('14.9', 'consumption', 14.9, 'kWh', company='Kia', product='EV4 Long Range', per='100km'),
        c('15.2', 'consumption', 15.2, 'kWh', company='Volkswagen', product='ID.3 Pro S', per='100km'),
        c('13.8', 'consumption', 13.8, 'kWh', company='Nissan', product='Leaf 75 kWh', per='100km'),
        c('1,985', 'weight', 1985, 'kg', company='Kia', product='EV4 Long Range'),
        c('1,932', 'weight', 1932, 'kg', company='Volkswagen', product='ID.3 Pro S'),
        c('1,937', 'weight', 1937, 'kg', company='Nissan', product='Leaf 75 kWh'),
        c('16.8 kWh', 'consumption', 16.8, 'kWh', company='Kia', product='EV4 Long Range', per='100km'),
        c('seven years', 'warranty', 7, 'year', company='Kia', product='EV4'),
        c('150,000 km', 'warranty', 150000, 'km', company='Kia', product='EV4'),
        c('two years', 'warranty', 2, 'year', company='Volkswagen', product='ID.3'),
        c('€1,500', 'price_change', -1500, 'EUR', company='Nissan', product='Leaf', role='change', p=(None, '2025-10-31')),
        c('next year', 'launch', None, 'date', company='Kia', product='EV4 GT', p=('2026-01-01', '2026-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'EV4 Long Range': ('PRODUCT', 'EV4 Long Range'), 'Leaf 75 kWh': ('PRODUCT', 'Leaf 75 kWh'), 'ID.3 Pro S': ('PRODUCT', 'ID.3 Pro S'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'EV4 GT': ('PRODUCT', 'EV4 GT'), 'Nissan': ('COMPANY', 'Nissan'), 'ID.3': ('PRODUCT', 'ID.3'), 'Leaf': ('PRODUCT', 'Leaf'), 'EV4': ('PRODUCT', 'EV4'), 'Kia': ('COMPANY', 'Kia'), 'VW': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
