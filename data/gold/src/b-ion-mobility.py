from goldlib import *
from mentions import mentions

TEXT = """Ion Mobility sheds more than half its people, months after first handovers

There were cupcakes on Monday and termination letters on Tuesday. Singapore-headquartered Ion Mobility, maker of the M1-S electric scooter, is cutting 62 positions out of 110 in its home base, Jakarta and Shenzhen, according to staff who got one; 48 remain, i.e. 56 per cent of the workforce goes.

The business has been running on fumes. Backed by TVS Motor (12 per cent) and Quest Ventures, it raised US$18.7 million (S$25.1 million) in the first quarter of 2023 at a valuation of US$62 million, had US$1.9 million in the bank at end-February, and consumes US$700,000 a month in running costs, to be reduced by 55 per cent. Talks over a bridge of US$6 million fell through.

What of the product? A handsome thing, priced at Rp 50.9 million (US$3,230), it packs 4.3 kWh beneath the seat, covers 150 km, peaks at 12.5 kW, touches 105 km/h, and gets back to 80 per cent in three hours. Deliveries in Indonesia began in November and number 260 to date, far from the 10,000 that chief executive James Chan, 42, had in mind for 2024. Unsold stock: 540 units. In January, 130 scooters had to be called back for a loose footrest.

The Cikarang works, leased for five years, spreads over 6,000 square metres (64,600 sq ft); assembly has been stopped.

Got a tip? Signal: +65 5550 1234
"""

doc = dict(
    id='b-ion-mobility', published='2024-03-20', source='lion-city-startups',
    title='Ion Mobility sheds more than half its people, months after first handovers',
    text=TEXT,
    claims=[
        c('half', ['layoffs', 'headcount'], 50, 'percent', None, company='Ion Mobility', role='share', status=['plan', 'actual']),
        c('62 positions', 'layoffs', 62, 'job', company='Ion Mobility', status=['plan', 'actual']),
        c('110', 'headcount', 110, 'job', company='Ion Mobility'),
        c('48', 'headcount', 48, 'job', company='Ion Mobility', status=['plan', 'actual']),
        c('56 per cent', ['layoffs', 'headcount'], 56, 'percent', company='Ion Mobility', role='share', status=['plan', 'actual']),
        c('12 per cent', 'stake', 12, 'percent', company=['TVS Motor', 'Ion Mobility']),
        c('US$18.7 million', 'funding', 18700000, 'USD', company='Ion Mobility', p=('2023-01-01', '2023-03-31')),
        c('S$25.1 million', 'funding', 25100000, 'SGD', company='Ion Mobility', p=('2023-01-01', '2023-03-31')),
        c('US$62 million', 'valuation', 62000000, 'USD', company='Ion Mobility', p=('2023-01-01', '2023-03-31')),
        c('US$1.9 million', 'cash', 1900000, 'USD', company='Ion Mobility', p=('2024-02-29', '2024-02-29')),
        c('US$700,000', 'opex', 700000, 'USD', company='Ion Mobility', per='month'),
        c('55 per cent', 'opex', -55, 'percent', company='Ion Mobility', role='change', status=['plan', 'target']),
        c('US$6 million', 'funding', 6000000, 'USD', company='Ion Mobility', status='plan'),
        c('Rp 50.9 million', 'price', 50900000, 'IDR', company='Ion Mobility', product='M1-S'),
        c('US$3,230', 'price', 3230, 'USD', company='Ion Mobility', product='M1-S'),
        c('4.3 kWh', 'battery_capacity', 4.3, 'kWh', company='Ion Mobility', product='M1-S'),
        c('150 km', 'range', 150, 'km', company='Ion Mobility', product='M1-S'),
        c('12.5 kW', 'power', 12.5, 'kW', company='Ion Mobility', product='M1-S'),
        c('105 km/h', 'top_speed', 105, 'km/h', company='Ion Mobility', product='M1-S'),
        c('three hours', 'charging_time', 3, 'hour', company='Ion Mobility', product='M1-S'),
        c('November', 'delivery_start', None, 'date', company='Ion Mobility', product='M1-S', p=('2023-11-01', '2023-11-30')),
        c('260', 'deliveries', 260, 'vehicle', company='Ion Mobility', product='M1-S', p=('2023-11-01', '2024-03-20')),
        c('10,000', ['deliveries', 'sales'], 10000, 'vehicle', company='Ion Mobility', product='M1-S', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('540 units', 'inventory', 540, 'vehicle', company='Ion Mobility', product='M1-S'),
        c('130 scooters', 'recall', 130, 'vehicle', company='Ion Mobility', product='M1-S', p=('2024-01-01', '2024-01-31')),
        c('five years', 'duration', 5, 'year', company='Ion Mobility'),
        c('6,000 square metres', 'area', 6000, 'm2', company='Ion Mobility'),
        c('64,600 sq ft', 'area', 64600, 'ft2', company='Ion Mobility'),
    ],
    names=mentions(TEXT, {
        'Ion Mobility': ('COMPANY', 'Ion Mobility'),
        'TVS Motor': ('COMPANY', 'TVS Motor'),
        'Quest Ventures': ('COMPANY', 'Quest Ventures'),
        'M1-S': ('PRODUCT', 'M1-S'),
    }),
    checks=[
        dict(kind='share', verdict='consistent', quotes=['62 positions', '56 per cent', '110']),
        dict(kind='sum', verdict='consistent', quotes=['62 positions', '48', '110']),
        dict(kind='fx', verdict='consistent', quotes=['US$18.7 million', 'S$25.1 million']),
        dict(kind='fx', verdict='consistent', quotes=['Rp 50.9 million', 'US$3,230']),
        dict(kind='unit', verdict='consistent', quotes=['6,000 square metres', '64,600 sq ft']),
        dict(kind='agreement', verdict='consistent', quotes=['half', '56 per cent']),
    ],
)
