from goldlib import *
from mentions import mentions

TEXT = """BYD keeps two-fifths of Thai EV market in first quarter

Registrations of battery electric cars in Thailand totalled 22,737 in the first quarter, according to the transport department, 4.1% more than in the year-ago period. March contributed 9,014; in February it had been 6,862, and in March 2024 5,140.

Market leader BYD registered 9,120, a share of 40.1% against 44.5% a year before. Its Dolphin, from 569,900 baht, alone brought 3,480. MG took 2,190, down from 3,020, the MG4 1,040 of them. Deepal of China's Changan climbed to third: 1,980, with the S05 in the lead since January. Great Wall's 1,160 leave it fifth.

Rayong, where BYD can build 150,000 cars a year, made 5,600 in the quarter. By the end of March the brand ran 140 showrooms; it plans 160 by the end of 2025.

The market as a whole went the other way: 153,193 vehicles, minus 6.5%. Toyota, with 56,300, still sells more than the next three brands together. Subsidies of up to 100,000 baht a car under EV 3.5 continue for now.
"""

doc = dict(
    id='tn-byd-overseas-thaistory', published='2025-04-08', source='chao-phraya-motor',
    title='BYD keeps two-fifths of Thai EV market in first quarter',
    text=TEXT,
    claims=[
        c('two-fifths', 'market_share', 40, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('22,737', 'registrations', 22737, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('4.1%', 'registrations', 4.1, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('9,014', 'registrations', 9014, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('6,862', 'registrations', 6862, 'vehicle', p=('2025-02-01', '2025-02-28')),
        c('5,140', 'registrations', 5140, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('9,120', 'registrations', 9120, 'vehicle', company='BYD', p=('2025-01-01', '2025-03-31')),
        c('40.1%', 'market_share', 40.1, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('44.5%', 'market_share', 44.5, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('569,900 baht', 'price', 569900, 'THB', company='BYD', product='Dolphin'),
        c('3,480', 'registrations', 3480, 'vehicle', company='BYD', product='Dolphin', p=('2025-01-01', '2025-03-31')),
        c('2,190', 'registrations', 2190, 'vehicle', company='MG', p=('2025-01-01', '2025-03-31')),
        c('3,020', 'registrations', 3020, 'vehicle', company='MG', p=('2024-01-01', '2024-03-31')),
        c('1,040', 'registrations', 1040, 'vehicle', company='MG', product='MG4', p=('2025-01-01', '2025-03-31')),
        c('1,980', 'registrations', 1980, 'vehicle', company='Deepal', p=('2025-01-01', '2025-03-31')),
        c('January', 'launch', None, 'date', company='Deepal', product='S05', p=('2025-01-01', '2025-01-31')),
        c('1,160', 'registrations', 1160, 'vehicle', company='GWM', p=('2025-01-01', '2025-03-31')),
        c('150,000 cars', 'capacity', 150000, 'vehicle', company='BYD', per='year'),
        c('5,600', 'production', 5600, 'vehicle', company='BYD', p=('2025-01-01', '2025-03-31')),
        c('140 showrooms', 'stores', 140, 'store', company='BYD', p=('2025-03-31', '2025-03-31')),
        c('160', 'stores', 160, 'store', nth=1, company='BYD', p=(None, '2025-12-31'), status=['plan', 'target']),
        c('153,193 vehicles', 'sales', 153193, 'vehicle', p=('2025-01-01', '2025-03-31')),
        c('6.5%', 'sales', -6.5, 'percent', role='change', p=('2025-01-01', '2025-03-31')),
        c('56,300', 'sales', 56300, 'vehicle', company='Toyota', p=('2025-01-01', '2025-03-31')),
        c('100,000 baht', 'subsidy', None, 'THB', 100000),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Deepal': ('COMPANY', 'Deepal'), 'Toyota': ('COMPANY', 'Toyota'), 'Great Wall': ('COMPANY', 'GWM'), 'Changan': ('COMPANY', 'Changan'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'S05': ('PRODUCT', 'S05'), 'MG4': ('PRODUCT', 'MG4')}),
    checks=[],
)
