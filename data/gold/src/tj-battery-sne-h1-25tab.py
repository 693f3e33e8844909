from goldlib import *
from mentions import mentions

TEXT = """Korean trio's combined battery share falls 5.4 points to 16.4% in first half

The world's electric cars and plug-in hybrids took 504.4 GWh of batteries in January-June, 37.3% more than a year earlier (367.4 GWh), SNE Research said. Korea's three cell makers together slipped to 16.4%.

Rank	Maker	H1 2025 (GWh)	H1 2024 (GWh)	Share
1	CATL	190.9	138.4	37.9%
2	BYD	89.9	58.3	17.8%
3	LGES	47.2	45.0	9.4%
4	CALB	21.8	16.5	4.3%
5	SK On	19.6	17.9	3.9%

Panasonic, in sixth, sold mainly to Tesla and grew by 14.0% to 18.8 GWh; Gotion added 85.2% to reach 17.9 GWh. Samsung SDI alone among the ten shrank: its 16.0 GWh meant a drop of 8.0%, as Rivian, a main customer, switched to another supplier.

The Ningde-based leader owed its 37.9% growth to brands such as Xiaomi; its Shenzhen rival, up 53.9%, now also fits cells to most cars it exports.
"""

doc = dict(
    id='tj-battery-sne-h1-25tab', published='2025-08-05', source='cellwatch-seoul',
    title="Korean trio's combined battery share falls 5.4 points to 16.4% in first half",
    text=TEXT,
    claims=[
        c('5.4 points', 'market_share', -5.4, 'percentage_point', role='change', p=('2025-01-01', '2025-06-30')),
        c('16.4%', 'market_share', 16.4, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('504.4 GWh', 'installations', 504.4, 'GWh', p=('2025-01-01', '2025-06-30')),
        c('37.3%', 'installations', 37.3, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('367.4 GWh', 'installations', 367.4, 'GWh', p=('2024-01-01', '2024-06-30')),
        c('16.4%', 'market_share', 16.4, 'percent', nth=1, role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('190.9', 'installations', 190.9, 'GWh', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('138.4', 'installations', 138.4, 'GWh', company='CATL', p=('2024-01-01', '2024-06-30')),
        c('37.9%', 'market_share', 37.9, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('89.9', 'installations', 89.9, 'GWh', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('58.3', 'installations', 58.3, 'GWh', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('17.8%', 'market_share', 17.8, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('47.2', 'installations', 47.2, 'GWh', company='LG Energy Solution', p=('2025-01-01', '2025-06-30')),
        c('45.0', 'installations', 45, 'GWh', company='LG Energy Solution', p=('2024-01-01', '2024-06-30')),
        c('9.4%', 'market_share', 9.4, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('21.8', 'installations', 21.8, 'GWh', company='CALB', p=('2025-01-01', '2025-06-30')),
        c('16.5', 'installations', 16.5, 'GWh', company='CALB', p=('2024-01-01', '2024-06-30')),
        c('4.3%', 'market_share', 4.3, 'percent', company='CALB', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('19.6', 'installations', 19.6, 'GWh', company='SK On', p=('2025-01-01', '2025-06-30')),
        c('17.9', 'installations', 17.9, 'GWh', company='SK On', p=('2024-01-01', '2024-06-30')),
        c('3.9%', 'market_share', 3.9, 'percent', company='SK On', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('14.0%', 'installations', 14, 'percent', company='Panasonic', role='change', p=('2025-01-01', '2025-06-30')),
        c('18.8 GWh', 'installations', 18.8, 'GWh', company='Panasonic', p=('2025-01-01', '2025-06-30')),
        c('85.2%', 'installations', 85.2, 'percent', company='Gotion High-tech', role='change', p=('2025-01-01', '2025-06-30')),
        c('17.9 GWh', 'installations', 17.9, 'GWh', company='Gotion High-tech', p=('2025-01-01', '2025-06-30')),
        c('16.0 GWh', 'installations', 16, 'GWh', company='Samsung SDI', p=('2025-01-01', '2025-06-30')),
        c('8.0%', 'installations', -8, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-06-30')),
        c('37.9%', 'installations', 37.9, 'percent', nth=1, company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('53.9%', 'installations', 53.9, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'CALB': ('COMPANY', 'CALB'), 'SK On': ('COMPANY', 'SK On'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'Tesla': ('COMPANY', 'Tesla'), 'Rivian': ('COMPANY', 'Rivian'), 'Xiaomi': ('COMPANY', 'Xiaomi')}),
    checks=[],
)
