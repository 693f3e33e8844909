from goldlib import *
from mentions import mentions

TEXT = """Imported EV registrations more than triple in March on Tesla rush

SEOUL -- Registrations of imported passenger cars in South Korea rose 8.9 percent on-year to 25,560 units last month, led by electric models, industry data showed Thursday.

EVs made up 8,240 units, or 32.2 percent, against 2,560 in February, when state subsidies had not yet been fixed, the Korea Automobile Importers and Distributors Association (KAIDA) said. Hybrids remained the largest group with a share of 54.4 percent; gasoline cars took 12.5 percent and diesel 0.9 percent.

BMW kept the top spot with 6,810 cars, up 4.3 percent, followed by Mercedes-Benz at 5,630. Tesla jumped to third with 5,120, though that was 16.7 percent fewer than a year earlier, when it registered 6,148.

Volvo (1,280), Lexus (1,190) and BYD (543) came in fourth, fifth and tenth. It was the first month for BYD, a newcomer to Korea, which prices its Atto 3 from 31.5 million won ($21,500).

The best-selling model was the Tesla Model Y with 4,480 units, ahead of the BMW 5 Series at 2,010.

For the January-March period, total imports were up 10.9 percent at 60,700. EVs doubled to 10,980, and their share rose to 18.1 percent from 10.1 percent.

Meanwhile, Hyundai Motor sold 6,210 EVs at home in March, up 21 percent, and affiliate Kia 7,050, of which 3,032 were EV3s. For the whole year the government has set aside 1.5 trillion won in purchase subsidies, with a maximum of 5.8 million won for a midsize car.
"""

doc = dict(
    id='tw-a-kaida-mar-2504', published='2025-04-03', source='seoul-daily-biz',
    title='Imported EV registrations more than triple in March on Tesla rush',
    text=TEXT,
    claims=[
        c('triple', 'registrations', 200, 'percent', None, role='change', p=('2025-03-01', '2025-03-31')),
        c('8.9 percent', 'registrations', 8.9, 'percent', role='change', p=('2025-03-01', '2025-03-31')),
        c('25,560 units', 'registrations', 25560, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('8,240 units', 'registrations', 8240, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('32.2 percent', 'penetration', 32.2, 'percent', role=['level', 'share'], p=('2025-03-01', '2025-03-31')),
        c('2,560', 'registrations', 2560, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('54.4 percent', ['penetration', 'market_share', 'other'], 54.4, 'percent', role=['share', 'level'], p=('2025-03-01', '2025-03-31')),
        c('12.5 percent', ['other', 'market_share'], 12.5, 'percent', role='share', p=('2025-03-01', '2025-03-31')),
        c('0.9 percent', ['other', 'market_share'], 0.9, 'percent', role='share', p=('2025-03-01', '2025-03-31')),
        c('6,810 cars', 'registrations', 6810, 'vehicle', company='BMW', p=('2025-03-01', '2025-03-31')),
        c('4.3 percent', 'registrations', 4.3, 'percent', company='BMW', role='change', p=('2025-03-01', '2025-03-31')),
        c('5,630', 'registrations', 5630, 'vehicle', company='Mercedes-Benz', p=('2025-03-01', '2025-03-31')),
        c('5,120', 'registrations', 5120, 'vehicle', company='Tesla', p=('2025-03-01', '2025-03-31')),
        c('16.7 percent', 'registrations', -16.7, 'percent', company='Tesla', role='change', p=('2025-03-01', '2025-03-31')),
        c('6,148', 'registrations', 6148, 'vehicle', company='Tesla', p=('2024-03-01', '2024-03-31')),
        c('1,280', 'registrations', 1280, 'vehicle', company=['Volvo Cars', 'Volvo'], p=('2025-03-01', '2025-03-31')),
        c('1,190', 'registrations', 1190, 'vehicle', company='Lexus', p=('2025-03-01', '2025-03-31')),
        c('543', 'registrations', 543, 'vehicle', company='BYD', p=('2025-03-01', '2025-03-31')),
        c('31.5 million won', 'price', 31500000, 'KRW', company='BYD', product='Atto 3'),
        c('$21,500', 'price', 21500, 'USD', company='BYD', product='Atto 3'),
        c('4,480 units', 'registrations', 4480, 'vehicle', company='Tesla', product='Model Y', p=('2025-03-01', '2025-03-31')),
        c('2,010', 'registrations', 2010, 'vehicle', company='BMW', product='5 Series', p=('2025-03-01', '2025-03-31')),
        c('10.9 percent', 'registrations', 10.9, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('60,700', 'registrations', 60700, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('doubled', 'registrations', 100, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('10,980', 'registrations', 10980, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('18.1 percent', 'penetration', 18.1, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('10.1 percent', 'penetration', 10.1, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('6,210 EVs', 'sales', 6210, 'vehicle', company='Hyundai Motor', p=('2025-03-01', '2025-03-31')),
        c('21 percent', 'sales', 21, 'percent', company='Hyundai Motor', role='change', p=('2025-03-01', '2025-03-31')),
        c('7,050', 'sales', 7050, 'vehicle', company='Kia', p=('2025-03-01', '2025-03-31')),
        c('3,032', 'sales', 3032, 'vehicle', company='Kia', product='EV3', p=('2025-03-01', '2025-03-31')),
        c('1.5 trillion won', 'subsidy', 1500000000000, 'KRW', p=('2025-01-01', '2025-12-31'), status=['actual', 'plan']),
        c('5.8 million won', 'subsidy', None, 'KRW', 5800000, per=['vehicle', None], p=('2025-01-01', '2025-12-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BMW': ('COMPANY', 'BMW'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Lexus': ('COMPANY', 'Lexus'), 'BYD': ('COMPANY', 'BYD'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Model Y': ('PRODUCT', 'Model Y'), '5 Series': ('PRODUCT', '5 Series'), 'Hyundai Motor': ('COMPANY', 'Hyundai Motor'), 'Kia': ('COMPANY', 'Kia'), 'EV3': ('PRODUCT', 'EV3')}),
    checks=[],
)
