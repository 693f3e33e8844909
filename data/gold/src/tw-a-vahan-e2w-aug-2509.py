from goldlib import *
from mentions import mentions

TEXT = """August e-2W registrations cross 1.04 lakh; TVS, Bajaj trade places

Electric two-wheeler registrations in the country touched 1,04,306 units in August 2025, up 17.5 per cent year-on-year and 1.2 per cent over July's 1,03,060, as per Vahan data accessed on September 1 (excludes Telangana).

TVS Motor held the number one spot with 24,087 units and a market share of 23 per cent. In the year-ago month the Hosur-based company had retailed 17,649 units. Its total in the first five months of FY26 is 1.21 lakh.

Ola Electric finished second with 18,970 units, a decline of 31 per cent from 27,630. The share of the Bhavish Aggarwal-led company came down to 18.2 per cent against 31.1 per cent.

Ather Energy closed the month at 17,850 units, 63 per cent higher, edging past Bajaj Auto, whose Chetak was hit by a shortage of rare earth magnets and fell to 11,760 units, a 40 per cent drop from July.

Hero MotoCorp's Vida registered its best month with 13,310 units, up 178 per cent. The brand now has a 12.8 per cent share, up from 5.4 per cent.

The top five together account for 82.4 per cent of the segment. Greaves Electric (4,480), Pur Energy (1,690), BGauss (1,520) and River Mobility (1,505) were next.

In April-August, the industry has registered 5.06 lakh e-2Ws, as against 4.43 lakh in the same period of FY25, growth of 14.2 per cent. EV penetration in two-wheelers was 7.6 per cent in August.

An ICRA note pegs FY26 e-2W volumes at 13-14 lakh units, or 7-8 per cent of the total.

Also see: Festive offers on scooters under Rs 1 lakh
"""

doc = dict(
    id='tw-a-vahan-e2w-aug-2509', published='2025-09-02', source='ev-bharat-post',
    title='August e-2W registrations cross 1.04 lakh; TVS, Bajaj trade places',
    text=TEXT,
    claims=[
        c('1.04 lakh', 'registrations', 104000, 'vehicle', None, p=('2025-08-01', '2025-08-31')),
        c('1,04,306 units', 'registrations', 104306, 'vehicle', p=('2025-08-01', '2025-08-31')),
        c('17.5 per cent', 'registrations', 17.5, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('1.2 per cent', 'registrations', 1.2, 'percent', role='change', p=('2025-08-01', '2025-08-31')),
        c('1,03,060', 'registrations', 103060, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('24,087 units', 'registrations', 24087, 'vehicle', company='TVS Motor', p=('2025-08-01', '2025-08-31')),
        c('23 per cent', 'market_share', 23, 'percent', company='TVS Motor', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('17,649 units', ['sales', 'registrations'], 17649, 'vehicle', company='TVS Motor', p=('2024-08-01', '2024-08-31')),
        c('1.21 lakh', 'registrations', 121000, 'vehicle', company='TVS Motor', p=('2025-04-01', '2025-08-31')),
        c('18,970 units', 'registrations', 18970, 'vehicle', company='Ola Electric', p=('2025-08-01', '2025-08-31')),
        c('31 per cent', 'registrations', -31, 'percent', company='Ola Electric', role='change', p=('2025-08-01', '2025-08-31')),
        c('27,630', 'registrations', 27630, 'vehicle', company='Ola Electric', p=('2024-08-01', '2024-08-31')),
        c('18.2 per cent', 'market_share', 18.2, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('31.1 per cent', 'market_share', 31.1, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('17,850 units', 'registrations', 17850, 'vehicle', company='Ather Energy', p=('2025-08-01', '2025-08-31')),
        c('63 per cent', 'registrations', 63, 'percent', company='Ather Energy', role='change', p=('2025-08-01', '2025-08-31')),
        c('11,760 units', 'registrations', 11760, 'vehicle', company='Bajaj Auto', product=['Chetak', None], p=('2025-08-01', '2025-08-31')),
        c('40 per cent', 'registrations', -40, 'percent', company='Bajaj Auto', product=['Chetak', None], role='change', p=('2025-08-01', '2025-08-31')),
        c('13,310 units', 'registrations', 13310, 'vehicle', company='Vida', p=('2025-08-01', '2025-08-31')),
        c('178 per cent', 'registrations', 178, 'percent', company='Vida', role='change', p=('2025-08-01', '2025-08-31')),
        c('12.8 per cent', 'market_share', 12.8, 'percent', company='Vida', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('5.4 per cent', 'market_share', 5.4, 'percent', company='Vida', role=['level', 'share'], p=('2024-08-01', '2024-08-31')),
        c('82.4 per cent', 'market_share', 82.4, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('4,480', 'registrations', 4480, 'vehicle', company='Greaves Electric', p=('2025-08-01', '2025-08-31')),
        c('1,690', 'registrations', 1690, 'vehicle', company='Pur Energy', p=('2025-08-01', '2025-08-31')),
        c('1,520', 'registrations', 1520, 'vehicle', company='BGauss', p=('2025-08-01', '2025-08-31')),
        c('1,505', 'registrations', 1505, 'vehicle', company='River Mobility', p=('2025-08-01', '2025-08-31')),
        c('5.06 lakh e-2Ws', 'registrations', 506000, 'vehicle', p=('2025-04-01', '2025-08-31')),
        c('4.43 lakh', 'registrations', 443000, 'vehicle', p=('2024-04-01', '2024-08-31')),
        c('14.2 per cent', 'registrations', 14.2, 'percent', role='change', p=('2025-04-01', '2025-08-31')),
        c('7.6 per cent', 'penetration', 7.6, 'percent', role=['level', 'share'], p=('2025-08-01', '2025-08-31')),
        c('13-14 lakh units', ['sales', 'registrations'], 1300000, 'vehicle', 1400000, p=('2025-04-01', '2026-03-31'), status='forecast'),
        c('7-8 per cent', 'penetration', 7, 'percent', 8, role=['level', 'share'], p=('2025-04-01', '2026-03-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'TVS': ('COMPANY', 'TVS Motor'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Chetak': ('PRODUCT', 'Chetak'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'Greaves Electric': ('COMPANY', 'Greaves Electric'), 'Pur Energy': ('COMPANY', 'Pur Energy'), 'BGauss': ('COMPANY', 'BGauss'), 'River Mobility': ('COMPANY', 'River Mobility')}),
    checks=[],
)
