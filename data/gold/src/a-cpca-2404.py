from goldlib import *
from mentions import mentions

TEXT = """New-energy cars take 43.7% of China's retail market in April – CPCA

BEIJING, May 10 – Chinese consumers bought 674,000 new energy passenger vehicles in April, the China Passenger Car Association said on Friday, 28.3% more than a year before but 5.7% less than in March. Retail sales of all passenger cars, in contrast, shrank 5.7% to 1.532 million.

The penetration of NEVs thereby came to 44%, some 11.7 percentage points above the 32.3% of April 2023. Among home-grown brands it was 66.1%; for the mainstream joint ventures, a meagre 7.5%.

At wholesale level, manufacturers shipped 785,000 NEVs, and 115,000 were sent abroad. BYD led with 312,048 units, or 39.8% of that total, ahead of Tesla China's 62,167 (of which 30,746 were exported), Geely's 51,428 and Changan's 49,950.

Over the first four months 2.45 million NEVs found retail buyers, which is 34.5% up. Trade-in subsidies of up to 10,000 yuan announced on April 24 left consumers waiting, secretary-general Cui Dongshu noted, and should lift May.
"""

doc = dict(
    id='a-cpca-2404', published='2024-05-10', source='wire-asia',
    title="New-energy cars take 43.7% of China's retail market in April – CPCA",
    text=TEXT,
    claims=[
        c('43.7%', 'penetration', 43.7, 'percent', role=['level', 'share'], p=m(2024, 4)),
        c('674,000 new energy passenger vehicles', 'sales', 674000, 'vehicle', p=m(2024, 4)),
        c('28.3%', 'sales', 28.3, 'percent', role='change', p=m(2024, 4)),
        c('5.7%', 'sales', -5.7, 'percent', role='change', p=m(2024, 4)),
        c('5.7%', 'sales', -5.7, 'percent', nth=1, role='change', p=m(2024, 4)),
        c('1.532 million', 'sales', 1532000, 'vehicle', p=m(2024, 4)),
        c('44%', 'penetration', 44, 'percent', role=['level', 'share'], p=m(2024, 4)),
        c('11.7 percentage points', 'penetration', 11.7, 'percentage_point', role='change', p=m(2024, 4)),
        c('32.3%', 'penetration', 32.3, 'percent', role=['level', 'share'], p=m(2023, 4)),
        c('66.1%', 'penetration', 66.1, 'percent', role=['level', 'share'], p=m(2024, 4)),
        c('7.5%', 'penetration', 7.5, 'percent', role=['level', 'share'], p=m(2024, 4)),
        c('785,000 NEVs', 'sales', 785000, 'vehicle', p=m(2024, 4)),
        c('115,000', 'exports', 115000, 'vehicle', p=m(2024, 4)),
        c('312,048 units', 'sales', 312048, 'vehicle', company='BYD', p=m(2024, 4)),
        c('39.8%', 'market_share', 39.8, 'percent', company='BYD', role=['level', 'share'], p=m(2024, 4)),
        c('62,167', 'sales', 62167, 'vehicle', company='Tesla', p=m(2024, 4)),
        c('30,746', 'exports', 30746, 'vehicle', company='Tesla', p=m(2024, 4)),
        c('51,428', 'sales', 51428, 'vehicle', company='Geely', p=m(2024, 4)),
        c('49,950', 'sales', 49950, 'vehicle', company='Changan', p=m(2024, 4)),
        c('2.45 million', 'sales', 2450000, 'vehicle', p=('2024-01-01', '2024-04-30')),
        c('34.5%', 'sales', 34.5, 'percent', role='change', p=('2024-01-01', '2024-04-30')),
        c('10,000 yuan', 'subsidy', None, 'CNY', 10000, per=['vehicle', None]),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla China': ('COMPANY', 'Tesla'), 'Geely': ('COMPANY', 'Geely'), 'Changan': ('COMPANY', 'Changan')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['43.7%', '44%']),
        dict(kind='growth', verdict='consistent', quotes=['32.3%', '44%', '11.7 percentage points']),
        dict(kind='share', verdict='consistent', quotes=['674,000 new energy passenger vehicles', '1.532 million', '44%']),
        dict(kind='share', verdict='consistent', quotes=['785,000 NEVs', '312,048 units', '39.8%']),
        dict(kind='share', verdict='inconsistent', quotes=['43.7%', '674,000 new energy passenger vehicles', '1.532 million'], suggestion='fits 44 percent'),
    ],
)
