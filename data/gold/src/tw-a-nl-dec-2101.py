from goldlib import *
from mentions import mentions

TEXT = """ID.3 storms to top of Dutch sales as EVs take 69% in December

Volkswagen's ID.3 was the best-selling new car in the Netherlands in December with 5,745 registrations, as lease drivers rushed to beat a rise in the tax on company cars, data from RAI Vereniging, Bovag and RDC showed.

No fewer than 23,300 fully electric cars were registered in the month, out of 33,900. In December 2019, when the rate went from 4% to 8%, there were 22,987.

The tax rises again to 12% this month, up to a list price of 40,000 euros.

Tesla, which dominated a year ago with 12,065 Model 3s, registered 2,900 of them this time. Kia had 2,310 e-Niros, Hyundai 1,980 Konas and Polestar 1,110 of its Polestar 2. The Skoda Enyaq, not yet in showrooms, was already on the list with just six.

Over the whole of 2020 EVs reached 20.5% of the market (73,000 cars) compared with 13.9% in 2019. Total sales dropped 19.5% to 358,300, the lowest in half a century according to the trade groups.

The VW brand was the market leader of the year with 41,700 cars (11.6%), followed by Kia (9.1%) and Peugeot (8.3%). Tesla fell from second to fifteenth and recorded a decrease of 70%.

Bovag and RAI forecast sales of 400,000 cars in 2021, with an electric share of about 17%.

The purchase subsidy for private buyers, 4,000 euros per new EV, was used up within a week last summer. For 2021 the cabinet has made 14.4 million euros available.
"""

doc = dict(
    id='tw-a-nl-dec-2101', published='2021-01-02', source='polder-auto-english',
    title='ID.3 storms to top of Dutch sales as EVs take 69% in December',
    text=TEXT,
    claims=[
        c('69%', 'penetration', 69, 'percent', role=['level', 'share'], p=('2020-12-01', '2020-12-31')),
        c('5,745 registrations', 'registrations', 5745, 'vehicle', company='Volkswagen', product='ID.3', p=('2020-12-01', '2020-12-31')),
        c('23,300 fully electric cars', 'registrations', 23300, 'vehicle', p=('2020-12-01', '2020-12-31')),
        c('33,900', 'registrations', 33900, 'vehicle', p=('2020-12-01', '2020-12-31')),
        c('4%', 'tariff', 4, 'percent'),
        c('8%', 'tariff', 8, 'percent'),
        c('22,987', 'registrations', 22987, 'vehicle', p=('2019-12-01', '2019-12-31')),
        c('12%', 'tariff', 12, 'percent', p=('2021-01-01', None)),
        c('12,065 Model 3s', 'registrations', 12065, 'vehicle', company='Tesla', product='Model 3', p=('2019-12-01', '2019-12-31')),
        c('2,900', 'registrations', 2900, 'vehicle', company='Tesla', product='Model 3', p=('2020-12-01', '2020-12-31')),
        c('2,310 e-Niros', 'registrations', 2310, 'vehicle', company='Kia', product='e-Niro', p=('2020-12-01', '2020-12-31')),
        c('1,980 Konas', 'registrations', 1980, 'vehicle', company='Hyundai', product='Kona', p=('2020-12-01', '2020-12-31')),
        c('1,110', 'registrations', 1110, 'vehicle', company='Polestar', product='Polestar 2', p=('2020-12-01', '2020-12-31')),
        c('six', 'registrations', 6, 'vehicle', company='Skoda', product='Enyaq', p=('2020-12-01', '2020-12-31')),
        c('20.5%', 'penetration', 20.5, 'percent', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('73,000 cars', 'registrations', 73000, 'vehicle', p=('2020-01-01', '2020-12-31')),
        c('13.9%', 'penetration', 13.9, 'percent', role=['level', 'share'], p=('2019-01-01', '2019-12-31')),
        c('19.5%', ['sales', 'registrations'], -19.5, 'percent', role='change', p=('2020-01-01', '2020-12-31')),
        c('358,300', ['sales', 'registrations'], 358300, 'vehicle', p=('2020-01-01', '2020-12-31')),
        c('41,700 cars', 'registrations', 41700, 'vehicle', company='Volkswagen', p=('2020-01-01', '2020-12-31')),
        c('11.6%', 'market_share', 11.6, 'percent', company='Volkswagen', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('9.1%', 'market_share', 9.1, 'percent', company='Kia', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('8.3%', 'market_share', 8.3, 'percent', company='Peugeot', role=['level', 'share'], p=('2020-01-01', '2020-12-31')),
        c('70%', 'registrations', -70, 'percent', company='Tesla', role='change', p=('2020-01-01', '2020-12-31')),
        c('400,000 cars', 'sales', 400000, 'vehicle', p=('2021-01-01', '2021-12-31'), status='forecast'),
        c('17%', 'penetration', 17, 'percent', role=['level', 'share'], p=('2021-01-01', '2021-12-31'), status='forecast'),
        c('4,000 euros', 'subsidy', 4000, 'EUR', per='vehicle'),
        c('14.4 million euros', 'subsidy', 14400000, 'EUR', p=('2021-01-01', '2021-12-31'), status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'ID.3': ('PRODUCT', 'ID.3'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'Kia': ('COMPANY', 'Kia'), 'e-Niro': ('PRODUCT', 'e-Niro'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kona': ('PRODUCT', 'Kona'), 'Polestar 2': ('PRODUCT', 'Polestar 2'), 'Polestar': ('COMPANY', 'Polestar'), 'Skoda': ('COMPANY', 'Skoda'), 'Enyaq': ('PRODUCT', 'Enyaq'), 'VW': ('COMPANY', 'Volkswagen'), 'Peugeot': ('COMPANY', 'Peugeot')}),
    checks=[],
)
