from goldlib import *
from mentions import mentions

TEXT = """Volvo Cars recalls 40,000 EX30s worldwide to replace battery modules

STOCKHOLM, Feb 24 - Volvo Cars will replace high-voltage battery modules in more than 40,000 EX30 electric SUVs because of a risk that they overheat, the Swedish automaker said on Tuesday.

The recall covers 40,323 cars of the Single-Motor Extended Range and Twin-Motor Performance versions with cells from a joint venture of its parent Geely. In Sweden 2,815 are affected and in Britain 10,440.

Owners have been told to limit charging to 70% until the parts have been changed. The repair will be free of charge.

Volvo did not say how much it would cost. Analysts at a Swedish bank put the bill at 1.8 billion Swedish crowns ($197 million), excluding logistics.

The EX30 starts at 409,000 crowns in Sweden, from 429,000 before a price cut in January. Renault's 4 E-Tech is offered at 369,900 crowns. The longest range is 476 km and the Twin-Motor version has 428 horsepower.

Volvo sold 34,650 EX30s last year, a drop of nearly 65% from 98,065 in 2024. Its sales of all fully electric cars fell 13% to 151,800, or 21% of the total of 710,042.

In January the company sold 44,871 cars, down 9% year-on-year.

Production of the EX30 in Ghent, Belgium, began in April last year. The EX60, unveiled on January 21, goes on sale at 685,000 crowns and reaches customers in summer.

(Reporting from Stockholm and Gothenburg)
"""

doc = dict(
    id='tv-c-ex30-recall-se', published='2026-02-24', source='nordic-car-post',
    title='Volvo Cars recalls 40,000 EX30s worldwide to replace battery modules',
    text=TEXT,
    claims=[
        c('40,000', 'recall', 40000, 'vehicle', company='Volvo Cars', product='EX30'),
        c('40,000', 'recall', 40000, 'vehicle', None, nth=1, company='Volvo Cars', product='EX30'),
        c('40,323 cars', 'recall', 40323, 'vehicle', company='Volvo Cars', product='EX30'),
        c('2,815', 'recall', 2815, 'vehicle', company='Volvo Cars', product='EX30'),
        c('10,440', 'recall', 10440, 'vehicle', company='Volvo Cars', product='EX30'),
        c('70%', 'other', 70, 'percent', company='Volvo Cars', product='EX30'),
        c('1.8 billion Swedish crowns', 'cost', 1800000000, 'SEK', company='Volvo Cars', status='forecast'),
        c('$197 million', 'cost', 197000000, 'USD', company='Volvo Cars', status='forecast'),
        c('409,000 crowns', 'price', 409000, 'SEK', company='Volvo Cars', product='EX30'),
        c('429,000', 'price', 429000, 'SEK', company='Volvo Cars', product='EX30', superseded=True),
        c('369,900 crowns', 'price', 369900, 'SEK', company='Renault', product='4 E-Tech'),
        c('476 km', 'range', 476, 'km', company='Volvo Cars', product='EX30'),
        c('428 horsepower', 'power', 428, 'hp', company='Volvo Cars', product='EX30 Twin-Motor Performance'),
        c('34,650', 'sales', 34650, 'vehicle', company='Volvo Cars', product='EX30', p=('2025-01-01', '2025-12-31')),
        c('65%', 'sales', -65, 'percent', company='Volvo Cars', product='EX30', role='change', p=('2025-01-01', '2025-12-31')),
        c('98,065', 'sales', 98065, 'vehicle', company='Volvo Cars', product='EX30', p=('2024-01-01', '2024-12-31')),
        c('13%', 'sales', -13, 'percent', company='Volvo Cars', role='change', p=('2025-01-01', '2025-12-31')),
        c('151,800', 'sales', 151800, 'vehicle', company='Volvo Cars', p=('2025-01-01', '2025-12-31')),
        c('21%', 'sales', 21, 'percent', company='Volvo Cars', role='share', p=('2025-01-01', '2025-12-31')),
        c('710,042', 'sales', 710042, 'vehicle', company='Volvo Cars', p=('2025-01-01', '2025-12-31')),
        c('44,871 cars', 'sales', 44871, 'vehicle', company='Volvo Cars', p=('2026-01-01', '2026-01-31')),
        c('9%', 'sales', -9, 'percent', company='Volvo Cars', role='change', p=('2026-01-01', '2026-01-31')),
        c('April last year', 'production_start', None, 'date', company='Volvo Cars', product='EX30', p=('2025-04-01', '2025-04-30')),
        c('January 21', 'launch', None, 'date', company='Volvo Cars', product='EX60', p=('2026-01-21', '2026-01-21')),
        c('685,000 crowns', 'price', 685000, 'SEK', company='Volvo Cars', product='EX60'),
        c('summer', 'delivery_start', None, 'date', company='Volvo Cars', product='EX60', p=('2026-06-01', '2026-08-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Volvo Cars': ('COMPANY', 'Volvo Cars'), 'Volvo': ('COMPANY', 'Volvo Cars'), 'EX30': ('PRODUCT', 'EX30'), 'Twin-Motor Performance': ('PRODUCT', 'EX30 Twin-Motor Performance'), 'Twin-Motor': ('PRODUCT', 'EX30 Twin-Motor Performance'), 'Single-Motor Extended Range': ('PRODUCT', 'EX30 Single-Motor Extended Range'), 'Geely': ('COMPANY', 'Geely'), 'Renault': ('COMPANY', 'Renault'), '4 E-Tech': ('PRODUCT', '4 E-Tech'), 'EX60': ('PRODUCT', 'EX60')}),
    checks=[],
)
