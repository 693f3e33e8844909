from goldlib import *
from mentions import mentions

TEXT = """Joint ventures in retreat: BYD passes SAIC, SAIC-GM halves

For the first time in eighteen years SAIC is not China's biggest carmaker. The Shanghai group sold 4.01 million vehicles in 2024, 20.1% fewer than the 5.02 million of 2023, and BYD, with 4.27 million, drove past.

The damage was done in the ventures with foreigners. SAIC-GM's volume shrivelled to 435,000 from 1.001 million: a fall of 56.5%, which induced GM to write off $5 billion. Its sister SAIC Volkswagen got away with 1.148 million, 5.5% down, among them 130,000 ID cars; the ID.3, slashed to 119,900 yuan from 162,888 yuan, did the lion's share. FAW-Volkswagen, the northern partner of the German group, sold 1.659 million (-13.2%), yet only 74,000 of them were electric.

SAIC-GM-Wuling bucked the trend: 1.34 million, and 674,000 NEVs, up 41%. The Hongguang Mini EV (261,000) outsold the Bingo (213,000). The Liuzhou outfit's third volume pillar is vans.

IM, the group's premium EV brand, delivered 65,505, 71.2% more, helped by the L6 at 219,900 yuan.

In December itself SAIC handed dealers 474,000 cars; inventory shrank by 150,000 over the year. It plans to launch 18 models in 2025.
"""

doc = dict(
    id='tj-cn-jv-vw-gm-24', published='2025-01-09', source='lujiazui-motor-times',
    title='Joint ventures in retreat: BYD passes SAIC, SAIC-GM halves',
    text=TEXT,
    claims=[
        c('halves', 'sales', -50, 'percent', company='SAIC-GM', role='change', p=('2024-01-01', '2024-12-31')),
        c('4.01 million vehicles', 'sales', 4010000, 'vehicle', company='SAIC', p=('2024-01-01', '2024-12-31')),
        c('20.1%', 'sales', -20.1, 'percent', company='SAIC', role='change', p=('2024-01-01', '2024-12-31')),
        c('5.02 million', 'sales', 5020000, 'vehicle', company='SAIC', p=('2023-01-01', '2023-12-31')),
        c('4.27 million', 'sales', 4270000, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('435,000', 'sales', 435000, 'vehicle', company='SAIC-GM', p=('2024-01-01', '2024-12-31')),
        c('1.001 million', 'sales', 1001000, 'vehicle', company='SAIC-GM', p=('2023-01-01', '2023-12-31')),
        c('56.5%', 'sales', -56.5, 'percent', company='SAIC-GM', role='change', p=('2024-01-01', '2024-12-31')),
        c('$5 billion', 'cost', 5000000000.0, 'USD', company=['General Motors', 'GM']),
        c('1.148 million', 'sales', 1148000, 'vehicle', company='SAIC Volkswagen', p=('2024-01-01', '2024-12-31')),
        c('5.5%', 'sales', -5.5, 'percent', company='SAIC Volkswagen', role='change', p=('2024-01-01', '2024-12-31')),
        c('130,000 ID cars', 'sales', 130000, 'vehicle', company='SAIC Volkswagen', p=('2024-01-01', '2024-12-31')),
        c('119,900 yuan', 'price', 119900, 'CNY', company='SAIC Volkswagen', product='ID.3'),
        c('162,888 yuan', 'price', 162888, 'CNY', company='SAIC Volkswagen', product='ID.3', superseded=True),
        c('1.659 million', 'sales', 1659000, 'vehicle', company='FAW-Volkswagen', p=('2024-01-01', '2024-12-31')),
        c('-13.2%', 'sales', -13.2, 'percent', company='FAW-Volkswagen', role='change', p=('2024-01-01', '2024-12-31')),
        c('74,000', 'sales', 74000, 'vehicle', company='FAW-Volkswagen', p=('2024-01-01', '2024-12-31')),
        c('1.34 million', 'sales', 1340000, 'vehicle', company='SAIC-GM-Wuling', p=('2024-01-01', '2024-12-31')),
        c('674,000 NEVs', 'sales', 674000, 'vehicle', company='SAIC-GM-Wuling', p=('2024-01-01', '2024-12-31')),
        c('41%', 'sales', 41, 'percent', company='SAIC-GM-Wuling', role='change', p=('2024-01-01', '2024-12-31')),
        c('261,000', 'sales', 261000, 'vehicle', company='SAIC-GM-Wuling', product='Hongguang Mini EV', p=('2024-01-01', '2024-12-31')),
        c('213,000', 'sales', 213000, 'vehicle', company='SAIC-GM-Wuling', product='Bingo', p=('2024-01-01', '2024-12-31')),
        c('65,505', 'deliveries', 65505, 'vehicle', company='IM Motors', p=('2024-01-01', '2024-12-31')),
        c('71.2%', 'deliveries', 71.2, 'percent', company='IM Motors', role='change', p=('2024-01-01', '2024-12-31')),
        c('219,900 yuan', 'price', 219900, 'CNY', company='IM Motors', product='L6'),
        c('474,000 cars', 'sales', 474000, 'vehicle', company='SAIC', p=('2024-12-01', '2024-12-31')),
        c('150,000', 'inventory', -150000, 'vehicle', company='SAIC', role='change', p=('2024-01-01', '2024-12-31')),
        c('18 models', 'models', 18, 'model', company='SAIC', p=('2025-01-01', '2025-12-31'), status='plan'),
    ],
    names=mentions(TEXT, {'SAIC Volkswagen': ('COMPANY', 'SAIC Volkswagen'), 'FAW-Volkswagen': ('COMPANY', 'FAW-Volkswagen'), 'SAIC-GM': ('COMPANY', 'SAIC-GM'), 'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'SAIC': ('COMPANY', 'SAIC'), 'GM': ('COMPANY', 'General Motors'), 'IM': ('COMPANY', 'IM Motors'), 'BYD': ('COMPANY', 'BYD'), 'ID.3': ('PRODUCT', 'ID.3'), 'Hongguang Mini EV': ('PRODUCT', 'Hongguang Mini EV'), 'Bingo': ('PRODUCT', 'Bingo'), 'L6': ('PRODUCT', 'L6')}),
    checks=[],
)
