from goldlib import *
from mentions import mentions

TEXT = """BYD posts record annual profit but growth slows as price war bites

HONG KONG, March 26 - China's BYD on Tuesday reported an 80.7% rise in 2023 net profit to 30 billion yuan ($4.16 billion), its best ever, against 16.6 billion yuan in 2022, when earnings had more than quintupled.

Revenue leapt 42% to 602.3 billion yuan. In the final quarter, however, profit grew just 18.6% to 8.7 billion yuan, the weakest pace in two years. Full-year gross margin was 20.2%, an improvement of 3.2 percentage points.

The Shenzhen-based automaker sold 3.02 million vehicles, 1.6 million of them pure electric, and overtook Tesla in the fourth quarter with 526,000 against 484,500. Overseas it sold 243,000, 334% more than in the preceding year, and had entered more than 70 countries.

R&D spending surged 97% to 39.6 billion yuan ($5.5 billion). Operating cash flow came to 169.7 billion yuan, and the group held 109 billion yuan in cash at the end of December. It had 703,500 employees then, 23% more than twelve months before.

A dividend of 3.096 yuan per share was proposed. Prices now run from 69,800 yuan, after a cut of 5% this month, for the Seagull hatchback to 1.098 million yuan for the Yangwang U8. Berkshire Hathaway's holding of the H-shares had come down to 7.98% by October.
"""

doc = dict(
    id='tk-byd-fy23', published='2024-03-27', source='strait-wire',
    title='BYD posts record annual profit but growth slows as price war bites',
    text=TEXT,
    claims=[
        c('80.7%', 'net_income', 80.7, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-12-31')),
        c('30 billion yuan', 'net_income', 30000000000, 'CNY', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('$4.16 billion', 'net_income', 4160000000, 'USD', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('16.6 billion yuan', 'net_income', 16600000000.000002, 'CNY', company='BYD', p=('2022-01-01', '2022-12-31')),
        c('quintupled', 'net_income', 400, 'percent', None, company='BYD', role='change', p=('2022-01-01', '2022-12-31')),
        c('42%', 'revenue', 42, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-12-31')),
        c('602.3 billion yuan', 'revenue', 602300000000, 'CNY', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('18.6%', 'net_income', 18.6, 'percent', company='BYD', role='change', p=('2023-10-01', '2023-12-31')),
        c('8.7 billion yuan', 'net_income', 8700000000, 'CNY', company='BYD', p=('2023-10-01', '2023-12-31')),
        c('20.2%', 'gross_margin', 20.2, 'percent', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('3.2 percentage points', 'gross_margin', 3.2, 'percentage_point', company='BYD', role='change', p=('2023-01-01', '2023-12-31')),
        c('3.02 million vehicles', 'sales', 3020000, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('1.6 million', 'sales', 1600000, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('526,000', 'sales', 526000, 'vehicle', company='BYD', p=('2023-10-01', '2023-12-31')),
        c('484,500', 'deliveries', 484500, 'vehicle', company='Tesla', p=('2023-10-01', '2023-12-31')),
        c('243,000', ['exports', 'sales'], 243000, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('334%', ['exports', 'sales'], 334, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-12-31')),
        c('70 countries', 'countries', 70, 'country', None, company='BYD'),
        c('97%', 'rnd', 97, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-12-31')),
        c('39.6 billion yuan', 'rnd', 39600000000, 'CNY', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('$5.5 billion', 'rnd', 5500000000, 'USD', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('169.7 billion yuan', 'cash_flow', 169700000000, 'CNY', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('109 billion yuan', 'cash', 109000000000, 'CNY', company='BYD', p=('2023-12-31', '2023-12-31')),
        c('703,500 employees', 'headcount', 703500, 'job', company='BYD', p=('2023-12-31', '2023-12-31')),
        c('23%', 'headcount', 23, 'percent', company='BYD', role='change', p=('2023-12-31', '2023-12-31')),
        c('3.096 yuan', 'other', 3.096, 'CNY', company='BYD', per='share'),
        c('69,800 yuan', 'price', 69800, 'CNY', company='BYD', product='Seagull'),
        c('5%', 'price_change', -5, 'percent', company='BYD', product='Seagull', role='change', p=('2024-03-01', '2024-03-31')),
        c('1.098 million yuan', 'price', 1098000, 'CNY', company='BYD', product='U8'),
        c('7.98%', 'stake', 7.98, 'percent', company=['Berkshire Hathaway', 'BYD'], p=(None, '2023-10-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Berkshire Hathaway': ('COMPANY', 'Berkshire Hathaway'), 'Seagull': ('PRODUCT', 'Seagull'), 'Yangwang U8': ('PRODUCT', 'U8')}),
    checks=[],
)
