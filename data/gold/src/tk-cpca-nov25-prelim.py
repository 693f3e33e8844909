from goldlib import *
from mentions import mentions

TEXT = """NEV penetration hits 57.2% in China in October, CPCA says

Retail sales of passenger cars totalled 2.242 million in October, unchanged from September and 0.8% below last year's level, the China Passenger Car Association said. Some 1.282 million of them were NEVs, 7.3% more than a year ago. That lifts the NEV penetration to a record 57.2%, 4.3 percentage points above October 2024's 52.9%. Among domestic brands it is 77.9%, among luxury makes 35.3%, among mainstream joint ventures a bare 6.8%.

For the ten months, NEV retail sales come to 10.151 million, an increase of 21.9%.

Exports of NEVs soared 104% to 250,000 vehicles; BYD shipped 83,524, Tesla 35,491, Geely 30,400 and Leapmotor 8,540. Imports of finished cars went the other way, down 33% to 40,000.

Best-sellers
1. Geely Xingyuan 46,300
2. Wuling Hongguang Mini EV 44,900
3. Xiaomi YU7 33,662
4. BYD Seagull 27,700
5. Tesla Model Y 18,900

The market's average discount on NEVs was 9.8% of list, 0.4 points lower than in September. Stocks at the end of the month: 3.43 million cars, 52 days. From January 1, buyers pay 5% purchase tax, half the normal 10%, CPCA's Cui Dongshu reminds them, and November should therefore see 1.35 million.
"""

doc = dict(
    id='tk-cpca-nov25-prelim', published='2025-11-10', source='zhongguancun-auto-brief',
    title='NEV penetration hits 57.2% in China in October, CPCA says',
    text=TEXT,
    claims=[
        c('57.2%', 'penetration', 57.2, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('2.242 million', 'sales', 2242000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('0.8%', 'sales', -0.8, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('1.282 million', 'sales', 1282000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('7.3%', 'sales', 7.3, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('57.2%', 'penetration', 57.2, 'percent', nth=1, role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('4.3 percentage points', 'penetration', 4.3, 'percentage_point', role='change', p=('2025-10-01', '2025-10-31')),
        c('52.9%', 'penetration', 52.9, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('77.9%', 'penetration', 77.9, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('35.3%', 'penetration', 35.3, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('6.8%', 'penetration', 6.8, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('10.151 million', 'sales', 10151000, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('21.9%', 'sales', 21.9, 'percent', role='change', p=('2025-01-01', '2025-10-31')),
        c('104%', 'exports', 104, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('250,000 vehicles', 'exports', 250000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('83,524', 'exports', 83524, 'vehicle', company='BYD', p=('2025-10-01', '2025-10-31')),
        c('35,491', 'exports', 35491, 'vehicle', company='Tesla', p=('2025-10-01', '2025-10-31')),
        c('30,400', 'exports', 30400, 'vehicle', company='Geely', p=('2025-10-01', '2025-10-31')),
        c('8,540', 'exports', 8540, 'vehicle', company='Leapmotor', p=('2025-10-01', '2025-10-31')),
        c('33%', 'imports', -33, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('40,000', 'imports', 40000, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('46,300', 'sales', 46300, 'vehicle', company='Geely', product='Xingyuan', p=('2025-10-01', '2025-10-31')),
        c('44,900', 'sales', 44900, 'vehicle', company='Wuling', product='Hongguang Mini EV', p=('2025-10-01', '2025-10-31')),
        c('33,662', 'sales', 33662, 'vehicle', company='Xiaomi', product='YU7', p=('2025-10-01', '2025-10-31')),
        c('27,700', 'sales', 27700, 'vehicle', company='BYD', product='Seagull', p=('2025-10-01', '2025-10-31')),
        c('18,900', 'sales', 18900, 'vehicle', company='Tesla', product='Model Y', p=('2025-10-01', '2025-10-31')),
        c('9.8%', ['price_change', 'other'], 9.8, 'percent', p=('2025-10-01', '2025-10-31')),
        c('0.4 points', ['price_change', 'other'], -0.4, 'percentage_point', role='change', p=('2025-10-01', '2025-10-31')),
        c('3.43 million cars', 'inventory', 3430000, 'vehicle', p=('2025-10-31', '2025-10-31')),
        c('52 days', 'inventory', 52, 'day', p=('2025-10-31', '2025-10-31')),
        c('5%', 'tariff', 5, 'percent', p=('2026-01-01', None)),
        c('half', 'tariff', -50, 'percent', role='change', p=('2026-01-01', None)),
        c('10%', 'tariff', 10, 'percent'),
        c('1.35 million', 'sales', 1350000, 'vehicle', p=('2025-11-01', '2025-11-30'), status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Wuling': ('COMPANY', 'Wuling'), 'Hongguang Mini EV': ('PRODUCT', 'Hongguang Mini EV'), 'Model Y': ('PRODUCT', 'Model Y'), 'Xingyuan': ('PRODUCT', 'Xingyuan'), 'Seagull': ('PRODUCT', 'Seagull'), 'YU7': ('PRODUCT', 'YU7')}),
    checks=[],
)
