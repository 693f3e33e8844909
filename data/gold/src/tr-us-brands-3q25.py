from goldlib import *
from mentions import mentions

TEXT = """US electric vehicle sales jump to record before tax credit ends

Americans bought 438,487 electric vehicles in the third quarter, an increase of 29.6 percent from a year earlier, as buyers hurried to use the $7,500 federal tax credit that expired on September 30. Electric vehicles made up 10.5 percent of all new vehicle sales, compared with 8.6 percent in the third quarter of 2024.

EV sales by brand, in units

Brand             3Q25      3Q24       YoY         YTD
Tesla          179,525   166,923     +7.5%     451,160
Chevrolet       42,194    19,933   +111.7%      87,137
Hyundai         22,416    16,050    +39.7%      52,600
Ford            30,612    23,509    +30.2%      69,600
Honda           22,858    12,641    +80.8%      37,000
Cadillac        16,795     8,155   +105.9%      36,000
Jeep             4,101                           9,870
Total market   438,487   338,442    +29.6%   1,041,000

General Motors sold 66,501 electric vehicles across its brands, more than double the year-ago volume. Tesla's share of the segment fell to 41 percent from 49 percent. Analysts expect sales to drop in the fourth quarter. Jeep had no electric model on sale in the summer of 2024.
"""

doc = dict(
    id='tr-us-brands-3q25', published='2025-10-10', source='autoretailweek',
    title='US electric vehicle sales jump to record before tax credit ends',
    text=TEXT,
    claims=[
        c('438,487 electric vehicles', 'sales', 438487, 'vehicle', p=('2025-07-01', '2025-09-30')),
        c('29.6 percent', 'sales', 29.6, 'percent', role='change', p=('2025-07-01', '2025-09-30')),
        c('$7,500', 'subsidy', 7500, 'USD'),
        c('10.5 percent', 'penetration', 10.5, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
        c('8.6 percent', 'penetration', 8.6, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
        c('179,525', 'sales', 179525, 'vehicle', company='Tesla', p=('2025-07-01', '2025-09-30')),
        c('166,923', 'sales', 166923, 'vehicle', company='Tesla', p=('2024-07-01', '2024-09-30')),
        c('+7.5%', 'sales', 7.5, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-09-30')),
        c('451,160', 'sales', 451160, 'vehicle', company='Tesla', p=('2025-01-01', '2025-09-30')),
        c('42,194', 'sales', 42194, 'vehicle', company='Chevrolet', p=('2025-07-01', '2025-09-30')),
        c('19,933', 'sales', 19933, 'vehicle', company='Chevrolet', p=('2024-07-01', '2024-09-30')),
        c('+111.7%', 'sales', 111.7, 'percent', company='Chevrolet', role='change', p=('2025-07-01', '2025-09-30')),
        c('87,137', 'sales', 87137, 'vehicle', company='Chevrolet', p=('2025-01-01', '2025-09-30')),
        c('22,416', 'sales', 22416, 'vehicle', company='Hyundai', p=('2025-07-01', '2025-09-30')),
        c('16,050', 'sales', 16050, 'vehicle', company='Hyundai', p=('2024-07-01', '2024-09-30')),
        c('+39.7%', 'sales', 39.7, 'percent', company='Hyundai', role='change', p=('2025-07-01', '2025-09-30')),
        c('52,600', 'sales', 52600, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-09-30')),
        c('30,612', 'sales', 30612, 'vehicle', company='Ford', p=('2025-07-01', '2025-09-30')),
        c('23,509', 'sales', 23509, 'vehicle', company='Ford', p=('2024-07-01', '2024-09-30')),
        c('+30.2%', 'sales', 30.2, 'percent', company='Ford', role='change', p=('2025-07-01', '2025-09-30')),
        c('69,600', 'sales', 69600, 'vehicle', company='Ford', p=('2025-01-01', '2025-09-30')),
        c('22,858', 'sales', 22858, 'vehicle', company='Honda', p=('2025-07-01', '2025-09-30')),
        c('12,641', 'sales', 12641, 'vehicle', company='Honda', p=('2024-07-01', '2024-09-30')),
        c('+80.8%', 'sales', 80.8, 'percent', company='Honda', role='change', p=('2025-07-01', '2025-09-30')),
        c('37,000', 'sales', 37000, 'vehicle', company='Honda', p=('2025-01-01', '2025-09-30')),
        c('16,795', 'sales', 16795, 'vehicle', company='Cadillac', p=('2025-07-01', '2025-09-30')),
        c('8,155', 'sales', 8155, 'vehicle', company='Cadillac', p=('2024-07-01', '2024-09-30')),
        c('+105.9%', 'sales', 105.9, 'percent', company='Cadillac', role='change', p=('2025-07-01', '2025-09-30')),
        c('36,000', 'sales', 36000, 'vehicle', company='Cadillac', p=('2025-01-01', '2025-09-30')),
        c('4,101', 'sales', 4101, 'vehicle', company='Jeep', p=('2025-07-01', '2025-09-30')),
        c('9,870', 'sales', 9870, 'vehicle', company='Jeep', p=('2025-01-01', '2025-09-30')),
        c('438,487', 'sales', 438487, 'vehicle', nth=1, p=('2025-07-01', '2025-09-30')),
        c('338,442', 'sales', 338442, 'vehicle', p=('2024-07-01', '2024-09-30')),
        c('+29.6%', 'sales', 29.6, 'percent', role='change', p=('2025-07-01', '2025-09-30')),
        c('1,041,000', 'sales', 1041000, 'vehicle', p=('2025-01-01', '2025-09-30')),
        c('66,501 electric vehicles', 'sales', 66501, 'vehicle', company='General Motors', p=('2025-07-01', '2025-09-30')),
        c('double', 'sales', 100, 'percent', None, company='General Motors', role='change', p=('2025-07-01', '2025-09-30')),
        c('41 percent', 'market_share', 41, 'percent', company='Tesla', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
        c('49 percent', 'market_share', 49, 'percent', company='Tesla', role=['level', 'share'], p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ford': ('COMPANY', 'Ford'), 'Honda': ('COMPANY', 'Honda'), 'Cadillac': ('COMPANY', 'Cadillac'), 'Jeep': ('COMPANY', 'Jeep'), 'General Motors': ('COMPANY', 'General Motors')}),
    checks=[],
)
