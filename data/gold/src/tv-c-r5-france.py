from goldlib import *
from mentions import mentions

TEXT = """Renault cuts entry price of electric R5 to under 25,000 euros

The Renault 5 E-Tech can now be ordered in France in its cheapest version, called Evolution, for 24,990 euros before the bonus, the company said on Thursday. With the bonus of 4,000 euros it is 20,990 euros.

So far only the version with the 52 kWh battery was on offer, from 33,490 euros. The small battery has 40 kWh and lasts for 312 km; the big one 410 km. Power is 70 kW (95 hp) in the base car and 110 kW (150 hp) above it. The Evolution does not have a fast-charging socket.

Citroen asks 23,300 euros for the e-C3, which has 44 kWh and 320 km. Orders for the R5 stand at more than 10,000 in Europe, of which over two thirds in France, a spokesperson said, and the waiting time is about three months.

First deliveries take place in November. The car is built in Douai, in the north of France, where the plant can make 400,000 vehicles a year together with Maubeuge and Ruitz, and where AESC is building a battery factory of 9 GWh at a cost of 1.3 billion euros, including 150 million in public aid.

In August, registrations of electric cars in France fell to 13,143 from 20,119, a decline of nearly 35%. Their share of the market was 15.3%. In the first eight months they totaled 194,000, up 1.8%.

Ampere, the group's electric car unit, wants to reduce costs by 40% by 2027.

4 min de lecture | Comments (18)
"""

doc = dict(
    id='tv-c-r5-france', published='2024-09-19', source='hexagone-mobility',
    title='Renault cuts entry price of electric R5 to under 25,000 euros',
    text=TEXT,
    claims=[
        c('25,000 euros', 'price', None, 'EUR', 25000, company='Renault', product='5 E-Tech'),
        c('24,990 euros', 'price', 24990, 'EUR', company='Renault', product='5 E-Tech Evolution'),
        c('4,000 euros', 'subsidy', 4000, 'EUR'),
        c('20,990 euros', 'price', 20990, 'EUR', company='Renault', product='5 E-Tech Evolution'),
        c('52 kWh', 'battery_capacity', 52, 'kWh', company='Renault', product='5 E-Tech'),
        c('33,490 euros', 'price', 33490, 'EUR', company='Renault', product='5 E-Tech'),
        c('40 kWh', 'battery_capacity', 40, 'kWh', company='Renault', product='5 E-Tech Evolution'),
        c('312 km', 'range', 312, 'km', company='Renault', product='5 E-Tech Evolution'),
        c('410 km', 'range', 410, 'km', company='Renault', product='5 E-Tech'),
        c('70 kW', 'power', 70, 'kW', company='Renault', product='5 E-Tech Evolution'),
        c('95 hp', 'power', 95, 'hp', company='Renault', product='5 E-Tech Evolution'),
        c('110 kW', 'power', 110, 'kW', company='Renault', product='5 E-Tech'),
        c('150 hp', 'power', 150, 'hp', company='Renault', product='5 E-Tech'),
        c('23,300 euros', 'price', 23300, 'EUR', company='Citroen', product='e-C3'),
        c('44 kWh', 'battery_capacity', 44, 'kWh', company='Citroen', product='e-C3'),
        c('320 km', 'range', 320, 'km', company='Citroen', product='e-C3'),
        c('10,000', 'orders', 10000, 'order', None, company='Renault', product='5 E-Tech'),
        c('two thirds', 'orders', 66.67, 'percent', None, company='Renault', product='5 E-Tech', role='share'),
        c('three months', 'wait_time', 3, 'month', company='Renault', product='5 E-Tech'),
        c('November', 'delivery_start', None, 'date', company='Renault', product='5 E-Tech', p=('2024-11-01', '2024-11-30'), status=['plan', 'target', 'forecast']),
        c('400,000 vehicles', 'capacity', 400000, 'vehicle', company='Ampere', per='year'),
        c('9 GWh', 'capacity', 9, 'GWh', company='AESC', status='plan'),
        c('1.3 billion euros', 'investment', 1300000000, 'EUR', company='AESC', status=['plan', 'actual']),
        c('150 million', 'subsidy', 150000000, 'EUR', company='AESC'),
        c('13,143', 'registrations', 13143, 'vehicle', p=('2024-08-01', '2024-08-31')),
        c('20,119', 'registrations', 20119, 'vehicle', p=('2023-08-01', '2023-08-31')),
        c('35%', 'registrations', -35, 'percent', role='change', p=('2024-08-01', '2024-08-31')),
        c('15.3%', 'penetration', 15.3, 'percent', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('194,000', 'registrations', 194000, 'vehicle', p=('2024-01-01', '2024-08-31')),
        c('1.8%', 'registrations', 1.8, 'percent', role='change', p=('2024-01-01', '2024-08-31')),
        c('40%', 'cost', -40, 'percent', company='Ampere', role='change', p=(None, '2027-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Renault': ('COMPANY', 'Renault'), '5 E-Tech': ('PRODUCT', '5 E-Tech'), 'R5': ('PRODUCT', '5 E-Tech'), 'Evolution': ('PRODUCT', '5 E-Tech Evolution'), 'Citroen': ('COMPANY', 'Citroen'), 'e-C3': ('PRODUCT', 'e-C3'), 'Ampere': ('COMPANY', 'Ampere'), 'AESC': ('COMPANY', 'AESC')}),
    checks=[],
)
