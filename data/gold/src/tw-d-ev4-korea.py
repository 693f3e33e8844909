from goldlib import *
from mentions import mentions

TEXT = """Kia prices EV4 sedan from 41.9 million won, contracts open Tuesday

By Lee Jung-min

Kia said Monday that contracts for the EV4, its first electric sedan, begin on Tuesday at prices that fall further once subsidies are counted.

The standard model is priced at 41.92 million won for the Air, 46.69 million won for the Earth and 47.83 million won for the GT-Line. Those who want the long-range model add about 4.3 million won. In Seoul, buyers of the long-range Air can expect 5.65 million won from the state and 580,000 won from the city.

The EV4 has a range of 533 kilometers with the 81.4-kilowatt-hour battery and 382 with the 58.3-kilowatt-hour one, the longest and third-longest certified for a Kia. A 350 kW charger takes 31 minutes to fill the former from 10 percent to 80 percent, and 29 minutes the latter.

BYD, which opened in Korea in January, asks 31.5 million won for the Atto 3, a car with 321 kilometers, while Tesla's Model 3 begins at 51.99 million won. The new car's drag coefficient of 0.23 is the lowest in the company's history, and the motor, at 150 kW, is the same as in the EV3.

The automaker hopes to sell 160,000 EV4s a year worldwide once the hatchback, built in Zilina, Slovakia, joins in the second half. U.S. sales are set for early 2026, a date that officials declined to confirm amid tariff talks.

In February Kia sold 3,490 electric cars at home, including 2,257 EV3s. The nation's total was 14,350, more than five times a year earlier.

jmlee@hangang.example
"""

doc = dict(
    id='tw-d-ev4-korea', published='2025-03-11', source='hangang-herald',
    title='Kia prices EV4 sedan from 41.9 million won, contracts open Tuesday',
    text=TEXT,
    claims=[
        c('41.9 million won', 'price', 41900000.0, 'KRW', company='Kia', product='EV4'),
        c('41.92 million won', 'price', 41920000.0, 'KRW', company='Kia', product='EV4 Air'),
        c('46.69 million won', 'price', 46690000.0, 'KRW', company='Kia', product='EV4 Earth'),
        c('47.83 million won', 'price', 47830000.0, 'KRW', company='Kia', product='EV4 GT-Line'),
        c('4.3 million won', ['price', 'price_change'], 4300000.0, 'KRW', company='Kia', product=['EV4', 'EV4 Long Range'], role='change'),
        c('5.65 million won', 'subsidy', 5650000.0, 'KRW', company=[None, 'Kia'], product=[None, 'EV4 Air', 'EV4']),
        c('580,000 won', 'subsidy', 580000, 'KRW', company=[None, 'Kia'], product=[None, 'EV4 Air', 'EV4']),
        c('533 kilometers', 'range', 533, 'km', company='Kia', product='EV4'),
        c('81.4-kilowatt-hour', 'battery_capacity', 81.4, 'kWh', company='Kia', product='EV4'),
        c('382', 'range', 382, 'km', company='Kia', product='EV4'),
        c('58.3-kilowatt-hour', 'battery_capacity', 58.3, 'kWh', company='Kia', product='EV4'),
        c('350 kW', 'charging_power', 350, 'kW', company='Kia', product='EV4'),
        c('31 minutes', 'charging_time', 31, 'minute', company='Kia', product='EV4'),
        c('29 minutes', 'charging_time', 29, 'minute', company='Kia', product='EV4'),
        c('31.5 million won', 'price', 31500000.0, 'KRW', company='BYD', product='Atto 3'),
        c('321 kilometers', 'range', 321, 'km', company='BYD', product='Atto 3'),
        c('51.99 million won', 'price', 51990000.0, 'KRW', company='Tesla', product='Model 3'),
        c('0.23', 'other', 0.23, 'item', company='Kia', product='EV4'),
        c('150 kW', 'power', 150, 'kW', company='Kia', product='EV4'),
        c('160,000 EV4s', 'sales', 160000, 'vehicle', company='Kia', product='EV4', per='year', status=['target', 'forecast']),
        c('second half', ['production_start', 'launch'], None, 'date', company='Kia', product='EV4', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('early 2026', 'launch', None, 'date', company='Kia', product='EV4', p=('2026-01-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('3,490 electric cars', 'sales', 3490, 'vehicle', company='Kia', p=('2025-02-01', '2025-02-28')),
        c('2,257 EV3s', 'sales', 2257, 'vehicle', company='Kia', product='EV3', p=('2025-02-01', '2025-02-28')),
        c('14,350', 'sales', 14350, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('five times', 'sales', 400, 'percent', None, role='change', p=('2025-02-01', '2025-02-28')),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'EV4': ('PRODUCT', 'EV4'), 'Air': ('PRODUCT', 'EV4 Air'), 'Earth': ('PRODUCT', 'EV4 Earth'), 'GT-Line': ('PRODUCT', 'EV4 GT-Line'), 'BYD': ('COMPANY', 'BYD'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3'), 'EV3': ('PRODUCT', 'EV3')}),
    checks=[],
)
