from goldlib import *
from mentions import mentions

TEXT = """After the garage blaze: discounts on EQEs, bookings drop, insurers brace

INCHEON – The Mercedes-Benz EQE that burst into flames in an apartment garage on August 1 took 87 cars with it and damaged 783 others; 23 people were treated for smoke. It was fitted with cells from China's Farasis, whereas most had taken them to be CATL's. The importer has offered 4.5 billion won ($3.3 million) to residents and free checks to all 3,000 owners of cars with the same pack; dealers, meanwhile, advertise the EQE 32 million won below list.

Confidence has suffered. On used-car sites, EV listings tripled within a week, 10 percent of them EQEs. August registrations of EVs are expected at 11,000, compared with 9,553 a year ago, because the Casper Electric (31.5 million won) and Kia's EV3 are just arriving: the latter took 10,000 orders and upward before the fire, at prices from 42.08 million won.

Seoul will bar EVs charged above 90 percent from underground garages as of end-September. Carmakers protest. Hyundai, which in 2021 recalled 82,000 Konas and other cars at a cost of 1 trillion won (70 percent of it borne by LGES), has published the suppliers of its 13 models: 12 use LGES or SK On cells, the other one CATL's. Kia named seven, BMW eight, mostly with Samsung SDI inside.

Statistics, for what they're worth: 72 EV fires in 2023 after 43 in 2022.

Anyone affected may call 1600-8110.
"""

doc = dict(
    id='tj-caseload-fires-recalls-kr', published='2024-08-30', source='incheon-safety-watch',
    title='After the garage blaze: discounts on EQEs, bookings drop, insurers brace',
    text=TEXT,
    claims=[
        c('87 cars', 'other', 87, 'vehicle', company='Mercedes-Benz', product='EQE'),
        c('783', 'other', 783, 'vehicle', company='Mercedes-Benz', product='EQE'),
        c('23 people', 'other', 23, 'item', company='Mercedes-Benz', product='EQE'),
        c('4.5 billion won', 'cost', 4500000000.0, 'KRW', company='Mercedes-Benz'),
        c('$3.3 million', 'cost', 3300000, 'USD', company='Mercedes-Benz'),
        c('3,000 owners', 'other', 3000, 'vehicle', company='Mercedes-Benz'),
        c('32 million won', 'price_change', -32000000.0, 'KRW', company='Mercedes-Benz', product='EQE', role='change'),
        c('tripled', 'other', 200, 'percent', role='change'),
        c('10 percent', 'other', 10, 'percent'),
        c('11,000', 'registrations', 11000, 'vehicle', p=('2024-08-01', '2024-08-31'), status='forecast'),
        c('9,553', 'registrations', 9553, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('31.5 million won', 'price', 31500000.0, 'KRW', company='Hyundai', product='Casper Electric'),
        c('10,000 orders', 'orders', 10000, 'order', None, company='Kia', product='EV3'),
        c('42.08 million won', 'price', 42080000.0, 'KRW', company='Kia', product='EV3'),
        c('82,000', 'recall', 82000, 'vehicle', company='Hyundai', product='Kona', p=('2021-01-01', '2021-12-31')),
        c('1 trillion won', 'cost', 1000000000000.0, 'KRW', company='Hyundai'),
        c('70 percent', 'cost', 70, 'percent', company='LG Energy Solution', role='share'),
        c('13 models', 'models', 13, 'model', company='Hyundai'),
        c('12', 'models', 12, 'model', company='Hyundai'),
        c('seven', 'models', 7, 'model', company='Kia'),
        c('eight', 'models', 8, 'model', company='BMW'),
        c('72 EV fires', 'other', 72, 'item', p=('2023-01-01', '2023-12-31')),
        c('43', 'other', 43, 'item', p=('2022-01-01', '2022-12-31')),
    ],
    names=mentions(TEXT, {'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Farasis': ('COMPANY', 'Farasis'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'CATL': ('COMPANY', 'CATL'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'BMW': ('COMPANY', 'BMW'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'EQE': ('PRODUCT', 'EQE'), 'Kona': ('PRODUCT', 'Kona'), 'EV3': ('PRODUCT', 'EV3'), 'Casper Electric': ('PRODUCT', 'Casper Electric')}),
    checks=[],
)
