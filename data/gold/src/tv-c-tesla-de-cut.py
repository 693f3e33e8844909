from goldlib import *
from mentions import mentions

TEXT = """Tesla cuts prices in Germany, China after stocks of unsold cars grow

April 22 (Wire) - Tesla lowered its prices in China and Germany over the weekend, two days after it did so in the United States, according to its websites, as the U.S. automaker deals with falling sales and a price war.

In Germany the rear-wheel-drive Model 3 now costs 40,990 euros ($43,670), down from 42,990 euros. The Model Y starts at 44,990 euros.

In China the starting price of the revamped Model 3 fell by 14,000 yuan to 231,900 yuan ($32,000), the website showed on Sunday. The Model Y was cut to 249,900 yuan from 263,900 yuan. The prices of the Model S and Model X dropped by over 2%.

Li Auto followed on Monday, reducing prices by as much as 30,000 yuan. BYD had made most of its models 5% to 20% cheaper since February. A BYD Seal begins at 179,800 yuan.

Tesla delivered 386,810 vehicles in the first quarter, down 8.5% from the year before and the first decline in nearly four years. Analysts had expected about 449,000. It produced 46,561 more cars than it handed over.

The company will lay off more than 10% of its staff, or about 14,000 people. It reports quarterly results on Tuesday. Revenue is seen at $22.15 billion, compared with $23.33 billion a year earlier.

Shares of Tesla fell 3.4% on Monday and have lost about 43% so far this year.

($1 = 0.9386 euros)
($1 = 7.2430 Chinese yuan)
"""

doc = dict(
    id='tv-c-tesla-de-cut', published='2024-04-22', source='kanal-wire',
    title='Tesla cuts prices in Germany, China after stocks of unsold cars grow',
    text=TEXT,
    claims=[
        c('40,990 euros', 'price', 40990, 'EUR', company='Tesla', product='Model 3'),
        c('$43,670', 'price', 43670, 'USD', company='Tesla', product='Model 3'),
        c('42,990 euros', 'price', 42990, 'EUR', company='Tesla', product='Model 3', superseded=True),
        c('44,990 euros', 'price', 44990, 'EUR', company='Tesla', product='Model Y'),
        c('14,000 yuan', 'price_change', -14000, 'CNY', company='Tesla', product='Model 3', role='change'),
        c('231,900 yuan', 'price', 231900, 'CNY', company='Tesla', product='Model 3'),
        c('$32,000', 'price', 32000, 'USD', company='Tesla', product='Model 3'),
        c('249,900 yuan', 'price', 249900, 'CNY', company='Tesla', product='Model Y'),
        c('263,900 yuan', 'price', 263900, 'CNY', company='Tesla', product='Model Y', superseded=True),
        c('2%', 'price_change', None, 'percent', -2, company='Tesla', product=['Model S', 'Model X'], role='change'),
        c('30,000 yuan', 'price_change', -30000, 'CNY', None, company='Li Auto', role='change'),
        c('5% to 20%', 'price_change', -20, 'percent', -5, company='BYD', role='change'),
        c('179,800 yuan', 'price', 179800, 'CNY', company='BYD', product='Seal'),
        c('386,810 vehicles', 'deliveries', 386810, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('8.5%', 'deliveries', -8.5, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('449,000', 'deliveries', 449000, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('46,561', ['inventory', 'production'], 46561, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('10%', 'layoffs', 10, 'percent', None, company='Tesla', status=['plan', 'actual']),
        c('14,000', 'layoffs', 14000, 'job', nth=1, company='Tesla', status=['plan', 'actual']),
        c('$22.15 billion', 'revenue', 22150000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('$23.33 billion', 'revenue', 23330000000, 'USD', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('3.4%', 'share_price', -3.4, 'percent', company='Tesla', role='change', p=('2024-04-22', '2024-04-22')),
        c('43%', 'share_price', -43, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-04-22')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X'), 'Li Auto': ('COMPANY', 'Li Auto'), 'BYD': ('COMPANY', 'BYD'), 'Seal': ('PRODUCT', 'Seal')}),
    checks=[],
)
