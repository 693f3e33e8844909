from goldlib import *
from mentions import mentions

TEXT = """King Long overtakes Yutong in new-energy buses in November

China's bus makers sold 4,530 new-energy buses of six metres and longer last month, 39% fewer than a year ago, when the looming end of purchase subsidies had driven the total to 7,430. Against October (3,020) it is a rise of 50%. Over eleven months, 33,600 were sold, compared with 48,900.

Sales in November, with the first eleven months after the slash:

King Long 812 / 4,260
Yutong 765 / 5,980
BYD 640 / 3,610
Foton 590 / 2,830
Zhongtong 410 / 2,540
Ankai 277 / 1,620

Yutong's corresponding figures of last year were 1,690 and 9,370. The Zhengzhou company, counting diesel coaches, sold 3,120 vehicles in the month and 31,900 since January, up 24.8%; exports alone brought 8,760. Its E12 has 422 kWh and costs 1.9 million yuan. In the third quarter it earned 580 million yuan, as against 190 million in the same quarter last year.

Rival King Long, with three factories around Xiamen, made 26 million yuan in that quarter. The Xiamen firm's order from Saudi Arabia for 600 buses runs into next year.

BYD's bus arm has delivered 70,000 vehicles or more to date, in 70 countries.
"""

doc = dict(
    id='tn-cn-bus-yutong-month', published='2023-12-07', source='zhengzhou-bus-wire',
    title='King Long overtakes Yutong in new-energy buses in November',
    text=TEXT,
    claims=[
        c('4,530 new-energy buses', 'sales', 4530, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('39%', 'sales', -39, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('7,430', 'sales', 7430, 'vehicle', p=('2022-11-01', '2022-11-30')),
        c('3,020', 'sales', 3020, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('50%', 'sales', 50, 'percent', role='change', p=('2023-11-01', '2023-11-30')),
        c('33,600', 'sales', 33600, 'vehicle', p=('2023-01-01', '2023-11-30')),
        c('48,900', 'sales', 48900, 'vehicle', p=('2022-01-01', '2022-11-30')),
        c('812', 'sales', 812, 'vehicle', company='King Long', p=('2023-11-01', '2023-11-30')),
        c('4,260', 'sales', 4260, 'vehicle', company='King Long', p=('2023-01-01', '2023-11-30')),
        c('765', 'sales', 765, 'vehicle', company='Yutong', p=('2023-11-01', '2023-11-30')),
        c('5,980', 'sales', 5980, 'vehicle', company='Yutong', p=('2023-01-01', '2023-11-30')),
        c('640', 'sales', 640, 'vehicle', company='BYD', p=('2023-11-01', '2023-11-30')),
        c('3,610', 'sales', 3610, 'vehicle', company='BYD', p=('2023-01-01', '2023-11-30')),
        c('590', 'sales', 590, 'vehicle', company='Foton', p=('2023-11-01', '2023-11-30')),
        c('2,830', 'sales', 2830, 'vehicle', company='Foton', p=('2023-01-01', '2023-11-30')),
        c('410', 'sales', 410, 'vehicle', company='Zhongtong', p=('2023-11-01', '2023-11-30')),
        c('2,540', 'sales', 2540, 'vehicle', company='Zhongtong', p=('2023-01-01', '2023-11-30')),
        c('277', 'sales', 277, 'vehicle', company='Ankai', p=('2023-11-01', '2023-11-30')),
        c('1,620', 'sales', 1620, 'vehicle', company='Ankai', p=('2023-01-01', '2023-11-30')),
        c('1,690', 'sales', 1690, 'vehicle', company='Yutong', p=('2022-11-01', '2022-11-30')),
        c('9,370', 'sales', 9370, 'vehicle', company='Yutong', p=('2022-01-01', '2022-11-30')),
        c('3,120 vehicles', 'sales', 3120, 'vehicle', company='Yutong', p=('2023-11-01', '2023-11-30')),
        c('31,900', 'sales', 31900, 'vehicle', company='Yutong', p=('2023-01-01', '2023-11-30')),
        c('24.8%', 'sales', 24.8, 'percent', company='Yutong', role='change', p=('2023-01-01', '2023-11-30')),
        c('8,760', 'exports', 8760, 'vehicle', company='Yutong', p=('2023-01-01', '2023-11-30')),
        c('422 kWh', 'battery_capacity', 422, 'kWh', company='Yutong', product='E12'),
        c('1.9 million yuan', 'price', 1900000, 'CNY', company='Yutong', product='E12'),
        c('580 million yuan', 'net_income', 580000000, 'CNY', company='Yutong', p=('2023-07-01', '2023-09-30')),
        c('190 million', 'net_income', 190000000, 'CNY', company='Yutong', p=('2022-07-01', '2022-09-30')),
        c('three factories', 'other', 3, 'item', company='King Long'),
        c('26 million yuan', 'net_income', 26000000, 'CNY', company='King Long', p=('2023-07-01', '2023-09-30')),
        c('600 buses', 'orders', 600, 'order', company='King Long'),
        c('70,000', 'deliveries', 70000, 'vehicle', None, company='BYD', p=(None, '2023-12-07')),
        c('70 countries', 'countries', 70, 'country', company='BYD'),
    ],
    names=mentions(TEXT, {'Yutong': ('COMPANY', 'Yutong'), 'King Long': ('COMPANY', 'King Long'), 'Zhongtong': ('COMPANY', 'Zhongtong'), 'BYD': ('COMPANY', 'BYD'), 'Foton': ('COMPANY', 'Foton'), 'Ankai': ('COMPANY', 'Ankai'), 'E12': ('PRODUCT', 'E12')}),
    checks=[],
)
