from goldlib import *
from mentions import mentions

TEXT = """VinFast receives nearly 28,000 deposits for VF 3 mini car in 66 hours

HANOI, May 16 – VinFast said on Thursday that 27,649 customers had paid a non-refundable deposit for its smallest electric car, the VF 3, in the first 66 hours after the order books opened on May 13.

The two-door car costs VND235 million (US$9,240) without the battery, which is rented out from VND900,000 per month, and VND315 million with it. After May 15 the prices go up to VND240 million and VND322 million, respectively. The deposit is VND15 million.

The company will begin deliveries on August 1 and expects to hand over at least 20,000 VF 3s by the end of the year.

The car is 3.19 meters long and seats four people. Its lithium iron phosphate battery of 18.64 kWh gives a range of over 210 km. The motor has 30 kW. The battery can be charged from 10% to 70% in 36 minutes.

Wuling's Mini EV, assembled in Hung Yen by TMT Motors, starts at VND197 million following a price cut in April. TMT sold 591 units in 2023, against a plan of 5,525.

VinFast delivered 9,689 electric cars in the first quarter, up from 1,689 in the same period last year but down 28% from the previous quarter. It kept its target of 100,000 for the year.

V-Green, the charging firm set up by Pham Nhat Vuong in March, took over 150,000 charging ports in all 63 provinces.

Photo courtesy of VinFast
Related: Vingroup shareholders meet in Hanoi
"""

doc = dict(
    id='tv-c-vf3-deposits', published='2024-05-16', source='mekong-biz',
    title='VinFast receives nearly 28,000 deposits for VF 3 mini car in 66 hours',
    text=TEXT,
    claims=[
        c('28,000', 'orders', 28000, 'order', company='VinFast', product='VF 3', p=('2024-05-13', '2024-05-15')),
        c('27,649', 'orders', 27649, 'order', company='VinFast', product='VF 3', p=('2024-05-13', '2024-05-15')),
        c('VND235 million', 'price', 235000000, 'VND', company='VinFast', product='VF 3'),
        c('US$9,240', 'price', 9240, 'USD', company='VinFast', product='VF 3'),
        c('VND900,000', 'price', 900000, 'VND', company='VinFast', product='VF 3', per='month'),
        c('VND315 million', 'price', 315000000, 'VND', company='VinFast', product='VF 3'),
        c('VND240 million', 'price', 240000000, 'VND', company='VinFast', product='VF 3', status=['plan', 'actual']),
        c('VND322 million', 'price', 322000000, 'VND', company='VinFast', product='VF 3', status=['plan', 'actual']),
        c('VND15 million', ['price', 'other'], 15000000, 'VND', company='VinFast', product='VF 3'),
        c('August 1', 'delivery_start', None, 'date', company='VinFast', product='VF 3', p=('2024-08-01', '2024-08-01'), status=['plan', 'target', 'forecast']),
        c('20,000', 'deliveries', 20000, 'vehicle', None, company='VinFast', product='VF 3', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('3.19 meters', 'length', 3.19, 'm', company='VinFast', product='VF 3'),
        c('four people', 'seats', 4, 'item', company='VinFast', product='VF 3'),
        c('18.64 kWh', 'battery_capacity', 18.64, 'kWh', company='VinFast', product='VF 3'),
        c('210 km', 'range', 210, 'km', None, company='VinFast', product='VF 3'),
        c('30 kW', 'power', 30, 'kW', company='VinFast', product='VF 3'),
        c('36 minutes', 'charging_time', 36, 'minute', company='VinFast', product='VF 3'),
        c('VND197 million', 'price', 197000000, 'VND', company='Wuling', product='Mini EV'),
        c('591', 'sales', 591, 'vehicle', company='TMT Motors', product='Mini EV', p=('2023-01-01', '2023-12-31')),
        c('5,525', 'sales', 5525, 'vehicle', company='TMT Motors', product='Mini EV', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('9,689 electric cars', 'deliveries', 9689, 'vehicle', company='VinFast', p=('2024-01-01', '2024-03-31')),
        c('1,689', 'deliveries', 1689, 'vehicle', company='VinFast', p=('2023-01-01', '2023-03-31')),
        c('28%', 'deliveries', -28, 'percent', company='VinFast', role='change', p=('2024-01-01', '2024-03-31')),
        c('100,000', 'deliveries', 100000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('150,000 charging ports', 'chargers', 150000, 'charger', company='V-Green'),
        c('63 provinces', 'countries', 63, 'country', company='V-Green'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'VF 3': ('PRODUCT', 'VF 3'), 'Wuling': ('COMPANY', 'Wuling'), 'Mini EV': ('PRODUCT', 'Mini EV'), 'TMT Motors': ('COMPANY', 'TMT Motors'), 'TMT': ('COMPANY', 'TMT Motors'), 'V-Green': ('COMPANY', 'V-Green'), 'Vingroup': ('COMPANY', 'Vingroup')}),
    checks=[],
)
