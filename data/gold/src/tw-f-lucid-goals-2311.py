from goldlib import *
from mentions import mentions

TEXT = """Lucid keeps moving its goalposts. Here is the record

Lucid Group said on Tuesday it would build 8,000 to 8,500 cars this year, having promised "more than 10,000" as recently as August. It is not the first time.

In the presentation for its 2021 merger with Churchill Capital IV, the company projected 20,000 deliveries in 2022, 49,000 in 2023 and 90,000 in 2024.

2022. By February of that year the 20,000 had turned into a range of 12,000 to 14,000. In August this was halved, to 6,000 to 7,000. Lucid ended up building 7,180 Airs and delivering 4,369.

2023. The year began with guidance of 10,000 to 14,000. In the nine months to September the Newark, California, company produced 6,037 vehicles but found buyers for just 4,369 of them, coincidentally the same number as in all of 2022.

Reservations, which stood at 37,000 a year ago, are no longer disclosed.

The cash position tells the rest of the story. At the end of the third quarter Lucid had $4.42 billion and credit lines of $1.03 billion, enough until 2025, it says. It spent $2.3 billion in the nine months. Its majority owner, Saudi Arabia's Public Investment Fund, holds 60.5% of the shares and has put in at least $5.4 billion.

Revenue in the quarter was $137.8 million, down 29.5%; the loss came to $630.9 million.

Lucid stock, at $4.10, trades 93% below its record. (A $100 investment in Toyota would be worth $130.)

Disclosure: the author is short LCID and has been since 2022.
"""

doc = dict(
    id='tw-f-lucid-goals-2311', published='2023-11-10', source='street-sceptic',
    title='Lucid keeps moving its goalposts. Here is the record',
    text=TEXT,
    claims=[
        c('8,000 to 8,500 cars', 'production', 8000, 'vehicle', 8500, company=['Lucid', 'Lucid Group'], p=y(2023), status=['target', 'forecast']),
        c('10,000', 'production', 10000, 'vehicle', None, company=['Lucid', 'Lucid Group'], p=y(2023), status='target', superseded=True),
        c('20,000 deliveries', 'deliveries', 20000, 'vehicle', company=['Lucid', 'Lucid Group'], p=y(2022), status=['target', 'forecast'], superseded=[True, False]),
        c('49,000', 'deliveries', 49000, 'vehicle', company=['Lucid', 'Lucid Group'], p=y(2023), status=['target', 'forecast'], superseded=[True, False]),
        c('90,000', 'deliveries', 90000, 'vehicle', company=['Lucid', 'Lucid Group'], p=y(2024), status=['target', 'forecast']),
        c('20,000', ['deliveries', 'production'], 20000, 'vehicle', nth=1, company=['Lucid', 'Lucid Group'], p=y(2022), status=['target', 'forecast'], superseded=True),
        c('12,000 to 14,000', ['production', 'deliveries'], 12000, 'vehicle', 14000, company=['Lucid', 'Lucid Group'], p=y(2022), status='target', superseded=True),
        c('halved', ['production', 'deliveries'], -50, 'percent', company=['Lucid', 'Lucid Group'], role='change', p=y(2022), status='target'),
        c('6,000 to 7,000', ['production', 'deliveries'], 6000, 'vehicle', 7000, company=['Lucid', 'Lucid Group'], p=y(2022), status='target'),
        c('7,180 Airs', 'production', 7180, 'vehicle', company=['Lucid', 'Lucid Group'], product='Air', p=y(2022)),
        c('4,369', 'deliveries', 4369, 'vehicle', company=['Lucid', 'Lucid Group'], product=['Air', None], p=y(2022)),
        c('10,000 to 14,000', ['production', 'deliveries'], 10000, 'vehicle', 14000, company=['Lucid', 'Lucid Group'], p=y(2023), status='target', superseded=True),
        c('6,037 vehicles', 'production', 6037, 'vehicle', company=['Lucid', 'Lucid Group'], p=('2023-01-01', '2023-09-30')),
        c('4,369', ['deliveries', 'sales'], 4369, 'vehicle', nth=1, company=['Lucid', 'Lucid Group'], p=('2023-01-01', '2023-09-30')),
        c('37,000', 'orders', 37000, ['order', 'vehicle'], company=['Lucid', 'Lucid Group'], p=(None, None)),
        c('$4.42 billion', 'cash', 4.42e9, 'USD', company=['Lucid', 'Lucid Group'], p=('2023-09-30', '2023-09-30')),
        c('$1.03 billion', ['cash', 'debt'], 1.03e9, 'USD', company=['Lucid', 'Lucid Group'], p=('2023-09-30', '2023-09-30')),
        c('$2.3 billion', ['cash_flow', 'cost', 'opex'], 2.3e9, 'USD', company=['Lucid', 'Lucid Group'], p=('2023-01-01', '2023-09-30')),
        c('60.5%', 'stake', 60.5, 'percent', company=['Public Investment Fund', 'Lucid', 'Lucid Group']),
        c('$5.4 billion', ['investment', 'funding'], 5.4e9, 'USD', None, company=['Public Investment Fund', 'Lucid', 'Lucid Group']),
        c('$137.8 million', 'revenue', 137.8e6, 'USD', company=['Lucid', 'Lucid Group'], p=q(2023, 3)),
        c('29.5%', 'revenue', -29.5, 'percent', company=['Lucid', 'Lucid Group'], role='change', p=q(2023, 3)),
        c('$630.9 million', 'net_income', -630.9e6, 'USD', company=['Lucid', 'Lucid Group'], p=q(2023, 3)),
        c('$4.10', 'share_price', 4.10, 'USD', company=['Lucid', 'Lucid Group'], per=['share', None]),
        c('93%', 'share_price', -93, 'percent', company=['Lucid', 'Lucid Group'], role='change'),
    ],
    names=mentions(TEXT, {'Lucid Group': ('COMPANY', 'Lucid'), 'Lucid': ('COMPANY', 'Lucid'), 'Churchill Capital IV': ('COMPANY', 'Churchill Capital IV'), 'Public Investment Fund': ('COMPANY', 'Public Investment Fund'), 'Toyota': ('COMPANY', 'Toyota'), 'Air': ('PRODUCT', 'Air')}),
    checks=[],
)
