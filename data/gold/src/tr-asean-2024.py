from goldlib import *
from mentions import mentions

TEXT = """Vietnam overtakes Thailand as Southeast Asia's largest electric car market

Registrations of battery-electric cars in six countries of Southeast Asia reached 232,885 units in 2024, our compilation of official data shows. Vietnam took the lead thanks to VinFast, which delivered more than 87,000 cars at home, while Thailand declined by 8.2 percent.

Country 2024 2023 YoY %
Vietnam 87,000 34,900 149.3
Thailand 70,137 76,366 -8.2
Indonesia 43,188 17,051 153.3
Malaysia 14,766 10,159 45.3
Singapore 14,524 5,468 165.6
Philippines 3,270 1,088 200.6
Total 232,885 145,032 60.6

BYD was the best-selling brand in Thailand with 27,005 registrations and a market share of 38.5 percent; MG came second with 8,199. In Indonesia BYD sold 15,429 cars in its first year. VinFast has set itself a target of at least 200,000 deliveries for 2025, about twice the figure of last year.
"""

doc = dict(
    id='tr-asean-2024', published='2025-02-06', source='mekong markets',
    title="Vietnam overtakes Thailand as Southeast Asia's largest electric car market",
    text=TEXT,
    claims=[
        c('232,885 units', 'registrations', 232885, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('87,000 cars', 'deliveries', 87000, 'vehicle', None, company='VinFast', p=('2024-01-01', '2024-12-31')),
        c('8.2 percent', 'registrations', -8.2, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('87,000', 'registrations', 87000, 'vehicle', nth=1, p=('2024-01-01', '2024-12-31')),
        c('34,900', 'registrations', 34900, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('149.3', 'registrations', 149.3, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('70,137', 'registrations', 70137, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('76,366', 'registrations', 76366, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('-8.2', 'registrations', -8.2, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('43,188', 'registrations', 43188, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('17,051', 'registrations', 17051, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('153.3', 'registrations', 153.3, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('14,766', 'registrations', 14766, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('10,159', 'registrations', 10159, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('45.3', 'registrations', 45.3, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('14,524', 'registrations', 14524, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('5,468', 'registrations', 5468, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('165.6', 'registrations', 165.6, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('3,270', 'registrations', 3270, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('1,088', 'registrations', 1088, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('200.6', 'registrations', 200.6, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('232,885', 'registrations', 232885, 'vehicle', nth=1, p=('2024-01-01', '2024-12-31')),
        c('145,032', 'registrations', 145032, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('60.6', 'registrations', 60.6, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('27,005 registrations', 'registrations', 27005, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('38.5 percent', 'market_share', 38.5, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('8,199', 'registrations', 8199, 'vehicle', company='MG', p=('2024-01-01', '2024-12-31')),
        c('15,429 cars', 'sales', 15429, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('200,000 deliveries', 'deliveries', 200000, 'vehicle', None, company='VinFast', p=('2025-01-01', '2025-12-31'), status='target'),
        c('twice', 'deliveries', 100, 'percent', company='VinFast', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
    ],
    names=mentions(TEXT, {'VinFast': ('COMPANY', 'VinFast'), 'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG')}),
    checks=[],
)
