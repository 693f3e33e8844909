from goldlib import *
from mentions import mentions

TEXT = """Electric two-wheeler registrations cross 1.09 lakh in July; TVS Motor leads

New Delhi: Registrations of electric two-wheelers rose 14 per cent year-on-year to 1,09,850 units in July, data on the Vahan portal showed on Friday. TVS Motor kept the first place for the fourth month in a row, followed by Bajaj Auto and Ola Electric, whose volumes declined 35 per cent.

Company	July 2025	July 2024	Growth (%)	Market share (%)
TVS Motor	24,309	17,587	38	22.1
Bajaj Auto	21,390	16,824	27	19.5
Ola Electric	17,874	27,615	-35	16.3
Ather Energy	16,224	10,909	49	14.8
Hero Vida	10,489	5,043	108	9.5
Others	19,564	18,006	9	17.8
Total	109,850	95,984	14	100.0

Among the legacy makers Vida, the electric arm of Hero MotoCorp, more than doubled its registrations on the back of the VX2, priced from Rs 59,490 with a battery subscription. In the April-July period electric two-wheelers made up 6.8 per cent of all two-wheeler registrations, against 5.7 per cent a year ago.
"""

doc = dict(
    id='tr-vahan-e2w-jul25', published='2025-08-01', source='bizmint',
    title='Electric two-wheeler registrations cross 1.09 lakh in July; TVS Motor leads',
    text=TEXT,
    claims=[
        c('1.09 lakh', 'registrations', 109000, 'vehicle', None, p=('2025-07-01', '2025-07-31')),
        c('14 per cent', 'registrations', 14, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('1,09,850 units', 'registrations', 109850, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('35 per cent', 'registrations', -35, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-07-31')),
        c('24,309', 'registrations', 24309, 'vehicle', company='TVS Motor', p=('2025-07-01', '2025-07-31')),
        c('17,587', 'registrations', 17587, 'vehicle', company='TVS Motor', p=('2024-07-01', '2024-07-31')),
        c('38', 'registrations', 38, 'percent', company='TVS Motor', role='change', p=('2025-07-01', '2025-07-31')),
        c('22.1', 'market_share', 22.1, 'percent', company='TVS Motor', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('21,390', 'registrations', 21390, 'vehicle', company='Bajaj Auto', p=('2025-07-01', '2025-07-31')),
        c('16,824', 'registrations', 16824, 'vehicle', company='Bajaj Auto', p=('2024-07-01', '2024-07-31')),
        c('27', 'registrations', 27, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-07-31')),
        c('19.5', 'market_share', 19.5, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('17,874', 'registrations', 17874, 'vehicle', company='Ola Electric', p=('2025-07-01', '2025-07-31')),
        c('27,615', 'registrations', 27615, 'vehicle', company='Ola Electric', p=('2024-07-01', '2024-07-31')),
        c('-35', 'registrations', -35, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-07-31')),
        c('16.3', 'market_share', 16.3, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('16,224', 'registrations', 16224, 'vehicle', company='Ather Energy', p=('2025-07-01', '2025-07-31')),
        c('10,909', 'registrations', 10909, 'vehicle', company='Ather Energy', p=('2024-07-01', '2024-07-31')),
        c('49', 'registrations', 49, 'percent', company='Ather Energy', role='change', p=('2025-07-01', '2025-07-31')),
        c('14.8', 'market_share', 14.8, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('10,489', 'registrations', 10489, 'vehicle', company='Vida', p=('2025-07-01', '2025-07-31')),
        c('5,043', 'registrations', 5043, 'vehicle', company='Vida', p=('2024-07-01', '2024-07-31')),
        c('108', 'registrations', 108, 'percent', company='Vida', role='change', p=('2025-07-01', '2025-07-31')),
        c('9.5', 'market_share', 9.5, 'percent', nth=1, company='Vida', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('19,564', 'registrations', 19564, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('18,006', 'registrations', 18006, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('9', 'registrations', 9, 'percent', nth=11, role='change', p=('2025-07-01', '2025-07-31')),
        c('17.8', 'market_share', 17.8, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('109,850', 'registrations', 109850, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('95,984', 'registrations', 95984, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('14', 'registrations', 14, 'percent', nth=2, role='change', p=('2025-07-01', '2025-07-31')),
        c('doubled', 'registrations', 100, 'percent', None, company='Vida', role='change', p=('2025-07-01', '2025-07-31')),
        c('Rs 59,490', 'price', 59490, 'INR', company='Vida', product='VX2'),
        c('6.8 per cent', 'penetration', 6.8, 'percent', role=['level', 'share'], p=('2025-04-01', '2025-07-31')),
        c('5.7 per cent', 'penetration', 5.7, 'percent', role=['level', 'share'], p=('2024-04-01', '2024-07-31')),
    ],
    names=mentions(TEXT, {'TVS Motor': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Hero Vida': ('COMPANY', 'Vida'), 'Vida': ('COMPANY', 'Vida'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'VX2': ('PRODUCT', 'VX2')}),
    checks=[],
)
