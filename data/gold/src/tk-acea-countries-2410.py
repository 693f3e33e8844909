from goldlib import *
from mentions import mentions

TEXT = """EU car market edges up in October; electric share 14.4%

BRUSSELS, Nov 21 — New car registrations in the European Union ticked up by 1.1% to 866,397 in October, according to the carmakers' lobby ACEA, with Spain (+7.2%) and Germany (+6%) making good what France (-11.1%) and Italy (-9.1%) lost.

Battery-electric cars numbered 124,907, 2.4% more than a year ago, which is a market share of 14.4% compared with 14.2%. From January to October, however, their registrations fell 4.9% to 1,172,866 and their share to 13.2% from 14%. Hybrids gained 17.5% in the month and now outsell petrol cars with 33.3% of the market; plug-in hybrids stood at 7.7%.

Ten-month BEV registrations by country:
Germany: 311,881 (-26.6%)
France: 242,000 (+5.5%)
Belgium: 108,050 (+42.2%)
Netherlands: 102,750 (+7.4%)

Tesla registered 16,216 cars in the EU in October, 29.1% fewer, and slipped to 1.9% of the whole market. SAIC Motor was down 29.8%, while Volkswagen Group advanced 15.4% to 239,600. From 2025 fleets must emit 15% less CO2 than in 2021; lobby members fear fines of 15 billion euros.
"""

doc = dict(
    id='tk-acea-countries-2410', published='2024-11-21', source='brussels-trade-monitor',
    title='EU car market edges up in October; electric share 14.4%',
    text=TEXT,
    claims=[
        c('14.4%', 'penetration', 14.4, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('1.1%', 'registrations', 1.1, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('866,397', 'registrations', 866397, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('+7.2%', 'registrations', 7.2, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('+6%', 'registrations', 6, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('-11.1%', 'registrations', -11.1, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('-9.1%', 'registrations', -9.1, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('124,907', 'registrations', 124907, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('2.4%', 'registrations', 2.4, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('14.4%', 'penetration', 14.4, 'percent', nth=1, role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('14.2%', 'penetration', 14.2, 'percent', role=['level', 'share'], p=('2023-10-01', '2023-10-31')),
        c('4.9%', 'registrations', -4.9, 'percent', role='change', p=('2024-01-01', '2024-10-31')),
        c('1,172,866', 'registrations', 1172866, 'vehicle', p=('2024-01-01', '2024-10-31')),
        c('13.2%', 'penetration', 13.2, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-10-31')),
        c('14%', 'penetration', 14, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-10-31')),
        c('17.5%', 'registrations', 17.5, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('33.3%', ['penetration', 'market_share'], 33.3, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('7.7%', 'penetration', 7.7, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('311,881', 'registrations', 311881, 'vehicle', p=('2024-01-01', '2024-10-31')),
        c('-26.6%', 'registrations', -26.6, 'percent', role='change', p=('2024-01-01', '2024-10-31')),
        c('242,000', 'registrations', 242000, 'vehicle', p=('2024-01-01', '2024-10-31')),
        c('+5.5%', 'registrations', 5.5, 'percent', role='change', p=('2024-01-01', '2024-10-31')),
        c('108,050', 'registrations', 108050, 'vehicle', p=('2024-01-01', '2024-10-31')),
        c('+42.2%', 'registrations', 42.2, 'percent', role='change', p=('2024-01-01', '2024-10-31')),
        c('102,750', 'registrations', 102750, 'vehicle', p=('2024-01-01', '2024-10-31')),
        c('+7.4%', 'registrations', 7.4, 'percent', role='change', p=('2024-01-01', '2024-10-31')),
        c('16,216 cars', 'registrations', 16216, 'vehicle', company='Tesla', p=('2024-10-01', '2024-10-31')),
        c('29.1%', 'registrations', -29.1, 'percent', company='Tesla', role='change', p=('2024-10-01', '2024-10-31')),
        c('1.9%', 'market_share', 1.9, 'percent', company='Tesla', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('29.8%', 'registrations', -29.8, 'percent', company='SAIC Motor', role='change', p=('2024-10-01', '2024-10-31')),
        c('15.4%', 'registrations', 15.4, 'percent', company='Volkswagen Group', role='change', p=('2024-10-01', '2024-10-31')),
        c('239,600', 'registrations', 239600, 'vehicle', company='Volkswagen Group', p=('2024-10-01', '2024-10-31')),
        c('15%', 'emissions', -15, 'percent', role='change', p=('2025-01-01', '2025-12-31'), status='target'),
        c('15 billion euros', 'cost', 15000000000, 'EUR', status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'SAIC Motor': ('COMPANY', 'SAIC Motor'), 'Volkswagen Group': ('COMPANY', 'Volkswagen Group')}),
    checks=[],
)
