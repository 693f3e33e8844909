from goldlib import *
from mentions import mentions

TEXT = """Price-cut tracker: what carmakers in China knocked off since April 20

Tesla opened the round on April 21 by taking 14,000 yuan off every car: the Model 3 is now 231,900 yuan instead of 245,900, the Model Y 249,900 instead of 263,900. Across the Pacific it cut $2,000 too.

Li Auto answered a day later with 18,000 to 20,000 yuan on the L series and 30,000 yuan (5.4 percent) on the Mega van, which costs 529,800 since. BYD, whose Qin Plus had dropped to 79,800 in February, shaved another 5 percent from the Han. SAIC-VW offers the ID.3 37,000 yuan below list until June 30.

NIO kept its list prices but tempts with 1 billion yuan in total for owners who trade in, up to 10,000 yuan a car. On top, Beijing announced a scrapping grant of 10,000 yuan for April 24 to the end of the year, paid out of 6.44 billion.

Volumes? Retail sales of NEVs in April were 674,000, 28.3 percent up, with penetration at 43.7 percent; average price was 184,000 yuan, 8 percent lower than in April 2023. Dealers' stocks: 3.36 million cars, good for 60 days. Gross margin at Tesla fell to 17.4 percent in the first quarter, net profit by 55 percent.
"""

doc = dict(
    id='tk-ev-price-war-0524', published='2024-05-10', source='pearl-delta-motors',
    title='Price-cut tracker: what carmakers in China knocked off since April 20',
    text=TEXT,
    claims=[
        c('14,000 yuan', 'price_change', -14000, 'CNY', company='Tesla', role='change', p=('2024-04-21', '2024-04-21')),
        c('231,900 yuan', 'price', 231900, 'CNY', company='Tesla', product='Model 3'),
        c('245,900', 'price', 245900, 'CNY', company='Tesla', product='Model 3', superseded=True),
        c('249,900', 'price', 249900, 'CNY', company='Tesla', product='Model Y'),
        c('263,900', 'price', 263900, 'CNY', company='Tesla', product='Model Y', superseded=True),
        c('$2,000', 'price_change', -2000, 'USD', company='Tesla', role='change'),
        c('18,000 to 20,000 yuan', 'price_change', -20000, 'CNY', -18000, company='Li Auto', role='change', p=('2024-04-22', '2024-04-22')),
        c('30,000 yuan', 'price_change', -30000, 'CNY', company='Li Auto', product='Mega', role='change', p=('2024-04-22', '2024-04-22')),
        c('5.4 percent', 'price_change', -5.4, 'percent', company='Li Auto', product='Mega', role='change', p=('2024-04-22', '2024-04-22')),
        c('529,800', 'price', 529800, 'CNY', company='Li Auto', product='Mega'),
        c('79,800', 'price', 79800, 'CNY', company='BYD', product='Qin Plus'),
        c('5 percent', 'price_change', -5, 'percent', company='BYD', product='Han', role='change'),
        c('37,000 yuan', 'price_change', -37000, 'CNY', company='SAIC-VW', product='ID.3', role='change', p=(None, '2024-06-30')),
        c('1 billion yuan', ['subsidy', 'cost'], 1000000000, 'CNY', company='NIO', status='plan'),
        c('10,000 yuan', 'subsidy', None, 'CNY', 10000, company='NIO', per=['vehicle', None]),
        c('10,000 yuan', 'subsidy', 10000, 'CNY', nth=1, p=('2024-04-24', '2024-12-31')),
        c('6.44 billion', 'subsidy', 6440000000, 'CNY', p=('2024-04-24', '2024-12-31'), status='plan'),
        c('674,000', 'sales', 674000, 'vehicle', p=('2024-04-01', '2024-04-30')),
        c('28.3 percent', 'sales', 28.3, 'percent', role='change', p=('2024-04-01', '2024-04-30')),
        c('43.7 percent', 'penetration', 43.7, 'percent', role=['level', 'share'], p=('2024-04-01', '2024-04-30')),
        c('184,000 yuan', 'price', 184000, 'CNY', per=['vehicle', None], p=('2024-04-01', '2024-04-30')),
        c('8 percent', 'price', -8, 'percent', role='change', p=('2024-04-01', '2024-04-30')),
        c('3.36 million cars', 'inventory', 3360000, 'vehicle', p=('2024-04-30', '2024-04-30')),
        c('60 days', 'inventory', 60, 'day', p=('2024-04-30', '2024-04-30')),
        c('17.4 percent', 'gross_margin', 17.4, 'percent', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('55 percent', 'net_income', -55, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Li Auto': ('COMPANY', 'Li Auto'), 'NIO': ('COMPANY', 'NIO'), 'SAIC-VW': ('COMPANY', 'SAIC-VW'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Mega': ('PRODUCT', 'Mega'), 'Han': ('PRODUCT', 'Han'), 'Qin Plus': ('PRODUCT', 'Qin Plus'), 'ID.3': ('PRODUCT', 'ID.3')}),
    checks=[],
)
