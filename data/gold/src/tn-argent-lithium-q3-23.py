from goldlib import *
from mentions import mentions

TEXT = """Lithium miners' third quarter: volumes rise, prices sink

SQM of Chile sold 43,100 tonnes of lithium in the three months to September, 3.6 percent more than a year earlier, at $29,500 a tonne; in the same quarter last year it got $56,000. The producer's net income sank to $479 million from $1.1 billion. For the nine months it comes to $1.81 billion, against $2.76 billion.

Albemarle cut its outlook. The world's largest supplier to battery makers now expects 2023 sales of $9.5 billion to $9.8 billion, down from $10.4 billion to $11.5 billion. In the third quarter it took in $2.31 billion compared with $2.09 billion. It has 7,000 employees.

Livent and Allkem, due to merge by the turn of the year, reported $211 million and $278 million respectively. The former's revenue had been $232 million a year ago and $236 million in the preceding quarter. Holders of the latter will own 56 percent of the new company.

Australia's Pilbara Minerals produced 144,200 tonnes of spodumene, 11 percent below the June quarter's 162,800. At quarter-end the miner had A$3.0 billion in cash. Guidance for the fiscal year to June 2024 stays at 660,000-690,000 tonnes.
"""

doc = dict(
    id='tn-argent-lithium-q3-23', published='2023-11-15', source='andes-resource-wire',
    title="Lithium miners' third quarter: volumes rise, prices sink",
    text=TEXT,
    claims=[
        c('43,100 tonnes', 'sales', 43100, 'tonne', company='SQM', p=('2023-07-01', '2023-09-30')),
        c('3.6 percent', 'sales', 3.6, 'percent', company='SQM', role='change', p=('2023-07-01', '2023-09-30')),
        c('$29,500', 'price', 29500, 'USD', company='SQM', per='tonne', p=('2023-07-01', '2023-09-30')),
        c('$56,000', 'price', 56000, 'USD', company='SQM', per='tonne', p=('2022-07-01', '2022-09-30')),
        c('$479 million', 'net_income', 479000000, 'USD', company='SQM', p=('2023-07-01', '2023-09-30')),
        c('$1.1 billion', 'net_income', 1100000000, 'USD', company='SQM', p=('2022-07-01', '2022-09-30')),
        c('$1.81 billion', 'net_income', 1810000000, 'USD', company='SQM', p=('2023-01-01', '2023-09-30')),
        c('$2.76 billion', 'net_income', 2760000000, 'USD', company='SQM', p=('2022-01-01', '2022-09-30')),
        c('$9.5 billion to $9.8 billion', 'revenue', 9500000000, 'USD', 9800000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$10.4 billion to $11.5 billion', 'revenue', 10400000000, 'USD', 11500000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$2.31 billion', 'revenue', 2310000000, 'USD', company='Albemarle', p=('2023-07-01', '2023-09-30')),
        c('$2.09 billion', 'revenue', 2090000000, 'USD', company='Albemarle', p=('2022-07-01', '2022-09-30')),
        c('7,000 employees', 'headcount', 7000, 'job', company='Albemarle'),
        c('$211 million', 'revenue', 211000000, 'USD', company='Livent', p=('2023-07-01', '2023-09-30')),
        c('$278 million', 'revenue', 278000000, 'USD', company='Allkem', p=('2023-07-01', '2023-09-30')),
        c('$232 million', 'revenue', 232000000, 'USD', company='Livent', p=('2022-07-01', '2022-09-30')),
        c('$236 million', 'revenue', 236000000, 'USD', company='Livent', p=('2023-04-01', '2023-06-30')),
        c('56 percent', 'stake', 56, 'percent', company='Allkem', status='plan'),
        c('144,200 tonnes', 'production', 144200, 'tonne', company='Pilbara Minerals', p=('2023-07-01', '2023-09-30')),
        c('11 percent', 'production', -11, 'percent', company='Pilbara Minerals', role='change', p=('2023-07-01', '2023-09-30')),
        c('162,800', 'production', 162800, 'tonne', company='Pilbara Minerals', p=('2023-04-01', '2023-06-30')),
        c('A$3.0 billion', 'cash', 3000000000, 'AUD', company='Pilbara Minerals', p=('2023-09-30', '2023-09-30')),
        c('660,000-690,000 tonnes', 'production', 660000, 'tonne', 690000, company='Pilbara Minerals', p=('2023-07-01', '2024-06-30'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Allkem': ('COMPANY', 'Allkem'), 'Livent': ('COMPANY', 'Livent'), 'SQM': ('COMPANY', 'SQM'), 'Albemarle': ('COMPANY', 'Albemarle'), 'Pilbara Minerals': ('COMPANY', 'Pilbara Minerals')}),
    checks=[],
)
