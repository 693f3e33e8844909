from goldlib import *
from mentions import mentions

TEXT = """BANGKOK: Thais plugged in 76,314 new cars in 2023

A quiet year it was not: the Department of Land Transport’s count for 2022 was 9,729, so battery cars gained 684.4 per cent. Their part of all registrations jumped to 12.1 per cent (2022: 1.5 per cent), the whole market having stood still at 631,000.

MARQUE	UNITS
BYD	30,650
Neta	12,777
MG	12,462
Tesla	8,206
GWM	6,746
Rest	5,473

BYD’s share of this works out at 40.2 per cent. Practically everything was shipped in from China: customs logged 74,900 arrivals, as against 16,200, thanks to a waiver of duty that used to reach 40 per cent. Excise, moreover, is 2 per cent instead of 8 per cent.

From this month the EV 3.5 scheme, costing 34 billion baht (US$972 million) until 2027, trims the cheque per car to no more than 100,000 baht. Whoever took the older money must build as many cars locally in 2024 as it has imported — GWM began on 12 January with the Ora Good Cat — and BYD, whose Dolphin retails for 699,999 baht, in the third quarter.

Drivers share 9,694 charging points at 2,222 locations, on average 4.4 each.

GRAPHICS: Bangkok desk. CORRECTIONS: +66 2 555 0110
"""

doc = dict(
    id='b-thai-2023', published='2024-01-15', source='siam-fleet-monitor',
    title='BANGKOK: Thais plugged in 76,314 new cars in 2023',
    text=TEXT,
    claims=[
        c('76,314 new cars', 'registrations', 76314, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('9,729', 'registrations', 9729, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('684.4 per cent', 'registrations', 684.4, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('12.1 per cent', 'penetration', 12.1, 'percent', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('1.5 per cent', 'penetration', 1.5, 'percent', role=['share', 'level'], p=('2022-01-01', '2022-12-31')),
        c('631,000', 'registrations', 631000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('30,650', 'registrations', 30650, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('12,777', 'registrations', 12777, 'vehicle', company='Neta', p=('2023-01-01', '2023-12-31')),
        c('12,462', 'registrations', 12462, 'vehicle', company='MG', p=('2023-01-01', '2023-12-31')),
        c('8,206', 'registrations', 8206, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31')),
        c('6,746', 'registrations', 6746, 'vehicle', company='GWM', p=('2023-01-01', '2023-12-31')),
        c('5,473', 'registrations', 5473, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('40.2 per cent', 'market_share', 40.2, 'percent', company='BYD', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('74,900', 'imports', 74900, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('16,200', 'imports', 16200, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('40 per cent', 'tariff', None, 'percent', 40),
        c('2 per cent', 'tariff', 2, 'percent', nth=1),
        c('8 per cent', 'tariff', 8, 'percent'),
        c('34 billion baht', 'subsidy', 34000000000, 'THB', p=('2024-01-01', '2027-12-31'), status=['plan', 'actual']),
        c('US$972 million', 'subsidy', 972000000, 'USD', p=('2024-01-01', '2027-12-31'), status=['plan', 'actual']),
        c('100,000 baht', 'subsidy', None, 'THB', 100000, per='vehicle', p=('2024-01-01', None)),
        c('12 January', 'production_start', None, 'date', company='GWM', product='Good Cat', p=('2024-01-12', '2024-01-12')),
        c('699,999 baht', 'price', 699999, 'THB', company='BYD', product='Dolphin'),
        c('third quarter', 'production_start', None, 'date', company='BYD', p=('2024-07-01', '2024-09-30'), status=['plan', 'target']),
        c('9,694 charging points', 'chargers', 9694, 'charger'),
        c('2,222 locations', 'stations', 2222, 'station'),
        c('4.4', 'chargers', 4.4, 'charger', nth=1, per='station'),
    ],
    names=mentions(TEXT, {
        'BYD': ('COMPANY', 'BYD'),
        'Neta': ('COMPANY', 'Neta'),
        'MG': ('COMPANY', 'MG'),
        'Tesla': ('COMPANY', 'Tesla'),
        'GWM': ('COMPANY', 'GWM'),
        'Dolphin': ('PRODUCT', 'Dolphin'),
        'Ora': ('COMPANY', 'Ora'),
        'Good Cat': ('PRODUCT', 'Good Cat'),
    }),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['9,729', '76,314 new cars', '684.4 per cent']),
        dict(kind='share', verdict='consistent', quotes=['76,314 new cars', '12.1 per cent', '631,000']),
        dict(kind='sum', verdict='consistent', quotes=['30,650', '12,777', '12,462', '8,206', '6,746', '5,473', '76,314 new cars']),
        dict(kind='share', verdict='consistent', quotes=['30,650', '40.2 per cent', '76,314 new cars']),
        dict(kind='fx', verdict='consistent', quotes=['34 billion baht', 'US$972 million']),
        dict(kind='rate', verdict='consistent', quotes=['9,694 charging points', '2,222 locations', '4.4 each']),
    ],
)
