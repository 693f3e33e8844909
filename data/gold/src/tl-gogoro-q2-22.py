from goldlib import *
from mentions import mentions

TEXT = """Gogoro's second quarter: subscribers up, outlook down

Gogoro collected US$90.7 million in the three months through June, 11.4% more than a year ago in U.S. dollars, the Taoyuan company reported Thursday. Sales of vehicles and other hardware gave $60.0 million (+6.3%); swapping subscriptions $30.7 million (+23.2%).

Some 485,000 riders subscribed on June 30, as compared with 408,000 a year earlier. They exchange 370,000 batteries a day in 2,345 locations.

The bottom line swung: $121.1 million of net loss, of which $178.8 million in listing expenses, from $10.8 million. Adjusted EBITDA, $11.4 million, held up.

Since supply chains and lockdowns in China bite, management takes its 2022 forecast for revenue to between $380 million and $410 million, after $500 million to $540 million in spring.

In Taiwan, 9.9% of the two-wheelers registered in the quarter were electric; of those, nine in ten used Gogoro's network. Jakarta's pilot with Gojek involves 250 scooters. In China, where Yadea and DCJ are partners, the network extends over nine cities.

Cash and equivalents came to $333.8 million. GGR closed at $4.97.
"""

doc = dict(
    id='tl-gogoro-q2-22', published='2022-08-18', source='taiwan-scooter-mail',
    title="Gogoro's second quarter: subscribers up, outlook down",
    text=TEXT,
    claims=[
        c('US$90.7 million', 'revenue', 90700000.0, 'USD', company='Gogoro', p=('2022-04-01', '2022-06-30')),
        c('11.4%', 'revenue', 11.4, 'percent', company='Gogoro', role='change', p=('2022-04-01', '2022-06-30')),
        c('$60.0 million', 'revenue', 60000000.0, 'USD', company='Gogoro', p=('2022-04-01', '2022-06-30')),
        c('+6.3%', 'revenue', 6.3, 'percent', company='Gogoro', role='change', p=('2022-04-01', '2022-06-30')),
        c('$30.7 million', 'revenue', 30700000.0, 'USD', company='Gogoro', p=('2022-04-01', '2022-06-30')),
        c('+23.2%', 'revenue', 23.2, 'percent', company='Gogoro', role='change', p=('2022-04-01', '2022-06-30')),
        c('485,000 riders', 'other', 485000, 'item', company='Gogoro', p=('2022-06-30', '2022-06-30')),
        c('408,000', 'other', 408000, 'item', company='Gogoro', p=('2021-06-30', '2021-06-30')),
        c('370,000 batteries', 'other', 370000, 'battery', company='Gogoro', per='day'),
        c('2,345 locations', 'stations', 2345, 'station', company='Gogoro', p=('2022-06-30', '2022-06-30')),
        c('$121.1 million', 'net_income', -121100000.0, 'USD', company='Gogoro', p=('2022-04-01', '2022-06-30')),
        c('$178.8 million', 'cost', 178800000.0, 'USD', company='Gogoro', p=('2022-04-01', '2022-06-30')),
        c('$10.8 million', 'net_income', -10800000.0, 'USD', company='Gogoro', p=('2021-04-01', '2021-06-30')),
        c('$11.4 million', 'ebitda', 11400000.0, 'USD', company='Gogoro', p=('2022-04-01', '2022-06-30')),
        c('$380 million and $410 million', 'revenue', 380000000.0, 'USD', 410000000.0, company='Gogoro', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('$500 million to $540 million', 'revenue', 500000000.0, 'USD', 540000000.0, company='Gogoro', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('9.9%', ['market_share', 'penetration'], 9.9, 'percent', role=['level', 'share'], p=('2022-04-01', '2022-06-30')),
        c('nine in ten', 'market_share', 90, 'percent', company='Gogoro', role=['level', 'share'], p=('2022-04-01', '2022-06-30')),
        c('250 scooters', 'other', 250, 'vehicle', company='Gogoro'),
        c('nine cities', 'countries', 9, 'country', company='Gogoro'),
        c('$333.8 million', 'cash', 333800000.0, 'USD', company='Gogoro', p=('2022-06-30', '2022-06-30')),
        c('$4.97', 'share_price', 4.97, 'USD', company='Gogoro', per='share', p=('2022-08-18', '2022-08-18')),
    ],
    names=mentions(TEXT, {'Gogoro': ('COMPANY', 'Gogoro'), 'Yadea': ('COMPANY', 'Yadea'), 'DCJ': ('COMPANY', 'DCJ'), 'Gojek': ('COMPANY', 'Gojek')}),
    checks=[],
)
