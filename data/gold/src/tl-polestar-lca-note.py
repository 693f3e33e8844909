from goldlib import *
from mentions import mentions

TEXT = """How dirty is a clean car? Two Swedish makers show their sums

A Polestar 4 leaves the factory gate in Hangzhou Bay with 19.4 tonnes of CO2 on its conscience; the two-motor variant, with 21.4 tonnes. So says the life-cycle report that Polestar laid before the public on Tuesday. A Polestar 2 of model year 2024 comes to 23.1 tonnes, which is 3 tonnes less than when the car appeared in 2020.

Across all sales the company emitted 24.7 tonnes per car in 2023, 9 percent under the year before and 13 percent below 2020. Its moonshot is a car that causes none, by 2030.

Volvo Cars, the former parent, has done the same exercise for the EX30. Over 200,000 km on average European power the little SUV adds up to 23 tonnes; run on wind power it would be 18. For the bigger EX90 it is 42 tonnes. Volvo wants to cut CO2 per vehicle by 75 percent in 2030 against 2018 and has got as far as 19 percent.

What makes the difference is the cells. Hydropowered ones from Northvolt promise 33 kg per kWh, where coal-fired ones bring 98. The average electric car in Europe needs 19.5 kWh per 100 km; the Polestar 2 takes 14.9.
"""

doc = dict(
    id='tl-polestar-lca-note', published='2024-05-29', source='carbon-ledger-weekly',
    title='How dirty is a clean car? Two Swedish makers show their sums',
    text=TEXT,
    claims=[
        c('19.4 tonnes', 'emissions', 19.4, 'tonne', company='Polestar', product='Polestar 4'),
        c('21.4 tonnes', 'emissions', 21.4, 'tonne', company='Polestar', product='Polestar 4'),
        c('23.1 tonnes', 'emissions', 23.1, 'tonne', company='Polestar', product='Polestar 2'),
        c('3 tonnes', 'emissions', -3, 'tonne', company='Polestar', product='Polestar 2', role='change'),
        c('2020', 'launch', None, 'date', company='Polestar', product='Polestar 2', p=('2020-01-01', '2020-12-31')),
        c('24.7 tonnes', 'emissions', 24.7, 'tonne', company='Polestar', p=('2023-01-01', '2023-12-31')),
        c('9 percent', 'emissions', -9, 'percent', company='Polestar', role='change', p=('2023-01-01', '2023-12-31')),
        c('13 percent', 'emissions', -13, 'percent', company='Polestar', role='change', p=('2023-01-01', '2023-12-31')),
        c('none', 'emissions', 0, 'tonne', company='Polestar', p=(None, '2030-12-31'), status='target'),
        c('23 tonnes', 'emissions', 23, 'tonne', company='Volvo Cars', product='EX30'),
        c('18', 'emissions', 18, 'tonne', company='Volvo Cars', product='EX30', status=['forecast', 'actual']),
        c('42 tonnes', 'emissions', 42, 'tonne', company='Volvo Cars', product='EX90'),
        c('75 percent', 'emissions', -75, 'percent', company='Volvo Cars', role='change', p=('2030-01-01', '2030-12-31'), status='target'),
        c('19 percent', 'emissions', -19, 'percent', company='Volvo Cars', role='change', p=('2023-01-01', '2023-12-31')),
        c('33 kg', 'emissions', 33, 'kg', company='Northvolt', per='kWh', status=['target', 'forecast']),
        c('98', 'emissions', 98, 'kg', per='kWh'),
        c('19.5 kWh', 'consumption', 19.5, 'kWh', per='100km'),
        c('14.9', 'consumption', 14.9, 'kWh', company='Polestar', product='Polestar 2', per='100km'),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'Northvolt': ('COMPANY', 'Northvolt'), 'Polestar 2': ('PRODUCT', 'Polestar 2'), 'Polestar 4': ('PRODUCT', 'Polestar 4'), 'EX30': ('PRODUCT', 'EX30'), 'EX90': ('PRODUCT', 'EX90')}),
    checks=[],
)
