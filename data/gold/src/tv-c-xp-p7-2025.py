from goldlib import *
from mentions import mentions

TEXT = """XPeng launches new P7 at RMB 219,800, gets over 10,000 orders in 7 minutes

XPeng (NYSE: XPEV) launched the second-generation P7 on August 27 and began deliveries of the electric sedan the same day. It is offered in four variants from RMB 219,800 ($30,710) to RMB 301,800 ($42,170).

The company received more than 10,000 firm orders within 7 minutes of the launch, it said on Weibo. Some buyers now have to wait 9 to 12 weeks.

The old model sold only 1,410 units in the first half. The new one is 5,017 mm long and has a CLTC range of 702 km with the LFP pack of 74.9 kWh, or up to 820 km with the 92.2 kWh pack. The Xiaomi SU7 has up to 830 km and starts at RMB 215,900. Charging for 10 minutes adds 525 km. The all-wheel-drive version makes 437 kW and does 0 to 100 km/h in 3.7 seconds.

In the second quarter, XPeng delivered 103,181 vehicles, up almost 3.4x from 30,207 in the same period last year and up 9.8% from 94,008 in the previous quarter. Revenue was RMB 18.27 billion, surging more than 125% year-on-year. The vehicle margin reached 14.3%, compared with 6.4% and 10.5% a year and a quarter ago. The net loss narrowed to RMB 480 million (US$67 million) from 1.28 billion.

For the third quarter it expects deliveries of 113,000 to 118,000, an increase of 142.8% to 153.6%. As of June 30 it had 677 stores in 224 cities and 2,348 charging stations.

Become a member to read without ads
"""

doc = dict(
    id='tv-c-xp-p7-2025', published='2025-08-28', source='pearl-ev-post',
    title='XPeng launches new P7 at RMB 219,800, gets over 10,000 orders in 7 minutes',
    text=TEXT,
    claims=[
        c('RMB 219,800', 'price', 219800, 'CNY', company='XPeng', product='P7'),
        c('10,000 orders', 'orders', 10000, 'order', None, company='XPeng', product='P7', p=('2025-08-27', '2025-08-27')),
        c('August 27', 'launch', None, 'date', company='XPeng', product='P7', p=('2025-08-27', '2025-08-27')),
        c('same day', 'delivery_start', None, 'date', company='XPeng', product='P7', p=('2025-08-27', '2025-08-27')),
        c('four variants', ['models', 'other'], 4, 'model', company='XPeng', product='P7'),
        c('RMB 219,800', 'price', 219800, 'CNY', nth=1, company='XPeng', product='P7'),
        c('$30,710', 'price', 30710, 'USD', company='XPeng', product='P7'),
        c('RMB 301,800', 'price', 301800, 'CNY', company='XPeng', product='P7'),
        c('$42,170', 'price', 42170, 'USD', company='XPeng', product='P7'),
        c('10,000', 'orders', 10000, 'order', None, nth=1, company='XPeng', product='P7', p=('2025-08-27', '2025-08-27')),
        c('9 to 12 weeks', 'wait_time', 9, 'week', 12, company='XPeng', product='P7'),
        c('1,410 units', 'sales', 1410, 'vehicle', company='XPeng', product='P7', p=('2025-01-01', '2025-06-30')),
        c('5,017 mm', 'length', 5017, 'mm', company='XPeng', product='P7'),
        c('702 km', 'range', 702, 'km', company='XPeng', product='P7'),
        c('74.9 kWh', 'battery_capacity', 74.9, 'kWh', company='XPeng', product='P7'),
        c('820 km', 'range', None, 'km', 820, company='XPeng', product='P7'),
        c('92.2 kWh', 'battery_capacity', 92.2, 'kWh', company='XPeng', product='P7'),
        c('830 km', 'range', None, 'km', 830, company='Xiaomi', product='SU7'),
        c('RMB 215,900', 'price', 215900, 'CNY', company='Xiaomi', product='SU7'),
        c('10 minutes', 'charging_time', 10, 'minute', company='XPeng', product='P7'),
        c('525 km', 'range', 525, 'km', company='XPeng', product='P7'),
        c('437 kW', 'power', 437, 'kW', company='XPeng', product='P7'),
        c('3.7 seconds', 'acceleration', 3.7, 'second', company='XPeng', product='P7'),
        c('103,181 vehicles', 'deliveries', 103181, 'vehicle', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('3.4x', 'deliveries', 240, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('30,207', 'deliveries', 30207, 'vehicle', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('9.8%', 'deliveries', 9.8, 'percent', company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('94,008', 'deliveries', 94008, 'vehicle', company='XPeng', p=('2025-01-01', '2025-03-31')),
        c('RMB 18.27 billion', 'revenue', 18270000000, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('125%', 'revenue', 125, 'percent', None, company='XPeng', role='change', p=('2025-04-01', '2025-06-30')),
        c('14.3%', 'margin', 14.3, 'percent', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('6.4%', 'margin', 6.4, 'percent', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('10.5%', 'margin', 10.5, 'percent', company='XPeng', p=('2025-01-01', '2025-03-31')),
        c('RMB 480 million', 'net_income', -480000000, 'CNY', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('US$67 million', 'net_income', -67000000, 'USD', company='XPeng', p=('2025-04-01', '2025-06-30')),
        c('1.28 billion', 'net_income', -1280000000, 'CNY', company='XPeng', p=('2024-04-01', '2024-06-30')),
        c('113,000 to 118,000', 'deliveries', 113000, 'vehicle', 118000, company='XPeng', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('142.8% to 153.6%', 'deliveries', 142.8, 'percent', 153.6, company='XPeng', role='change', p=('2025-07-01', '2025-09-30'), status=['target', 'forecast']),
        c('677 stores', 'stores', 677, 'store', company='XPeng', p=('2025-06-30', '2025-06-30')),
        c('224 cities', 'countries', 224, 'country', company='XPeng', p=('2025-06-30', '2025-06-30')),
        c('2,348 charging stations', 'stations', 2348, 'station', company='XPeng', p=('2025-06-30', '2025-06-30')),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'XPeng'), 'P7': ('PRODUCT', 'P7'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'SU7': ('PRODUCT', 'SU7')}),
    checks=[],
)
