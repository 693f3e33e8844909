from goldlib import *
from mentions import mentions

TEXT = """Li Auto prices i6 below 250,000 yuan

Li Auto launched its second electric SUV on Friday. The five-seat i6 comes in one version at 249,800 yuan ($35,000), and buyers who order by the end of October pay 10,000 yuan less. The company did not give a figure for the first orders. Specifications:

Length4,950 mm
Width1,935 mm
Height1,655 mm
Wheelbase3,000 mm
Battery87.3 kWh
CLTC range720 km
Power250 kW
0-100 km/h6.9 s
Weight2,230 kg
Seats5

Li Auto delivered 28,529 vehicles in August, 40.7% fewer than a year ago. Its first electric SUV, the i8, is to reach between 8,000 and 10,000 cumulative deliveries by the end of this month. The network of fast-charging sites has grown to 3,190, with 17,597 charging piles. Deliveries of the i6 start on September 27.
"""

doc = dict(
    id='ts-li-i6-flatline', published='2025-09-27', source='beijing-car-post',
    title='Li Auto prices i6 below 250,000 yuan',
    text=TEXT,
    claims=[
        c('250,000 yuan', 'price', None, 'CNY', 250000, company='Li Auto', product='i6'),
        c('Friday', 'launch', None, 'date', company='Li Auto', product='i6', p=('2025-09-26', '2025-09-26')),
        c('five-seat', 'seats', 5, 'item', company='Li Auto', product='i6'),
        c('249,800 yuan', 'price', 249800, 'CNY', company='Li Auto', product='i6'),
        c('$35,000', 'price', 35000, 'USD', company='Li Auto', product='i6'),
        c('10,000 yuan', 'price_change', -10000, 'CNY', company='Li Auto', product='i6', role='change', p=(None, '2025-10-31')),
        c('4,950 mm', 'length', 4950, 'mm', company='Li Auto', product='i6'),
        c('1,935 mm', 'length', 1935, 'mm', company='Li Auto', product='i6'),
        c('1,655 mm', 'length', 1655, 'mm', company='Li Auto', product='i6'),
        c('3,000 mm', 'length', 3000, 'mm', company='Li Auto', product='i6'),
        c('87.3 kWh', 'battery_capacity', 87.3, 'kWh', company='Li Auto', product='i6'),
        c('720 km', 'range', 720, 'km', company='Li Auto', product='i6'),
        c('250 kW', 'power', 250, 'kW', company='Li Auto', product='i6'),
        c('6.9 s', 'acceleration', 6.9, 'second', company='Li Auto', product='i6'),
        c('2,230 kg', 'weight', 2230, 'kg', company='Li Auto', product='i6'),
        c('5', 'seats', 5, 'item', nth=7, company='Li Auto', product='i6'),
        c('28,529 vehicles', 'deliveries', 28529, 'vehicle', company='Li Auto', p=('2025-08-01', '2025-08-31')),
        c('40.7%', 'deliveries', -40.7, 'percent', company='Li Auto', role='change', p=('2025-08-01', '2025-08-31')),
        c('8,000 and 10,000', 'deliveries', 8000, 'vehicle', 10000, company='Li Auto', product='i8', p=(None, '2025-09-30'), status=['target', 'forecast']),
        c('3,190', 'stations', 3190, 'station', company='Li Auto'),
        c('17,597 charging piles', 'chargers', 17597, 'charger', company='Li Auto'),
        c('September 27', 'delivery_start', None, 'date', company='Li Auto', product='i6', p=('2025-09-27', '2025-09-27')),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto'), 'i6': ('PRODUCT', 'i6'), 'i8': ('PRODUCT', 'i8')}),
    checks=[],
)
