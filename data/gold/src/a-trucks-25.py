from goldlib import *
from mentions import mentions

TEXT = """Diesel's last stronghold wobbles as China's heavy trucks grow plugs

Numbers from the compulsory-insurance register, tallied by our Tangshan office, show 17,713 electric heavy trucks hitting the road in August, 182% above the 6,281 of August 2024 and equal to 26.5% of the class (66,840).

Maker .......... Aug .... Share
XCMG ........... 2,947 .. 16.6%
Sany ........... 2,763 .. 15.6%
FAW Jiefang .... 2,510 .. 14.2%
Sinotruk ....... 2,391 .. 15.3%

Why now? Cells. A 400-kWh pack, 620,000 yuan in 2022, can be had for 180,000 yuan, that is for 450 yuan per kWh (US$63). Subsidised scrapping of old diesels adds up to 140,000 yuan per vehicle.

Sany's Jiangshan tractor, to take the top seller, weighs 11.2 tonnes empty, pulls with 2,850 Nm and draws 1.3 kWh per kilometre when laden. On the Baotou coal run one of them has covered 410,000 km in 26 months, and saved some 390 tonnes of CO2, its driver Old Zhao, 56, keeps a notebook. Two 400-kW guns fill the battery in 48 minutes; a swap needs five.

The transport ministry expects 3,000 megawatt-class chargers along trunk roads by 2027, from 410 today.
"""

doc = dict(
    id='a-trucks-25', published='2025-09-09', source='heavy-haul-magazine',
    title="Diesel's last stronghold wobbles as China's heavy trucks grow plugs",
    text=TEXT,
    claims=[
        c('17,713 electric heavy trucks', 'registrations', 17713, 'vehicle', p=m(2025, 8)),
        c('182%', 'registrations', 182, 'percent', role='change', p=m(2025, 8)),
        c('6,281', 'registrations', 6281, 'vehicle', p=m(2024, 8)),
        c('26.5%', 'penetration', 26.5, 'percent', role=['level', 'share'], p=m(2025, 8)),
        c('66,840', 'registrations', 66840, 'vehicle', p=m(2025, 8)),
        c('2,947', 'registrations', 2947, 'vehicle', company='XCMG', p=m(2025, 8)),
        c('16.6%', 'market_share', 16.6, 'percent', company='XCMG', role=['level', 'share'], p=m(2025, 8)),
        c('2,763', 'registrations', 2763, 'vehicle', company='Sany', p=m(2025, 8)),
        c('15.6%', 'market_share', 15.6, 'percent', company='Sany', role=['level', 'share'], p=m(2025, 8)),
        c('2,510', 'registrations', 2510, 'vehicle', company='FAW Jiefang', p=m(2025, 8)),
        c('14.2%', 'market_share', 14.2, 'percent', company='FAW Jiefang', role=['level', 'share'], p=m(2025, 8)),
        c('2,391', 'registrations', 2391, 'vehicle', company='Sinotruk', p=m(2025, 8)),
        c('15.3%', 'market_share', 15.3, 'percent', company='Sinotruk', role=['level', 'share'], p=m(2025, 8)),
        c('400-kWh', 'battery_capacity', 400, 'kWh'),
        c('620,000 yuan', ['cost', 'price'], 620000, 'CNY', p=y(2022)),
        c('180,000 yuan', ['cost', 'price'], 180000, 'CNY'),
        c('450 yuan', 'battery_price', 450, 'CNY', per='kWh'),
        c('US$63', 'battery_price', 63, 'USD', per='kWh'),
        c('140,000 yuan', 'subsidy', None, 'CNY', 140000, per=['vehicle', None]),
        c('11.2 tonnes', 'weight', 11.2, 'tonne', company='Sany', product='Jiangshan'),
        c('2,850 Nm', 'torque', 2850, 'Nm', company='Sany', product='Jiangshan'),
        c('1.3 kWh', 'consumption', 1.3, 'kWh', company='Sany', product='Jiangshan', per='km'),
        c('410,000 km', 'distance', 410000, 'km', company='Sany', product='Jiangshan'),
        c('390 tonnes', 'emissions', 390, 'tonne', company='Sany', product='Jiangshan'),
        c('400-kW', 'charging_power', 400, 'kW', nth=1, company='Sany', product='Jiangshan'),
        c('48 minutes', 'charging_time', 48, 'minute', company='Sany', product='Jiangshan'),
        c('five', ['charging_time', 'duration'], 5, 'minute', company='Sany', product='Jiangshan'),
        c('3,000 megawatt-class chargers', 'chargers', 3000, 'charger', p=by(2027), status=['forecast', 'target']),
        c('410', 'chargers', 410, 'charger', nth=1),
    ],
    names=mentions(TEXT, {'XCMG': ('COMPANY', 'XCMG'), 'Sany': ('COMPANY', 'Sany'), 'FAW Jiefang': ('COMPANY', 'FAW Jiefang'), 'Sinotruk': ('COMPANY', 'Sinotruk'), 'Jiangshan': ('PRODUCT', 'Jiangshan')}),
    checks=[
        dict(kind='growth', verdict='consistent', quotes=['17,713 electric heavy trucks', '182%', '6,281']),
        dict(kind='share', verdict='consistent', quotes=['17,713 electric heavy trucks', '66,840', '26.5%']),
        dict(kind='share', verdict='consistent', quotes=['2,947', '17,713 electric heavy trucks', '16.6%']),
        dict(kind='share', verdict='consistent', quotes=['2,763', '17,713 electric heavy trucks', '15.6%']),
        dict(kind='share', verdict='consistent', quotes=['2,510', '17,713 electric heavy trucks', '14.2%']),
        dict(kind='share', verdict='inconsistent', quotes=['2,391', '17,713 electric heavy trucks', '15.3%'], suggestion='fits 13.5 percent'),
        dict(kind='fx', verdict='consistent', quotes=['450 yuan', 'US$63']),
        dict(kind='rate', verdict='consistent', quotes=['400-kWh', '180,000 yuan', '450 yuan']),
    ],
)
