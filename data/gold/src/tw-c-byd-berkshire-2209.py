from goldlib import *
from mentions import mentions

TEXT = """Buffett's Berkshire trims BYD stake again, sells 1.64 million shares

HONG KONG, Sept 2 - Warren Buffett's Berkshire Hathaway sold 1.64 million Hong Kong-listed shares of BYD on Thursday for HK$431.6 million ($55 million), a filing with the stock exchange showed.

The average price was HK$263.20. The sale cut the U.S. firm's holding of the carmaker's H shares to 18.91% from 19.06%.

Berkshire bought 225 million shares for $230 million in 2008, when BYD was known for mobile phone batteries. What is left is worth around $6.9 billion.

Earlier this week BYD reported that first-half net profit had tripled to 3.6 billion yuan on revenue of 147 billion yuan, up 64%. In the second quarter alone, it earned 2.71 billion yuan, against 937 million yuan a year ago.

The company overtook Tesla in the half as the biggest seller of electrified cars with 631,000 vehicles against 558,000. Unlike Tesla's, BYD's number includes plug-in hybrids, which made up 49%.

BYD's H shares dropped 3.1% on Friday and have lost a fifth of their value since their June peak of HK$331.4. The Hang Seng lost 0.7%.

A company representative said sales and operations were normal and that there was "no need to read too much" into the sale. August sales come out on Saturday; in July the carmaker sold 161,900.

($1 = HK$7.85)
"""

doc = dict(
    id='tw-c-byd-berkshire-2209', published='2022-09-02', source='victoria-harbour-news',
    title="Buffett's Berkshire trims BYD stake again, sells 1.64 million shares",
    text=TEXT,
    claims=[
        c('1.64 million shares', 'other', 1640000, 'share', company='Berkshire Hathaway', p=('2022-09-01', '2022-09-01')),
        c('1.64 million Hong Kong-listed shares', 'other', 1640000, 'share', company='Berkshire Hathaway', p=('2022-09-01', '2022-09-01')),
        c('HK$431.6 million', 'other', 431600000, 'HKD', company='Berkshire Hathaway', p=('2022-09-01', '2022-09-01')),
        c('$55 million', 'other', 55000000, 'USD', company='Berkshire Hathaway', p=('2022-09-01', '2022-09-01')),
        c('HK$263.20', 'share_price', 263.2, 'HKD', company='BYD', per='share', p=('2022-09-01', '2022-09-01')),
        c('18.91%', 'stake', 18.91, 'percent', company=['Berkshire Hathaway', 'BYD'], p=('2022-09-01', '2022-09-01')),
        c('19.06%', 'stake', 19.06, 'percent', company=['Berkshire Hathaway', 'BYD']),
        c('225 million shares', 'other', 225000000, 'share', company='Berkshire Hathaway', p=('2008-01-01', '2008-12-31')),
        c('$230 million', 'investment', 230000000, 'USD', company='Berkshire Hathaway', p=('2008-01-01', '2008-12-31')),
        c('$6.9 billion', ['valuation', 'other'], 6900000000, 'USD', company=['Berkshire Hathaway', 'BYD']),
        c('tripled', 'net_income', 200, 'percent', company='BYD', role='change', p=('2022-01-01', '2022-06-30')),
        c('3.6 billion yuan', 'net_income', 3600000000, 'CNY', company='BYD', p=('2022-01-01', '2022-06-30')),
        c('147 billion yuan', 'revenue', 147000000000, 'CNY', company='BYD', p=('2022-01-01', '2022-06-30')),
        c('64%', 'revenue', 64, 'percent', company='BYD', role='change', p=('2022-01-01', '2022-06-30')),
        c('2.71 billion yuan', 'net_income', 2710000000, 'CNY', company='BYD', p=('2022-04-01', '2022-06-30')),
        c('937 million yuan', 'net_income', 937000000, 'CNY', company='BYD', p=('2021-04-01', '2021-06-30')),
        c('631,000 vehicles', 'sales', 631000, 'vehicle', company='BYD', p=('2022-01-01', '2022-06-30')),
        c('558,000', ['sales', 'deliveries'], 558000, 'vehicle', company='Tesla', p=('2022-01-01', '2022-06-30')),
        c('49%', 'sales', 49, 'percent', company='BYD', role='share', p=('2022-01-01', '2022-06-30')),
        c('3.1%', 'share_price', -3.1, 'percent', company='BYD', role='change', p=('2022-09-02', '2022-09-02')),
        c('a fifth', 'share_price', -20, 'percent', company='BYD', role='change'),
        c('HK$331.4', 'share_price', 331.4, 'HKD', company='BYD', per='share', p=('2022-06-01', '2022-06-30')),
        c('161,900', 'sales', 161900, 'vehicle', company='BYD', p=('2022-07-01', '2022-07-31')),
    ],
    names=mentions(TEXT, {'Berkshire Hathaway': ('COMPANY', 'Berkshire Hathaway'), 'Berkshire': ('COMPANY', 'Berkshire Hathaway'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
