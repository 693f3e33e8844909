from goldlib import *
from mentions import mentions

TEXT = """Australia's EV market: BYD closes in on Tesla

Deliveries of electric vehicles in Australia came to 10,087 in August, 37.4 per cent more than in the same month last year. Electric vehicles took 9.9 per cent of the new vehicle market, up from 7.4 per cent. Plug-in hybrids added a further 4,013.

Best-selling electric models

Model
Aug 2025
YTD
Tesla Model Y
2,927
15,948
BYD Sealion 7
1,427
8,390
Kia EV5
512
3,470
Geely EX5
498
2,731
MG4
411
3,902
Tesla Model 3
352
4,950

Tesla's total of 3,279 was 25.1 per cent higher than a year ago, while BYD delivered 4,877 vehicles including plug-in hybrids, a rise of 207 per cent. The Model Y starts at $58,900 before on-road costs and the Sealion 7 at $54,990. For the year to date, electric vehicle deliveries are up 10.2 per cent at 66,312.
"""

doc = dict(
    id='tr-australia-ev-aug25', published='2025-09-03', source='southern cross motor',
    title="Australia's EV market: BYD closes in on Tesla",
    text=TEXT,
    claims=[
        c('10,087', 'deliveries', 10087, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('37.4 per cent', 'deliveries', 37.4, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('9.9 per cent', 'penetration', 9.9, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('7.4 per cent', 'penetration', 7.4, 'percent', nth=1, role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('4,013', 'deliveries', 4013, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('2,927', 'deliveries', 2927, 'vehicle', company='Tesla', product='Model Y', p=('2025-08-01', '2025-08-31')),
        c('15,948', 'deliveries', 15948, 'vehicle', company='Tesla', product='Model Y', p=('2025-01-01', '2025-08-31')),
        c('1,427', 'deliveries', 1427, 'vehicle', company='BYD', product='Sealion 7', p=('2025-08-01', '2025-08-31')),
        c('8,390', 'deliveries', 8390, 'vehicle', company='BYD', product='Sealion 7', p=('2025-01-01', '2025-08-31')),
        c('512', 'deliveries', 512, 'vehicle', company='Kia', product='EV5', p=('2025-08-01', '2025-08-31')),
        c('3,470', 'deliveries', 3470, 'vehicle', company='Kia', product='EV5', p=('2025-01-01', '2025-08-31')),
        c('498', 'deliveries', 498, 'vehicle', company='Geely', product='EX5', p=('2025-08-01', '2025-08-31')),
        c('2,731', 'deliveries', 2731, 'vehicle', company='Geely', product='EX5', p=('2025-01-01', '2025-08-31')),
        c('411', 'deliveries', 411, 'vehicle', company='MG', product='MG4', p=('2025-08-01', '2025-08-31')),
        c('3,902', 'deliveries', 3902, 'vehicle', company='MG', product='MG4', p=('2025-01-01', '2025-08-31')),
        c('352', 'deliveries', 352, 'vehicle', company='Tesla', product='Model 3', p=('2025-08-01', '2025-08-31')),
        c('4,950', 'deliveries', 4950, 'vehicle', company='Tesla', product='Model 3', p=('2025-01-01', '2025-08-31')),
        c('3,279', 'deliveries', 3279, 'vehicle', company='Tesla', p=('2025-08-01', '2025-08-31')),
        c('25.1 per cent', 'deliveries', 25.1, 'percent', company='Tesla', role='change', p=('2025-08-01', '2025-08-31')),
        c('4,877 vehicles', 'deliveries', 4877, 'vehicle', company='BYD', p=('2025-08-01', '2025-08-31')),
        c('207 per cent', 'deliveries', 207, 'percent', company='BYD', role='change', p=('2025-08-01', '2025-08-31')),
        c('$58,900', 'price', 58900, 'AUD', company='Tesla', product='Model Y'),
        c('$54,990', 'price', 54990, 'AUD', company='BYD', product='Sealion 7'),
        c('10.2 per cent', 'deliveries', 10.2, 'percent', role='change', p=('2025-01-01', '2025-08-31')),
        c('66,312', 'deliveries', 66312, 'vehicle', p=('2025-01-01', '2025-08-31')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Kia': ('COMPANY', 'Kia'), 'Geely': ('COMPANY', 'Geely'), 'Model Y': ('PRODUCT', 'Model Y'), 'Sealion 7': ('PRODUCT', 'Sealion 7'), 'EV5': ('PRODUCT', 'EV5'), 'EX5': ('PRODUCT', 'EX5'), 'MG4': ('PRODUCT', 'MG4'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
