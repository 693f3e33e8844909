from goldlib import *
from mentions import mentions

TEXT = """K-battery trio's global share shrinks to 21.1% in Jan.-Aug.: SNE

SEOUL, Oct. 8 (Yona) -- The combined share of South Korea's three battery makers in the world market shrank 3.2 percentage points on-year in the first eight months, a market tracker said Tuesday, as Chinese rivals expanded further overseas.

Batteries used in electric vehicles registered around the world between January and August totaled 510.4 gigawatt-hours (GWh), up 21.7 percent from a year earlier, according to SNE Research. Of that, LG Energy Solution Ltd. supplied 62.2 GWh, growing 4.4 percent and ranking third with 12.2 percent.

SK On Co. saw its usage rise 7.9 percent to 24.8 GWh, while that of Samsung SDI Co. edged down 1.2 percent to 20.6 GWh. Their shares stood at 4.9 percent and 4.0 percent, respectively.

China's CATL retained the lead with 189.2 GWh, up 27.2 percent, accounting for 37.1 percent. BYD came next, with 83.9 GWh and 16.4 percent, compared with 15.9 percent a year ago.

Panasonic, which mainly supplies Tesla, used to be fourth but slipped to sixth as its volume dropped 19.4 percent to 22.4 GWh, behind CALB at 24.9 GWh.

For August alone, 74.3 GWh were installed, 18.6 percent more than in the same month of 2023.

By customer, LG Energy Solution's growth was led by Volkswagen's ID series and the Kia EV6, while SK On benefited from sales of the Hyundai Ioniq 5.

SNE Research said that the European market, where sales of electric cars fell 3.9 percent in the period, would recover next year when CO2 rules tighten.

(END)
"""

doc = dict(
    id='tw-a-sne-batt-aug-2410', published='2024-10-08', source='hanriver-business',
    title="K-battery trio's global share shrinks to 21.1% in Jan.-Aug.: SNE",
    text=TEXT,
    claims=[
        c('21.1%', 'market_share', 21.1, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('3.2 percentage points', 'market_share', -3.2, 'percentage_point', role='change', p=('2024-01-01', '2024-08-31')),
        c('510.4 gigawatt-hours (GWh)', 'installations', 510.4, 'GWh', p=('2024-01-01', '2024-08-31')),
        c('21.7 percent', 'installations', 21.7, 'percent', role='change', p=('2024-01-01', '2024-08-31')),
        c('62.2 GWh', 'installations', 62.2, 'GWh', company='LG Energy Solution', p=('2024-01-01', '2024-08-31')),
        c('4.4 percent', 'installations', 4.4, 'percent', company='LG Energy Solution', role='change', p=('2024-01-01', '2024-08-31')),
        c('12.2 percent', 'market_share', 12.2, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('7.9 percent', 'installations', 7.9, 'percent', company='SK On', role='change', p=('2024-01-01', '2024-08-31')),
        c('24.8 GWh', 'installations', 24.8, 'GWh', company='SK On', p=('2024-01-01', '2024-08-31')),
        c('1.2 percent', 'installations', -1.2, 'percent', company='Samsung SDI', role='change', p=('2024-01-01', '2024-08-31')),
        c('20.6 GWh', 'installations', 20.6, 'GWh', company='Samsung SDI', p=('2024-01-01', '2024-08-31')),
        c('4.9 percent', 'market_share', 4.9, 'percent', company='SK On', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('4.0 percent', 'market_share', 4, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('189.2 GWh', 'installations', 189.2, 'GWh', company='CATL', p=('2024-01-01', '2024-08-31')),
        c('27.2 percent', 'installations', 27.2, 'percent', company='CATL', role='change', p=('2024-01-01', '2024-08-31')),
        c('37.1 percent', 'market_share', 37.1, 'percent', company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('83.9 GWh', 'installations', 83.9, 'GWh', company='BYD', p=('2024-01-01', '2024-08-31')),
        c('16.4 percent', 'market_share', 16.4, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('15.9 percent', 'market_share', 15.9, 'percent', company='BYD', role=['level', 'share'], p=('2023-01-01', '2023-08-31')),
        c('19.4 percent', 'installations', -19.4, 'percent', company='Panasonic', role='change', p=('2024-01-01', '2024-08-31')),
        c('22.4 GWh', 'installations', 22.4, 'GWh', company='Panasonic', p=('2024-01-01', '2024-08-31')),
        c('24.9 GWh', 'installations', 24.9, 'GWh', company='CALB', p=('2024-01-01', '2024-08-31')),
        c('74.3 GWh', 'installations', 74.3, 'GWh', p=('2024-08-01', '2024-08-31')),
        c('18.6 percent', 'installations', 18.6, 'percent', role='change', p=('2024-08-01', '2024-08-31')),
        c('3.9 percent', 'sales', -3.9, 'percent', role='change', p=('2024-01-01', '2024-08-31')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Tesla': ('COMPANY', 'Tesla'), 'CALB': ('COMPANY', 'CALB'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'ID': ('PRODUCT', 'ID'), 'Kia': ('COMPANY', 'Kia'), 'EV6': ('PRODUCT', 'EV6'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5')}),
    checks=[],
)
