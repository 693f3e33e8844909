from goldlib import *
from mentions import mentions

TEXT = """Thai EV registrations climb 52.4% in first half, dealers fret over price war

New registrations of battery passenger cars in Thailand rose to 57,289 in January-June, or 52.4% more than in the first six months of last year, Federation of Thai Industries spokesman Surapong Paisitpatanapong said yesterday. June by itself saw 11,180, a 79.9% year-on-year rise. Hybrids added 69,116 (up 1.9%).

BYD topped the table with 18,420, 32% of the segment, followed by MG on 6,310 and Changan on 5,905, the latter buoyed by the Deepal S05. GWM was fourth with 4,880. Neta, whose Chinese parent is in bankruptcy proceedings, collapsed from 4,120 to 1,342.

Local assembly is catching up with its obligations. Carmakers that took part in the EV 3.0 scheme have to build 1.5 cars for each one imported if they do so this year, up from one in 2024. In all, 27,000 BEVs left Thai lines in the half; the FTI’s target for pure EVs in 2025 is 40,000, and for all vehicles 1.5 million, of which 1 million are for export.

A price war worries dealers. The Dolphin may be had from 569,900 baht, versus 699,900 at its launch, and BYD’s Atto 3 has come down by 340,000 baht in two years. Household debt, at 87.4% of GDP, does the rest.
"""

doc = dict(
    id='tm-thai-bev-h1-25', published='2025-07-24', source='bangkok-motoring-post',
    title='Thai EV registrations climb 52.4% in first half, dealers fret over price war',
    text=TEXT,
    claims=[
        c('52.4%', 'registrations', 52.4, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('57,289', 'registrations', 57289, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('52.4%', 'registrations', 52.4, 'percent', nth=1, role='change', p=('2025-01-01', '2025-06-30')),
        c('11,180', 'registrations', 11180, 'vehicle', p=('2025-06-01', '2025-06-30')),
        c('79.9%', 'registrations', 79.9, 'percent', role='change', p=('2025-06-01', '2025-06-30')),
        c('69,116', 'registrations', 69116, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('1.9%', 'registrations', 1.9, 'percent', role='change', p=('2025-01-01', '2025-06-30')),
        c('18,420', 'registrations', 18420, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('32%', 'market_share', 32, 'percent', company='BYD', role=['level', 'share'], p=('2025-01-01', '2025-06-30')),
        c('6,310', 'registrations', 6310, 'vehicle', company='MG', p=('2025-01-01', '2025-06-30')),
        c('5,905', 'registrations', 5905, 'vehicle', company='Changan', p=('2025-01-01', '2025-06-30')),
        c('4,880', 'registrations', 4880, 'vehicle', company=['Great Wall Motor', 'GWM'], p=('2025-01-01', '2025-06-30')),
        c('4,120', 'registrations', 4120, 'vehicle', company='Neta', p=('2024-01-01', '2024-06-30')),
        c('1,342', 'registrations', 1342, 'vehicle', company='Neta', p=('2025-01-01', '2025-06-30')),
        c('1.5 cars', 'production', 1.5, 'vehicle', p=('2025-01-01', '2025-12-31'), status='plan'),
        c('one', 'production', 1, 'vehicle', nth=1, p=('2024-01-01', '2024-12-31'), status='plan'),
        c('27,000 BEVs', 'production', 27000, 'vehicle', p=('2025-01-01', '2025-06-30')),
        c('40,000', 'production', 40000, 'vehicle', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1.5 million', 'production', 1500000, 'vehicle', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('1 million', 'exports', 1000000, 'vehicle', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('569,900 baht', 'price', 569900, 'THB', company='BYD', product='Dolphin'),
        c('699,900', 'price', 699900, 'THB', company='BYD', product='Dolphin', superseded=True),
        c('340,000 baht', 'price_change', -340000, 'THB', company='BYD', product='Atto 3', role='change'),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD'), 'MG': ('COMPANY', 'MG'), 'GWM': ('COMPANY', 'Great Wall Motor'), 'Changan': ('COMPANY', 'Changan'), 'Neta': ('COMPANY', 'Neta'), 'Dolphin': ('PRODUCT', 'Dolphin'), 'Atto 3': ('PRODUCT', 'Atto 3'), 'Deepal S05': ('PRODUCT', 'Deepal S05')}),
    checks=[],
)
