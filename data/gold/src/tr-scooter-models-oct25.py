from goldlib import *
from mentions import mentions

TEXT = """Bajaj Chetak pips TVS iQube to be India's top electric scooter in October

Wholesales of electric scooters touched a festive high in October, with the Bajaj Chetak overtaking the TVS iQube after four months. Bajaj Auto dispatched 34,900 units of the Chetak as the supply of magnets improved, up from 30,534 units in October 2024.

Wholesales in October 2025 and growth over October 2024:

•	TVS iQube	31,989	+10.4%
•	Bajaj Chetak	34,900	+14.3%
•	Ather Rizta	21,460	+71.2%
•	Vida VX2	13,180	n/a
•	Ola S1	15,481	-62.9%
•	Ampere Nexus	3,905	+43.0%

The Vida VX2 was launched in July and has no year-ago number. Ola Electric reported deliveries of 52,666 vehicles in the second quarter of FY26, down from the 98,619 it delivered in the same quarter of FY25, and has lowered its full-year guidance to 2,20,000-2,25,000 units from 3,25,000-3,75,000. Ather Energy intends to open 700 stores by the end of this fiscal year.
"""

doc = dict(
    id='tr-scooter-models-oct25', published='2025-11-21', source='two wheels daily',
    title="Bajaj Chetak pips TVS iQube to be India's top electric scooter in October",
    text=TEXT,
    claims=[
        c('34,900 units', 'sales', 34900, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-10-01', '2025-10-31')),
        c('30,534 units', 'sales', 30534, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2024-10-01', '2024-10-31')),
        c('31,989', 'sales', 31989, 'vehicle', company='TVS Motor', product='iQube', p=('2025-10-01', '2025-10-31')),
        c('+10.4%', 'sales', 10.4, 'percent', company='TVS Motor', product='iQube', role='change', p=('2025-10-01', '2025-10-31')),
        c('34,900', 'sales', 34900, 'vehicle', nth=1, company='Bajaj Auto', product='Chetak', p=('2025-10-01', '2025-10-31')),
        c('+14.3%', 'sales', 14.3, 'percent', company='Bajaj Auto', product='Chetak', role='change', p=('2025-10-01', '2025-10-31')),
        c('21,460', 'sales', 21460, 'vehicle', company='Ather Energy', product='Rizta', p=('2025-10-01', '2025-10-31')),
        c('+71.2%', 'sales', 71.2, 'percent', company='Ather Energy', product='Rizta', role='change', p=('2025-10-01', '2025-10-31')),
        c('13,180', 'sales', 13180, 'vehicle', company='Vida', product='VX2', p=('2025-10-01', '2025-10-31')),
        c('15,481', 'sales', 15481, 'vehicle', company='Ola Electric', product='S1', p=('2025-10-01', '2025-10-31')),
        c('-62.9%', 'sales', -62.9, 'percent', company='Ola Electric', product='S1', role='change', p=('2025-10-01', '2025-10-31')),
        c('3,905', 'sales', 3905, 'vehicle', company='Ampere', product='Nexus', p=('2025-10-01', '2025-10-31')),
        c('+43.0%', 'sales', 43, 'percent', company='Ampere', product='Nexus', role='change', p=('2025-10-01', '2025-10-31')),
        c('July', 'launch', None, 'date', company='Vida', product='VX2', p=('2025-07-01', '2025-07-31')),
        c('52,666 vehicles', 'deliveries', 52666, 'vehicle', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('98,619', 'deliveries', 98619, 'vehicle', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('2,20,000-2,25,000 units', 'deliveries', 220000, 'vehicle', 225000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status='target'),
        c('3,25,000-3,75,000', 'deliveries', 325000, 'vehicle', 375000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status='target', superseded=True),
        c('700 stores', 'stores', 700, 'store', company='Ather Energy', p=(None, '2026-03-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS': ('COMPANY', 'TVS Motor'), 'Ather': ('COMPANY', 'Ather Energy'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Vida': ('COMPANY', 'Vida'), 'Ola': ('COMPANY', 'Ola Electric'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ampere': ('COMPANY', 'Ampere'), 'Chetak': ('PRODUCT', 'Chetak'), 'iQube': ('PRODUCT', 'iQube'), 'Rizta': ('PRODUCT', 'Rizta'), 'VX2': ('PRODUCT', 'VX2'), 'S1': ('PRODUCT', 'S1'), 'Nexus': ('PRODUCT', 'Nexus')}),
    checks=[],
)
