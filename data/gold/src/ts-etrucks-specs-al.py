from goldlib import *
from mentions import mentions

TEXT = """IAA 2024: the long-haul electric trucks in figures

HANOVER - All the big makers show battery trucks for long distances at this year's IAA. Mercedes-Benz Trucks starts series production of the eActros 600 in November and has more than 2,000 orders for it. Volvo Trucks will follow with the FH Aero Electric in the second half of 2025.

                        eActros 600  FH Aero Electric  MAN eTGX  Scania 45 R
Battery, kWh            621          780               534       624
Range, km               500          600               500       390
Continuous power, kW    400          460               400       450
Charging, kW (CCS)      400          350               375       375
Megawatt charging, min  30           40                30
Gross weight, t         44           44                42

Only 1.5 percent of the heavy trucks registered in the European Union in the first half were electric, compared with 1.2 percent a year ago. MAN has sold 700 units of its eTGX so far. A diesel costs about 100,000 euros, an eActros around 2.5 times as much.
"""

doc = dict(
    id='ts-etrucks-specs-al', published='2024-09-20', source='haulage-today',
    title='IAA 2024: the long-haul electric trucks in figures',
    text=TEXT,
    claims=[
        c('November', 'production_start', None, 'date', company='Mercedes-Benz Trucks', product='eActros 600', p=('2024-11-01', '2024-11-30'), status=['plan', 'target']),
        c('2,000 orders', 'orders', 2000, 'order', None, company='Mercedes-Benz Trucks', product='eActros 600'),
        c('second half of 2025', 'launch', None, 'date', company='Volvo Trucks', product='FH Aero Electric', p=('2025-07-01', '2025-12-31'), status=['plan', 'target']),
        c('621', 'battery_capacity', 621, 'kWh', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('780', 'battery_capacity', 780, 'kWh', company='Volvo Trucks', product='FH Aero Electric'),
        c('534', 'battery_capacity', 534, 'kWh', company='MAN', product='eTGX'),
        c('624', 'battery_capacity', 624, 'kWh', company='Scania', product='45 R'),
        c('500', 'range', 500, 'km', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('600', 'range', 600, 'km', nth=2, company='Volvo Trucks', product='FH Aero Electric'),
        c('500', 'range', 500, 'km', nth=1, company='MAN', product='eTGX'),
        c('390', 'range', 390, 'km', company='Scania', product='45 R'),
        c('400', 'power', 400, 'kW', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('460', 'power', 460, 'kW', company='Volvo Trucks', product='FH Aero Electric'),
        c('400', 'power', 400, 'kW', nth=1, company='MAN', product='eTGX'),
        c('450', 'power', 450, 'kW', company='Scania', product='45 R'),
        c('400', 'charging_power', 400, 'kW', nth=2, company='Mercedes-Benz Trucks', product='eActros 600'),
        c('350', 'charging_power', 350, 'kW', company='Volvo Trucks', product='FH Aero Electric'),
        c('375', 'charging_power', 375, 'kW', company='MAN', product='eTGX'),
        c('375', 'charging_power', 375, 'kW', nth=1, company='Scania', product='45 R'),
        c('30', 'charging_time', 30, 'minute', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('40', 'charging_time', 40, 'minute', nth=3, company='Volvo Trucks', product='FH Aero Electric'),
        c('30', 'charging_time', 30, 'minute', nth=1, company='MAN', product='eTGX'),
        c('44', 'weight', 44, 'tonne', company='Mercedes-Benz Trucks', product='eActros 600'),
        c('44', 'weight', 44, 'tonne', nth=1, company='Volvo Trucks', product='FH Aero Electric'),
        c('42', 'weight', 42, 'tonne', company='MAN', product='eTGX'),
        c('1.5 percent', 'penetration', 1.5, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-06-30')),
        c('1.2 percent', 'penetration', 1.2, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-06-30')),
        c('700 units', 'orders', 700, 'vehicle', company='MAN', product='eTGX', p=(None, '2024-09-20')),
        c('100,000 euros', 'price', 100000, 'EUR'),
        c('2.5 times', 'price', 150, 'percent', company='Mercedes-Benz Trucks', product='eActros 600', role='change'),
    ],
    names=mentions(TEXT, {'Mercedes-Benz Trucks': ('COMPANY', 'Mercedes-Benz Trucks'), 'FH Aero Electric': ('PRODUCT', 'FH Aero Electric'), 'Volvo Trucks': ('COMPANY', 'Volvo Trucks'), 'eActros 600': ('PRODUCT', 'eActros 600'), 'Scania': ('COMPANY', 'Scania'), '45 R': ('PRODUCT', '45 R'), 'eTGX': ('PRODUCT', 'eTGX'), 'MAN': ('COMPANY', 'MAN')}),
    checks=[],
)
