from goldlib import *
from mentions import mentions

TEXT = """Nine of ten new Norwegian cars ran on batteries in 2024

OSLO – Nine of ten, or to be exact 88.9%, of the passenger cars first registered in Norway last year were fully electric, the road federation OFV announced on Thursday; in 2023 it had been 82.4%. Parliament's aim for 2025 is 100%.

Registrations climbed by 1.4% to 128,691. Electric cars stood for 114,400 of these, 9.4% more than the year before; petrol engines for just 0.6%. December was brisk at 11,805.

Most sold brands and models:
Tesla, 24,259 (18.9% of the market)
Volkswagen, 13,120 (10.2%)
Toyota, 12,571 (9.8%)
Model Y 16,858; EX30 7,229; ID.4 6,960; Model 3 6,710

Chinese-built vehicles had 10.4% of it, including 2,490 BYDs and 1,713 Xpengs. There is no import duty on them, as against 45.3% at most in the neighbouring EU.

VAT of 25% has been due since 2023 on the part of the price above 500,000 kroner (€42,500); importers estimate that this costs the buyer of a typical SUV 60,000 kroner. By now 28.1% of the 2.9 million cars on the road are electric, and 9,500 fast chargers serve them. OFV expects 115,000 to 120,000 new cars this year.
"""

doc = dict(
    id='tk-ofv-2024', published='2025-01-02', source='nordic-industry-wire',
    title='Nine of ten new Norwegian cars ran on batteries in 2024',
    text=TEXT,
    claims=[
        c('Nine of ten', 'penetration', 90, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('Nine of ten', 'penetration', 90, 'percent', nth=1, role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('88.9%', 'penetration', 88.9, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('82.4%', 'penetration', 82.4, 'percent', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('100%', 'penetration', 100, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-12-31'), status='target'),
        c('1.4%', 'registrations', 1.4, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('128,691', 'registrations', 128691, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('114,400', 'registrations', 114400, 'vehicle', p=('2024-01-01', '2024-12-31')),
        c('9.4%', 'registrations', 9.4, 'percent', role='change', p=('2024-01-01', '2024-12-31')),
        c('0.6%', 'registrations', 0.6, 'percent', role='share', p=('2024-01-01', '2024-12-31')),
        c('11,805', 'registrations', 11805, 'vehicle', p=('2024-12-01', '2024-12-31')),
        c('24,259', 'registrations', 24259, 'vehicle', company='Tesla', p=('2024-01-01', '2024-12-31')),
        c('18.9%', 'market_share', 18.9, 'percent', company='Tesla', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('13,120', 'registrations', 13120, 'vehicle', company='Volkswagen', p=('2024-01-01', '2024-12-31')),
        c('10.2%', 'market_share', 10.2, 'percent', company='Volkswagen', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('12,571', 'registrations', 12571, 'vehicle', company='Toyota', p=('2024-01-01', '2024-12-31')),
        c('9.8%', 'market_share', 9.8, 'percent', company='Toyota', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('16,858', 'registrations', 16858, 'vehicle', company='Tesla', product='Model Y', p=('2024-01-01', '2024-12-31')),
        c('7,229', 'registrations', 7229, 'vehicle', company='Volvo', product='EX30', p=('2024-01-01', '2024-12-31')),
        c('6,960', 'registrations', 6960, 'vehicle', company='Volkswagen', product='ID.4', p=('2024-01-01', '2024-12-31')),
        c('6,710', 'registrations', 6710, 'vehicle', company='Tesla', product='Model 3', p=('2024-01-01', '2024-12-31')),
        c('10.4%', ['imports', 'registrations'], 10.4, 'percent', role='share', p=('2024-01-01', '2024-12-31')),
        c('2,490', 'registrations', 2490, 'vehicle', company='BYD', p=('2024-01-01', '2024-12-31')),
        c('1,713', 'registrations', 1713, 'vehicle', company='Xpeng', p=('2024-01-01', '2024-12-31')),
        c('45.3%', 'tariff', None, 'percent', 45.3),
        c('25%', 'tariff', 25, 'percent', p=('2023-01-01', None)),
        c('500,000 kroner', ['other', 'price'], 500000, 'NOK', p=('2023-01-01', None)),
        c('€42,500', ['other', 'price'], 42500, 'EUR', p=('2023-01-01', None)),
        c('60,000 kroner', ['tariff', 'cost'], 60000, 'NOK', status='forecast'),
        c('28.1%', 'penetration', 28.1, 'percent', role=['level', 'share']),
        c('2.9 million', 'other', 2900000, 'vehicle'),
        c('9,500', 'chargers', 9500, 'charger'),
        c('115,000 to 120,000', 'registrations', 115000, 'vehicle', 120000, p=('2025-01-01', '2025-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Toyota': ('COMPANY', 'Toyota'), 'BYD': ('COMPANY', 'BYD'), 'Xpeng': ('COMPANY', 'Xpeng'), 'Model Y': ('PRODUCT', 'Model Y'), 'EX30': ('PRODUCT', 'EX30'), 'ID.4': ('PRODUCT', 'ID.4'), 'Model 3': ('PRODUCT', 'Model 3')}),
    checks=[],
)
