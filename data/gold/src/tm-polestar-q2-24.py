from goldlib import *
from mentions import mentions

TEXT = """Polestar’s second-quarter revenue slides as new CEO takes the wheel

Aug 29 (Wire) - Swedish electric car brand Polestar said on Thursday that revenue fell to $574.9 million in the three months to June from $685.2 million a year ago, hurt by deeper discounts and fewer cars sold.

Its net loss was $268.4 million, compared with $304.2 million. The gross margin, though still barely above water, turned to 0.8% from a negative 7.7% in the first quarter.

Retail sales had been 13,150 cars, the carmaker said last month, an improvement of 82% on the 7,227 of the opening quarter but 16% short of the prior year. It withdrew its forecast of 155,000 to 165,000 cars for 2025 and declined to give a new one.

Michael Lohscheller, 55, who led Opel and Nikola, succeeds Thomas Ingenlath on Oct. 1. Production of the Polestar 3 at Volvo’s plant in South Carolina began two weeks ago, which should spare the brand the 100% U.S. duty on cars from China. A second factory for the Polestar 4, in Busan, is to start up in the second half of 2025.

Cash and cash equivalents amounted to $668.9 million on June 30. The firm, which secured over $950 million from a dozen banks in February, said it was in breach of a covenant and had obtained waivers. It employs 2,400 people.
"""

doc = dict(
    id='tm-polestar-q2-24', published='2024-08-29', source='gothenburg-wire',
    title='Polestar’s second-quarter revenue slides as new CEO takes the wheel',
    text=TEXT,
    claims=[
        c('$574.9 million', 'revenue', 574900000, 'USD', company='Polestar', p=('2024-04-01', '2024-06-30')),
        c('$685.2 million', 'revenue', 685200000, 'USD', company='Polestar', p=('2023-04-01', '2023-06-30')),
        c('$268.4 million', 'net_income', -268400000, 'USD', company='Polestar', p=('2024-04-01', '2024-06-30')),
        c('$304.2 million', 'net_income', -304200000, 'USD', company='Polestar', p=('2023-04-01', '2023-06-30')),
        c('0.8%', 'gross_margin', 0.8, 'percent', company='Polestar', p=('2024-04-01', '2024-06-30')),
        c('negative 7.7%', 'gross_margin', -7.7, 'percent', company='Polestar', p=('2024-01-01', '2024-03-31')),
        c('13,150 cars', 'sales', 13150, 'vehicle', company='Polestar', p=('2024-04-01', '2024-06-30')),
        c('82%', 'sales', 82, 'percent', company='Polestar', role='change', p=('2024-04-01', '2024-06-30')),
        c('7,227', 'sales', 7227, 'vehicle', company='Polestar', p=('2024-01-01', '2024-03-31')),
        c('16%', 'sales', -16, 'percent', company='Polestar', role='change', p=('2024-04-01', '2024-06-30')),
        c('155,000 to 165,000 cars', 'sales', 155000, 'vehicle', 165000, company='Polestar', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast'], superseded=True),
        c('two weeks ago', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-08-15', '2024-08-15')),
        c('100%', 'tariff', 100, 'percent'),
        c('second half of 2025', 'production_start', None, 'date', company='Polestar', product='Polestar 4', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('$668.9 million', 'cash', 668900000, 'USD', company='Polestar', p=('2024-06-30', '2024-06-30')),
        c('$950 million', 'funding', 950000000, 'USD', None, company='Polestar', p=('2024-02-01', '2024-02-29')),
        c('a dozen banks', 'other', 12, 'item', company='Polestar', p=('2024-02-01', '2024-02-29')),
        c('2,400 people', 'headcount', 2400, 'job', company='Polestar'),
    ],
    names=mentions(TEXT, {'Polestar': ('COMPANY', 'Polestar'), 'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Polestar 4': ('PRODUCT', 'Polestar 4')}),
    checks=[],
)
