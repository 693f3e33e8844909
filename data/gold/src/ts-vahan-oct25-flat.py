from goldlib import *
from mentions import mentions

TEXT = """Bajaj back on top as festive sales lift electric two-wheelers

Electric two-wheeler registrations in India climbed to 1,43,814 units in October, up 38 per cent from 1,04,222 in September and 3 per cent over the same month last year, as per Vahan data. Bajaj Auto regained the lead after supplies of rare earth magnets improved. The top six:

Maker Oct-25 Sep-25 Oct-24 MoM % YoY % Share %
Bajaj Auto 31,168 19,580 28,425 59.2 9.6 21.7
TVS Motor 29,483 22,591 30,285 30.5 -2.6 20.5
Ather Energy 28,102 18,202 16,230 54.4 73.1 19.5
Ola Electric 16,037 13,421 41,843 19.5 -61.7 11.2
Vida 15,953 12,756 7,356 25.1 116.9 11.1
Greaves Electric 7,630 4,304 4,002 77.3 90.7 5.3

Ather Energy posted its best month ever, while Ola Electric's share slid to 11.2 per cent from 29.9 per cent a year back. Hero's Vida crossed 15,000 units for the first time. Between January and October, registrations added up to 10.6 lakh, 13 per cent more than in the year-ago period.
"""

doc = dict(
    id='ts-vahan-oct25-flat', published='2025-11-01', source='e-mobility-bharat',
    title='Bajaj back on top as festive sales lift electric two-wheelers',
    text=TEXT,
    claims=[
        c('1,43,814 units', 'registrations', 143814, 'vehicle', p=('2025-10-01', '2025-10-31')),
        c('38 per cent', 'registrations', 38, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('1,04,222', 'registrations', 104222, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('3 per cent', 'registrations', 3, 'percent', role='change', p=('2025-10-01', '2025-10-31')),
        c('31,168', 'registrations', 31168, 'vehicle', company='Bajaj Auto', p=('2025-10-01', '2025-10-31')),
        c('19,580', 'registrations', 19580, 'vehicle', company='Bajaj Auto', p=('2025-09-01', '2025-09-30')),
        c('28,425', 'registrations', 28425, 'vehicle', company='Bajaj Auto', p=('2024-10-01', '2024-10-31')),
        c('59.2', 'registrations', 59.2, 'percent', company='Bajaj Auto', role='change', p=('2025-10-01', '2025-10-31')),
        c('9.6', 'registrations', 9.6, 'percent', company='Bajaj Auto', role='change', p=('2025-10-01', '2025-10-31')),
        c('21.7', 'market_share', 21.7, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('29,483', 'registrations', 29483, 'vehicle', company='TVS Motor', p=('2025-10-01', '2025-10-31')),
        c('22,591', 'registrations', 22591, 'vehicle', company='TVS Motor', p=('2025-09-01', '2025-09-30')),
        c('30,285', 'registrations', 30285, 'vehicle', company='TVS Motor', p=('2024-10-01', '2024-10-31')),
        c('30.5', 'registrations', 30.5, 'percent', company='TVS Motor', role='change', p=('2025-10-01', '2025-10-31')),
        c('-2.6', 'registrations', -2.6, 'percent', company='TVS Motor', role='change', p=('2025-10-01', '2025-10-31')),
        c('20.5', 'market_share', 20.5, 'percent', company='TVS Motor', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('28,102', 'registrations', 28102, 'vehicle', company='Ather Energy', p=('2025-10-01', '2025-10-31')),
        c('18,202', 'registrations', 18202, 'vehicle', company='Ather Energy', p=('2025-09-01', '2025-09-30')),
        c('16,230', 'registrations', 16230, 'vehicle', company='Ather Energy', p=('2024-10-01', '2024-10-31')),
        c('54.4', 'registrations', 54.4, 'percent', company='Ather Energy', role='change', p=('2025-10-01', '2025-10-31')),
        c('73.1', 'registrations', 73.1, 'percent', company='Ather Energy', role='change', p=('2025-10-01', '2025-10-31')),
        c('19.5', 'market_share', 19.5, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('16,037', 'registrations', 16037, 'vehicle', company='Ola Electric', p=('2025-10-01', '2025-10-31')),
        c('13,421', 'registrations', 13421, 'vehicle', company='Ola Electric', p=('2025-09-01', '2025-09-30')),
        c('41,843', 'registrations', 41843, 'vehicle', company='Ola Electric', p=('2024-10-01', '2024-10-31')),
        c('19.5', 'registrations', 19.5, 'percent', nth=1, company='Ola Electric', role='change', p=('2025-10-01', '2025-10-31')),
        c('-61.7', 'registrations', -61.7, 'percent', company='Ola Electric', role='change', p=('2025-10-01', '2025-10-31')),
        c('11.2', 'market_share', 11.2, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('15,953', 'registrations', 15953, 'vehicle', company='Vida', p=('2025-10-01', '2025-10-31')),
        c('12,756', 'registrations', 12756, 'vehicle', company='Vida', p=('2025-09-01', '2025-09-30')),
        c('7,356', 'registrations', 7356, 'vehicle', company='Vida', p=('2024-10-01', '2024-10-31')),
        c('25.1', 'registrations', 25.1, 'percent', company='Vida', role='change', p=('2025-10-01', '2025-10-31')),
        c('116.9', 'registrations', 116.9, 'percent', company='Vida', role='change', p=('2025-10-01', '2025-10-31')),
        c('11.1', 'market_share', 11.1, 'percent', company='Vida', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('7,630', 'registrations', 7630, 'vehicle', company='Greaves Electric', p=('2025-10-01', '2025-10-31')),
        c('4,304', 'registrations', 4304, 'vehicle', company='Greaves Electric', p=('2025-09-01', '2025-09-30')),
        c('4,002', 'registrations', 4002, 'vehicle', company='Greaves Electric', p=('2024-10-01', '2024-10-31')),
        c('77.3', 'registrations', 77.3, 'percent', company='Greaves Electric', role='change', p=('2025-10-01', '2025-10-31')),
        c('90.7', 'registrations', 90.7, 'percent', company='Greaves Electric', role='change', p=('2025-10-01', '2025-10-31')),
        c('5.3', 'market_share', 5.3, 'percent', company='Greaves Electric', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('11.2 per cent', 'market_share', 11.2, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('29.9 per cent', 'market_share', 29.9, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('15,000 units', 'registrations', 15000, 'vehicle', None, company='Vida', p=('2025-10-01', '2025-10-31')),
        c('10.6 lakh', 'registrations', 1060000, 'vehicle', p=('2025-01-01', '2025-10-31')),
        c('13 per cent', 'registrations', 13, 'percent', role='change', p=('2025-01-01', '2025-10-31')),
    ],
    names=mentions(TEXT, {'Greaves Electric': ('COMPANY', 'Greaves Electric'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Hero': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida')}),
    checks=[],
)
