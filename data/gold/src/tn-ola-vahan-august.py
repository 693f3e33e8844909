from goldlib import *
from mentions import mentions

TEXT = """Ola claws back to second spot in August e-scooter registrations

TVS stayed ahead in electric two-wheelers last month with 24,087 registrations, marginally up from 22,257 in July and 17,649 in August 2024, Vahan data as of September 1 show. Its share is 23 per cent.

Ola Electric registered 18,972, against 17,852 in July. A year ago it had done 27,621, which gave it 31 per cent of the market; now 18 per cent is left. So far in FY26, that is April to August, the Bengaluru firm has clocked 95,400 as compared with 1.78 lakh in the same five months of FY25. It guides for 3.25 lakh to 3.75 lakh units in the full fiscal.

Ather came third. The company sold 17,856, up 61 per cent year-on-year from 11,090, and overtook Bajaj, whose 11,730 were 30 per cent short of last August's 16,789, rare-earth shortages being the reason. Its Chetak plant has room for 20,000 a month.

Vida clocked 13,313, nearly three times the 4,742 of a year ago.

An iQube with 2.2 kWh lists at ₹94,434. Ola asks ₹81,999 for the S1 X, and ₹15,000 less during the festival.
"""

doc = dict(
    id='tn-ola-vahan-august', published='2025-09-01', source='deccan-two-wheeler',
    title='Ola claws back to second spot in August e-scooter registrations',
    text=TEXT,
    claims=[
        c('24,087 registrations', 'registrations', 24087, 'vehicle', company='TVS', p=('2025-08-01', '2025-08-31')),
        c('22,257', 'registrations', 22257, 'vehicle', company='TVS', p=('2025-07-01', '2025-07-31')),
        c('17,649', 'registrations', 17649, 'vehicle', company='TVS', p=('2024-08-01', '2024-08-31')),
        c('23 per cent', 'market_share', 23, 'percent', company='TVS', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('18,972', 'registrations', 18972, 'vehicle', company='Ola Electric', p=('2025-08-01', '2025-08-31')),
        c('17,852', 'registrations', 17852, 'vehicle', company='Ola Electric', p=('2025-07-01', '2025-07-31')),
        c('27,621', 'registrations', 27621, 'vehicle', company='Ola Electric', p=('2024-08-01', '2024-08-31')),
        c('31 per cent', 'market_share', 31, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('18 per cent', 'market_share', 18, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('95,400', 'registrations', 95400, 'vehicle', company='Ola Electric', p=('2025-04-01', '2025-08-31')),
        c('1.78 lakh', 'registrations', 178000, 'vehicle', company='Ola Electric', p=('2024-04-01', '2024-08-31')),
        c('3.25 lakh to 3.75 lakh units', 'sales', 325000, 'vehicle', 375000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('17,856', 'registrations', 17856, 'vehicle', company='Ather Energy', p=('2025-08-01', '2025-08-31')),
        c('61 per cent', 'registrations', 61, 'percent', company='Ather Energy', role='change', p=('2025-08-01', '2025-08-31')),
        c('11,090', 'registrations', 11090, 'vehicle', company='Ather Energy', p=('2024-08-01', '2024-08-31')),
        c('11,730', 'registrations', 11730, 'vehicle', company='Bajaj', p=('2025-08-01', '2025-08-31')),
        c('30 per cent', 'registrations', -30, 'percent', company='Bajaj', role='change', p=('2025-08-01', '2025-08-31')),
        c('16,789', 'registrations', 16789, 'vehicle', company='Bajaj', p=('2024-08-01', '2024-08-31')),
        c('20,000', 'capacity', 20000, 'vehicle', company='Bajaj', per='month'),
        c('13,313', 'registrations', 13313, 'vehicle', company='Hero Vida', p=('2025-08-01', '2025-08-31')),
        c('three times', 'registrations', 200, 'percent', company='Hero Vida', role='change', p=('2025-08-01', '2025-08-31')),
        c('4,742', 'registrations', 4742, 'vehicle', company='Hero Vida', p=('2024-08-01', '2024-08-31')),
        c('2.2 kWh', 'battery_capacity', 2.2, 'kWh', company='TVS', product='iQube'),
        c('₹94,434', 'price', 94434, 'INR', company='TVS', product='iQube'),
        c('₹81,999', 'price', 81999, 'INR', company='Ola Electric', product='S1 X'),
        c('₹15,000', 'price_change', -15000, 'INR', company='Ola Electric', product='S1 X', role='change'),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS': ('COMPANY', 'TVS'), 'Bajaj': ('COMPANY', 'Bajaj'), 'iQube': ('PRODUCT', 'iQube'), 'S1 X': ('PRODUCT', 'S1 X'), 'Ola': ('COMPANY', 'Ola Electric'), 'Ather': ('COMPANY', 'Ather Energy'), 'Vida': ('COMPANY', 'Hero Vida')}),
    checks=[],
)
