from goldlib import *
from mentions import mentions

TEXT = """Renault posts record first-half margin, keeps Ampere break-even promise for next year

Luca de Meo had reason to smile on Thursday. Renault Group's operating margin between January and June stood at 8.1% of turnover, half a point more than a year ago and the best in its history, on sales of €26.96 billion (+0.4%; +3.7% at constant exchange rates).

Operating profit thus amounted to €2.18 billion. The net result, by contrast, shrank to €1.38 billion from €2.12 billion, a capital loss of €440 million on the Nissan shares sold in March having left its trace.

Worldwide, the three brands registered 1,154,700 vehicles, a gain of 1.9%. Electric cars weighed just 9% in the Renault marque's European mix, but the Scenic E-Tech has drummed up more than 18,000 orders and the R5, open to buyers only since the end of May, nearly 5,000.

Ampere, the electric and software unit, is to reach break-even in the course of 2025 and shave 40% off variable costs between 2023 and 2027. The Twingo it is developing will cost less than €20,000; development will take 100 weeks, a sprint by the standards of Billancourt.

Outlook for the year unchanged: a margin of at least 7.5% and free cash flow of at least €2.5 billion. First-half cash flow: €1.26 billion.
"""

doc = dict(
    id='te-renault-ampere-24', published='2024-07-25', source='seine-et-marches',
    title='Renault posts record first-half margin, keeps Ampere break-even promise for next year',
    text=TEXT,
    claims=[
        c('8.1%', 'margin', 8.1, 'percent', company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-06-30')),
        c('half a point', 'margin', 0.5, 'percentage_point', company=['Renault Group', 'Renault'], role='change', p=('2024-01-01', '2024-06-30')),
        c('€26.96 billion', 'revenue', 26960000000, 'EUR', company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-06-30')),
        c('0.4%', 'revenue', 0.4, 'percent', company=['Renault Group', 'Renault'], role='change', p=('2024-01-01', '2024-06-30')),
        c('3.7%', 'revenue', 3.7, 'percent', company=['Renault Group', 'Renault'], role='change', p=('2024-01-01', '2024-06-30')),
        c('€2.18 billion', 'operating_income', 2180000000, 'EUR', company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-06-30')),
        c('€1.38 billion', 'net_income', 1380000000, 'EUR', company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-06-30')),
        c('€2.12 billion', 'net_income', 2120000000, 'EUR', company=['Renault Group', 'Renault'], p=('2023-01-01', '2023-06-30')),
        c('€440 million', 'cost', 440000000, 'EUR', company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-06-30')),
        c('1,154,700 vehicles', ['sales', 'registrations'], 1154700, 'vehicle', company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-06-30')),
        c('1.9%', ['sales', 'registrations'], 1.9, 'percent', company=['Renault Group', 'Renault'], role='change', p=('2024-01-01', '2024-06-30')),
        c('9%', ['sales', 'registrations', 'penetration'], 9, 'percent', nth=1, company=['Renault Group', 'Renault'], role='share', p=('2024-01-01', '2024-06-30')),
        c('18,000 orders', 'orders', 18000, 'order', None, company=['Renault Group', 'Renault'], product='Scenic E-Tech'),
        c('5,000', 'orders', 5000, 'order', company=['Renault Group', 'Renault'], product='Renault 5'),
        c('40%', 'cost', -40, 'percent', company=['Renault Group', 'Renault'], role='change', p=('2023-01-01', '2027-12-31'), status=['target', 'forecast']),
        c('€20,000', 'price', None, 'EUR', 20000, company=['Renault Group', 'Renault'], product='Twingo', status=['target', 'forecast']),
        c('100 weeks', 'duration', 100, 'week', company=['Renault Group', 'Renault'], product='Twingo', status=['plan', 'target', 'forecast']),
        c('7.5%', 'margin', 7.5, 'percent', None, company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('€2.5 billion', 'cash_flow', 2500000000, 'EUR', None, company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('€1.26 billion', 'cash_flow', 1260000000, 'EUR', company=['Renault Group', 'Renault'], p=('2024-01-01', '2024-06-30')),
    ],
    names=mentions(TEXT, {'Renault Group': ('COMPANY', 'Renault Group'), 'Renault': ('COMPANY', 'Renault Group'), 'Ampere': ('COMPANY', 'Ampere'), 'Nissan': ('COMPANY', 'Nissan'), 'Scenic E-Tech': ('PRODUCT', 'Scenic E-Tech'), 'R5': ('PRODUCT', 'Renault 5'), 'Twingo': ('PRODUCT', 'Twingo')}),
)
