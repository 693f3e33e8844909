from goldlib import *
from mentions import mentions

TEXT = """Explained: battery swapping, and who pays for it

How does it work?
The car drives into a box the size of two parking spaces and a robot exchanges the pack. At Nio's fourth-generation stations that takes 144 seconds, and one station manages up to 480 exchanges a day. There are 23 slots.

How many stations are there?
China had 4,925 at the end of June, according to the charging alliance EVCIPA, 21% more than a year before. Nio operates 3,420 of these and has made over 80 million swaps. Aulton has 790. CATL is the newcomer: its Choco-SEB network reached 400 in July and is to hit 1,000 by December and 10,000 in the long run.

What does a station cost?
Nio paid about 3 million yuan for one of the second generation. The latest costs around 1.5 million. CATL says a Choco-SEB unit needs less than 1 million yuan and breaks even at 80 cars a day. In March it agreed to invest up to 2.5 billion yuan in Nio Power.

And the buyer?
He saves up front. Without the battery, an Onvo L60 is 149,900 yuan instead of 206,900. The pack is rented at 599 yuan a month for 60 kWh. An Aion UT Super with the 54 kWh Choco pack rents it for 399 yuan.

Does it work elsewhere?
Nio planned 120 stations in Europe by the end of 2023 and has 60 today. In India Sun Mobility counts 900 stations for three-wheelers. In Taiwan Gogoro's 2,700 sites serve 660,000 riders, but the company lost $123 million last year.

Better Place of Israel, the pioneer, went bankrupt in 2013 having spent $850 million.
"""

doc = dict(
    id='tw-f-swap-explainer-2508', published='2025-08-19', source='plugged-explainers',
    title='Explained: battery swapping, and who pays for it',
    text=TEXT,
    claims=[
        c('144 seconds', ['charging_time', 'duration'], 144, 'second', company='Nio'),
        c('480 exchanges', ['other', 'capacity'], None, 'item', 480, company='Nio', per='day'),
        c('23 slots', ['other', 'capacity'], 23, ['item', 'battery'], company='Nio'),
        c('4,925', 'stations', 4925, 'station', p=('2025-06-30', '2025-06-30')),
        c('21%', 'stations', 21, 'percent', role='change', p=('2025-06-30', '2025-06-30')),
        c('3,420', 'stations', 3420, 'station', company='Nio', p=('2025-06-30', '2025-06-30')),
        c('80 million swaps', 'other', 80e6, 'item', None, company='Nio', p=(None, '2025-06-30')),
        c('790', 'stations', 790, 'station', company='Aulton', p=('2025-06-30', '2025-06-30')),
        c('400', 'stations', 400, 'station', company='CATL', p=m(2025, 7)),
        c('1,000', 'stations', 1000, 'station', company='CATL', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('10,000', 'stations', 10000, 'station', company='CATL', status=['plan', 'target']),
        c('3 million yuan', 'cost', 3e6, 'CNY', company='Nio', per=['station', None]),
        c('1.5 million', 'cost', 1.5e6, 'CNY', company='Nio', per=['station', None]),
        c('1 million yuan', 'cost', None, 'CNY', 1e6, company='CATL', per=['station', None]),
        c('80 cars', 'other', 80, 'vehicle', company='CATL', per='day'),
        c('2.5 billion yuan', 'investment', None, 'CNY', 2.5e9, company=['CATL', 'Nio Power'], p=m(2025, 3), status=['plan', 'target']),
        c('149,900 yuan', 'price', 149900, 'CNY', company='Onvo', product='L60'),
        c('206,900', 'price', 206900, 'CNY', company='Onvo', product='L60'),
        c('599 yuan', 'price', 599, 'CNY', company='Onvo', product=['L60', None], per='month'),
        c('60 kWh', 'battery_capacity', 60, 'kWh', company='Onvo', product=['L60', None]),
        c('54 kWh', 'battery_capacity', 54, 'kWh', company=['Aion', 'CATL'], product=['UT Super', 'Choco', 'Choco-SEB']),
        c('399 yuan', 'price', 399, 'CNY', company='Aion', product='UT Super', per='month'),
        c('120 stations', 'stations', 120, 'station', company='Nio', p=by(2023), status=['plan', 'target']),
        c('60', 'stations', 60, 'station', nth=2, company='Nio'),
        c('900 stations', 'stations', 900, 'station', company='Sun Mobility'),
        c('2,700 sites', 'stations', 2700, 'station', company='Gogoro'),
        c('660,000 riders', 'other', 660000, ['job', 'item'], company='Gogoro'),
        c('$123 million', 'net_income', -123e6, 'USD', company='Gogoro', p=y(2024)),
        c('$850 million', ['cost', 'investment'], 850e6, 'USD', company='Better Place', p=(None, '2013-12-31')),
    ],
    names=mentions(TEXT, {'Nio': ('COMPANY', 'Nio'), 'Aulton': ('COMPANY', 'Aulton'), 'CATL': ('COMPANY', 'CATL'), 'Nio Power': ('COMPANY', 'Nio Power'), 'Onvo': ('COMPANY', 'Onvo'), 'L60': ('PRODUCT', 'L60'), 'Aion': ('COMPANY', 'Aion'), 'UT Super': ('PRODUCT', 'UT Super'), 'Choco-SEB': ('PRODUCT', 'Choco-SEB'), 'Choco': ('PRODUCT', 'Choco-SEB'), 'Sun Mobility': ('COMPANY', 'Sun Mobility'), 'Gogoro': ('COMPANY', 'Gogoro'), 'Better Place': ('COMPANY', 'Better Place')}),
    checks=[],
)
