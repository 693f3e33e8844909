from goldlib import *
from mentions import mentions

TEXT = """Daimler Truck opens orders for 500-km electric long-hauler

HAMBURG — The eActros 600 of Mercedes-Benz Trucks, shown to customers on Tuesday, can now be ordered; series production in Wörth, Germany, should start in late 2024.

Three packs with CATL cells store 621 kWh, which the maker says is enough for 500 km at a gross combination weight of 40 tonnes. Up to 1,000 km a day is feasible with a top-up during the driver's statutory break: at one megawatt (1,000 kW), going from 20 to 80 percent needs about 30 minutes. Continuous output is 400 kW, peak output 600 kW. Kerb weight is put at 11.5 tonnes and payload at 22 tonnes; consumption at 1.2 kWh per km.

The truck will cost two to 2.5 times as much as a diesel Actros, but should break even after five years or 600,000 km. The battery is to last 1.2 million km over ten years; warranty covers eight years. The saving in CO2 depends on the grid and is as much as 80 percent.

Charging remains the bottleneck. Milence, the venture with Volvo and others, has promised 1,700 points by 2027 for 500 million euros.

Daimler Truck sold 914 battery vehicles in 2022, out of 520,291. Its EBIT target for this year is a return of 8 to 9 percent. Research has 2,500 engineers on zero emission. Tesla claims 500 miles for its Semi.
"""

doc = dict(
    id='tk-eactros600', published='2023-10-12', source='logistics-drive-europe',
    title='Daimler Truck opens orders for 500-km electric long-hauler',
    text=TEXT,
    claims=[
        c('500-km', 'range', 500, 'km', company='Daimler Truck', product='eActros 600'),
        c('Tuesday', 'launch', None, 'date', company='Daimler Truck', product='eActros 600', p=('2023-10-10', '2023-10-10')),
        c('late 2024', 'production_start', None, 'date', company='Daimler Truck', product='eActros 600', p=('2024-10-01', '2024-12-31'), status='plan'),
        c('Three packs', 'other', 3, 'battery', company='Daimler Truck', product='eActros 600'),
        c('621 kWh', 'battery_capacity', 621, 'kWh', company='Daimler Truck', product='eActros 600'),
        c('500 km', 'range', 500, 'km', company='Daimler Truck', product='eActros 600'),
        c('40 tonnes', 'weight', 40, 'tonne', company='Daimler Truck', product='eActros 600'),
        c('1,000 km', 'range', None, 'km', 1000, company='Daimler Truck', product='eActros 600'),
        c('1,000 kW', 'charging_power', 1000, 'kW', company='Daimler Truck', product='eActros 600'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Daimler Truck', product='eActros 600'),
        c('400 kW', 'power', 400, 'kW', company='Daimler Truck', product='eActros 600'),
        c('600 kW', 'power', 600, 'kW', company='Daimler Truck', product='eActros 600'),
        c('11.5 tonnes', 'weight', 11.5, 'tonne', company='Daimler Truck', product='eActros 600'),
        c('22 tonnes', 'other', 22, 'tonne', company='Daimler Truck'),
        c('1.2 kWh', 'consumption', 1.2, 'kWh', company='Daimler Truck', product='eActros 600', per='km'),
        c('two to 2.5 times', 'price', 100, 'percent', 150, company='Daimler Truck', product='eActros 600', role='change'),
        c('five years', 'duration', 5, 'year', company='Daimler Truck', status='forecast'),
        c('600,000 km', 'distance', 600000, 'km', company='Daimler Truck', status='forecast'),
        c('1.2 million km', 'distance', 1200000, 'km', company='Daimler Truck', status='forecast'),
        c('ten years', 'duration', 10, 'year', company='Daimler Truck', status='forecast'),
        c('eight years', 'warranty', 8, 'year', company='Daimler Truck', product='eActros 600'),
        c('80 percent', 'emissions', None, 'percent', -80, nth=1, company='Daimler Truck', role='change'),
        c('1,700 points', 'chargers', 1700, 'charger', company='Milence', p=(None, '2027-12-31'), status='target'),
        c('500 million euros', 'investment', 500000000, 'EUR', company='Milence', p=(None, '2027-12-31'), status='plan'),
        c('914 battery vehicles', 'sales', 914, 'vehicle', company='Daimler Truck', p=('2022-01-01', '2022-12-31')),
        c('520,291', 'sales', 520291, 'vehicle', company='Daimler Truck', p=('2022-01-01', '2022-12-31')),
        c('8 to 9 percent', 'margin', 8, 'percent', 9, company='Daimler Truck', p=('2023-01-01', '2023-12-31'), status='target'),
        c('2,500 engineers', 'headcount', 2500, 'job', company='Daimler Truck'),
        c('500 miles', 'range', 500, 'mile', company='Tesla', product='Semi'),
    ],
    names=mentions(TEXT, {'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'Mercedes-Benz Trucks': ('COMPANY', 'Mercedes-Benz Trucks'), 'CATL': ('COMPANY', 'CATL'), 'Tesla': ('COMPANY', 'Tesla'), 'Milence': ('COMPANY', 'Milence'), 'Volvo': ('COMPANY', 'Volvo'), 'eActros 600': ('PRODUCT', 'eActros 600'), 'Semi': ('PRODUCT', 'Semi'), 'Actros': ('PRODUCT', 'Actros')}),
    checks=[],
)
