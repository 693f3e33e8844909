from goldlib import *
from mentions import mentions

TEXT = """Truck maker Volvo beats forecasts, electric orders fall 37%

GOTHENBURG, Oct 18 - Sweden's Volvo Group reported adjusted operating income of 19.1 billion crowns ($1.75 billion) for the third quarter against 11.9 billion a year ago, topping the 16.8 billion analysts had counted on. The margin of 14.4% was 4.0 percentage points better. Net sales grew 15% to 132.2 billion crowns.

Truck deliveries rose 14% to 57,800; the order intake, 45,700, was 16% down. For fully electric trucks the picture is mixed: 838 were ordered, down 37%, while 906 reached customers, 132% more than the 390 of the previous year. By 2030, half of its sales in Europe should be electric. Customers wait nine months for a battery truck, and pay two to three times the price of a diesel.

The FH Electric hauls 44 tonnes over 300 km with 540 kWh on board and 490 kW of output; a test crew averaged 1.1 kWh per km, half the energy of the diesel. Volvo's electric trucks have run 80 million km since 2019 and spared the climate 68,000 tonnes of CO2.

Volvo is buying the battery business of bankrupt Proterra for $210 million. The closure of its bus body plant in Wroclaw will affect 1,500 employees. Operating cash flow was 9.6 billion crowns. The B share rose 3.4% to 219.6 crowns.
"""

doc = dict(
    id='tk-volvo-trucks-q3-23', published='2023-10-18', source='nordic-industry-wire',
    title='Truck maker Volvo beats forecasts, electric orders fall 37%',
    text=TEXT,
    claims=[
        c('37%', 'orders', -37, 'percent', company='Volvo Group', role='change', p=('2023-07-01', '2023-09-30')),
        c('19.1 billion crowns', 'operating_income', 19100000000, 'SEK', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('$1.75 billion', 'operating_income', 1750000000, 'USD', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('11.9 billion', 'operating_income', 11900000000, 'SEK', company='Volvo Group', p=('2022-07-01', '2022-09-30')),
        c('16.8 billion', 'operating_income', 16800000000, 'SEK', company='Volvo Group', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('14.4%', 'margin', 14.4, 'percent', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('4.0 percentage points', 'margin', 4, 'percentage_point', company='Volvo Group', role='change', p=('2023-07-01', '2023-09-30')),
        c('15%', 'revenue', 15, 'percent', company='Volvo Group', role='change', p=('2023-07-01', '2023-09-30')),
        c('132.2 billion crowns', 'revenue', 132199999999.99998, 'SEK', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('14%', 'deliveries', 14, 'percent', company='Volvo Group', role='change', p=('2023-07-01', '2023-09-30')),
        c('57,800', 'deliveries', 57800, 'vehicle', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('45,700', 'orders', 45700, 'vehicle', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('16%', 'orders', -16, 'percent', company='Volvo Group', role='change', p=('2023-07-01', '2023-09-30')),
        c('838', 'orders', 838, 'vehicle', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('37%', 'orders', -37, 'percent', nth=1, company='Volvo Group', role='change', p=('2023-07-01', '2023-09-30')),
        c('906', 'deliveries', 906, 'vehicle', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('132%', 'deliveries', 132, 'percent', company='Volvo Group', role='change', p=('2023-07-01', '2023-09-30')),
        c('390', 'deliveries', 390, 'vehicle', company='Volvo Group', p=('2022-07-01', '2022-09-30')),
        c('half', 'sales', 50, 'percent', company='Volvo Group', role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('nine months', 'wait_time', 9, 'month', company='Volvo Group'),
        c('two to three times', 'price', 100, 'percent', 200, company='Volvo Group', role='change'),
        c('44 tonnes', 'weight', 44, 'tonne', company='Volvo Group', product='FH Electric'),
        c('300 km', 'range', 300, 'km', company='Volvo Group', product='FH Electric'),
        c('540 kWh', 'battery_capacity', 540, 'kWh', company='Volvo Group', product='FH Electric'),
        c('490 kW', 'power', 490, 'kW', company='Volvo Group', product='FH Electric'),
        c('1.1 kWh', 'consumption', 1.1, 'kWh', company='Volvo Group', product='FH Electric', per='km'),
        c('half', 'consumption', -50, 'percent', nth=1, company='Volvo Group', product='FH Electric', role='change'),
        c('80 million km', 'distance', 80000000, 'km', company='Volvo Group', p=('2019-01-01', '2023-10-18')),
        c('68,000 tonnes', 'emissions', 68000, 'tonne', company='Volvo Group', p=('2019-01-01', '2023-10-18')),
        c('$210 million', 'investment', 210000000, 'USD', company='Volvo Group', status='plan'),
        c('1,500 employees', 'layoffs', 1500, 'job', company='Volvo Group', status='plan'),
        c('9.6 billion crowns', 'cash_flow', 9600000000, 'SEK', company='Volvo Group', p=('2023-07-01', '2023-09-30')),
        c('3.4%', 'share_price', 3.4, 'percent', company='Volvo Group', role='change', p=('2023-10-18', '2023-10-18')),
        c('219.6 crowns', 'share_price', 219.6, 'SEK', company='Volvo Group', per=['share', None], p=('2023-10-18', '2023-10-18')),
    ],
    names=mentions(TEXT, {'Volvo Group': ('COMPANY', 'Volvo Group'), 'Volvo': ('COMPANY', 'Volvo Group'), 'Proterra': ('COMPANY', 'Proterra'), 'FH Electric': ('PRODUCT', 'FH Electric')}),
    checks=[],
)
