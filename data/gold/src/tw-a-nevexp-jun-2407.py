from goldlib import *
from mentions import mentions

TEXT = """China's NEV exports up 12.3% in June as EU duties loom

Shanghai (CarNews) - Chinese plants exported 80,100 new energy passenger vehicles last month, 12.3% more than in June 2023 but 15.2% fewer than in May, the passenger car association reported on July 8. NEVs made up 21.2% of the country's passenger car exports, 2.4 percentage points less than a year earlier.

BYD exported the most, with 26,395 units, followed by Tesla China with 11,746, Chery (7,010), Geely (6,895), SAIC passenger vehicles (4,833), SAIC-GM-Wuling (4,270), Great Wall Motor (3,100), GAC Aion (1,980) and Neta (1,512).

BYD's June exports rose 156% year on year, while Tesla's were down 40%.

Among exported models, the Tesla Model 3 ranked first (7,020), followed by BYD's Yuan Plus and Dolphin (6,350 and 3,480). Battery electrics accounted for 80% of the total and A00- and A0-class models for 35% of the battery electrics.

Domestic retail sales of NEVs were 856,000 for the month, an increase of 28.6%, and wholesale 982,000. Of the wholesale volume BYD contributed 340,211, Tesla 71,007, Geely 65,959 and Changan 50,812.

In the first half, NEV exports reached 586,000 units, up 23.8%. BYD's 203,400 put it on course for its goal of 450,000 this year, the company's brand manager Li Yunfei told reporters.

Provisional EU duties of between 17.4% (BYD) and 37.6% (SAIC) took effect on July 4; Geely was assigned 19.9%.
"""

doc = dict(
    id='tw-a-nevexp-jun-2407', published='2024-07-09', source='carnews-shanghai',
    title="China's NEV exports up 12.3% in June as EU duties loom",
    text=TEXT,
    claims=[
        c('12.3%', 'exports', 12.3, 'percent', role='change', p=('2024-06-01', '2024-06-30')),
        c('80,100 new energy passenger vehicles', 'exports', 80100, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('12.3%', 'exports', 12.3, 'percent', nth=1, role='change', p=('2024-06-01', '2024-06-30')),
        c('15.2%', 'exports', -15.2, 'percent', role='change', p=('2024-06-01', '2024-06-30')),
        c('21.2%', 'exports', 21.2, 'percent', role='share', p=('2024-06-01', '2024-06-30')),
        c('2.4 percentage points', 'exports', -2.4, 'percentage_point', role='change', p=('2024-06-01', '2024-06-30')),
        c('26,395 units', 'exports', 26395, 'vehicle', company='BYD', p=('2024-06-01', '2024-06-30')),
        c('11,746', 'exports', 11746, 'vehicle', company='Tesla', p=('2024-06-01', '2024-06-30')),
        c('7,010', 'exports', 7010, 'vehicle', company='Chery', p=('2024-06-01', '2024-06-30')),
        c('6,895', 'exports', 6895, 'vehicle', company='Geely', p=('2024-06-01', '2024-06-30')),
        c('4,833', 'exports', 4833, 'vehicle', company='SAIC', p=('2024-06-01', '2024-06-30')),
        c('4,270', 'exports', 4270, 'vehicle', company='SAIC-GM-Wuling', p=('2024-06-01', '2024-06-30')),
        c('3,100', 'exports', 3100, 'vehicle', company='Great Wall Motor', p=('2024-06-01', '2024-06-30')),
        c('1,980', 'exports', 1980, 'vehicle', company='GAC Aion', p=('2024-06-01', '2024-06-30')),
        c('1,512', 'exports', 1512, 'vehicle', company='Neta', p=('2024-06-01', '2024-06-30')),
        c('156%', 'exports', 156, 'percent', company='BYD', role='change', p=('2024-06-01', '2024-06-30')),
        c('40%', 'exports', -40, 'percent', company='Tesla', role='change', p=('2024-06-01', '2024-06-30')),
        c('7,020', 'exports', 7020, 'vehicle', company='Tesla', product='Model 3', p=('2024-06-01', '2024-06-30')),
        c('6,350', 'exports', 6350, 'vehicle', company='BYD', product='Yuan Plus', p=('2024-06-01', '2024-06-30')),
        c('3,480', 'exports', 3480, 'vehicle', company='BYD', product='Dolphin', p=('2024-06-01', '2024-06-30')),
        c('80%', 'exports', 80, 'percent', role='share', p=('2024-06-01', '2024-06-30')),
        c('35%', 'exports', 35, 'percent', role='share', p=('2024-06-01', '2024-06-30')),
        c('856,000', 'sales', 856000, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('28.6%', 'sales', 28.6, 'percent', role='change', p=('2024-06-01', '2024-06-30')),
        c('982,000', 'sales', 982000, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('340,211', 'sales', 340211, 'vehicle', company='BYD', p=('2024-06-01', '2024-06-30')),
        c('71,007', 'sales', 71007, 'vehicle', company='Tesla', p=('2024-06-01', '2024-06-30')),
        c('65,959', 'sales', 65959, 'vehicle', company='Geely', p=('2024-06-01', '2024-06-30')),
        c('50,812', 'sales', 50812, 'vehicle', company='Changan', p=('2024-06-01', '2024-06-30')),
        c('586,000 units', 'exports', 586000, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('23.8%', 'exports', 23.8, 'percent', role='change', p=('2024-01-01', '2024-06-30')),
        c('203,400', 'exports', 203400, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('450,000', 'exports', 450000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31'), status='target'),
        c('17.4%', 'tariff', 17.4, 'percent', company='BYD', p=('2024-07-04', None)),
        c('37.6%', 'tariff', 37.6, 'percent', company='SAIC', p=('2024-07-04', None)),
        c('19.9%', 'tariff', 19.9, 'percent', company='Geely', p=('2024-07-04', None)),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla China': ('COMPANY', 'Tesla'), 'Tesla': ('COMPANY', 'Tesla'), 'Chery': ('COMPANY', 'Chery'), 'Geely': ('COMPANY', 'Geely'), 'SAIC': ('COMPANY', 'SAIC'), 'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'GAC Aion': ('COMPANY', 'GAC Aion'), 'Neta': ('COMPANY', 'Neta'), 'Model 3': ('PRODUCT', 'Model 3'), 'Yuan Plus': ('PRODUCT', 'Yuan Plus'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Changan': ('COMPANY', 'Changan')}),
    checks=[],
)
