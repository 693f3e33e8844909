from goldlib import *
from mentions import mentions

TEXT = """Norway closes 2024 at 88.9% electric, a hair from the 2025 goal

Nearly nine of ten new cars sold in Norway last year had no tailpipe. The Norwegian Road Federation (OFV) counted 114,400 electrics among 128,691 new passenger cars, i.e. 88.9 per cent, compared with 82.4 per cent in 2023; the whole market inched up 1.4 per cent. Parliament wants 100 per cent in 2025.

Tesla heads the brand table for the fourth year running with 24,259 cars, or 18.9 per cent, ahead of Volkswagen (15,310) and Toyota (13,640). Favourite model: the Model Y with 16,858 (2023: 23,058), followed by Volvo’s EX30 (7,229) and the ID.4 (6,857); the Model 3 and the bZ4X complete the top five.

December: 13,287 cars, of which 87.6 per cent electric. Diesels shrank to 2.3 per cent of the year’s market. Chinese-built models, MG and BYD among them, had 13 per cent.

Since New Year’s Day 2023, VAT is due on the part of the price above 500,000 kroner ($44,000).

Christina Bu, who leads the drivers’ club with its 120,000 members, is not worried: “The rest is hire cars.”
"""

doc = dict(
    id='tm-ev-sales-norway-dec24', published='2025-01-02', source='fjord-motor',
    title='Norway closes 2024 at 88.9% electric, a hair from the 2025 goal',
    text=TEXT,
    claims=[
        c('88.9%', 'penetration', 88.9, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('nine of ten', 'penetration', 90, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('114,400', 'registrations', 114400, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('128,691', 'registrations', 128691, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('88.9 per cent', 'penetration', 88.9, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('82.4 per cent', 'penetration', 82.4, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('1.4 per cent', 'registrations', 1.4, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('100 per cent', 'penetration', 100, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='target'),
        c('24,259 cars', 'registrations', 24259, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('18.9 per cent', 'market_share', 18.9, 'percent', company='Tesla', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('15,310', 'registrations', 15310, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-12-31')),
        c('13,640', 'registrations', 13640, 'vehicle', company='Toyota', p=('2024-01-01', '2024-12-31')),
        c('16,858', 'registrations', 16858, 'vehicle', company='Tesla', product='Model Y', p=('2024-01-01', '2024-12-31')),
        c('23,058', 'registrations', 23058, 'vehicle', company='Tesla', product='Model Y', p=('2023-01-01', '2023-12-31')),
        c('7,229', 'registrations', 7229, 'vehicle', company='Volvo', product='EX30', p=('2024-01-01', '2024-12-31')),
        c('6,857', 'registrations', 6857, 'vehicle', company='Volkswagen', product='ID.4', p=('2024-01-01', '2024-12-31')),
        c('13,287 cars', 'registrations', 13287, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('87.6 per cent', 'penetration', 87.6, 'percent', role=['level', 'share'], p=('2024-12-01', '2024-12-31')),
        c('2.3 per cent', 'other', 2.3, 'percent', role='share', p=('2024-01-01', '2024-12-31')),
        c('13 per cent', 'market_share', 13, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('500,000 kroner', ['other', 'tariff'], 500000, 'NOK'),
        c('$44,000', ['other', 'tariff'], 44000, 'USD'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Toyota': ('COMPANY', 'Toyota'), 'Volvo': ('COMPANY', 'Volvo'), 'MG': ('COMPANY', 'MG'), 'BYD': ('COMPANY', 'BYD'), 'Model Y': ('PRODUCT', 'Model Y'), 'Model 3': ('PRODUCT', 'Model 3'), 'EX30': ('PRODUCT', 'EX30'), 'ID.4': ('PRODUCT', 'ID.4'), 'bZ4X': ('PRODUCT', 'bZ4X')}),
    checks=[],
)
