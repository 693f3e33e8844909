from goldlib import *
from mentions import mentions

TEXT = """EV digest, week 12

► Xiaomi: car margin at 20.4% – The phone maker's EV segment turned over 16.7 billion yuan in Q4, when it delivered 69,697 cars, against 9.7 billion yuan and 39,790 in Q3. All in all, 136,854 SU7s reached buyers in 2024. Segment loss, adjusted: 700 million yuan in the quarter, 6.2 billion yuan for the year. This year's goal moves up to 350,000 from 300,000. The day after, it placed 800 million shares at HK$53.25, raising HK$42.5 billion.

► BYD's five-minute charge – On the Han L and Tang L, pre-sold from 270,000 yuan and 280,000 yuan respectively, a 1 MW plug adds 400 km of range in five minutes. The firm wants 4,000 such chargers of its own.

► CATL buys into NIO's swap business? – Up to 2.5 billion yuan is on the table. NIO for its part posted a quarterly loss of 7.11 billion yuan, 32.5% bigger than the 5.37 billion yuan of a year ago, with vehicle margin up 1.2 points at 13.1%. Deliveries of the ET9 (788,000 yuan) begin on Friday.

► Zeekr's privatisation rumours aside, the brand and sister marque Lynk & Co posted 222,123 and 285,441 deliveries for 2024 respectively.

► XPeng's refreshed G6 opened at 176,800 yuan, 23,100 yuan off; 5,000 orders in seven minutes.

Forwarded by a colleague? Subscribe here – 12,400 readers do.
"""

doc = dict(
    id='tj-cn-weekly-mix-2503', published='2025-03-25', source='haidian-ev-digest',
    title='EV digest, week 12',
    text=TEXT,
    claims=[
        c('20.4%', 'gross_margin', 20.4, 'percent', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('16.7 billion yuan', 'revenue', 16700000000.0, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('69,697 cars', 'deliveries', 69697, 'vehicle', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('9.7 billion yuan', 'revenue', 9700000000.0, 'CNY', company='Xiaomi', p=('2024-07-01', '2024-09-30')),
        c('39,790', 'deliveries', 39790, 'vehicle', company='Xiaomi', p=('2024-07-01', '2024-09-30')),
        c('136,854', 'deliveries', 136854, 'vehicle', company='Xiaomi', product='SU7', p=('2024-01-01', '2024-12-31')),
        c('700 million yuan', 'net_income', -700000000.0, 'CNY', company='Xiaomi', p=('2024-10-01', '2024-12-31')),
        c('6.2 billion yuan', 'net_income', -6200000000.0, 'CNY', company='Xiaomi', p=('2024-01-01', '2024-12-31')),
        c('350,000', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('300,000', 'deliveries', 300000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('800 million shares', 'other', 800000000.0, 'share', company='Xiaomi', p=('2025-03-25', '2025-03-25')),
        c('HK$53.25', 'share_price', 53.25, 'HKD', company='Xiaomi', per='share', p=('2025-03-25', '2025-03-25')),
        c('HK$42.5 billion', 'funding', 42500000000.0, 'HKD', company='Xiaomi', p=('2025-03-25', '2025-03-25')),
        c('five-minute', 'charging_time', 5, 'minute', company='BYD'),
        c('270,000 yuan', 'price', 270000, 'CNY', company='BYD', product='Han L'),
        c('280,000 yuan', 'price', 280000, 'CNY', company='BYD', product='Tang L'),
        c('1 MW', 'charging_power', 1, 'MW', company='BYD'),
        c('400 km', 'range', 400, 'km', company='BYD'),
        c('five minutes', 'charging_time', 5, 'minute', company='BYD'),
        c('4,000 such chargers', 'chargers', 4000, 'charger', company='BYD', status=['plan', 'target']),
        c('2.5 billion yuan', 'investment', None, 'CNY', 2500000000.0, company='CATL', status='plan'),
        c('7.11 billion yuan', 'net_income', -7110000000.0, 'CNY', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('32.5%', 'net_income', 32.5, 'percent', company='NIO', role='change', p=('2024-10-01', '2024-12-31')),
        c('5.37 billion yuan', 'net_income', -5370000000.0, 'CNY', company='NIO', p=('2023-10-01', '2023-12-31')),
        c('1.2 points', 'margin', 1.2, 'percentage_point', company='NIO', role='change', p=('2024-10-01', '2024-12-31')),
        c('13.1%', 'margin', 13.1, 'percent', company='NIO', p=('2024-10-01', '2024-12-31')),
        c('788,000 yuan', 'price', 788000, 'CNY', company='NIO', product='ET9'),
        c('Friday', 'delivery_start', None, 'date', company='NIO', product='ET9', p=('2025-03-28', '2025-03-28'), status=['plan', 'target']),
        c('222,123', 'deliveries', 222123, 'vehicle', company='Zeekr', p=('2024-01-01', '2024-12-31')),
        c('285,441 deliveries', 'deliveries', 285441, 'vehicle', company='Lynk & Co', p=('2024-01-01', '2024-12-31')),
        c('176,800 yuan', 'price', 176800, 'CNY', company='XPeng', product='G6'),
        c('23,100 yuan', 'price_change', -23100, 'CNY', company='XPeng', product='G6', role='change'),
        c('5,000 orders', 'orders', 5000, 'order', company='XPeng', product='G6'),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'BYD': ('COMPANY', 'BYD'), 'NIO': ('COMPANY', 'NIO'), 'Zeekr': ('COMPANY', 'Zeekr'), 'Lynk & Co': ('COMPANY', 'Lynk & Co'), 'CATL': ('COMPANY', 'CATL'), 'XPeng': ('COMPANY', 'XPeng'), 'SU7': ('PRODUCT', 'SU7'), 'Han L': ('PRODUCT', 'Han L'), 'Tang L': ('PRODUCT', 'Tang L'), 'ET9': ('PRODUCT', 'ET9'), 'G6': ('PRODUCT', 'G6')}),
    checks=[],
)
