from goldlib import *
from mentions import mentions

TEXT = """Column: Four out of five. And now the tax

Norway has bought 138,265 new electric cars in the past year. That is 79.3 per cent of the market, and in December it was 82.8. Nobody else is close: Iceland has 33.4, Sweden 33.

Parliament wanted 100 per cent in 2025 when it set the goal in 2017. I believe we will land at 95.

But from New Year there is VAT, 25 per cent on everything above 500,000 kroner, and a weight tax of 12.50 kroner per kilo. That's why December was what it was: 39,500 registrations, of which Tesla alone had 9,100.

Tesla was the largest brand for the second year running, with 21,209 cars and 12.2 per cent of the market. The Model Y accounted for 17,356, the highest number for any model since the Beetle of 1969 (16,700). Volkswagen, in second place, had 19,000, of which 10,600 were ID.4 and 3,000 ID.3.

The Model Y now costs 499,990 kroner with rear-wheel drive. It stays below the limit by ten kroner, to nobody's surprise. An Audi e-tron 55, by contrast, becomes 78,000 kroner dearer.

My dealer in Drammen reckons January will bring 1,500 cars in all of Norway, against 7,957 last January. The road federation OFV believes in 140,000 new cars in total this year, after 174,300.

One in five cars on our roads is electric. There are 5,600 fast chargers. Up north they are still missing: between Alta and Kirkenes I counted nine in 480 km.

Trond Haugen, 57, has been driving electric since 2013. tip@fjordposten.example
"""

doc = dict(
    id='tw-f-nordic-column-2301', published='2023-01-04', source='fjordposten-en',
    title='Column: Four out of five. And now the tax',
    text=TEXT,
    claims=[
        c('Four out of five', 'penetration', 80, 'percent', p=y(2022)),
        c('138,265 new electric cars', ['registrations', 'sales'], 138265, 'vehicle', p=y(2022)),
        c('79.3 per cent', 'penetration', 79.3, 'percent', p=y(2022)),
        c('82.8', 'penetration', 82.8, 'percent', p=m(2022, 12)),
        c('33.4', 'penetration', 33.4, 'percent', p=y(2022)),
        c('33', 'penetration', 33, 'percent', nth=1, p=y(2022)),
        c('100 per cent', 'penetration', 100, 'percent', p=y(2025), status='target'),
        c('95', 'penetration', 95, 'percent', p=y(2025), status='forecast'),
        c('25 per cent', 'tariff', 25, 'percent', p=('2023-01-01', None)),
        c('500,000 kroner', ['price', 'tariff'], 500000, 'NOK', None, p=('2023-01-01', None)),
        c('12.50 kroner', 'tariff', 12.5, 'NOK', per='kg', p=('2023-01-01', None)),
        c('39,500 registrations', 'registrations', 39500, 'vehicle', p=m(2022, 12)),
        c('9,100', 'registrations', 9100, 'vehicle', company='Tesla', p=m(2022, 12)),
        c('21,209 cars', ['registrations', 'sales'], 21209, 'vehicle', company='Tesla', p=y(2022)),
        c('12.2 per cent', 'market_share', 12.2, 'percent', company='Tesla', role=['level', 'share'], p=y(2022)),
        c('17,356', ['registrations', 'sales'], 17356, 'vehicle', company='Tesla', product='Model Y', p=y(2022)),
        c('16,700', ['registrations', 'sales'], 16700, 'vehicle', company=['Volkswagen', None], product='Beetle', p=y(1969)),
        c('19,000', ['registrations', 'sales'], 19000, 'vehicle', company='Volkswagen', p=y(2022)),
        c('10,600', ['registrations', 'sales'], 10600, 'vehicle', company='Volkswagen', product='ID.4', p=y(2022)),
        c('3,000', ['registrations', 'sales'], 3000, 'vehicle', company='Volkswagen', product='ID.3', p=y(2022)),
        c('499,990 kroner', 'price', 499990, 'NOK', company='Tesla', product='Model Y'),
        c('78,000 kroner', 'price_change', 78000, 'NOK', company='Audi', product='e-tron 55', role='change'),
        c('1,500 cars', ['registrations', 'sales'], 1500, 'vehicle', p=m(2023, 1), status='forecast'),
        c('7,957', ['registrations', 'sales'], 7957, 'vehicle', p=m(2022, 1)),
        c('140,000 new cars', ['registrations', 'sales'], 140000, 'vehicle', p=y(2023), status='forecast'),
        c('174,300', ['registrations', 'sales'], 174300, 'vehicle', p=y(2022)),
        c('One in five', 'penetration', 20, 'percent'),
        c('5,600 fast chargers', 'chargers', 5600, 'charger'),
        c('nine', 'chargers', 9, 'charger'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Audi': ('COMPANY', 'Audi'), 'Model Y': ('PRODUCT', 'Model Y'), 'Beetle': ('PRODUCT', 'Beetle'), 'ID.4': ('PRODUCT', 'ID.4'), 'ID.3': ('PRODUCT', 'ID.3'), 'e-tron 55': ('PRODUCT', 'e-tron 55')}),
    checks=[],
)
