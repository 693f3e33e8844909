from goldlib import *
from mentions import mentions

TEXT = """Tesla cuts prices in China again, by up to 13.5 percent

BEIJING (Jan 6) - Tesla lowered its prices in China on Friday for the second time in three months, as its sales in the world's largest car market slowed. Owners of older cars protested; the company had sold 483,000 vehicles in the country in the first eleven months of 2022. The table gives the prices before and after.

Model Old price (yuan) New price (yuan) Cut (yuan) %
Model 3 265,900 229,900 36,000 -13.5
Model 3 Performance 349,900 329,900 20,000 -5.7
Model Y 288,900 259,900 29,000 -10.0
Model Y Long Range 357,900 309,900 48,000 -13.4
Model Y Performance 397,900 359,900 38,000 -9.5

Tesla delivered 55,796 China-made vehicles in December, 44 percent fewer than in November and the lowest in five months. BYD sold 235,197 in the same month. In October, Tesla had already cut the starting price of its Model 3 from 279,900 yuan to 265,900 yuan. A spokeswoman did not say whether wait times, now one to five weeks, had played a part.
"""

doc = dict(
    id='ts-tesla-cuts-jan23', published='2023-01-06', source='morning-ledger',
    title='Tesla cuts prices in China again, by up to 13.5 percent',
    text=TEXT,
    claims=[
        c('13.5 percent', 'price_change', -13.5, 'percent', None, company='Tesla', role='change'),
        c('483,000 vehicles', 'sales', 483000, 'vehicle', company='Tesla', p=('2022-01-01', '2022-11-30')),
        c('265,900', 'price', 265900, 'CNY', company='Tesla', product='Model 3', superseded=True),
        c('229,900', 'price', 229900, 'CNY', company='Tesla', product='Model 3'),
        c('36,000', 'price_change', -36000, 'CNY', company='Tesla', product='Model 3', role='change'),
        c('-13.5', 'price_change', -13.5, 'percent', company='Tesla', product='Model 3', role='change'),
        c('349,900', 'price', 349900, 'CNY', company='Tesla', product='Model 3 Performance', superseded=True),
        c('329,900', 'price', 329900, 'CNY', company='Tesla', product='Model 3 Performance'),
        c('20,000', 'price_change', -20000, 'CNY', company='Tesla', product='Model 3 Performance', role='change'),
        c('-5.7', 'price_change', -5.7, 'percent', company='Tesla', product='Model 3 Performance', role='change'),
        c('288,900', 'price', 288900, 'CNY', company='Tesla', product='Model Y', superseded=True),
        c('259,900', 'price', 259900, 'CNY', company='Tesla', product='Model Y'),
        c('29,000', 'price_change', -29000, 'CNY', company='Tesla', product='Model Y', role='change'),
        c('-10.0', 'price_change', -10, 'percent', company='Tesla', product='Model Y', role='change'),
        c('357,900', 'price', 357900, 'CNY', company='Tesla', product='Model Y Long Range', superseded=True),
        c('309,900', 'price', 309900, 'CNY', company='Tesla', product='Model Y Long Range'),
        c('48,000', 'price_change', -48000, 'CNY', company='Tesla', product='Model Y Long Range', role='change'),
        c('-13.4', 'price_change', -13.4, 'percent', company='Tesla', product='Model Y Long Range', role='change'),
        c('397,900', 'price', 397900, 'CNY', company='Tesla', product='Model Y Performance', superseded=True),
        c('359,900', 'price', 359900, 'CNY', company='Tesla', product='Model Y Performance'),
        c('38,000', 'price_change', -38000, 'CNY', company='Tesla', product='Model Y Performance', role='change'),
        c('-9.5', 'price_change', -9.5, 'percent', company='Tesla', product='Model Y Performance', role='change'),
        c('55,796 China-made vehicles', 'deliveries', 55796, 'vehicle', company='Tesla', p=('2022-12-01', '2022-12-31')),
        c('44 percent', 'deliveries', -44, 'percent', company='Tesla', role='change', p=('2022-12-01', '2022-12-31')),
        c('235,197', 'sales', 235197, 'vehicle', company='BYD', p=('2022-12-01', '2022-12-31')),
        c('279,900 yuan', 'price', 279900, 'CNY', company='Tesla', product='Model 3', superseded=True),
        c('265,900 yuan', 'price', 265900, 'CNY', company='Tesla', product='Model 3', superseded=True),
        c('one to five weeks', 'wait_time', 1, 'week', 5, company='Tesla'),
    ],
    names=mentions(TEXT, {'Model 3 Performance': ('PRODUCT', 'Model 3 Performance'), 'Model Y Performance': ('PRODUCT', 'Model Y Performance'), 'Model Y Long Range': ('PRODUCT', 'Model Y Long Range'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
