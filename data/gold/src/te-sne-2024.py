from goldlib import *
from mentions import mentions

TEXT = """Korean trio’s slice of battery pie shrinks to 18.4%

Global EV battery usage expanded 27.2% to 894.4 GWh in calendar 2024, market tracker SNE Research said on Tuesday (2023: 703.1 GWh).

Ranking (GWh; growth; share)
CATL	339.3	31.7%	37.9%
BYD	153.7	37.5%	17.2%
LG Energy Solution	96.3	1.3%	10.8%
CALB	39.4	16.6%	4.4%
SK On	39.0	12.4%	4.4%
Panasonic	35.1	-18.0%	3.9%
Samsung SDI	29.6	-10.6%	3.3%

LG Energy Solution, SK On and Samsung SDI together had still accounted for 23.1% a year before: 4.7 percentage points have gone. Panasonic’s retreat mirrors Tesla’s weaker Model S and Model X sales.

SNE believes that with Washington’s tariffs on Chinese packs due to rise from 10.9 percent to 28.4 percent in 2026, the pecking order in America, where the three Koreans hold 46%, may not change. A recovery by Samsung SDI hinges on Stellantis, its sixth-largest client.
"""

doc = dict(
    id='te-sne-2024', published='2025-02-11', source='cell-and-pack-letter',
    title='Korean trio’s slice of battery pie shrinks to 18.4%',
    text=TEXT,
    claims=[
        c('18.4%', 'market_share', 18.4, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('27.2%', 'installations', 27.2, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('894.4 GWh', 'installations', 894.4, 'GWh', p=('2024-01-01', '2024-12-31')),
        c('703.1 GWh', 'installations', 703.1, 'GWh', p=('2023-01-01', '2023-12-31')),
        c('339.3', 'installations', 339.3, 'GWh', company='CATL', p=('2024-01-01', '2024-12-31')),
        c('31.7%', 'installations', 31.7, 'percent', company='CATL', role='change', p=('2024-01-01', '2024-12-31')),
        c('37.9%', 'market_share', 37.9, 'percent', company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('153.7', 'installations', 153.7, 'GWh', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('37.5%', 'installations', 37.5, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-12-31')),
        c('17.2%', 'market_share', 17.2, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('96.3', 'installations', 96.3, 'GWh', company=['LG Energy Solution', 'LGES'], p=('2024-01-01', '2024-12-31')),
        c('1.3%', 'installations', 1.3, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2024-01-01', '2024-12-31')),
        c('10.8%', 'market_share', 10.8, 'percent', company=['LG Energy Solution', 'LGES'], role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('39.4', 'installations', 39.4, 'GWh', company='CALB', p=('2024-01-01', '2024-12-31')),
        c('16.6%', 'installations', 16.6, 'percent', company='CALB', role='change', p=('2024-01-01', '2024-12-31')),
        c('4.4%', 'market_share', 4.4, 'percent', company='CALB', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('39.0', 'installations', 39, 'GWh', company='SK On', p=('2024-01-01', '2024-12-31')),
        c('12.4%', 'installations', 12.4, 'percent', company='SK On', role='change', p=('2024-01-01', '2024-12-31')),
        c('4.4%', 'market_share', 4.4, 'percent', nth=1, company='SK On', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('35.1', 'installations', 35.1, 'GWh', company='Panasonic', p=('2024-01-01', '2024-12-31')),
        c('-18.0%', 'installations', -18, 'percent', company='Panasonic', role='change', p=('2024-01-01', '2024-12-31')),
        c('3.9%', 'market_share', 3.9, 'percent', company='Panasonic', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('29.6', 'installations', 29.6, 'GWh', company='Samsung SDI', p=('2024-01-01', '2024-12-31')),
        c('-10.6%', 'installations', -10.6, 'percent', company='Samsung SDI', role='change', p=('2024-01-01', '2024-12-31')),
        c('3.3%', 'market_share', 3.3, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('23.1%', 'market_share', 23.1, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('4.7 percentage points', 'market_share', -4.7, 'percentage_point', role='change', p=('2024-01-01', '2024-12-31')),
        c('10.9 percent', 'tariff', 10.9, 'percent'),
        c('28.4 percent', 'tariff', 28.4, 'percent', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('46%', 'market_share', 46, 'percent', role=['level', 'share']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Stellantis': ('COMPANY', 'Stellantis'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'CALB': ('COMPANY', 'CALB'), 'SK On': ('COMPANY', 'SK On'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X')}),
)
