from goldlib import *
from mentions import mentions

TEXT = """Huawei climbs to third as smartphone growth slows

Phone makers shipped 337.2 million smartphones between April and June, 11.6% more than a year before, according to research published on Thursday.

It was the second slowest quarter of growth on record, the analysts said, because nearly nine in ten Chinese city dwellers already own such a device.

Samsung stayed in first place although its shipments fell 2.3% to 73.2 million. Its share of the market dropped to 21.7% from 24.8%. Apple sold 47.5 million iPhones, an increase of 35%.

Huawei overtook Lenovo with 29.9 million units. The company, based in Shenzhen, said separately that revenue at its consumer arm had risen 69% to $9.1bn in the first half. It has set itself a goal of 100 million handsets for this year.

Xiaomi, whose Mi Note starts at 2,299 yuan ($370), delivered 17.9 million phones. It raised $1.1bn in December at a valuation of $45bn.

Chinese buyers spent $214 on a smartphone on average, and screens are getting bigger: 5.5 inches is now the most common size in the country. Users there spend 3.2 hours a day on their phones, a separate poll of 5,000 people showed, and 46% change handsets every two years.

Shares in Samsung Electronics lost 1.2% in Seoul, where the Kospi index closed at 2,045.96.
"""

doc = dict(
    id='tx-b-smartphone-q2-15', published='2015-07-24', source='Handset Week',
    title='Huawei climbs to third as smartphone growth slows',
    text=TEXT,
    claims=[
        c('337.2 million smartphones', ['deliveries', 'sales'], 337.2e6, 'item', p=q(2015, 2)),
        c('11.6%', ['deliveries', 'sales'], 11.6, 'percent', role='change', p=q(2015, 2)),
        c('2.3%', ['deliveries', 'sales'], -2.3, 'percent', company='Samsung', role='change', p=q(2015, 2)),
        c('73.2 million', ['deliveries', 'sales'], 73.2e6, 'item', company='Samsung', p=q(2015, 2)),
        c('21.7%', 'market_share', 21.7, 'percent', company='Samsung', p=q(2015, 2)),
        c('24.8%', 'market_share', 24.8, 'percent', company='Samsung', p=q(2014, 2)),
        c('47.5 million iPhones', ['sales', 'deliveries'], 47.5e6, 'item', company='Apple', product=['iPhone', None], p=q(2015, 2)),
        c('35%', ['sales', 'deliveries'], 35, 'percent', company='Apple', product=['iPhone', None], role='change', p=q(2015, 2)),
        c('29.9 million units', ['deliveries', 'sales'], 29.9e6, 'item', company='Huawei', p=q(2015, 2)),
        c('69%', 'revenue', 69, 'percent', company='Huawei', role='change', p=h(2015, 1)),
        c('$9.1bn', 'revenue', 9.1e9, 'USD', company='Huawei', p=h(2015, 1)),
        c('100 million handsets', ['sales', 'deliveries'], 100e6, 'item', company='Huawei', p=y(2015), status='target'),
        c('2,299 yuan', 'price', 2299, 'CNY', company='Xiaomi', product='Mi Note'),
        c('$370', 'price', 370, 'USD', company='Xiaomi', product='Mi Note'),
        c('17.9 million phones', ['deliveries', 'sales'], 17.9e6, 'item', company='Xiaomi', p=q(2015, 2)),
        c('$1.1bn', 'funding', 1.1e9, 'USD', company='Xiaomi', p=m(2014, 12)),
        c('$45bn', 'valuation', 45e9, 'USD', company='Xiaomi', p=m(2014, 12)),
        c('1.2%', 'share_price', -1.2, 'percent', company=['Samsung Electronics', 'Samsung'], role='change', p=('2015-07-24', '2015-07-24')),
    ],
    names=mentions(TEXT, {'Huawei': ('COMPANY', 'Huawei'), 'Samsung': ('COMPANY', 'Samsung'), 'Apple': ('COMPANY', 'Apple'), 'iPhone': ('PRODUCT', 'iPhone'), 'Lenovo': ('COMPANY', 'Lenovo'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Mi Note': ('PRODUCT', 'Mi Note'), 'Samsung Electronics': ('COMPANY', 'Samsung Electronics')}),
    checks=[],
)
