from goldlib import *
from mentions import mentions

TEXT = """Annual reports: CATL in a class of its own, second-tier cell makers make hay with storage

CATL – net profit 72.2 billion yuan, 42% up; revenue 423.7 billion yuan against 362.0 billion yuan. Cells sold: 661 GWh, 541 GWh for vehicles and 121 GWh for storage. Capacity at year-end 772 GWh, another 321 GWh under construction; utilisation 96.9%. The Ningde-based company held 43.4% of the domestic market and 39.2% of the global one.

EVE – revenue 61.5 billion yuan (+26.4%); profit 4.13 billion yuan (+1.4%). The Huizhou firm shipped 71 GWh of storage cells, and 50.2 GWh for cars, twice last year's. In Hungary it will begin supplying BMW from 2027.

CALB – profit attributable 1.48 billion yuan, +150%, after 591 million yuan in 2024; gross margin 17.9% vs 15.9%. Sines, Portugal: 2 billion euros, 15 GWh, 1,800 jobs, first cells 2028.

Gotion – profit surged to 2.5 billion yuan, of which 1.7 billion yuan came from a stake in Chery that was revalued. Volkswagen's holding: 24.5%, voting rights excluded.

Farasis – still red: a loss of 680 million yuan, more than twice the 318 million lost in the previous year.

February installations, per CAAM's battery alliance: 26.3 GWh, against 34.9 GWh a year before (-24.6%); CATL 12.8 GWh, BYD 4.7 GWh. Sunwoda, which feeds XPeng and Xiaomi, came sixth with 0.9 GWh.
"""

doc = dict(
    id='tj-cn-battery-calb-eve', published='2026-04-01', source='fuzhou-energy-observer',
    title='Annual reports: CATL in a class of its own, second-tier cell makers make hay with storage',
    text=TEXT,
    claims=[
        c('72.2 billion yuan', 'net_income', 72200000000.0, 'CNY', company='CATL', p=('2025-01-01', '2025-12-31')),
        c('42%', 'net_income', 42, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-12-31')),
        c('423.7 billion yuan', 'revenue', 423700000000.0, 'CNY', company='CATL', p=('2025-01-01', '2025-12-31')),
        c('362.0 billion yuan', 'revenue', 362000000000.0, 'CNY', company='CATL', p=('2024-01-01', '2024-12-31')),
        c('661 GWh', 'sales', 661, 'GWh', company='CATL', p=('2025-01-01', '2025-12-31')),
        c('541 GWh', 'sales', 541, 'GWh', company='CATL', p=('2025-01-01', '2025-12-31')),
        c('121 GWh', 'sales', 121, 'GWh', company='CATL', p=('2025-01-01', '2025-12-31')),
        c('772 GWh', 'capacity', 772, 'GWh', company='CATL', per='year', p=('2025-12-31', '2025-12-31')),
        c('321 GWh', 'capacity', 321, 'GWh', company='CATL', role='change', per='year', status='plan'),
        c('96.9%', 'other', 96.9, 'percent', company='CATL'),
        c('43.4%', 'market_share', 43.4, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-12-31')),
        c('39.2%', 'market_share', 39.2, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-12-31')),
        c('61.5 billion yuan', 'revenue', 61500000000.0, 'CNY', company='EVE Energy', p=('2025-01-01', '2025-12-31')),
        c('26.4%', 'revenue', 26.4, 'percent', company='EVE Energy', role='change', p=('2025-01-01', '2025-12-31')),
        c('4.13 billion yuan', 'net_income', 4130000000.0, 'CNY', company='EVE Energy', p=('2025-01-01', '2025-12-31')),
        c('1.4%', 'net_income', 1.4, 'percent', company='EVE Energy', role='change', p=('2025-01-01', '2025-12-31')),
        c('71 GWh', 'sales', 71, 'GWh', company='EVE Energy', p=('2025-01-01', '2025-12-31')),
        c('50.2 GWh', 'sales', 50.2, 'GWh', company='EVE Energy', p=('2025-01-01', '2025-12-31')),
        c('twice', 'sales', 100, 'percent', company='EVE Energy', role='change', p=('2025-01-01', '2025-12-31')),
        c('2027', 'delivery_start', None, 'date', company='EVE Energy', p=('2027-01-01', '2027-12-31'), status=['plan', 'target']),
        c('1.48 billion yuan', 'net_income', 1480000000.0, 'CNY', company='CALB', p=('2025-01-01', '2025-12-31')),
        c('150%', 'net_income', 150, 'percent', company='CALB', role='change', p=('2025-01-01', '2025-12-31')),
        c('591 million yuan', 'net_income', 591000000.0, 'CNY', company='CALB', p=('2024-01-01', '2024-12-31')),
        c('17.9%', 'gross_margin', 17.9, 'percent', company='CALB', p=('2025-01-01', '2025-12-31')),
        c('15.9%', 'gross_margin', 15.9, 'percent', company='CALB', p=('2024-01-01', '2024-12-31')),
        c('2 billion euros', 'investment', 2000000000.0, 'EUR', company='CALB', status='plan'),
        c('15 GWh', 'capacity', 15, 'GWh', company='CALB', per='year', status=['plan', 'target']),
        c('1,800 jobs', 'jobs', 1800, 'job', company='CALB', status=['plan', 'target']),
        c('2028', 'production_start', None, 'date', company='CALB', p=('2028-01-01', '2028-12-31'), status=['plan', 'target']),
        c('2.5 billion yuan', 'net_income', 2500000000.0, 'CNY', company='Gotion High-tech', p=('2025-01-01', '2025-12-31')),
        c('1.7 billion yuan', 'net_income', 1700000000.0, 'CNY', company='Gotion High-tech', p=('2025-01-01', '2025-12-31')),
        c('24.5%', 'stake', 24.5, 'percent', company='Volkswagen'),
        c('680 million yuan', 'net_income', -680000000.0, 'CNY', company='Farasis', p=('2025-01-01', '2025-12-31')),
        c('twice', 'net_income', 100, 'percent', None, nth=1, company='Farasis', role='change', p=('2025-01-01', '2025-12-31')),
        c('318 million', 'net_income', -318000000.0, 'CNY', company='Farasis', p=('2024-01-01', '2024-12-31')),
        c('26.3 GWh', 'installations', 26.3, 'GWh', p=('2026-02-01', '2026-02-28')),
        c('34.9 GWh', 'installations', 34.9, 'GWh', p=('2025-02-01', '2025-02-28')),
        c('-24.6%', 'installations', -24.6, 'percent', role='change', p=('2026-02-01', '2026-02-28')),
        c('12.8 GWh', 'installations', 12.8, 'GWh', company='CATL', p=('2026-02-01', '2026-02-28')),
        c('4.7 GWh', 'installations', 4.7, 'GWh', company='BYD', p=('2026-02-01', '2026-02-28')),
        c('0.9 GWh', 'installations', 0.9, 'GWh', company='Sunwoda', p=('2026-02-01', '2026-02-28')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'CALB': ('COMPANY', 'CALB'), 'EVE': ('COMPANY', 'EVE Energy'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'Sunwoda': ('COMPANY', 'Sunwoda'), 'Farasis': ('COMPANY', 'Farasis'), 'Chery': ('COMPANY', 'Chery'), 'XPeng': ('COMPANY', 'XPeng'), 'BMW': ('COMPANY', 'BMW'), 'Xiaomi': ('COMPANY', 'Xiaomi'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
