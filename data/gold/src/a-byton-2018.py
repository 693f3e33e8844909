from goldlib import *
from mentions import mentions

TEXT = """Byton bags $500 million from FAW, CATL and friends

A chassis on a rotating stand, two ex-BMW bosses in sneakers and a great deal of money: Byton opened its Nanjing headquarters today by announcing a Series B of half a billion dollars (3.2 billion yuan), in which FAW Group takes around 15 percent for $260 million. All told the start-up has now raised $820 million and, at $1.7 billion post-money, feels like a unicorn.

Its first car, the M-Byte, is to go on sale in China in the fourth quarter of next year at 300,000 yuan ($46,900), in Europe and America in 2020. Two batteries: 71 kWh for 400 kilometres and 95 kWh for 520 kilometres (“323 miles”). Thirty minutes at 150 kW fill four fifths. It will be 4.85 metres long, wear a 1.25-metre screen and seat four. A sedan, the K-Byte, follows in 2021, a van with seven seats in 2023.

The plant next door covers 800,000 square metres (80 hectares) and has swallowed 11 billion yuan (about $17 billion), says president Daniel Kirchert, 44. A first phase is good for 100,000 a year from 2019, all of it for 300,000. The pilot workshop has put together 100 prototypes, to be tortured over 1.5 million km before anything is sold.

More than 600 people from thirty countries work in Nanjing, Munich and Santa Clara; 1,500 are wanted by Christmas.
"""

doc = dict(
    id='a-byton-2018', published='2018-06-12', source='techplant-china',
    title='Byton bags $500 million from FAW, CATL and friends',
    text=TEXT,
    claims=[
        c('$500 million', 'funding', 500000000, 'USD', company='Byton'),
        c('half a billion dollars', 'funding', 500000000, 'USD', company='Byton'),
        c('3.2 billion yuan', 'funding', 3200000000, 'CNY', company='Byton'),
        c('15 percent', 'stake', 15, 'percent', company=['FAW Group', 'Byton']),
        c('$260 million', 'investment', 260000000, 'USD', company=['FAW Group', 'Byton']),
        c('$820 million', 'funding', 820000000, 'USD', company='Byton'),
        c('$1.7 billion', 'valuation', 1700000000, 'USD', company='Byton'),
        c('fourth quarter of next year', 'launch', None, 'date', company='Byton', product='M-Byte', p=q(2019, 4), status=['plan', 'target']),
        c('300,000 yuan', 'price', 300000, 'CNY', company='Byton', product='M-Byte', status=['plan', 'target']),
        c('$46,900', 'price', 46900, 'USD', company='Byton', product='M-Byte', status=['plan', 'target']),
        c('2020', 'launch', None, 'date', company='Byton', product='M-Byte', p=y(2020), status=['plan', 'target']),
        c('71 kWh', 'battery_capacity', 71, 'kWh', company='Byton', product='M-Byte'),
        c('400 kilometres', 'range', 400, 'km', company='Byton', product='M-Byte'),
        c('95 kWh', 'battery_capacity', 95, 'kWh', company='Byton', product='M-Byte'),
        c('520 kilometres', 'range', 520, 'km', company='Byton', product='M-Byte'),
        c('323 miles', 'range', 323, 'mile', company='Byton', product='M-Byte'),
        c('Thirty minutes', 'charging_time', 30, 'minute', company='Byton', product='M-Byte'),
        c('150 kW', 'charging_power', 150, 'kW', company='Byton', product='M-Byte'),
        c('4.85 metres', 'length', 4.85, 'm', company='Byton', product='M-Byte'),
        c('1.25-metre', ['length', 'other'], 1.25, 'm', company='Byton', product='M-Byte'),
        c('four', 'seats', 4, 'item', nth=2, company='Byton', product='M-Byte'),
        c('2021', 'launch', None, 'date', company='Byton', product='K-Byte', p=y(2021), status=['plan', 'target']),
        c('seven seats', 'seats', 7, 'item', company='Byton', status=['plan', 'actual']),
        c('2023', 'launch', None, 'date', company='Byton', p=y(2023), status=['plan', 'target']),
        c('800,000 square metres', 'area', 800000, 'm2', company='Byton'),
        c('80 hectares', 'area', 80, 'hectare', company='Byton'),
        c('11 billion yuan', 'investment', 11000000000, 'CNY', company='Byton'),
        c('$17 billion', 'investment', 17000000000, 'USD', company='Byton'),
        c('100,000', 'capacity', 100000, 'vehicle', company='Byton', per='year', status=['plan', 'actual']),
        c('2019', 'production_start', None, 'date', company='Byton', p=y(2019), status=['plan', 'target']),
        c('300,000', 'capacity', 300000, 'vehicle', nth=1, company='Byton', per='year', status='plan'),
        c('100 prototypes', 'production', 100, 'vehicle', company='Byton', status=['plan', 'actual']),
        c('1.5 million km', 'distance', 1500000, 'km', company='Byton', status=['plan', 'actual']),
        c('600 people', 'headcount', 600, 'job', None, company='Byton'),
        c('thirty countries', 'other', 30, 'country', company='Byton'),
        c('1,500', 'headcount', 1500, 'job', company='Byton', p=('2018-12-31', '2018-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Byton': ('COMPANY', 'Byton'), 'FAW Group': ('COMPANY', 'FAW Group'), 'FAW': ('COMPANY', 'FAW Group'), 'CATL': ('COMPANY', 'CATL'), 'BMW': ('COMPANY', 'BMW'), 'M-Byte': ('PRODUCT', 'M-Byte'), 'K-Byte': ('PRODUCT', 'K-Byte')}),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['$500 million', 'half a billion dollars']),
        dict(kind='fx', verdict='consistent', quotes=['half a billion dollars', '3.2 billion yuan']),
        dict(kind='fx', verdict='consistent', quotes=['300,000 yuan', '$46,900']),
        dict(kind='unit', verdict='consistent', quotes=['520 kilometres', '323 miles']),
        dict(kind='unit', verdict='consistent', quotes=['800,000 square metres', '80 hectares']),
        dict(kind='share', verdict='consistent', quotes=['$260 million', '$1.7 billion', '15 percent']),
        dict(kind='fx', verdict='inconsistent', quotes=['11 billion yuan', '$17 billion'], suggestion='fits with 1.7 billion for 17 billion'),
    ],
)
