from goldlib import *
from mentions import mentions

TEXT = """EV maker Lucid halves production outlook again, shares tumble

Aug 3 - Lucid Group Inc on Wednesday halved its production forecast for the year, blaming supply chain and logistics problems.

The company now expects to build between 6,000 and 7,000 vehicles in 2022, down from a previous range of 12,000 to 14,000. Its original target was 20,000.

"Our revised production guidance reflects the extraordinary supply chain and logistics challenges we encountered," Chief Executive Peter Rawlinson said.

Shares of the company fell more than 12% to $18.10 in extended trading.

Lucid said it delivered 679 vehicles in the second quarter, nearly double the 360 of the previous quarter. It produced 1,405 cars in the first half.

Revenue was $97.3 million in the three months to June 30, compared with $174,000 a year earlier, when it had yet to deliver a car. Analysts on average were expecting $157.1 million, according to Refinitiv data.

Net loss narrowed to $220.4 million, or 33 cents per share, from $261.7 million a year ago. Cost of revenue, however, was $292.3 million.

Rivian last month stuck to its target of 25,000 vehicles this year.

The company had $4.6 billion in cash, cash equivalents and investments at the end of the quarter, which it said would last well into 2023. Reservations for the Air have topped 37,000, representing potential sales of about $3.5 billion. That does not include the up to 100,000 vehicles that the government of Saudi Arabia has agreed to buy over 10 years.

Lucid, whose biggest shareholder is Saudi Arabia's Public Investment Fund with about 61%, raised the price of the Air Grand Touring in June.

Reporting by our Bengaluru desk; Editing by S. Mathew
"""

doc = dict(
    id='tv-b-lucid-q2-2208', published='2022-08-03', source='gulf-states-newswire',
    title='EV maker Lucid halves production outlook again, shares tumble',
    text=TEXT,
    claims=[
        c('halves', 'production', -50, 'percent', company='Lucid', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('halved', 'production', -50, 'percent', company='Lucid', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('6,000 and 7,000 vehicles', 'production', 6000, 'vehicle', 7000, company='Lucid', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('12,000 to 14,000', 'production', 12000, 'vehicle', 14000, company='Lucid', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('20,000', 'production', 20000, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('12%', 'share_price', None, 'percent', -12, company='Lucid', role='change', p=('2022-08-03', '2022-08-03')),
        c('$18.10', 'share_price', 18.1, 'USD', company='Lucid', per='share', p=('2022-08-03', '2022-08-03')),
        c('679 vehicles', 'deliveries', 679, 'vehicle', company='Lucid', p=('2022-04-01', '2022-06-30')),
        c('double', 'deliveries', 100, 'percent', company='Lucid', role='change', p=('2022-04-01', '2022-06-30')),
        c('360', 'deliveries', 360, 'vehicle', company='Lucid', p=('2022-01-01', '2022-03-31')),
        c('1,405 cars', 'production', 1405, 'vehicle', company='Lucid', p=('2022-01-01', '2022-06-30')),
        c('$97.3 million', 'revenue', 97300000, 'USD', company='Lucid', p=('2022-04-01', '2022-06-30')),
        c('$174,000', 'revenue', 174000, 'USD', company='Lucid', p=('2021-04-01', '2021-06-30')),
        c('$157.1 million', 'revenue', 157100000, 'USD', company='Lucid', p=('2022-04-01', '2022-06-30'), status='forecast'),
        c('$220.4 million', 'net_income', -220400000, 'USD', company='Lucid', p=('2022-04-01', '2022-06-30')),
        c('33 cents', 'net_income', -0.33, 'USD', company='Lucid', per='share', p=('2022-04-01', '2022-06-30')),
        c('$261.7 million', 'net_income', -261700000, 'USD', company='Lucid', p=('2021-04-01', '2021-06-30')),
        c('$292.3 million', ['cost', 'opex'], 292300000, 'USD', company='Lucid', p=('2022-04-01', '2022-06-30')),
        c('25,000 vehicles', 'production', 25000, 'vehicle', company='Rivian', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('$4.6 billion', 'cash', 4600000000, 'USD', company='Lucid', p=('2022-06-30', '2022-06-30')),
        c('37,000', 'orders', 37000, 'order', None, company='Lucid', product='Air', p=(None, '2022-08-03')),
        c('$3.5 billion', 'orders', 3500000000, 'USD', company='Lucid', product='Air'),
        c('100,000 vehicles', 'orders', None, 'vehicle', 100000, company='Lucid'),
        c('10 years', 'duration', 10, 'year', company='Lucid'),
        c('61%', 'stake', 61, 'percent', company='Lucid'),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'Rivian': ('COMPANY', 'Rivian'), 'Air': ('PRODUCT', 'Air')}),
    checks=[],
)
