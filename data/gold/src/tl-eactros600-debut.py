from goldlib import *
from mentions import mentions

TEXT = """Daimler Truck shows eActros 600, a diesel rival with 600 kWh aboard

The era of heavy diesel haulage is drawing to its close, if Mercedes-Benz Trucks is to be believed. Its new long-haul tractor, the eActros 600, had its premiere in Hamburg on Tuesday; the first customers drive theirs from late 2024, when series output at Wörth gets going (November 2024, to be exact).

Three LFP packs of 207 kWh apiece, bought from CATL, are bolted between the frame rails and should survive 1.2 million kilometres in ten years with 80 percent of capacity left. They yield 500 kilometres between stops at a gross weight of 40 tonnes. A further stop of 30 minutes on a megawatt plug brings the level from 20 to 80 percent; today's CCS socket handles 400 kW. The two motors of the e-axle give 400 kW continuously and 600 kW (or 816 hp) at peak.

The truck costs some two to two and a half times as much as a diesel. Thanks to lower toll and energy bills an owner who covers up to 500 km a day earns that back within five years, the firm calculates. Its smaller sister eActros 300, sold since 2021, has found some 700 buyers. Martin Daum, 63, chief executive of the parent, expects zero-emission vehicles to make up 60 percent of its European sales by 2030, and all in 2039. For that, he added, Europe will need 35,000 chargers of the megawatt class; it has fewer than 100.
"""

doc = dict(
    id='tl-eactros600-debut', published='2023-10-10', source='truck-und-strom',
    title='Daimler Truck shows eActros 600, a diesel rival with 600 kWh aboard',
    text=TEXT,
    claims=[
        c('600 kWh', 'battery_capacity', 600, 'kWh', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('Tuesday', 'launch', None, 'date', company='Mercedes-Benz Trucks', product='eActros 600', p=('2023-10-10', '2023-10-10')),
        c('late 2024', 'delivery_start', None, 'date', company='Mercedes-Benz Trucks', product='eActros 600', p=('2024-10-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('November 2024', 'production_start', None, 'date', company='Mercedes-Benz Trucks', product='eActros 600', p=('2024-11-01', '2024-11-30'), status=['plan', 'target', 'forecast']),
        c('207 kWh', 'battery_capacity', 207, 'kWh', company='Mercedes-Benz Trucks', product='eActros 600', per=['battery', None]),
        c('1.2 million kilometres', ['distance', 'warranty'], 1200000, 'km', company='Mercedes-Benz Trucks', product='eActros 600', status='forecast'),
        c('80 percent', 'other', 80, 'percent', company='Mercedes-Benz Trucks', product='eActros 600', status='forecast'),
        c('500 kilometres', 'range', 500, 'km', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('40 tonnes', 'weight', 40, 'tonne', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('30 minutes', 'charging_time', 30, 'minute', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('400 kW', 'charging_power', 400, 'kW', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('400 kW', 'power', 400, 'kW', nth=1, company='Mercedes-Benz Trucks', product='eActros 600'),
        c('600 kW', 'power', 600, 'kW', nth=1, company='Mercedes-Benz Trucks', product='eActros 600'),
        c('816 hp', 'power', 816, 'hp', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('two to two and a half times', 'price', 2, 'times', 2.5, company='Mercedes-Benz Trucks', product='eActros 600'),
        c('500 km', 'distance', None, 'km', 500, company='Mercedes-Benz Trucks', product='eActros 600', per='day'),
        c('five years', 'duration', None, 'year', 5, company='Mercedes-Benz Trucks', product='eActros 600', status='forecast'),
        c('2021', 'launch', None, 'date', company='Mercedes-Benz Trucks', product='eActros 300', p=('2021-01-01', '2021-12-31')),
        c('700 buyers', 'orders', 700, 'order', company='Mercedes-Benz Trucks', product='eActros 300', p=(None, '2023-10-10')),
        c('60 percent', 'sales', 60, 'percent', company='Daimler Truck', role='share', p=(None, '2030-12-31'), status=['target', 'forecast']),
        c('all', 'sales', 100, 'percent', nth=1, company='Daimler Truck', role='share', p=('2039-01-01', '2039-12-31'), status=['target', 'forecast']),
        c('35,000 chargers', 'chargers', 35000, 'charger', p=(None, '2030-12-31'), status='forecast'),
        c('100', 'chargers', None, 'charger', 100),
    ],
    names=mentions(TEXT, {'Mercedes-Benz Trucks': ('COMPANY', 'Mercedes-Benz Trucks'), 'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'eActros 600': ('PRODUCT', 'eActros 600'), 'eActros 300': ('PRODUCT', 'eActros 300'), 'CATL': ('COMPANY', 'CATL')}),
    checks=[],
)
