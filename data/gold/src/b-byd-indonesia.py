from goldlib import *
from mentions import mentions

TEXT = """BYD lands in Jakarta with three cars and a Rp 20.3 billion promise

China’s largest carmaker planted its flag in Indonesia on Thursday, presenting the Dolphin, Atto 3 and Seal at a hotel in Kuningan and pledging Rp 20.3 trillion ($1.3 billion) for a factory with an output of 150,000 cars a year. Where? Subang, hints the investment ministry, on 108 hectares.

In return it may bring in finished cars at a duty of zero in lieu of 50%, and with value-added tax of 1% rather than 11% once local content reaches 40%. Whatever is imported by end-2025 must be matched by local production before the close of 2027.

It is a small pond still. Wholesales of battery cars came to 17,051 last year, 65.2% up on 10,320, yet only 1.7% of the 1,005,802 that Gaikindo counted overall. Hyundai (7,176) and Wuling (5,575) took three quarters of that between them.

Prices will be announced within weeks; order books open at once, against Rp 10 million. The Seal gets an 82.5 kWh battery, 650 km and, in its fiercest form, 3.8 seconds to 100 km/h; the Dolphin, 4,290 mm from nose to tail, does 490 km. Vehicle warranty: 6 years. Dealers: 35 to begin with, 50 by New Year’s Eve.

(Rp 10,000 = 64 US cents)
"""

doc = dict(
    id='b-byd-indonesia', published='2024-01-19', source='nusantara-motor-desk',
    title='BYD lands in Jakarta with three cars and a Rp 20.3 billion promise',
    text=TEXT,
    claims=[
        c('Rp 20.3 billion', 'investment', 20300000000, 'IDR', company='BYD', status='plan'),
        c('Thursday', 'launch', None, 'date', company='BYD', p=('2024-01-18', '2024-01-18')),
        c('Rp 20.3 trillion', 'investment', 20300000000000, 'IDR', company='BYD', status='plan'),
        c('$1.3 billion', 'investment', 1300000000, 'USD', company='BYD', status='plan'),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year', status=['plan', 'target']),
        c('108 hectares', 'area', 108, 'hectare', company='BYD', status=['plan', 'actual']),
        c('zero', 'tariff', 0, 'percent', company=['BYD', None]),
        c('50%', 'tariff', 50, 'percent'),
        c('1%', 'tariff', 1, 'percent'),
        c('11%', 'tariff', 11, 'percent'),
        c('40%', 'other', 40, 'percent'),
        c('17,051', 'sales', 17051, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('65.2%', 'sales', 65.2, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('10,320', 'sales', 10320, 'vehicle', p=('2022-01-01', '2022-12-31')),
        c('1.7%', 'penetration', 1.7, 'percent', role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('1,005,802', 'sales', 1005802, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('7,176', 'sales', 7176, 'vehicle', company='Hyundai', p=('2023-01-01', '2023-12-31')),
        c('5,575', 'sales', 5575, 'vehicle', company='Wuling', p=('2023-01-01', '2023-12-31')),
        c('three quarters', ['market_share', 'sales'], 75, 'percent', company=['Hyundai', 'Wuling', None], role=['share', 'level'], p=('2023-01-01', '2023-12-31')),
        c('Rp 10 million', ['price', 'other'], 10000000, 'IDR', company='BYD'),
        c('82.5 kWh', 'battery_capacity', 82.5, 'kWh', company='BYD', product='Seal'),
        c('650 km', 'range', 650, 'km', company='BYD', product='Seal'),
        c('3.8 seconds', 'acceleration', 3.8, 'second', company='BYD', product='Seal'),
        c('4,290 mm', 'length', 4290, 'mm', company='BYD', product='Dolphin'),
        c('490 km', 'range', 490, 'km', company='BYD', product='Dolphin'),
        c('6 years', 'warranty', 6, 'year', company='BYD'),
        c('35', 'stores', 35, 'store', company='BYD', status=['plan', 'actual']),
        c('50', 'stores', 50, 'store', nth=3, company='BYD', p=(None, '2024-12-31'), status=['target', 'plan']),
    ],
    names=mentions(TEXT, {
        'BYD': ('COMPANY', 'BYD'),
        'Wuling': ('COMPANY', 'Wuling'),
        'Hyundai': ('COMPANY', 'Hyundai'),
        'Dolphin': ('PRODUCT', 'Dolphin'),
        'Atto 3': ('PRODUCT', 'Atto 3'),
        'Seal': ('PRODUCT', 'Seal'),
    }),
    checks=[
        dict(kind='conflict', verdict='inconsistent', quotes=['Rp 20.3 billion', 'Rp 20.3 trillion'], suggestion='fits 20.3 trillion'),
        dict(kind='fx', verdict='consistent', quotes=['Rp 20.3 trillion', '$1.3 billion']),
        dict(kind='growth', verdict='consistent', quotes=['10,320', '17,051', '65.2%']),
        dict(kind='share', verdict='consistent', quotes=['17,051', '1.7%', '1,005,802']),
    ],
)
