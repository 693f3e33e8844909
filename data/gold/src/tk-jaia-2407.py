from goldlib import *
from mentions import mentions

TEXT = """Foreign EVs gain in Japan even as car imports slump

TOKYO -- New imports of foreign-brand passenger vehicles declined 7% on the year to 113,887 units in the first half of 2024, the importers' association said Friday, the weak yen having made them costlier.

Battery cars bucked the trend: 10,785 were brought in, 17% more than in January-June 2023 and a record, good for 9.5% of the whole; in the same half five years before it was a mere 0.9%. Importers now offer 136 battery models from 18 brands, 29 models more than a year earlier.

Mercedes-Benz stayed on top overall with 25,267, trailed by BMW with 17,055. BYD sold 980, 184% up, and launched the Seal on June 25 at 5.28 million yen ($32,700); the first 1,000 cars cost 330,000 yen less. It claims 640 km, weighs 2.1 tonnes and draws 14.9 kWh per 100 km. BYD runs 30 showrooms and wants 100 in 2025. Tesla does not publish figures; analysts guess 2,500.

The government lowered its subsidy for the Seal for Chinese makes to 350,000 yen in April from 650,000 yen, whereas Nissan's Sakura keeps 550,000 yen.
"""

doc = dict(
    id='tk-jaia-2407', published='2024-07-08', source='kabuto-cho-times',
    title='Foreign EVs gain in Japan even as car imports slump',
    text=TEXT,
    claims=[
        c('7%', 'imports', -7, 'percent', role='change', p=('2024-01-01', '2024-06-30')),
        c('113,887', 'imports', 113887, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('10,785', 'imports', 10785, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('17%', 'imports', 17, 'percent', role='change', p=('2024-01-01', '2024-06-30')),
        c('9.5%', 'imports', 9.5, 'percent', role='share', p=('2024-01-01', '2024-06-30')),
        c('0.9%', 'imports', 0.9, 'percent', role='share', p=('2019-01-01', '2019-06-30')),
        c('136 battery models', 'models', 136, 'model'),
        c('18 brands', 'other', 18, 'item'),
        c('29 models', 'models', 29, 'model', role='change'),
        c('25,267', 'imports', 25267, 'vehicle', company='Mercedes-Benz', p=('2024-01-01', '2024-06-30')),
        c('17,055', 'imports', 17055, 'vehicle', company='BMW', p=('2024-01-01', '2024-06-30')),
        c('980', 'sales', 980, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('184%', 'sales', 184, 'percent', company='BYD', role='change', p=('2024-01-01', '2024-06-30')),
        c('June 25', 'launch', None, 'date', company='BYD', product='Seal', p=('2024-06-25', '2024-06-25')),
        c('5.28 million yen', 'price', 5280000, 'JPY', company='BYD', product='Seal'),
        c('$32,700', 'price', 32700, 'USD', company='BYD', product='Seal'),
        c('1,000', 'other', 1000, 'vehicle', company='BYD', product='Seal'),
        c('330,000 yen', 'price_change', -330000, 'JPY', company='BYD', product='Seal', role='change'),
        c('640 km', 'range', 640, 'km', company='BYD', product='Seal'),
        c('2.1 tonnes', 'weight', 2.1, 'tonne', company='BYD', product='Seal'),
        c('14.9 kWh', 'consumption', 14.9, 'kWh', company='BYD', product='Seal', per='100km'),
        c('30 showrooms', 'stores', 30, 'store', company='BYD'),
        c('100', 'stores', 100, 'store', nth=1, company='BYD', p=('2025-01-01', '2025-12-31'), status='target'),
        c('2,500', 'sales', 2500, 'vehicle', company='Tesla', p=('2024-01-01', '2024-06-30'), status='forecast'),
        c('350,000 yen', 'subsidy', 350000, 'JPY', p=('2024-04-01', None)),
        c('650,000 yen', 'subsidy', 650000, 'JPY'),
        c('550,000 yen', 'subsidy', 550000, 'JPY', company='Nissan', product='Sakura'),
    ],
    names=mentions(TEXT, {'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'BMW': ('COMPANY', 'BMW'), 'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Nissan': ('COMPANY', 'Nissan'), 'Seal': ('PRODUCT', 'Seal'), 'Sakura': ('PRODUCT', 'Sakura')}),
    checks=[],
)
