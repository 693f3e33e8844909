from goldlib import *
from mentions import mentions

TEXT = """World battery use, January–March 2026: China's six hold 70.1%

Batteries fitted to new electric cars, plug-in hybrids and hybrids around the globe came to 243.1 GWh in the first three months, SNE Research counts, 9.4% above the 222.2 GWh of a year ago. It is the slowest first quarter since 2020.

CATL: 92.6 GWh, +9.1%, 38.1%. The leader inched back.
BYD: 35.9 GWh, -2.7%, 14.8%, from 16.6.
LG Energy Solution: 23.8 GWh, +4.1%, 9.8%.
CALB: 12.4 GWh, +31.9%, 5.1%.
Gotion: 10.1 GWh, +28.0%, 4.2%.

Korea's three together lost 1.8 percentage points and now have 15.9%. SK On was harmed by Ford, Samsung SDI by BMW and Rivian: -13.9% for the one, -18.2% for the other. Panasonic, whose Kansas works feeds Tesla, improved by 11.3% to 9.2 GWh.

Outside China growth was 12.6%, the quicker half for the first time in three years.
"""

doc = dict(
    id='tl-sne-q1-26', published='2026-05-04', source='cell-market-minutes',
    title="World battery use, January–March 2026: China's six hold 70.1%",
    text=TEXT,
    claims=[
        c('70.1%', 'market_share', 70.1, 'percent', role=['level', 'share'], p=('2026-01-01', '2026-03-31')),
        c('243.1 GWh', 'installations', 243.1, 'GWh', p=('2026-01-01', '2026-03-31')),
        c('9.4%', 'installations', 9.4, 'percent', role='change', p=('2026-01-01', '2026-03-31')),
        c('222.2 GWh', 'installations', 222.2, 'GWh', p=('2025-01-01', '2025-03-31')),
        c('92.6 GWh', 'installations', 92.6, 'GWh', company='CATL', p=('2026-01-01', '2026-03-31')),
        c('+9.1%', 'installations', 9.1, 'percent', company='CATL', role='change', p=('2026-01-01', '2026-03-31')),
        c('38.1%', 'market_share', 38.1, 'percent', company='CATL', role=['level', 'share'], p=('2026-01-01', '2026-03-31')),
        c('35.9 GWh', 'installations', 35.9, 'GWh', company='BYD', p=('2026-01-01', '2026-03-31')),
        c('-2.7%', 'installations', -2.7, 'percent', company='BYD', role='change', p=('2026-01-01', '2026-03-31')),
        c('14.8%', 'market_share', 14.8, 'percent', company='BYD', role=['level', 'share'], p=('2026-01-01', '2026-03-31')),
        c('16.6', 'market_share', 16.6, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('23.8 GWh', 'installations', 23.8, 'GWh', company='LG Energy Solution', p=('2026-01-01', '2026-03-31')),
        c('+4.1%', 'installations', 4.1, 'percent', company='LG Energy Solution', role='change', p=('2026-01-01', '2026-03-31')),
        c('9.8%', 'market_share', 9.8, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2026-01-01', '2026-03-31')),
        c('12.4 GWh', 'installations', 12.4, 'GWh', company='CALB', p=('2026-01-01', '2026-03-31')),
        c('+31.9%', 'installations', 31.9, 'percent', company='CALB', role='change', p=('2026-01-01', '2026-03-31')),
        c('5.1%', 'market_share', 5.1, 'percent', company='CALB', role=['level', 'share'], p=('2026-01-01', '2026-03-31')),
        c('10.1 GWh', 'installations', 10.1, 'GWh', company='Gotion High-tech', p=('2026-01-01', '2026-03-31')),
        c('+28.0%', 'installations', 28, 'percent', company='Gotion High-tech', role='change', p=('2026-01-01', '2026-03-31')),
        c('4.2%', 'market_share', 4.2, 'percent', company='Gotion High-tech', role=['level', 'share'], p=('2026-01-01', '2026-03-31')),
        c('1.8 percentage points', 'market_share', -1.8, 'percentage_point', role='change', p=('2026-01-01', '2026-03-31')),
        c('15.9%', 'market_share', 15.9, 'percent', role=['level', 'share'], p=('2026-01-01', '2026-03-31')),
        c('-13.9%', 'installations', -13.9, 'percent', company='SK On', role='change', p=('2026-01-01', '2026-03-31')),
        c('-18.2%', 'installations', -18.2, 'percent', company='Samsung SDI', role='change', p=('2026-01-01', '2026-03-31')),
        c('11.3%', 'installations', 11.3, 'percent', company='Panasonic', role='change', p=('2026-01-01', '2026-03-31')),
        c('9.2 GWh', 'installations', 9.2, 'GWh', company='Panasonic', p=('2026-01-01', '2026-03-31')),
        c('12.6%', 'installations', 12.6, 'percent', role='change', p=('2026-01-01', '2026-03-31')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Panasonic': ('COMPANY', 'Panasonic'), 'CALB': ('COMPANY', 'CALB'), 'Tesla': ('COMPANY', 'Tesla'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'BMW': ('COMPANY', 'BMW'), 'Ford': ('COMPANY', 'Ford'), 'Rivian': ('COMPANY', 'Rivian')}),
    checks=[],
)
