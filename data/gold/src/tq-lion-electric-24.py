from goldlib import *
from mentions import mentions

TEXT = """Lion lays off 300, rents out half its American plant

MONTREAL – School-bus builder Lion Electric announced on Wednesday the temporary layoff of 300 people, or 30% of its staff, which follows 150 in November and 220 in April. Almost 700 will be left. In Joliet, Illinois, the bus plant of 900,000 square feet, laid out for 20,000 vehicles a year, will have tenants in half of it.

In the quarter to June 30 Lion delivered 101 vehicles, 98 of them buses; in the second quarter of 2023 it had been 199. Revenue therefore halved, to US$30.3 million from US$58.0 million, and the net loss grew to US$19.3 million (US$11.8 million). The order book held 1,994 units worth $475 million on July 31.

The lenders have waived a covenant until September 30. Blue Bird, the Georgia rival, which makes diesels as well, sold 207 electric buses in the same three months and has $80 million from Washington coming for a factory, to be finished in 2026.

At Mirabel the company’s pack plant (5 GWh per annum one day) runs at 1.7 GWh. Snowmobile maker Taiga of Montreal has meanwhile sought protection from creditors, with debts of C$88 million. The Lion5 truck stores up to 210 kWh and hauls on.
"""

doc = dict(
    id='tq-lion-electric-24', published='2024-08-01', source='laurentian-biz',
    title='Lion lays off 300, rents out half its American plant',
    text=TEXT,
    claims=[
        c('300', 'layoffs', 300, 'job', company=['Lion Electric', 'Lion'], status=['plan', 'actual']),
        c('half', 'area', 50, 'percent', company=['Lion Electric', 'Lion'], role='share', status='plan'),
        c('300 people', 'layoffs', 300, 'job', company=['Lion Electric', 'Lion'], status=['plan', 'actual']),
        c('30%', 'layoffs', 30, 'percent', company=['Lion Electric', 'Lion'], status=['plan', 'actual']),
        c('150', 'layoffs', 150, 'job', company=['Lion Electric', 'Lion'], p=('2023-11-01', '2023-11-30')),
        c('220', 'layoffs', 220, 'job', company=['Lion Electric', 'Lion'], p=('2024-04-01', '2024-04-30')),
        c('Almost 700', 'headcount', 700, 'job', company=['Lion Electric', 'Lion'], status='plan'),
        c('900,000 square feet', 'area', 900000, 'ft2', company=['Lion Electric', 'Lion']),
        c('20,000 vehicles', 'capacity', None, 'vehicle', 20000, company=['Lion Electric', 'Lion'], per='year'),
        c('half', 'area', 50, 'percent', nth=1, company=['Lion Electric', 'Lion'], role='share', status='plan'),
        c('101 vehicles', 'deliveries', 101, 'vehicle', company=['Lion Electric', 'Lion'], p=('2024-04-01', '2024-06-30')),
        c('98', 'deliveries', 98, 'vehicle', company=['Lion Electric', 'Lion'], p=('2024-04-01', '2024-06-30')),
        c('199', 'deliveries', 199, 'vehicle', company=['Lion Electric', 'Lion'], p=('2023-04-01', '2023-06-30')),
        c('halved', 'revenue', -50, 'percent', company=['Lion Electric', 'Lion'], role='change', p=('2024-04-01', '2024-06-30')),
        c('US$30.3 million', 'revenue', 30300000, 'SGD', company=['Lion Electric', 'Lion'], p=('2024-04-01', '2024-06-30')),
        c('US$58.0 million', 'revenue', 58000000, 'SGD', company=['Lion Electric', 'Lion'], p=('2023-04-01', '2023-06-30')),
        c('US$19.3 million', 'net_income', -19300000, 'SGD', company=['Lion Electric', 'Lion'], p=('2024-04-01', '2024-06-30')),
        c('US$11.8 million', 'net_income', -11800000, 'SGD', company=['Lion Electric', 'Lion'], p=('2023-04-01', '2023-06-30')),
        c('1,994 units', 'orders', 1994, 'order', company=['Lion Electric', 'Lion'], p=('2024-07-31', '2024-07-31')),
        c('$475 million', 'orders', 475000000, 'USD', company=['Lion Electric', 'Lion'], p=('2024-07-31', '2024-07-31')),
        c('207 electric buses', 'sales', 207, 'vehicle', company='Blue Bird', p=('2024-04-01', '2024-06-30')),
        c('$80 million', 'funding', 80000000, 'USD', company='Blue Bird', status='plan'),
        c('2026', 'production_start', None, 'date', company='Blue Bird', p=('2026-01-01', '2026-12-31'), status='plan'),
        c('5 GWh', 'capacity', 5, 'GWh', company=['Lion Electric', 'Lion'], per='year', status='plan'),
        c('1.7 GWh', 'capacity', 1.7, 'GWh', company=['Lion Electric', 'Lion'], per='year'),
        c('C$88 million', 'debt', 88000000, 'CAD', company='Taiga'),
        c('210 kWh', 'battery_capacity', None, 'kWh', 210, company=['Lion Electric', 'Lion'], product='Lion5'),
    ],
    names=mentions(TEXT, {'Lion Electric': ('COMPANY', 'Lion Electric'), 'Lion': ('COMPANY', 'Lion Electric'), 'Blue Bird': ('COMPANY', 'Blue Bird'), 'Taiga': ('COMPANY', 'Taiga'), 'Lion5': ('PRODUCT', 'Lion5')}),
    checks=[],
)
