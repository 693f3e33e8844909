from goldlib import *
from mentions import mentions

TEXT = """Nissan’s Sunderland plant to build three electric models in £3 billion plan

The future of Britain’s biggest car factory looks secure. Nissan said on Friday it would make electric successors of the Qashqai and the Juke in Sunderland as well as the next Leaf, and that together with partners it was ready to invest up to £3 billion ($3.76 billion). Of this, £1.12 billion goes into the works and its suppliers, in addition to the £423 million committed in 2021.

A third battery plant will rise nearby. AESC’s first makes 1.8 GWh a year for the present Leaf; the second, to open in 2025, is being built for 12 GWh. The taxpayer puts £15 million into a £30 million research project.

Sunderland employs 6,000 people, and 30,000 jobs at suppliers depend on it. In 2022 it built 238,000 cars, against a potential of 600,000 a year and far from the 508,000 of its best year, 2016. Since 2010, 270,000 Leafs have been produced there.

Makoto Uchida, 57, the chief executive, repeated that by 2030 all passenger cars sold in Europe would be battery-powered (100%). Nissan holds a 4.2% share of the British market, while partner Renault has 3.6%. The shares rose 1.5% in Tokyo.
"""

doc = dict(
    id='tm-nissan-sunderland-23', published='2023-11-24', source='wear-and-tyne-echo',
    title='Nissan’s Sunderland plant to build three electric models in £3 billion plan',
    text=TEXT,
    claims=[
        c('three electric models', 'models', 3, 'model', company='Nissan', status='plan'),
        c('£3 billion', 'investment', 3000000000, 'GBP', company=['Nissan', 'Envision AESC'], status='plan'),
        c('£3 billion', 'investment', None, 'GBP', 3000000000, nth=1, company=['Nissan', 'Envision AESC'], status='plan'),
        c('$3.76 billion', 'investment', None, 'USD', 3760000000, company=['Nissan', 'Envision AESC'], status='plan'),
        c('£1.12 billion', 'investment', 1120000000, 'GBP', company='Nissan', status='plan'),
        c('£423 million', 'investment', 423000000, 'GBP', company='Nissan'),
        c('1.8 GWh', 'capacity', 1.8, 'GWh', company='Envision AESC', per='year'),
        c('2025', 'production_start', None, 'date', company='Envision AESC', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('12 GWh', 'capacity', 12, 'GWh', company='Envision AESC', per='year', status='plan'),
        c('£15 million', 'subsidy', 15000000, 'GBP', company='Nissan'),
        c('£30 million', ['rnd', 'investment'], 30000000, 'GBP', company='Nissan', status='plan'),
        c('6,000 people', 'headcount', 6000, 'job', company='Nissan'),
        c('30,000 jobs', 'other', 30000, 'job', company='Nissan'),
        c('238,000 cars', 'production', 238000, 'vehicle', company='Nissan', p=('2022-01-01', '2022-12-31')),
        c('600,000', 'capacity', 600000, 'vehicle', company='Nissan', per='year'),
        c('508,000', 'production', 508000, 'vehicle', company='Nissan', p=('2016-01-01', '2016-12-31')),
        c('270,000 Leafs', 'production', 270000, 'vehicle', company='Nissan', product='Leaf', p=('2010-01-01', '2023-11-24')),
        c('100%', 'sales', 100, 'percent', company='Nissan', role=['level', 'share'], p=('2030-01-01', '2030-12-31'), status='target'),
        c('4.2%', 'market_share', 4.2, 'percent', company='Nissan', role=['level', 'share']),
        c('3.6%', 'market_share', 3.6, 'percent', company='Renault', role=['level', 'share']),
        c('1.5%', 'share_price', 1.5, 'percent', company='Nissan', role='change', p=('2023-11-24', '2023-11-24')),
    ],
    names=mentions(TEXT, {'Nissan': ('COMPANY', 'Nissan'), 'AESC': ('COMPANY', 'Envision AESC'), 'Renault': ('COMPANY', 'Renault'), 'Qashqai': ('PRODUCT', 'Qashqai'), 'Juke': ('PRODUCT', 'Juke'), 'Leaf': ('PRODUCT', 'Leaf')}),
    checks=[],
)
