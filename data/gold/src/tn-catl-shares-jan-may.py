from goldlib import *
from mentions import mentions

TEXT = """CATL keeps 37.5% of world battery market over five months

Batteries installed in electric cars registered worldwide amounted to 285.4 GWh in the first five months, 23.0% more than a year earlier, Seoul-based SNE Research says.

company | Jan-May 2024, GWh | Jan-May 2023 | share
CATL | 107.0 | 82.1 | 37.5%
BYD | 44.9 | 37.2 | 15.7%
LG Energy Solution | 35.9 | 33.9 | 12.6%
SK On | 13.9 | 13.3 | 4.9%
Samsung SDI | 13.7 | 10.4 | 4.8%
CALB | 12.9 | 9.7 | 4.5%

The three Korean firms' combined share slipped 2.5 points to 22.3%. Panasonic, in seventh place and the only Japanese name, saw its installations shrink 26.8%; it blamed lower demand from Tesla, to which it ships most of what it makes. In the same months of last year it had held 6.8%.
"""

doc = dict(
    id='tn-catl-shares-jan-may', published='2024-07-03', source='cell-ledger',
    title='CATL keeps 37.5% of world battery market over five months',
    text=TEXT,
    claims=[
        c('37.5%', 'market_share', 37.5, 'percent', company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('285.4 GWh', 'installations', 285.4, 'GWh', p=('2024-01-01', '2024-05-31')),
        c('23.0%', 'installations', 23, 'percent', role='change', p=('2024-01-01', '2024-05-31')),
        c('107.0', 'installations', 107, 'GWh', company='CATL', p=('2024-01-01', '2024-05-31')),
        c('82.1', 'installations', 82.1, 'GWh', company='CATL', p=('2023-01-01', '2023-05-31')),
        c('37.5%', 'market_share', 37.5, 'percent', nth=1, company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('44.9', 'installations', 44.9, 'GWh', company='BYD', p=('2024-01-01', '2024-05-31')),
        c('37.2', 'installations', 37.2, 'GWh', company='BYD', p=('2023-01-01', '2023-05-31')),
        c('15.7%', 'market_share', 15.7, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('35.9', 'installations', 35.9, 'GWh', company='LG Energy Solution', p=('2024-01-01', '2024-05-31')),
        c('33.9', 'installations', 33.9, 'GWh', company='LG Energy Solution', p=('2023-01-01', '2023-05-31')),
        c('12.6%', 'market_share', 12.6, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('13.9', 'installations', 13.9, 'GWh', company='SK On', p=('2024-01-01', '2024-05-31')),
        c('13.3', 'installations', 13.3, 'GWh', company='SK On', p=('2023-01-01', '2023-05-31')),
        c('4.9%', 'market_share', 4.9, 'percent', company='SK On', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('13.7', 'installations', 13.7, 'GWh', company='Samsung SDI', p=('2024-01-01', '2024-05-31')),
        c('10.4', 'installations', 10.4, 'GWh', company='Samsung SDI', p=('2023-01-01', '2023-05-31')),
        c('4.8%', 'market_share', 4.8, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('12.9', 'installations', 12.9, 'GWh', company='CALB', p=('2024-01-01', '2024-05-31')),
        c('9.7', 'installations', 9.7, 'GWh', company='CALB', p=('2023-01-01', '2023-05-31')),
        c('4.5%', 'market_share', 4.5, 'percent', company='CALB', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('2.5 points', 'market_share', -2.5, 'percentage_point', role='change', p=('2024-01-01', '2024-05-31')),
        c('22.3%', 'market_share', 22.3, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-05-31')),
        c('26.8%', 'installations', -26.8, 'percent', company='Panasonic', role='change', p=('2024-01-01', '2024-05-31')),
        c('6.8%', 'market_share', 6.8, 'percent', nth=1, company='Panasonic', role=['level', 'share'], p=('2023-01-01', '2023-05-31')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Panasonic': ('COMPANY', 'Panasonic'), 'CALB': ('COMPANY', 'CALB'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
