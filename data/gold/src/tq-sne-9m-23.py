from goldlib import *
from mentions import mentions

TEXT = """BYD outgrows the battery pack leader, with 57.9% more in nine months

From January through September, 485.9 GWh of traction batteries were put into electric vehicles, 44.4% more than in the same nine months of 2022, SNE Research of Seoul reports. Well over a third of them, 36.8%, carried the name of CATL: 178.9 GWh. Second-placed BYD had 76.4 GWh (a year earlier: 48.4 GWh) and so holds 15.7%; exports of the Dolphin helped.

LGES kept third rank with 68.7 GWh, having put on 47.6%, and Panasonic fourth with 33.4 GWh. SK On and Samsung SDI finished fifth and seventh with 24.9 GWh and 21.6 GWh; whereas the former grew 13.3% on the Ioniq 6 of Hyundai, the latter, which counts Audi’s Q8 e-tron and Rivian’s R1T among its mainstays, rose 39.5%. Between the two sits CALB at 22.9 GWh. Eve Energy more than doubled to 10.3 GWh.

The three Koreans together lost 1.1 points of share and are at 23.8%. Panasonic, by contrast, which has Tesla to thank, cut its forecast for the battery division’s profit to 115 billion yen from 135 billion.
"""

doc = dict(
    id='tq-sne-9m-23', published='2023-11-08', source='cell-observer',
    title='BYD outgrows the battery pack leader, with 57.9% more in nine months',
    text=TEXT,
    claims=[
        c('57.9%', 'installations', 57.9, 'percent', company='BYD', role='change', p=('2023-01-01', '2023-09-30')),
        c('485.9 GWh', 'installations', 485.9, 'GWh', p=('2023-01-01', '2023-09-30')),
        c('44.4%', 'installations', 44.4, 'percent', role='change', p=('2023-01-01', '2023-09-30')),
        c('a third', 'market_share', 33.3, 'percent', None, company='CATL', role=['share', 'level'], p=('2023-01-01', '2023-09-30')),
        c('36.8%', 'market_share', 36.8, 'percent', company='CATL', role=['share', 'level'], p=('2023-01-01', '2023-09-30')),
        c('178.9 GWh', 'installations', 178.9, 'GWh', company='CATL', p=('2023-01-01', '2023-09-30')),
        c('76.4 GWh', 'installations', 76.4, 'GWh', company='BYD', p=('2023-01-01', '2023-09-30')),
        c('48.4 GWh', 'installations', 48.4, 'GWh', company='BYD', p=('2022-01-01', '2022-09-30')),
        c('15.7%', 'market_share', 15.7, 'percent', company='BYD', role=['share', 'level'], p=('2023-01-01', '2023-09-30')),
        c('68.7 GWh', 'installations', 68.7, 'GWh', company=['LG Energy Solution', 'LGES'], p=('2023-01-01', '2023-09-30')),
        c('47.6%', 'installations', 47.6, 'percent', company=['LG Energy Solution', 'LGES'], role='change', p=('2023-01-01', '2023-09-30')),
        c('33.4 GWh', 'installations', 33.4, 'GWh', company='Panasonic', p=('2023-01-01', '2023-09-30')),
        c('24.9 GWh', 'installations', 24.9, 'GWh', company='SK On', p=('2023-01-01', '2023-09-30')),
        c('21.6 GWh', 'installations', 21.6, 'GWh', company='Samsung SDI', p=('2023-01-01', '2023-09-30')),
        c('13.3%', 'installations', 13.3, 'percent', company='SK On', role='change', p=('2023-01-01', '2023-09-30')),
        c('39.5%', 'installations', 39.5, 'percent', company='Samsung SDI', role='change', p=('2023-01-01', '2023-09-30')),
        c('22.9 GWh', 'installations', 22.9, 'GWh', company='CALB', p=('2023-01-01', '2023-09-30')),
        c('doubled', 'installations', 100, 'percent', None, company='Eve Energy', role='change', p=('2023-01-01', '2023-09-30')),
        c('10.3 GWh', 'installations', 10.3, 'GWh', company='Eve Energy', p=('2023-01-01', '2023-09-30')),
        c('1.1 points', 'market_share', -1.1, 'percentage_point', company=['LG Energy Solution', 'SK On', 'Samsung SDI'], role='change', p=('2023-01-01', '2023-09-30')),
        c('23.8%', 'market_share', 23.8, 'percent', company=['LG Energy Solution', 'SK On', 'Samsung SDI'], role=['share', 'level'], p=('2023-01-01', '2023-09-30')),
        c('115 billion yen', 'operating_income', 115000000000, 'JPY', company='Panasonic', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast']),
        c('135 billion', 'operating_income', 135000000000, 'JPY', company='Panasonic', p=('2023-04-01', '2024-03-31'), status=['target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'CATL': ('COMPANY', 'CATL'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'Panasonic': ('COMPANY', 'Panasonic'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'CALB': ('COMPANY', 'CALB'), 'Eve Energy': ('COMPANY', 'Eve Energy'), 'Tesla': ('COMPANY', 'Tesla'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Audi': ('COMPANY', 'Audi'), 'Rivian': ('COMPANY', 'Rivian'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Q8 e-tron': ('PRODUCT', 'Q8 e-tron'), 'R1T': ('PRODUCT', 'R1T'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6')}),
    checks=[],
)
