from goldlib import *
from mentions import mentions

TEXT = """Global EV battery use hits 304.3 GWh in H1, CATL holds 36.8%

Installations of batteries in electric vehicles worldwide amounted to 304.3 gigawatt-hours between January and June, 50.1% more than the 202.8 GWh in the same months of last year, data from Seoul consultancy SNE showed on Thursday.

              H1 2023    H1 2022   change   share
CATL          112.0      71.9      55.8%    36.8%
BYD           47.7       23.6      102.4%   15.7%
LGES          44.1       29.4      50.3%    14.5%
Panasonic     22.8       16.4      39.2%    7.5%
(unit: GWh)

CATL was the only supplier above 30%. The combined share of LGES, SK On and Samsung SDI fell 2.2 percentage points to 23.9%. SK On grew 16.1%, Samsung SDI 28.2%; CALB and EVE Energy both advanced by triple digits. In China pack prices have sunk to 0.65 yuan per Wh.

The Korean trio supplied mainly European and American models, the researcher said, adding that it expects the world to install 700 GWh in the whole of this year.
"""

doc = dict(
    id='tk-sne-h1-23', published='2023-08-03', source='battery-desk-asia',
    title='Global EV battery use hits 304.3 GWh in H1, CATL holds 36.8%',
    text=TEXT,
    claims=[
        c('304.3 GWh', 'installations', 304.3, 'GWh', p=('2023-01-01', '2023-06-30')),
        c('36.8%', 'market_share', 36.8, 'percent', company='CATL', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('304.3 gigawatt-hours', 'installations', 304.3, 'GWh', p=('2023-01-01', '2023-06-30')),
        c('50.1%', 'installations', 50.1, 'percent', role='change', p=('2023-01-01', '2023-06-30')),
        c('202.8 GWh', 'installations', 202.8, 'GWh', p=('2022-01-01', '2022-06-30')),
        c('112.0', 'installations', 112, 'GWh', company='CATL', p=('2023-01-01', '2023-06-30')),
        c('71.9', 'installations', 71.9, 'GWh', company='CATL', p=('2022-01-01', '2022-06-30')),
        c('55.8%', 'installations', 55.8, 'percent', company='CATL', role='change', p=('2023-01-01', '2023-06-30')),
        c('36.8%', 'market_share', 36.8, 'percent', nth=1, company='CATL', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('47.7', 'installations', 47.7, 'GWh', company='BYD', p=('2023-01-01', '2023-06-30')),
        c('23.6', 'installations', 23.6, 'GWh', company='BYD', p=('2022-01-01', '2022-06-30')),
        c('102.4%', 'installations', 102.4, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-06-30')),
        c('15.7%', 'market_share', 15.7, 'percent', company='BYD', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('44.1', 'installations', 44.1, 'GWh', company='LG Energy Solution', p=('2023-01-01', '2023-06-30')),
        c('29.4', 'installations', 29.4, 'GWh', company='LG Energy Solution', p=('2022-01-01', '2022-06-30')),
        c('50.3%', 'installations', 50.3, 'percent', company='LG Energy Solution', role='change', p=('2023-01-01', '2023-06-30')),
        c('14.5%', 'market_share', 14.5, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('22.8', 'installations', 22.8, 'GWh', company='Panasonic', p=('2023-01-01', '2023-06-30')),
        c('16.4', 'installations', 16.4, 'GWh', company='Panasonic', p=('2022-01-01', '2022-06-30')),
        c('39.2%', 'installations', 39.2, 'percent', company='Panasonic', role='change', p=('2023-01-01', '2023-06-30')),
        c('7.5%', 'market_share', 7.5, 'percent', company='Panasonic', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('30%', 'market_share', 30, 'percent', None, company='CATL', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('2.2 percentage points', 'market_share', -2.2, 'percentage_point', role='change', p=('2023-01-01', '2023-06-30')),
        c('23.9%', 'market_share', 23.9, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('16.1%', 'installations', 16.1, 'percent', company='SK On', role='change', p=('2023-01-01', '2023-06-30')),
        c('28.2%', 'installations', 28.2, 'percent', company='Samsung SDI', role='change', p=('2023-01-01', '2023-06-30')),
        c('0.65 yuan', 'battery_price', 0.65, 'CNY', per='Wh'),
        c('700 GWh', 'installations', 700, 'GWh', p=('2023-01-01', '2023-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'Panasonic': ('COMPANY', 'Panasonic'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'CALB': ('COMPANY', 'CALB'), 'EVE Energy': ('COMPANY', 'EVE Energy')}),
    checks=[],
)
