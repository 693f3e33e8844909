from goldlib import *
from mentions import mentions

TEXT = """Hertz will now sell 30,000 EVs, swallows another $195 million

ESTERO, Florida – The car-rental group Hertz is getting rid of a further 10,000 electric cars beyond the 20,000 announced in January and booked $195 million of depreciation for that in the first quarter, following $245 million in the fourth. It amounts to half its electric fleet. The quarterly loss was $392 million, or $1.28 a share, on revenue of $2.1 billion; in the same quarter of 2023 it earned $196 million. Adjusted EBITDA was minus $567 million.

In October 2021 the company had ordered 100,000 cars from Tesla for $4.2 billion, then 65,000 from Polestar and up to 175,000 from GM. What arrived was about 60,000 in all, four-fifths of them Teslas. The maker of the Polestar 2 agreed to be let off. A used Model 3 fetches $22,000, $14,000 less than one year ago, and repairs of an EV cost twice those of another car. The Bolt, no longer built, holds its value better.

Germany’s Sixt, which parted with Tesla in December, took a charge of €40 million for 2023 and still intends that 70 to 90 percent of its European cars be electric by 2030. Avis owns few.

Uber drivers rent a quarter of what is left. Hertz shares sank 19 percent on Thursday to $4.65; new chief Gil West, 63, has been there since April 1.
"""

doc = dict(
    id='tq-hertz-ev-sale', published='2024-04-26', source='fleet-gazette',
    title='Hertz will now sell 30,000 EVs, swallows another $195 million',
    text=TEXT,
    claims=[
        c('30,000 EVs', 'sales', 30000, 'vehicle', company='Hertz', status='plan'),
        c('$195 million', 'cost', 195000000, 'USD', company='Hertz', p=('2024-01-01', '2024-03-31')),
        c('10,000 electric cars', 'sales', 10000, 'vehicle', company='Hertz', status='plan'),
        c('20,000', 'sales', 20000, 'vehicle', company='Hertz', status='plan'),
        c('$195 million', 'cost', 195000000, 'USD', nth=1, company='Hertz', p=('2024-01-01', '2024-03-31')),
        c('$245 million', 'cost', 245000000, 'USD', company='Hertz', p=('2023-10-01', '2023-12-31')),
        c('half', 'sales', 50, 'percent', company='Hertz', role='share', status='plan'),
        c('$392 million', 'net_income', -392000000, 'USD', company='Hertz', p=('2024-01-01', '2024-03-31')),
        c('$1.28', 'net_income', -1.28, 'USD', company='Hertz', per='share', p=('2024-01-01', '2024-03-31')),
        c('$2.1 billion', 'revenue', 2100000000, 'USD', company='Hertz', p=('2024-01-01', '2024-03-31')),
        c('$196 million', 'net_income', 196000000, 'USD', company='Hertz', p=('2023-01-01', '2023-03-31')),
        c('$567 million', 'ebitda', -567000000, 'USD', company='Hertz', p=('2024-01-01', '2024-03-31')),
        c('100,000 cars', 'orders', 100000, 'order', company='Tesla', p=('2021-10-01', '2021-10-31')),
        c('$4.2 billion', 'orders', 4200000000, 'USD', company='Tesla', p=('2021-10-01', '2021-10-31')),
        c('65,000', 'orders', 65000, 'order', company='Polestar', p=('2022-04-01', '2022-04-30')),
        c('175,000', 'orders', None, 'order', 175000, company=['General Motors', 'GM'], p=('2022-09-01', '2022-09-30')),
        c('60,000', 'other', 60000, 'vehicle', company='Hertz'),
        c('four-fifths', 'other', 80, 'percent', company='Tesla', role='share'),
        c('$22,000', 'price', 22000, 'USD', company='Tesla', product='Model 3'),
        c('$14,000', 'price', -14000, 'USD', company='Tesla', product='Model 3', role='change'),
        c('twice', 'cost', 100, 'percent', company='Hertz', role='change'),
        c('€40 million', 'cost', 40000000, 'EUR', company='Sixt', p=('2023-01-01', '2023-12-31')),
        c('70 to 90 percent', 'other', 70, 'percent', 90, company='Sixt', p=(None, '2030-12-31'), status='target'),
        c('19 percent', 'share_price', -19, 'percent', company='Hertz', role='change', p=('2024-04-25', '2024-04-25')),
        c('$4.65', 'share_price', 4.65, 'USD', company='Hertz', p=('2024-04-25', '2024-04-25')),
    ],
    names=mentions(TEXT, {'Hertz': ('COMPANY', 'Hertz'), 'Tesla': ('COMPANY', 'Tesla'), 'Polestar': ('COMPANY', 'Polestar'), 'GM': ('COMPANY', 'General Motors'), 'Sixt': ('COMPANY', 'Sixt'), 'Uber': ('COMPANY', 'Uber'), 'Avis': ('COMPANY', 'Avis'), 'Model 3': ('PRODUCT', 'Model 3'), 'Polestar 2': ('PRODUCT', 'Polestar 2'), 'Bolt': ('PRODUCT', 'Bolt')}),
    checks=[],
)
