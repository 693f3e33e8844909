from goldlib import *
from mentions import mentions

TEXT = """Chinese EVs face up to 37.6% at EU ports from Friday

BRUSSELS - Provisional countervailing duties on battery cars built in China took effect in the European Union on Friday, on top of the standard 10% car duty.

BYD pays 17.4%, Geely 19.9% and SAIC 37.6%; firms that cooperated get a weighted rate of 20.8%. In June the Commission had announced 38.1% for SAIC. Tesla has asked for a rate of its own. The measure runs for four months, after which ministers vote.

At stake is a trade worth 11.5 billion euros ($12.4 billion): Europe imported 438,034 battery cars from China last year, up from 57,000 in 2020, and the Chinese brands' part of the market has grown to 8%. Imports by Western makers, Tesla above all, were 54% of the total.

China's own exports of new-energy vehicles slid 13.2% in June, to 80,000 units, the passenger car association estimates; to the EU alone they dropped 17%.

Dealers have filled up beforehand. MG's stock in Zeebrugge and Bremerhaven is put at 23,000 cars, enough for three months, and an MG4 still costs 28,990 euros in Germany. BYD lists the Seal at 44,990 euros, about twice as much as at home. Volkswagen, which made 1.6 billion euros from its Chinese ventures, down 25%, fears retaliation: Beijing may lift its levy on large petrol cars to 25% from 15%.
"""

doc = dict(
    id='tk-eu-duty-2407', published='2024-07-05', source='brussels-trade-monitor',
    title='Chinese EVs face up to 37.6% at EU ports from Friday',
    text=TEXT,
    claims=[
        c('37.6%', 'tariff', None, 'percent', 37.6, p=('2024-07-05', None)),
        c('10%', 'tariff', 10, 'percent'),
        c('17.4%', 'tariff', 17.4, 'percent', company='BYD', p=('2024-07-05', None)),
        c('19.9%', 'tariff', 19.9, 'percent', company='Geely', p=('2024-07-05', None)),
        c('37.6%', 'tariff', 37.6, 'percent', nth=1, company='SAIC', p=('2024-07-05', None)),
        c('20.8%', 'tariff', 20.8, 'percent', p=('2024-07-05', None)),
        c('38.1%', 'tariff', 38.1, 'percent', company='SAIC', p=('2024-07-05', None), superseded=True),
        c('four months', 'duration', 4, 'month'),
        c('11.5 billion euros', 'imports', 11500000000, 'EUR', p=('2023-01-01', '2023-12-31')),
        c('$12.4 billion', 'imports', 12400000000, 'USD', p=('2023-01-01', '2023-12-31')),
        c('438,034', 'imports', 438034, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('57,000', 'imports', 57000, 'vehicle', p=('2020-01-01', '2020-12-31')),
        c('8%', 'market_share', 8, 'percent', nth=1, role=['level', 'share']),
        c('54%', 'imports', 54, 'percent', role='share', p=('2023-01-01', '2023-12-31')),
        c('13.2%', 'exports', -13.2, 'percent', role='change', p=('2024-06-01', '2024-06-30')),
        c('80,000', 'exports', 80000, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('17%', 'exports', -17, 'percent', role='change', p=('2024-06-01', '2024-06-30')),
        c('23,000 cars', 'inventory', 23000, 'vehicle', company='MG'),
        c('three months', ['inventory', 'duration'], 3, 'month', company='MG'),
        c('28,990 euros', 'price', 28990, 'EUR', company='MG', product='MG4'),
        c('44,990 euros', 'price', 44990, 'EUR', company='BYD', product='Seal'),
        c('twice', 'price', 100, 'percent', company='BYD', product='Seal', role='change'),
        c('1.6 billion euros', 'operating_income', 1600000000, 'EUR', company='Volkswagen', p=('2023-01-01', '2023-12-31')),
        c('25%', 'operating_income', -25, 'percent', company='Volkswagen', role='change', p=('2023-01-01', '2023-12-31')),
        c('25%', 'tariff', 25, 'percent', nth=1, status=['plan', 'forecast']),
        c('15%', 'tariff', 15, 'percent'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'SAIC': ('COMPANY', 'SAIC'), 'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'MG': ('COMPANY', 'MG'), 'MG4': ('PRODUCT', 'MG4'), 'Seal': ('PRODUCT', 'Seal')}),
    checks=[],
)
