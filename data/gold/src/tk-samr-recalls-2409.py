from goldlib import *
from mentions import mentions

TEXT = """Regulator's recall list grows: 1.68 million Teslas, 97,000 BYDs

BEIJING - China's market regulator SAMR has published a string of recalls this quarter, most of them cured by software.

Tesla's is the largest. Starting from August 6, 1,683,627 vehicles get an update since the boot lid may not be noticed when open: 1,261,000 built in Shanghai and 38,000 imported cars such as the Model S among them. No visit is needed and the work lasts 25 minutes.

From September 30, BYD takes back 96,714 Dolphins and Yuan Plus SUVs, made between November 2022 and December 2023, because a steering controller may catch fire. Dealers fit an insulating pad worth 3 yuan. That is 6 percent of the 1.6 million battery cars which the firm sold in 2023. Its Hong Kong-listed stock closed 0.8 percent off on Friday.

BMW has to check 56,390 imported Mini Coopers from October 1; worldwide the matter concerns 140,000. GAC Aion calls in 2,140 of the Aion S, mostly taxis, in which nine cells were mixed up. Some of these have run 300,000 km. Li Auto recalled 4,700 L9s in December 2022.

In 2023 China saw 214 recalls with 6.73 million cars, 49.9 percent more than in 2022; NEVs accounted for 1.60 million of these, and over-the-air remedies for 54 percent. Insurers put the loss at 1.1 billion yuan.
"""

doc = dict(
    id='tk-samr-recalls-2409', published='2024-09-27', source='zhongguancun-auto-brief',
    title="Regulator's recall list grows: 1.68 million Teslas, 97,000 BYDs",
    text=TEXT,
    claims=[
        c('1.68 million', 'recall', 1680000, 'vehicle', company='Tesla', p=('2024-08-06', None)),
        c('97,000', 'recall', 97000, 'vehicle', company='BYD', p=('2024-09-30', None)),
        c('1,683,627', 'recall', 1683627, 'vehicle', company='Tesla', p=('2024-08-06', None)),
        c('1,261,000', 'recall', 1261000, 'vehicle', company='Tesla', p=('2024-08-06', None)),
        c('38,000', 'recall', 38000, 'vehicle', company='Tesla', p=('2024-08-06', None)),
        c('25 minutes', 'duration', 25, 'minute', company='Tesla'),
        c('96,714', 'recall', 96714, 'vehicle', company='BYD', p=('2024-09-30', None)),
        c('3 yuan', 'cost', 3, 'CNY', company='BYD'),
        c('6 percent', 'recall', 6, 'percent', company='BYD', role='share', p=('2024-09-30', None)),
        c('1.6 million', 'sales', 1600000, 'vehicle', company='BYD', p=('2023-01-01', '2023-12-31')),
        c('0.8 percent', 'share_price', -0.8, 'percent', company='BYD', role='change', p=('2024-09-27', '2024-09-27')),
        c('56,390', 'recall', 56390, 'vehicle', company='BMW', product='Mini Cooper', p=('2024-10-01', None)),
        c('140,000', 'recall', 140000, 'vehicle', company='BMW', product='Mini Cooper'),
        c('2,140', 'recall', 2140, 'vehicle', company='GAC Aion', product='Aion S'),
        c('nine cells', 'other', 9, 'battery', company='GAC Aion'),
        c('300,000 km', 'distance', 300000, 'km', company='GAC Aion', product='Aion S', p=(None, '2024-09-27')),
        c('4,700', 'recall', 4700, 'vehicle', company='Li Auto', product='L9', p=('2022-12-01', '2022-12-31')),
        c('214 recalls', 'other', 214, 'item', p=('2023-01-01', '2023-12-31')),
        c('6.73 million', 'recall', 6730000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('49.9 percent', 'recall', 49.9, 'percent', role='change', p=('2023-01-01', '2023-12-31')),
        c('1.60 million', 'recall', 1600000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('54 percent', 'recall', 54, 'percent', role='share', p=('2023-01-01', '2023-12-31')),
        c('1.1 billion yuan', 'cost', 1100000000, 'CNY', status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD'), 'Li Auto': ('COMPANY', 'Li Auto'), 'BMW': ('COMPANY', 'BMW'), 'GAC Aion': ('COMPANY', 'GAC Aion'), 'Model S': ('PRODUCT', 'Model S'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Yuan Plus': ('PRODUCT', 'Yuan Plus'), 'L9': ('PRODUCT', 'L9'), 'Mini Cooper': ('PRODUCT', 'Mini Cooper'), 'Aion S': ('PRODUCT', 'Aion S')}),
    checks=[],
)
