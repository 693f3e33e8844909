from goldlib import *
from mentions import mentions

TEXT = """UK passes 55,000 public charge points but rapid hubs still cluster in the south

There were 55,301 public electric vehicle charging devices installed across the UK at the end of January, an increase of 46% on January 2023, figures compiled by Zapmap show. They are spread over 32,011 locations.

Some 1,598 devices were added in the month, slightly below the 1,720 in December.

Rapid and ultra-rapid units, those of 50 kW and more, reached 10,550, or 19% of the total, with Greater London accounting for 1,010 of them. Ultra-rapid ones grew fastest, by 94%, to 4,630.

Among the operators, Shell-owned ubitricity has the most devices with 8,240, nearly all of them in lampposts. Pod Point follows with 6,940, though that was 700 fewer than a year ago after Lidl and Tesco took some sites back. BP Pulse is third at 3,180.

In ultra-rapid charging InstaVolt leads with 1,310 devices and a 14% share of rapids overall, ahead of Tesla (1,115, of which 520 open to all makes), BP Pulse (760) and Gridserve (705). InstaVolt is targeting 10,000 by 2030.

The government's aim is 300,000 public chargers by the end of the decade. At the current rate of about 1,500 a month, that would be missed by 130,000, said the RAC's Simon Williams.

New-car buyers registered 20,935 BEVs in January, 21% more than a year before. With just over 985,000 pure electric cars on the road, there are 18 for each public device.

This article was amended on 9 February to correct a picture caption.
"""

doc = dict(
    id='tw-a-ukchargers-jan-2402', published='2024-02-08', source='plugged-britain',
    title='UK passes 55,000 public charge points but rapid hubs still cluster in the south',
    text=TEXT,
    claims=[
        c('55,000 public charge points', 'chargers', 55000, 'charger', None, p=('2024-01-31', '2024-01-31')),
        c('55,301 public electric vehicle charging devices', 'chargers', 55301, 'charger', p=('2024-01-31', '2024-01-31')),
        c('46%', 'chargers', 46, 'percent', role='change', p=('2024-01-31', '2024-01-31')),
        c('32,011 locations', ['stations', 'other'], 32011, ['station', 'item'], p=('2024-01-31', '2024-01-31')),
        c('1,598 devices', 'chargers', 1598, 'charger', role=['change', 'level'], p=('2024-01-01', '2024-01-31')),
        c('1,720', 'chargers', 1720, 'charger', role=['change', 'level'], p=('2023-12-01', '2023-12-31')),
        c('10,550', 'chargers', 10550, 'charger', p=('2024-01-31', '2024-01-31')),
        c('19%', 'chargers', 19, 'percent', role='share', p=('2024-01-31', '2024-01-31')),
        c('1,010', 'chargers', 1010, 'charger', p=('2024-01-31', '2024-01-31')),
        c('94%', 'chargers', 94, 'percent', role='change', p=('2024-01-31', '2024-01-31')),
        c('4,630', 'chargers', 4630, 'charger', p=('2024-01-31', '2024-01-31')),
        c('8,240', 'chargers', 8240, 'charger', company='Ubitricity', p=('2024-01-31', '2024-01-31')),
        c('6,940', 'chargers', 6940, 'charger', company='Pod Point', p=('2024-01-31', '2024-01-31')),
        c('700', 'chargers', -700, 'charger', company='Pod Point', role='change', p=('2024-01-31', '2024-01-31')),
        c('3,180', 'chargers', 3180, 'charger', company='BP Pulse', p=('2024-01-31', '2024-01-31')),
        c('1,310 devices', 'chargers', 1310, 'charger', company='InstaVolt', p=('2024-01-31', '2024-01-31')),
        c('14%', 'market_share', 14, 'percent', company='InstaVolt', role=['level', 'share'], p=('2024-01-31', '2024-01-31')),
        c('1,115', 'chargers', 1115, 'charger', company='Tesla', p=('2024-01-31', '2024-01-31')),
        c('520', 'chargers', 520, 'charger', company='Tesla', p=('2024-01-31', '2024-01-31')),
        c('760', 'chargers', 760, 'charger', company='BP Pulse', p=('2024-01-31', '2024-01-31')),
        c('705', 'chargers', 705, 'charger', company='Gridserve', p=('2024-01-31', '2024-01-31')),
        c('10,000', 'chargers', 10000, 'charger', company='InstaVolt', p=(None, '2030-12-31'), status=['target', 'plan']),
        c('300,000 public chargers', 'chargers', 300000, 'charger', p=(None, '2030-12-31'), status=['target', 'plan']),
        c('1,500', 'chargers', 1500, 'charger', role=['change', 'level'], per='month'),
        c('130,000', 'chargers', -130000, 'charger', role='change', p=(None, '2030-12-31'), status='forecast'),
        c('20,935 BEVs', 'registrations', 20935, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('21%', 'registrations', 21, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('985,000 pure electric cars', 'other', 985000, 'vehicle', None),
        c('18', 'other', 18, 'vehicle', nth=1, per='charger'),
    ],
    names=mentions(TEXT, {'Shell': ('COMPANY', 'Shell'), 'ubitricity': ('COMPANY', 'Ubitricity'), 'Pod Point': ('COMPANY', 'Pod Point'), 'BP Pulse': ('COMPANY', 'BP Pulse'), 'InstaVolt': ('COMPANY', 'InstaVolt'), 'Tesla': ('COMPANY', 'Tesla'), 'Gridserve': ('COMPANY', 'Gridserve')}),
    checks=[],
)
