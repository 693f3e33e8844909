from goldlib import *
from mentions import mentions

TEXT = """Bajaj closes in on TVS as e-scooter registrations cool to 1.19 lakh in November

After the Diwali rush, the hangover. Electric two-wheelers put on the road last month numbered 1,18,944, going by the VAHAN dashboard as it stood on Monday morning; that is 14.8 per cent short of October's 1,39,603, but still 29.2 per cent better than the 92,061 units of November 2023.

Ola Electric bore the brunt, its slice of the segment shrinking to 24.5 per cent from 30 per cent in the festive month. Bajaj Auto now trails second-placed TVS by just 1,583 registrations.

Brand | Nov 2024 | Oct 2024 | Change MoM
Ola Electric | 29,191 | 41,817 | -30.2%
TVS Motor | 27,746 | 30,180 | -8.1%
Bajaj Auto | 26,163 | 28,415 | -7.9%
Ather Energy | 12,741 | 16,233 | -21.5%
Hero Vida | 7,344 | 7,350 | -0.1%
Others | 15,759 | 15,608 | +1.0%
Total | 1,18,494 | 1,39,603 | -14.8%

Telangana, which does not feed VAHAN, is left out.
"""

doc = dict(
    id='b-fada-nov24', published='2024-12-02', source='two-wheel-ledger',
    title='Bajaj closes in on TVS as e-scooter registrations cool to 1.19 lakh in November',
    text=TEXT,
    claims=[
        c('1.19 lakh', 'registrations', 119000, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('1,18,944', 'registrations', 118944, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('14.8 per cent', 'registrations', -14.8, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('1,39,603', 'registrations', 139603, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('29.2 per cent', 'registrations', 29.2, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('92,061 units', 'registrations', 92061, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('24.5 per cent', 'market_share', 24.5, 'percent', company='Ola Electric', role=['share', 'level'], p=('2024-11-01', '2024-11-30')),
        c('30 per cent', 'market_share', 30, 'percent', company='Ola Electric', role=['share', 'level'], p=('2024-10-01', '2024-10-31')),
        c('1,583 registrations', ['registrations', 'other'], 1583, 'vehicle', company='Bajaj Auto', p=('2024-11-01', '2024-11-30')),
        c('29,191', 'registrations', 29191, 'vehicle', company='Ola Electric', p=('2024-11-01', '2024-11-30')),
        c('41,817', 'registrations', 41817, 'vehicle', company='Ola Electric', p=('2024-10-01', '2024-10-31')),
        c('-30.2%', 'registrations', -30.2, 'percent', company='Ola Electric', role='change', p=('2024-11-01', '2024-11-30')),
        c('27,746', 'registrations', 27746, 'vehicle', company='TVS Motor', p=('2024-11-01', '2024-11-30')),
        c('30,180', 'registrations', 30180, 'vehicle', company='TVS Motor', p=('2024-10-01', '2024-10-31')),
        c('-8.1%', 'registrations', -8.1, 'percent', company='TVS Motor', role='change', p=('2024-11-01', '2024-11-30')),
        c('26,163', 'registrations', 26163, 'vehicle', company='Bajaj Auto', p=('2024-11-01', '2024-11-30')),
        c('28,415', 'registrations', 28415, 'vehicle', company='Bajaj Auto', p=('2024-10-01', '2024-10-31')),
        c('-7.9%', 'registrations', -7.9, 'percent', company='Bajaj Auto', role='change', p=('2024-11-01', '2024-11-30')),
        c('12,741', 'registrations', 12741, 'vehicle', company='Ather Energy', p=('2024-11-01', '2024-11-30')),
        c('16,233', 'registrations', 16233, 'vehicle', company='Ather Energy', p=('2024-10-01', '2024-10-31')),
        c('-21.5%', 'registrations', -21.5, 'percent', company='Ather Energy', role='change', p=('2024-11-01', '2024-11-30')),
        c('7,344', 'registrations', 7344, 'vehicle', company=['Hero Vida', 'Vida'], p=('2024-11-01', '2024-11-30')),
        c('7,350', 'registrations', 7350, 'vehicle', company=['Hero Vida', 'Vida'], p=('2024-10-01', '2024-10-31')),
        c('-0.1%', 'registrations', -0.1, 'percent', company=['Hero Vida', 'Vida'], role='change', p=('2024-11-01', '2024-11-30')),
        c('15,759', 'registrations', 15759, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('15,608', 'registrations', 15608, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('+1.0%', 'registrations', 1, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('1,18,494', 'registrations', 118494, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('1,39,603', 'registrations', 139603, 'vehicle', nth=1, p=('2024-10-01', '2024-10-31')),
        c('-14.8%', 'registrations', -14.8, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
    ],
    names=mentions(TEXT, {
        'Ola Electric': ('COMPANY', 'Ola Electric'),
        'TVS': ('COMPANY', 'TVS Motor'),
        'TVS Motor': ('COMPANY', 'TVS Motor'),
        'Bajaj': ('COMPANY', 'Bajaj Auto'),
        'Bajaj Auto': ('COMPANY', 'Bajaj Auto'),
        'Ather Energy': ('COMPANY', 'Ather Energy'),
        'Hero Vida': ('COMPANY', 'Hero Vida'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['1.19 lakh', '1,18,944']),
        dict(kind='growth', verdict='consistent', quotes=['1,18,944', '1,39,603', '14.8 per cent']),
        dict(kind='growth', verdict='consistent', quotes=['1,18,944', '92,061 units', '29.2 per cent']),
        dict(kind='share', verdict='consistent', quotes=['24.5 per cent', '29,191', '1,18,944']),
        dict(kind='share', verdict='consistent', quotes=['30 per cent', '41,817', '1,39,603']),
        dict(kind='growth', verdict='consistent', quotes=['29,191', '41,817', '-30.2%']),
        dict(kind='growth', verdict='consistent', quotes=['27,746', '30,180', '-8.1%']),
        dict(kind='growth', verdict='consistent', quotes=['26,163', '28,415', '-7.9%']),
        dict(kind='growth', verdict='consistent', quotes=['12,741', '16,233', '-21.5%']),
        dict(kind='growth', verdict='consistent', quotes=['7,344', '7,350', '-0.1%']),
        dict(kind='growth', verdict='consistent', quotes=['15,759', '15,608', '+1.0%']),
        dict(kind='sum', verdict='inconsistent', quotes=['29,191', '27,746', '26,163', '12,741', '7,344', '15,759', '1,18,494'], suggestion='fits 118,944'),
        dict(kind='sum', verdict='consistent', quotes=['41,817', '30,180', '28,415', '16,233', '7,350', '15,608', '1,39,603 |']),
        dict(kind='conflict', verdict='inconsistent', quotes=['1,18,944', '1,18,494'], suggestion='fits 118,944'),
        dict(kind='agreement', verdict='consistent', quotes=['1,39,603', '1,39,603 |']),
        dict(kind='agreement', verdict='consistent', quotes=['14.8 per cent', '-14.8%']),
        dict(kind='growth', verdict='inconsistent', quotes=['1,18,494', '1,39,603 |', '-14.8%'], suggestion='fits 118,944'),
        dict(kind='sum', verdict='consistent', quotes=['26,163', '1,583 registrations', '27,746']),
    ],
)
