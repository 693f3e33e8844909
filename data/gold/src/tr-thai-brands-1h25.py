from goldlib import *
from mentions import mentions

TEXT = """Thailand's electric car registrations up 47.5% in first half

BANGKOK - A total of 55,601 battery-electric cars were registered in Thailand between January and June, compared with 37,690 in the first half of last year, the transport department said. In June alone the figure was 9,920, up 66% year on year. Pickups and buses are not included.

Brand 1H25 1H24 +/- Share
BYD 19,418 16,250 19.5% 34.9%
MG 4,910 5,212 -5.8% 8.8%
Great Wall Motor 3,560 3,012 18.2% 6.4%
GAC Aion 4,217 2,398 75.9% 7.6%
Deepal 3,870 4,011 -3.5% 7.0%
Neta 2,204 4,310 -48.9% 4.0%
Tesla 1,320 2,090 -36.8% 2.4%
Xpeng 1,108 - - 2.0%
Market 55,601 37,690 47.5% 100.0%

Neta's registrations almost halved as its parent ran out of money. Under the EV 3.5 scheme buyers receive a subsidy of up to 100,000 baht for each car. The industry federation expects production of 75,000 electric cars this year.
"""

doc = dict(
    id='tr-thai-brands-1h25', published='2025-07-09', source='chao phraya biz',
    title="Thailand's electric car registrations up 47.5% in first half",
    text=TEXT,
    claims=[
        c('47.5%', 'registrations', 47.5, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('55,601 battery-electric cars', 'registrations', 55601, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('37,690', 'registrations', 37690, 'vehicle', p=('2024-01-01', '2024-06-30')),
        c('9,920', 'registrations', 9920, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('66%', 'registrations', 66, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('19,418', 'registrations', 19418, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('16,250', 'registrations', 16250, 'vehicle', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('19.5%', 'registrations', 19.5, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('34.9%', 'market_share', 34.9, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('4,910', 'registrations', 4910, 'vehicle', company='MG', p=('2025-01-01', '2025-06-30')),
        c('5,212', 'registrations', 5212, 'vehicle', company='MG', p=('2024-01-01', '2024-06-30')),
        c('-5.8%', 'registrations', -5.8, 'percent', company='MG', role='change', p=('2025-01-01', '2025-06-30')),
        c('8.8%', 'market_share', 8.8, 'percent', company='MG', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('3,560', 'registrations', 3560, 'vehicle', company='Great Wall Motor', p=('2025-01-01', '2025-06-30')),
        c('3,012', 'registrations', 3012, 'vehicle', company='Great Wall Motor', p=('2024-01-01', '2024-06-30')),
        c('18.2%', 'registrations', 18.2, 'percent', company='Great Wall Motor', role='change', p=('2025-01-01', '2025-06-30')),
        c('6.4%', 'market_share', 6.4, 'percent', company='Great Wall Motor', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('4,217', 'registrations', 4217, 'vehicle', company='GAC Aion', p=('2025-01-01', '2025-06-30')),
        c('2,398', 'registrations', 2398, 'vehicle', company='GAC Aion', p=('2024-01-01', '2024-06-30')),
        c('75.9%', 'registrations', 75.9, 'percent', company='GAC Aion', role='change', p=('2025-01-01', '2025-06-30')),
        c('7.6%', 'market_share', 7.6, 'percent', company='GAC Aion', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('3,870', 'registrations', 3870, 'vehicle', company='Deepal', p=('2025-01-01', '2025-06-30')),
        c('4,011', 'registrations', 4011, 'vehicle', company='Deepal', p=('2024-01-01', '2024-06-30')),
        c('-3.5%', 'registrations', -3.5, 'percent', company='Deepal', role='change', p=('2025-01-01', '2025-06-30')),
        c('7.0%', 'market_share', 7, 'percent', company='Deepal', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('2,204', 'registrations', 2204, 'vehicle', company='Neta', p=('2025-01-01', '2025-06-30')),
        c('4,310', 'registrations', 4310, 'vehicle', company='Neta', p=('2024-01-01', '2024-06-30')),
        c('-48.9%', 'registrations', -48.9, 'percent', company='Neta', role='change', p=('2025-01-01', '2025-06-30')),
        c('4.0%', 'market_share', 4, 'percent', company='Neta', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('1,320', 'registrations', 1320, 'vehicle', company='Tesla', p=('2025-01-01', '2025-06-30')),
        c('2,090', 'registrations', 2090, 'vehicle', company='Tesla', p=('2024-01-01', '2024-06-30')),
        c('-36.8%', 'registrations', -36.8, 'percent', company='Tesla', role='change', p=('2025-01-01', '2025-06-30')),
        c('2.4%', 'market_share', 2.4, 'percent', company='Tesla', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('1,108', 'registrations', 1108, 'vehicle', company='XPeng', p=('2025-01-01', '2025-06-30')),
        c('2.0%', 'market_share', 2, 'percent', company='XPeng', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('55,601', 'registrations', 55601, 'vehicle', nth=1, p=('2025-01-01', '2025-06-30')),
        c('37,690', 'registrations', 37690, 'vehicle', nth=1, p=('2024-01-01', '2024-06-30')),
        c('47.5%', 'registrations', 47.5, 'percent', nth=1, role='change', p=('2025-01-01', '2025-06-30')),
        c('halved', 'registrations', -50, 'percent', company='Neta', role='change', p=('2025-01-01', '2025-06-30')),
        c('100,000 baht', 'subsidy', None, 'THB', 100000),
        c('75,000 electric cars', 'production', 75000, 'vehicle', p=('2025-01-01', '2025-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'Great Wall Motor': ('COMPANY', 'Great Wall Motor'), 'GAC Aion': ('COMPANY', 'GAC Aion'), 'Deepal': ('COMPANY', 'Deepal'), 'Neta': ('COMPANY', 'Neta'), 'Tesla': ('COMPANY', 'Tesla'), 'Xpeng': ('COMPANY', 'XPeng')}),
    checks=[],
)
