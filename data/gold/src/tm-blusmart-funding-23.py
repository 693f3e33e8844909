from goldlib import *
from mentions import mentions

TEXT = """BluSmart raises $42 million, eyes fleet of 10,000

Ride-hailing start-up BluSmart has secured $42 million in a fresh round, $37 million of it equity and $5 million venture debt, it announced on Tuesday. Founders put in $15 million themselves; BP Ventures also participated. Total equity raised so far comes to $100 million, at a valuation that people with knowledge of the matter peg at $250 million.

The Gurugram-based company, a rival of Uber that owns no cars but leases all of them, chiefly from Gensol Engineering, operates 4,000 EVs in Delhi-NCR and Bengaluru; in April last year it had 1,100. Fleet size should hit 10,000 by the end of December, a goal for which it has placed orders with Tata Motors for 10,000 XPRES-T sedans last June.

Annualised revenue run rate crossed Rs 275 crore in March, compared with Rs 70 crore twelve months earlier. For the financial year 2022-23 BluSmart reported turnover of Rs 134 crore, up from Rs 21 crore. Cancelled trips: zero, it claims. Its riders have taken 7 million trips covering 210 million km since launch and spared the air 14,800 tonnes of CO2.

Charging happens at 24 hubs with 1,600 points, among the largest in the country, spread over 550,000 square feet; Rs 100 crore will go into new ones this fiscal.

Co-founder Anmol Singh Jaggi, 38, wants to break even in cash terms “by Diwali” and rules out a third city before 2024.
"""

doc = dict(
    id='tm-blusmart-funding-23', published='2023-05-03', source='gurugram-startup-post',
    title='BluSmart raises $42 million, eyes fleet of 10,000',
    text=TEXT,
    claims=[
        c('$42 million', 'funding', 42000000, 'USD', company='BluSmart'),
        c('10,000', 'other', 10000, 'vehicle', company='BluSmart', p=(None, '2023-12-31'), status='target'),
        c('$42 million', 'funding', 42000000, 'USD', nth=1, company='BluSmart'),
        c('$37 million', 'funding', 37000000, 'USD', company='BluSmart'),
        c('$5 million', ['funding', 'debt'], 5000000, 'USD', company='BluSmart'),
        c('$15 million', 'funding', 15000000, 'USD', company='BluSmart'),
        c('$100 million', 'funding', 100000000, 'USD', company='BluSmart', p=(None, '2023-05-03')),
        c('$250 million', 'valuation', 250000000, 'USD', company='BluSmart', status='forecast'),
        c('4,000 EVs', 'other', 4000, 'vehicle', company='BluSmart'),
        c('1,100', 'other', 1100, 'vehicle', company='BluSmart', p=('2022-04-01', '2022-04-30')),
        c('10,000', 'other', 10000, 'vehicle', nth=1, company='BluSmart', p=(None, '2023-12-31'), status='target'),
        c('10,000', 'orders', 10000, 'vehicle', nth=2, company=['BluSmart', 'Tata Motors'], product=['Xpres-T EV', 'XPRES-T'], p=('2022-06-01', '2022-06-30')),
        c('Rs 275 crore', 'revenue', 2750000000, 'INR', None, company='BluSmart', per='year', p=('2023-03-01', '2023-03-31')),
        c('Rs 70 crore', 'revenue', 700000000, 'INR', company='BluSmart', per='year', p=('2022-03-01', '2022-03-31')),
        c('Rs 134 crore', 'revenue', 1340000000, 'INR', company='BluSmart', p=('2022-04-01', '2023-03-31')),
        c('Rs 21 crore', 'revenue', 210000000, 'INR', company='BluSmart', p=('2021-04-01', '2022-03-31')),
        c('7 million trips', 'other', 7000000, 'item', company='BluSmart', p=(None, '2023-05-03')),
        c('210 million km', 'distance', 210000000, 'km', company='BluSmart', p=(None, '2023-05-03')),
        c('14,800 tonnes', 'emissions', 14800, 'tonne', company='BluSmart', p=(None, '2023-05-03')),
        c('24 hubs', 'stations', 24, 'station', company='BluSmart'),
        c('1,600 points', 'chargers', 1600, 'charger', company='BluSmart'),
        c('550,000 square feet', 'area', 550000, 'ft2', company='BluSmart'),
        c('Rs 100 crore', 'investment', 1000000000, 'INR', company='BluSmart', p=('2023-04-01', '2024-03-31'), status='plan'),
    ],
    names=mentions(TEXT, {'BluSmart': ('COMPANY', 'BluSmart'), 'Uber': ('COMPANY', 'Uber'), 'Gensol Engineering': ('COMPANY', 'Gensol Engineering'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'XPRES-T': ('PRODUCT', 'Xpres-T EV')}),
    checks=[],
)
