from goldlib import *
from mentions import mentions

TEXT = """Newsletter: China’s March in numbers

Passenger cars (all drives) sold at retail: 1.94 million, up 14.4% from a year ago. NEVs among them: 991,000, up 38%. That puts penetration at 51.1%. Domestic brands had 73.3% inside their own ranks, joint ventures a meagre 5.7%.

Wholesale by maker, NEVs only
BYD             371,419
Geely           119,696
Tesla           78,828
SAIC-GM-Wuling  73,220
Chery           62,158

Tesla’s number includes 4,701 cars shipped abroad and is 11.5% below last March’s. BYD’s 371,419 compare with 301,631. Model ranking (retail): Model Y 48,189, Seagull 41,520, Hongguang Mini EV 36,060.

Stocks: dealers had 3.5 million cars at the end of March, 54 days of supply.

What we read: Seres on its road to Hong Kong; why cheap cars are loud. You receive this letter because you signed up at an exhibition. Unsubscribe here.
"""

doc = dict(
    id='tq-china-mar25-table', published='2025-04-09', source='beijing-motor-letter',
    title='Newsletter: China’s March in numbers',
    text=TEXT,
    claims=[
        c('1.94 million', 'sales', 1940000, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('14.4%', 'sales', 14.4, 'percent', role='change', p=('2025-03-01', '2025-03-31')),
        c('991,000', 'sales', 991000, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('38%', 'sales', 38, 'percent', role='change', p=('2025-03-01', '2025-03-31')),
        c('51.1%', 'penetration', 51.1, 'percent', role=['share', 'level'], p=('2025-03-01', '2025-03-31')),
        c('73.3%', 'penetration', 73.3, 'percent', role=['share', 'level'], p=('2025-03-01', '2025-03-31')),
        c('5.7%', 'penetration', 5.7, 'percent', role=['share', 'level'], p=('2025-03-01', '2025-03-31')),
        c('371,419', 'sales', 371419, 'vehicle', company='BYD', p=('2025-03-01', '2025-03-31')),
        c('119,696', 'sales', 119696, 'vehicle', company='Geely', p=('2025-03-01', '2025-03-31')),
        c('78,828', 'sales', 78828, 'vehicle', company='Tesla', p=('2025-03-01', '2025-03-31')),
        c('73,220', 'sales', 73220, 'vehicle', company='SAIC-GM-Wuling', p=('2025-03-01', '2025-03-31')),
        c('62,158', 'sales', 62158, 'vehicle', company='Chery', p=('2025-03-01', '2025-03-31')),
        c('4,701', 'exports', 4701, 'vehicle', company='Tesla', p=('2025-03-01', '2025-03-31')),
        c('11.5%', 'sales', -11.5, 'percent', company='Tesla', role='change', p=('2025-03-01', '2025-03-31')),
        c('371,419', 'sales', 371419, 'vehicle', nth=1, company='BYD', p=('2025-03-01', '2025-03-31')),
        c('301,631', 'sales', 301631, 'vehicle', company='BYD', p=('2024-03-01', '2024-03-31')),
        c('48,189', 'sales', 48189, 'vehicle', company='Tesla', product='Model Y', p=('2025-03-01', '2025-03-31')),
        c('41,520', 'sales', 41520, 'vehicle', company='BYD', product='Seagull', p=('2025-03-01', '2025-03-31')),
        c('36,060', 'sales', 36060, 'vehicle', company='SAIC-GM-Wuling', product='Hongguang Mini EV', p=('2025-03-01', '2025-03-31')),
        c('3.5 million', 'inventory', 3500000, 'vehicle', p=('2025-03-31', '2025-03-31')),
        c('54 days', 'other', 54, 'day', p=('2025-03-31', '2025-03-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'Geely': ('COMPANY', 'Geely'), 'SAIC-GM-Wuling': ('COMPANY', 'SAIC-GM-Wuling'), 'Tesla': ('COMPANY', 'Tesla'), 'Chery': ('COMPANY', 'Chery'), 'Seres': ('COMPANY', 'Seres'), 'Hongguang Mini EV': ('PRODUCT', 'Hongguang Mini EV'), 'Model Y': ('PRODUCT', 'Model Y'), 'Seagull': ('PRODUCT', 'Seagull')}),
    checks=[],
)
