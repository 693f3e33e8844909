from goldlib import *
from mentions import mentions

TEXT = """Electric-bike maker Luyuan pulls in HK$746 million in Hong Kong

Luyuan Group, a Jinhua-based maker of electric two-wheelers, made its Hong Kong debut on Thursday, ending the morning at HK$7.31, or 4.4 per cent over the offer price of HK$7.00. It sold 106.7 million shares; the retail tranche was 1.6 times covered.

Net proceeds of HK$662 million are allotted as follows: R&D 30 per cent, sales network 30, capacity 30, working capital the rest.

According to its prospectus Luyuan was fifth in China by revenue in 2022 with 4.2 per cent. Yadea was first, 26.1 per cent, Aima second, 17.7 per cent. Luyuan sold 2.4 million units that year (2021: 1.9 million); the average price was 1,682 yuan. Revenue was 4.78 billion yuan, up 40 per cent, profit 118 million yuan, double the 59 million of 2021. Between January and April 2023 sales reached 1.43 billion yuan and gross margin 13.1 per cent.

Its products stand in 11,400 shops in 319 cities. Three plants, in Zhejiang, Shandong and Guangxi, can build 3.8 million a year; one in Chongqing adds 2 million by 2025.
"""

doc = dict(
    id='tl-luyuan-ipo', published='2023-10-12', source='hk-float-watch',
    title='Electric-bike maker Luyuan pulls in HK$746 million in Hong Kong',
    text=TEXT,
    claims=[
        c('HK$746 million', 'funding', 746000000.0, 'HKD', company='Luyuan'),
        c('HK$7.31', 'share_price', 7.31, 'HKD', company='Luyuan', per='share', p=('2023-10-12', '2023-10-12')),
        c('4.4 per cent', 'share_price', 4.4, 'percent', company='Luyuan', role='change', p=('2023-10-12', '2023-10-12')),
        c('HK$7.00', 'share_price', 7, 'HKD', company='Luyuan', per='share'),
        c('106.7 million shares', 'other', 106700000.0, 'share', company='Luyuan'),
        c('1.6 times', 'other', 1.6, 'times', company='Luyuan'),
        c('HK$662 million', 'funding', 662000000.0, 'HKD', company='Luyuan'),
        c('30 per cent', 'other', 30, 'percent', company='Luyuan', role='share', status='plan'),
        c('30', 'other', 30, 'percent', nth=1, company='Luyuan', role='share', status='plan'),
        c('30', 'other', 30, 'percent', nth=2, company='Luyuan', role='share', status='plan'),
        c('the rest', 'other', 10, 'percent', company='Luyuan', role='share', status='plan'),
        c('4.2 per cent', 'market_share', 4.2, 'percent', company='Luyuan', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('26.1 per cent', 'market_share', 26.1, 'percent', company='Yadea', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('17.7 per cent', 'market_share', 17.7, 'percent', company='Aima', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('2.4 million units', 'sales', 2400000, 'vehicle', company='Luyuan', p=('2022-01-01', '2022-12-31')),
        c('1.9 million', 'sales', 1900000, 'vehicle', company='Luyuan', p=('2021-01-01', '2021-12-31')),
        c('1,682 yuan', 'price', 1682, 'CNY', company='Luyuan', per=['vehicle', None], p=('2022-01-01', '2022-12-31')),
        c('4.78 billion yuan', 'revenue', 4780000000.0, 'CNY', company='Luyuan', p=('2022-01-01', '2022-12-31')),
        c('40 per cent', 'revenue', 40, 'percent', company='Luyuan', role='change', p=('2022-01-01', '2022-12-31')),
        c('118 million yuan', 'net_income', 118000000.0, 'CNY', company='Luyuan', p=('2022-01-01', '2022-12-31')),
        c('double', 'net_income', 100, 'percent', company='Luyuan', role='change', p=('2022-01-01', '2022-12-31')),
        c('59 million', 'net_income', 59000000.0, 'CNY', company='Luyuan', p=('2021-01-01', '2021-12-31')),
        c('1.43 billion yuan', 'revenue', 1430000000.0, 'CNY', company='Luyuan', p=('2023-01-01', '2023-04-30')),
        c('13.1 per cent', 'gross_margin', 13.1, 'percent', company='Luyuan', p=('2023-01-01', '2023-04-30')),
        c('11,400 shops', 'stores', 11400, 'store', company='Luyuan', p=('2023-04-30', '2023-04-30')),
        c('319 cities', 'countries', 319, 'country', company='Luyuan', p=('2023-04-30', '2023-04-30')),
        c('Three plants', 'other', 3, 'item', company='Luyuan'),
        c('3.8 million', 'capacity', 3800000, 'vehicle', company='Luyuan', per='year'),
        c('2 million', 'capacity', 2000000, 'vehicle', nth=1, company='Luyuan', per='year', p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Luyuan': ('COMPANY', 'Luyuan'), 'Luyuan Group': ('COMPANY', 'Luyuan'), 'Yadea': ('COMPANY', 'Yadea'), 'Aima': ('COMPANY', 'Aima')}),
    checks=[],
)
