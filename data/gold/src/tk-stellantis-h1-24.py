from goldlib import *
from mentions import mentions

TEXT = """Stellantis first-half profit almost halves as U.S. stocks pile up

MILAN, July 25 - Net profit at Stellantis tumbled 48% to 5.6 billion euros in the first six months of the year, after 10.9 billion, the Franco-Italian carmaker said on Thursday, sending its shares 8.7% lower.

Adjusted operating income fell 40% to 8.5 billion euros, short of the 8.85 billion forecast by analysts; at 10.0% the margin just held the double-digit line that CEO Carlos Tavares has drawn for the year. Industrial free cash flow turned to minus 392 million euros from plus 8.66 billion. Liquidity of 58.6 billion was available on June 30, industrial debt stood at 29.5 billion.

Shipments shrank 10% to 2.87 million vehicles. Dealers and the company held 1.408 million cars, and Tavares wants U.S. stock cut by 100,000 by early next year.

The group is bringing out 20 models this year, among them the Citroën e-C3 at 23,300 euros, which has 320 km of range, a 44-kWh battery and 113 hp, the Fiat Grande Panda and a long-range Peugeot e-3008 with 700 km. By the end of the year 48 battery models should be on sale, up from 30 in 2023. Global BEV sales slipped by 4%.

"Brands that don't make money will be shut," Tavares warned; the group owns 14. Maserati delivered 6,500 cars, 57% fewer, for an operating loss of 82 million euros.
"""

doc = dict(
    id='tk-stellantis-h1-24', published='2024-07-26', source='lyon-commerce-daily',
    title='Stellantis first-half profit almost halves as U.S. stocks pile up',
    text=TEXT,
    claims=[
        c('halves', 'net_income', -50, 'percent', company='Stellantis', role='change', p=('2024-01-01', '2024-06-30')),
        c('48%', 'net_income', -48, 'percent', company='Stellantis', role='change', p=('2024-01-01', '2024-06-30')),
        c('5.6 billion euros', 'net_income', 5600000000, 'EUR', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('10.9 billion', 'net_income', 10900000000, 'EUR', company='Stellantis', p=('2023-01-01', '2023-06-30')),
        c('8.7%', 'share_price', -8.7, 'percent', company='Stellantis', role='change', p=('2024-07-25', '2024-07-25')),
        c('40%', 'operating_income', -40, 'percent', company='Stellantis', role='change', p=('2024-01-01', '2024-06-30')),
        c('8.5 billion euros', 'operating_income', 8500000000, 'EUR', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('8.85 billion', 'operating_income', 8850000000, 'EUR', company='Stellantis', p=('2024-01-01', '2024-06-30'), status='forecast'),
        c('10.0%', 'margin', 10, 'percent', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('392 million euros', 'cash_flow', -392000000, 'EUR', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('8.66 billion', 'cash_flow', 8660000000, 'EUR', company='Stellantis', p=('2023-01-01', '2023-06-30')),
        c('58.6 billion', 'cash', 58600000000, 'EUR', company='Stellantis', p=('2024-06-30', '2024-06-30')),
        c('29.5 billion', 'debt', 29500000000, 'EUR', company='Stellantis', p=('2024-06-30', '2024-06-30')),
        c('10%', ['deliveries', 'sales'], -10, 'percent', company='Stellantis', role='change', p=('2024-01-01', '2024-06-30')),
        c('2.87 million', ['deliveries', 'sales'], 2870000, 'vehicle', company='Stellantis', p=('2024-01-01', '2024-06-30')),
        c('1.408 million cars', 'inventory', 1408000, 'vehicle', company='Stellantis', p=('2024-06-30', '2024-06-30')),
        c('100,000', 'inventory', -100000, 'vehicle', company='Stellantis', role='change', p=(None, '2025-03-31'), status='target'),
        c('20 models', 'models', 20, 'model', company='Stellantis', p=('2024-01-01', '2024-12-31'), status='plan'),
        c('23,300 euros', 'price', 23300, 'EUR', company='Citroën', product='e-C3'),
        c('320 km', 'range', 320, 'km', company='Citroën', product='e-C3'),
        c('44-kWh', 'battery_capacity', 44, 'kWh', company='Citroën', product='e-C3'),
        c('113 hp', 'power', 113, 'hp', company='Citroën', product='e-C3'),
        c('700 km', 'range', 700, 'km', company='Peugeot', product='e-3008'),
        c('48 battery models', 'models', 48, 'model', company='Stellantis', p=('2024-12-31', '2024-12-31'), status='target'),
        c('30', 'models', 30, 'model', nth=3, company='Stellantis', p=('2023-01-01', '2023-12-31')),
        c('4%', 'sales', -4, 'percent', company='Stellantis', role='change', p=('2024-01-01', '2024-06-30')),
        c('14', 'other', 14, 'item', company='Stellantis'),
        c('6,500 cars', 'deliveries', 6500, 'vehicle', company='Maserati', p=('2024-01-01', '2024-06-30')),
        c('57%', 'deliveries', -57, 'percent', company='Maserati', role='change', p=('2024-01-01', '2024-06-30')),
        c('82 million euros', 'operating_income', -82000000, 'EUR', company='Maserati', p=('2024-01-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Stellantis': ('COMPANY', 'Stellantis'), 'Maserati': ('COMPANY', 'Maserati'), 'Fiat': ('COMPANY', 'Fiat'), 'Citroën': ('COMPANY', 'Citroën'), 'Peugeot': ('COMPANY', 'Peugeot'), 'e-C3': ('PRODUCT', 'e-C3'), 'Grande Panda': ('PRODUCT', 'Grande Panda'), 'e-3008': ('PRODUCT', 'e-3008')}),
    checks=[],
)
