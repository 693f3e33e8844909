from goldlib import *
from mentions import mentions

TEXT = """Who blinked? Eleven days after Tesla's price cut, the list of followers grows

It started on the morning of Epiphany. Tesla slashed the Model 3 to 229,900 yuan from 265,900 yuan, i.e. by 13.5%, and took 29,000 yuan off the Model Y, which now begins at 259,900 yuan as against 288,900 yuan before. Owners who had taken delivery in December picketed showrooms in Chengdu and demanded compensation of 10,000 yuan apiece.

Aito was the first domestic name to answer: on January 13 the Huawei-backed marque lowered the M5 EV and the M7 by up to 30,000 yuan. XPeng followed on Tuesday with discounts of 20,000 to 36,000 yuan; its P7 sedan, at 249,900 yuan until last week, can be had for 209,900 yuan, or US$31,000.

BYD, by contrast, has put its prices up by 2,000 to 6,000 yuan since New Year, citing the end of the national purchase subsidy – worth as much as 12,600 yuan per car until it lapsed on December 31.

Can margins stand it? Tesla's automotive gross margin was 27.9% in the third quarter. XPeng's vehicle margin was 11.6%, 2.5 points thinner than the 14.1% it had earned twelve months before.

“A war nobody can win,” sighs Ms Fang, 43, who sells cars in Suzhou.
"""

doc = dict(
    id='a-pricewar-23', published='2023-01-18', source='caixin-style-weekly',
    title="Who blinked? Eleven days after Tesla's price cut, the list of followers grows",
    text=TEXT,
    claims=[
        c('229,900 yuan', 'price', 229900, 'CNY', company='Tesla', product='Model 3'),
        c('265,900 yuan', 'price', 265900, 'CNY', company='Tesla', product='Model 3', superseded=True),
        c('13.5%', 'price_change', -13.5, 'percent', company='Tesla', product='Model 3', role='change'),
        c('29,000 yuan', 'price_change', -29000, 'CNY', company='Tesla', product='Model Y', role='change'),
        c('259,900 yuan', 'price', 259900, 'CNY', company='Tesla', product='Model Y'),
        c('288,900 yuan', 'price', 288900, 'CNY', company='Tesla', product='Model Y', superseded=True),
        c('10,000 yuan', 'cost', 10000, 'CNY', company='Tesla'),
        c('30,000 yuan', 'price_change', -30000, 'CNY', None, company='Aito', product=['M5 EV', 'M7'], role='change'),
        c('20,000 to 36,000 yuan', 'price_change', -36000, 'CNY', -20000, company='XPeng', role='change'),
        c('249,900 yuan', 'price', 249900, 'CNY', company='XPeng', product='P7', superseded=True),
        c('209,900 yuan', 'price', 209900, 'CNY', company='XPeng', product='P7'),
        c('US$31,000', 'price', 31000, 'USD', company='XPeng', product='P7'),
        c('2,000 to 6,000 yuan', 'price_change', 2000, 'CNY', 6000, company='BYD', role='change'),
        c('12,600 yuan', 'subsidy', None, 'CNY', 12600, per=['vehicle', None], p=(None, '2022-12-31')),
        c('27.9%', ['margin', 'gross_margin'], 27.9, 'percent', company='Tesla', p=q(2022, 3)),
        c('11.6%', 'margin', 11.6, 'percent', company='XPeng', p=q(2022, 3)),
        c('2.5 points', 'margin', -2.5, 'percentage_point', company='XPeng', role='change', p=q(2022, 3)),
        c('14.1%', ['margin', 'gross_margin'], 14.1, 'percent', company='XPeng', p=q(2021, 3)),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Aito': ('COMPANY', 'Aito'), 'Huawei': ('COMPANY', 'Huawei'), 'XPeng': ('COMPANY', 'XPeng'), 'BYD': ('COMPANY', 'BYD'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'M5 EV': ('PRODUCT', 'M5 EV'), 'M7': ('PRODUCT', 'M7'), 'P7': ('PRODUCT', 'P7')}),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['265,900 yuan', '229,900 yuan', '13.5%']),
        dict(kind='growth', verdict='consistent', quotes=['288,900 yuan', '259,900 yuan', '29,000 yuan']),
        dict(kind='fx', verdict='consistent', quotes=['209,900 yuan', 'US$31,000']),
        dict(kind='growth', verdict='consistent', quotes=['14.1%', '11.6%', '2.5 points']),
        dict(kind='growth', verdict='inconsistent', quotes=['249,900 yuan', '209,900 yuan', '20,000 to 36,000 yuan'], suggestion='fits 40,000 yuan'),
    ],
)
