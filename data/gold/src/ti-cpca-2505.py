from goldlib import *
from mentions import mentions

TEXT = """China NEV retail tops one million again in May as BYD loosens its grip

Dealers in China handed over 1.021 million new-energy passenger cars last month, the CPCA said on Monday, 28.2 percent more than a year before and 12.1 percent more than in April. Penetration climbed to 52.9 percent from 51.5 percent the month before. Since January, 4.35 million units have found buyers, a gain of 34.1 percent.

BYD remained on top of the association's retail ranking with 290,400, but its slice shrank to 28.4 percent from 33.6 percent in May 2024. Geely was next on 132,700; SAIC-GM-Wuling followed at 70,100. Tesla's 38,588 were 30 percent fewer than a year ago, its eighth fall in a row, although its Shanghai plant shipped another 23,074 abroad.

NEV exports from the country jumped 80.1 percent to 200,000. Pure electrics made up 63 percent of that; in May last year they were 83 percent.

Secretary general Cui Dongshu, 56, said June retail would reach about 1.1 million.
"""

doc = dict(
    id='ti-cpca-2505', published='2025-06-09', source='cn-autos-daily',
    title='China NEV retail tops one million again in May as BYD loosens its grip',
    text=TEXT,
    claims=[
        c('one million', ['registrations', 'sales'], 1000000.0, 'vehicle', None, p=('2025-05-01', '2025-05-31')),
        c('1.021 million', ['registrations', 'sales'], 1021000.0, 'vehicle', p=('2025-05-01', '2025-05-31')),
        c('28.2 percent', ['registrations', 'sales'], 28.2, 'percent', role='change', p=('2025-05-01', '2025-05-31')),
        c('12.1 percent', ['registrations', 'sales'], 12.1, 'percent', role='change', p=('2025-05-01', '2025-05-31')),
        c('52.9 percent', 'penetration', 52.9, 'percent', role=['level', 'share'], p=('2025-05-01', '2025-05-31')),
        c('51.5 percent', 'penetration', 51.5, 'percent', role=['level', 'share'], p=('2025-04-01', '2025-04-30')),
        c('4.35 million units', ['registrations', 'sales'], 4350000.0, 'vehicle', p=('2025-01-01', '2025-05-31')),
        c('34.1 percent', ['registrations', 'sales'], 34.1, 'percent', role='change', p=('2025-01-01', '2025-05-31')),
        c('290,400', ['registrations', 'sales'], 290400, 'vehicle', company='BYD', p=('2025-05-01', '2025-05-31')),
        c('28.4 percent', 'market_share', 28.4, 'percent', company='BYD', role=['level', 'share'], p=('2025-05-01', '2025-05-31')),
        c('33.6 percent', 'market_share', 33.6, 'percent', company='BYD', role=['level', 'share'], p=('2024-05-01', '2024-05-31')),
        c('132,700', ['registrations', 'sales'], 132700, 'vehicle', company='Geely', p=('2025-05-01', '2025-05-31')),
        c('70,100', ['registrations', 'sales'], 70100, 'vehicle', company='SAIC-GM-Wuling', p=('2025-05-01', '2025-05-31')),
        c('38,588', ['registrations', 'sales'], 38588, 'vehicle', company='Tesla', p=('2025-05-01', '2025-05-31')),
        c('30 percent', ['registrations', 'sales'], -30, 'percent', company='Tesla', role='change', p=('2025-05-01', '2025-05-31')),
        c('23,074', 'exports', 23074, 'vehicle', company='Tesla', p=('2025-05-01', '2025-05-31')),
        c('80.1 percent', 'exports', 80.1, 'percent', role='change', p=('2025-05-01', '2025-05-31')),
        c('200,000', 'exports', 200000, 'vehicle', p=('2025-05-01', '2025-05-31')),
        c('63 percent', 'exports', 63, 'percent', role='share', p=('2025-05-01', '2025-05-31')),
        c('83 percent', 'exports', 83, 'percent', role='share', p=('2024-05-01', '2024-05-31')),
        c('1.1 million', ['registrations', 'sales'], 1100000.0, 'vehicle', p=('2025-06-01', '2025-06-30'), status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
