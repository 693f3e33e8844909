from goldlib import *
from mentions import mentions

TEXT = """Freyr stops Arctic gigafactory, keeps its money

MO I RANA, Norway – Steel frames stand on 120,000 square metres by the fjord, but Freyr Battery will spend no more than a minimum on Giga Arctic from now on. $300 million or so has gone into the plant, which was to turn out 29 GWh a year from 2024; the total was once set at $1.7 billion. An impairment may follow. The company lost $9.8 million in the third quarter, after $94.0 million a year earlier, and had $328 million in cash when September ended, enough for at least two years once costs are cut by half.

Of 240 staff in Norway, up to 110 may have to leave. The Giga America project in Georgia, on 368 acres that cost $22 million, goes on: a module of 34 GWh, with 723 jobs, for $2.57 billion to 2029.

Morrow, the rival down the coast in Arendal, is less shaken. It opened a 1-GWh hall for LFP cells, received 1.5 billion kroner of state credit and is to deliver samples before Christmas. Northvolt (3,500 people at Skellefteå alone) looks at neither.

Freyr’s shares lost 49 percent in New York on Thursday; a $1.42 close gave a value below $200 million. Nidec, for whom 38 GWh were reserved to 2030, had no comment.
"""

doc = dict(
    id='tq-freyr-giga', published='2023-11-10', source='baltic-wire',
    title='Freyr stops Arctic gigafactory, keeps its money',
    text=TEXT,
    claims=[
        c('120,000 square metres', 'area', 120000, 'm', company=['Freyr Battery', 'Freyr']),
        c('$300 million', 'investment', None, 'USD', 300000000, company=['Freyr Battery', 'Freyr']),
        c('29 GWh', 'capacity', 29, 'GWh', company=['Freyr Battery', 'Freyr'], per='year', status='plan', superseded=True),
        c('2024', 'production_start', None, 'date', company=['Freyr Battery', 'Freyr'], p=('2024-01-01', '2024-12-31'), status='plan', superseded=True),
        c('$1.7 billion', 'investment', 1700000000, 'USD', company=['Freyr Battery', 'Freyr'], status='plan', superseded=True),
        c('$9.8 million', 'net_income', -9800000, 'USD', company=['Freyr Battery', 'Freyr'], p=('2023-07-01', '2023-09-30')),
        c('$94.0 million', 'net_income', -94000000, 'USD', company=['Freyr Battery', 'Freyr'], p=('2022-07-01', '2022-09-30')),
        c('$328 million', 'cash', 328000000, 'USD', company=['Freyr Battery', 'Freyr'], p=('2023-09-30', '2023-09-30')),
        c('two years', 'duration', 2, 'year', None, company=['Freyr Battery', 'Freyr'], status='forecast'),
        c('half', 'opex', -50, 'percent', company=['Freyr Battery', 'Freyr'], role='change', status='plan'),
        c('240 staff', 'headcount', 240, 'job', company=['Freyr Battery', 'Freyr']),
        c('110', 'layoffs', None, 'job', 110, company=['Freyr Battery', 'Freyr'], status='plan'),
        c('368 acres', 'area', 368, 'acre', company=['Freyr Battery', 'Freyr']),
        c('$22 million', 'investment', 22000000, 'USD', company=['Freyr Battery', 'Freyr']),
        c('34 GWh', 'capacity', 34, 'GWh', company=['Freyr Battery', 'Freyr'], per='year', status='plan'),
        c('723 jobs', 'jobs', 723, 'job', company=['Freyr Battery', 'Freyr'], status='plan'),
        c('$2.57 billion', 'investment', 2570000000, 'USD', company=['Freyr Battery', 'Freyr'], p=(None, '2029-12-31'), status='plan'),
        c('1-GWh', 'capacity', 1, 'GWh', company='Morrow', per='year'),
        c('1.5 billion kroner', 'funding', 1500000000, 'NOK', company='Morrow'),
        c('before Christmas', 'delivery_start', None, 'date', company='Morrow', p=(None, '2023-12-24'), status='plan'),
        c('3,500 people', 'headcount', 3500, 'job', company='Northvolt'),
        c('49 percent', 'share_price', -49, 'percent', company=['Freyr Battery', 'Freyr'], role='change', p=('2023-11-09', '2023-11-09')),
        c('$1.42', 'share_price', 1.42, 'USD', company=['Freyr Battery', 'Freyr'], p=('2023-11-09', '2023-11-09')),
        c('$200 million', 'valuation', None, 'USD', 200000000, company=['Freyr Battery', 'Freyr'], p=('2023-11-09', '2023-11-09')),
        c('38 GWh', 'orders', 38, 'GWh', company='Nidec', p=(None, '2030-12-31')),
    ],
    names=mentions(TEXT, {'Freyr Battery': ('COMPANY', 'Freyr Battery'), 'Freyr': ('COMPANY', 'Freyr Battery'), 'Northvolt': ('COMPANY', 'Northvolt'), 'Morrow': ('COMPANY', 'Morrow'), 'Nidec': ('COMPANY', 'Nidec')}),
    checks=[],
)
