from goldlib import *
from mentions import mentions

TEXT = """Two years on, what is left of Gotion's Michigan promise?

On paper little has changed: $2.4 billion, 2,350 jobs, a cathode and an anode plant outside Big Rapids. On the ground there is a fence. Gotion now says that production will begin in 2027 instead of at the end of 2024, and of $175 million awarded by the state it has drawn $23.7 million, which is 13.5%, all for land.

Legal bills, by contrast, run up nicely. The Green Township board, turned over in a recall vote, was ordered in May to honour a water agreement covering 715,000 gallons a day. Meanwhile the sister works at Manteno, Illinois – US$2 billion, 2,600 jobs, 40 GWh of cells and 10 GWh of packs – made its first pack last autumn with barely 80 people.

The parent can afford to wait. Gotion High-tech booked 17.94 billion yuan ($2.53 billion) of revenue in the first half, 18.0% more, and 271 million yuan of net profit. In Bratislava it has signed for Slovakia's first gigafactory: €1.234 billion, or 9.6 billion yuan, 20 GWh in the initial step and 1,300 jobs.

Got a tip? Signal +1 269 555 0134
"""

doc = dict(
    id='a-gotion.2', published='2024-09-18', source='ev-plants-tracker',
    title="Two years on, what is left of Gotion's Michigan promise?",
    text=TEXT,
    claims=[
        c('$2.4 billion', 'investment', 2400000000, 'USD', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('2,350 jobs', 'jobs', 2350, 'job', company=['Gotion', 'Gotion High-tech'], status=['plan', 'target', 'forecast']),
        c('2027', 'production_start', None, 'date', company=['Gotion', 'Gotion High-tech'], p=y(2027), status=['plan', 'target']),
        c('end of 2024', 'production_start', None, 'date', company=['Gotion', 'Gotion High-tech'], p=by(2024), status=['plan', 'target'], superseded=True),
        c('$175 million', ['subsidy', 'funding'], 175000000, 'USD', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('$23.7 million', ['subsidy', 'funding'], 23700000, 'USD', company=['Gotion', 'Gotion High-tech']),
        c('13.5%', ['subsidy', 'funding'], 13.5, 'percent', company=['Gotion', 'Gotion High-tech'], role='share'),
        c('715,000 gallons', 'other', 715000, 'item', company=['Gotion', 'Gotion High-tech'], per='day', status='plan'),
        c('US$2 billion', 'investment', 2000000000, 'USD', company=['Gotion', 'Gotion High-tech'], status='plan'),
        c('2,600 jobs', 'jobs', 2600, 'job', company=['Gotion', 'Gotion High-tech'], status=['plan', 'target', 'forecast']),
        c('40 GWh', 'capacity', 40, 'GWh', company=['Gotion', 'Gotion High-tech'], per=['year', None], status='plan'),
        c('10 GWh', 'capacity', 10, 'GWh', company=['Gotion', 'Gotion High-tech'], per=['year', None], status='plan'),
        c('last autumn', 'production_start', None, 'date', company=['Gotion', 'Gotion High-tech'], p=('2023-09-01', '2023-11-30')),
        c('80 people', 'headcount', 80, 'job', company=['Gotion', 'Gotion High-tech']),
        c('17.94 billion yuan', 'revenue', 17940000000, 'CNY', company=['Gotion High-tech', 'Gotion'], p=h(2024, 1)),
        c('$2.53 billion', 'revenue', 2530000000, 'USD', company=['Gotion High-tech', 'Gotion'], p=h(2024, 1)),
        c('18.0%', 'revenue', 18, 'percent', company=['Gotion High-tech', 'Gotion'], role='change', p=h(2024, 1)),
        c('271 million yuan', 'net_income', 271000000, 'CNY', company=['Gotion High-tech', 'Gotion'], p=h(2024, 1)),
        c('€1.234 billion', 'investment', 1234000000, 'EUR', company=['Gotion High-tech', 'Gotion'], status='plan'),
        c('9.6 billion yuan', 'investment', 9600000000, 'CNY', company=['Gotion High-tech', 'Gotion'], status='plan'),
        c('20 GWh', 'capacity', 20, 'GWh', company=['Gotion High-tech', 'Gotion'], per=['year', None], status=['plan', 'target']),
        c('1,300 jobs', 'jobs', 1300, 'job', company=['Gotion High-tech', 'Gotion'], status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Gotion': ('COMPANY', 'Gotion High-tech'), 'Gotion High-tech': ('COMPANY', 'Gotion High-tech')}),
    checks=[
        dict(kind='share', verdict='consistent', quotes=['$175 million', '$23.7 million', '13.5%']),
        dict(kind='fx', verdict='consistent', quotes=['17.94 billion yuan', '$2.53 billion']),
        dict(kind='fx', verdict='consistent', quotes=['€1.234 billion', '9.6 billion yuan']),
        dict(kind='agreement', verdict='consistent', quotes=['$175 million', ['a-gotion.1', '$175 million']]),
        dict(kind='agreement', verdict='consistent', quotes=['2,350 jobs', ['a-gotion.1', '2,350 jobs']]),
        dict(kind='agreement', verdict='consistent', quotes=['$2.4 billion', ['a-gotion.1', '$2.36 billion']]),
        dict(kind='revision', verdict='consistent', quotes=['end of 2024', '2027']),
    ],
)
