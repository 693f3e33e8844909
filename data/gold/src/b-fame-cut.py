from goldlib import *
from mentions import mentions

TEXT = """Dearer from today: e-scooters lose a third of their FAME-II money

Anyone who walks into an electric two-wheeler showroom this Thursday will pay for a notification that the Ministry of Heavy Industries issued on 19 May. The incentive has come down to Rs 10,000 per kWh from Rs 15,000, and it is now capped at 15 per cent of the ex-factory price, not 40 per cent as so far.

Makers have lost no time. Ola Electric added Rs 15,000 to the S1 Pro, which now reads Rs 1,39,999 (Rs 1,24,999 on Wednesday). Ather’s 450X went up Rs 20,500 and TVS tacked Rs 17,000 to Rs 22,000 on to the iQube.

The rush to beat the deadline lifted May registrations to 1,05,338 units, 58.5 per cent above April’s 66,466. June, dealers fear, could bring fewer than 45,000; electrics’ share of the two-wheeler pie, 7.1 per cent last month, might fall to 4 per cent.

Meanwhile, the ministry wants Rs 469 crore back from firms which it says fitted imported parts: Rs 133.5 crore from Hero Electric, Rs 124.9 crore from Ampere, Rs 116.8 crore from Okinawa and Rs 93.8 crore from smaller ones.

What does one save now? On a 3.7 kWh Ather, roughly Rs 21,000 instead of Rs 55,500.
"""

doc = dict(
    id='b-fame-cut', published='2023-06-01', source='policy-pulse-delhi',
    title='Dearer from today: e-scooters lose a third of their FAME-II money',
    text=TEXT,
    claims=[
        c('a third', 'subsidy', -33.333333333, 'percent', role='change', p=('2023-06-01', None)),
        c('Rs 10,000', 'subsidy', 10000, 'INR', per='kWh', p=('2023-06-01', None)),
        c('Rs 15,000', 'subsidy', 15000, 'INR', per='kWh', p=(None, '2023-05-31')),
        c('15 per cent', 'subsidy', None, 'percent', 15, p=('2023-06-01', None)),
        c('40 per cent', 'subsidy', None, 'percent', 40, p=(None, '2023-05-31')),
        c('Rs 15,000', 'price_change', 15000, 'INR', nth=1, company='Ola Electric', product='S1 Pro', role='change'),
        c('Rs 1,39,999', 'price', 139999, 'INR', company='Ola Electric', product='S1 Pro'),
        c('Rs 1,24,999', 'price', 124999, 'INR', company='Ola Electric', product='S1 Pro', superseded=True),
        c('Rs 20,500', 'price_change', 20500, 'INR', company='Ather', product='450X', role='change'),
        c('Rs 17,000 to Rs 22,000', 'price_change', 17000, 'INR', 22000, company='TVS', product='iQube', role='change'),
        c('1,05,338 units', 'registrations', 105338, 'vehicle', p=('2023-05-01', '2023-05-31')),
        c('58.5 per cent', 'registrations', 58.5, 'percent', role='change', p=('2023-05-01', '2023-05-31')),
        c('66,466', 'registrations', 66466, 'vehicle', p=('2023-04-01', '2023-04-30')),
        c('45,000', 'registrations', None, 'vehicle', 45000, p=('2023-06-01', '2023-06-30'), status='forecast'),
        c('7.1 per cent', 'penetration', 7.1, 'percent', role=['share', 'level'], p=('2023-05-01', '2023-05-31')),
        c('4 per cent', 'penetration', 4, 'percent', role=['share', 'level'], p=('2023-06-01', '2023-06-30'), status='forecast'),
        c('Rs 469 crore', ['subsidy', 'cost'], 4690000000, 'INR', status=['plan', 'actual']),
        c('Rs 133.5 crore', ['subsidy', 'cost'], 1335000000, 'INR', company='Hero Electric', status=['plan', 'actual']),
        c('Rs 124.9 crore', ['subsidy', 'cost'], 1249000000, 'INR', company='Ampere', status=['plan', 'actual']),
        c('Rs 116.8 crore', ['subsidy', 'cost'], 1168000000, 'INR', company='Okinawa', status=['plan', 'actual']),
        c('Rs 93.8 crore', ['subsidy', 'cost'], 938000000, 'INR', status=['plan', 'actual']),
        c('3.7 kWh', 'battery_capacity', 3.7, 'kWh', company='Ather', product='450X'),
        c('Rs 21,000', 'subsidy', 21000, 'INR'),
        c('Rs 55,500', 'subsidy', 55500, 'INR', p=(None, '2023-05-31')),
    ],
    names=mentions(TEXT, {
        'Ola Electric': ('COMPANY', 'Ola Electric'),
        'Ather': ('COMPANY', 'Ather Energy'),
        'TVS': ('COMPANY', 'TVS Motor'),
        'Hero Electric': ('COMPANY', 'Hero Electric'),
        'Okinawa': ('COMPANY', 'Okinawa'),
        'Ampere': ('COMPANY', 'Ampere'),
        'S1 Pro': ('PRODUCT', 'S1 Pro'),
        '450X': ('PRODUCT', '450X'),
        'iQube': ('PRODUCT', 'iQube'),
    }),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['Rs 1,24,999', 'Rs 1,39,999', 'Rs 15,000 to']),
        dict(kind='growth', verdict='consistent', quotes=['Rs 15,000', 'Rs 10,000', 'a third']),
        dict(kind='growth', verdict='consistent', quotes=['66,466', '1,05,338 units', '58.5 per cent']),
        dict(kind='sum', verdict='consistent', quotes=['Rs 133.5 crore', 'Rs 124.9 crore', 'Rs 116.8 crore', 'Rs 93.8 crore', 'Rs 469 crore']),
    ],
)
