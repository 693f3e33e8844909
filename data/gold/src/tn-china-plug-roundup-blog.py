from goldlib import *
from mentions import mentions

TEXT = """January hangover: everyone down on December, some down on everything

Subsidies ended, then came the New Year holiday. Result: 332,000 plug-ins retailed in China last month, 48.3% fewer than in December and 6.3% fewer than a year ago. Down the list we go.

BYD first, as always. 151,341 vehicles in January, against 235,197 in December and 93,168 in January 2022. That is still growth of 62%. Battery cars: 71,338. The Song family did 45,400. They sell from 149,800 yuan.

Tesla moved 66,051 Shanghai-made cars, after 55,796 in December and 59,845 a year earlier, of which 39,208 were shipped abroad.

Aion: 10,206. December was 30,007. Ouch.

Li Auto: 15,141, 23.4% up on the 12,268 of last January. It says deliveries since its start have come to 272,475.

Nio: 8,506, from 15,815 the month before and 9,652 the year before. The ET5 was half of that, and costs 328,000 yuan.

Xpeng: 5,218, 60% below its 12,922 of a year ago. P7: 2,300.

Aito: 4,475; December 10,143.

February should be better. For 2023 CPCA still has 8.5 million, as against 6.5 million actually wholesaled last year.
"""

doc = dict(
    id='tn-china-plug-roundup-blog', published='2023-02-02', source='the-long-cable',
    title='January hangover: everyone down on December, some down on everything',
    text=TEXT,
    claims=[
        c('332,000 plug-ins', 'sales', 332000, 'vehicle', p=('2023-01-01', '2023-01-31')),
        c('48.3%', 'sales', -48.3, 'percent', role='change', p=('2023-01-01', '2023-01-31')),
        c('6.3%', 'sales', -6.3, 'percent', role='change', p=('2023-01-01', '2023-01-31')),
        c('151,341 vehicles', 'sales', 151341, 'vehicle', company='BYD', p=('2023-01-01', '2023-01-31')),
        c('235,197', 'sales', 235197, 'vehicle', company='BYD', p=('2022-12-01', '2022-12-31')),
        c('93,168', 'sales', 93168, 'vehicle', company='BYD', p=('2022-01-01', '2022-01-31')),
        c('62%', 'sales', 62, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-01-31')),
        c('71,338', 'sales', 71338, 'vehicle', company='BYD', p=('2023-01-01', '2023-01-31')),
        c('45,400', 'sales', 45400, 'vehicle', company='BYD', product='Song', p=('2023-01-01', '2023-01-31')),
        c('149,800 yuan', 'price', 149800, 'CNY', company='BYD', product='Song'),
        c('66,051', 'sales', 66051, 'vehicle', company='Tesla', p=('2023-01-01', '2023-01-31')),
        c('55,796', 'sales', 55796, 'vehicle', company='Tesla', p=('2022-12-01', '2022-12-31')),
        c('59,845', 'sales', 59845, 'vehicle', company='Tesla', p=('2022-01-01', '2022-01-31')),
        c('39,208', 'exports', 39208, 'vehicle', company='Tesla', p=('2023-01-01', '2023-01-31')),
        c('10,206', 'sales', 10206, 'vehicle', company='Aion', p=('2023-01-01', '2023-01-31')),
        c('30,007', 'sales', 30007, 'vehicle', company='Aion', p=('2022-12-01', '2022-12-31')),
        c('15,141', 'deliveries', 15141, 'vehicle', company='Li Auto', p=('2023-01-01', '2023-01-31')),
        c('23.4%', 'deliveries', 23.4, 'percent', company='Li Auto', role='change', p=('2023-01-01', '2023-01-31')),
        c('12,268', 'deliveries', 12268, 'vehicle', company='Li Auto', p=('2022-01-01', '2022-01-31')),
        c('272,475', 'deliveries', 272475, 'vehicle', company='Li Auto', p=(None, '2023-01-31')),
        c('8,506', 'deliveries', 8506, 'vehicle', company='NIO', p=('2023-01-01', '2023-01-31')),
        c('15,815', 'deliveries', 15815, 'vehicle', company='NIO', p=('2022-12-01', '2022-12-31')),
        c('9,652', 'deliveries', 9652, 'vehicle', company='NIO', p=('2022-01-01', '2022-01-31')),
        c('half', 'deliveries', 50, 'percent', company='NIO', product='ET5', role='share', p=('2023-01-01', '2023-01-31')),
        c('328,000 yuan', 'price', 328000, 'CNY', company='NIO', product='ET5'),
        c('5,218', 'deliveries', 5218, 'vehicle', company='XPeng', p=('2023-01-01', '2023-01-31')),
        c('60%', 'deliveries', -60, 'percent', company='XPeng', role='change', p=('2023-01-01', '2023-01-31')),
        c('12,922', 'deliveries', 12922, 'vehicle', company='XPeng', p=('2022-01-01', '2022-01-31')),
        c('2,300', 'deliveries', 2300, 'vehicle', company='XPeng', product='P7', p=('2023-01-01', '2023-01-31')),
        c('4,475', 'deliveries', 4475, 'vehicle', company='Aito', p=('2023-01-01', '2023-01-31')),
        c('10,143', 'deliveries', 10143, 'vehicle', company='Aito', p=('2022-12-01', '2022-12-31')),
        c('8.5 million', 'sales', 8500000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('6.5 million', 'sales', 6500000, 'vehicle', p=('2022-01-01', '2022-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Li Auto': ('COMPANY', 'Li Auto'), 'Aion': ('COMPANY', 'Aion'), 'Aito': ('COMPANY', 'Aito'), 'ET5': ('PRODUCT', 'ET5'), 'P7': ('PRODUCT', 'P7'), 'Song': ('PRODUCT', 'Song'), 'Nio': ('COMPANY', 'NIO'), 'Xpeng': ('COMPANY', 'XPeng')}),
    checks=[],
)
