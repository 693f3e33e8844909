from goldlib import *
from mentions import mentions

TEXT = """Berlin's BVG hands 90-bus order to Ebusco

The Dutch builder Ebusco is to ship 90 articulated buses to the German capital's transport operator BVG, the largest contract in its history. The 18-metre version of the Ebusco 2.2 was chosen; the first roll into the depot at Indira-Gandhi-Straße in early 2023.

Each carries 500 kWh of LFP cells and is guaranteed to cover 200 km in winter with the heating on. BVG wants its entire fleet of 1,500 buses free of diesel by 2030; 137 are electric at present, 9 percent of the total.

Ebusco raised €300 million when it floated in Amsterdam last October at €23 a share; on Tuesday the stock was at €15.40. Turnover last year came to €24.3 million, against €100 million in 2020, and EBITDA to a negative €25.5 million. The order book holds 211 buses firm and 1,126 under options. For this year the firm has guided for revenue that at least triples.

Its next model, the composite-bodied Ebusco 3.0, is 33 percent lighter than the 2.2 and promises up to 575 km on one charge. The first two are with Munich's city works. A second plant, in Rouen, is to lift output to 3,000 buses a year by 2026, up from 500 now.
"""

doc = dict(
    id='tl-ebusco-bvg', published='2022-04-12', source='fleet-and-transit-eu',
    title="Berlin's BVG hands 90-bus order to Ebusco",
    text=TEXT,
    claims=[
        c('90-bus order', 'orders', 90, 'order', company='Ebusco', product='Ebusco 2.2'),
        c('90 articulated buses', 'orders', 90, 'order', company='Ebusco', product='Ebusco 2.2'),
        c('early 2023', 'delivery_start', None, 'date', company='Ebusco', product='Ebusco 2.2', p=('2023-01-01', '2023-03-31'), status=['plan', 'target', 'forecast']),
        c('500 kWh', 'battery_capacity', 500, 'kWh', company='Ebusco', product='Ebusco 2.2'),
        c('200 km', 'range', 200, 'km', company='Ebusco', product='Ebusco 2.2'),
        c('1,500 buses', 'other', 1500, 'vehicle', company='BVG'),
        c('137', 'other', 137, 'vehicle', company='BVG'),
        c('9 percent', 'other', 9, 'percent', company='BVG', role='share'),
        c('€300 million', 'funding', 300000000.0, 'EUR', company='Ebusco', p=('2021-10-01', '2021-10-31')),
        c('€23', 'share_price', 23, 'EUR', company='Ebusco', per='share', p=('2021-10-01', '2021-10-31')),
        c('€15.40', 'share_price', 15.4, 'EUR', company='Ebusco', per='share', p=('2022-04-12', '2022-04-12')),
        c('€24.3 million', 'revenue', 24300000.0, 'EUR', company='Ebusco', p=('2021-01-01', '2021-12-31')),
        c('€100 million', 'revenue', 100000000.0, 'EUR', company='Ebusco', p=('2020-01-01', '2020-12-31')),
        c('€25.5 million', 'ebitda', -25500000.0, 'EUR', company='Ebusco', p=('2021-01-01', '2021-12-31')),
        c('211 buses', 'orders', 211, 'order', company='Ebusco'),
        c('1,126', 'orders', 1126, 'order', company='Ebusco'),
        c('triples', 'revenue', 200, 'percent', None, company='Ebusco', role='change', p=('2022-01-01', '2022-12-31'), status=['target', 'forecast']),
        c('33 percent', 'weight', -33, 'percent', company='Ebusco', product='Ebusco 3.0', role='change'),
        c('575 km', 'range', None, 'km', 575, company='Ebusco', product='Ebusco 3.0'),
        c('first two', 'deliveries', 2, 'vehicle', company='Ebusco', product='Ebusco 3.0'),
        c('3,000 buses', 'capacity', 3000, 'vehicle', company='Ebusco', per='year', p=(None, '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('500', 'capacity', 500, 'vehicle', nth=2, company='Ebusco', per='year'),
    ],
    names=mentions(TEXT, {'Ebusco 2.2': ('PRODUCT', 'Ebusco 2.2'), 'Ebusco 3.0': ('PRODUCT', 'Ebusco 3.0'), 'BVG': ('COMPANY', 'BVG'), 'Ebusco': ('COMPANY', 'Ebusco')}),
    checks=[],
)
