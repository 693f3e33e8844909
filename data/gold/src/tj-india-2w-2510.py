from goldlib import *
from mentions import mentions

TEXT = """Bajaj back on top as festive October lifts e-two-wheeler registrations 2.6 per cent

NEW DELHI: Registrations of electric two-wheelers inched up 2.6 per cent year-on-year to 1,43,814 units in October, Vahan data showed, although e-scooters' slice of the overall two-wheeler pie thinned to 4.6 per cent from 6.8 per cent, petrol models having been made cheaper by the GST cut.

The month's top five looked like this (units; share of the e-2W market in brackets):

1. Bajaj Auto – 31,246 (21.7 per cent)
2. TVS Motor – 29,484 (20.5 per cent)
3. Ather Energy – 28,101 (19.5 per cent)
4. Ola Electric – 16,013 (11.1 per cent)
5. Hero MotoCorp's Vida – 15,952 (11.1 per cent)

The Pune-based company, whose Chetak had been held up in August by a shortage of rare-earth magnets, thus overtook its Hosur rival, which had led with 22,481 units against Bajaj's 19,519 in September. Ather for its part owed more than two-thirds of its volumes to the Rizta. Ola, by contrast, collapsed by 61.6 per cent from the 41,817 scooters of a year earlier, when it still ruled the roost with 30 per cent of the market.

Vida, helped by the VX2, grew 118 per cent from 7,350. Its entry-level variant is sold at Rs 59,490 with the battery on subscription, while the iQube opens at ₹94,434, ex-showroom.
"""

doc = dict(
    id='tj-india-2w-2510', published='2025-11-03', source='deccan-auto-wire',
    title='Bajaj back on top as festive October lifts e-two-wheeler registrations 2.6 per cent',
    text=TEXT,
    claims=[
        c('2.6 per cent', 'registrations', 2.6, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('2.6 per cent', 'registrations', 2.6, 'percent', nth=1, role='change', p=('2025-10-01', '2025-10-31')),
        c('1,43,814 units', 'registrations', 143814, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('4.6 per cent', 'penetration', 4.6, 'percent', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('6.8 per cent', 'penetration', 6.8, 'percent', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('31,246', 'registrations', 31246, 'vehicle', company='Bajaj Auto', p=('2025-10-01', '2025-10-31')),
        c('21.7 per cent', 'market_share', 21.7, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('29,484', 'registrations', 29484, 'vehicle', company='TVS Motor', p=('2025-10-01', '2025-10-31')),
        c('20.5 per cent', 'market_share', 20.5, 'percent', company='TVS Motor', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('28,101', 'registrations', 28101, 'vehicle', company='Ather Energy', p=('2025-10-01', '2025-10-31')),
        c('19.5 per cent', 'market_share', 19.5, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('16,013', 'registrations', 16013, 'vehicle', company='Ola Electric', p=('2025-10-01', '2025-10-31')),
        c('11.1 per cent', 'market_share', 11.1, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('15,952', 'registrations', 15952, 'vehicle', company='Vida', p=('2025-10-01', '2025-10-31')),
        c('11.1 per cent', 'market_share', 11.1, 'percent', nth=1, company='Vida', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('22,481 units', 'registrations', 22481, 'vehicle', company='TVS Motor', p=('2025-09-01', '2025-09-30')),
        c('19,519', 'registrations', 19519, 'vehicle', company='Bajaj Auto', p=('2025-09-01', '2025-09-30')),
        c('two-thirds', 'registrations', 66.666667, 'percent', None, company='Ather Energy', product='Rizta', role='share', p=('2025-10-01', '2025-10-31')),
        c('61.6 per cent', 'registrations', -61.6, 'percent', company='Ola Electric', role='change', p=('2025-10-01', '2025-10-31')),
        c('41,817 scooters', 'registrations', 41817, 'vehicle', company='Ola Electric', p=('2024-10-01', '2024-10-31')),
        c('30 per cent', 'market_share', 30, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('118 per cent', 'registrations', 118, 'percent', company='Vida', role='change', p=('2025-10-01', '2025-10-31')),
        c('7,350', 'registrations', 7350, 'vehicle', company='Vida', p=('2024-10-01', '2024-10-31')),
        c('Rs 59,490', 'price', 59490, 'INR', company='Vida', product='VX2'),
        c('₹94,434', 'price', 94434, 'INR', company='TVS Motor', product='iQube'),
    ],
    names=mentions(TEXT, {'TVS Motor': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'Vida': ('COMPANY', 'Vida'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Chetak': ('PRODUCT', 'Chetak'), 'Rizta': ('PRODUCT', 'Rizta'), 'VX2': ('PRODUCT', 'VX2'), 'iQube': ('PRODUCT', 'iQube')}),
    checks=[],
)
