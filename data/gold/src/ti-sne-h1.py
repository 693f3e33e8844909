from goldlib import *
from mentions import mentions

TEXT = """Korean trio's battery share drops to 16.4% even as volumes rise

Global EV battery usage in January-June was 504.4GWh, 37.3% more than a year ago, according to tracker SNE Research. The combined share of LG Energy Solution, SK On and Samsung SDI fell 5.4 percentage points to 16.4%.

maker | H1 2025 (GWh) | growth | share
CATL | 190.9 | 37.9% | 37.9%
BYD | 89.9 | 58.4% | 17.8%
LG Energy Solution | 47.2 | 4.4% | 9.4%
CALB | 21.8 | 21.8% | 4.3%
Samsung SDI | 16.0 | -8.0% | 3.2%

The Yongin-based company suffered from weak demand at BMW, Audi and Rivian, its main customers; the last of these uses Gotion's LFP cells in the R1T's standard version. LGES cells power the Kia EV3, of which 32,000 were sold in Europe. Panasonic took 18.8GWh, mostly with Tesla.
"""

doc = dict(
    id='ti-sne-h1', published='2025-08-05', source='battery-desk-seoul',
    title="Korean trio's battery share drops to 16.4% even as volumes rise",
    text=TEXT,
    claims=[
        c('16.4%', 'market_share', 16.4, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('504.4GWh', 'installations', 504.4, 'GWh', p=('2025-01-01', '2025-06-30')),
        c('37.3%', 'installations', 37.3, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('5.4 percentage points', 'market_share', -5.4, 'percentage_point', role='change', p=('2025-01-01', '2025-06-30')),
        c('16.4%', 'market_share', 16.4, 'percent', nth=1, role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('190.9', 'installations', 190.9, 'GWh', company='CATL', p=('2025-01-01', '2025-06-30')),
        c('37.9%', 'installations', 37.9, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-06-30')),
        c('37.9%', 'market_share', 37.9, 'percent', nth=1, company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('89.9', 'installations', 89.9, 'GWh', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('58.4%', 'installations', 58.4, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('17.8%', 'market_share', 17.8, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('47.2', 'installations', 47.2, 'GWh', company='LG Energy Solution', p=('2025-01-01', '2025-06-30')),
        c('4.4%', 'installations', 4.4, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-06-30')),
        c('9.4%', 'market_share', 9.4, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('21.8', 'installations', 21.8, 'GWh', company='CALB', p=('2025-01-01', '2025-06-30')),
        c('21.8%', 'installations', 21.8, 'percent', company='CALB', role='change', p=('2025-01-01', '2025-06-30')),
        c('4.3%', 'market_share', 4.3, 'percent', company='CALB', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('16.0', 'installations', 16.0, 'GWh', company='Samsung SDI', p=('2025-01-01', '2025-06-30')),
        c('-8.0%', 'installations', -8, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-06-30')),
        c('3.2%', 'market_share', 3.2, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('32,000', 'sales', 32000, 'vehicle', company='Kia', product='EV3', p=('2025-01-01', '2025-06-30')),
        c('18.8GWh', 'installations', 18.8, 'GWh', company='Panasonic', p=('2025-01-01', '2025-06-30')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'SK On': ('COMPANY', 'SK On'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'CALB': ('COMPANY', 'CALB'), 'BMW': ('COMPANY', 'BMW'), 'Audi': ('COMPANY', 'Audi'), 'Rivian': ('COMPANY', 'Rivian'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'Kia': ('COMPANY', 'Kia'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Tesla': ('COMPANY', 'Tesla'), 'R1T': ('PRODUCT', 'R1T'), 'EV3': ('PRODUCT', 'EV3')}),
    checks=[],
)
