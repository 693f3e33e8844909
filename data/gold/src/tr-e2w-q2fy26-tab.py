from goldlib import *
from mentions import mentions

TEXT = """Ather Energy overtakes Bajaj Auto and Ola Electric in September quarter

MUMBAI: Ather Energy sold 65,595 electric two-wheelers in the second quarter of FY26, up 63 per cent on year, and narrowed its net loss to Rs 154 crore from Rs 197 crore. Its revenue rose to Rs 899 crore as against Rs 584 crore a year ago.

Quarterly volumes of the leading makers (units):

	Q2 FY26	Q1 FY26	Q2 FY25	% q-o-q	% y-o-y
TVS Motor	80,041	70,010	75,321	14.3	6.3
Bajaj Auto	59,208	61,377	70,111	-3.5	-15.6
Ather Energy	65,595	46,078	40,126	42.4	63.5
Ola Electric	52,666	68,192	98,619	-22.8	-46.6
Hero MotoCorp	32,060	22,180	14,820	44.5	116.3

TVS Motor's revenue from electric vehicles was Rs 1,269 crore in the quarter. Bajaj Auto said shortages of rare-earth magnets held back its production in August. Ola Electric's loss came down to Rs 418 crore, and its auto gross margin reached 30.7 per cent.
"""

doc = dict(
    id='tr-e2w-q2fy26-tab', published='2025-11-12', source='dalal auto',
    title='Ather Energy overtakes Bajaj Auto and Ola Electric in September quarter',
    text=TEXT,
    claims=[
        c('65,595 electric two-wheelers', 'sales', 65595, 'vehicle', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('63 per cent', 'sales', 63, 'percent', company='Ather Energy', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 154 crore', 'net_income', -1540000000.0, 'INR', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('Rs 197 crore', 'net_income', -1970000000.0, 'INR', company='Ather Energy', p=('2024-07-01', '2024-09-30')),
        c('Rs 899 crore', 'revenue', 8990000000.0, 'INR', company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('Rs 584 crore', 'revenue', 5840000000.0, 'INR', company='Ather Energy', p=('2024-07-01', '2024-09-30')),
        c('80,041', 'sales', 80041, 'vehicle', company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('70,010', 'sales', 70010, 'vehicle', company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('75,321', 'sales', 75321, 'vehicle', company='TVS Motor', p=('2024-07-01', '2024-09-30')),
        c('14.3', 'sales', 14.3, 'percent', company='TVS Motor', role='change', p=('2025-07-01', '2025-09-30')),
        c('6.3', 'sales', 6.3, 'percent', company='TVS Motor', role='change', p=('2025-07-01', '2025-09-30')),
        c('59,208', 'sales', 59208, 'vehicle', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('61,377', 'sales', 61377, 'vehicle', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('70,111', 'sales', 70111, 'vehicle', company='Bajaj Auto', p=('2024-07-01', '2024-09-30')),
        c('-3.5', 'sales', -3.5, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('-15.6', 'sales', -15.6, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('65,595', 'sales', 65595, 'vehicle', nth=1, company='Ather Energy', p=('2025-07-01', '2025-09-30')),
        c('46,078', 'sales', 46078, 'vehicle', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('40,126', 'sales', 40126, 'vehicle', company='Ather Energy', p=('2024-07-01', '2024-09-30')),
        c('42.4', 'sales', 42.4, 'percent', company='Ather Energy', role='change', p=('2025-07-01', '2025-09-30')),
        c('63.5', 'sales', 63.5, 'percent', company='Ather Energy', role='change', p=('2025-07-01', '2025-09-30')),
        c('52,666', 'sales', 52666, 'vehicle', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('68,192', 'sales', 68192, 'vehicle', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('98,619', 'sales', 98619, 'vehicle', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('-22.8', 'sales', -22.8, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('-46.6', 'sales', -46.6, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('32,060', 'sales', 32060, 'vehicle', company='Hero MotoCorp', p=('2025-07-01', '2025-09-30')),
        c('22,180', 'sales', 22180, 'vehicle', company='Hero MotoCorp', p=('2025-04-01', '2025-06-30')),
        c('14,820', 'sales', 14820, 'vehicle', company='Hero MotoCorp', p=('2024-07-01', '2024-09-30')),
        c('44.5', 'sales', 44.5, 'percent', company='Hero MotoCorp', role='change', p=('2025-07-01', '2025-09-30')),
        c('116.3', 'sales', 116.3, 'percent', company='Hero MotoCorp', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 1,269 crore', 'revenue', 12690000000.0, 'INR', company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('Rs 418 crore', 'net_income', -4180000000.0, 'INR', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('30.7 per cent', 'gross_margin', 30.7, 'percent', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Ather Energy': ('COMPANY', 'Ather Energy'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp')}),
    checks=[],
)
