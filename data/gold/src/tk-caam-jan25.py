from goldlib import *
from mentions import mentions

TEXT = """China exports 470,000 vehicles in January as domestic sales cool

China's vehicle makers built 2.45 million units last month and sold 2.423 million, the industry association CAAM said on Monday; the former rose by 1.7 percent from a year earlier, while the latter was down 0.6 percent.

Production of new energy vehicles (NEVs), that is battery-electric, plug-in hybrid and fuel-cell vehicles, reached 1.015 million, sales 944,000. These are gains of 29 percent and 29.4 percent respectively, and mean that NEVs made up 38.9 percent of all new cars sold, compared with 45.8 percent in December.

Of the NEVs, 794,000 found buyers at home, a decline of 45.1 percent month-on-month, and 150,000 were shipped abroad, an increase of 49.6 percent year-on-year. Exports of plug-in hybrids more than doubled to 53,000.

BYD led the table of exporters with 67,000, 83.4 percent up; Chery followed with 83,000 counting petrol cars, and Tesla sent out 29,535 from Shanghai, which compares with 31,566 in January 2024.

Dealers' inventory coefficient was 1.4, CADA data show: that is 42 days of stock. The trade-in scheme, under which the state pays 20,000 yuan for swapping an old car for an NEV, was extended until December. CAAM believes that NEV sales will come to 16 million this year, or 24.4 percent more than the 12.87 million of 2024.
"""

doc = dict(
    id='tk-caam-jan25', published='2025-02-17', source='zhongguancun-auto-brief',
    title='China exports 470,000 vehicles in January as domestic sales cool',
    text=TEXT,
    claims=[
        c('470,000 vehicles', 'exports', 470000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('2.45 million units', 'production', 2450000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('2.423 million', 'sales', 2423000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('1.7 percent', 'production', 1.7, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('0.6 percent', 'sales', -0.6, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('1.015 million', 'production', 1015000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('944,000', 'sales', 944000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('29 percent', 'production', 29, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('29.4 percent', 'sales', 29.4, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('38.9 percent', 'penetration', 38.9, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-01-31')),
        c('45.8 percent', 'penetration', 45.8, 'percent', role=['level', 'share'], p=('2024-12-01', '2024-12-31')),
        c('794,000', 'sales', 794000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('45.1 percent', 'sales', -45.1, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('150,000', 'exports', 150000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('49.6 percent', 'exports', 49.6, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('doubled', 'exports', 100, 'percent', None, role='change', p=('2025-01-01', '2025-01-31')),
        c('53,000', 'exports', 53000, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('67,000', 'exports', 67000, 'vehicle', company='BYD', p=('2025-01-01', '2025-01-31')),
        c('83.4 percent', 'exports', 83.4, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-01-31')),
        c('83,000', 'exports', 83000, 'vehicle', company='Chery', p=('2025-01-01', '2025-01-31')),
        c('29,535', 'exports', 29535, 'vehicle', company='Tesla', p=('2025-01-01', '2025-01-31')),
        c('31,566', 'exports', 31566, 'vehicle', company='Tesla', p=('2024-01-01', '2024-01-31')),
        c('1.4', 'inventory', 1.4, 'times'),
        c('42 days', 'inventory', 42, 'day'),
        c('20,000 yuan', 'subsidy', 20000, 'CNY', per=['vehicle', None], p=(None, '2025-12-31')),
        c('16 million', 'sales', 16000000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('24.4 percent', 'sales', 24.4, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status='forecast'),
        c('12.87 million', 'sales', 12870000, 'vehicle', p=('2024-01-01', '2024-12-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Chery': ('COMPANY', 'Chery'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
