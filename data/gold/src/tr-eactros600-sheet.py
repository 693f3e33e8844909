from goldlib import *
from mentions import mentions

TEXT = """Mercedes-Benz eActros 600: series production of the long-haul truck begins

Daimler Truck has started series production of the Mercedes-Benz eActros 600 at its plant in Wörth. More than 2,000 trucks have been ordered so far, the company said last week, including 200 by Amazon for the United Kingdom and Germany.

Data of the tractor unit

Gross combination weight ... 40 tonnes
Battery ................ 621 kWh LFP
Usable ..................... 600 kWh
Range ....................... 500 km
Continuous power ............ 400 kW
Peak power .................. 600 kW
Charging, 20-80% ........ 30 minutes
Charging power (MCS) ...... 1,000 kW
Battery life ........ 1.2 million km
Kerb weight, tractor ... 11.7 tonnes
Warranty, battery ......... 10 years

The truck costs more than twice as much as a diesel model, but operators in Germany save up to €0.23 per kilometre in toll charges. Daimler Truck sold 3,443 electric trucks and buses in 2023, up from 914 in 2022. By 2030 up to 60 percent of its European sales could be free of emissions, it expects. Rival Volvo Trucks says it has delivered over 3,800 electric trucks so far.
"""

doc = dict(
    id='tr-eactros600-sheet', published='2024-12-03', source='haulage review',
    title='Mercedes-Benz eActros 600: series production of the long-haul truck begins',
    text=TEXT,
    claims=[
        c('2,000 trucks', 'orders', 2000, 'order', None, company='Mercedes-Benz', product='eActros 600'),
        c('200', 'orders', 200, 'order', company='Mercedes-Benz', product='eActros 600'),
        c('40 tonnes', 'weight', 40, 'tonne', company='Mercedes-Benz', product='eActros 600'),
        c('621 kWh', 'battery_capacity', 621, 'kWh', company='Mercedes-Benz', product='eActros 600'),
        c('600 kWh', 'battery_capacity', 600, 'kWh', company='Mercedes-Benz', product='eActros 600'),
        c('500 km', 'range', 500, 'km', company='Mercedes-Benz', product='eActros 600'),
        c('400 kW', 'power', 400, 'kW', company='Mercedes-Benz', product='eActros 600'),
        c('600 kW', 'power', 600, 'kW', nth=1, company='Mercedes-Benz', product='eActros 600'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Mercedes-Benz', product='eActros 600'),
        c('1,000 kW', 'charging_power', 1000, 'kW', company='Mercedes-Benz', product='eActros 600'),
        c('1.2 million km', 'distance', 1200000, 'km', company='Mercedes-Benz', product='eActros 600'),
        c('11.7 tonnes', 'weight', 11.7, 'tonne', company='Mercedes-Benz', product='eActros 600'),
        c('10 years', 'warranty', 10, 'year', company='Mercedes-Benz', product='eActros 600'),
        c('twice', 'price', 100, 'percent', None, company='Mercedes-Benz', product='eActros 600', role='change'),
        c('€0.23', 'cost', None, 'EUR', 0.23, company='Mercedes-Benz', product='eActros 600', per='km'),
        c('3,443 electric trucks and buses', 'sales', 3443, 'vehicle', company='Daimler Truck', p=('2023-01-01', '2023-12-31')),
        c('914', 'sales', 914, 'vehicle', company='Daimler Truck', p=('2022-01-01', '2022-12-31')),
        c('60 percent', 'sales', None, 'percent', 60, company='Daimler Truck', role='share', p=(None, '2030-12-31'), status='forecast'),
        c('3,800 electric trucks', 'deliveries', 3800, 'vehicle', None, company='Volvo Trucks', p=(None, '2024-12-03')),
    ],
    names=mentions(TEXT, {'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'Mercedes-Benz': ('COMPANY', 'Mercedes-Benz'), 'Amazon': ('COMPANY', 'Amazon'), 'Volvo Trucks': ('COMPANY', 'Volvo Trucks'), 'eActros 600': ('PRODUCT', 'eActros 600')}),
    checks=[],
)
