from goldlib import *
from mentions import mentions

TEXT = """Whose cells are in your car? Incheon garage blaze forces carmakers to say

A Mercedes-Benz EQE that caught fire in an Incheon basement on August 1 damaged 880 vehicles and drove 121 residents into shelters. Since it turned out that its cells came from Farasis, a Chinese firm whose packs had led to a recall of 31,963 BAIC cars in 2021, Korean buyers want names.

Hyundai answered first: of its 13 electric models, Genesis included, one uses CATL cells and the rest Korean ones. Kia followed a day later. Mercedes gave in on Friday. Of the 8,700 electric cars it has sold in the country since 2022, 5,600 contain Farasis modules; among them are all 3,000 EQEs except the EQE 350+, supplied by CATL. It will donate 4.5 billion won ($3.3 million) to the residents.

Used EQEs, offered at 68 million won on average in July, are down to 61 million on the biggest resale platform, a fall of 10.3 percent, with twice as many listed. Seoul wants to forbid cars charged above 90 percent from underground parking.

Electric cars make up 2.4 percent of all vehicles in Korea, 606,610 at the end of June. New registrations in the first half, 80,613, were 16.5 percent higher, largely because of Tesla: 17,380, up from 3,732. The fire brigade counted 72 electric-car fires last year; in 2021 it was 24.
"""

doc = dict(
    id='tm-ev-battery-fire-busan', published='2024-08-09', source='incheon-observer',
    title='Whose cells are in your car? Incheon garage blaze forces carmakers to say',
    text=TEXT,
    claims=[
        c('880 vehicles', 'other', 880, 'vehicle', company=[None, 'Mercedes-Benz'], p=('2024-08-01', '2024-08-01')),
        c('31,963 BAIC cars', 'recall', 31963, 'vehicle', company='BAIC', p=('2021-01-01', '2021-12-31')),
        c('13 electric models', 'models', 13, 'model', company='Hyundai'),
        c('8,700', ['sales', 'deliveries', 'other'], 8700, 'vehicle', company='Mercedes-Benz', p=('2022-01-01', '2024-08-09')),
        c('5,600', ['sales', 'deliveries', 'other'], 5600, 'vehicle', company='Mercedes-Benz', p=('2022-01-01', '2024-08-09')),
        c('3,000', ['sales', 'deliveries', 'other'], 3000, 'vehicle', company='Mercedes-Benz', product='EQE', p=('2022-01-01', '2024-08-09')),
        c('4.5 billion won', 'cost', 4500000000, 'KRW', company='Mercedes-Benz', status='plan'),
        c('$3.3 million', 'cost', 3300000, 'USD', company='Mercedes-Benz', status='plan'),
        c('68 million won', 'price', 68000000, 'KRW', company='Mercedes-Benz', product='EQE', p=('2024-07-01', '2024-07-31')),
        c('61 million', 'price', 61000000, 'KRW', company='Mercedes-Benz', product='EQE'),
        c('10.3 percent', 'price_change', -10.3, 'percent', company='Mercedes-Benz', product='EQE', role='change'),
        c('twice', 'other', 100, 'percent', company='Mercedes-Benz', product='EQE', role='change'),
        c('90 percent', 'other', 90, 'percent'),
        c('2.4 percent', ['other', 'penetration'], 2.4, 'percent', p=('2024-06-30', '2024-06-30')),
        c('606,610', 'other', 606610, 'vehicle', p=('2024-06-30', '2024-06-30')),
        c('80,613', 'registrations', 80613, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('16.5 percent', 'registrations', 16.5, 'percent', role='change', p=('2024-01-01', '2024-06-30')),
        c('17,380', 'registrations', 17380, 'vehicle', company='Tesla', p=('2024-01-01', '2024-06-30')),
        c('3,732', 'registrations', 3732, 'vehicle', company='Tesla', p=('2023-01-01', '2023-06-30')),
        c('72', 'other', 72, 'item', p=('2023-01-01', '2023-12-31')),
        c('24', 'other', 24, 'item', p=('2021-01-01', '2021-12-31')),
    ],
    names=mentions(TEXT, {'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Mercedes': ('COMPANY', 'Mercedes-Benz'), 'Farasis': ('COMPANY', 'Farasis'), 'CATL': ('COMPANY', 'CATL'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Tesla': ('COMPANY', 'Tesla'), 'BAIC': ('COMPANY', 'BAIC'), 'Genesis': ('COMPANY', 'Genesis'), 'EQE': ('PRODUCT', 'EQE'), 'EQE 350+': ('PRODUCT', 'EQE 350+')}),
    checks=[],
)
