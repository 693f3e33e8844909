from goldlib import *
from mentions import mentions

TEXT = """CATL and Sinopec to open 500 Choco-Swap stations this year

The world's largest battery maker and Asia's largest refiner are getting married at the pump. Under an agreement of Wednesday, no fewer than 500 swap stations are to spring up on Sinopec forecourts before the year is out, as the first step to 10,000. Thirty-four of CATL's Choco-SEB type were in service on March 31.

A fortnight earlier CATL had put 2.5 billion yuan ($345 million) into NIO Power, the swapping unit of NIO, which alone runs 3,192 of these sites and 25,890 charging piles. Why bother with two standards? The No. 20 block, 42 kWh in LFP or 52 kWh in ternary chemistry, and the No. 25, 56 or 70 kWh, suit cheap cars; renting starts at 369 yuan a month for the smaller one. It is changed in 100 seconds by a robot of 22 blocks stock.

On show next to it at Xiamen: Freevoy, for hybrids, with much hype and 400 km of pure electric range, and the second-generation Shenxing, which takes 1.3 MW at peak and adds 520 km in five minutes. In the lab a condensed cell stores 500 Wh/kg; the volume product, at 255 Wh/kg, was measured at 2,550 Wh/kg by a visiting blogger, who may have missed a dot.

Fleet customers, BAIC's taxi arm for one, get their first cars in May. 20 models from seven brands fit the blocks by now. Ningde expects swapping, home charging and public piles to share the market equally.
"""

doc = dict(
    id='a-choco-swap', published='2025-04-03', source='energy-storage-cn',
    title='CATL and Sinopec to open 500 Choco-Swap stations this year',
    text=TEXT,
    claims=[
        c('500 Choco-Swap stations', 'stations', 500, 'station', company=['CATL', 'Sinopec'], p=y(2025), status=['plan', 'target']),
        c('500 swap stations', 'stations', 500, 'station', None, company=['CATL', 'Sinopec'], p=by(2025), status=['plan', 'target']),
        c('10,000', 'stations', 10000, 'station', company=['CATL', 'Sinopec'], status=['plan', 'target']),
        c('Thirty-four', 'stations', 34, 'station', company='CATL', p=('2025-03-31', '2025-03-31')),
        c('2.5 billion yuan', 'investment', 2500000000, 'CNY', company='CATL', p=('2025-03-19', '2025-03-19'), status=['actual', 'plan']),
        c('$345 million', 'investment', 345000000, 'USD', company='CATL', p=('2025-03-19', '2025-03-19'), status=['actual', 'plan']),
        c('3,192', 'stations', 3192, 'station', company='NIO'),
        c('25,890 charging piles', 'chargers', 25890, 'charger', company='NIO'),
        c('42 kWh', 'battery_capacity', 42, 'kWh', company='CATL', product='No. 20'),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='CATL', product='No. 20'),
        c('56', 'battery_capacity', 56, 'kWh', company='CATL', product='No. 25'),
        c('70 kWh', 'battery_capacity', 70, 'kWh', company='CATL', product='No. 25'),
        c('369 yuan', 'price', 369, 'CNY', company='CATL', product='No. 20', per='month'),
        c('100 seconds', ['charging_time', 'duration'], 100, 'second', company='CATL'),
        c('22 blocks', 'other', 22, 'battery', company='CATL', per=['station', None]),
        c('400 km', 'range', 400, 'km', company='CATL', product='Freevoy'),
        c('1.3 MW', 'charging_power', 1.3, 'MW', company='CATL', product='Shenxing'),
        c('520 km', 'range', 520, 'km', company='CATL', product='Shenxing'),
        c('five minutes', 'charging_time', 5, 'minute', company='CATL', product='Shenxing'),
        c('500 Wh/kg', 'energy_density', 500, 'Wh/kg', company='CATL'),
        c('255 Wh/kg', 'energy_density', 255, 'Wh/kg', company='CATL'),
        c('2,550 Wh/kg', 'energy_density', 2550, 'Wh/kg', company='CATL'),
        c('May', 'delivery_start', None, 'date', company='CATL', p=m(2025, 5), status=['plan', 'target']),
        c('20 models', 'models', 20, 'model', company='CATL'),
        c('seven brands', 'other', 7, 'item', company='CATL'),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'Sinopec': ('COMPANY', 'Sinopec'), 'NIO Power': ('COMPANY', 'NIO Power'), 'NIO': ('COMPANY', 'NIO'), 'BAIC': ('COMPANY', 'BAIC'), 'Choco-SEB': ('PRODUCT', 'Choco-SEB'), 'No. 20': ('PRODUCT', 'No. 20'), 'No. 25': ('PRODUCT', 'No. 25'), 'Freevoy': ('PRODUCT', 'Freevoy'), 'Shenxing': ('PRODUCT', 'Shenxing')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['500 Choco-Swap stations', '500 swap stations']),
        dict(kind='fx', verdict='consistent', quotes=['2.5 billion yuan', '$345 million']),
        dict(kind='plausible', verdict='inconsistent', quotes=['2,550 Wh/kg'], suggestion='fits 255 Wh/kg'),
        dict(kind='conflict', verdict='inconsistent', quotes=['at 255 Wh/kg', '2,550 Wh/kg'], suggestion='fits 255 Wh/kg'),
    ],
)
