from goldlib import *
from mentions import mentions

TEXT = """BYD comes to Korea with an Atto 3 for 31.5 million won

INCHEON — "The price is a declaration of war," muttered a dealer in the third row. BYD on Thursday entered the South Korean car market, opening orders for the Atto 3 at 31.5 million won ($21,600), before subsidies; the better equipped Atto 3 Plus costs 33.3 million. That is about 3 million won less than in Japan. Kia's EV3 costs 39.95 million, Hyundai's Kona Electric 41.42 million.

The compact SUV holds 60.48 kWh and was certified for 321 km by Korea's method (WLTP: 420). BYD guarantees it for six years or 150,000 km. Cars are to be with their owners from mid-February, once the environment ministry has fixed the grant, expected at 1.5 million won.

The Seal comes in the first half, the Sealion 7 in the second. Fifteen showrooms and 12 service centres open this month; at the year's end there shall be 30 and 25, respectively.

How many will it sell? Cho In-chul, 49, who runs the local passenger car unit, names no number. Importers think 10,000 in 2025. Chinese-built cars, mostly Teslas, numbered 33,000 last year, up 50 percent.
"""

doc = dict(
    id='tl-byd-korea-launch', published='2025-01-16', source='incheon-wheels',
    title='BYD comes to Korea with an Atto 3 for 31.5 million won',
    text=TEXT,
    claims=[
        c('31.5 million won', 'price', 31500000.0, 'KRW', company='BYD', product='Atto 3'),
        c('Thursday', 'launch', None, 'date', company='BYD', product='Atto 3', p=('2025-01-16', '2025-01-16')),
        c('31.5 million won', 'price', 31500000.0, 'KRW', nth=1, company='BYD', product='Atto 3'),
        c('$21,600', 'price', 21600, 'USD', company='BYD', product='Atto 3'),
        c('33.3 million', 'price', 33300000.0, 'KRW', company='BYD', product='Atto 3 Plus'),
        c('3 million won', 'price', -3000000, 'KRW', company='BYD', product='Atto 3', role='change'),
        c('39.95 million', 'price', 39950000.0, 'KRW', company='Kia', product='EV3'),
        c('41.42 million', 'price', 41420000.0, 'KRW', company='Hyundai', product='Kona Electric'),
        c('60.48 kWh', 'battery_capacity', 60.48, 'kWh', company='BYD', product='Atto 3'),
        c('321 km', 'range', 321, 'km', company='BYD', product='Atto 3'),
        c('420', 'range', 420, 'km', company='BYD', product='Atto 3'),
        c('six years', 'warranty', 6, 'year', company='BYD', product='Atto 3'),
        c('150,000 km', 'warranty', 150000, 'km', company='BYD', product='Atto 3'),
        c('mid-February', 'delivery_start', None, 'date', company='BYD', product='Atto 3', p=('2025-02-01', '2025-02-28'), status=['plan', 'target', 'forecast']),
        c('1.5 million won', 'subsidy', 1500000, 'KRW', nth=2, company='BYD', product='Atto 3', status='forecast'),
        c('first half', 'launch', None, 'date', company='BYD', product='Seal', p=('2025-01-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('second', 'launch', None, 'date', company='BYD', product='Sealion 7', p=('2025-07-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('Fifteen showrooms', 'stores', 15, 'store', company='BYD'),
        c('12 service centres', 'stores', 12, 'store', company='BYD'),
        c('30', 'stores', 30, 'store', company='BYD', p=(None, '2025-12-31'), status=['target', 'plan']),
        c('25', 'stores', 25, 'store', company='BYD', p=(None, '2025-12-31'), status=['target', 'plan']),
        c('10,000', 'sales', 10000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('33,000', ['imports', 'sales'], 33000, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('50 percent', ['imports', 'sales'], 50, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Atto 3 Plus': ('PRODUCT', 'Atto 3 Plus'), 'Kona Electric': ('PRODUCT', 'Kona Electric'), 'EV3': ('PRODUCT', 'EV3'), 'Seal': ('PRODUCT', 'Seal'), 'Sealion 7': ('PRODUCT', 'Sealion 7')}),
    checks=[],
)
