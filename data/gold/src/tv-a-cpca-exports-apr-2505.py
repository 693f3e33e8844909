from goldlib import *
from mentions import mentions

TEXT = """China's NEV exports up 44% in April, BYD accounts for over a third

Beijing - China exported 189,000 new energy passenger vehicles in April, up 44.2% year-on-year and 31.6% month-on-month, data from the China Passenger Car Association (CPCA) show.

NEVs accounted for 44.6% of total passenger vehicle exports of 423,000 units, an increase of 16 percentage points from the same period of last year. Battery electrics made up 59% of them.

From January to April, NEV exports came to 595,000 units, compared with 429,000 a year earlier.

BYD exported 74,600 vehicles, more than twice the 35,600 of April 2024. Next were Tesla China with 29,728, Chery with 18,900, Geely with 17,400 and SAIC with 9,870.

At home, retail sales of NEVs rose to 905,000 from 680,000 in April last year, the association said, but were down 8.7% from March. The retail penetration rate was 51.5%.

Tesla's retail sales in China fell 8.6% to 28,731 units, of which 19,984 were Model Ys. Including exports, its Shanghai plant sold 58,459 vehicles, down about 6% from 62,167. The plant has a capacity of over 950,000 vehicles per year.

Leapmotor was the best-selling start-up at 41,039 deliveries.

CPCA secretary-general Cui Dongshu expects NEV retail sales of 980,000 in May. At the end of April dealers and makers held 3.5 million vehicles, 160,000 more than a month before.

A photo taken on May 3 shows cars waiting at Taicang port. (Photo/VCG)

Editor: Wu
"""

doc = dict(
    id='tv-a-cpca-exports-apr-2505', published='2025-05-12', source='gasoline-free-daily',
    title="China's NEV exports up 44% in April, BYD accounts for over a third",
    text=TEXT,
    claims=[
        c('44%', 'exports', 44, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('a third', 'exports', 33.3333, 'percent', None, company='BYD', role='share', p=('2025-04-01', '2025-04-30')),
        c('189,000 new energy passenger vehicles', 'exports', 189000, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('44.2%', 'exports', 44.2, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('31.6%', 'exports', 31.6, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('44.6%', 'exports', 44.6, 'percent', role='share', p=('2025-04-01', '2025-04-30')),
        c('423,000 units', 'exports', 423000, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('16 percentage points', 'exports', 16, 'percentage_point', role='change', p=('2025-04-01', '2025-04-30')),
        c('59%', 'exports', 59, 'percent', role='share', p=('2025-04-01', '2025-04-30')),
        c('595,000 units', 'exports', 595000, 'vehicle', p=('2025-01-01', '2025-04-30')),
        c('429,000', 'exports', 429000, 'vehicle', p=('2024-01-01', '2024-04-30')),
        c('74,600 vehicles', 'exports', 74600, 'vehicle', company='BYD', p=('2025-04-01', '2025-04-30')),
        c('twice', 'exports', 100, 'percent', None, company='BYD', role='change', p=('2025-04-01', '2025-04-30')),
        c('35,600', 'exports', 35600, 'vehicle', company='BYD', p=('2024-04-01', '2024-04-30')),
        c('29,728', 'exports', 29728, 'vehicle', company='Tesla', p=('2025-04-01', '2025-04-30')),
        c('18,900', 'exports', 18900, 'vehicle', company='Chery', p=('2025-04-01', '2025-04-30')),
        c('17,400', 'exports', 17400, 'vehicle', company='Geely', p=('2025-04-01', '2025-04-30')),
        c('9,870', 'exports', 9870, 'vehicle', company='SAIC', p=('2025-04-01', '2025-04-30')),
        c('905,000', 'sales', 905000, 'vehicle', p=('2025-04-01', '2025-04-30')),
        c('680,000', 'sales', 680000, 'vehicle', p=('2024-04-01', '2024-04-30')),
        c('8.7%', 'sales', -8.7, 'percent', role='change', p=('2025-04-01', '2025-04-30')),
        c('51.5%', 'penetration', 51.5, 'percent', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('8.6%', 'sales', -8.6, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-04-30')),
        c('28,731 units', 'sales', 28731, 'vehicle', company='Tesla', p=('2025-04-01', '2025-04-30')),
        c('19,984', 'sales', 19984, 'vehicle', company='Tesla', product='Model Y', p=('2025-04-01', '2025-04-30')),
        c('58,459 vehicles', 'sales', 58459, 'vehicle', company='Tesla', p=('2025-04-01', '2025-04-30')),
        c('6%', 'sales', -6, 'percent', nth=3, company='Tesla', role='change', p=('2025-04-01', '2025-04-30')),
        c('62,167', 'sales', 62167, 'vehicle', company='Tesla', p=('2024-04-01', '2024-04-30')),
        c('950,000 vehicles', 'capacity', 950000, 'vehicle', None, company='Tesla', per='year'),
        c('41,039 deliveries', 'deliveries', 41039, 'vehicle', company='Leapmotor', p=('2025-04-01', '2025-04-30')),
        c('980,000', 'sales', 980000, 'vehicle', p=('2025-05-01', '2025-05-31'), status='forecast'),
        c('3.5 million vehicles', 'inventory', 3500000, 'vehicle', p=('2025-04-30', '2025-04-30')),
        c('160,000', 'inventory', 160000, 'vehicle', role='change', p=('2025-04-30', '2025-04-30')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla China': ('COMPANY', 'Tesla'), 'Tesla': ('COMPANY', 'Tesla'), 'Chery': ('COMPANY', 'Chery'), 'Geely': ('COMPANY', 'Geely'), 'SAIC': ('COMPANY', 'SAIC'), 'Leapmotor': ('COMPANY', 'Leapmotor'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
