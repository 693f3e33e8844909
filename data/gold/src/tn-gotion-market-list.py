from goldlib import *
from mentions import mentions

TEXT = """October battery ranking: Gotion gains, CALB slips

China's power battery installations reached 59.2 GWh in October, 51.0% more than a year ago and 8.6% more than in September. LFP packs made up 47.0 GWh or 79.4% of it. From January through October 405.8 GWh went into vehicles, compared with 294.9 GWh.

October shares by maker, September in parentheses:
CATL 43.0% (44.0%)
BYD 26.5% (25.1%)
CALB 5.9% (6.7%)
Gotion 5.1% (4.5%)
EVE Energy 3.2% (3.3%)
Sunwoda 3.0% (2.8%)
Svolt 2.6% (2.9%)

In absolute terms Gotion installed 3.02 GWh, up from 1.66 GWh in the same month of last year. Volkswagen owns 24.8% of the company. CALB put 3.48 GWh on the road. Exports by all producers were 20.6 GWh; for the year so far they add up to 146.8 GWh.
"""

doc = dict(
    id='tn-gotion-market-list', published='2024-11-12', source='lithium-desk-asia',
    title='October battery ranking: Gotion gains, CALB slips',
    text=TEXT,
    claims=[
        c('59.2 GWh', 'installations', 59.2, 'GWh', p=('2024-10-01', '2024-10-31')),
        c('51.0%', 'installations', 51, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('8.6%', 'installations', 8.6, 'percent', role='change', p=('2024-10-01', '2024-10-31')),
        c('47.0 GWh', 'installations', 47, 'GWh', p=('2024-10-01', '2024-10-31')),
        c('79.4%', 'installations', 79.4, 'percent', role='share', p=('2024-10-01', '2024-10-31')),
        c('405.8 GWh', 'installations', 405.8, 'GWh', p=('2024-01-01', '2024-10-31')),
        c('294.9 GWh', 'installations', 294.9, 'GWh', p=('2023-01-01', '2023-10-31')),
        c('43.0%', 'market_share', 43, 'percent', company='CATL', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('44.0%', 'market_share', 44, 'percent', company='CATL', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('26.5%', 'market_share', 26.5, 'percent', company='BYD', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('25.1%', 'market_share', 25.1, 'percent', company='BYD', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('5.9%', 'market_share', 5.9, 'percent', company='CALB', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('6.7%', 'market_share', 6.7, 'percent', company='CALB', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('5.1%', 'market_share', 5.1, 'percent', nth=1, company='Gotion', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('4.5%', 'market_share', 4.5, 'percent', company='Gotion', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('3.2%', 'market_share', 3.2, 'percent', company='EVE Energy', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('3.3%', 'market_share', 3.3, 'percent', company='EVE Energy', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('3.0%', 'market_share', 3, 'percent', nth=1, company='Sunwoda', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('2.8%', 'market_share', 2.8, 'percent', company='Sunwoda', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('2.6%', 'market_share', 2.6, 'percent', company='Svolt', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('2.9%', 'market_share', 2.9, 'percent', company='Svolt', role=['level', 'share'], p=('2024-09-01', '2024-09-30')),
        c('3.02 GWh', 'installations', 3.02, 'GWh', company='Gotion', p=('2024-10-01', '2024-10-31')),
        c('1.66 GWh', 'installations', 1.66, 'GWh', company='Gotion', p=('2023-10-01', '2023-10-31')),
        c('24.8%', 'stake', 24.8, 'percent', company='Gotion'),
        c('3.48 GWh', 'installations', 3.48, 'GWh', company='CALB', p=('2024-10-01', '2024-10-31')),
        c('20.6 GWh', 'exports', 20.6, 'GWh', p=('2024-10-01', '2024-10-31')),
        c('146.8 GWh', 'exports', 146.8, 'GWh', p=('2024-01-01', '2024-10-31')),
    ],
    names=mentions(TEXT, {'CATL': ('COMPANY', 'CATL'), 'BYD': ('COMPANY', 'BYD'), 'CALB': ('COMPANY', 'CALB'), 'Gotion': ('COMPANY', 'Gotion'), 'EVE Energy': ('COMPANY', 'EVE Energy'), 'Sunwoda': ('COMPANY', 'Sunwoda'), 'Svolt': ('COMPANY', 'Svolt'), 'Volkswagen': ('COMPANY', 'Volkswagen')}),
    checks=[],
)
