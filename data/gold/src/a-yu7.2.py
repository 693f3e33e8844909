from goldlib import *
from mentions import mentions

TEXT = """Hello, Model Y: the phone maker from Beijing has sold out its SUV until next summer

Lei Jun undercut Elon Musk by ten thousand yuan, and the crowd went wild. Xiaomi's YU7 begins at $253,500 (35,364 yuan), some 4 percent below the 263,500 yuan that Tesla charges for a Model Y in China – which, at 719 km, also goes 116 km less far than the 835 km (519 miles) of the newcomer.

Sixty minutes brought 289,000 reservations, said the company; the number of orders which can no longer be cancelled was 240,000 by Friday afternoon. That is more than Xiaomi's factory in Yizhuang, rated at 150,000 cars a year, builds in a year and a half even on double shift. A second hall is to double the output this summer; meanwhile the website quotes over a year of waiting for the base car.

Deposit: 5,000 yuan. Number of paint shades: nine.

Investors liked it. The share closed 3.6 percent up at HK$58.95, which makes the group worth HK$1.5 trillion (US$191 billion), more than Ford, GM and Stellantis put together. Tesla, by the way, sold 38,588 China-made cars at home in May, 30 percent fewer than the 55,215 of twelve months ago.
"""

doc = dict(
    id='a-yu7.2', published='2025-06-28', source='detroit-ev-observer',
    title='Hello, Model Y: the phone maker from Beijing has sold out its SUV until next summer',
    text=TEXT,
    claims=[
        c('ten thousand yuan', 'price', -10000, 'CNY', company='Xiaomi', product='YU7', role='change'),
        c('$253,500', 'price', 253500, 'USD', company='Xiaomi', product='YU7'),
        c('35,364 yuan', 'price', 35364, 'CNY', company='Xiaomi', product='YU7'),
        c('4 percent', 'price', -4, 'percent', company='Xiaomi', product='YU7', role='change'),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('719 km', 'range', 719, 'km', company='Tesla', product='Model Y'),
        c('116 km', 'range', -116, 'km', company='Tesla', product='Model Y', role='change'),
        c('835 km', 'range', 835, 'km', company='Xiaomi', product='YU7'),
        c('519 miles', 'range', 519, 'mile', company='Xiaomi', product='YU7'),
        c('289,000', 'orders', 289000, 'order', company='Xiaomi', product='YU7'),
        c('240,000', 'orders', 240000, 'order', company='Xiaomi', product='YU7', p=(None, '2025-06-27')),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='Xiaomi', per='year'),
        c('double', 'capacity', 100, 'percent', nth=1, company='Xiaomi', role='change', p=('2025-06-01', '2025-08-31'), status='plan'),
        c('a year', 'wait_time', 1, 'year', None, nth=2, company='Xiaomi', product='YU7'),
        c('5,000 yuan', ['price', 'other'], 5000, 'CNY', company='Xiaomi', product='YU7'),
        c('nine', 'other', 9, 'item', company='Xiaomi', product='YU7'),
        c('3.6 percent', 'share_price', 3.6, 'percent', company='Xiaomi', role='change', p=('2025-06-27', '2025-06-27')),
        c('HK$58.95', 'share_price', 58.95, 'HKD', company='Xiaomi', p=('2025-06-27', '2025-06-27')),
        c('HK$1.5 trillion', 'valuation', 1500000000000, 'HKD', company='Xiaomi', p=('2025-06-27', '2025-06-27')),
        c('US$191 billion', 'valuation', 191000000000, 'USD', company='Xiaomi', p=('2025-06-27', '2025-06-27')),
        c('38,588 China-made cars', 'sales', 38588, 'vehicle', company='Tesla', p=m(2025, 5)),
        c('30 percent', 'sales', -30, 'percent', company='Tesla', role='change', p=m(2025, 5)),
        c('55,215', 'sales', 55215, 'vehicle', company='Tesla', p=m(2024, 5)),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'GM': ('COMPANY', 'General Motors'), 'Stellantis': ('COMPANY', 'Stellantis'), 'YU7': ('PRODUCT', 'YU7'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[
        dict(kind='fx', verdict='inconsistent', quotes=['$253,500', '35,364 yuan'], suggestion='fits with the currencies swapped'),
        dict(kind='unit', verdict='consistent', quotes=['835 km', '519 miles']),
        dict(kind='fx', verdict='consistent', quotes=['HK$1.5 trillion', 'US$191 billion']),
        dict(kind='growth', verdict='consistent', quotes=['55,215', '38,588 China-made cars', '30 percent']),
        dict(kind='agreement', verdict='consistent', quotes=['289,000', ['a-yu7.1', '289,000 Orders']]),
        dict(kind='agreement', verdict='consistent', quotes=['240,000', ['a-yu7.1', '240,000']]),
        dict(kind='agreement', verdict='consistent', quotes=['835 km', ['a-yu7.1', '835 km']]),
        dict(kind='growth', verdict='consistent', quotes=['719 km', '835 km', '116 km']),
    ],
)
