from goldlib import *
from mentions import mentions

TEXT = """Germany: December crash after subsidy stop, 524,219 electric newcomers in the year

FLENSBURG. The Kraftfahrt-Bundesamt closed its books for 2023 with 2,844,609 newly registered passenger cars, 7.3 percent above the previous year. 18.4 percent of them (2022: 17.7) were purely electric.

The closing month looked different. With the environmental bonus scrapped at one day's notice on 17 December, only 54,654 battery cars reached the road, barely more than half of December 2022, when a rush had produced 104,325: a minus of 47.6 percent. The total market fell 23.0 percent.

Until then the state had paid as much as 4,500 euros per car, with manufacturers adding 2,250. VW promised on 20 December to shoulder the full 6,750 euros for private customers until year-end.

Brands, electric cars only, 2023:
VW 70,628 (share 13.5%); Tesla 63,685 (12.1%; -9.0%); MG Roewe 18,531. The two newcomers BYD and GWM, heavily advertised, brought it to 4,139 and 4,121 cars.

Average CO2 emissions rose for the first time in years, by 4.7 percent. The government's goal of 15 million e-cars by 2030 lies far off: on 1 October 1.3 million were in the register.
"""

doc = dict(
    id='te-kba-2312', published='2024-01-04', source='teutoburg-autozeitung',
    title='Germany: December crash after subsidy stop, 524,219 electric newcomers in the year',
    text=TEXT,
    claims=[
        c('524,219', 'registrations', 524219, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('2,844,609', 'registrations', 2844609, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('7.3 percent', 'registrations', 7.3, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('18.4 percent', 'penetration', 18.4, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('17.7', 'penetration', 17.7, 'percent', role=['level', 'share'], p=('2022-01-01', '2022-12-31')),
        c('54,654', 'registrations', 54654, 'vehicle', p=('2023-12-01', '2023-12-31')),
        c('half', 'registrations', -50, 'percent', role='change', p=('2023-12-01', '2023-12-31')),
        c('104,325', 'registrations', 104325, 'vehicle', p=('2022-12-01', '2022-12-31')),
        c('47.6 percent', 'registrations', -47.6, 'percent', role='change', p=('2023-12-01', '2023-12-31')),
        c('23.0 percent', 'registrations', -23, 'percent', role='change', p=('2023-12-01', '2023-12-31')),
        c('4,500 euros', 'subsidy', None, 'EUR', 4500, per=['vehicle', None]),
        c('2,250', ['subsidy', 'price_change'], 2250, 'EUR', per=['vehicle', None]),
        c('6,750 euros', ['subsidy', 'price_change'], 6750, 'EUR', company=['VW', 'Volkswagen'], per=['vehicle', None]),
        c('70,628', 'registrations', 70628, 'vehicle', company=['VW', 'Volkswagen'], p=('2023-01-01', '2023-12-31')),
        c('13.5%', 'market_share', 13.5, 'percent', company=['VW', 'Volkswagen'], role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('63,685', 'registrations', 63685, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('12.1%', 'market_share', 12.1, 'percent', company='Tesla', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('-9.0%', 'registrations', -9, 'percent', company='Tesla', role='change', p=('2023-01-01', '2023-12-31')),
        c('18,531', 'registrations', 18531, 'vehicle', company='MG Roewe', p=('2023-01-01', '2023-12-31')),
        c('4,139', 'registrations', 4139, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('4,121', 'registrations', 4121, 'vehicle', company=['GWM', 'Great Wall Motor'], p=('2023-01-01', '2023-12-31')),
        c('4.7 percent', 'emissions', 4.7, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('15 million', 'other', 15000000, 'vehicle', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('1.3 million', 'other', 1300000, 'vehicle', p=('2023-10-01', '2023-10-01')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'VW': ('COMPANY', 'VW'), 'MG Roewe': ('COMPANY', 'MG Roewe'), 'BYD': ('COMPANY', 'BYD'), 'GWM': ('COMPANY', 'GWM')}),
)
