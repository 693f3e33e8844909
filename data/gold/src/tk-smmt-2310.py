from goldlib import *
from mentions import mentions

TEXT = """UK new car market up 14.3% but private EV buyers hold back

Some 153,529 new cars were registered in Britain in October, 14.3% more than a year ago and 7.2% above the same month of pre-pandemic 2019, according to the SMMT. It was the fifteenth rise on the trot.

Battery electric vehicles accounted for 23,943 of them, up 20.1% on October 2022's 19,933, for a market share of 15.6%, as opposed to 14.8% then. Plug-in hybrids fared best: a leap of 60.5% to 14,285, 9.3% of the market. Diesels are down to 5,566.

Fleets took three out of four of the BEVs. Private uptake has receded, with fewer than one in four sold to a household, which the lobby blames on VAT at 20% and on the end of the £1,500 plug-in car grant.

Year to date (1,605,437 registrations, +19.6%), the electric share is 16.3%. For 2024 the body has lowered its forecast of that share from 23.3% to 22.3%, hardly more than the 22% which the zero emission vehicle mandate demands; a maker that misses it may be fined £15,000 a car.

Top battery cars, Jan-Oct: Tesla Model Y 29,894; MG4 17,410. Vauxhall has £3,000 off its Corsa Electric until December. Public chargepoints number 51,516 as of end-October.
"""

doc = dict(
    id='tk-smmt-2310', published='2023-11-06', source='midlands-motor-trader',
    title='UK new car market up 14.3% but private EV buyers hold back',
    text=TEXT,
    claims=[
        c('14.3%', 'registrations', 14.3, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('153,529', 'registrations', 153529, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('14.3%', 'registrations', 14.3, 'percent', nth=1, role='change', p=('2023-10-01', '2023-10-31')),
        c('7.2%', 'registrations', 7.2, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('23,943', 'registrations', 23943, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('20.1%', 'registrations', 20.1, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('19,933', 'registrations', 19933, 'vehicle', p=('2022-10-01', '2022-10-31')),
        c('15.6%', 'penetration', 15.6, 'percent', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('14.8%', 'penetration', 14.8, 'percent', role=['level', 'share'], p=('2022-10-01', '2022-10-31')),
        c('60.5%', 'registrations', 60.5, 'percent', role='change', p=('2023-10-01', '2023-10-31')),
        c('14,285', 'registrations', 14285, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('9.3%', 'penetration', 9.3, 'percent', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('5,566', 'registrations', 5566, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('three out of four', 'registrations', 75, 'percent', role='share', p=('2023-10-01', '2023-10-31')),
        c('one in four', 'registrations', None, 'percent', 25, role='share', p=('2023-10-01', '2023-10-31')),
        c('20%', 'tariff', 20, 'percent'),
        c('£1,500', 'subsidy', 1500, 'GBP'),
        c('1,605,437', 'registrations', 1605437, 'vehicle', p=('2023-01-01', '2023-10-31')),
        c('+19.6%', 'registrations', 19.6, 'percent', role='change', p=('2023-01-01', '2023-10-31')),
        c('16.3%', 'penetration', 16.3, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-10-31')),
        c('23.3%', 'penetration', 23.3, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast', superseded=True),
        c('22.3%', 'penetration', 22.3, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('22%', 'penetration', 22, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31'), status='target'),
        c('£15,000', 'cost', 15000, 'GBP', per='vehicle'),
        c('29,894', 'registrations', 29894, 'vehicle', company='Tesla', product='Model Y', p=('2023-01-01', '2023-10-31')),
        c('17,410', 'registrations', 17410, 'vehicle', company='MG', product='MG4', p=('2023-01-01', '2023-10-31')),
        c('£3,000', 'price_change', -3000, 'GBP', company='Vauxhall', product='Corsa Electric', role='change', p=(None, '2023-12-31')),
        c('51,516', 'chargers', 51516, 'charger', p=('2023-10-31', '2023-10-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Vauxhall': ('COMPANY', 'Vauxhall'), 'MG4': ('PRODUCT', 'MG4'), 'Model Y': ('PRODUCT', 'Model Y'), 'Corsa Electric': ('PRODUCT', 'Corsa Electric')}),
    checks=[],
)
