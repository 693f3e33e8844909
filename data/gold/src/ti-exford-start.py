from goldlib import *
from mentions import mentions

TEXT = """Former Tesla and Ford engineers' start-up banks $48m for electric delivery vans

Harrowgate Motors said on Tuesday it had closed a $48 million Series B led by Energy Impact Partners, with Ryder and existing backer Prologis Ventures taking part. The round values the Toledo, Ohio company at $210 million, down from $260 million in 2021.

Co-founders Dana Whitcombe, 39, and Ravi Menon spent nine years at Tesla, which built 440,808 vehicles last quarter, and at Ford, whose E-Transit sold 6,500 in America in 2022. Theirs is smaller by design: the H2 carries 2,900 lb and covers up to 160 miles on 92 kWh from cell supplier Farasis.

The firm has 185 employees, having let go 40 in January. It holds 1,150 reservations, 600 of them from Ryder, and hopes to deliver 350 vans next year. First handovers are pencilled in for the fourth quarter. "We burned $3 million a month; Rivian burns that before lunch," said Whitcombe.
"""

doc = dict(
    id='ti-exford-start', published='2023-05-23', source='startup-wire',
    title="Former Tesla and Ford engineers' start-up banks $48m for electric delivery vans",
    text=TEXT,
    claims=[
        c('$48m', 'funding', 48000000.0, 'USD', company='Harrowgate Motors'),
        c('$48 million', 'funding', 48000000.0, 'USD', company='Harrowgate Motors'),
        c('$210 million', 'valuation', 210000000.0, 'USD', company='Harrowgate Motors'),
        c('$260 million', 'valuation', 260000000.0, 'USD', company='Harrowgate Motors', p=('2021-01-01', '2021-12-31')),
        c('440,808 vehicles', 'production', 440808, 'vehicle', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('6,500', 'sales', 6500, 'vehicle', company='Ford', product='E-Transit', p=('2022-01-01', '2022-12-31')),
        c('2,900 lb', 'other', 2900, 'lb', company='Harrowgate Motors', product='H2'),
        c('160 miles', 'range', None, 'mile', 160, company='Harrowgate Motors', product='H2'),
        c('92 kWh', 'battery_capacity', 92, 'kWh', company='Harrowgate Motors', product='H2'),
        c('185 employees', 'headcount', 185, 'job', company='Harrowgate Motors'),
        c('40', 'layoffs', 40, 'job', nth=1, company='Harrowgate Motors', p=('2023-01-01', '2023-01-31')),
        c('1,150 reservations', 'orders', 1150, 'order', company='Harrowgate Motors'),
        c('600', 'orders', 600, 'order', company='Harrowgate Motors'),
        c('350 vans', 'deliveries', 350, 'vehicle', company='Harrowgate Motors', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('fourth quarter', 'delivery_start', None, 'date', company='Harrowgate Motors', product=[None, 'H2'], p=('2023-10-01', '2023-12-31'), status=['plan', 'target']),
        c('$3 million', 'cash_flow', -3000000.0, 'USD', company='Harrowgate Motors', per='month'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Ford': ('COMPANY', 'Ford'), 'Harrowgate Motors': ('COMPANY', 'Harrowgate Motors'), 'Energy Impact Partners': ('COMPANY', 'Energy Impact Partners'), 'Ryder': ('COMPANY', 'Ryder'), 'Prologis Ventures': ('COMPANY', 'Prologis Ventures'), 'Farasis': ('COMPANY', 'Farasis'), 'Rivian': ('COMPANY', 'Rivian'), 'E-Transit': ('PRODUCT', 'E-Transit'), 'H2': ('PRODUCT', 'H2')}),
    checks=[],
)
