from goldlib import *
from mentions import mentions

TEXT = """New car registrations, January 2025: battery-electric 15% market share

Brussels, 25 February 2025 – In January, 831,201 cars were registered in the European Union, 2.6% fewer than a year before. France (-6.2%), Italy (-5.8%) and Germany (-2.8%) shrank; Spain grew by 5.3%.

Battery-electric cars: 124,341 units, a rise of 34%. Three of the four largest markets, together 64% of the total, recorded gains: Germany (+53.5%), Belgium (+37.2%) and the Netherlands (+28.2%), whereas France saw a slight decline of 0.5%. Hybrids had 34.9%; petrol fell to 29.4% from 35.4%.

By manufacturer (all drives, EU+EFTA+UK)
Volkswagen Group   268,139   +5.3%
Toyota             82,061    -9.2%
Renault Group      87,510    +5.5%
SAIC Motor         22,994    +36.8%
Tesla              9,945     -45.2%

Tesla’s drop from 18,161 leaves it with 1.0% of the market, less than SAIC’s 2.3%; the change to a new Model Y is cited.

Note: data are provisional. Next release: 25 March, 8 a.m.
"""

doc = dict(
    id='tq-jan25-eu-press', published='2025-02-25', source='statistics-office',
    title='New car registrations, January 2025: battery-electric 15% market share',
    text=TEXT,
    claims=[
        c('15%', 'penetration', 15, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-01-31')),
        c('831,201 cars', 'registrations', 831201, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('2.6%', 'registrations', -2.6, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('-6.2%', 'registrations', -6.2, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('-5.8%', 'registrations', -5.8, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('-2.8%', 'registrations', -2.8, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('5.3%', 'registrations', 5.3, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('124,341 units', 'registrations', 124341, 'vehicle', p=('2025-01-01', '2025-01-31')),
        c('34%', 'registrations', 34, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('64%', 'registrations', 64, 'percent', role='share', p=('2025-01-01', '2025-01-31')),
        c('53.5%', 'registrations', 53.5, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('37.2%', 'registrations', 37.2, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('28.2%', 'registrations', 28.2, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('0.5%', 'registrations', -0.5, 'percent', role='change', p=('2025-01-01', '2025-01-31')),
        c('34.9%', ['penetration', 'other'], 34.9, 'percent', role=['share', 'level'], p=('2025-01-01', '2025-01-31')),
        c('29.4%', 'other', 29.4, 'percent', p=('2025-01-01', '2025-01-31')),
        c('35.4%', 'other', 35.4, 'percent', p=('2024-01-01', '2024-01-31')),
        c('268,139', 'registrations', 268139, 'vehicle', company='Volkswagen', p=('2025-01-01', '2025-01-31')),
        c('5.3%', 'registrations', 5.3, 'percent', nth=1, company='Volkswagen', role='change', p=('2025-01-01', '2025-01-31')),
        c('82,061', 'registrations', 82061, 'vehicle', company='Toyota', p=('2025-01-01', '2025-01-31')),
        c('-9.2%', 'registrations', -9.2, 'percent', company='Toyota', role='change', p=('2025-01-01', '2025-01-31')),
        c('87,510', 'registrations', 87510, 'vehicle', company='Renault', p=('2025-01-01', '2025-01-31')),
        c('5.5%', 'registrations', 5.5, 'percent', company='Renault', role='change', p=('2025-01-01', '2025-01-31')),
        c('22,994', 'registrations', 22994, 'vehicle', company=['SAIC Motor', 'SAIC'], p=('2025-01-01', '2025-01-31')),
        c('36.8%', 'registrations', 36.8, 'percent', company=['SAIC Motor', 'SAIC'], role='change', p=('2025-01-01', '2025-01-31')),
        c('9,945', 'registrations', 9945, 'vehicle', company='Tesla', p=('2025-01-01', '2025-01-31')),
        c('-45.2%', 'registrations', -45.2, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-01-31')),
        c('18,161', 'registrations', 18161, 'vehicle', company='Tesla', p=('2024-01-01', '2024-01-31')),
        c('1.0%', 'market_share', 1, 'percent', company='Tesla', role=['share', 'level'], p=('2025-01-01', '2025-01-31')),
        c('2.3%', 'market_share', 2.3, 'percent', company=['SAIC Motor', 'SAIC'], role=['share', 'level'], p=('2025-01-01', '2025-01-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'SAIC Motor': ('COMPANY', 'SAIC Motor'), 'SAIC': ('COMPANY', 'SAIC Motor'), 'Renault': ('COMPANY', 'Renault'), 'Toyota': ('COMPANY', 'Toyota'), 'Model Y': ('PRODUCT', 'Model Y')}),
    checks=[],
)
