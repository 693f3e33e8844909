from goldlib import *
from mentions import mentions

TEXT = """Swedish car market: EVs back above 40 percent in May

Every month since the climate bonus was scrapped in November, Mobility Sweden has warned that private orders are drying up. In May, the deliveries of cars ordered before then kept the numbers up.

24,906 passenger cars were registered, an increase of 4.1 percent. 10,170 of them ran on electricity only, 53 percent more than in May 2022, equal to 40.8 percent of the market against 27.8 percent.

Add plug-in hybrids, whose number fell by 7.5 percent to 5,110, and rechargeable cars had 61.4 percent.

Volvo Cars was the largest brand with 3,870 registrations (15.5 percent), Volkswagen came next with 3,360 (13.5 percent) and Toyota third with 2,290.

Best-selling car of all was the Tesla Model Y, 1,420 units, and the list goes on with the VW ID.4, 1,115, the Volvo XC60, 1,010, and the MG4, 640. Tesla's total, 1,538, is almost four times that of a year ago.

During the first five months the market shrank 1.3 percent to 113,800; EV registrations rose 32.6 percent to 41,950. For the full year Mobility Sweden still expects 265,000 cars, down from 288,087 in 2022, and an EV share of 35 percent. In its January forecast it was 40 percent.

"Order intake for battery cars in the private market is down 70 percent since the bonus ended," said CEO Mattias Bergman.

Light commercial vehicles: 3,040, minus 9.8 percent, of which 16 percent electric. Heavy trucks over 16 tonnes: 590, of which 28 electric.
"""

doc = dict(
    id='tw-a-sweden-may-2306', published='2023-06-01', source='norrbotten-business',
    title='Swedish car market: EVs back above 40 percent in May',
    text=TEXT,
    claims=[
        c('40 percent', 'penetration', 40, 'percent', None, role=['level', 'share'], p=('2023-05-01', '2023-05-31')),
        c('24,906 passenger cars', 'registrations', 24906, 'vehicle', p=('2023-05-01', '2023-05-31')),
        c('4.1 percent', 'registrations', 4.1, 'percent', role='change', p=('2023-05-01', '2023-05-31')),
        c('10,170', 'registrations', 10170, 'vehicle', p=('2023-05-01', '2023-05-31')),
        c('53 percent', 'registrations', 53, 'percent', role='change', p=('2023-05-01', '2023-05-31')),
        c('40.8 percent', 'penetration', 40.8, 'percent', role=['level', 'share'], p=('2023-05-01', '2023-05-31')),
        c('27.8 percent', 'penetration', 27.8, 'percent', role=['level', 'share'], p=('2022-05-01', '2022-05-31')),
        c('7.5 percent', 'registrations', -7.5, 'percent', role='change', p=('2023-05-01', '2023-05-31')),
        c('5,110', 'registrations', 5110, 'vehicle', p=('2023-05-01', '2023-05-31')),
        c('61.4 percent', 'penetration', 61.4, 'percent', role=['level', 'share'], p=('2023-05-01', '2023-05-31')),
        c('3,870 registrations', 'registrations', 3870, 'vehicle', company='Volvo Cars', p=('2023-05-01', '2023-05-31')),
        c('15.5 percent', 'market_share', 15.5, 'percent', company='Volvo Cars', role=['level', 'share'], p=('2023-05-01', '2023-05-31')),
        c('3,360', 'registrations', 3360, 'vehicle', company='Volkswagen', p=('2023-05-01', '2023-05-31')),
        c('13.5 percent', 'market_share', 13.5, 'percent', company='Volkswagen', role=['level', 'share'], p=('2023-05-01', '2023-05-31')),
        c('2,290', 'registrations', 2290, 'vehicle', company='Toyota', p=('2023-05-01', '2023-05-31')),
        c('1,420 units', 'registrations', 1420, 'vehicle', company='Tesla', product='Model Y', p=('2023-05-01', '2023-05-31')),
        c('1,115', 'registrations', 1115, 'vehicle', company='Volkswagen', product='ID.4', p=('2023-05-01', '2023-05-31')),
        c('1,010', 'registrations', 1010, 'vehicle', company=['Volvo Cars', 'Volvo'], product='XC60', p=('2023-05-01', '2023-05-31')),
        c('640', 'registrations', 640, 'vehicle', company=['MG', None], product='MG4', p=('2023-05-01', '2023-05-31')),
        c('1,538', 'registrations', 1538, 'vehicle', company='Tesla', p=('2023-05-01', '2023-05-31')),
        c('four times', 'registrations', 300, 'percent', company='Tesla', role='change', p=('2023-05-01', '2023-05-31')),
        c('1.3 percent', 'registrations', -1.3, 'percent', role='change', p=('2023-01-01', '2023-05-31')),
        c('113,800', 'registrations', 113800, 'vehicle', p=('2023-01-01', '2023-05-31')),
        c('32.6 percent', 'registrations', 32.6, 'percent', role='change', p=('2023-01-01', '2023-05-31')),
        c('41,950', 'registrations', 41950, 'vehicle', p=('2023-01-01', '2023-05-31')),
        c('265,000 cars', 'registrations', 265000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('288,087', 'registrations', 288087, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('35 percent', 'penetration', 35, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('40 percent', 'penetration', 40, 'percent', nth=1, role=['level', 'share'], p=('2023-01-01', '2023-12-31'), status='forecast', superseded=True),
        c('70 percent', 'orders', -70, 'percent', role='change', p=('2022-11-01', None)),
        c('3,040', 'registrations', 3040, 'vehicle', p=('2023-05-01', '2023-05-31')),
        c('9.8 percent', 'registrations', -9.8, 'percent', role='change', p=('2023-05-01', '2023-05-31')),
        c('16 percent', 'penetration', 16, 'percent', role=['level', 'share'], p=('2023-05-01', '2023-05-31')),
        c('590', 'registrations', 590, 'vehicle', p=('2023-05-01', '2023-05-31')),
        c('28', 'registrations', 28, 'vehicle', nth=0, p=('2023-05-01', '2023-05-31')),
    ],
    names=mentions(TEXT, {'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Toyota': ('COMPANY', 'Toyota'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'VW': ('COMPANY', 'Volkswagen'), 'ID.4': ('PRODUCT', 'ID.4'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'XC60': ('PRODUCT', 'XC60'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
