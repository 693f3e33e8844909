from goldlib import *
from mentions import mentions

TEXT = """Lucid halves production goal a second time, citing ‘extraordinary’ logistics woes

Lucid on Wednesday cut its 2022 output forecast to 6,000 to 7,000 vehicles, half of the 12,000 to 14,000 it had held out in February, a range that itself had replaced 20,000. The stock fell 12% after hours.

The maker of the Air sedan produced 1,405 cars from January to June and delivered 679 in the second quarter, versus 360 in the first. Revenue for the three months through June amounted to $97.3 million; analysts, on average, had looked for $147.1 million. A year ago it was $174,000. The net loss came to $220.4 million, or 33 cents a share, shrinking from $261.7 million.

“We’ve identified the primary bottlenecks,” said chief executive Peter Rawlinson, 65.

Demand is not the trouble, to hear Lucid tell it. Reservations rose to over 37,000 by Aug. 3, potential sales of $3.5 billion, and that leaves out Saudi Arabia’s pledge to take up to 100,000 vehicles within ten years of April 26. Saudi sovereign fund PIF owns about 61%.

There was $4.6 billion in the bank at the end of June, enough “well into 2023”. Capital expenditure for the year is seen at $2 billion. Base prices went up by as much as $15,000 on June 1; the Air Pure now lists at $87,400.
"""

doc = dict(
    id='tm-lucid-h1-22', published='2022-08-03', source='nasdaq-ev-daily',
    title='Lucid halves production goal a second time, citing ‘extraordinary’ logistics woes',
    text=TEXT,
    claims=[
        c('halves', 'production', -50, 'percent', company='Lucid', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('6,000 to 7,000 vehicles', 'production', 6000, 'vehicle', 7000, company='Lucid', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('half', 'production', -50, 'percent', company='Lucid', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('12,000 to 14,000', 'production', 12000, 'vehicle', 14000, company='Lucid', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('20,000', 'production', 20000, 'vehicle', company='Lucid', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast'], superseded=True),
        c('12%', 'share_price', -12, 'percent', company='Lucid', role='change', p=('2022-08-03', '2022-08-03')),
        c('1,405 cars', 'production', 1405, 'vehicle', company='Lucid', p=('2022-01-01', '2022-06-30')),
        c('679', 'deliveries', 679, 'vehicle', company='Lucid', p=('2022-04-01', '2022-06-30')),
        c('360', 'deliveries', 360, 'vehicle', company='Lucid', p=('2022-01-01', '2022-03-31')),
        c('$97.3 million', 'revenue', 97300000, 'USD', company='Lucid', p=('2022-04-01', '2022-06-30')),
        c('$147.1 million', 'revenue', 147100000, 'USD', company='Lucid', p=('2022-04-01', '2022-06-30'), status='forecast'),
        c('$174,000', 'revenue', 174000, 'USD', company='Lucid', p=('2021-04-01', '2021-06-30')),
        c('$220.4 million', 'net_income', -220400000, 'USD', company='Lucid', p=('2022-04-01', '2022-06-30')),
        c('33 cents', 'net_income', -0.33, 'USD', company='Lucid', per='share', p=('2022-04-01', '2022-06-30')),
        c('$261.7 million', 'net_income', -261700000, 'USD', company='Lucid', p=('2021-04-01', '2021-06-30')),
        c('37,000', 'orders', 37000, 'order', None, company='Lucid', p=('2022-08-03', '2022-08-03')),
        c('$3.5 billion', ['revenue', 'orders'], 3500000000, 'USD', company='Lucid', status='forecast'),
        c('100,000 vehicles', 'orders', None, 'vehicle', 100000, company='Lucid', p=('2022-04-26', '2032-04-26'), status=['plan', 'target', 'forecast']),
        c('61%', 'stake', 61, 'percent', company=['Lucid', 'Public Investment Fund', 'PIF']),
        c('$4.6 billion', 'cash', 4600000000, 'USD', company='Lucid', p=('2022-06-30', '2022-06-30')),
        c('$2 billion', 'capex', 2000000000, 'USD', company='Lucid', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('$15,000', 'price_change', None, 'USD', 15000, company='Lucid', product='Air', role='change', p=('2022-06-01', None)),
        c('$87,400', 'price', 87400, 'USD', company='Lucid', product='Air Pure'),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'PIF': ('COMPANY', 'Public Investment Fund'), 'Air': ('PRODUCT', 'Air'), 'Air Pure': ('PRODUCT', 'Air Pure')}),
    checks=[],
)
