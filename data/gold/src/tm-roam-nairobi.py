from goldlib import *
from mentions import mentions

TEXT = """Nairobi’s electric motorcycle maker Roam raises $24 million

Roam, the Swedish-Kenyan builder of electric motorcycles and buses, has secured $24 million: $14 million of equity in a Series A led by Equator Africa, plus $10 million of debt from a US development lender.

Roam Park, its assembly hall on Mombasa Road, covers 10,000 square metres and could assemble 50,000 bikes a year over two shifts; actual output was 1,050 in 2023, and about 5,000 are budgeted for 2024. The Roam Air sells for $1,350 with one battery and $1,980 with two, runs 75 km on each and does 90 km/h. Riders of the petrol sort spend $5.40 a day on fuel, according to the firm; power costs its customers $2.10, and so an owner saves $1,000 a year.

The 42-seat Move bus is built to order: 32 so far. Range is 200 km on 170 kWh, the price $130,000. Rival BasiGo has 19 buses on the road and bookings for 500; its K6 seats 25.

Kenya newly registered 2,694 electric vehicles last year against 475 in 2022. Uber wants 3,000 drivers on electric bikes by December, of which Roam equips a first 500.

Founder Filip Lövström, 35, has 190 staff; 43 percent are women. Next round? “Ask me again in 2026.”
"""

doc = dict(
    id='tm-roam-nairobi', published='2024-02-28', source='savannah-startups',
    title='Nairobi’s electric motorcycle maker Roam raises $24 million',
    text=TEXT,
    claims=[
        c('$24 million', 'funding', 24000000, 'USD', company='Roam'),
        c('$24 million', 'funding', 24000000, 'USD', nth=1, company='Roam'),
        c('$14 million', 'funding', 14000000, 'USD', company='Roam'),
        c('$10 million', ['funding', 'debt'], 10000000, 'USD', company='Roam'),
        c('10,000 square metres', 'area', 10000, 'm2', company='Roam'),
        c('50,000 bikes', 'capacity', 50000, 'vehicle', company='Roam', per='year'),
        c('1,050', 'production', 1050, 'vehicle', company='Roam', p=('2023-01-01', '2023-12-31')),
        c('5,000', 'production', 5000, 'vehicle', company='Roam', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('$1,350', 'price', 1350, 'USD', company='Roam', product='Roam Air'),
        c('$1,980', 'price', 1980, 'USD', company='Roam', product='Roam Air'),
        c('75 km', 'range', 75, 'km', company='Roam', product='Roam Air'),
        c('90 km/h', 'top_speed', 90, 'km/h', company='Roam', product='Roam Air'),
        c('$5.40', ['cost', 'other'], 5.4, 'USD', per='day'),
        c('$2.10', ['cost', 'other'], 2.1, 'USD', company='Roam', per='day'),
        c('$1,000', 'cost', 1000, 'USD', company='Roam', per='year'),
        c('42-seat', 'seats', 42, 'item', company='Roam', product='Move'),
        c('32', 'orders', 32, 'order', company='Roam', product='Move', p=(None, '2024-02-28')),
        c('200 km', 'range', 200, 'km', company='Roam', product='Move'),
        c('170 kWh', 'battery_capacity', 170, 'kWh', company='Roam', product='Move'),
        c('$130,000', 'price', 130000, 'USD', company='Roam', product='Move'),
        c('19 buses', ['deliveries', 'other'], 19, 'vehicle', company='BasiGo'),
        c('500', 'orders', 500, 'order', company='BasiGo'),
        c('25', 'seats', 25, 'item', company='BasiGo', product='K6'),
        c('2,694 electric vehicles', 'registrations', 2694, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('475', 'registrations', 475, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('3,000 drivers', 'other', 3000, 'job', company='Uber', p=(None, '2024-12-31'), status=['target', 'forecast']),
        c('500', ['orders', 'other'], 500, 'vehicle', nth=1, company=['Roam', 'Uber']),
        c('190 staff', 'headcount', 190, 'job', company='Roam'),
        c('43 percent', 'headcount', 43, 'percent', company='Roam', role='share'),
    ],
    names=mentions(TEXT, {'Roam': ('COMPANY', 'Roam'), 'BasiGo': ('COMPANY', 'BasiGo'), 'Uber': ('COMPANY', 'Uber'), 'Equator Africa': ('COMPANY', 'Equator Africa'), 'Roam Air': ('PRODUCT', 'Roam Air'), 'Move': ('PRODUCT', 'Move'), 'K6': ('PRODUCT', 'K6')}),
    checks=[],
)
