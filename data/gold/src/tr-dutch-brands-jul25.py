from goldlib import *
from mentions import mentions

TEXT = """Kia most popular electric brand in the Netherlands in July

AMSTERDAM - Dutch registrations of fully electric cars increased by 9.4% to 11,005 in July, compared with 10,059 a year ago. The electric share of all new passenger cars was 37.1%, after 37.6% in June.

BrandRegistrationsShare
Kia1,30611.9%
Tesla1,28011.6%
Skoda1,10410.0%
Volkswagen1,0889.9%
Volvo1,0019.1%

Tesla's registrations fell 62.3%, although the revised Model Y is now widely available. Kia owed its lead to the EV3, of which 769 were registered. In the first seven months the market for electric cars grew 5.1% to 80,250 units. From January next year electric cars will pay 70% of the normal road tax.
"""

doc = dict(
    id='tr-dutch-brands-jul25', published='2025-08-04', source='polder motor',
    title='Kia most popular electric brand in the Netherlands in July',
    text=TEXT,
    claims=[
        c('9.4%', 'registrations', 9.4, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('11,005', 'registrations', 11005, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('10,059', 'registrations', 10059, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('37.1%', 'penetration', 37.1, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('37.6%', 'penetration', 37.6, 'percent', role=['level', 'share'], p=('2025-06-01', '2025-06-30')),
        c('1,306', 'registrations', 1306, 'vehicle', company='Kia', p=('2025-07-01', '2025-07-31')),
        c('11.9%', 'market_share', 11.9, 'percent', company='Kia', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('1,280', 'registrations', 1280, 'vehicle', company='Tesla', p=('2025-07-01', '2025-07-31')),
        c('11.6%', 'market_share', 11.6, 'percent', company='Tesla', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('1,104', 'registrations', 1104, 'vehicle', company='Skoda', p=('2025-07-01', '2025-07-31')),
        c('10.0%', 'market_share', 10, 'percent', company='Skoda', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('1,088', 'registrations', 1088, 'vehicle', company='Volkswagen', p=('2025-07-01', '2025-07-31')),
        c('9.9%', 'market_share', 9.9, 'percent', company='Volkswagen', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('1,001', 'registrations', 1001, 'vehicle', company='Volvo', p=('2025-07-01', '2025-07-31')),
        c('9.1%', 'market_share', 9.1, 'percent', company='Volvo', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('62.3%', 'registrations', -62.3, 'percent', company='Tesla', role='change', p=('2025-07-01', '2025-07-31')),
        c('769', 'registrations', 769, 'vehicle', company='Kia', product='EV3', p=('2025-07-01', '2025-07-31')),
        c('5.1%', 'registrations', 5.1, 'percent', role='change', p=('2025-01-01', '2025-07-31')),
        c('80,250 units', 'registrations', 80250, 'vehicle', p=('2025-01-01', '2025-07-31')),
        c('70%', 'tariff', 70, 'percent', role='share', p=('2026-01-01', None), status='plan'),
    ],
    names=mentions(TEXT, {'Kia': ('COMPANY', 'Kia'), 'Tesla': ('COMPANY', 'Tesla'), 'Model Y': ('PRODUCT', 'Model Y'), 'EV3': ('PRODUCT', 'EV3')}) + [n('Volkswagen', 'COMPANY', 'Volkswagen', nth=0), n('Skoda', 'COMPANY', 'Skoda', nth=0), n('Tesla', 'COMPANY', 'Tesla', nth=0), n('Volvo', 'COMPANY', 'Volvo', nth=0), n('Kia', 'COMPANY', 'Kia', nth=1)],
    checks=[],
)
