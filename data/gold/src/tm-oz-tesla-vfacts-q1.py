from goldlib import *
from mentions import mentions

TEXT = """March EV tally: nearly one in ten, thanks to a ship-load of Model Ys

Australians bought 109,647 new vehicles in March, a record for the month and 12.7 per cent up on last year, VFACTS figures out on Thursday show. Electric ones chipped in 10,464, or 9.5 per cent (6.8 per cent in March 2023). Toyota sold most cars of any badge, 18,961; hybrids made up 48 per cent of those.

Tesla moved 6,017 cars, 4,379 Model Ys and 1,638 Model 3s. For the quarter it was 11,846, a jump of 39.4 per cent on 8,499. BYD delivered 1,622, the Seal sedan being its most popular with 652; it ended the quarter on 4,110. MG’s electric hatch, the MG4, has suffered since rivals cut prices and mustered just 301, 41 per cent fewer.

The cheapest EV on the market is again the MG4, at $38,990 drive-away until the end of the month, $5,700 off. A Model Y rear-wheel drive asks $63,400, after two cuts this year.

Canberra’s efficiency standard begins on January 1. The lobby FCAI expects it to make an average ute $13,000 dearer.
"""

doc = dict(
    id='tm-oz-tesla-vfacts-q1', published='2024-04-04', source='bush-telegraph-motors',
    title='March EV tally: nearly one in ten, thanks to a ship-load of Model Ys',
    text=TEXT,
    claims=[
        c('one in ten', 'penetration', 10, 'percent', role=['level', 'share'], p=('2024-03-01', '2024-03-31')),
        c('109,647 new vehicles', 'sales', 109647, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('12.7 per cent', 'sales', 12.7, 'percent', role='change', p=('2024-03-01', '2024-03-31')),
        c('10,464', 'sales', 10464, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('9.5 per cent', 'penetration', 9.5, 'percent', role=['level', 'share'], p=('2024-03-01', '2024-03-31')),
        c('6.8 per cent', 'penetration', 6.8, 'percent', role=['level', 'share'], p=('2023-03-01', '2023-03-31')),
        c('18,961', 'sales', 18961, 'vehicle', company='Toyota', p=('2024-03-01', '2024-03-31')),
        c('48 per cent', 'sales', 48, 'percent', company='Toyota', role='share', p=('2024-03-01', '2024-03-31')),
        c('6,017 cars', 'sales', 6017, 'vehicle', company='Tesla', p=('2024-03-01', '2024-03-31')),
        c('4,379', 'sales', 4379, 'vehicle', company='Tesla', product='Model Y', p=('2024-03-01', '2024-03-31')),
        c('1,638', 'sales', 1638, 'vehicle', company='Tesla', product='Model 3', p=('2024-03-01', '2024-03-31')),
        c('11,846', 'sales', 11846, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('39.4 per cent', 'sales', 39.4, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('8,499', 'sales', 8499, 'vehicle', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('1,622', 'sales', 1622, 'vehicle', company='BYD', p=('2024-03-01', '2024-03-31')),
        c('652', 'sales', 652, 'vehicle', company='BYD', product='Seal', p=('2024-03-01', '2024-03-31')),
        c('4,110', 'sales', 4110, 'vehicle', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('301', 'sales', 301, 'vehicle', company='MG', product='MG4', p=('2024-03-01', '2024-03-31')),
        c('41 per cent', 'sales', -41, 'percent', company='MG', product='MG4', role='change', p=('2024-03-01', '2024-03-31')),
        c('$38,990', 'price', 38990, 'AUD', company='MG', product='MG4'),
        c('$5,700', 'price_change', -5700, 'AUD', company='MG', product='MG4', role='change', p=(None, '2024-04-30')),
        c('$63,400', 'price', 63400, 'AUD', company='Tesla', product='Model Y'),
        c('$13,000', 'price_change', 13000, 'AUD', role='change', status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Toyota': ('COMPANY', 'Toyota'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'Seal': ('PRODUCT', 'Seal'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
