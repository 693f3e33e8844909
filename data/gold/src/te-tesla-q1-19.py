from goldlib import *
from mentions import mentions

TEXT = """Tesla burns through cash, loses $702 million in grim start to year

PALO ALTO, Calif. — Two profitable quarters in a row, and then this: Tesla on Wednesday posted one of the largest quarterly losses in its 16-year history, $4.10 per share, as Model S and Model X sales collapsed and a ship-load of Model 3s for Europe and China sat at sea when the books closed.

Revenue of $4.54 billion undershot Wall Street's $5.19 billion. It was up 33% on the first three months of 2018 ($3.41 billion) but off 37% from the holiday period.

Customers took delivery of 63,000 cars: 12,100 of the two older models combined — roughly half of what they had managed in the prior quarter — and 50,900 of the newest. Some 10,600 were in transit on March 31.

Operating cash flow less capex was negative $920 million. Add a $920 million convertible bond repaid in March, and the cash pile had dwindled to $2.2 billion from $3.7 billion at New Year. "There is some merit to raising capital," Elon Musk, 47, conceded.

The company nevertheless stuck to its full-year outlook of 360,000 to 400,000 deliveries and reckons with between 90,000 and 100,000 for the current quarter. Capital outlays this year: $2.0 billion to $2.5 billion.
"""

doc = dict(
    id='te-tesla-q1-19', published='2019-04-24', source='bay-wire',
    title='Tesla burns through cash, loses $702 million in grim start to year',
    text=TEXT,
    claims=[
        c('$702 million', 'net_income', -702000000, 'USD', company='Tesla', p=('2019-01-01', '2019-03-31')),
        c('$4.10', 'net_income', -4.1, 'USD', company='Tesla', per='share', p=('2019-01-01', '2019-03-31')),
        c('$4.54 billion', 'revenue', 4540000000, 'USD', company='Tesla', p=('2019-01-01', '2019-03-31')),
        c('$5.19 billion', 'revenue', 5190000000, 'USD', company='Tesla', p=('2019-01-01', '2019-03-31'), status='forecast'),
        c('33%', 'revenue', 33, 'percent', company='Tesla', role='change', p=('2019-01-01', '2019-03-31')),
        c('$3.41 billion', 'revenue', 3410000000, 'USD', company='Tesla', p=('2018-01-01', '2018-03-31')),
        c('37%', 'revenue', -37, 'percent', company='Tesla', role='change', p=('2019-01-01', '2019-03-31')),
        c('63,000', 'deliveries', 63000, 'vehicle', company='Tesla', p=('2019-01-01', '2019-03-31')),
        c('12,100', 'deliveries', 12100, 'vehicle', company='Tesla', p=('2019-01-01', '2019-03-31')),
        c('half', 'deliveries', -50, 'percent', company='Tesla', role='change', p=('2019-01-01', '2019-03-31')),
        c('50,900', 'deliveries', 50900, 'vehicle', company='Tesla', product='Model 3', p=('2019-01-01', '2019-03-31')),
        c('10,600', 'inventory', 10600, 'vehicle', company='Tesla', p=('2019-03-31', '2019-03-31')),
        c('$920 million', 'cash_flow', -920000000, 'USD', company='Tesla', p=('2019-01-01', '2019-03-31')),
        c('$920 million', 'debt', 920000000, 'USD', nth=1, company='Tesla', p=('2019-03-01', '2019-03-31')),
        c('$2.2 billion', 'cash', 2200000000, 'USD', company='Tesla', p=('2019-03-31', '2019-03-31')),
        c('$3.7 billion', 'cash', 3700000000, 'USD', company='Tesla', p=('2018-12-31', '2018-12-31')),
        c('360,000 to 400,000', 'deliveries', 360000, 'vehicle', 400000, company='Tesla', p=('2019-01-01', '2019-12-31'), status=['target', 'forecast']),
        c('90,000 and 100,000', 'deliveries', 90000, 'vehicle', 100000, company='Tesla', p=('2019-04-01', '2019-06-30'), status=['target', 'forecast']),
        c('$2.0 billion to $2.5 billion', 'capex', 2000000000, 'USD', 2500000000, company='Tesla', p=('2019-01-01', '2019-12-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X'), 'Model 3': ('PRODUCT', 'Model 3')}),
)
