from goldlib import *
from mentions import mentions

TEXT = """Truckmakers' first quarter in volts: Traton doubles, Volvo slips

Traton, to which Scania and MAN belong, handed over 680 battery trucks and buses between January and March, as against 340 in the same quarter a year ago; in the final quarter of 2024 it was 720. Orders came to 1,160, plus 96%. By brand: MAN 410 (a year earlier 190), Scania 130 (70). The group's adjusted margin narrowed to 6.1% from 9.4%.

Volvo Trucks delivered 512, 28% below the 711 of the prior-year period, although orders of 640 exceeded those of the previous quarter, 590. Sister marque Renault Trucks added 310. Since 2019 the Gothenburg brand has sold 5,000 electric trucks or more in 50 countries; it aims for half of sales in 2030.

Daimler Truck's zero-emission sales amounted to 758, buses included, compared with 577 a year ago. The eActros 600, in production since November, has 621 kWh and 500 km. North American daughter Freightliner sold 54, down from 131.

Milence, which all three finance with €500 million, ran 19 hubs at the end of April with 118 plugs of up to 400 kW; by 2027 it wants 1,700.
"""

doc = dict(
    id='tn-volvogroup-q1-25-volts', published='2025-05-14', source='nordic-haulage-wire',
    title="Truckmakers' first quarter in volts: Traton doubles, Volvo slips",
    text=TEXT,
    claims=[
        c('doubles', 'deliveries', 100, 'percent', company='Traton', role='change', p=('2025-01-01', '2025-03-31')),
        c('680 battery trucks and buses', 'deliveries', 680, 'vehicle', company='Traton', p=('2025-01-01', '2025-03-31')),
        c('340', 'deliveries', 340, 'vehicle', company='Traton', p=('2024-01-01', '2024-03-31')),
        c('720', 'deliveries', 720, 'vehicle', company='Traton', p=('2024-10-01', '2024-12-31')),
        c('1,160', 'orders', 1160, 'order', company='Traton', p=('2025-01-01', '2025-03-31')),
        c('96%', 'orders', 96, 'percent', company='Traton', role='change', p=('2025-01-01', '2025-03-31')),
        c('410', 'deliveries', 410, 'vehicle', company='MAN', p=('2025-01-01', '2025-03-31')),
        c('190', 'deliveries', 190, 'vehicle', company='MAN', p=('2024-01-01', '2024-03-31')),
        c('130', 'deliveries', 130, 'vehicle', company='Scania', p=('2025-01-01', '2025-03-31')),
        c('70', 'deliveries', 70, 'vehicle', company='Scania', p=('2024-01-01', '2024-03-31')),
        c('6.1%', 'margin', 6.1, 'percent', company='Traton', p=('2025-01-01', '2025-03-31')),
        c('9.4%', 'margin', 9.4, 'percent', company='Traton', p=('2024-01-01', '2024-03-31')),
        c('512', 'deliveries', 512, 'vehicle', company='Volvo Trucks', p=('2025-01-01', '2025-03-31')),
        c('28%', 'deliveries', -28, 'percent', company='Volvo Trucks', role='change', p=('2025-01-01', '2025-03-31')),
        c('711', 'deliveries', 711, 'vehicle', company='Volvo Trucks', p=('2024-01-01', '2024-03-31')),
        c('640', 'orders', 640, 'order', company='Volvo Trucks', p=('2025-01-01', '2025-03-31')),
        c('590', 'orders', 590, 'order', company='Volvo Trucks', p=('2024-10-01', '2024-12-31')),
        c('310', 'deliveries', 310, 'vehicle', company='Renault Trucks', p=('2025-01-01', '2025-03-31')),
        c('5,000 electric trucks', 'deliveries', 5000, 'vehicle', None, company='Volvo Trucks', p=('2019-01-01', '2025-05-14')),
        c('50 countries', 'countries', 50, 'country', company='Volvo Trucks'),
        c('half', 'sales', 50, 'percent', company='Volvo Trucks', role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('758', 'sales', 758, 'vehicle', company='Daimler Truck', p=('2025-01-01', '2025-03-31')),
        c('577', 'sales', 577, 'vehicle', company='Daimler Truck', p=('2024-01-01', '2024-03-31')),
        c('November', 'production_start', None, 'date', company='Daimler Truck', product='eActros 600', p=('2024-11-01', '2024-11-30')),
        c('621 kWh', 'battery_capacity', 621, 'kWh', company='Daimler Truck', product='eActros 600'),
        c('500 km', 'range', 500, 'km', company='Daimler Truck', product='eActros 600'),
        c('54', 'sales', 54, 'vehicle', company='Freightliner', p=('2025-01-01', '2025-03-31')),
        c('131', 'sales', 131, 'vehicle', company='Freightliner', p=('2024-01-01', '2024-03-31')),
        c('€500 million', 'investment', 500000000, 'EUR', company=['Volvo Trucks', 'Daimler Truck', 'Traton']),
        c('19 hubs', 'stations', 19, 'station', company='Milence', p=('2025-04-30', '2025-04-30')),
        c('118 plugs', 'chargers', 118, 'charger', company='Milence', p=('2025-04-30', '2025-04-30')),
        c('400 kW', 'charging_power', None, 'kW', 400, company='Milence'),
        c('1,700', 'chargers', 1700, 'charger', company='Milence', p=(None, '2027-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Volvo Trucks': ('COMPANY', 'Volvo Trucks'), 'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'Renault Trucks': ('COMPANY', 'Renault Trucks'), 'MAN': ('COMPANY', 'MAN'), 'Scania': ('COMPANY', 'Scania'), 'Traton': ('COMPANY', 'Traton'), 'Milence': ('COMPANY', 'Milence'), 'Freightliner': ('COMPANY', 'Freightliner'), 'eActros 600': ('PRODUCT', 'eActros 600'), 'Volvo': ('COMPANY', 'Volvo Trucks')}),
    checks=[],
)
