from goldlib import *
from mentions import mentions

TEXT = """Yadea doubles down on Bac Giang: $100 million for a second Vietnamese plant

The world's biggest seller of electric two-wheelers has broken ground on a factory in Bac Giang province that is to produce two million vehicles a year once complete. The project occupies 23 hectares and takes $100 million, or about 2.5 trillion dong. Phase one, for one million, comes on line in 2025.

Its present works, running since 2019, can do 200,000 a year. Through 507 shops in all 63 provinces the Wuxi company sells the Ocean for 15.99 million dong, the Orla for 17.49 million and the Velax, which carries 1.6 kWh of graphene lead-acid cells good for 90 km, at 23.99 million.

Globally Yadea shifted 16.52 million scooters, bikes and tricycles in 2023, up 18 percent; in the first half of 2024 the total shrank by 22 percent to 6.38 million, and profit by 13 percent to 1.03 billion yuan.

Vietnam, with its 77 million motorcycles, bought 2.5 million new ones last year; electric ones are reckoned at one tenth. Local brand VinFast holds 43 percent of this niche, Yadea 18, Pega 16 and Dat Bike 6.
"""

doc = dict(
    id='tl-yadea-vietnam', published='2024-11-19', source='mekong-motors',
    title='Yadea doubles down on Bac Giang: $100 million for a second Vietnamese plant',
    text=TEXT,
    claims=[
        c('$100 million', 'investment', 100000000.0, 'USD', company='Yadea', status='plan'),
        c('two million vehicles', 'capacity', 2000000, 'vehicle', company='Yadea', per='year', status=['plan', 'target', 'forecast']),
        c('23 hectares', 'area', 23, 'hectare', company='Yadea'),
        c('$100 million', 'investment', 100000000.0, 'USD', nth=1, company='Yadea', status='plan'),
        c('2.5 trillion dong', 'investment', 2500000000000.0, 'VND', company='Yadea', status='plan'),
        c('one million', 'capacity', 1000000, 'vehicle', company='Yadea', per='year', status=['plan', 'target', 'forecast']),
        c('2025', 'production_start', None, 'date', company='Yadea', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('2019', 'production_start', None, 'date', company='Yadea', p=('2019-01-01', '2019-12-31')),
        c('200,000', 'capacity', 200000, 'vehicle', company='Yadea', per='year'),
        c('507 shops', 'stores', 507, 'store', company='Yadea'),
        c('15.99 million dong', 'price', 15990000.0, 'VND', company='Yadea', product='Ocean'),
        c('17.49 million', 'price', 17490000.0, 'VND', company='Yadea', product='Orla'),
        c('1.6 kWh', 'battery_capacity', 1.6, 'kWh', company='Yadea', product='Velax'),
        c('90 km', 'range', 90, 'km', company='Yadea', product='Velax'),
        c('23.99 million', 'price', 23990000.0, 'VND', company='Yadea', product='Velax'),
        c('16.52 million', 'sales', 16520000.0, 'vehicle', company='Yadea', p=('2023-01-01', '2023-12-31')),
        c('18 percent', 'sales', 18, 'percent', company='Yadea', role='change', p=('2023-01-01', '2023-12-31')),
        c('22 percent', 'sales', -22, 'percent', company='Yadea', role='change', p=('2024-01-01', '2024-06-30')),
        c('6.38 million', 'sales', 6380000, 'vehicle', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('13 percent', 'net_income', -13, 'percent', company='Yadea', role='change', p=('2024-01-01', '2024-06-30')),
        c('1.03 billion yuan', 'net_income', 1030000000.0, 'CNY', company='Yadea', p=('2024-01-01', '2024-06-30')),
        c('77 million', 'other', 77000000.0, 'vehicle'),
        c('2.5 million', 'sales', 2500000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('one tenth', 'penetration', 10, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31'), status=['forecast', 'actual']),
        c('43 percent', 'market_share', 43, 'percent', company='VinFast', role=['level', 'share']),
        c('18', 'market_share', 18, 'percent', nth=1, company='Yadea', role=['level', 'share']),
        c('16', 'market_share', 16, 'percent', nth=1, company='Pega', role=['level', 'share']),
        c('6', 'market_share', 6, 'percent', nth=5, company='Dat Bike', role=['level', 'share']),
    ],
    names=mentions(TEXT, {'Yadea': ('COMPANY', 'Yadea'), 'Dat Bike': ('COMPANY', 'Dat Bike'), 'Pega': ('COMPANY', 'Pega'), 'Ocean': ('PRODUCT', 'Ocean'), 'Velax': ('PRODUCT', 'Velax'), 'Orla': ('PRODUCT', 'Orla'), 'VinFast': ('COMPANY', 'VinFast')}),
    checks=[],
)
