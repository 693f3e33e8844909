from goldlib import *
from mentions import mentions

TEXT = """China's electric trucks: July in figures

Insurance data counted by our own desk show 16,312 new-energy heavy trucks for July, 172% up year on year but 9% off June's 17,931. For the first seven months the total is 95,400, 185% higher. Penetration: 25.9%, against 13.5%.

Rank Maker Jul Jan–Jul Share Jan–Jul
1 XCMG 2,437 14,480 15.2%
2 Sany 2,218 13,962 14.6%
3 FAW Jiefang 2,591 13,377 14.0%
4 Sinotruk 2,006 11,240 11.8%
5 Shacman 1,690 9,121 9.6%

Tractors make up 78% of the volume. Battery packs average 406 kWh; a third of trucks can swap.

CATL supplied 68% of the cells. It intends to have 300 swap stations for trucks in place by December, and 10,000 stations by 2030.

Subsidy note: scrapping a National IV diesel and buying electric earns up to 140,000 yuan this year.
"""

doc = dict(
    id='tl-etrucks-jul25', published='2025-08-07', source='heavy-metal-weekly',
    title="China's electric trucks: July in figures",
    text=TEXT,
    claims=[
        c('16,312', ['registrations', 'sales'], 16312, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('172%', ['registrations', 'sales'], 172, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('9%', ['registrations', 'sales'], -9, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('17,931', ['registrations', 'sales'], 17931, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('95,400', ['registrations', 'sales'], 95400, 'vehicle', p=('2025-01-01', '2025-07-31')),
        c('185%', ['registrations', 'sales'], 185, 'percent', role='change', p=('2025-01-01', '2025-07-31')),
        c('25.9%', 'penetration', 25.9, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('13.5%', 'penetration', 13.5, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('2,437', ['registrations', 'sales'], 2437, 'vehicle', company='XCMG', p=('2025-07-01', '2025-07-31')),
        c('14,480', ['registrations', 'sales'], 14480, 'vehicle', company='XCMG', p=('2025-01-01', '2025-07-31')),
        c('15.2%', 'market_share', 15.2, 'percent', company='XCMG', role=['level', 'share'], p=('2025-01-01', '2025-07-31')),
        c('2,218', ['registrations', 'sales'], 2218, 'vehicle', company='Sany', p=('2025-07-01', '2025-07-31')),
        c('13,962', ['registrations', 'sales'], 13962, 'vehicle', company='Sany', p=('2025-01-01', '2025-07-31')),
        c('14.6%', 'market_share', 14.6, 'percent', company='Sany', role=['level', 'share'], p=('2025-01-01', '2025-07-31')),
        c('2,591', ['registrations', 'sales'], 2591, 'vehicle', company='FAW Jiefang', p=('2025-07-01', '2025-07-31')),
        c('13,377', ['registrations', 'sales'], 13377, 'vehicle', company='FAW Jiefang', p=('2025-01-01', '2025-07-31')),
        c('14.0%', 'market_share', 14, 'percent', company='FAW Jiefang', role=['level', 'share'], p=('2025-01-01', '2025-07-31')),
        c('2,006', ['registrations', 'sales'], 2006, 'vehicle', company='Sinotruk', p=('2025-07-01', '2025-07-31')),
        c('11,240', ['registrations', 'sales'], 11240, 'vehicle', company='Sinotruk', p=('2025-01-01', '2025-07-31')),
        c('11.8%', 'market_share', 11.8, 'percent', company='Sinotruk', role=['level', 'share'], p=('2025-01-01', '2025-07-31')),
        c('1,690', ['registrations', 'sales'], 1690, 'vehicle', company='Shacman', p=('2025-07-01', '2025-07-31')),
        c('9,121', ['registrations', 'sales'], 9121, 'vehicle', company='Shacman', p=('2025-01-01', '2025-07-31')),
        c('9.6%', 'market_share', 9.6, 'percent', company='Shacman', role=['level', 'share'], p=('2025-01-01', '2025-07-31')),
        c('78%', ['registrations', 'sales'], 78, 'percent', role='share', p=('2025-07-01', '2025-07-31')),
        c('406 kWh', 'battery_capacity', 406, 'kWh', p=('2025-07-01', '2025-07-31')),
        c('a third', ['registrations', 'sales', 'other'], 33.333333333, 'percent', role='share', p=('2025-07-01', '2025-07-31')),
        c('68%', 'market_share', 68, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-07-31')),
        c('300 swap stations', 'stations', 300, 'station', company='CATL', p=(None, '2025-12-31'), status=['target', 'plan']),
        c('10,000 stations', 'stations', 10000, 'station', company='CATL', p=(None, '2030-12-31'), status=['target', 'plan']),
        c('140,000 yuan', 'subsidy', None, 'CNY', 140000, p=('2025-01-01', '2025-12-31')),
    ],
    names=mentions(TEXT, {'XCMG': ('COMPANY', 'XCMG'), 'Sany': ('COMPANY', 'Sany'), 'FAW Jiefang': ('COMPANY', 'FAW Jiefang'), 'Sinotruk': ('COMPANY', 'Sinotruk'), 'Shacman': ('COMPANY', 'Shacman'), 'CATL': ('COMPANY', 'CATL')}),
    checks=[],
)
