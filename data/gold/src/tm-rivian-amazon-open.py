from goldlib import *
from mentions import mentions

TEXT = """Rivian frees its delivery van from Amazon’s grip, lifts output goal again

Any fleet may now buy the boxy electric vans that Rivian builds in Normal, Illinois. Amazon, which owns about 16% of the start-up and had the EDV to itself since 2019, agreed to drop the exclusivity, the two said on Tuesday. The retailer’s order for 100,000 vans stands; it has over 10,000 of them on the road.

Buyers choose the length. The EDV 500, 20.6 feet long, starts at $83,000, its bigger sister EDV 700 at $87,000; range is up to 161 miles and 153 miles, respectively. The LFP packs replace cells that Samsung SDI used to supply.

With its quarterly report the same day, Rivian raised this year’s production guidance by 2,000 to 54,000 vehicles. July to September brought 16,304 built and 15,564 delivered, revenue of $1.34 billion ($536 million a year before) and a net loss of $1.37 billion. The adjusted EBITDA loss for 2023 is now expected at $4.0 billion, $200 million better than previously thought, while capital spending is trimmed to $1.1 billion from $1.7 billion.

Gross loss per vehicle: $30,648, from $139,277. Cash and equivalents: $9.1 billion at the end of September.
"""

doc = dict(
    id='tm-rivian-amazon-open', published='2023-11-07', source='freight-and-volt',
    title='Rivian frees its delivery van from Amazon’s grip, lifts output goal again',
    text=TEXT,
    claims=[
        c('16%', 'stake', 16, 'percent', company=['Amazon', 'Rivian']),
        c('100,000 vans', 'orders', 100000, 'vehicle', company=['Rivian', 'Amazon'], product='EDV'),
        c('10,000', 'deliveries', 10000, 'vehicle', None, company=['Rivian', 'Amazon'], product='EDV'),
        c('20.6 feet', 'length', 20.6, 'ft', company='Rivian', product='EDV 500'),
        c('$83,000', 'price', 83000, 'USD', company='Rivian', product='EDV 500'),
        c('$87,000', 'price', 87000, 'USD', company='Rivian', product='EDV 700'),
        c('161 miles', 'range', None, 'mile', 161, company='Rivian', product='EDV 500'),
        c('153 miles', 'range', None, 'mile', 153, company='Rivian', product='EDV 700'),
        c('2,000', 'production', 2000, 'vehicle', company='Rivian', role='change', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('54,000 vehicles', 'production', 54000, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('16,304', 'production', 16304, 'vehicle', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('15,564', 'deliveries', 15564, 'vehicle', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$1.34 billion', 'revenue', 1340000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$536 million', 'revenue', 536000000, 'USD', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('$1.37 billion', 'net_income', -1370000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$4.0 billion', 'ebitda', -4000000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$200 million', 'ebitda', 200000000, 'USD', company='Rivian', role='change', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$1.1 billion', 'capex', 1100000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$1.7 billion', 'capex', 1700000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$30,648', 'gross_profit', -30648, 'USD', company='Rivian', per='vehicle', p=('2023-07-01', '2023-09-30')),
        c('$139,277', 'gross_profit', -139277, 'USD', company='Rivian', per='vehicle', p=('2022-07-01', '2022-09-30')),
        c('$9.1 billion', 'cash', 9100000000, 'USD', company='Rivian', p=('2023-09-30', '2023-09-30')),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Amazon': ('COMPANY', 'Amazon'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'EDV 500': ('PRODUCT', 'EDV 500'), 'EDV 700': ('PRODUCT', 'EDV 700'), 'EDV': ('PRODUCT', 'EDV')}),
    checks=[],
)
