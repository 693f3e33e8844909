from goldlib import *
from mentions import mentions

TEXT = """XPeng P7+ launched in China: price, range and full specifications

XPeng on Thursday launched the P7+, a large sedan that the company calls its most important model of the year. It received 31,528 firm orders in the first three hours. Deliveries start later this month.

Key data of the Long Range Max version:

Price ....... 186,800 yuan ($26,240)
Length .................... 5,056 mm
Width ..................... 1,937 mm
Wheelbase ................. 3,000 mm
Battery ............... 76.3 kWh LFP
Range (CLTC) ................ 710 km
Motor output ................ 230 kW
Peak torque ................. 450 Nm
0-100 km/h ............. 5.9 seconds
Top speed ................. 200 km/h
Charging power .............. 350 kW
Kerb weight ............... 2,030 kg
Seats ............................ 5

The Ultra Long Range Max costs 218,800 yuan, and pre-sale prices had started at 209,800 yuan. In October XPeng delivered 23,917 vehicles, an increase of 20% year on year and 12% from September. For the fourth quarter it has guided for deliveries of 87,000 to 91,000 units.
"""

doc = dict(
    id='tr-p7plus-sheet', published='2024-11-07', source='evtrail',
    title='XPeng P7+ launched in China: price, range and full specifications',
    text=TEXT,
    claims=[
        c('Thursday', 'launch', None, 'date', company='XPeng', product='P7+', p=('2024-11-07', '2024-11-07')),
        c('31,528 firm orders', 'orders', 31528, 'order', company='XPeng', product='P7+', p=('2024-11-07', '2024-11-07')),
        c('later this month', 'delivery_start', None, 'date', company='XPeng', product='P7+', p=('2024-11-01', '2024-11-30'), status='plan'),
        c('186,800 yuan', 'price', 186800, 'CNY', company='XPeng', product='P7+ Long Range Max'),
        c('$26,240', 'price', 26240, 'USD', company='XPeng', product='P7+ Long Range Max'),
        c('5,056 mm', 'length', 5056, 'mm', company='XPeng', product='P7+ Long Range Max'),
        c('1,937 mm', 'length', 1937, 'mm', company='XPeng', product='P7+ Long Range Max'),
        c('3,000 mm', 'length', 3000, 'mm', company='XPeng', product='P7+ Long Range Max'),
        c('76.3 kWh', 'battery_capacity', 76.3, 'kWh', company='XPeng', product='P7+ Long Range Max'),
        c('710 km', 'range', 710, 'km', company='XPeng', product='P7+ Long Range Max'),
        c('230 kW', 'power', 230, 'kW', company='XPeng', product='P7+ Long Range Max'),
        c('450 Nm', 'torque', 450, 'Nm', company='XPeng', product='P7+ Long Range Max'),
        c('5.9 seconds', 'acceleration', 5.9, 'second', company='XPeng', product='P7+ Long Range Max'),
        c('200 km/h', 'top_speed', 200, 'km/h', company='XPeng', product='P7+ Long Range Max'),
        c('350 kW', 'charging_power', 350, 'kW', company='XPeng', product='P7+ Long Range Max'),
        c('2,030 kg', 'weight', 2030, 'kg', company='XPeng', product='P7+ Long Range Max'),
        c('5', 'seats', 5, 'item', nth=6, company='XPeng', product='P7+ Long Range Max'),
        c('218,800 yuan', 'price', 218800, 'CNY', company='XPeng', product='P7+ Ultra Long Range Max'),
        c('209,800 yuan', 'price', 209800, 'CNY', company='XPeng', product='P7+', superseded=True),
        c('23,917 vehicles', 'deliveries', 23917, 'vehicle', company='XPeng', p=('2024-10-01', '2024-10-31')),
        c('20%', 'deliveries', 20, 'percent', company='XPeng', role='change', p=('2024-10-01', '2024-10-31')),
        c('12%', 'deliveries', 12, 'percent', company='XPeng', role='change', p=('2024-10-01', '2024-10-31')),
        c('87,000 to 91,000 units', 'deliveries', 87000, 'vehicle', 91000, company='XPeng', p=('2024-10-01', '2024-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'P7+': ('PRODUCT', 'P7+'), 'Ultra Long Range Max': ('PRODUCT', 'P7+ Ultra Long Range Max'), 'Long Range Max': ('PRODUCT', 'P7+ Long Range Max')}),
    checks=[],
)
