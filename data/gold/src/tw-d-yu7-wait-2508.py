from goldlib import *
from mentions import mentions

TEXT = """Buyers of Xiaomi's YU7 now wait up to 14 months as rival SUVs offer quick delivery

Anyone who orders the basic Xiaomi YU7 today will get it in 57 to 60 weeks, the company's app showed on Tuesday, three weeks later than those who ordered in mid-July.

The wait for the Pro is 49 to 52 weeks and for the Max 43 to 46.

Xiaomi, which began deliveries on July 6, handed over 6,042 of the SUVs in that month, CPCA figures show. Adding the SU7, its deliveries were above 30,000 for the first time. The factory in Beijing's Yizhuang district, with two phases of 150,000 cars a year each, is working double shifts.

Others try to profit. Nio gives the Onvo L90 to customers within four weeks and took a claimed 30,000 orders in its first ten days, although it does not confirm this. Li Auto cut the waiting time of the i8 to eight weeks and its price to 339,800 yuan, which is 10,000 less than at the launch on July 29, with one trim instead of three.

The base YU7 sells for 253,500 yuan ($35,300), compared with 263,500 yuan for the Model Y in its cheapest form, and the Max for 329,900 yuan. The former goes 835 km on a 96.3 kWh battery; the Tesla does 593 km.

On second-hand platforms order slots changed hands for 3,000 to 12,000 yuan, a fall of more than half since early July.

Citi raised its forecast for Xiaomi's deliveries this year to 420,000 from 400,000. The company's own target is 350,000.
"""

doc = dict(
    id='tw-d-yu7-wait-2508', published='2025-08-12', source='harbour-evening-post',
    title="Buyers of Xiaomi's YU7 now wait up to 14 months as rival SUVs offer quick delivery",
    text=TEXT,
    claims=[
        c('14 months', 'wait_time', None, 'month', 14, company='Xiaomi', product='YU7'),
        c('57 to 60 weeks', 'wait_time', 57, 'week', 60, company='Xiaomi', product='YU7'),
        c('three weeks', 'wait_time', 3, 'week', company='Xiaomi', product='YU7', role='change'),
        c('49 to 52 weeks', 'wait_time', 49, 'week', 52, company='Xiaomi', product='YU7 Pro'),
        c('43 to 46', 'wait_time', 43, 'week', 46, company='Xiaomi', product='YU7 Max'),
        c('July 6', 'delivery_start', None, 'date', company='Xiaomi', product='YU7', p=('2025-07-06', '2025-07-06')),
        c('6,042', 'deliveries', 6042, 'vehicle', company='Xiaomi', product='YU7', p=('2025-07-01', '2025-07-31')),
        c('30,000', 'deliveries', 30000, 'vehicle', None, company='Xiaomi', p=('2025-07-01', '2025-07-31')),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='Xiaomi', per='year'),
        c('four weeks', 'wait_time', None, 'week', 4, company=['NIO', 'Onvo'], product='L90'),
        c('30,000 orders', 'orders', 30000, 'order', company=['NIO', 'Onvo'], product='L90'),
        c('eight weeks', 'wait_time', 8, 'week', company='Li Auto', product='i8'),
        c('339,800 yuan', 'price', 339800, 'CNY', company='Li Auto', product='i8'),
        c('10,000', ['price_change', 'price'], -10000, 'CNY', company='Li Auto', product='i8', role='change'),
        c('July 29', 'launch', None, 'date', company='Li Auto', product='i8', p=('2025-07-29', '2025-07-29')),
        c('one trim', ['models', 'other'], 1, ['model', 'item'], company='Li Auto', product='i8'),
        c('three', ['models', 'other'], 3, ['model', 'item'], nth=1, company='Li Auto', product='i8'),
        c('253,500 yuan', 'price', 253500, 'CNY', company='Xiaomi', product='YU7'),
        c('$35,300', 'price', 35300, 'USD', company='Xiaomi', product='YU7'),
        c('263,500 yuan', 'price', 263500, 'CNY', company='Tesla', product='Model Y'),
        c('329,900 yuan', 'price', 329900, 'CNY', company='Xiaomi', product='YU7 Max'),
        c('835 km', 'range', 835, 'km', company='Xiaomi', product='YU7'),
        c('96.3 kWh', 'battery_capacity', 96.3, 'kWh', company='Xiaomi', product='YU7'),
        c('593 km', 'range', 593, 'km', company='Tesla', product='Model Y'),
        c('3,000 to 12,000 yuan', ['price', 'other'], 3000, 'CNY', 12000, company='Xiaomi', product='YU7'),
        c('half', ['price', 'price_change', 'other'], None, 'percent', -50, company='Xiaomi', product='YU7', role='change'),
        c('420,000', 'deliveries', 420000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('400,000', 'deliveries', 400000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status='forecast', superseded=True),
        c('350,000', 'deliveries', 350000, 'vehicle', company='Xiaomi', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Xiaomi': ('COMPANY', 'Xiaomi'), 'YU7': ('PRODUCT', 'YU7'), 'Pro': ('PRODUCT', 'YU7 Pro'), 'Max': ('PRODUCT', 'YU7 Max'), 'SU7': ('PRODUCT', 'SU7'), 'Nio': ('COMPANY', 'NIO'), 'Onvo': ('COMPANY', 'Onvo'), 'L90': ('PRODUCT', 'L90'), 'Li Auto': ('COMPANY', 'Li Auto'), 'i8': ('PRODUCT', 'i8'), 'Model Y': ('PRODUCT', 'Model Y'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
