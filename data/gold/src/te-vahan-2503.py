from goldlib import *
from mentions import mentions

TEXT = """E2W retails cross 11.49 lakh in FY25, Bajaj dethrones TVS in March

NEW DELHI: India’s electric two-wheeler industry wrapped up fiscal 2025 with registrations of 11,49,422 units, up 21% from 9,48,561 units in FY24, per Vahan data as on April 1 (Telangana figures not included). EV penetration in two-wheelers inched up to 6.1% from 5.4%.

March, the last month before PM E-Drive incentives get halved to Rs 2,500 per kWh, accounted for 1,30,331, the best since 1,40,339 a year back.

Rank | OEM | Mar-25 | FY25 | FY25 share
1 | Bajaj Auto | 34,863 | 2,30,761 | 20%
2 | TVS Motor Company | 30,453 | 2,37,551 | 21%
3 | Ola Electric | 23,430 | 3,44,005 | 30%
4 | Ather Energy | 15,446 | 1,30,913 | 11%
5 | Vida (Hero MotoCorp) | 7,977 | 48,668 | 4%

Ola, still the fiscal’s numero uno, saw its March volumes plunge 56% YoY from 53,640 units. Bajaj’s run, said a dealer in Pune, owes much to 4,000-odd touchpoints.

In e-three-wheelers, 6.99 lakh units were sold, 10.5% more. For electric cars: 1.07 lakh.
"""

doc = dict(
    id='te-vahan-2503', published='2025-04-02', source='saffron-auto-bureau',
    title='E2W retails cross 11.49 lakh in FY25, Bajaj dethrones TVS in March',
    text=TEXT,
    claims=[
        c('11.49 lakh', ['registrations', 'sales'], 1149000, 'vehicle', None, p=('2024-04-01', '2025-03-31')),
        c('11,49,422 units', ['registrations', 'sales'], 1149422, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('21%', ['registrations', 'sales'], 21, 'percent', role='change', p=('2024-04-01', '2025-03-31')),
        c('9,48,561 units', ['registrations', 'sales'], 948561, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('6.1%', 'penetration', 6.1, 'percent', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('5.4%', 'penetration', 5.4, 'percent', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
        c('halved', 'subsidy', -50, 'percent', role='change', status=['plan', 'target', 'forecast']),
        c('Rs 2,500', 'subsidy', 2500, 'INR', per='kWh', status=['plan', 'target', 'forecast']),
        c('1,30,331', ['registrations', 'sales'], 130331, 'vehicle', p=('2025-03-01', '2025-03-31')),
        c('1,40,339', ['registrations', 'sales'], 140339, 'vehicle', p=('2024-03-01', '2024-03-31')),
        c('34,863', ['registrations', 'sales'], 34863, 'vehicle', company='Bajaj Auto', p=('2025-03-01', '2025-03-31')),
        c('2,30,761', ['registrations', 'sales'], 230761, 'vehicle', company='Bajaj Auto', p=('2024-04-01', '2025-03-31')),
        c('20%', 'market_share', 20, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('30,453', ['registrations', 'sales'], 30453, 'vehicle', company=['TVS Motor Company', 'TVS Motor'], p=('2025-03-01', '2025-03-31')),
        c('2,37,551', ['registrations', 'sales'], 237551, 'vehicle', company=['TVS Motor Company', 'TVS Motor'], p=('2024-04-01', '2025-03-31')),
        c('21%', 'market_share', 21, 'percent', nth=1, company=['TVS Motor Company', 'TVS Motor'], role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('23,430', ['registrations', 'sales'], 23430, 'vehicle', company='Ola Electric', p=('2025-03-01', '2025-03-31')),
        c('3,44,005', ['registrations', 'sales'], 344005, 'vehicle', company='Ola Electric', p=('2024-04-01', '2025-03-31')),
        c('30%', 'market_share', 30, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('15,446', ['registrations', 'sales'], 15446, 'vehicle', company='Ather Energy', p=('2025-03-01', '2025-03-31')),
        c('1,30,913', ['registrations', 'sales'], 130913, 'vehicle', company='Ather Energy', p=('2024-04-01', '2025-03-31')),
        c('11%', 'market_share', 11, 'percent', company='Ather Energy', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('7,977', ['registrations', 'sales'], 7977, 'vehicle', company='Hero MotoCorp', p=('2025-03-01', '2025-03-31')),
        c('48,668', ['registrations', 'sales'], 48668, 'vehicle', company='Hero MotoCorp', p=('2024-04-01', '2025-03-31')),
        c('4%', 'market_share', 4, 'percent', nth=1, company='Hero MotoCorp', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('56%', ['registrations', 'sales'], -56, 'percent', company='Ola Electric', role='change', p=('2025-03-01', '2025-03-31')),
        c('53,640', ['registrations', 'sales'], 53640, 'vehicle', company='Ola Electric', p=('2024-03-01', '2024-03-31')),
        c('4,000', 'stores', 4000, 'store', company='Bajaj Auto'),
        c('6.99 lakh', ['registrations', 'sales'], 699000, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('10.5%', ['registrations', 'sales'], 10.5, 'percent', role='change', p=('2024-04-01', '2025-03-31')),
        c('1.07 lakh', ['registrations', 'sales'], 107000, 'vehicle', p=('2024-04-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'TVS Motor Company': ('COMPANY', 'TVS Motor Company'), 'TVS': ('COMPANY', 'TVS Motor Company'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Hero MotoCorp')}),
)
