from goldlib import *
from mentions import mentions

TEXT = """Who runs Australia’s fast chargers? A state-by-state count

Australia ended 2024 with 1,272 high-power sites, which together offer 3,900 plugs of 24 kW or more, a tally by the Electric Vehicle Council has it. In the twelve months 22% more locations were added. The number of ultra-fast ones, 100 kW and above, nearly doubled to 508.

State | sites | plugs
NSW | 412 | 1,270
Victoria | 318 | 1,010
Queensland | 255 | 800
Other | 287 | 820

Of the operators, Evie leads with 285 sites, ahead of Chargefox, whose network is the work of many owners (260), and NRMA with 129. Tesla has a mere 110, but 675 stalls, two thirds of them open to other makes.

Ampol, the petrol retailer, missed its own mark: 144 bays against a goal of 180 by the end of 2024; it now talks of 300 by the end of 2026. Evie is burning through a federal grant of A$15 million and raised A$100 million in 2021.

Drivers pay around 60c per kWh, 73c at Tesla for outsiders. The average session: 24 kWh.
"""

doc = dict(
    id='tm-actc-charge-au', published='2025-03-12', source='charge-down-under',
    title='Who runs Australia’s fast chargers? A state-by-state count',
    text=TEXT,
    claims=[
        c('1,272 high-power sites', 'stations', 1272, 'station', p=('2024-12-31', '2024-12-31')),
        c('3,900 plugs', 'chargers', 3900, 'charger', p=('2024-12-31', '2024-12-31')),
        c('22%', 'stations', 22, 'percent', role='change', p=('2024-12-31', '2024-12-31')),
        c('doubled', 'stations', 100, 'percent', role='change', p=('2024-12-31', '2024-12-31')),
        c('508', 'stations', 508, 'station', p=('2024-12-31', '2024-12-31')),
        c('412', 'stations', 412, 'station', p=('2024-12-31', '2024-12-31')),
        c('1,270', 'chargers', 1270, 'charger', p=('2024-12-31', '2024-12-31')),
        c('318', 'stations', 318, 'station', p=('2024-12-31', '2024-12-31')),
        c('1,010', 'chargers', 1010, 'charger', p=('2024-12-31', '2024-12-31')),
        c('255', 'stations', 255, 'station', p=('2024-12-31', '2024-12-31')),
        c('800', 'chargers', 800, 'charger', p=('2024-12-31', '2024-12-31')),
        c('287', 'stations', 287, 'station', p=('2024-12-31', '2024-12-31')),
        c('820', 'chargers', 820, 'charger', p=('2024-12-31', '2024-12-31')),
        c('285 sites', 'stations', 285, 'station', company=['Evie Networks', 'Evie'], p=('2024-12-31', '2024-12-31')),
        c('260', 'stations', 260, 'station', company='Chargefox', p=('2024-12-31', '2024-12-31')),
        c('129', 'stations', 129, 'station', company='NRMA', p=('2024-12-31', '2024-12-31')),
        c('110', 'stations', 110, 'station', company='Tesla', p=('2024-12-31', '2024-12-31')),
        c('675 stalls', 'chargers', 675, 'charger', company='Tesla', p=('2024-12-31', '2024-12-31')),
        c('two thirds', 'chargers', 66.666667, 'percent', company='Tesla', role=['level', 'share'], p=('2024-12-31', '2024-12-31')),
        c('144 bays', 'chargers', 144, 'charger', company=['Ampol', 'Ampcharge'], p=('2024-12-31', '2024-12-31')),
        c('180', 'chargers', 180, 'charger', company=['Ampol', 'Ampcharge'], p=(None, '2024-12-31'), status='target'),
        c('300', 'chargers', 300, 'charger', company=['Ampol', 'Ampcharge'], p=(None, '2026-12-31'), status='target'),
        c('A$15 million', 'funding', 15000000, 'AUD', company=['Evie Networks', 'Evie']),
        c('A$100 million', 'funding', 100000000, 'AUD', company=['Evie Networks', 'Evie'], p=('2021-01-01', '2021-12-31')),
        c('60c', 'price', 0.6, 'AUD', per='kWh'),
        c('73c', 'price', 0.73, 'AUD', company='Tesla', per='kWh'),
        c('24 kWh', ['other', 'sales'], 24, 'kWh'),
    ],
    names=mentions(TEXT, {'Chargefox': ('COMPANY', 'Chargefox'), 'Evie': ('COMPANY', 'Evie Networks'), 'Tesla': ('COMPANY', 'Tesla'), 'NRMA': ('COMPANY', 'NRMA'), 'Ampol': ('COMPANY', 'Ampol')}),
    checks=[],
)
