from goldlib import *
from mentions import mentions

TEXT = """CATL's Q3 profit rises 24 pct despite lower revenue

Chinese battery giant Contemporary Amperex Technology Co. Limited (CATL) said on Friday that it made a net profit of 12.93 billion yuan in the July to September period, 24.1% more than in the same period of last year, while its revenue was down 11.8% at 93.04 billion yuan.

The fall in revenue, the fourth in a row, was put down to lower prices of cells, which followed that of lithium carbonate.

Gross margin stood at 31.4%, up from 26.6% in the second quarter.

In the first three quarters, the Ningde, Fujian-based company achieved revenue of 260.7 billion yuan, a year-on-year decrease of 11.5%, and net profit of 35.8 billion yuan, an increase of 15%. R&D spending amounted to 13.2 billion yuan and net operating cash flow to 67.1 billion yuan.

Sales volume of power and energy storage batteries was above 125 GWh in the quarter, an executive told an investor call, of which storage took more than 20%. Capacity utilisation is expected to be higher in the fourth quarter than the third.

As of September 30, monetary funds on the books totalled 262.1 billion yuan. Inventories rose 11% from the end of June to 53.6 billion yuan.

According to data from the China Automotive Battery Innovation Alliance, power battery installations in China in September came to 54.1 GWh, with CATL accounting for 23.6 GWh, or 43.6%, and BYD for 13.4 GWh.

CATL's Shenzhen-listed shares closed up 4.6% on the day, giving it a market value of 1.12 trillion yuan.

Editor: Zhu
"""

doc = dict(
    id='tw-c-catl-q3-2410', published='2024-10-18', source='china-biz-daily',
    title="CATL's Q3 profit rises 24 pct despite lower revenue",
    text=TEXT,
    claims=[
        c('24 pct', 'net_income', 24, 'percent', company='CATL', role='change', p=('2024-07-01', '2024-09-30')),
        c('12.93 billion yuan', 'net_income', 12930000000, 'CNY', company='CATL', p=('2024-07-01', '2024-09-30')),
        c('24.1%', 'net_income', 24.1, 'percent', company='CATL', role='change', p=('2024-07-01', '2024-09-30')),
        c('11.8%', 'revenue', -11.8, 'percent', company='CATL', role='change', p=('2024-07-01', '2024-09-30')),
        c('93.04 billion yuan', 'revenue', 93040000000, 'CNY', company='CATL', p=('2024-07-01', '2024-09-30')),
        c('31.4%', 'gross_margin', 31.4, 'percent', company='CATL', p=('2024-07-01', '2024-09-30')),
        c('26.6%', 'gross_margin', 26.6, 'percent', company='CATL', p=('2024-04-01', '2024-06-30')),
        c('260.7 billion yuan', 'revenue', 260700000000, 'CNY', company='CATL', p=('2024-01-01', '2024-09-30')),
        c('11.5%', 'revenue', -11.5, 'percent', company='CATL', role='change', p=('2024-01-01', '2024-09-30')),
        c('35.8 billion yuan', 'net_income', 35800000000, 'CNY', company='CATL', p=('2024-01-01', '2024-09-30')),
        c('15%', 'net_income', 15, 'percent', company='CATL', role='change', p=('2024-01-01', '2024-09-30')),
        c('13.2 billion yuan', 'rnd', 13200000000, 'CNY', company='CATL', p=('2024-01-01', '2024-09-30')),
        c('67.1 billion yuan', 'cash_flow', 67100000000, 'CNY', company='CATL', p=('2024-01-01', '2024-09-30')),
        c('125 GWh', 'sales', 125, 'GWh', None, company='CATL', p=('2024-07-01', '2024-09-30')),
        c('20%', 'sales', 20, 'percent', None, company='CATL', role='share', p=('2024-07-01', '2024-09-30')),
        c('262.1 billion yuan', 'cash', 262100000000, 'CNY', company='CATL', p=('2024-09-30', '2024-09-30')),
        c('11%', 'inventory', 11, 'percent', company='CATL', role='change', p=('2024-09-30', '2024-09-30')),
        c('53.6 billion yuan', 'inventory', 53600000000, 'CNY', company='CATL', p=('2024-09-30', '2024-09-30')),
        c('54.1 GWh', 'installations', 54.1, 'GWh', p=('2024-09-01', '2024-09-30')),
        c('23.6 GWh', 'installations', 23.6, 'GWh', company='CATL', p=('2024-09-01', '2024-09-30')),
        c('43.6%', 'market_share', 43.6, 'percent', company='CATL', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('13.4 GWh', 'installations', 13.4, 'GWh', company='BYD', p=('2024-09-01', '2024-09-30')),
        c('4.6%', 'share_price', 4.6, 'percent', company='CATL', role='change', p=('2024-10-18', '2024-10-18')),
        c('1.12 trillion yuan', 'valuation', 1120000000000, 'CNY', company='CATL', p=('2024-10-18', '2024-10-18')),
    ],
    names=mentions(TEXT, {'Contemporary Amperex Technology Co. Limited': ('COMPANY', 'CATL'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
