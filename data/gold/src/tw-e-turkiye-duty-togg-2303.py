from goldlib import *
from mentions import mentions

TEXT = """Türkiye slaps extra 40% customs duty on China-made electric cars

ANKARA — Electric vehicles imported from China are subject to an additional customs duty of 40% as of Friday under a presidential decree published in the Official Gazette, on top of the 10% that already applied.

Cars from the European Union and South Korea, with which Türkiye has trade agreements, remain exempt.

The move protects Togg, the national brand, which starts to hand over its T10X SUV at the end of this month. Togg began to take pre-orders on March 16 at prices from TL 953,000 ($50,100) and had received 118,400 by Thursday evening, from which 12,000 buyers were to be drawn by lot. It plans to deliver 28,000 cars this year. The plant in Gemlik, opened in October after an investment of TL 22 billion, can produce 100,000 vehicles annually, to be raised to 175,000.

Togg is owned in equal parts of 23% by Anadolu Group, BMC, Turkcell and Zorlu, with the remainder held by the business chamber TOBB. Its battery joint venture with Farasis, Siro, is to reach 20 GWh by 2031, for which Vakıfbank and others lent 185 million euros.

MG, sold here by Doğan Trend, has been the best-selling Chinese electric brand, with 1,120 cars last year. Skywell followed with 940 units. BYD was to enter the market in the second half, and its distributor said the launch would go ahead.

Overall, 7,733 battery-electric cars were sold in Türkiye last year, up 173%, for 1.3% of the total. In February the share stood at 1.9%, or 942 units.

The number of charging sockets in the country rose to 3,900 in February from 2,350 a year before, according to the energy regulator. ZES, part of Zorlu, has 1,750 of them. The government is paying TL 300 million in grants for 1,572 fast chargers, of which 560 were in service at the end of last month.
"""

PL = ['plan', 'target', 'forecast']
T = 'Togg'
doc = dict(
    id='tw-e-turkiye-duty-togg-2303', published='2023-03-24', source='bosphorus-economy',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('40%', 'tariff', 40, 'percent', p=('2023-03-24', None)),
        c('40%', 'tariff', 40, 'percent', nth=1, p=('2023-03-24', None)),
        c('10%', 'tariff', 10, 'percent'),
        c('end of this month', 'delivery_start', None, 'date', company=T, product='T10X', p=m(2023, 3), status=PL),
        c('TL 953,000', 'price', 953000, 'TRY', company=T, product='T10X'),
        c('$50,100', 'price', 50100, 'USD', company=T, product='T10X'),
        c('118,400', 'orders', 118400, 'order', company=T, product='T10X', p=('2023-03-16', '2023-03-23')),
        c('12,000 buyers', ['orders', 'other'], 12000, ['order', 'job', 'item'], company=T, product='T10X', status=PL),
        c('28,000 cars', 'deliveries', 28000, 'vehicle', company=T, product=[None, 'T10X'], p=y(2023), status=PL),
        c('October', 'production_start', None, 'date', company=T, p=m(2022, 10)),
        c('TL 22 billion', 'investment', 2.2e10, 'TRY', company=T),
        c('100,000 vehicles', 'capacity', 100000, 'vehicle', company=T, per='year'),
        c('175,000', 'capacity', 175000, 'vehicle', company=T, per=['year', None], status=PL),
        c('23%', 'stake', 23, 'percent', company=[T, 'Anadolu Group', 'BMC', 'Turkcell', 'Zorlu']),
        c('20 GWh', 'capacity', 20, 'GWh', company='Siro', per=['year', None], p=by(2031), status=PL),
        c('185 million euros', ['debt', 'funding'], 1.85e8, 'EUR', company='Siro'),
        c('1,120 cars', 'sales', 1120, 'vehicle', company='MG', p=y(2022)),
        c('940 units', 'sales', 940, 'vehicle', company='Skywell', p=y(2022)),
        c('second half', 'launch', None, 'date', company='BYD', p=h(2023, 2), status=PL),
        c('7,733 battery-electric cars', 'sales', 7733, 'vehicle', p=y(2022)),
        c('173%', 'sales', 173, 'percent', role='change', p=y(2022)),
        c('1.3%', 'penetration', 1.3, 'percent', p=y(2022)),
        c('1.9%', 'penetration', 1.9, 'percent', p=m(2023, 2)),
        c('942 units', 'sales', 942, 'vehicle', p=m(2023, 2)),
        c('3,900', 'chargers', 3900, 'charger', p=m(2023, 2)),
        c('2,350', 'chargers', 2350, 'charger', p=m(2022, 2)),
        c('1,750', 'chargers', 1750, 'charger', company='ZES', p=m(2023, 2)),
        c('TL 300 million', 'subsidy', 3e8, 'TRY'),
        c('1,572 fast chargers', 'chargers', 1572, 'charger', status=PL),
        c('560', 'chargers', 560, 'charger', p=('2023-02-28', '2023-02-28')),
    ],
    names=mentions(TEXT, {'Togg': ('COMPANY', 'Togg'), 'Anadolu Group': ('COMPANY', 'Anadolu Group'), 'BMC': ('COMPANY', 'BMC'), 'Turkcell': ('COMPANY', 'Turkcell'), 'Zorlu': ('COMPANY', 'Zorlu'), 'Farasis': ('COMPANY', 'Farasis Energy'), 'Siro': ('COMPANY', 'Siro'), 'Vakıfbank': ('COMPANY', 'Vakıfbank'), 'MG': ('COMPANY', 'MG'), 'Doğan Trend': ('COMPANY', 'Doğan Trend'), 'Skywell': ('COMPANY', 'Skywell'), 'BYD': ('COMPANY', 'BYD'), 'ZES': ('COMPANY', 'ZES'), 'T10X': ('PRODUCT', 'T10X')}),
    checks=[],
)
