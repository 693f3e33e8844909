from goldlib import *
from mentions import mentions

TEXT = """CATL and BYD widen lead in EV battery market, Korean trio slips

SEOUL, Aug. 4 - Global battery usage in electric vehicles rose 37.3 percent to 504.4 GWh in the first six months of this year, SNE Research said Monday. The combined share of the three Korean makers fell 5.4 percentage points to 16.4 percent.

GWh                  H1 2025   H1 2024   Growth   Share
CATL                   190.9     139.0    37.4%   37.9%
BYD                     89.9      58.4    53.9%   17.8%
LG Energy Solution      47.2      45.1     4.7%    9.4%
CALB                    21.8      17.3    26.0%    4.3%
SK On                   19.6      17.7    10.7%    3.9%
Gotion                  17.9       9.7    84.5%    3.5%
Samsung SDI             16.0      17.4    -8.0%    3.2%
Others                 101.1      62.9    60.7%   20.0%

Panasonic, which mainly supplies Tesla, dropped to seventh place. SK On gained 10.7 percent, driven by Hyundai's Ioniq 5 and Volkswagen's ID.4, as against a 8.0 percent fall at Samsung SDI. LG expects to have a capacity of 17 GWh for energy storage cells in the US by the end of the year.
"""

doc = dict(
    id='ts-sne-h1-25', published='2025-08-04', source='seoul-energy-news',
    title='CATL and BYD widen lead in EV battery market, Korean trio slips',
    text=TEXT,
    claims=[
        c('37.3 percent', 'installations', 37.3, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('504.4 GWh', 'installations', 504.4, 'GWh', p=('2025-01-01', '2025-06-30')),
        c('5.4 percentage points', 'market_share', -5.4, 'percentage_point', role='change', p=('2025-01-01', '2025-06-30')),
        c('16.4 percent', 'market_share', 16.4, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('190.9', 'installations', 190.9, 'GWh', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('139.0', 'installations', 139, 'GWh', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('37.4%', 'installations', 37.4, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('37.9%', 'market_share', 37.9, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('89.9', 'installations', 89.9, 'GWh', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('58.4', 'installations', 58.4, 'GWh', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('53.9%', 'installations', 53.9, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('17.8%', 'market_share', 17.8, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('47.2', 'installations', 47.2, 'GWh', company='LG Energy Solution', p=('2025-01-01', '2025-06-30')),
        c('45.1', 'installations', 45.1, 'GWh', company='LG Energy Solution', p=('2024-01-01', '2024-06-30')),
        c('4.7%', 'installations', 4.7, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-06-30')),
        c('9.4%', 'market_share', 9.4, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('21.8', 'installations', 21.8, 'GWh', company='CALB', p=('2025-01-01', '2025-06-30')),
        c('17.3', 'installations', 17.3, 'GWh', company='CALB', p=('2024-01-01', '2024-06-30')),
        c('26.0%', 'installations', 26, 'percent', company='CALB', role='change', p=('2025-01-01', '2025-06-30')),
        c('4.3%', 'market_share', 4.3, 'percent', company='CALB', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('19.6', 'installations', 19.6, 'GWh', company='SK On', p=('2025-01-01', '2025-06-30')),
        c('17.7', 'installations', 17.7, 'GWh', company='SK On', p=('2024-01-01', '2024-06-30')),
        c('10.7%', 'installations', 10.7, 'percent', company='SK On', role='change', p=('2025-01-01', '2025-06-30')),
        c('3.9%', 'market_share', 3.9, 'percent', nth=1, company='SK On', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('17.9', 'installations', 17.9, 'GWh', company='Gotion', p=('2025-01-01', '2025-06-30')),
        c('9.7', 'installations', 9.7, 'GWh', company='Gotion', p=('2024-01-01', '2024-06-30')),
        c('84.5%', 'installations', 84.5, 'percent', company='Gotion', role='change', p=('2025-01-01', '2025-06-30')),
        c('3.5%', 'market_share', 3.5, 'percent', company='Gotion', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('16.0', 'installations', 16, 'GWh', company='Samsung SDI', p=('2025-01-01', '2025-06-30')),
        c('17.4', 'installations', 17.4, 'GWh', company='Samsung SDI', p=('2024-01-01', '2024-06-30')),
        c('-8.0%', 'installations', -8, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-06-30')),
        c('3.2%', 'market_share', 3.2, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('101.1', 'installations', 101.1, 'GWh', p=('2025-01-01', '2025-06-30')),
        c('62.9', 'installations', 62.9, 'GWh', p=('2024-01-01', '2024-06-30')),
        c('60.7%', 'installations', 60.7, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('20.0%', 'market_share', 20, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('10.7 percent', 'installations', 10.7, 'percent', company='SK On', role='change', p=('2025-01-01', '2025-06-30')),
        c('8.0 percent', 'installations', -8, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-06-30')),
        c('17 GWh', 'capacity', 17, 'GWh', company='LG Energy Solution', p=(None, '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Gotion': ('COMPANY', 'Gotion'), 'SK On': ('COMPANY', 'SK On'), 'Tesla': ('COMPANY', 'Tesla'), 'CALB': ('COMPANY', 'CALB'), 'CATL': ('COMPANY', 'CATL'), 'ID.4': ('PRODUCT', 'ID.4'), 'BYD': ('COMPANY', 'BYD'), 'LG': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
