from goldlib import *
from mentions import mentions

TEXT = """Geely's new energy sales top 165,000 in September

HANGZHOU - Geely sold 165,201 new energy vehicles in September, the company said on Wednesday, which was a monthly record and 78 percent more than a year before. Including cars with combustion engines its sales were 273,125 units, up 35 percent.

New energy vehicle sales of other established carmakers in September also increased, as this overview shows:

(thousand units)  This month  Last month  Yr ago  YoY, %
Geely                  165.2       147.3    92.8    78.0
SAIC-GM-Wuling          96.1        88.4    78.2    22.9
Changan                103.0        88.0    66.0    56.1
Chery                   91.6        71.2    45.0   103.6
Great Wall              45.9        37.5    30.1    52.5
Seres                   44.7        40.0    36.2    23.5

In the first nine months Geely's sales totalled 2.17 million units, which is 72 percent of its full-year target of 3 million. The target was raised in July from 2.71 million. The Geely Galaxy brand contributed 120,868 units in September and Zeekr 18,257.
"""

doc = dict(
    id='tr-legacy-nev-sep25', published='2025-10-02', source='yangtze auto',
    title="Geely's new energy sales top 165,000 in September",
    text=TEXT,
    claims=[
        c('165,000', 'sales', 165000, 'vehicle', None, company='Geely', p=('2025-09-01', '2025-09-30')),
        c('165,201 new energy vehicles', 'sales', 165201, 'vehicle', company='Geely', p=('2025-09-01', '2025-09-30')),
        c('78 percent', 'sales', 78, 'percent', company='Geely', role='change', p=('2025-09-01', '2025-09-30')),
        c('273,125 units', 'sales', 273125, 'vehicle', company='Geely', p=('2025-09-01', '2025-09-30')),
        c('35 percent', 'sales', 35, 'percent', company='Geely', role='change', p=('2025-09-01', '2025-09-30')),
        c('165.2', 'sales', 165200, 'vehicle', company='Geely', p=('2025-09-01', '2025-09-30')),
        c('147.3', 'sales', 147300, 'vehicle', company='Geely', p=('2025-08-01', '2025-08-31')),
        c('92.8', 'sales', 92800, 'vehicle', company='Geely', p=('2024-09-01', '2024-09-30')),
        c('78.0', 'sales', 78, 'percent', company='Geely', role='change', p=('2025-09-01', '2025-09-30')),
        c('96.1', 'sales', 96100, 'vehicle', company='SAIC-GM-Wuling', p=('2025-09-01', '2025-09-30')),
        c('88.4', 'sales', 88400, 'vehicle', company='SAIC-GM-Wuling', p=('2025-08-01', '2025-08-31')),
        c('78.2', 'sales', 78200, 'vehicle', company='SAIC-GM-Wuling', p=('2024-09-01', '2024-09-30')),
        c('22.9', 'sales', 22.9, 'percent', company='SAIC-GM-Wuling', role='change', p=('2025-09-01', '2025-09-30')),
        c('103.0', 'sales', 103000, 'vehicle', company='Changan', p=('2025-09-01', '2025-09-30')),
        c('88.0', 'sales', 88000, 'vehicle', company='Changan', p=('2025-08-01', '2025-08-31')),
        c('66.0', 'sales', 66000, 'vehicle', company='Changan', p=('2024-09-01', '2024-09-30')),
        c('56.1', 'sales', 56.1, 'percent', company='Changan', role='change', p=('2025-09-01', '2025-09-30')),
        c('91.6', 'sales', 91600, 'vehicle', company='Chery', p=('2025-09-01', '2025-09-30')),
        c('71.2', 'sales', 71200, 'vehicle', company='Chery', p=('2025-08-01', '2025-08-31')),
        c('45.0', 'sales', 45000, 'vehicle', company='Chery', p=('2024-09-01', '2024-09-30')),
        c('103.6', 'sales', 103.6, 'percent', company='Chery', role='change', p=('2025-09-01', '2025-09-30')),
        c('45.9', 'sales', 45900, 'vehicle', company='Great Wall Motor', p=('2025-09-01', '2025-09-30')),
        c('37.5', 'sales', 37500, 'vehicle', company='Great Wall Motor', p=('2025-08-01', '2025-08-31')),
        c('30.1', 'sales', 30100, 'vehicle', company='Great Wall Motor', p=('2024-09-01', '2024-09-30')),
        c('52.5', 'sales', 52.5, 'percent', company='Great Wall Motor', role='change', p=('2025-09-01', '2025-09-30')),
        c('44.7', 'sales', 44700, 'vehicle', company='Seres', p=('2025-09-01', '2025-09-30')),
        c('40.0', 'sales', 40000, 'vehicle', company='Seres', p=('2025-08-01', '2025-08-31')),
        c('36.2', 'sales', 36200, 'vehicle', company='Seres', p=('2024-09-01', '2024-09-30')),
        c('23.5', 'sales', 23.5, 'percent', company='Seres', role='change', p=('2025-09-01', '2025-09-30')),
        c('2.17 million units', 'sales', 2170000, 'vehicle', company='Geely', p=('2025-01-01', '2025-09-30')),
        c('72 percent', 'sales', 72, 'percent', company='Geely', role='share', p=('2025-01-01', '2025-09-30')),
        c('3 million', 'sales', 3000000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target'),
        c('2.71 million', 'sales', 2710000, 'vehicle', company='Geely', p=('2025-01-01', '2025-12-31'), status='target', superseded=True),
        c('120,868 units', 'sales', 120868, 'vehicle', company='Geely Galaxy', p=('2025-09-01', '2025-09-30')),
        c('18,257', 'sales', 18257, 'vehicle', company='Zeekr', p=('2025-09-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Geely': ('COMPANY', 'Geely'), 'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'Changan': ('COMPANY', 'Changan'), 'Chery': ('COMPANY', 'Chery'), 'Great Wall': ('COMPANY', 'Great Wall Motor'), 'Seres': ('COMPANY', 'Seres'), 'Geely Galaxy': ('COMPANY', 'Geely Galaxy'), 'Zeekr': ('COMPANY', 'Zeekr')}),
    checks=[],
)
