from goldlib import *
from mentions import mentions

TEXT = """BYD sells one in five cars in Singapore’s first half

Chinese electric maker BYD registered 4,667 cars here in the first six months, almost 20 per cent of the 23,600 in all, Land Transport Authority data show. That is 80 per cent more than in January-June 2024, when it had 2,587. Toyota was second with 3,460, the Japanese brand’s worst half since 2016, while BMW came third on 2,390 and Tesla fifth on 1,320.

Electric cars captured 40.2 per cent, up from 31.4 per cent. It helps that they enjoy a rebate of S$15,000 until the end of this year, which dips to S$7,500 in 2026.

What buyers fret about is the certificate of entitlement. At the latest tender, on July 2, the Category A premium settled at S$98,124, S$1,000 dearer than a fortnight before. With it, an Atto 3 detuned to 100 kW costs S$161,888, a Sealion 7 S$214,888; the Model 3, likewise detuned, to 110 kW, is S$174,999; XPeng’s G6 has been reduced by S$12,000 to S$199,999.

Distributor Vantage runs six showrooms for BYD, some serving cocktails. The island has 22,800 charging points, against a goal of 60,000 by 2030.
"""

doc = dict(
    id='tm-coe-singapore-25', published='2025-07-08', source='straits-motor-digest',
    title='BYD sells one in five cars in Singapore’s first half',
    text=TEXT,
    claims=[
        c('one in five', 'market_share', 20, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('4,667 cars', 'registrations', 4667, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('20 per cent', 'market_share', 20, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('23,600', 'registrations', 23600, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('80 per cent', 'registrations', 80, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('2,587', 'registrations', 2587, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('3,460', 'registrations', 3460, 'vehicle', company='Toyota', p=('2025-01-01', '2025-06-30')),
        c('2,390', 'registrations', 2390, 'vehicle', company='BMW', p=('2025-01-01', '2025-06-30')),
        c('1,320', 'registrations', 1320, 'vehicle', company='Tesla', p=('2025-01-01', '2025-06-30')),
        c('40.2 per cent', 'penetration', 40.2, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('31.4 per cent', 'penetration', 31.4, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('S$15,000', 'subsidy', 15000, 'SGD', p=(None, '2025-12-31')),
        c('S$7,500', 'subsidy', 7500, 'SGD', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('S$98,124', ['price', 'other'], 98124, 'SGD', p=('2025-07-02', '2025-07-02')),
        c('S$1,000', ['price', 'price_change', 'other'], 1000, 'SGD', role='change', p=('2025-07-02', '2025-07-02')),
        c('100 kW', 'power', 100, 'kW', company='BYD', product='Atto 3'),
        c('S$161,888', 'price', 161888, 'SGD', company='BYD', product='Atto 3'),
        c('S$214,888', 'price', 214888, 'SGD', company='BYD', product='Sealion 7'),
        c('110 kW', 'power', 110, 'kW', company='Tesla', product='Model 3'),
        c('S$174,999', 'price', 174999, 'SGD', company='Tesla', product='Model 3'),
        c('S$12,000', 'price_change', -12000, 'SGD', company='XPeng', product='G6', role='change'),
        c('S$199,999', 'price', 199999, 'SGD', company='XPeng', product='G6'),
        c('six showrooms', 'stores', 6, 'store', company=['Vantage', 'BYD']),
        c('22,800 charging points', 'chargers', 22800, 'charger'),
        c('60,000', 'chargers', 60000, 'charger', p=(None, '2030-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Toyota': ('COMPANY', 'Toyota'), 'XPeng': ('COMPANY', 'XPeng'), 'BMW': ('COMPANY', 'BMW'), 'Vantage': ('COMPANY', 'Vantage'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'Model 3': ('PRODUCT', 'Model 3'), 'G6': ('PRODUCT', 'G6')}),
    checks=[],
)
