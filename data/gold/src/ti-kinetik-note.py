from goldlib import *
from mentions import mentions

TEXT = """A tenth of a truck start-up gives Workhorse its best quarter ever

Workhorse, a Loveland, Ohio builder of parcel vans, reported a second-quarter loss of $131.3 million on Thursday, chiefly because its own notes rose in value with the shares, which have climbed 449% this year. Sales were $92,000; in the first quarter they amounted to $84,000.

Lordstown Motors, run by its former chief executive Steve Burns, 61, gave it 10% of its equity for a licence. The tenant of GM's old plant in Ohio is merging with DiamondPeak at a value of $1.6 billion, which brings it $675 million, among that $75 million from GM. Its pickup, the Endurance, is to be priced at $52,500 and has 27,000 pre-orders.

At quarter end the van maker had $29.0 million of cash, before $70 million borrowed in July. The company stands by 300 to 400 deliveries this year and a rate of 100 a month by December. Ryder has ordered 1,000 vans, UPS 950. The Postal Service is to choose between it, Oshkosh and Karsan for its next mail truck before the year is out.
"""

doc = dict(
    id='ti-kinetik-note', published='2020-08-07', source='detroit-wire',
    title='A tenth of a truck start-up gives Workhorse its best quarter ever',
    text=TEXT,
    claims=[
        c('A tenth', 'stake', 10, 'percent', company=['Workhorse', 'Lordstown Motors']),
        c('$131.3 million', 'net_income', -131300000.0, 'USD', company='Workhorse', p=('2020-04-01', '2020-06-30')),
        c('449%', 'share_price', 449, 'percent', company='Workhorse', role='change', p=('2020-01-01', '2020-08-06')),
        c('$92,000', 'revenue', 92000, 'USD', company='Workhorse', p=('2020-04-01', '2020-06-30')),
        c('$84,000', 'revenue', 84000, 'USD', company='Workhorse', p=('2020-01-01', '2020-03-31')),
        c('10%', 'stake', 10, 'percent', company=['Workhorse', 'Lordstown Motors']),
        c('$1.6 billion', 'valuation', 1600000000.0, 'USD', company='Lordstown Motors'),
        c('$675 million', 'funding', 675000000.0, 'USD', company='Lordstown Motors'),
        c('$75 million', 'investment', 75000000.0, 'USD', company=['General Motors', 'GM']),
        c('$52,500', 'price', 52500, 'USD', company='Lordstown Motors', product='Endurance'),
        c('27,000 pre-orders', 'orders', 27000, 'order', company='Lordstown Motors', product='Endurance'),
        c('$29.0 million', 'cash', 29000000.0, 'USD', company='Workhorse', p=('2020-06-30', '2020-06-30')),
        c('$70 million', 'funding', 70000000.0, 'USD', company='Workhorse', p=('2020-07-01', '2020-07-31')),
        c('300 to 400 deliveries', 'deliveries', 300, 'vehicle', 400, company='Workhorse', p=('2020-01-01', '2020-12-31'), status=['target', 'forecast']),
        c('100', 'production', 100, 'vehicle', company='Workhorse', per='month', p=(None, '2020-12-31'), status=['target', 'forecast']),
        c('1,000 vans', 'orders', 1000, 'order', company='Workhorse'),
        c('950', 'orders', 950, 'order', company='Workhorse'),
    ],
    names=mentions(TEXT, {'Workhorse': ('COMPANY', 'Workhorse'), 'Lordstown Motors': ('COMPANY', 'Lordstown Motors'), 'GM': ('COMPANY', 'General Motors'), 'DiamondPeak': ('COMPANY', 'DiamondPeak'), 'Ryder': ('COMPANY', 'Ryder'), 'UPS': ('COMPANY', 'UPS'), 'Oshkosh': ('COMPANY', 'Oshkosh'), 'Karsan': ('COMPANY', 'Karsan'), 'Endurance': ('PRODUCT', 'Endurance')}),
    checks=[],
)
