from goldlib import *
from mentions import mentions

TEXT = """Paris splits €400 million of electric buses among three

The RATP of Paris has ordered up to 800 battery buses from Heuliez, Bolloré and Alstom in what is Europe's largest tender so far, worth as much as €400 million. A first lot of 150 vehicles should run by the end of 2020; by 2025 two thirds of its 4,700 buses will be electric and the rest on gas. The authority expects emissions to come down by 50 percent.

Bolloré's Bluebus is 12 metres long, weighs 13.5 tonnes unladen, carries 109 passengers, up to 38 of them seated, and gets 320 km from 441 kWh of the group's own lithium-metal-polymer packs; the batteries alone come to three tonnes, at an energy density of 170 Wh/kg. They are warm by nature and charge overnight in five hours at 80 kW. Alstom's Aptis, which turns on all four wheels, has 25 seats and costs €600,000, twice the price of a diesel.

The subsidiary employs 230 in Ergué-Gabéric, Brittany, where 200 buses a year can be built. Parent Bolloré's electricity storage business lost €117 million in 2018 on sales of €331 million; the group has sunk €3 billion into batteries since the nineties.
"""

doc = dict(
    id='tk-bolloredb-bus', published='2019-10-30', source='transport-tribune-fr',
    title='Paris splits €400 million of electric buses among three',
    text=TEXT,
    claims=[
        c('€400 million', 'orders', None, 'EUR', 400000000, company='RATP'),
        c('three', 'other', 3, 'item', company='RATP'),
        c('800', 'orders', None, 'vehicle', 800, company='RATP'),
        c('€400 million', 'orders', None, 'EUR', 400000000, nth=1, company='RATP'),
        c('150 vehicles', 'orders', 150, 'vehicle', company='RATP'),
        c('the end of 2020', 'delivery_start', None, 'date', company='RATP', product='Bluebus', p=(None, '2020-12-31'), status='plan'),
        c('two thirds', 'other', 66.6666666667, 'percent', company='RATP', role='share', p=(None, '2025-12-31'), status='target'),
        c('4,700 buses', 'other', 4700, 'vehicle', company='RATP'),
        c('50 percent', 'emissions', -50, 'percent', company='RATP', role='change', p=(None, '2025-12-31'), status='forecast'),
        c('12 metres', 'length', 12, 'm', company='Bolloré', product='Bluebus'),
        c('13.5 tonnes', 'weight', 13.5, 'tonne', company='Bolloré', product='Bluebus'),
        c('109 passengers', 'other', 109, 'item', company='Bolloré'),
        c('38', 'seats', None, 'item', 38, company='Bolloré', product='Bluebus'),
        c('320 km', 'range', 320, 'km', company='Bolloré', product='Bluebus'),
        c('441 kWh', 'battery_capacity', 441, 'kWh', company='Bolloré', product='Bluebus'),
        c('three tonnes', 'weight', 3, 'tonne', company='Bolloré', product='Bluebus'),
        c('170 Wh/kg', 'energy_density', 170, 'Wh/kg', company='Bolloré'),
        c('five hours', 'charging_time', 5, 'hour', company='Bolloré', product='Bluebus'),
        c('80 kW', 'charging_power', 80, 'kW', company='Bolloré', product='Bluebus'),
        c('25 seats', 'seats', 25, 'item', company='Alstom', product='Aptis'),
        c('€600,000', 'price', 600000, 'EUR', company='Alstom', product='Aptis'),
        c('twice', 'price', 100, 'percent', company='Alstom', product='Aptis', role='change'),
        c('230', 'headcount', 230, 'job', company='Bolloré'),
        c('200 buses', 'capacity', 200, 'vehicle', company='Bolloré', per='year'),
        c('€117 million', 'operating_income', -117000000, 'EUR', company='Bolloré', p=('2018-01-01', '2018-12-31')),
        c('€331 million', 'revenue', 331000000, 'EUR', company='Bolloré', p=('2018-01-01', '2018-12-31')),
        c('€3 billion', 'investment', 3000000000, 'EUR', company='Bolloré', p=('1990-01-01', '2019-10-30')),
    ],
    names=mentions(TEXT, {'Bolloré': ('COMPANY', 'Bolloré'), 'RATP': ('COMPANY', 'RATP'), 'Heuliez': ('COMPANY', 'Heuliez'), 'Alstom': ('COMPANY', 'Alstom'), 'Bluebus': ('PRODUCT', 'Bluebus'), 'Aptis': ('PRODUCT', 'Aptis')}),
    checks=[],
)
