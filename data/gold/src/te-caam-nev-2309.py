from goldlib import *
from mentions import mentions

TEXT = """China’s car exports: 444,000 in September, NEVs make up a fifth

The manufacturers’ association CAAM released its monthly bulletin on Wednesday morning in Beijing. Vehicle production and sales completed 2.850 million and 2.858 million respectively in September, up 10.7% and 10.8% from August and 6.6% and 9.5% from the like month of 2022.

New energy vehicles: 879,000 built, 904,000 sold, with the market share at 31.6%. In the first three quarters the cumulative numbers reached 6.313 million and 6.278 million.

Exports kept humming. The industry sent 444,000 vehicles out of the country, 47.7% more than a year ago, and 3.388 million since January. NEVs contributed 96,000 and 825,000, the latter equalling growth of 1.1 times.

Among exporters of any powertrain, SAIC led the nine-month league with 838,000, trailed by Chery’s 666,000; Tesla shipped 245,000; BYD, at 158,000, posted the steepest rise: 4.9-fold.

CAAM’s deputy secretary-general Chen Shihua believes 30 million vehicles could be sold this year, after 26.86 million in 2022.
"""

doc = dict(
    id='te-caam-nev-2309', published='2023-10-11', source='eastgate-equity',
    title='China’s car exports: 444,000 in September, NEVs make up a fifth',
    text=TEXT,
    claims=[
        c('444,000', 'exports', 444000, 'vehicle', p=('2023-09-01', '2023-09-30')),
        c('a fifth', ['exports', 'penetration'], 20, 'percent', role='share', p=('2023-09-01', '2023-09-30')),
        c('2.850 million', 'production', 2850000, 'vehicle', p=('2023-09-01', '2023-09-30')),
        c('2.858 million', 'sales', 2858000, 'vehicle', p=('2023-09-01', '2023-09-30')),
        c('10.7%', 'production', 10.7, 'percent', role='change', p=('2023-09-01', '2023-09-30')),
        c('10.8%', 'sales', 10.8, 'percent', role='change', p=('2023-09-01', '2023-09-30')),
        c('6.6%', 'production', 6.6, 'percent', role='change', p=('2023-09-01', '2023-09-30')),
        c('9.5%', 'sales', 9.5, 'percent', role='change', p=('2023-09-01', '2023-09-30')),
        c('879,000', 'production', 879000, 'vehicle', p=('2023-09-01', '2023-09-30')),
        c('904,000', 'sales', 904000, 'vehicle', p=('2023-09-01', '2023-09-30')),
        c('31.6%', 'penetration', 31.6, 'percent', role=['level', 'share'], p=('2023-09-01', '2023-09-30')),
        c('6.313 million', 'production', 6313000, 'vehicle', p=('2023-01-01', '2023-09-30')),
        c('6.278 million', 'sales', 6278000, 'vehicle', p=('2023-01-01', '2023-09-30')),
        c('444,000', 'exports', 444000, 'vehicle', nth=1, p=('2023-09-01', '2023-09-30')),
        c('47.7%', 'exports', 47.7, 'percent', role='change', p=('2023-09-01', '2023-09-30')),
        c('3.388 million', 'exports', 3388000, 'vehicle', p=('2023-01-01', '2023-09-30')),
        c('96,000', 'exports', 96000, 'vehicle', p=('2023-09-01', '2023-09-30')),
        c('825,000', 'exports', 825000, 'vehicle', p=('2023-01-01', '2023-09-30')),
        c('1.1 times', 'exports', 110, 'percent', role='change', p=('2023-01-01', '2023-09-30')),
        c('838,000', 'exports', 838000, 'vehicle', company='SAIC', p=('2023-01-01', '2023-09-30')),
        c('666,000', 'exports', 666000, 'vehicle', company='Chery', p=('2023-01-01', '2023-09-30')),
        c('245,000', 'exports', 245000, 'vehicle', company='Tesla', p=('2023-01-01', '2023-09-30')),
        c('158,000', 'exports', 158000, 'vehicle', company='BYD', p=('2023-01-01', '2023-09-30')),
        c('4.9-fold', 'exports', 390, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-09-30')),
        c('30 million', 'sales', 30000000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('26.86 million', 'sales', 26860000, 'vehicle', p=('2022-01-01', '2022-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'SAIC': ('COMPANY', 'SAIC'), 'Chery': ('COMPANY', 'Chery'), 'Tesla': ('COMPANY', 'Tesla')}),
)
