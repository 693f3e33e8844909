from goldlib import *
from mentions import mentions

TEXT = """Neta halves, BYD holds: notes on Thailand's August

Back from holiday, and the August sheets are in. 4,570 BEVs were registered, down 21 per cent from 5,786 a year before. July was 5,090. Eight months in, we are at 47,640 (43,045 in the same period of 2023), so growth hasn't quite vanished.

BYD had 1,910, of which 770 Atto 3s, whose list price has been cut by 340,000 baht since last year to 859,900. I was told on a showroom visit that three people had come in that day. For the year it has 18,300. Its share is 38.4 per cent, against 32.1 at this point last year.

Neta, 1,320 in August 2023, is now at 610. The V-II costs 549,000 baht. It makes them at Bangchan, capacity 20,000 a year, where 2,100 left the line in the first half.

MG: 560. Aion: 380. GWM: 270. Changan: 430.

Next year? The association EVAT expects 80,000, after 70,000 this year, cut from 100,000 in March. BYD, with 103 dealers, thinks it can do 30,000.

*Nat, 41, has driven an ORA since 2022.*
"""

doc = dict(
    id='tn-thai-ev-august-blogish', published='2024-09-25', source='bangkok-plug-diary',
    title="Neta halves, BYD holds: notes on Thailand's August",
    text=TEXT,
    claims=[
        c('halves', 'registrations', -50, 'percent', company='Neta', role='change', p=('2024-08-01', '2024-08-31')),
        c('4,570 BEVs', 'registrations', 4570, 'vehicle', p=('2024-08-01', '2024-08-31')),
        c('21 per cent', 'registrations', -21, 'percent', role='change', p=('2024-08-01', '2024-08-31')),
        c('5,786', 'registrations', 5786, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('5,090', 'registrations', 5090, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('47,640', 'registrations', 47640, 'vehicle', p=('2024-01-01', '2024-08-31')),
        c('43,045', 'registrations', 43045, 'vehicle', p=('2023-01-01', '2023-08-31')),
        c('1,910', 'registrations', 1910, 'vehicle', company='BYD', p=('2024-08-01', '2024-08-31')),
        c('770', 'registrations', 770, 'vehicle', company='BYD', product='Atto 3', p=('2024-08-01', '2024-08-31')),
        c('340,000 baht', 'price_change', -340000, 'THB', company='BYD', product='Atto 3', role='change'),
        c('859,900', 'price', 859900, 'THB', company='BYD', product='Atto 3'),
        c('18,300', 'registrations', 18300, 'vehicle', company='BYD', p=('2024-01-01', '2024-08-31')),
        c('38.4 per cent', 'market_share', 38.4, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-08-31')),
        c('32.1', 'market_share', 32.1, 'percent', company='BYD', role=['level', 'share'], p=('2023-01-01', '2023-08-31')),
        c('1,320', 'registrations', 1320, 'vehicle', company='Neta', p=('2023-08-01', '2023-08-31')),
        c('610', 'registrations', 610, 'vehicle', company='Neta', p=('2024-08-01', '2024-08-31')),
        c('549,000 baht', 'price', 549000, 'THB', company='Neta', product='Neta V-II'),
        c('20,000', 'capacity', 20000, 'vehicle', company='Neta', per='year'),
        c('2,100', 'production', 2100, 'vehicle', company='Neta', p=('2024-01-01', '2024-06-30')),
        c('560', 'registrations', 560, 'vehicle', company='MG', p=('2024-08-01', '2024-08-31')),
        c('380', 'registrations', 380, 'vehicle', company='Aion', p=('2024-08-01', '2024-08-31')),
        c('270', 'registrations', 270, 'vehicle', company='GWM', p=('2024-08-01', '2024-08-31')),
        c('430', 'registrations', 430, 'vehicle', company='Changan', p=('2024-08-01', '2024-08-31')),
        c('80,000', 'registrations', 80000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('70,000', 'registrations', 70000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('100,000', 'registrations', 100000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast', superseded=True),
        c('103 dealers', 'stores', 103, 'store', company='BYD'),
        c('30,000', 'sales', 30000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Neta': ('COMPANY', 'Neta'), 'MG': ('COMPANY', 'MG'), 'Aion': ('COMPANY', 'Aion'), 'GWM': ('COMPANY', 'GWM'), 'Changan': ('COMPANY', 'Changan'), 'ORA': ('COMPANY', 'ORA'), 'Atto 3': ('PRODUCT', 'Atto 3')}),
    checks=[],
)
