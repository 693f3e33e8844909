from goldlib import *
from mentions import mentions

TEXT = """Tata Motors EV sales decline 13 per cent in FY25

Tata Motors' electric passenger vehicle sales fell to 64,276 units in the financial year that ended on March 31, from 73,833 units in FY24, a decline of 13 per cent. In March, the company sold 5,353 EVs, 21 per cent fewer than the 6,738 units of a year ago. JSW MG Motor, by contrast, more than doubled its volumes.

EV sales by maker (units)

Maker | FY25 | FY24 | Change, % | Mar-25
Tata Motors | 64,276 | 73,833 | -12.9 | 5,353
JSW MG Motor | 30,162 | 11,921 | 153.0 | 4,523
Mahindra | 8,182 | 6,364 | 28.6 | 1,944
BYD | 3,401 | 2,000 | 70.1 | 380
Hyundai | 2,410 | 1,500 | 60.7 | 851
Others | 1,570 | 1,402 | 12.0 | 120

Tata's share of the electric car market dropped to 53 per cent from 71 per cent. The company will launch the Harrier EV in the June quarter and expects its EV share to stay above 50 per cent in FY26. EV penetration in the passenger vehicle market stood at 2.6 per cent in FY25, as against 2.3 per cent in the previous year.
"""

doc = dict(
    id='ts-tata-pv-exports-fy25', published='2025-04-02', source='pune-newsroom',
    title='Tata Motors EV sales decline 13 per cent in FY25',
    text=TEXT,
    claims=[
        c('13 per cent', 'sales', -13, 'percent', company='Tata Motors', role='change', p=('2024-04-01', '2025-03-31')),
        c('64,276 units', 'sales', 64276, 'vehicle', company='Tata Motors', p=('2024-04-01', '2025-03-31')),
        c('73,833 units', 'sales', 73833, 'vehicle', company='Tata Motors', p=('2023-04-01', '2024-03-31')),
        c('13 per cent', 'sales', -13, 'percent', nth=1, company='Tata Motors', role='change', p=('2024-04-01', '2025-03-31')),
        c('5,353 EVs', 'sales', 5353, 'vehicle', company='Tata Motors', p=('2025-03-01', '2025-03-31')),
        c('21 per cent', 'sales', -21, 'percent', company='Tata Motors', role='change', p=('2025-03-01', '2025-03-31')),
        c('6,738 units', 'sales', 6738, 'vehicle', company='Tata Motors', p=('2024-03-01', '2024-03-31')),
        c('doubled', 'sales', 100, 'percent', None, company='JSW MG Motor', role='change', p=('2024-04-01', '2025-03-31')),
        c('64,276', 'sales', 64276, 'vehicle', nth=1, company='Tata Motors', p=('2024-04-01', '2025-03-31')),
        c('73,833', 'sales', 73833, 'vehicle', nth=1, company='Tata Motors', p=('2023-04-01', '2024-03-31')),
        c('-12.9', 'sales', -12.9, 'percent', company='Tata Motors', role='change', p=('2024-04-01', '2025-03-31')),
        c('5,353', 'sales', 5353, 'vehicle', nth=1, company='Tata Motors', p=('2025-03-01', '2025-03-31')),
        c('30,162', 'sales', 30162, 'vehicle', company='JSW MG Motor', p=('2024-04-01', '2025-03-31')),
        c('11,921', 'sales', 11921, 'vehicle', company='JSW MG Motor', p=('2023-04-01', '2024-03-31')),
        c('153.0', 'sales', 153, 'percent', company='JSW MG Motor', role='change', p=('2024-04-01', '2025-03-31')),
        c('4,523', 'sales', 4523, 'vehicle', company='JSW MG Motor', p=('2025-03-01', '2025-03-31')),
        c('8,182', 'sales', 8182, 'vehicle', company='Mahindra', p=('2024-04-01', '2025-03-31')),
        c('6,364', 'sales', 6364, 'vehicle', company='Mahindra', p=('2023-04-01', '2024-03-31')),
        c('28.6', 'sales', 28.6, 'percent', company='Mahindra', role='change', p=('2024-04-01', '2025-03-31')),
        c('1,944', 'sales', 1944, 'vehicle', company='Mahindra', p=('2025-03-01', '2025-03-31')),
        c('3,401', 'sales', 3401, 'vehicle', company='BYD', p=('2024-04-01', '2025-03-31')),
        c('2,000', 'sales', 2000, 'vehicle', company='BYD', p=('2023-04-01', '2024-03-31')),
        c('70.1', 'sales', 70.1, 'percent', company='BYD', role='change', p=('2024-04-01', '2025-03-31')),
        c('380', 'sales', 380, 'vehicle', company='BYD', p=('2025-03-01', '2025-03-31')),
        c('2,410', 'sales', 2410, 'vehicle', company='Hyundai', p=('2024-04-01', '2025-03-31')),
        c('1,500', 'sales', 1500, 'vehicle', company='Hyundai', p=('2023-04-01', '2024-03-31')),
        c('60.7', 'sales', 60.7, 'percent', company='Hyundai', role='change', p=('2024-04-01', '2025-03-31')),
        c('851', 'sales', 851, 'vehicle', company='Hyundai', p=('2025-03-01', '2025-03-31')),
        c('1,570', 'sales', 1570, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('1,402', 'sales', 1402, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('12.0', 'sales', 12, 'percent', role='change', p=('2024-04-01', '2025-03-31')),
        c('120', 'sales', 120, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('53 per cent', 'market_share', 53, 'percent', company='Tata Motors', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('71 per cent', 'market_share', 71, 'percent', company='Tata Motors', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('June quarter', 'launch', None, 'date', company='Tata Motors', product='Harrier EV', p=('2025-04-01', '2025-06-30'), status=['plan', 'target']),
        c('50 per cent', 'market_share', 50, 'percent', None, company='Tata Motors', role=['level', 'share'], p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('2.6 per cent', 'penetration', 2.6, 'percent', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('2.3 per cent', 'penetration', 2.3, 'percent', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'JSW MG Motor': ('COMPANY', 'JSW MG Motor'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Harrier EV': ('PRODUCT', 'Harrier EV'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Hyundai': ('COMPANY', 'Hyundai'), 'Tata': ('COMPANY', 'Tata Motors'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
