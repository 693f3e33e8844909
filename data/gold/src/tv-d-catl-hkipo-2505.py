from goldlib import *
from mentions import mentions

TEXT = """CATL raises HK$35.7 billion in year's biggest listing

HONG KONG, May 20 (Harbour Markets) -- Shares of Chinese battery giant CATL jumped 16.4 percent on their debut in Hong Kong on Tuesday after the company raised HK$35.7 billion (US$4.6 billion) in the world's largest listing so far this year.

The stock closed at HK$306.2, compared with the offer price of HK$263, the top of its range. In Shenzhen, CATL ended 1.2 percent higher at 263 yuan.

It sold 135.6 million shares. Subscription for retail investors ran from May 12 to May 15, and their portion was covered 151 times.

About 90 percent of the proceeds will go to the plant in Debrecen, Hungary, which has a planned capacity of 100 GWh a year and a total cost of 7.3 billion euros. The first phase, costing up to 2.7 billion, is to start production in the second half of this year. As of the end of 2024, it had put 0.7 billion euros into the site.

CATL earned 14 billion yuan in the first quarter, up 32.9 percent on revenue of 84.7 billion, up 6.2 percent. Compared with the fourth quarter, revenue was nearly 18 percent lower.

Its global market share was 38.3 percent in the same period, unchanged from a year before, SNE Research said. BYD was second with 16.7 percent and LG Energy Solution third with 10.7 percent.

The company, founded by Robin Zeng, 57, had 676 GWh of capacity at year-end and 219 GWh under construction. The Hang Seng Index gained 1.5 percent to 23,681.
"""

doc = dict(
    id='tv-d-catl-hkipo-2505', published='2025-05-20', source='harbour-markets',
    title="CATL raises HK$35.7 billion in year's biggest listing",
    text=TEXT,
    claims=[
        c('HK$35.7 billion', 'funding', 35700000000, 'HKD', company='CATL'),
        c('16.4 percent', 'share_price', 16.4, 'percent', company='CATL', role='change', p=('2025-05-20', '2025-05-20')),
        c('HK$35.7 billion', 'funding', 35700000000, 'HKD', nth=1, company='CATL'),
        c('US$4.6 billion', 'funding', 4600000000, 'USD', company='CATL'),
        c('HK$306.2', 'share_price', 306.2, 'HKD', company='CATL', per='share', p=('2025-05-20', '2025-05-20')),
        c('HK$263', 'share_price', 263, 'HKD', company='CATL', per='share'),
        c('1.2 percent', 'share_price', 1.2, 'percent', company='CATL', role='change', p=('2025-05-20', '2025-05-20')),
        c('263 yuan', 'share_price', 263, 'CNY', company='CATL', per='share', p=('2025-05-20', '2025-05-20')),
        c('135.6 million shares', 'other', 135600000, 'share', company='CATL'),
        c('151 times', 'other', 151, 'times', company='CATL'),
        c('90 percent', 'funding', 90, 'percent', company='CATL', role='share', status=['plan', 'target', 'forecast']),
        c('100 GWh', 'capacity', 100, 'GWh', company='CATL', per='year', status=['plan', 'target', 'forecast']),
        c('7.3 billion euros', 'investment', 7300000000, 'EUR', company='CATL', status=['plan', 'target', 'forecast']),
        c('2.7 billion', 'investment', None, 'EUR', 2700000000, company='CATL', status=['plan', 'target', 'forecast']),
        c('second half of this year', 'production_start', None, 'date', company='CATL', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('0.7 billion euros', 'investment', 700000000, 'EUR', company='CATL', p=(None, '2024-12-31')),
        c('14 billion yuan', 'net_income', 14000000000, 'CNY', company='CATL', p=('2025-01-01', '2025-03-31')),
        c('32.9 percent', 'net_income', 32.9, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-03-31')),
        c('84.7 billion', 'revenue', 84700000000, 'CNY', company='CATL', p=('2025-01-01', '2025-03-31')),
        c('6.2 percent', 'revenue', 6.2, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-03-31')),
        c('18 percent', 'revenue', -18, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-03-31')),
        c('38.3 percent', 'market_share', 38.3, 'percent', company='CATL', p=('2025-01-01', '2025-03-31')),
        c('16.7 percent', 'market_share', 16.7, 'percent', company='BYD', p=('2025-01-01', '2025-03-31')),
        c('10.7 percent', 'market_share', 10.7, 'percent', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('676 GWh', 'capacity', 676, 'GWh', company='CATL', per=['year', None], p=('2024-12-31', '2024-12-31')),
        c('219 GWh', 'capacity', 219, 'GWh', company='CATL', per=['year', None], p=('2024-12-31', '2024-12-31'), status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
