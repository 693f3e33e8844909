from goldlib import *
from mentions import mentions

TEXT = """Rivian to cut 10% of salaried staff, sees flat output in 2024

Feb 22 (Plainswire) - Rivian Automotive Inc said it would lay off 10% of its salaried employees and forecast production this year that was far below expectations, sending its shares down more than 15% in extended trading on Wednesday.

The maker of the R1T pickup expects to build 57,000 vehicles in 2024, compared with 57,232 last year. Analysts had expected about 80,000, according to Visible Alpha.

The company had 16,790 employees at the end of December, most of them hourly workers who are not affected. It also cut 6% of its staff in February 2023 and the same share in July 2022.

Rivian lost $1.52 billion in the fourth quarter, narrower than the $1.72 billion of a year earlier. Revenue nearly doubled to $1.32 billion, and beat estimates of $1.26 billion. On an adjusted basis the loss was $1.36 per share; Wall Street had looked for a loss of $1.32.

It lost $43,400 on each vehicle delivered, compared with $30,600 in the third quarter and $124,200 in the same quarter of 2022.

Cash and equivalents stood at $7.86 billion at year-end, down from $9.13 billion three months earlier. Capital spending is seen at $1.75 billion this year.

Lucid, which also reported on Wednesday, expects to make 9,000 cars.

The R2, a smaller SUV, will be shown on March 7 in Laguna Beach, California.

(Reporting by A. Menon; Editing by D. Kerr)
"""

doc = dict(
    id='tv-d-rivian-cuts-2402', published='2024-02-22', source='plainswire',
    title='Rivian to cut 10% of salaried staff, sees flat output in 2024',
    text=TEXT,
    claims=[
        c('10%', 'layoffs', 10, 'percent', company='Rivian', status=['plan', 'actual']),
        c('10%', 'layoffs', 10, 'percent', nth=1, company='Rivian', status=['plan', 'actual']),
        c('15%', 'share_price', None, 'percent', -15, company='Rivian', role='change', p=('2024-02-21', '2024-02-21')),
        c('57,000 vehicles', 'production', 57000, 'vehicle', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('57,232', 'production', 57232, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31')),
        c('80,000', 'production', 80000, 'vehicle', company='Rivian', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('16,790 employees', 'headcount', 16790, 'job', company='Rivian', p=('2023-12-31', '2023-12-31')),
        c('6%', 'layoffs', 6, 'percent', company='Rivian', p=('2023-02-01', '2023-02-28')),
        c('$1.52 billion', 'net_income', -1520000000, 'USD', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('$1.72 billion', 'net_income', -1720000000, 'USD', company='Rivian', p=('2022-10-01', '2022-12-31')),
        c('doubled', 'revenue', 100, 'percent', company='Rivian', role='change', p=('2023-10-01', '2023-12-31')),
        c('$1.32 billion', 'revenue', 1320000000, 'USD', company='Rivian', p=('2023-10-01', '2023-12-31')),
        c('$1.26 billion', 'revenue', 1260000000, 'USD', company='Rivian', p=('2023-10-01', '2023-12-31'), status='forecast'),
        c('$1.36', 'net_income', -1.36, 'USD', company='Rivian', per='share', p=('2023-10-01', '2023-12-31')),
        c('$1.32', 'net_income', -1.32, 'USD', nth=1, company='Rivian', per='share', p=('2023-10-01', '2023-12-31'), status='forecast'),
        c('$43,400', 'gross_profit', -43400, 'USD', company='Rivian', per='vehicle', p=('2023-10-01', '2023-12-31')),
        c('$30,600', 'gross_profit', -30600, 'USD', company='Rivian', per='vehicle', p=('2023-07-01', '2023-09-30')),
        c('$124,200', 'gross_profit', -124200, 'USD', company='Rivian', per='vehicle', p=('2022-10-01', '2022-12-31')),
        c('$7.86 billion', 'cash', 7860000000, 'USD', company='Rivian', p=('2023-12-31', '2023-12-31')),
        c('$9.13 billion', 'cash', 9130000000, 'USD', company='Rivian', p=('2023-09-30', '2023-09-30')),
        c('$1.75 billion', 'capex', 1750000000, 'USD', company='Rivian', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('9,000 cars', 'production', 9000, 'vehicle', company='Lucid', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('March 7', 'launch', None, 'date', company='Rivian', product='R2', p=('2024-03-07', '2024-03-07'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Rivian Automotive': ('COMPANY', 'Rivian'), 'Rivian': ('COMPANY', 'Rivian'), 'Lucid': ('COMPANY', 'Lucid'), 'R1T': ('PRODUCT', 'R1T'), 'R2': ('PRODUCT', 'R2')}),
    checks=[],
)
