from goldlib import *
from mentions import mentions

TEXT = """Norway: EV share hits 86.8% in March as Model Y takes three in ten

Posted on April 3, 2023 by Lars Eide

A total of 19,366 new passenger cars were registered in Norway in March, 21.9% more than in March last year, according to the Norwegian Road Federation (OFV).

Of these, 16,808 were fully electric, up from 13,681 a year ago. The BEV share was 86.8 per cent, compared to 86.1 per cent in March 2022 and 83.5 per cent in February.

Plug-in hybrids had 5.9%, petrol cars only 1.1%.

So far this year, 28,591 cars have been registered, down 4.7%. This is because many buyers brought their purchase forward to December, before a new weight tax of 12.5 kroner per kilo above 500 kg and VAT of 25% on the part of the price over 500,000 kroner came into force on January 1. In January just 1,860 cars were registered.

The Tesla Model Y was by far the most popular car with 6,002 registrations, or 31% of all new cars. The Volkswagen ID.4 was in second place with 1,104, followed by the Toyota bZ4X with 967 and the Skoda Enyaq, 861. The Volvo XC40, third a year ago, dropped to sixth.

As a brand, Tesla registered 6,430 cars, almost 38% up from 4,660 in March 2022. Volkswagen had 1,790, down over 8%.

Chinese brand NIO registered 78 cars and has nine swap stations in the country as of the end of March. It plans to have 20 by the end of the year.

OFV expects around 135,000 new cars in 2023, after 174,329 last year.

Norway wants all new cars to be zero-emission from 2025.

Related posts: Sweden in March | Denmark in March | About the author
"""

doc = dict(
    id='tv-a-ofv-mar-2304', published='2023-04-03', source='fjord-motor',
    title='Norway: EV share hits 86.8% in March as Model Y takes three in ten',
    text=TEXT,
    claims=[
        c('86.8%', 'penetration', 86.8, 'percent', role=['level', 'share'], p=('2023-03-01', '2023-03-31')),
        c('three in ten', ['registrations', 'market_share'], 30, 'percent', company='Tesla', product='Model Y', role='share', p=('2023-03-01', '2023-03-31')),
        c('19,366 new passenger cars', 'registrations', 19366, 'vehicle', p=('2023-03-01', '2023-03-31')),
        c('21.9%', 'registrations', 21.9, 'percent', role='change', p=('2023-03-01', '2023-03-31')),
        c('16,808', 'registrations', 16808, 'vehicle', p=('2023-03-01', '2023-03-31')),
        c('13,681', 'registrations', 13681, 'vehicle', p=('2022-03-01', '2022-03-31')),
        c('86.8 per cent', 'penetration', 86.8, 'percent', role=['level', 'share'], p=('2023-03-01', '2023-03-31')),
        c('86.1 per cent', 'penetration', 86.1, 'percent', role=['level', 'share'], p=('2022-03-01', '2022-03-31')),
        c('83.5 per cent', 'penetration', 83.5, 'percent', role=['level', 'share'], p=('2023-02-01', '2023-02-28')),
        c('5.9%', ['other', 'penetration'], 5.9, 'percent', p=('2023-03-01', '2023-03-31')),
        c('1.1%', ['other', 'penetration'], 1.1, 'percent', p=('2023-03-01', '2023-03-31')),
        c('28,591 cars', 'registrations', 28591, 'vehicle', p=('2023-01-01', '2023-03-31')),
        c('4.7%', 'registrations', -4.7, 'percent', role='change', p=('2023-01-01', '2023-03-31')),
        c('12.5 kroner', 'tariff', 12.5, 'NOK', per='kg', p=('2023-01-01', None)),
        c('25%', 'tariff', 25, 'percent', p=('2023-01-01', None)),
        c('1,860 cars', 'registrations', 1860, 'vehicle', p=('2023-01-01', '2023-01-31')),
        c('6,002 registrations', 'registrations', 6002, 'vehicle', company='Tesla', product='Model Y', p=('2023-03-01', '2023-03-31')),
        c('31%', ['registrations', 'market_share'], 31, 'percent', company='Tesla', product='Model Y', role='share', p=('2023-03-01', '2023-03-31')),
        c('1,104', 'registrations', 1104, 'vehicle', company='Volkswagen', product='ID.4', p=('2023-03-01', '2023-03-31')),
        c('967', 'registrations', 967, 'vehicle', company='Toyota', product='bZ4X', p=('2023-03-01', '2023-03-31')),
        c('861', 'registrations', 861, 'vehicle', company='Skoda', product='Enyaq', p=('2023-03-01', '2023-03-31')),
        c('6,430 cars', 'registrations', 6430, 'vehicle', company='Tesla', p=('2023-03-01', '2023-03-31')),
        c('38%', 'registrations', 38, 'percent', company='Tesla', role='change', p=('2023-03-01', '2023-03-31')),
        c('4,660', 'registrations', 4660, 'vehicle', company='Tesla', p=('2022-03-01', '2022-03-31')),
        c('1,790', 'registrations', 1790, 'vehicle', company='Volkswagen', p=('2023-03-01', '2023-03-31')),
        c('8%', 'registrations', None, 'percent', -8, nth=2, company='Volkswagen', role='change', p=('2023-03-01', '2023-03-31')),
        c('78 cars', 'registrations', 78, 'vehicle', company='NIO', p=('2023-03-01', '2023-03-31')),
        c('nine swap stations', 'stations', 9, 'station', company='NIO', p=('2023-03-31', '2023-03-31')),
        c('20', 'stations', 20, 'station', nth=3, company='NIO', p=(None, '2023-12-31'), status=['plan', 'target', 'forecast']),
        c('135,000 new cars', 'registrations', 135000, 'vehicle', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('174,329', 'registrations', 174329, 'vehicle', p=('2022-01-01', '2022-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Toyota': ('COMPANY', 'Toyota'), 'Skoda': ('COMPANY', 'Skoda'), 'Volvo': ('COMPANY', 'Volvo'), 'NIO': ('COMPANY', 'NIO'), 'Model Y': ('PRODUCT', 'Model Y'), 'ID.4': ('PRODUCT', 'ID.4'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'XC40': ('PRODUCT', 'XC40')}),
    checks=[],
)
