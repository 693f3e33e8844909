from goldlib import *
from mentions import mentions

TEXT = """Used-EV column: sales climb a third as off-lease cars pile in

The trade moved 36,600 used EVs in May, according to Cox; 32.1% above the year-ago level though 1.2% below April's. Average listing price: $36,053, 0.7% lower month on month. There are 44 days of supply on the lots, as against 45 for all used vehicles together in April.

By make. Tesla accounted for 43.9% of it (47.5% in April). A used Model 3 goes for $23,300 on average, 9% less than in spring last year, the Model Y for $29,700. Chevrolet came second with 8.8%, largely Bolts at $15,400; a Nissan Leaf can be yours for $12,100. Biggest loser: the Polestar 2, its value down 21.4% in twelve months.

By seller. Carvana has 4,900 EVs in stock, 8% of its offer; CarMax about 4,100. Hertz is done: it sold the last of the 30,000 battery cars it had marked for disposal and booked $2.9 billion of net loss on the way, $245 million in depreciation in one quarter alone.

By battery. Recurrent, which monitors 30,000 cars, finds that 2.5% have had a pack replaced, recalls left aside; for those built since 2016 it's under 1%. Warranty, remember, is eight years or 100,000 miles, 150,000 on a Model S.

GM leases come back in droves: 123,000 EV returns are forecast for 2026, and 329,000 the year after.
"""

doc = dict(
    id='tj-us-la-wildfire-recur-used', published='2025-06-26', source='second-life-autos',
    title='Used-EV column: sales climb a third as off-lease cars pile in',
    text=TEXT,
    claims=[
        c('a third', 'sales', 33.333333, 'percent', role='change', p=('2025-05-01', '2025-05-31')),
        c('36,600 used EVs', 'sales', 36600, 'vehicle', p=('2025-05-01', '2025-05-31')),
        c('32.1%', 'sales', 32.1, 'percent', role='change', p=('2025-05-01', '2025-05-31')),
        c('1.2%', 'sales', -1.2, 'percent', role='change', p=('2025-05-01', '2025-05-31')),
        c('$36,053', 'price', 36053, 'USD', p=('2025-05-01', '2025-05-31')),
        c('0.7%', 'price', -0.7, 'percent', role='change', p=('2025-05-01', '2025-05-31')),
        c('44 days', 'inventory', 44, 'vehicle', p=('2025-05-01', '2025-05-31')),
        c('45', 'inventory', 45, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('43.9%', 'market_share', 43.9, 'percent', company='Tesla', role=['level', 'share'], p=('2025-05-01', '2025-05-31')),
        c('47.5%', 'market_share', 47.5, 'percent', company='Tesla', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('$23,300', 'price', 23300, 'USD', company='Tesla', product='Model 3', p=('2025-05-01', '2025-05-31')),
        c('9%', 'price', -9, 'percent', nth=1, company='Tesla', product='Model 3', role='change', p=('2025-05-01', '2025-05-31')),
        c('$29,700', 'price', 29700, 'USD', company='Tesla', product='Model Y', p=('2025-05-01', '2025-05-31')),
        c('8.8%', 'market_share', 8.8, 'percent', company='Chevrolet', role=['level', 'share'], p=('2025-05-01', '2025-05-31')),
        c('$15,400', 'price', 15400, 'USD', company='Chevrolet', product='Bolt EUV', p=('2025-05-01', '2025-05-31')),
        c('$12,100', 'price', 12100, 'USD', company='Nissan', product='Leaf', p=('2025-05-01', '2025-05-31')),
        c('21.4%', 'price', -21.4, 'percent', company='Polestar', product='Polestar 2', role='change', p=('2025-05-01', '2025-05-31')),
        c('4,900 EVs', 'inventory', 4900, 'vehicle', company='Carvana'),
        c('8%', 'inventory', 8, 'percent', nth=1, company='Carvana', role='share'),
        c('4,100', 'inventory', 4100, 'vehicle', company='CarMax'),
        c('30,000 battery cars', 'sales', 30000, 'vehicle', company='Hertz'),
        c('$2.9 billion', 'net_income', -2900000000.0, 'USD', company='Hertz', p=('2024-01-01', '2024-12-31')),
        c('$245 million', 'cost', 245000000.0, 'USD', company='Hertz', p=('2024-01-01', '2024-03-31')),
        c('30,000 cars', 'other', 30000, 'vehicle', company='Recurrent'),
        c('2.5%', 'other', 2.5, 'percent', company='Recurrent'),
        c('1%', 'other', None, 'percent', 1, nth=1, company='Recurrent'),
        c('eight years', 'warranty', 8, 'year'),
        c('100,000 miles', 'warranty', 100000, 'mile'),
        c('150,000', 'warranty', 150000, 'mile', company='Tesla', product='Model S'),
        c('123,000', 'other', 123000, 'vehicle', p=('2026-01-01', '2026-12-31'), status='forecast'),
        c('329,000', 'other', 329000, 'vehicle', p=('2027-01-01', '2027-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Hertz': ('COMPANY', 'Hertz'), 'CarMax': ('COMPANY', 'CarMax'), 'Carvana': ('COMPANY', 'Carvana'), 'Recurrent': ('COMPANY', 'Recurrent'), 'Chevrolet': ('COMPANY', 'Chevrolet'), 'Nissan': ('COMPANY', 'Nissan'), 'GM': ('COMPANY', 'General Motors'), 'Model 3': ('PRODUCT', 'Model 3'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model S': ('PRODUCT', 'Model S'), 'Leaf': ('PRODUCT', 'Leaf'), 'Bolt': ('PRODUCT', 'Bolt EUV'), 'Polestar 2': ('PRODUCT', 'Polestar 2')}),
    checks=[],
)
