from goldlib import *
from mentions import mentions

TEXT = """Half of the truckmakers’ e-lorries go to five countries

Of the 3,422 electric heavy trucks that were registered in the EU and EFTA in the first quarter, 947 bore a Volvo badge. That is 27.7% of a segment which itself made up only 3.5% of all trucks, according to the association ACEA; twelve months ago it had been 2.1%. Daimler Truck followed with 812, ahead of Scania’s 418 and the 396 of MAN, its sister within Traton.

Deliveries tell a different tale, since a lorry may stand at a bodybuilder’s for months. Daimler handed over 700 units worldwide between January and March, 70% more than a year before, while orders, which had reached 1,412 in the previous quarter, came to 908. Its eActros 600, whose three packs hold 621 kWh and give 500 km, is to be joined in 2027 by a hydrogen sister. The FH Aero Electric of its Gothenburg rival manages up to 600 km, with first deliveries due in the second half of 2026.

Milence, the charging venture of Daimler, Traton and Volvo, runs 22 hubs and plans 1,700 public points by 2027; the Dutch state has just granted it €15 million. MAN put the first eTGX built in series in Munich on the road on June 2 and wants 2,000 sold next year. “Nobody asks about range any longer, only about tolls,” says Dirk Soestmeyer, 52, who runs 140 lorries in Bremen.
"""

doc = dict(
    id='tq-lithium-trucks', published='2025-06-18', source='loadbay',
    title='Half of the truckmakers’ e-lorries go to five countries',
    text=TEXT,
    claims=[
        c('3,422 electric heavy trucks', 'registrations', 3422, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('947', 'registrations', 947, 'vehicle', company=['Volvo Trucks', 'Volvo'], p=('2025-01-01', '2025-03-31')),
        c('27.7%', 'market_share', 27.7, 'percent', company=['Volvo Trucks', 'Volvo'], role=['share', 'level'], p=('2025-01-01', '2025-03-31')),
        c('3.5%', 'penetration', 3.5, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-03-31')),
        c('2.1%', 'penetration', 2.1, 'percent', role=['share', 'level'], p=('2024-01-01', '2024-03-31')),
        c('812', 'registrations', 812, 'vehicle', company='Daimler Truck', p=('2025-01-01', '2025-03-31')),
        c('418', 'registrations', 418, 'vehicle', company='Scania', p=('2025-01-01', '2025-03-31')),
        c('396', 'registrations', 396, 'vehicle', company='MAN', p=('2025-01-01', '2025-03-31')),
        c('700 units', 'deliveries', 700, 'vehicle', company='Daimler Truck', p=('2025-01-01', '2025-03-31')),
        c('70%', 'deliveries', 70, 'percent', company='Daimler Truck', role='change', p=('2025-01-01', '2025-03-31')),
        c('1,412', 'orders', 1412, 'order', company='Daimler Truck', p=('2024-10-01', '2024-12-31')),
        c('908', 'orders', 908, 'order', company='Daimler Truck', p=('2025-01-01', '2025-03-31')),
        c('621 kWh', 'battery_capacity', 621, 'kWh', company='Daimler Truck', product='eActros 600'),
        c('500 km', 'range', 500, 'km', company='Daimler Truck', product='eActros 600'),
        c('2027', 'launch', None, 'date', company='Daimler Truck', p=('2027-01-01', '2027-12-31'), status='plan'),
        c('600 km', 'range', None, 'km', 600, company=['Volvo Trucks', 'Volvo'], product='FH Aero Electric'),
        c('second half of 2026', 'delivery_start', None, 'date', company=['Volvo Trucks', 'Volvo'], product='FH Aero Electric', p=('2026-07-01', '2026-12-31'), status='plan'),
        c('22 hubs', 'stations', 22, 'station', company='Milence'),
        c('1,700 public points', 'chargers', 1700, 'percentage_point', company='Milence', p=(None, '2027-12-31'), status=['plan', 'target']),
        c('€15 million', 'funding', 15000000, 'EUR', company='Milence'),
        c('June 2', 'delivery_start', None, 'date', company='MAN', product='eTGX', p=('2025-06-02', '2025-06-02')),
        c('2,000', 'sales', 2000, 'vehicle', company='MAN', p=('2026-01-01', '2026-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'Scania': ('COMPANY', 'Scania'), 'Volvo': ('COMPANY', 'Volvo Trucks'), 'Daimler Truck': ('COMPANY', 'Daimler Truck'), 'MAN': ('COMPANY', 'MAN'), 'Milence': ('COMPANY', 'Milence'), 'Traton': ('COMPANY', 'Traton'), 'eActros 600': ('PRODUCT', 'eActros 600'), 'FH Aero Electric': ('PRODUCT', 'FH Aero Electric'), 'eTGX': ('PRODUCT', 'eTGX')}),
    checks=[],
)
