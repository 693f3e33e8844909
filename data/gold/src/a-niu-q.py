from goldlib import *
from mentions import mentions

TEXT = """Scooter maker Niu sells a quarter of a million in three months

Niu Technologies shifted 252,943 e-scooters between April and June, the Beijing outfit told the Nasdaq before the bell: 246,018 at home and 6,925 abroad. A year ago the total was 160,206, which makes for a plus of 57.9%.

Into RMB 944.7 million (US$146.3 million) of revenue, 46.5% more than the 644.8 million of last year's second quarter, they translated, or RMB 3,735 a scooter. The gross profit of RMB 213.6 million amounts to 22.6%; operating expenses gobbled up RMB 125.1 million, a rise of 62.2%, with research at RMB 27.1 million. What stayed: RMB 91.7 million, RMB 1.15 per ADS after dilution, or US$14.2 million. EBITDA, adjusted, ran to RMB 117 million, a margin of 12.4%.

Selling points: 2,366 stores in China on June 30, 524 of them new since March (1,842); 48 countries elsewhere. Cash in hand: RMB 1.42 billion. Finished scooters in the warehouse were worth RMB 301 million.

For the quarter now running it holds out RMB 1.22 billion to RMB 1.34 billion, 37% to 50% above last year.

New in the range is the SQi, a 49-kg moped of 8,999 yuan, top speed 25 km/h, 75 km per charge. Shipping starts in September.

NIU is not NIO. Please stop writing to us about that.
"""

doc = dict(
    id='a-niu-q', published='2021-08-16', source='two-wheel-finance',
    title='Scooter maker Niu sells a quarter of a million in three months',
    text=TEXT,
    claims=[
        c('a quarter of a million', 'sales', 250000, 'vehicle', company='Niu', p=q(2021, 2)),
        c('252,943 e-scooters', 'sales', 252943, 'vehicle', company='Niu', p=q(2021, 2)),
        c('246,018', 'sales', 246018, 'vehicle', company='Niu', p=q(2021, 2)),
        c('6,925', 'sales', 6925, 'vehicle', company='Niu', p=q(2021, 2)),
        c('160,206', 'sales', 160206, 'vehicle', company='Niu', p=q(2020, 2)),
        c('57.9%', 'sales', 57.9, 'percent', company='Niu', role='change', p=q(2021, 2)),
        c('RMB 944.7 million', 'revenue', 944700000, 'CNY', company='Niu', p=q(2021, 2)),
        c('US$146.3 million', 'revenue', 146300000, 'USD', company='Niu', p=q(2021, 2)),
        c('46.5%', 'revenue', 46.5, 'percent', company='Niu', role='change', p=q(2021, 2)),
        c('644.8 million', 'revenue', 644800000, 'CNY', company='Niu', p=q(2020, 2)),
        c('RMB 3,735', ['revenue', 'price'], 3735, 'CNY', company='Niu', per='vehicle', p=q(2021, 2)),
        c('RMB 213.6 million', 'gross_profit', 213600000, 'CNY', company='Niu', p=q(2021, 2)),
        c('22.6%', 'gross_margin', 22.6, 'percent', company='Niu', p=q(2021, 2)),
        c('RMB 125.1 million', 'opex', 125100000, 'CNY', company='Niu', p=q(2021, 2)),
        c('62.2%', 'opex', 62.2, 'percent', company='Niu', role='change', p=q(2021, 2)),
        c('RMB 27.1 million', 'rnd', 27100000, 'CNY', company='Niu', p=q(2021, 2)),
        c('RMB 91.7 million', 'net_income', 91700000, 'CNY', company='Niu', p=q(2021, 2)),
        c('RMB 1.15', 'net_income', 1.15, 'CNY', company='Niu', per='share', p=q(2021, 2)),
        c('US$14.2 million', 'net_income', 14200000, 'USD', company='Niu', p=q(2021, 2)),
        c('RMB 117 million', 'ebitda', 117000000, 'CNY', company='Niu', p=q(2021, 2)),
        c('12.4%', 'margin', 12.4, 'percent', company='Niu', p=q(2021, 2)),
        c('2,366 stores', 'stores', 2366, 'store', company='Niu', p=('2021-06-30', '2021-06-30')),
        c('524', 'stores', 524, 'store', company='Niu', role=['change', 'level'], p=('2021-06-30', '2021-06-30')),
        c('1,842', 'stores', 1842, 'store', company='Niu', p=('2021-03-31', '2021-03-31')),
        c('48 countries', 'countries', 48, 'country', company='Niu'),
        c('RMB 1.42 billion', 'cash', 1420000000, 'CNY', company='Niu', p=('2021-06-30', '2021-06-30')),
        c('RMB 301 million', 'inventory', 301000000, 'CNY', company='Niu', p=('2021-06-30', '2021-06-30')),
        c('RMB 1.22 billion to RMB 1.34 billion', 'revenue', 1220000000, 'CNY', 1340000000, company='Niu', p=q(2021, 3), status=['target', 'forecast']),
        c('37% to 50%', 'revenue', 37, 'percent', 50, company='Niu', role='change', p=q(2021, 3), status=['target', 'forecast']),
        c('49-kg', 'weight', 49, 'kg', company='Niu', product='SQi'),
        c('8,999 yuan', 'price', 8999, 'CNY', company='Niu', product='SQi'),
        c('25 km/h', 'top_speed', 25, 'km/h', company='Niu', product='SQi'),
        c('75 km', 'range', 75, 'km', company='Niu', product='SQi'),
        c('September', 'delivery_start', None, 'date', company='Niu', product='SQi', p=m(2021, 9), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Niu Technologies': ('COMPANY', 'Niu'), 'Niu': ('COMPANY', 'Niu'), 'NIU': ('COMPANY', 'Niu'), 'NIO': ('COMPANY', 'NIO'), 'SQi': ('PRODUCT', 'SQi')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['a quarter of a million', '252,943 e-scooters']),
        dict(kind='sum', verdict='consistent', quotes=['246,018', '6,925', '252,943 e-scooters']),
        dict(kind='growth', verdict='consistent', quotes=['252,943 e-scooters', '160,206', '57.9%']),
        dict(kind='fx', verdict='consistent', quotes=['RMB 944.7 million', 'US$146.3 million']),
        dict(kind='growth', verdict='consistent', quotes=['644.8 million', 'RMB 944.7 million', '46.5%']),
        dict(kind='rate', verdict='consistent', quotes=['252,943 e-scooters', 'RMB 944.7 million', 'RMB 3,735']),
        dict(kind='share', verdict='consistent', quotes=['RMB 213.6 million', 'RMB 944.7 million', '22.6%']),
        dict(kind='fx', verdict='consistent', quotes=['RMB 91.7 million', 'US$14.2 million']),
        dict(kind='share', verdict='consistent', quotes=['RMB 117 million', 'RMB 944.7 million', '12.4%']),
        dict(kind='sum', verdict='consistent', quotes=['524', '1,842', '2,366 stores']),
    ],
)
