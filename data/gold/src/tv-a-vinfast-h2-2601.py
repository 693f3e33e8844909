from goldlib import *
from mentions import mentions

TEXT = """VinFast sells over 175,000 EVs in Vietnam in 2025, twice as many as a year ago

Tuesday, January 13, 2026, 09:15 (GMT+7)

Vietnamese electric vehicle maker VinFast delivered 27,649 cars in its home market in December, bringing its total for 2025 to 175,099, the company announced on Monday.

This is double the 87,000 vehicles it sold in 2024 and the highest annual figure by any brand in Vietnam's history, the firm said.

The VF 3 was the best-seller with 44,585 units, followed by the VF 5 with 43,913, the Limo Green with 27,127 and the VF 6 with 23,291.

In December, 6,420 VF 3s were handed over, compared with 3,880 in November and 4,960 in the same month of 2024.

Among other brands, Toyota sold 71,954 cars, up 5 percent, Hyundai 53,229, down 21 percent, and Ford 50,200. Members of the manufacturers' association VAMA, which does not include VinFast, sold 375,700 vehicles, about 10.6 percent more than in 2024.

The company had originally set a goal of doubling global deliveries to at least 197,000. With exports to Indonesia, the Philippines and India, worldwide deliveries are estimated at 196,900, which means that the target was narrowly missed.

For 2026 VinFast targets 300,000 vehicles. Its plant in Ha Tinh, opened last June, has an initial capacity of 200,000 cars a year and will be expanded to 600,000.

The VF 3 costs VND299 million (US$11,400) including the battery.

Vingroup shares (HoSE: VIC) rose 2.9 percent on Monday, while the VN-Index gained 14 points to 1,877.

Tag: VinFast, electric vehicles | Print | Send mail
"""

doc = dict(
    id='tv-a-vinfast-h2-2601', published='2026-01-13', source='hanoi-trade-mail',
    title='VinFast sells over 175,000 EVs in Vietnam in 2025, twice as many as a year ago',
    text=TEXT,
    claims=[
        c('175,000 EVs', ['deliveries', 'sales'], 175000, 'vehicle', None, company='VinFast', p=('2025-01-01', '2025-12-31')),
        c('twice', ['deliveries', 'sales'], 100, 'percent', company='VinFast', role='change', p=('2025-01-01', '2025-12-31')),
        c('27,649 cars', ['deliveries', 'sales'], 27649, 'vehicle', company='VinFast', p=('2025-12-01', '2025-12-31')),
        c('175,099', ['deliveries', 'sales'], 175099, 'vehicle', company='VinFast', p=('2025-01-01', '2025-12-31')),
        c('double', ['deliveries', 'sales'], 100, 'percent', company='VinFast', role='change', p=('2025-01-01', '2025-12-31')),
        c('87,000 vehicles', ['deliveries', 'sales'], 87000, 'vehicle', company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('44,585 units', ['deliveries', 'sales'], 44585, 'vehicle', company='VinFast', product='VF 3', p=('2025-01-01', '2025-12-31')),
        c('43,913', ['deliveries', 'sales'], 43913, 'vehicle', company='VinFast', product='VF 5', p=('2025-01-01', '2025-12-31')),
        c('27,127', ['deliveries', 'sales'], 27127, 'vehicle', company='VinFast', product='Limo Green', p=('2025-01-01', '2025-12-31')),
        c('23,291', ['deliveries', 'sales'], 23291, 'vehicle', company='VinFast', product='VF 6', p=('2025-01-01', '2025-12-31')),
        c('6,420 VF 3s', ['deliveries', 'sales'], 6420, 'vehicle', company='VinFast', product='VF 3', p=('2025-12-01', '2025-12-31')),
        c('3,880', ['deliveries', 'sales'], 3880, 'vehicle', company='VinFast', product='VF 3', p=('2025-11-01', '2025-11-30')),
        c('4,960', ['deliveries', 'sales'], 4960, 'vehicle', company='VinFast', product='VF 3', p=('2024-12-01', '2024-12-31')),
        c('71,954 cars', 'sales', 71954, 'vehicle', company='Toyota', p=('2025-01-01', '2025-12-31')),
        c('5 percent', 'sales', 5, 'percent', company='Toyota', role='change', p=('2025-01-01', '2025-12-31')),
        c('53,229', 'sales', 53229, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-12-31')),
        c('21 percent', 'sales', -21, 'percent', company='Hyundai', role='change', p=('2025-01-01', '2025-12-31')),
        c('50,200', 'sales', 50200, 'vehicle', company='Ford', p=('2025-01-01', '2025-12-31')),
        c('375,700 vehicles', 'sales', 375700, 'vehicle', p=('2025-01-01', '2025-12-31')),
        c('10.6 percent', 'sales', 10.6, 'percent', role='change', p=('2025-01-01', '2025-12-31')),
        c('doubling', ['deliveries', 'sales'], 100, 'percent', company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('197,000', ['deliveries', 'sales'], 197000, 'vehicle', None, company='VinFast', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('196,900', ['deliveries', 'sales'], 196900, 'vehicle', company='VinFast', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('300,000 vehicles', ['deliveries', 'sales'], 300000, 'vehicle', company='VinFast', p=('2026-01-01', '2026-12-31'), status=['target', 'forecast']),
        c('200,000 cars', 'capacity', 200000, 'vehicle', company='VinFast', per='year'),
        c('600,000', 'capacity', 600000, 'vehicle', company='VinFast', per='year', status=['plan', 'target', 'forecast']),
        c('VND299 million', 'price', 299000000, 'VND', company='VinFast', product='VF 3'),
        c('US$11,400', 'price', 11400, 'USD', company='VinFast', product='VF 3'),
        c('2.9 percent', 'share_price', 2.9, 'percent', company='Vingroup', role='change', p=('2026-01-12', '2026-01-12')),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'Vingroup': ('COMPANY', 'Vingroup'), 'Toyota': ('COMPANY', 'Toyota'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Ford': ('COMPANY', 'Ford'), 'VF 3': ('PRODUCT', 'VF 3'), 'VF 5': ('PRODUCT', 'VF 5'), 'VF 6': ('PRODUCT', 'VF 6'), 'Limo Green': ('PRODUCT', 'Limo Green')}),
    checks=[],
)
