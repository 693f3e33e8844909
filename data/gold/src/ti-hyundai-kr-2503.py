from goldlib import *
from mentions import mentions

TEXT = """Hyundai's March sales flat abroad, EVs at home surge on subsidy payout

Hyundai Motor sold 365,812 vehicles worldwide last month, 2.0 percent fewer than in March 2024, a regulatory filing showed Tuesday. Domestic sales gained 0.9 percent to 63,090; elsewhere it was 302,722. For January through March the automaker's total slipped 0.6 percent to 999,626.

Sister brand Kia shifted 278,058, up 2.2 percent, led by the Sportage. Its EV4 sedan, due at the end of the month, is priced from 41.92 million won ($28,500).

Electric models carrying the H badge numbered 7,112 in Korea, nearly double the year-ago 3,608. Of those, 1,573 were Ioniq 5s, 526 Ioniq 6s and 1,066 were the new Ioniq 9, which SK On supplies with cells of 110.3 kWh a pack. Tesla Korea, not a member of the local association, registered 2,591; BYD is still waiting for certification of the Atto 3.

The Seoul-based company is sticking to 4.17 million for the year, after 4.14 million in the one before. A tariff of 25 percent on cars shipped to America takes effect on April 3.
"""

doc = dict(
    id='ti-hyundai-kr-2503', published='2025-04-01', source='seoul-herald-auto',
    title="Hyundai's March sales flat abroad, EVs at home surge on subsidy payout",
    text=TEXT,
    claims=[
        c('365,812 vehicles', 'sales', 365812, 'vehicle', company='Hyundai', p=('2025-03-01', '2025-03-31')),
        c('2.0 percent', 'sales', -2.0, 'percent', company='Hyundai', role='change', p=('2025-03-01', '2025-03-31')),
        c('0.9 percent', 'sales', 0.9, 'percent', company='Hyundai', role='change', p=('2025-03-01', '2025-03-31')),
        c('63,090', 'sales', 63090, 'vehicle', company='Hyundai', p=('2025-03-01', '2025-03-31')),
        c('302,722', 'sales', 302722, 'vehicle', company='Hyundai', p=('2025-03-01', '2025-03-31')),
        c('0.6 percent', 'sales', -0.6, 'percent', company='Hyundai', role='change', p=('2025-01-01', '2025-03-31')),
        c('999,626', 'sales', 999626, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-03-31')),
        c('278,058', 'sales', 278058, 'vehicle', company='Kia', p=('2025-03-01', '2025-03-31')),
        c('2.2 percent', 'sales', 2.2, 'percent', company='Kia', role='change', p=('2025-03-01', '2025-03-31')),
        c('end of the month', 'launch', None, 'date', company='Kia', product='EV4', p=('2025-04-01', '2025-04-30'), status=['plan', 'target']),
        c('41.92 million won', 'price', 41920000.0, 'KRW', company='Kia', product='EV4'),
        c('$28,500', 'price', 28500, 'USD', company='Kia', product='EV4'),
        c('7,112', 'sales', 7112, 'vehicle', company='Hyundai', p=('2025-03-01', '2025-03-31')),
        c('double', 'sales', 100, 'percent', company='Hyundai', role='change', p=('2025-03-01', '2025-03-31')),
        c('3,608', 'sales', 3608, 'vehicle', company='Hyundai', p=('2024-03-01', '2024-03-31')),
        c('1,573', 'sales', 1573, 'vehicle', company='Hyundai', product='Ioniq 5', p=('2025-03-01', '2025-03-31')),
        c('526', 'sales', 526, 'vehicle', company='Hyundai', product='Ioniq 6', p=('2025-03-01', '2025-03-31')),
        c('1,066', 'sales', 1066, 'vehicle', company='Hyundai', product='Ioniq 9', p=('2025-03-01', '2025-03-31')),
        c('110.3 kWh', 'battery_capacity', 110.3, 'kWh', company='Hyundai', product='Ioniq 9'),
        c('2,591', ['registrations', 'sales'], 2591, 'vehicle', company=['Tesla', 'Tesla Korea'], p=('2025-03-01', '2025-03-31')),
        c('4.17 million', 'sales', 4170000.0, 'vehicle', company='Hyundai', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('4.14 million', 'sales', 4140000.0, 'vehicle', company='Hyundai', p=('2024-01-01', '2024-12-31')),
        c('25 percent', 'tariff', 25, 'percent', p=('2025-04-03', None)),
    ],
    names=mentions(TEXT, {'Hyundai': ('COMPANY', 'Hyundai'), 'Hyundai Motor': ('COMPANY', 'Hyundai'), 'Kia': ('COMPANY', 'Kia'), 'SK On': ('COMPANY', 'SK On'), 'Tesla Korea': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Sportage': ('PRODUCT', 'Sportage'), 'EV4': ('PRODUCT', 'EV4'), 'Ioniq 5': ('PRODUCT', 'Ioniq 5'), 'Ioniq 6': ('PRODUCT', 'Ioniq 6'), 'Ioniq 9': ('PRODUCT', 'Ioniq 9'), 'Atto 3': ('PRODUCT', 'Atto 3')}),
    checks=[],
)
