from goldlib import *
from mentions import mentions

TEXT = """Lordstown signs deal to sell plant to Foxconn, delays pickup to third quarter of 2022

Lordstown Motors said Wednesday it had reached a definitive agreement to sell its Ohio factory to Foxconn for $230 million and, one day later, posted a quarterly net loss of $95.8 million.

The Taiwanese contract manufacturer, formally Hon Hai Precision Industry, will pay $100 million of the price as a down payment by Nov. 18 and $50 million each in February and April, with the rest at closing, which must take place by the end of April. It will also reimburse some costs.

Foxconn already bought common stock of the startup for about $50 million last month at $6.8983 a share. It gets warrants for 1.7 million more shares at $10.50 that are good for three years.

The 6.2-million-square-foot plant, which GM sold to Lordstown in 2019 for $20 million, was capable of 400,000 cars a year at the time of the Cruze. Lordstown will keep its hub-motor line. Around 400 of its employees are to move to Foxconn's payroll.

Foxconn plans to build the Endurance there and later Fisker's Project PEAR, of which Fisker wants at least 150,000 a year from the end of 2023 at a price below $30,000.

Production of the Endurance, which is priced at $52,500, has been pushed back from the second to the third quarter of next year. The company lowered its forecast for 2021 operating expenses to between $375 million and $385 million. It had $233.8 million in cash as of Sept. 30, against $365.9 million on June 30.

The SEC and federal prosecutors in New York continue to look into its claims of more than 100,000 pre-orders. A first lawsuit by shareholders was filed in March.

Lordstown shares dropped 17.9% on Friday to close at $5.65.
"""

PL = ['plan', 'target', 'forecast']
L = ['Lordstown Motors', 'Lordstown']
X = ['Foxconn', 'Hon Hai Precision Industry']
doc = dict(
    id='tw-e-lordstown-foxconn-2111', published='2021-11-13', source='mahoning-valley-news',
    title=TEXT.partition('\n')[0],
    text=TEXT,
    claims=[
        c('third quarter of 2022', 'production_start', None, 'date', company=L, product=['Endurance', None], p=q(2022, 3), status=PL),
        c('$230 million', ['investment', 'price'], 2.3e8, 'USD', company=X + L, status=PL + ['actual']),
        c('$95.8 million', 'net_income', -9.58e7, 'USD', company=L, p=q(2021, 3)),
        c('$100 million', ['investment', 'price'], 1e8, 'USD', company=X + L, p=(None, '2021-11-18'), status=PL),
        c('$50 million', ['investment', 'price'], 5e7, 'USD', company=X + L, status=PL),
        c('$50 million', 'investment', 5e7, 'USD', nth=1, company=X, p=m(2021, 10)),
        c('$6.8983', 'share_price', 6.8983, 'USD', company=L, per='share', p=m(2021, 10)),
        c('1.7 million more shares', 'other', 1.7e6, 'share', company=X + L),
        c('$10.50', 'share_price', 10.5, 'USD', company=L, per=['share', None]),
        c('three years', 'duration', 3, 'year', company=X + L),
        c('6.2-million-square-foot', 'area', 6.2e6, 'ft2', company=L),
        c('$20 million', ['investment', 'price'], 2e7, 'USD', company=L + ['GM', 'General Motors'], p=y(2019)),
        c('400,000 cars', 'capacity', 400000, 'vehicle', company=['GM', 'General Motors'], per='year'),
        c('400', ['headcount', 'other', 'jobs'], 400, 'job', nth=1, company=L + X, status=PL),
        c('150,000', ['production', 'capacity'], 150000, 'vehicle', None, company='Fisker', product='Project PEAR', per='year', status=PL),
        c('end of 2023', 'production_start', None, 'date', company='Fisker', product='Project PEAR', p=(None, '2023-12-31'), status=PL),
        c('$30,000', 'price', None, 'USD', 30000, company='Fisker', product='Project PEAR', status=PL),
        c('$52,500', 'price', 52500, 'USD', company=L, product='Endurance'),
        c('second', 'production_start', None, 'date', company=L, product='Endurance', p=q(2022, 2), status=PL, superseded=True),
        c('third quarter of next year', 'production_start', None, 'date', company=L, product='Endurance', p=q(2022, 3), status=PL),
        c('$375 million and $385 million', 'opex', 3.75e8, 'USD', 3.85e8, company=L, p=y(2021), status=['target', 'forecast']),
        c('$233.8 million', 'cash', 2.338e8, 'USD', company=L, p=('2021-09-30', '2021-09-30')),
        c('$365.9 million', 'cash', 3.659e8, 'USD', company=L, p=('2021-06-30', '2021-06-30')),
        c('100,000 pre-orders', 'orders', 100000, 'order', None, company=L, product=['Endurance', None]),
        c('17.9%', 'share_price', -17.9, 'percent', company=L, role='change', p=('2021-11-12', '2021-11-12')),
        c('$5.65', 'share_price', 5.65, 'USD', company=L, per=['share', None], p=('2021-11-12', '2021-11-12')),
    ],
    names=mentions(TEXT, {'Lordstown Motors': ('COMPANY', 'Lordstown Motors'), 'Lordstown': ('COMPANY', 'Lordstown Motors'), 'Foxconn': ('COMPANY', 'Foxconn'), 'Hon Hai Precision Industry': ('COMPANY', 'Foxconn'), 'GM': ('COMPANY', 'General Motors'), 'Fisker': ('COMPANY', 'Fisker'), 'Cruze': ('PRODUCT', 'Cruze'), 'Endurance': ('PRODUCT', 'Endurance'), 'Project PEAR': ('PRODUCT', 'Project PEAR')}),
    checks=[],
)
