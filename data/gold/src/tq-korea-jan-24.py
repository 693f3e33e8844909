from goldlib import *
from mentions import mentions

TEXT = """One Tesla in January: Koreans wait for their subsidy

Exactly one car was registered by Tesla in South Korea last month. The whole market managed 821 electric vehicles, 80 percent short of December and 0.7 percent of all new cars, as buyers held back until the ministry had fixed the grants for 2024. Now it has: at most 6.5 million won ($4,900) for a passenger car, 300,000 won less than in 2023, and the full sum only below a list price of 55 million won.

Tesla reacted within hours. The Model Y, with Chinese LFP cells, now costs 54.99 million won instead of 56.99 million; it will get no more than 1.95 million of aid, 62 percent less than last year’s 5.14 million. KG Mobility lopped 2 million won off its Torres EVX, which also carries BYD’s Blade cells, and Kia will sell the Ray EV, a city car with 205 km of range, from 20.7 million won after aid.

Kia’s EV9 had missed its target of 50,000 in its first year by far: 8,052 at home. Group sister Hyundai, whose Ioniq 5 loses 16 percent on the year, adds 2 million won of its own. Importer GS Global has BYD’s T4K lorry on stock: 400 units.
"""

doc = dict(
    id='tq-korea-jan-24', published='2024-02-08', source='hangang-herald',
    title='One Tesla in January: Koreans wait for their subsidy',
    text=TEXT,
    claims=[
        c('one car', 'registrations', 1, 'vehicle', company='Tesla', p=('2024-01-01', '2024-01-31')),
        c('821', 'registrations', 821, 'vehicle', p=('2024-01-01', '2024-01-31')),
        c('80 percent', 'registrations', -80, 'percent', role='change', p=('2024-01-01', '2024-01-31')),
        c('0.7 percent', 'penetration', 0.7, 'percent', role=['share', 'level'], p=('2024-01-01', '2024-01-31')),
        c('6.5 million won', 'subsidy', None, 'KRW', 6500000, p=('2024-01-01', '2024-12-31')),
        c('$4,900', 'subsidy', None, 'USD', 4900, p=('2024-01-01', '2024-12-31')),
        c('300,000 won', 'subsidy', -300000, 'KRW', role='change', p=('2024-01-01', '2024-12-31')),
        c('55 million won', 'other', None, 'KRW', 55000000, p=('2024-01-01', '2024-12-31')),
        c('54.99 million won', 'price', 54990000, 'KRW', company='Tesla', product='Model Y'),
        c('56.99 million', 'price', 56990000, 'KRW', company='Tesla', product='Model Y', superseded=True),
        c('1.95 million', 'subsidy', None, 'KRW', 1950000, company='Tesla', product='Model Y'),
        c('62 percent', 'subsidy', -62, 'percent', company='Tesla', product='Model Y', role='change'),
        c('5.14 million', 'subsidy', 5140000, 'KRW', company='Tesla', product='Model Y', p=('2023-01-01', '2023-12-31')),
        c('2 million won', 'price_change', -2000000, 'KRW', company='KG Mobility', product='Torres EVX'),
        c('205 km', 'range', 205, 'km', company='Kia', product='Ray EV'),
        c('20.7 million won', 'price', 20700000, 'KRW', company='Kia', product='Ray EV', status='forecast'),
        c('50,000', 'sales', 50000, 'vehicle', company='Kia', product='EV9', p=('2023-01-01', '2023-12-31'), status='target'),
        c('8,052', 'sales', 8052, 'vehicle', company='Kia', product='EV9', p=('2023-01-01', '2023-12-31')),
        c('16 percent', 'sales', -16, 'percent', company='Hyundai', product='Ioniq 5', role='change', p=('2024-01-01', '2024-01-31')),
        c('2 million won', 'price_change', -2000000, 'KRW', nth=1, company='Hyundai', product='Ioniq 5'),
        c('400 units', 'inventory', 400, 'vehicle', company='GS Global', product='T4K'),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'KG Mobility': ('COMPANY', 'KG Mobility'), 'GS Global': ('COMPANY', 'GS Global'), 'Ray EV': ('PRODUCT', 'Ray EV'), 'EV9': ('PRODUCT', 'EV9'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Torres EVX': ('PRODUCT', 'Torres EVX'), 'Model Y': ('PRODUCT', 'Model Y'), 'T4K': ('PRODUCT', 'T4K')}),
    checks=[],
)
