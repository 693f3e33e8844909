from goldlib import *
from mentions import mentions

TEXT = """31,000 takers in three hours: XPeng prices P7+ far below the presale tag

GUANGZHOU - XPeng on Thursday night (November 7) launched its P7+ at 186,800 yuan, 23,000 yuan under the 209,800 quoted in October, and said it booked 31,528 orders within three hours. The upper trim is 218,800 yuan; a Tesla Model 3 starts at 231,900.

Measuring 5,056 mm by 1,937 mm and offering five seats, the fastback consumes a frugal 11.6 kWh per 100 km, thanks among other things to a drag figure that the firm did not tire of repeating. Buyers get a 60.7-kWh or a 76.3-kWh LFP battery and accordingly 602 km or 710 km. Output is 180 kW and 230 kW respectively, top speed 200 km/h, sprint time 6.9 and 5.9 seconds. Filling from 10 to 80 percent lasts 20 minutes.

Handover in the first 100 cities begins today. By noon the app showed a wait of nine to eleven weeks.

October had been XPeng's best month, with 23,917 deliveries, an increase of 20 percent on the year and 12 percent on the month; the Mona M03, priced from 119,800 yuan, brought in over 10,000 of them for the second month in succession. From January through October it shipped 122,478, 21 percent more. Over-the-air driving software now covers every one of the company's three current sedans.
"""

doc = dict(
    id='tk-xpeng-p7plus', published='2024-11-08', source='pearl-delta-motors',
    title='31,000 takers in three hours: XPeng prices P7+ far below the presale tag',
    text=TEXT,
    claims=[
        c('31,000', 'orders', 31000, 'order', company='Xpeng', p=('2024-11-07', '2024-11-07')),
        c('November 7', 'launch', None, 'date', company='Xpeng', product='P7+', p=('2024-11-07', '2024-11-07')),
        c('186,800 yuan', 'price', 186800, 'CNY', company='Xpeng', product='P7+'),
        c('23,000 yuan', 'price_change', -23000, 'CNY', company='Xpeng', product='P7+', role='change'),
        c('209,800', 'price', 209800, 'CNY', company='Xpeng', product='P7+', superseded=True),
        c('31,528 orders', 'orders', 31528, 'order', company='Xpeng', p=('2024-11-07', '2024-11-07')),
        c('218,800 yuan', 'price', 218800, 'CNY', company='Xpeng', product='P7+'),
        c('231,900', 'price', 231900, 'CNY', company='Tesla', product='Model 3'),
        c('5,056 mm', 'length', 5056, 'mm', company='Xpeng', product='P7+'),
        c('1,937 mm', 'length', 1937, 'mm', company='Xpeng', product='P7+'),
        c('five seats', 'seats', 5, 'item', company='Xpeng', product='P7+'),
        c('11.6 kWh', 'consumption', 11.6, 'kWh', company='Xpeng', product='P7+', per='100km'),
        c('60.7-kWh', 'battery_capacity', 60.7, 'kWh', company='Xpeng', product='P7+'),
        c('76.3-kWh', 'battery_capacity', 76.3, 'kWh', company='Xpeng', product='P7+'),
        c('602 km', 'range', 602, 'km', company='Xpeng', product='P7+'),
        c('710 km', 'range', 710, 'km', company='Xpeng', product='P7+'),
        c('180 kW', 'power', 180, 'kW', company='Xpeng', product='P7+'),
        c('230 kW', 'power', 230, 'kW', company='Xpeng', product='P7+'),
        c('200 km/h', 'top_speed', 200, 'km/h', company='Xpeng', product='P7+'),
        c('6.9', 'acceleration', 6.9, 'second', company='Xpeng', product='P7+'),
        c('5.9 seconds', 'acceleration', 5.9, 'second', company='Xpeng', product='P7+'),
        c('20 minutes', 'charging_time', 20, 'minute', company='Xpeng', product='P7+'),
        c('100 cities', 'countries', 100, 'country', company='Xpeng'),
        c('today', 'delivery_start', None, 'date', company='Xpeng', product='P7+', p=('2024-11-08', '2024-11-08')),
        c('nine to eleven weeks', 'wait_time', 9, 'week', 11, company='Xpeng', product='P7+'),
        c('23,917 deliveries', 'deliveries', 23917, 'vehicle', company='Xpeng', p=('2024-10-01', '2024-10-31')),
        c('20 percent', 'deliveries', 20, 'percent', company='Xpeng', role='change', p=('2024-10-01', '2024-10-31')),
        c('12 percent', 'deliveries', 12, 'percent', company='Xpeng', role='change', p=('2024-10-01', '2024-10-31')),
        c('119,800 yuan', 'price', 119800, 'CNY', company='Xpeng', product='Mona M03'),
        c('10,000', 'deliveries', 10000, 'vehicle', None, company='Xpeng', product='Mona M03', p=('2024-10-01', '2024-10-31')),
        c('122,478', 'deliveries', 122478, 'vehicle', company='Xpeng', p=('2024-01-01', '2024-10-31')),
        c('21 percent', 'deliveries', 21, 'percent', company='Xpeng', role='change', p=('2024-01-01', '2024-10-31')),
        c('three', 'models', 3, 'model', nth=2, company='Xpeng'),
    ],
    names=mentions(TEXT, {'XPeng': ('COMPANY', 'Xpeng'), 'Tesla': ('COMPANY', 'Tesla'), 'P7+': ('PRODUCT', 'P7+'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
