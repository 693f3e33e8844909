from goldlib import *
from mentions import mentions

TEXT = """Enechange’s books reopened; Terra Charge pulls ahead in plugs

TOKYO – Charging operator Enechange cannot publish its 2023 results on time because the auditor objects to how it treats a vehicle that owns its posts. Instead of 4.38 billion yen ($29 million), revenue might shrink to 3.7 billion and the operating loss grow to 5 billion from 2.5 billion. The company, present in all 47 prefectures, has 3,500 ports in service as of the end of February and orders for 6,100; it had aimed to have 30,000 by 2027 for an outlay of 30 billion yen.

Terra Charge, its rival, which raised 15 billion yen from trading houses and local banks, claims over 10,000 contracts and hopes to install 3,000 this year. PLUGO aims at 10,000 by 2025. The largest rapid network is e-Mobility Power’s, 58 percent of which belongs to TEPCO: 8,400 units, of which 1,200 exceed 90 kW. Tesla has 620 of its own at 121 sites.

The government raised its goal in October from 150,000 to 300,000 points by 2030, 30,000 of them rapid, and budgeted 36 billion yen for it. At present 30,000 or so exist.

Electric cars, kei models like Nissan’s Sakura included, had 1.8 percent of Japanese sales last year. The Sakura costs 2.54 million yen.
"""

doc = dict(
    id='tq-japan-chargers-enechange', published='2024-03-29', source='kanto-biz',
    title='Enechange’s books reopened; Terra Charge pulls ahead in plugs',
    text=TEXT,
    claims=[
        c('4.38 billion yen', 'revenue', 4380000000, 'JPY', company='Enechange', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('$29 million', 'revenue', 29000000, 'USD', company='Enechange', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('3.7 billion', 'revenue', 3700000000, 'JPY', company='Enechange', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('5 billion', 'operating_income', -5000000000, 'JPY', company='Enechange', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('2.5 billion', 'operating_income', -2500000000, 'JPY', company='Enechange', p=('2023-01-01', '2023-12-31')),
        c('3,500 ports', 'chargers', 3500, 'charger', company='Enechange', p=('2024-02-29', '2024-02-29')),
        c('6,100', 'orders', 6100, 'order', company='Enechange'),
        c('30,000', 'chargers', 30000, 'charger', company='Enechange', p=(None, '2027-12-31'), status='target'),
        c('30 billion yen', 'investment', 30000000000, 'JPY', company='Enechange', p=(None, '2027-12-31'), status='plan'),
        c('15 billion yen', 'funding', 15000000000, 'JPY', company='Terra Charge'),
        c('10,000', 'orders', 10000, 'order', None, company='Terra Charge'),
        c('3,000', 'chargers', 3000, 'charger', company='Terra Charge', p=('2024-01-01', '2024-12-31'), status='target'),
        c('10,000', 'chargers', 10000, 'charger', nth=1, company='PLUGO', p=(None, '2025-12-31'), status='target'),
        c('58 percent', 'stake', 58, 'percent', company=['TEPCO', 'Tokyo Electric Power']),
        c('8,400 units', 'chargers', 8400, 'charger', company='e-Mobility Power'),
        c('1,200', 'chargers', 1200, 'charger', company='e-Mobility Power'),
        c('620', 'chargers', 620, 'charger', company='Tesla'),
        c('121 sites', 'stations', 121, 'station', company='Tesla'),
        c('150,000', 'chargers', 150000, 'charger', p=(None, '2030-12-31'), status='target', superseded=True),
        c('300,000', 'chargers', 300000, 'charger', p=(None, '2030-12-31'), status='target'),
        c('30,000', 'chargers', 30000, 'charger', nth=1, p=(None, '2030-12-31'), status='target'),
        c('36 billion yen', 'subsidy', 36000000000, 'JPY'),
        c('30,000', 'chargers', 30000, 'charger', nth=2),
        c('1.8 percent', 'penetration', 1.8, 'percent', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('2.54 million yen', 'price', 2540000, 'JPY', company='Nissan', product='Sakura'),
    ],
    names=mentions(TEXT, {'Enechange': ('COMPANY', 'Enechange'), 'e-Mobility Power': ('COMPANY', 'e-Mobility Power'), 'Terra Charge': ('COMPANY', 'Terra Charge'), 'Nissan': ('COMPANY', 'Nissan'), 'Tesla': ('COMPANY', 'Tesla'), 'PLUGO': ('COMPANY', 'PLUGO'), 'Sakura': ('PRODUCT', 'Sakura')}),
    checks=[],
)
