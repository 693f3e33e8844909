from goldlib import *
from mentions import mentions

TEXT = """One car in ten sold in June was electric, VFACTS and EVC data show

CANBERRA: Well, the ute nation is buying batteries. Together, the Federal Chamber of Automotive Industries and the Electric Vehicle Council recorded 13,169 EV sales for June, a 10.4 per cent share of the 126,631 cars, SUVs and commercials delivered. June 2024 saw 11,430 and 9.5 per cent.

Over the first half, 47,145 EVs changed hands, 6.4 per cent off the pace of the 50,352 set a year ago. PHEVs went gangbusters: 25,613, up 186 per cent.

BYD was a big mover. Its 8,156 vehicles in June (up 367.7 per cent) lifted the Chinese brand to fifth place overall, its Shark 6 ute (2,993) and Sealion 7 (1,795) doing most of the lifting. Tesla bounced back on the strength of the facelifted Model Y, at 3,457 its best month since March last year, though it is 29 per cent behind for the six months. MG cut the MG4 to $34,990 drive-away.

Toyota, with 20,225, or 16 per cent, is still tops. FCAI boss Tony Weber said EV uptake trails what the New Vehicle Efficiency Standard, in force since 1 January, demands.
"""

doc = dict(
    id='te-vfacts-2506', published='2025-07-03', source='southern-cross-motoring',
    title='One car in ten sold in June was electric, VFACTS and EVC data show',
    text=TEXT,
    claims=[
        c('One car in ten', 'penetration', 10, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('13,169', 'sales', 13169, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('10.4 per cent', 'penetration', 10.4, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('126,631', 'sales', 126631, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('11,430', 'sales', 11430, 'vehicle', p=('2024-06-01', '2024-06-30')),
        c('9.5 per cent', 'penetration', 9.5, 'percent', role=['level', 'share'], p=('2024-06-01', '2024-06-30')),
        c('47,145', 'sales', 47145, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('6.4 per cent', 'sales', -6.4, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('50,352', 'sales', 50352, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('25,613', 'sales', 25613, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('186 per cent', 'sales', 186, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('8,156', 'sales', 8156, 'vehicle', company='BYD', p=('2025-06-01', '2025-06-30')),
        c('367.7 per cent', 'sales', 367.7, 'percent', company='BYD', role='change', p=('2025-06-01', '2025-06-30')),
        c('2,993', 'sales', 2993, 'vehicle', company='BYD', product='Shark 6', p=('2025-06-01', '2025-06-30')),
        c('1,795', 'sales', 1795, 'vehicle', company='BYD', product='Sealion 7', p=('2025-06-01', '2025-06-30')),
        c('3,457', 'sales', 3457, 'vehicle', company='Tesla', product='Model Y', p=('2025-06-01', '2025-06-30')),
        c('29 per cent', 'sales', -29, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-06-30')),
        c('$34,990', 'price', 34990, 'AUD', company='MG', product='MG4'),
        c('20,225', 'sales', 20225, 'vehicle', company='Toyota', p=('2025-06-01', '2025-06-30')),
        c('16 per cent', 'market_share', 16, 'percent', company='Toyota', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Toyota': ('COMPANY', 'Toyota'), 'MG': ('COMPANY', 'MG'), 'Model Y': ('PRODUCT', 'Model Y'), 'Shark 6': ('PRODUCT', 'Shark 6'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'MG4': ('PRODUCT', 'MG4')}),
)
