from goldlib import *
from mentions import mentions

TEXT = """BMW-backed battery developer sees lower spending this year

Solid Power, a Louisville, Colorado developer of sulfide electrolyte, on Tuesday said revenue and grant income had reached $2.8 million in the third quarter, up from $0.5 million a year earlier, and $7.6 million in the year to date. Its operating loss widened to $15.5 million.

QuantumScape of San Jose, often named in one breath with it, lost $117.7 million in the quarter and is backed by Volkswagen, which has put in $300 million. Backers in Louisville are BMW, Ford and Korea's SK On; the Korean firm bought $30 million of stock in 2021.

Liquidity was $507.1 million on September 30, $26 million less than three months before. For 2022 the company cut planned capital outlays to $55-65 million, from $75-85 million; capital expenditure was $11.3 million during July to September.

Its pilot line can turn out 300 cells a week. Deliveries of full-size cells to car makers for A-sample tests should begin by year-end. Interim chief executive Dave Jansen replaced Doug Campbell, who had been in the role for a decade. The stock closed at $5.10, far beneath its debut price.
"""

doc = dict(
    id='ti-solidpower-ids', published='2022-11-09', source='denver-ledger',
    title='BMW-backed battery developer sees lower spending this year',
    text=TEXT,
    claims=[
        c('$2.8 million', 'revenue', 2800000.0, 'USD', company='Solid Power', p=('2022-07-01', '2022-09-30')),
        c('$0.5 million', 'revenue', 500000.0, 'USD', company='Solid Power', p=('2021-07-01', '2021-09-30')),
        c('$7.6 million', 'revenue', 7600000.0, 'USD', company='Solid Power', p=('2022-01-01', '2022-09-30')),
        c('$15.5 million', 'operating_income', -15500000.0, 'USD', company='Solid Power', p=('2022-07-01', '2022-09-30')),
        c('$117.7 million', 'net_income', -117700000.0, 'USD', company='QuantumScape', p=('2022-07-01', '2022-09-30')),
        c('$300 million', 'investment', 300000000.0, 'USD', company='Volkswagen'),
        c('$30 million', 'investment', 30000000.0, 'USD', company='SK On', p=('2021-01-01', '2021-12-31')),
        c('$507.1 million', 'cash', 507100000.0, 'USD', company='Solid Power', p=('2022-09-30', '2022-09-30')),
        c('$26 million', 'cash', -26000000.0, 'USD', company='Solid Power', role='change', p=('2022-09-30', '2022-09-30')),
        c('$55-65 million', 'capex', 55000000.0, 'USD', 65000000.0, company='Solid Power', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('$75-85 million', 'capex', 75000000.0, 'USD', 85000000.0, company='Solid Power', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('$11.3 million', 'capex', 11300000.0, 'USD', company='Solid Power', p=('2022-07-01', '2022-09-30')),
        c('300 cells', 'capacity', 300, 'battery', company='Solid Power', per='week'),
        c('year-end', 'delivery_start', None, 'date', company='Solid Power', p=(None, '2022-12-31'), status=['target', 'plan']),
        c('$5.10', 'share_price', 5.1, 'USD', company='Solid Power', p=('2022-11-08', '2022-11-08')),
    ],
    names=mentions(TEXT, {'BMW': ('COMPANY', 'BMW'), 'Solid Power': ('COMPANY', 'Solid Power'), 'QuantumScape': ('COMPANY', 'QuantumScape'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Ford': ('COMPANY', 'Ford'), 'SK On': ('COMPANY', 'SK On')}),
    checks=[],
)
