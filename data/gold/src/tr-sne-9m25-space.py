from goldlib import *
from mentions import mentions

TEXT = """Korean battery makers lose ground as global EV battery use grows 34.9 percent

SEOUL - The combined global market share of South Korea's three battery makers fell 3.6 percentage points to 16.7 percent in the first nine months of the year, industry tracker SNE Research said Tuesday. Total battery usage for electric vehicles worldwide came to 811.7 gigawatt-hours.

Battery usage by company, in GWh:

Company 9M25 9M24 Growth Share 9M25 Share 9M24
CATL 297.2 221.1 +34.4% 36.6% 36.7%
BYD 145.0 110.0 +31.8% 17.9% 18.3%
LG Energy Solution 79.7 70.8 +12.6% 9.8% 11.8%
CALB 39.7 26.3 +51.0% 4.9% 4.4%
SK On 34.1 28.0 +21.8% 4.2% 4.7%
Gotion 33.1 19.1 +73.3% 4.1% 3.2%
Panasonic 30.4 26.1 +16.5% 3.7% 4.3%
Samsung SDI 22.1 23.0 -3.9% 2.7% 3.8%
Total 811.7 601.8 +34.9% 100.0% 100.0%

LG Energy Solution stayed in third place. Samsung SDI was the only company in the list with a decline, which SNE Research attributed to weaker demand from its main customers in Europe and North America. Panasonic, a supplier of Tesla, grew 16.5 percent and ranked seventh.
"""

doc = dict(
    id='tr-sne-9m25-space', published='2025-11-04', source='seoul energy desk',
    title='Korean battery makers lose ground as global EV battery use grows 34.9 percent',
    text=TEXT,
    claims=[
        c('34.9 percent', 'installations', 34.9, 'percent', role='change', p=('2025-01-01', '2025-09-30')),
        c('3.6 percentage points', 'market_share', -3.6, 'percentage_point', role='change', p=('2025-01-01', '2025-09-30')),
        c('16.7 percent', 'market_share', 16.7, 'percent', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('811.7 gigawatt-hours', 'installations', 811.7, 'GWh', p=('2025-01-01', '2025-09-30')),
        c('297.2', 'installations', 297.2, 'GWh', company='CATL', p=('2025-01-01', '2025-09-30')),
        c('221.1', 'installations', 221.1, 'GWh', company='CATL', p=('2024-01-01', '2024-09-30')),
        c('+34.4%', 'installations', 34.4, 'percent', company='CATL', role='change', p=('2025-01-01', '2025-09-30')),
        c('36.6%', 'market_share', 36.6, 'percent', company='CATL', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('36.7%', 'market_share', 36.7, 'percent', company='CATL', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('145.0', 'installations', 145, 'GWh', company='BYD', p=('2025-01-01', '2025-09-30')),
        c('110.0', 'installations', 110, 'GWh', company='BYD', p=('2024-01-01', '2024-09-30')),
        c('+31.8%', 'installations', 31.8, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-09-30')),
        c('17.9%', 'market_share', 17.9, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('18.3%', 'market_share', 18.3, 'percent', company='BYD', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('79.7', 'installations', 79.7, 'GWh', company='LG Energy Solution', p=('2025-01-01', '2025-09-30')),
        c('70.8', 'installations', 70.8, 'GWh', company='LG Energy Solution', p=('2024-01-01', '2024-09-30')),
        c('+12.6%', 'installations', 12.6, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-09-30')),
        c('9.8%', 'market_share', 9.8, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('11.8%', 'market_share', 11.8, 'percent', company='LG Energy Solution', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('39.7', 'installations', 39.7, 'GWh', company='CALB', p=('2025-01-01', '2025-09-30')),
        c('26.3', 'installations', 26.3, 'GWh', company='CALB', p=('2024-01-01', '2024-09-30')),
        c('+51.0%', 'installations', 51, 'percent', company='CALB', role='change', p=('2025-01-01', '2025-09-30')),
        c('4.9%', 'market_share', 4.9, 'percent', company='CALB', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('4.4%', 'market_share', 4.4, 'percent', nth=1, company='CALB', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('34.1', 'installations', 34.1, 'GWh', company='SK On', p=('2025-01-01', '2025-09-30')),
        c('28.0', 'installations', 28, 'GWh', company='SK On', p=('2024-01-01', '2024-09-30')),
        c('+21.8%', 'installations', 21.8, 'percent', company='SK On', role='change', p=('2025-01-01', '2025-09-30')),
        c('4.2%', 'market_share', 4.2, 'percent', company='SK On', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('4.7%', 'market_share', 4.7, 'percent', company='SK On', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('33.1', 'installations', 33.1, 'GWh', company='Gotion High-tech', p=('2025-01-01', '2025-09-30')),
        c('19.1', 'installations', 19.1, 'GWh', company='Gotion High-tech', p=('2024-01-01', '2024-09-30')),
        c('+73.3%', 'installations', 73.3, 'percent', company='Gotion High-tech', role='change', p=('2025-01-01', '2025-09-30')),
        c('4.1%', 'market_share', 4.1, 'percent', company='Gotion High-tech', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('3.2%', 'market_share', 3.2, 'percent', company='Gotion High-tech', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('30.4', 'installations', 30.4, 'GWh', company='Panasonic', p=('2025-01-01', '2025-09-30')),
        c('26.1', 'installations', 26.1, 'GWh', company='Panasonic', p=('2024-01-01', '2024-09-30')),
        c('+16.5%', 'installations', 16.5, 'percent', company='Panasonic', role='change', p=('2025-01-01', '2025-09-30')),
        c('3.7%', 'market_share', 3.7, 'percent', company='Panasonic', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('4.3%', 'market_share', 4.3, 'percent', company='Panasonic', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('22.1', 'installations', 22.1, 'GWh', company='Samsung SDI', p=('2025-01-01', '2025-09-30')),
        c('23.0', 'installations', 23, 'GWh', company='Samsung SDI', p=('2024-01-01', '2024-09-30')),
        c('-3.9%', 'installations', -3.9, 'percent', company='Samsung SDI', role='change', p=('2025-01-01', '2025-09-30')),
        c('2.7%', 'market_share', 2.7, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2025-01-01', '2025-09-30')),
        c('3.8%', 'market_share', 3.8, 'percent', company='Samsung SDI', role=['level', 'share'], p=('2024-01-01', '2024-09-30')),
        c('811.7', 'installations', 811.7, 'GWh', nth=1, p=('2025-01-01', '2025-09-30')),
        c('601.8', 'installations', 601.8, 'GWh', p=('2024-01-01', '2024-09-30')),
        c('+34.9%', 'installations', 34.9, 'percent', role='change', p=('2025-01-01', '2025-09-30')),
        c('16.5 percent', 'installations', 16.5, 'percent', company='Panasonic', role='change', p=('2025-01-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'CALB': ('COMPANY', 'CALB'), 'SK On': ('COMPANY', 'SK On'), 'Gotion': ('COMPANY', 'Gotion High-tech'), 'Panasonic': ('COMPANY', 'Panasonic'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'Tesla': ('COMPANY', 'Tesla')}),
    checks=[],
)
