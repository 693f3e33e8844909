from goldlib import *
from mentions import mentions

TEXT = """Toyota, Subaru recall first mass-market EVs: the wheels may come off

TOKYO — Less than two months after the bZ4X went on lease in Japan (May 12), Toyota on Thursday recalled 2,700 of them worldwide because the hub bolts can work loose under sharp turns or sudden braking; in the worst case a wheel falls off. Of the cars concerned, 2,200 went to Europe, 260 to the United States, 20 to Canada and 110 stayed at home. Subaru is calling back 2,600 units of the Solterra, the twin that Toyota builds for it, for the same reason.

Toyota stock gave up early gains and closed 0.4% lower; Subaru’s managed a plus of 1.1%.

The recall is awkward for a group that has only begun to take battery cars seriously. By 2030, Toyota wants to sell 3.5 million of them a year across 30 models, and has earmarked 8 trillion yen ($60 billion) for electrification, half of it for battery-only vehicles. At home the bZ4X is merely offered through the Kinto subscription, at 106,700 yen a month for the first four years plus 770,000 yen up front, and the goal for the first fiscal year is 5,000.

Specifications matter little when the car is parked, but for the record: 71.4 kWh, 559 km (WLTC) with front-wheel drive, 150 kW, 1,920 kg. Subaru intended to deliver 900 Solterras in its home market this year; price from 5.94 million yen.
"""

doc = dict(
    id='tm-faw-toyota-kluger', published='2022-06-16', source='lane-keeper-weekly',
    title='Toyota, Subaru recall first mass-market EVs: the wheels may come off',
    text=TEXT,
    claims=[
        c('May 12', 'launch', None, 'date', company='Toyota', product='bZ4X', p=('2022-05-12', '2022-05-12')),
        c('2,700', 'recall', 2700, 'vehicle', company='Toyota', product='bZ4X'),
        c('2,200', 'recall', 2200, 'vehicle', company='Toyota', product='bZ4X'),
        c('260', 'recall', 260, 'vehicle', company='Toyota', product='bZ4X'),
        c('20', 'recall', 20, 'vehicle', nth=1, company='Toyota', product='bZ4X'),
        c('110', 'recall', 110, 'vehicle', company='Toyota', product='bZ4X'),
        c('2,600 units', 'recall', 2600, 'vehicle', company='Subaru', product='Solterra'),
        c('0.4%', 'share_price', -0.4, 'percent', company='Toyota', role='change', p=('2022-06-16', '2022-06-16')),
        c('1.1%', 'share_price', 1.1, 'percent', company='Subaru', role='change', p=('2022-06-16', '2022-06-16')),
        c('3.5 million', 'sales', 3500000, 'vehicle', company='Toyota', per='year', p=(None, '2030-12-31'), status='target'),
        c('30 models', 'models', 30, 'model', company='Toyota', p=(None, '2030-12-31'), status='target'),
        c('8 trillion yen', 'investment', 8000000000000, 'JPY', company='Toyota', p=(None, '2030-12-31'), status='plan'),
        c('$60 billion', 'investment', 60000000000, 'USD', company='Toyota', p=(None, '2030-12-31'), status='plan'),
        c('half', 'investment', 50, 'percent', company='Toyota', role=['level', 'share'], p=(None, '2030-12-31'), status='plan'),
        c('106,700 yen', 'price', 106700, 'JPY', company='Toyota', product='bZ4X', per='month'),
        c('770,000 yen', 'price', 770000, 'JPY', company='Toyota', product='bZ4X'),
        c('5,000', 'sales', 5000, 'vehicle', company='Toyota', product='bZ4X', p=('2022-04-01', '2023-03-31'), status='target'),
        c('71.4 kWh', 'battery_capacity', 71.4, 'kWh', company='Toyota', product='bZ4X'),
        c('559 km', 'range', 559, 'km', company='Toyota', product='bZ4X'),
        c('150 kW', 'power', 150, 'kW', company='Toyota', product='bZ4X'),
        c('1,920 kg', 'weight', 1920, 'kg', company='Toyota', product='bZ4X'),
        c('900 Solterras', 'sales', 900, 'vehicle', company='Subaru', product='Solterra', p=('2022-01-01', '2022-12-31'), status='target'),
        c('5.94 million yen', 'price', 5940000, 'JPY', company='Subaru', product='Solterra'),
    ],
    names=mentions(TEXT, {'Subaru': ('COMPANY', 'Subaru'), 'Toyota': ('COMPANY', 'Toyota'), 'bZ4X': ('PRODUCT', 'bZ4X'), 'Solterra': ('PRODUCT', 'Solterra')}),
    checks=[],
)
