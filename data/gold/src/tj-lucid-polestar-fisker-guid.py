from goldlib import *
from mentions import mentions

TEXT = """Lower, later, leaner: EV newcomers cut 2023 goals one after another

Most of the firms below now promise less than they did in February.

* Lucid: more than 10,000 vehicles, previously 10,000 to 14,000. It made 2,314 and delivered 1,406 in the first quarter (Q4 2022: 3,493 and 1,932). Revenue: $149.4 million, vs. $57.7 million. Loss: $779.5 million, vs. $81.3 million. The Newark maker let 18% of its people go in March.

* Polestar: 60,000 to 70,000, down from 80,000; the Polestar 3 won't go into production before the first quarter of 2024 (it was to be mid-2023). 10% of jobs go. Deliveries in the quarter: 12,076, an increase of 26%.

* Fisker: 32,000 to 36,000 Oceans; was 42,400. Only 55 had been finished at Graz by end of March, against the 300 it had announced. Cash $652.5 million.

* Nikola: 250 to 350 trucks, after 375 to 500.

* Rivian: unchanged at 50,000. Q1: 9,395 built; loss per vehicle sold $67,000, an improvement on $124,000.

* Canoo: no guidance, $6.7 million left in the till. Walmart holds on to an option on 10,000 vans.

Lordstown, meanwhile, may file for bankruptcy if Foxconn withholds the remainder of a $170 million investment. It has built 31 Endurance pickups. The Nasdaq threatens to delist its shares, 26 cents.
"""

doc = dict(
    id='tj-lucid-polestar-fisker-guid', published='2023-05-12', source='bay-street-ev-brief',
    title='Lower, later, leaner: EV newcomers cut 2023 goals one after another',
    text=TEXT,
    claims=[
        c('10,000 vehicles', 'production', 10000, 'vehicle', None, company='Lucid', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('10,000 to 14,000', 'production', 10000, 'vehicle', 14000, company='Lucid', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('2,314', 'production', 2314, 'vehicle', company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('1,406', 'deliveries', 1406, 'vehicle', company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('3,493', 'production', 3493, 'vehicle', company='Lucid', p=('2022-10-01', '2022-12-31')),
        c('1,932', 'deliveries', 1932, 'vehicle', company='Lucid', p=('2022-10-01', '2022-12-31')),
        c('$149.4 million', 'revenue', 149400000.0, 'USD', company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('$57.7 million', 'revenue', 57700000.0, 'USD', company='Lucid', p=('2022-01-01', '2022-03-31')),
        c('$779.5 million', 'net_income', -779500000.0, 'USD', company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('$81.3 million', 'net_income', -81300000.0, 'USD', company='Lucid', p=('2022-01-01', '2022-03-31')),
        c('18%', 'layoffs', 18, 'percent', company='Lucid', role='share', p=('2023-03-01', '2023-03-31')),
        c('60,000 to 70,000', 'deliveries', 60000, 'vehicle', 70000, company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('80,000', 'deliveries', 80000, 'vehicle', company='Polestar', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('the first quarter of 2024', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2024-01-01', None), status=['plan', 'target']),
        c('mid-2023', 'production_start', None, 'date', company='Polestar', product='Polestar 3', p=('2023-06-01', '2023-07-31'), status=['plan', 'target'], superseded=True),
        c('10%', 'layoffs', 10, 'percent', company='Polestar', role='share', status='plan'),
        c('12,076', 'deliveries', 12076, 'vehicle', company='Polestar', p=('2023-01-01', '2023-03-31')),
        c('26%', 'deliveries', 26, 'percent', company='Polestar', role='change', p=('2023-01-01', '2023-03-31')),
        c('32,000 to 36,000', 'production', 32000, 'vehicle', 36000, company='Fisker', product='Ocean', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('42,400', 'production', 42400, 'vehicle', company='Fisker', product='Ocean', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('55', 'production', 55, 'vehicle', company='Fisker', product='Ocean', p=('2023-01-01', '2023-03-31')),
        c('300', 'production', 300, 'vehicle', company='Fisker', product='Ocean', p=('2023-01-01', '2023-03-31'), status=['target', 'forecast']),
        c('$652.5 million', 'cash', 652500000.0, 'USD', company='Fisker', p=('2023-03-31', '2023-03-31')),
        c('250 to 350 trucks', 'deliveries', 250, 'vehicle', 350, company='Nikola', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('375 to 500', 'deliveries', 375, 'vehicle', 500, company='Nikola', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('50,000', 'production', 50000, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('9,395', 'production', 9395, 'vehicle', company='Rivian', p=('2023-01-01', '2023-03-31')),
        c('$67,000', 'gross_profit', -67000, 'USD', company='Rivian', per='vehicle', p=('2023-01-01', '2023-03-31')),
        c('$124,000', 'gross_profit', -124000, 'USD', company='Rivian', per='vehicle', p=('2022-10-01', '2022-12-31')),
        c('$6.7 million', 'cash', 6700000, 'USD', company='Canoo', p=('2023-03-31', '2023-03-31')),
        c('10,000 vans', 'orders', 10000, 'order', company='Canoo'),
        c('$170 million', 'investment', 170000000.0, 'USD', company='Foxconn', status='plan'),
        c('31', 'production', 31, 'vehicle', nth=1, company='Lordstown Motors', product='Endurance', p=(None, '2023-05-12')),
        c('26 cents', 'share_price', 0.26, 'USD', company='Lordstown Motors', per='share'),
    ],
    names=mentions(TEXT, {'Lucid': ('COMPANY', 'Lucid'), 'Polestar': ('COMPANY', 'Polestar'), 'Fisker': ('COMPANY', 'Fisker'), 'Rivian': ('COMPANY', 'Rivian'), 'Nikola': ('COMPANY', 'Nikola'), 'Lordstown': ('COMPANY', 'Lordstown Motors'), 'Foxconn': ('COMPANY', 'Foxconn'), 'Canoo': ('COMPANY', 'Canoo'), 'Walmart': ('COMPANY', 'Walmart'), 'Ocean': ('PRODUCT', 'Ocean'), 'Polestar 3': ('PRODUCT', 'Polestar 3'), 'Endurance': ('PRODUCT', 'Endurance')}),
    checks=[],
)
