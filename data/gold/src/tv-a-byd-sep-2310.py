from goldlib import *
from mentions import mentions

TEXT = """BYD sells 287,500 NEVs in Sep, exports hit another record

BYD sold 287,500 new energy vehicles in September, up 43% from 201,259 in the same month last year and up 4.8% from 274,386 units in August, according to an exchange announcement yesterday.

Sales of passenger NEVs were 286,900 units, including 151,200 battery electric vehicles, up 59% year-on-year, and 135,700 plug-in hybrids, up 28%.

Commercial vehicles contributed the remaining 600 units, down nearly 17% from August.

The company's overseas sales came to 28,040 units, compared with 7,736 in September 2022 and 25,023 in the previous month. Overseas sales so far this year are 145,500, almost 2.6 times the figure for the whole of last year.

In the July-September quarter, BYD sold 824,100 vehicles, of which 431,700 were BEVs. That narrows the gap to Tesla, whose BEV deliveries in the third quarter were 435,059. In the second quarter Tesla was ahead by over 110,000 units.

From January to September, sales reached 2.08 million units, up 76% from 1.18 million. With that BYD has achieved 69% of this year's target, which is no less than 3 million vehicles.

Installed power and storage battery capacity in September was about 14.1 GWh, bringing the total for this year to around 106 GWh.

Denza sold 10,520 vehicles last month. Yangwang, whose U8 costs 1.098 million yuan, and Fangchengbao have not yet started deliveries.

BYD will publish third-quarter results on October 30.

($1 = 7.30 yuan)
"""

doc = dict(
    id='tv-a-byd-sep-2310', published='2023-10-02', source='shenzhen-auto-desk',
    title='BYD sells 287,500 NEVs in Sep, exports hit another record',
    text=TEXT,
    claims=[
        c('287,500 NEVs', 'sales', 287500, 'vehicle', company='BYD', p=('2023-09-01', '2023-09-30')),
        c('287,500 new energy vehicles', 'sales', 287500, 'vehicle', company='BYD', p=('2023-09-01', '2023-09-30')),
        c('43%', 'sales', 43, 'percent', company='BYD', role='change', p=('2023-09-01', '2023-09-30')),
        c('201,259', 'sales', 201259, 'vehicle', company='BYD', p=('2022-09-01', '2022-09-30')),
        c('4.8%', 'sales', 4.8, 'percent', company='BYD', role='change', p=('2023-09-01', '2023-09-30')),
        c('274,386 units', 'sales', 274386, 'vehicle', company='BYD', p=('2023-08-01', '2023-08-31')),
        c('286,900 units', 'sales', 286900, 'vehicle', company='BYD', p=('2023-09-01', '2023-09-30')),
        c('151,200 battery electric vehicles', 'sales', 151200, 'vehicle', company='BYD', p=('2023-09-01', '2023-09-30')),
        c('59%', 'sales', 59, 'percent', company='BYD', role='change', p=('2023-09-01', '2023-09-30')),
        c('135,700 plug-in hybrids', 'sales', 135700, 'vehicle', company='BYD', p=('2023-09-01', '2023-09-30')),
        c('28%', 'sales', 28, 'percent', company='BYD', role='change', p=('2023-09-01', '2023-09-30')),
        c('600 units', 'sales', 600, 'vehicle', company='BYD', p=('2023-09-01', '2023-09-30')),
        c('17%', 'sales', -17, 'percent', company='BYD', role='change', p=('2023-09-01', '2023-09-30')),
        c('28,040 units', 'sales', 28040, 'vehicle', company='BYD', p=('2023-09-01', '2023-09-30')),
        c('7,736', 'sales', 7736, 'vehicle', company='BYD', p=('2022-09-01', '2022-09-30')),
        c('25,023', 'sales', 25023, 'vehicle', company='BYD', p=('2023-08-01', '2023-08-31')),
        c('145,500', 'sales', 145500, 'vehicle', company='BYD', p=('2023-01-01', '2023-09-30')),
        c('2.6 times', 'sales', 160, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-09-30')),
        c('824,100 vehicles', 'sales', 824100, 'vehicle', company='BYD', p=('2023-07-01', '2023-09-30')),
        c('431,700', 'sales', 431700, 'vehicle', company='BYD', p=('2023-07-01', '2023-09-30')),
        c('435,059', ['deliveries', 'sales'], 435059, 'vehicle', company='Tesla', p=('2023-07-01', '2023-09-30')),
        c('110,000 units', ['deliveries', 'sales'], 110000, 'vehicle', None, company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('2.08 million units', 'sales', 2080000, 'vehicle', company='BYD', p=('2023-01-01', '2023-09-30')),
        c('76%', 'sales', 76, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-09-30')),
        c('1.18 million', 'sales', 1180000, 'vehicle', company='BYD', p=('2022-01-01', '2022-09-30')),
        c('3 million vehicles', 'sales', 3000000, 'vehicle', None, company='BYD', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('69%', 'sales', 69, 'percent', company='BYD', role='share', p=('2023-01-01', '2023-09-30')),
        c('14.1 GWh', 'installations', 14.1, 'GWh', company='BYD', p=('2023-09-01', '2023-09-30')),
        c('106 GWh', 'installations', 106, 'GWh', company='BYD', p=('2023-01-01', '2023-09-30')),
        c('10,520 vehicles', 'sales', 10520, 'vehicle', company='Denza', p=('2023-09-01', '2023-09-30')),
        c('1.098 million yuan', 'price', 1098000, 'CNY', company='Yangwang', product='U8'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Denza': ('COMPANY', 'Denza'), 'Fangchengbao': ('COMPANY', 'Fangchengbao'), 'Yangwang': ('COMPANY', 'Yangwang'), 'Tesla': ('COMPANY', 'Tesla'), 'U8': ('PRODUCT', 'U8')}),
    checks=[],
)
