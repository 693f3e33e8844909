from goldlib import *
from mentions import mentions

TEXT = """Tesla opens more Superchargers to other electric cars as UK network passes 44,000 points

Published 16 May 2023

Tesla has opened a further 15 sites in the United Kingdom to drivers of other makes, taking the total to 30 stations with 446 chargers.

A pilot began with 15 locations in May last year. Prices average 60p per kWh for Tesla owners and 77p for everyone else. A monthly membership of £10.99 brings the lower rate.

Tesla now has more than 1,150 Superchargers at 118 locations in the country. By comparison Ionity runs 30 sites with chargers of up to 350kW and asks 74p, while Gridserve has more than 170 on the motorways.

The company's V4 chargers, the first of which was installed in Tewkesbury, deliver up to 250kW for now.

According to Zap-Map, there were 44,020 charging points across the UK at the end of April, up 36% from 32,300 at the same date in 2022. Of these, 8,461 were rapid or ultra-rapid devices, or 19%. Some 1,690 were added in April alone.

The government expects 300,000 by 2030. Its goal of six or more rapid chargers at every English motorway service area by the end of this year looks likely to be missed.

Battery electric cars made up 15.4% of new registrations in April, or 20,522 cars, up 59.1%, the SMMT said.

Image: Tesla
Share this article: Facebook Twitter LinkedIn WhatsApp Email
"""

doc = dict(
    id='tv-c-ionity-uk-sc', published='2023-05-16', source='plug-points-uk',
    title='Tesla opens more Superchargers to other electric cars as UK network passes 44,000 points',
    text=TEXT,
    claims=[
        c('44,000 points', 'chargers', 44000, 'charger', None, p=('2023-04-30', '2023-04-30')),
        c('15 sites', 'stations', 15, 'station', company='Tesla'),
        c('30 stations', 'stations', 30, 'station', company='Tesla'),
        c('446 chargers', 'chargers', 446, 'charger', company='Tesla'),
        c('15 locations', 'stations', 15, 'station', company='Tesla', p=('2022-05-01', '2022-05-31')),
        c('60p', 'price', 0.6, 'GBP', company='Tesla', per='kWh'),
        c('77p', 'price', 0.77, 'GBP', company='Tesla', per='kWh'),
        c('£10.99', 'price', 10.99, 'GBP', company='Tesla', per='month'),
        c('1,150', 'chargers', 1150, 'charger', None, company='Tesla'),
        c('118 locations', 'stations', 118, 'station', company='Tesla'),
        c('30 sites', 'stations', 30, 'station', company='Ionity'),
        c('350kW', 'charging_power', None, 'kW', 350, company='Ionity'),
        c('74p', 'price', 0.74, 'GBP', company='Ionity', per='kWh'),
        c('170', 'stations', 170, 'station', None, company='Gridserve'),
        c('250kW', 'charging_power', None, 'kW', 250, company='Tesla', product='V4'),
        c('44,020 charging points', 'chargers', 44020, 'charger', p=('2023-04-30', '2023-04-30')),
        c('36%', 'chargers', 36, 'percent', role='change', p=('2023-04-30', '2023-04-30')),
        c('32,300', 'chargers', 32300, 'charger', p=('2022-04-30', '2022-04-30')),
        c('8,461', 'chargers', 8461, 'charger', p=('2023-04-30', '2023-04-30')),
        c('19%', 'chargers', 19, 'percent', role='share', p=('2023-04-30', '2023-04-30')),
        c('1,690', 'chargers', 1690, 'charger', p=('2023-04-01', '2023-04-30')),
        c('300,000', 'chargers', 300000, 'charger', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('six', 'chargers', 6, 'charger', None, per='station', p=(None, '2023-12-31'), status=['target', 'forecast']),
        c('15.4%', 'penetration', 15.4, 'percent', role=['level', 'share'], p=('2023-04-01', '2023-04-30')),
        c('20,522', 'registrations', 20522, 'vehicle', p=('2023-04-01', '2023-04-30')),
        c('59.1%', 'registrations', 59.1, 'percent', role='change', p=('2023-04-01', '2023-04-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Ionity': ('COMPANY', 'Ionity'), 'Gridserve': ('COMPANY', 'Gridserve'), 'V4': ('PRODUCT', 'V4')}),
    checks=[],
)
