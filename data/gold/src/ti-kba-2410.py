from goldlib import *
from mentions import mentions

TEXT = """Germany: BEV registrations still below last year's level in October

The Federal Motor Transport Authority counted 231,992 new passenger cars in Germany last month, 6.0% more than in October 2023. Battery-electric cars accounted for 35,491 (minus 4.9%) or 15.3%; in September the ratio had been 16.5%. Over ten months 311,881 BEVs were put on the road, 26.6% short of the figure a year before.

Brand	Oct 2024	Oct 2023	Jan-Oct 2024
VW	7,318	5,120	48,910
Skoda	4,206	1,988	19,734
Tesla	1,607	2,977	31,517
BYD	312	340	2,240

The Grünheide manufacturer thus lost 46%. The VDA expects 375,000 battery cars for the full year.
"""

doc = dict(
    id='ti-kba-2410', published='2024-11-06', source='autohaus-english',
    title="Germany: BEV registrations still below last year's level in October",
    text=TEXT,
    claims=[
        c('231,992 new passenger cars', ['registrations', 'sales'], 231992, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('6.0%', 'registrations', 6.0, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('35,491', ['registrations', 'sales'], 35491, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('4.9%', 'registrations', -4.9, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('15.3%', 'penetration', 15.3, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('16.5%', 'penetration', 16.5, 'percent', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('311,881', ['registrations', 'sales'], 311881, 'vehicle', p=('2024-01-01', '2024-10-31')),
        c('26.6%', 'registrations', -26.6, 'percent', role='change', p=('2024-01-01', '2024-10-31')),
        c('7,318', ['registrations', 'sales'], 7318, 'vehicle', company='Volkswagen', p=('2024-10-01', '2024-10-31')),
        c('5,120', ['registrations', 'sales'], 5120, 'vehicle', company='Volkswagen', p=('2023-10-01', '2023-10-31')),
        c('48,910', ['registrations', 'sales'], 48910, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-10-31')),
        c('4,206', ['registrations', 'sales'], 4206, 'vehicle', company='Skoda', p=('2024-10-01', '2024-10-31')),
        c('1,988', ['registrations', 'sales'], 1988, 'vehicle', company='Skoda', p=('2023-10-01', '2023-10-31')),
        c('19,734', ['registrations', 'sales'], 19734, 'vehicle', company='Skoda', p=('2024-01-01', '2024-10-31')),
        c('1,607', ['registrations', 'sales'], 1607, 'vehicle', company='Tesla', p=('2024-10-01', '2024-10-31')),
        c('2,977', ['registrations', 'sales'], 2977, 'vehicle', company='Tesla', p=('2023-10-01', '2023-10-31')),
        c('31,517', ['registrations', 'sales'], 31517, 'vehicle', company='Tesla', p=('2024-01-01', '2024-10-31')),
        c('312', ['registrations', 'sales'], 312, 'vehicle', company='BYD', p=('2024-10-01', '2024-10-31')),
        c('340', ['registrations', 'sales'], 340, 'vehicle', company='BYD', p=('2023-10-01', '2023-10-31')),
        c('2,240', ['registrations', 'sales'], 2240, 'vehicle', company='BYD', p=('2024-01-01', '2024-10-31')),
        c('46%', 'registrations', -46, 'percent', company='Tesla', role='change', p=('2024-10-01', '2024-10-31')),
        c('375,000 battery cars', ['registrations', 'sales'], 375000, 'vehicle', p=('2024-01-01', '2024-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'VW': ('COMPANY', 'Volkswagen'), 'Skoda': ('COMPANY', 'Skoda'), 'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
