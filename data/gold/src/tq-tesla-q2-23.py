from goldlib import *
from mentions import mentions

TEXT = """Tesla’s half-year tally nears 900,000 as price cuts do their work

Tesla delivered 466,140 vehicles in the April-June period, 83% more than in last year’s quarter of the Shanghai lockdown and well ahead of the 445,000 that Wall Street had pencilled in. With the 422,875 of the first three months, the first half ends at 889,015, so that another 911,000 are needed for the 1.8 million that the Austin-based company has set itself for 2023.

It produced 479,700. The Model 3 and the Model Y made up 446,915 of the deliveries, the older Model S and Model X 19,225; leases accounted for 5%. A Model Y, $65,990 at the start of the year, can now be had from $47,740.

Rivian, too, beat forecasts, with 12,640 handed over, while Lucid, which will only speak on July 12, has 1,406 of its Air from the first quarter to show. In China BYD, whose rise is the yardstick for the rest, sold 352,163 pure electrics and Nio 23,520 cars.

Storage was not mentioned: 3.9 GWh of Megapack and its kin had gone out by March. GM opens on Wednesday the books of its own quarter.
"""

doc = dict(
    id='tq-tesla-q2-23', published='2023-07-03', source='street-ticker',
    title='Tesla’s half-year tally nears 900,000 as price cuts do their work',
    text=TEXT,
    claims=[
        c('900,000', 'deliveries', 900000, 'vehicle', company='Tesla', p=('2023-01-01', '2023-06-30')),
        c('466,140 vehicles', 'deliveries', 466140, 'vehicle', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('83%', 'deliveries', 83, 'percent', company='Tesla', role='change', p=('2023-04-01', '2023-06-30')),
        c('445,000', 'deliveries', 445000, 'vehicle', company='Tesla', p=('2023-04-01', '2023-06-30'), status='forecast'),
        c('422,875', 'deliveries', 422875, 'vehicle', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('889,015', 'deliveries', 889015, 'vehicle', company='Tesla', p=('2023-01-01', '2023-06-30')),
        c('911,000', 'deliveries', 911000, 'vehicle', company='Tesla', p=('2023-07-01', '2023-12-31'), status='target'),
        c('1.8 million', 'deliveries', 1800000, 'vehicle', company='Tesla', p=('2023-01-01', '2023-12-31'), status='target'),
        c('479,700', 'production', 479700, 'vehicle', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('446,915', 'deliveries', 446915, 'vehicle', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('19,225', 'deliveries', 19225, 'vehicle', company='Tesla', p=('2023-04-01', '2023-06-30')),
        c('5%', 'deliveries', 5, 'percent', company='Tesla', role='share', p=('2023-04-01', '2023-06-30')),
        c('$65,990', 'price', 65990, 'USD', company='Tesla', product='Model Y', p=('2023-01-01', '2023-01-31')),
        c('$47,740', 'price', 47740, 'USD', company='Tesla', product='Model Y'),
        c('12,640', 'deliveries', 12640, 'vehicle', company='Rivian', p=('2023-04-01', '2023-06-30')),
        c('1,406', 'deliveries', 1406, 'vehicle', company='Lucid', p=('2023-01-01', '2023-03-31')),
        c('352,163', 'sales', 352163, 'vehicle', company='BYD', p=('2023-04-01', '2023-06-30')),
        c('23,520', 'deliveries', 23520, 'vehicle', company='Nio', p=('2023-04-01', '2023-06-30')),
        c('3.9 GWh', 'deliveries', 3.9, 'GWh', company='Tesla', product='Megapack', p=('2023-01-01', '2023-03-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Rivian': ('COMPANY', 'Rivian'), 'Lucid': ('COMPANY', 'Lucid'), 'GM': ('COMPANY', 'General Motors'), 'Nio': ('COMPANY', 'Nio'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model S': ('PRODUCT', 'Model S'), 'Model X': ('PRODUCT', 'Model X'), 'Megapack': ('PRODUCT', 'Megapack'), 'Air': ('PRODUCT', 'Air')}),
    checks=[],
)
