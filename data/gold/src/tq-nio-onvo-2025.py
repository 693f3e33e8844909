from goldlib import *
from mentions import mentions

TEXT = """XPeng leads the start-ups for a fifth month; Onvo misses its 10,000 mark

First quarters have rarely been told in so few digits: XPeng 94,008, Li Auto 92,864, Leapmotor 87,552, NIO 42,094. Of these, the first grew by 331%, having handed over 33,205 in March alone, half of them the Mona M03, an 119,800-yuan hatchback; the third moved 37,095 in the month and was thus, for once, ahead of everybody.

NIO’s own brand brought 10,219 and its sister Onvo 4,820. Ai Tiecheng, 43, who ran Onvo and had held out 20,000 L60s a month, resigned on Tuesday. Together with Firefly, whose first car arrives on April 19, the three brands are to double their deliveries this year from 221,970.

Money is on hand again. The Hefei firm sold 118.8 million shares in Hong Kong for HK$4.03 billion ($518 million) last week, and CATL may invest 2.5 billion yuan in its swapping arm, which has 3,206 stations. Its shares fell 9.7% on the placement, to HK$30.0.

Xiaomi says it delivered over 29,000 SU7s last month and stays at its goal of 350,000.
"""

doc = dict(
    id='tq-nio-onvo-2025', published='2025-04-02', source='jiangbei-auto',
    title='XPeng leads the start-ups for a fifth month; Onvo misses its 10,000 mark',
    text=TEXT,
    claims=[
        c('10,000', 'deliveries', 10000, 'vehicle', company='Onvo', p=('2025-03-01', '2025-03-31'), status='target'),
        c('94,008', 'deliveries', 94008, 'vehicle', company='XPeng', p=('2025-01-01', '2025-03-31')),
        c('92,864', 'deliveries', 92864, 'vehicle', company='Li Auto', p=('2025-01-01', '2025-03-31')),
        c('87,552', 'deliveries', 87552, 'vehicle', company='Leapmotor', p=('2025-01-01', '2025-03-31')),
        c('42,094', 'deliveries', 42094, 'vehicle', company='NIO', p=('2025-01-01', '2025-03-31')),
        c('331%', 'deliveries', 331, 'percent', company='XPeng', role='change', p=('2025-01-01', '2025-03-31')),
        c('33,205', 'deliveries', 33205, 'vehicle', company='XPeng', p=('2025-03-01', '2025-03-31')),
        c('half', 'deliveries', 50, 'percent', company='XPeng', product='Mona M03', role='share', p=('2025-03-01', '2025-03-31')),
        c('119,800-yuan', 'price', 119800, 'CNY', company='XPeng', product='Mona M03'),
        c('37,095', 'deliveries', 37095, 'vehicle', company='Leapmotor', p=('2025-03-01', '2025-03-31')),
        c('10,219', 'deliveries', 10219, 'vehicle', company='NIO', p=('2025-03-01', '2025-03-31')),
        c('4,820', 'deliveries', 4820, 'vehicle', company='Onvo', p=('2025-03-01', '2025-03-31')),
        c('20,000 L60s', 'deliveries', 20000, 'vehicle', company='Onvo', product='L60', per='month', status='target', superseded=True),
        c('April 19', 'launch', None, 'date', company='Firefly', p=('2025-04-19', '2025-04-19'), status='plan'),
        c('double', 'deliveries', 100, 'percent', company='NIO', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('221,970', 'deliveries', 221970, 'vehicle', company='NIO', p=('2024-01-01', '2024-12-31')),
        c('118.8 million shares', 'other', 118800000, 'share', company='NIO'),
        c('HK$4.03 billion', 'funding', 4030000000, 'HKD', company='NIO'),
        c('$518 million', 'funding', 518000000, 'USD', company='NIO'),
        c('2.5 billion yuan', 'investment', None, 'CNY', 2500000000, company='CATL', status='plan'),
        c('3,206 stations', 'stations', 3206, 'station', company='NIO'),
        c('9.7%', 'share_price', -9.7, 'percent', company='NIO', role='change', p=('2025-03-28', '2025-03-28')),
        c('HK$30.0', 'share_price', 30, 'HKD', company='NIO', p=('2025-03-28', '2025-03-28')),
        c('29,000', 'deliveries', 29000, 'vehicle', None, company='Xiaomi', product='SU7', p=('2025-03-01', '2025-03-31')),
        c('350,000', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'NIO': ('COMPANY', 'NIO'), 'Onvo': ('COMPANY', 'Onvo'), 'Firefly': ('COMPANY', 'Firefly'), 'XPeng': ('COMPANY', 'XPeng'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'CATL': ('COMPANY', 'CATL'), 'L60': ('PRODUCT', 'L60'), 'Mona M03': ('PRODUCT', 'Mona M03'), 'SU7': ('PRODUCT', 'SU7')}),
    checks=[],
)
