from goldlib import *
from mentions import mentions

TEXT = """China's new energy vehicle exports double in August

BEIJING - Exports of new energy vehicles from China doubled from a year earlier to 224,000 units in August, the automakers' association CAAM said on Thursday. Month on month they were down 0.6 percent. Plug-in hybrids accounted for 82,000 units and battery-electric vehicles for 142,000.

Exports by company

Exporter	NEV exports, Aug 2025	y/y, %
BYD	78,000	43.1
Chery	27,000	205.7
Geely	21,000	88.4
Tesla	19,000	-21.5
SAIC	12,000	-6.2
Leapmotor	6,300	164.9
Great Wall	5,600	31.0
Others	55,100	74.0
Total	224,000	100.1

From January to August NEV exports rose 87.3 percent to 1.532 million units, compared with 818,000 in the same period of 2024. Domestic sales of new energy vehicles came to 1.171 million in August, an increase of 18.3 percent. Their share of all new car sales was 48.8 percent.
"""

doc = dict(
    id='tr-caam-exports-aug25', published='2025-09-11', source='portside china',
    title="China's new energy vehicle exports double in August",
    text=TEXT,
    claims=[
        c('double', 'exports', 100, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('doubled', 'exports', 100, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('224,000 units', 'exports', 224000, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('0.6 percent', 'exports', -0.6, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('82,000 units', 'exports', 82000, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('142,000', 'exports', 142000, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('78,000', 'exports', 78000, 'vehicle', company='BYD', p=('2025-08-01', '2025-08-31')),
        c('43.1', 'exports', 43.1, 'percent', company='BYD', role='change', p=('2025-08-01', '2025-08-31')),
        c('27,000', 'exports', 27000, 'vehicle', company='Chery', p=('2025-08-01', '2025-08-31')),
        c('205.7', 'exports', 205.7, 'percent', company='Chery', role='change', p=('2025-08-01', '2025-08-31')),
        c('21,000', 'exports', 21000, 'vehicle', company='Geely', p=('2025-08-01', '2025-08-31')),
        c('88.4', 'exports', 88.4, 'percent', company='Geely', role='change', p=('2025-08-01', '2025-08-31')),
        c('19,000', 'exports', 19000, 'vehicle', company='Tesla', p=('2025-08-01', '2025-08-31')),
        c('-21.5', 'exports', -21.5, 'percent', company='Tesla', role='change', p=('2025-08-01', '2025-08-31')),
        c('12,000', 'exports', 12000, 'vehicle', company='SAIC', p=('2025-08-01', '2025-08-31')),
        c('-6.2', 'exports', -6.2, 'percent', company='SAIC', role='change', p=('2025-08-01', '2025-08-31')),
        c('6,300', 'exports', 6300, 'vehicle', company='Leapmotor', p=('2025-08-01', '2025-08-31')),
        c('164.9', 'exports', 164.9, 'percent', company='Leapmotor', role='change', p=('2025-08-01', '2025-08-31')),
        c('5,600', 'exports', 5600, 'vehicle', company='Great Wall Motor', p=('2025-08-01', '2025-08-31')),
        c('31.0', 'exports', 31, 'percent', company='Great Wall Motor', role='change', p=('2025-08-01', '2025-08-31')),
        c('55,100', 'exports', 55100, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('74.0', 'exports', 74, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('224,000', 'exports', 224000, 'vehicle', nth=1, p=('2025-08-01', '2025-08-31')),
        c('100.1', 'exports', 100.1, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('87.3 percent', 'exports', 87.3, 'percent', role='change', p=('2025-01-01', '2025-08-31')),
        c('1.532 million units', 'exports', 1532000, 'vehicle', p=('2025-01-01', '2025-08-31')),
        c('818,000', 'exports', 818000, 'vehicle', p=('2024-01-01', '2024-08-31')),
        c('1.171 million', 'sales', 1171000, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('18.3 percent', 'sales', 18.3, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('48.8 percent', 'penetration', 48.8, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Tesla': ('COMPANY', 'Tesla'), 'Chery': ('COMPANY', 'Chery'), 'Geely': ('COMPANY', 'Geely'), 'SAIC': ('COMPANY', 'SAIC'), 'Great Wall': ('COMPANY', 'Great Wall Motor'), 'Leapmotor': ('COMPANY', 'Leapmotor')}),
    checks=[],
)
