from goldlib import *
from mentions import mentions

TEXT = """Kia lowers EV goal for 2027, sticks to 1.6 million for 2030

SEOUL - Kia Corp. said on Friday it aims to sell 4.3 million vehicles in 2030, 34.4 percent more than its 2024 goal of 3.2 million. Electric cars are to account for 1.6 million units of that. The Korean carmaker plans to invest 38 trillion won ($28 billion) by 2028, 5 trillion won more than it said a year ago.

Targets presented at the CEO Investor Day

Item	2024	2026	2027	2030
Total sales (million units)	3.2		4.0	4.3
EV sales (thousand units)	307		1,147	1,600
EV share of sales (%)	10		29	38
Hybrid sales (thousand units)	372			820
Number of EV models		13	15	15
PBV sales (thousand units)				250

Kia expects sales of 101 trillion won this year and an operating margin of 11.9 percent, compared with 11.6 percent in 2023. It will start with the EV3 in the second half, priced at $35,000 to $50,000. Shares of Kia closed 0.7 percent lower.
"""

doc = dict(
    id='ts-kia-ev-targets', published='2024-04-05', source='seoul-motor-times',
    title='Kia lowers EV goal for 2027, sticks to 1.6 million for 2030',
    text=TEXT,
    claims=[
        c('1.6 million', 'sales', 1600000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('4.3 million vehicles', 'sales', 4300000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('34.4 percent', 'sales', 34.4, 'percent', company='Kia', role='change', p=('2030-01-01', '2030-12-31'), status='target'),
        c('3.2 million', 'sales', 3200000, 'vehicle', company='Kia', p=('2024-01-01', '2024-12-31'), status='target'),
        c('1.6 million units', 'sales', 1600000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('38 trillion won', 'investment', 38000000000000, 'KRW', company='Kia', p=(None, '2028-12-31'), status='plan'),
        c('$28 billion', 'investment', 28000000000, 'USD', company='Kia', p=(None, '2028-12-31'), status='plan'),
        c('5 trillion won', 'investment', 5000000000000, 'KRW', company='Kia', role='change', p=(None, '2028-12-31'), status='plan'),
        c('3.2', 'sales', 3200000, 'vehicle', nth=1, company='Kia', p=('2024-01-01', '2024-12-31'), status='target'),
        c('4.0', 'sales', 4000000, 'vehicle', company='Kia', p=('2027-01-01', '2027-12-31'), status='target'),
        c('4.3', 'sales', 4300000, 'vehicle', nth=1, company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('307', 'sales', 307000, 'vehicle', company='Kia', p=('2024-01-01', '2024-12-31'), status='target'),
        c('1,147', 'sales', 1147000, 'vehicle', company='Kia', p=('2027-01-01', '2027-12-31'), status='target'),
        c('1,600', 'sales', 1600000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('10', 'sales', 10, 'percent', company='Kia', role='share', p=('2024-01-01', '2024-12-31'), status='target'),
        c('29', 'sales', 29, 'percent', company='Kia', role='share', p=('2027-01-01', '2027-12-31'), status='target'),
        c('38', 'sales', 38, 'percent', nth=1, company='Kia', role='share', p=('2030-01-01', '2030-12-31'), status='target'),
        c('372', 'sales', 372000, 'vehicle', company='Kia', p=('2024-01-01', '2024-12-31'), status='target'),
        c('820', 'sales', 820000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('13', 'models', 13, 'model', company='Kia', p=('2026-01-01', '2026-12-31'), status='target'),
        c('15', 'models', 15, 'model', company='Kia', p=('2027-01-01', '2027-12-31'), status='target'),
        c('15', 'models', 15, 'model', nth=1, company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('250', 'sales', 250000, 'vehicle', company='Kia', p=('2030-01-01', '2030-12-31'), status='target'),
        c('101 trillion won', 'revenue', 101000000000000, 'KRW', company='Kia', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('11.9 percent', 'margin', 11.9, 'percent', company='Kia', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('11.6 percent', 'margin', 11.6, 'percent', company='Kia', p=('2023-01-01', '2023-12-31')),
        c('second half', 'launch', None, 'date', company='Kia', product='EV3', p=('2024-07-01', '2024-12-31'), status=['plan', 'target']),
        c('$35,000 to $50,000', 'price', 35000, 'USD', 50000, company='Kia', product='EV3', status=['target', 'forecast']),
        c('0.7 percent', 'share_price', -0.7, 'percent', company='Kia', role='change', p=('2024-04-05', '2024-04-05')),
    ],
    names=mentions(TEXT, {'EV3': ('PRODUCT', 'EV3'), 'Kia': ('COMPANY', 'Kia')}),
    checks=[],
)
