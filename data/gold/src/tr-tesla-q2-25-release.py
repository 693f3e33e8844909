from goldlib import *
from mentions import mentions

TEXT = """Tesla second quarter 2025 production, deliveries and deployments

AUSTIN, Texas, July 2, 2025 - In the second quarter, we produced over 410,000 vehicles, delivered over 384,000 vehicles and deployed 9.6 GWh of energy storage products.

               Production   Deliveries   Subject to operating lease accounting
Model 3/Y         396,835      373,728                                      2%
Other Models       13,409       10,394                                      7%
Total             410,244      384,122                                      2%

Deliveries were down 13.5% compared with 443,956 in the second quarter of 2024 and up 14.1% from 336,681 in the first quarter. In the first half of 2025 the company delivered 720,803 vehicles.

Tesla will post its financial results for the second quarter of 2025 after market close on Wednesday, July 23, 2025. Our delivery count should be viewed as slightly conservative. Final numbers could vary slightly.
"""

doc = dict(
    id='tr-tesla-q2-25-release', published='2025-07-02', source='issuer wire',
    title='Tesla second quarter 2025 production, deliveries and deployments',
    text=TEXT,
    claims=[
        c('410,000 vehicles', 'production', 410000, 'vehicle', None, company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('384,000 vehicles', 'deliveries', 384000, 'vehicle', None, company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('9.6 GWh', 'other', 9.6, 'GWh', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('396,835', 'production', 396835, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('373,728', 'deliveries', 373728, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('2%', 'deliveries', 2, 'percent', company='Tesla', role='share', p=('2025-04-01', '2025-06-30')),
        c('13,409', 'production', 13409, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('10,394', 'deliveries', 10394, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('7%', 'deliveries', 7, 'percent', company='Tesla', role='share', p=('2025-04-01', '2025-06-30')),
        c('410,244', 'production', 410244, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('384,122', 'deliveries', 384122, 'vehicle', company='Tesla', p=('2025-04-01', '2025-06-30')),
        c('2%', 'deliveries', 2, 'percent', nth=1, company='Tesla', role='share', p=('2025-04-01', '2025-06-30')),
        c('13.5%', 'deliveries', -13.5, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('443,956', 'deliveries', 443956, 'vehicle', company='Tesla', p=('2024-04-01', '2024-06-30')),
        c('14.1%', 'deliveries', 14.1, 'percent', company='Tesla', role='change', p=('2025-04-01', '2025-06-30')),
        c('336,681', 'deliveries', 336681, 'vehicle', company='Tesla', p=('2025-01-01', '2025-03-31')),
        c('720,803 vehicles', 'deliveries', 720803, 'vehicle', company='Tesla', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
