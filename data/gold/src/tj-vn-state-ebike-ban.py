from goldlib import *
from mentions import mentions

TEXT = """Petrol-motorbike ban in Hanoi's core sends riders to electric showrooms

HA NOI — Sales of electric two-wheelers surged 89 per cent year-on-year in the first half to 209,000, according to industry data, and the rush has got stronger since Directive 20 of July 12, under which petrol motorbikes will be barred inside Ring Road 1 from July 2026.

VinFast delivered 69,580 e-scooters and e-bikes in the second quarter, five times as many as in the corresponding quarter of last year, and 114,484 in the half. From VND14.9 million for the Motio and VND22 million for the Feliz, it grants Hanoi residents 10 per cent off until August 31, on top of a free registration worth VND2–4 million.

The Japanese are in a quandary. Honda Vietnam, which sold 2.14 million motorbikes in the fiscal year 2025 to March (81.8 per cent of the market), offers only two electric models: the ICON e: at VND26.9 million, battery excluded, and the CUV e:, rented at VND1.47 million a month. Its July sales, 140,000 units, were 22 per cent below June's. Yamaha has none.

Local start-ups hope for more than crumbs. Dat Bike raised US$22 million in a Series B; its Quantum S (VND49.9 million) runs 285 km and reaches 100 km/h. Selex, with 110 swap stations, aims for 2,000. China's Yadea, with a VND2.4 trillion plant in Bac Giang for 2 million bikes a year, claims 23 per cent of the e-bike market.
"""

doc = dict(
    id='tj-vn-state-ebike-ban', published='2025-08-20', source='hanoi-economic-english',
    title="Petrol-motorbike ban in Hanoi's core sends riders to electric showrooms",
    text=TEXT,
    claims=[
        c('89 per cent', 'sales', 89, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('209,000', 'sales', 209000, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('69,580', 'deliveries', 69580, 'vehicle', company='VinFast', p=('2025-04-01', '2025-06-30')),
        c('five times', 'deliveries', 400, 'percent', company='VinFast', role='change', p=('2025-04-01', '2025-06-30')),
        c('114,484', 'deliveries', 114484, 'vehicle', company='VinFast', p=('2025-01-01', '2025-06-30')),
        c('VND14.9 million', 'price', 14900000.0, 'VND', company='VinFast', product='Motio'),
        c('VND22 million', 'price', 22000000.0, 'VND', company='VinFast', product='Feliz'),
        c('10 per cent', 'price_change', -10, 'percent', company='VinFast', product='Feliz', role='change'),
        c('VND2–4 million', 'subsidy', 2000000, 'VND', 4000000),
        c('2.14 million motorbikes', 'sales', 2140000, 'vehicle', company='Honda', p=('2024-04-01', '2025-03-31')),
        c('81.8 per cent', 'market_share', 81.8, 'percent', company='Honda', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('two electric models', 'models', 2, 'model', company='Honda'),
        c('VND26.9 million', 'price', 26900000.0, 'VND', company='Honda', product='ICON e:'),
        c('VND1.47 million', 'price', 1470000, 'VND', company='Honda', product='CUV e:', per='month'),
        c('140,000 units', 'sales', 140000, 'vehicle', company='Honda', p=('2025-07-01', '2025-07-31')),
        c('22 per cent', 'sales', -22, 'percent', company='Honda', role='change', p=('2025-07-01', '2025-07-31')),
        c('US$22 million', 'funding', 22000000.0, 'SGD', company='Dat Bike'),
        c('VND49.9 million', 'price', 49900000.0, 'VND', company='Dat Bike', product='Quantum S'),
        c('285 km', 'range', 285, 'km', company='Dat Bike', product='Quantum S'),
        c('100 km/h', 'top_speed', 100, 'km/h', company='Dat Bike', product='Quantum S'),
        c('110 swap stations', 'stations', 110, 'station', company='Selex Motors'),
        c('2,000', 'stations', 2000, 'station', company='Selex Motors', p=(None, '2027-12-31'), status=['target', 'forecast']),
        c('VND2.4 trillion', 'investment', 2400000000000.0, 'VND', company='Yadea'),
        c('2 million bikes', 'capacity', 2000000, 'vehicle', company='Yadea', per='year'),
        c('23 per cent', 'market_share', 23, 'percent', company='Yadea', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Honda Vietnam': ('COMPANY', 'Honda'), 'Yamaha': ('COMPANY', 'Yamaha'), 'Yadea': ('COMPANY', 'Yadea'), 'Dat Bike': ('COMPANY', 'Dat Bike'), 'Selex': ('COMPANY', 'Selex Motors'), 'Feliz': ('PRODUCT', 'Feliz'), 'CUV e:': ('PRODUCT', 'CUV e:'), 'ICON e:': ('PRODUCT', 'ICON e:'), 'Quantum S': ('PRODUCT', 'Quantum S'), 'Motio': ('PRODUCT', 'Motio')}),
    checks=[],
)
