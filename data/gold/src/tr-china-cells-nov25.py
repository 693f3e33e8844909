from goldlib import *
from mentions import mentions

TEXT = """China's power battery installations reach 93.5 GWh in November

China installed 93.5 GWh of power batteries in November, up 39.2% year-on-year and 11.2% from October, according to the industry alliance CABIA. Lithium iron phosphate cells accounted for 75.3 GWh, or 80.5% of the total, and ternary cells for 18.2 GWh.

Ranking by maker:

MakerGWh in NovemberShareCATL38.9441.66%BYD20.1521.56%CALB7.027.51%Gotion5.385.76%EVE Energy3.774.03%SVOLT2.843.04%

In the January-November period installations totalled 671.5 GWh, an increase of 42%. CATL's cumulative share fell to 42.9% from 45.1% a year earlier. Exports of power batteries were 21.2 GWh in the month.
"""

doc = dict(
    id='tr-china-cells-nov25', published='2025-12-11', source='batterydesk',
    title="China's power battery installations reach 93.5 GWh in November",
    text=TEXT,
    claims=[
        c('93.5 GWh', 'installations', 93.5, 'GWh', p=('2025-11-01', '2025-11-30')),
        c('93.5 GWh', 'installations', 93.5, 'GWh', nth=1, p=('2025-11-01', '2025-11-30')),
        c('39.2%', 'installations', 39.2, 'percent', role='change', p=('2025-11-01', '2025-11-30')),
        c('11.2%', 'installations', 11.2, 'percent', role='change', p=('2025-11-01', '2025-11-30')),
        c('75.3 GWh', 'installations', 75.3, 'GWh', p=('2025-11-01', '2025-11-30')),
        c('80.5%', 'installations', 80.5, 'percent', role='share', p=('2025-11-01', '2025-11-30')),
        c('18.2 GWh', 'installations', 18.2, 'GWh', p=('2025-11-01', '2025-11-30')),
        c('38.94', 'installations', 38.94, 'GWh', company='CATL', p=('2025-11-01', '2025-11-30')),
        c('41.66%', 'market_share', 41.66, 'percent', company='CATL', role=['level', 'share'], p=('2025-11-01', '2025-11-30')),
        c('20.15', 'installations', 20.15, 'GWh', company='BYD', p=('2025-11-01', '2025-11-30')),
        c('21.56%', 'market_share', 21.56, 'percent', company='BYD', role=['level', 'share'], p=('2025-11-01', '2025-11-30')),
        c('7.02', 'installations', 7.02, 'GWh', company='CALB', p=('2025-11-01', '2025-11-30')),
        c('7.51%', 'market_share', 7.51, 'percent', company='CALB', role=['level', 'share'], p=('2025-11-01', '2025-11-30')),
        c('5.38', 'installations', 5.38, 'GWh', company='Gotion High-tech', p=('2025-11-01', '2025-11-30')),
        c('5.76%', 'market_share', 5.76, 'percent', company='Gotion High-tech', role=['level', 'share'], p=('2025-11-01', '2025-11-30')),
        c('3.77', 'installations', 3.77, 'GWh', company='EVE Energy', p=('2025-11-01', '2025-11-30')),
        c('4.03%', 'market_share', 4.03, 'percent', company='EVE Energy', role=['level', 'share'], p=('2025-11-01', '2025-11-30')),
        c('2.84', 'installations', 2.84, 'GWh', company='SVOLT', p=('2025-11-01', '2025-11-30')),
        c('3.04%', 'market_share', 3.04, 'percent', company='SVOLT', role=['level', 'share'], p=('2025-11-01', '2025-11-30')),
        c('671.5 GWh', 'installations', 671.5, 'GWh', p=('2025-01-01', '2025-11-30')),
        c('42%', 'installations', 42, 'percent', role='change', p=('2025-01-01', '2025-11-30')),
        c('42.9%', 'market_share', 42.9, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-11-30')),
        c('45.1%', 'market_share', 45.1, 'percent', company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-11-30')),
        c('21.2 GWh', 'exports', 21.2, 'GWh', p=('2025-11-01', '2025-11-30')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL')}) + [n('EVE Energy', 'COMPANY', 'EVE Energy', nth=0), n('Gotion', 'COMPANY', 'Gotion High-tech', nth=0), n('SVOLT', 'COMPANY', 'SVOLT', nth=0), n('CALB', 'COMPANY', 'CALB', nth=0), n('CATL', 'COMPANY', 'CATL', nth=0), n('BYD', 'COMPANY', 'BYD', nth=0)],
    checks=[],
)
