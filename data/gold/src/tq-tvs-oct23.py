from goldlib import *
from mentions import mentions

TEXT = """TVS Motor’s Oct sales rise 21 pc; e-scooters more than double

CHENNAI: TVS Motor Company on Wednesday reported total sales of 4.35 lakh units for October, as against 3.60 lakh units in the same month last year, helped by the first week of the festive season.

Its electric scooters contributed 20,153 units, up from 8,103 a year earlier. In the seven months since April the Hosur-based firm has thus sold 1.15 lakh of them. Exports, two- and three-wheelers taken together, were a different matter: they eased 2 per cent to 86,508 units.

The Vahan portal, which counts registrations and not sales, has 16,455 for the iQube maker and 23,884 for Ola Electric; the latter kept 32 per cent of a market of 74,622 units. Bajaj Auto, which prices its Chetak at Rs 1.15 lakh during the festival (Rs 1.30 lakh until September), registered 8,933, while Hero MotoCorp’s Vida V1 stayed below 2,000.

Sudarshan Venu, 34, the managing director, told analysts that electrics were 13 per cent of the company’s scooter volume and 5 per cent of the country’s two-wheelers, a figure that he expects to reach 30 per cent by 2030.

Investor helpline: 044-2833 2115
"""

doc = dict(
    id='tq-tvs-oct23', published='2023-11-02', source='deccan-auto-desk',
    title='TVS Motor’s Oct sales rise 21 pc; e-scooters more than double',
    text=TEXT,
    claims=[
        c('21 pc', 'sales', 21, 'percent', company=['TVS Motor', 'TVS Motor Company', 'TVS'], role='change', p=('2023-10-01', '2023-10-31')),
        c('double', 'sales', 100, 'percent', None, company=['TVS Motor', 'TVS Motor Company', 'TVS'], role='change', p=('2023-10-01', '2023-10-31')),
        c('4.35 lakh units', 'sales', 435000, 'vehicle', company=['TVS Motor', 'TVS Motor Company', 'TVS'], p=('2023-10-01', '2023-10-31')),
        c('3.60 lakh units', 'sales', 360000, 'vehicle', company=['TVS Motor', 'TVS Motor Company', 'TVS'], p=('2022-10-01', '2022-10-31')),
        c('20,153 units', 'sales', 20153, 'vehicle', company=['TVS Motor', 'TVS Motor Company', 'TVS'], p=('2023-10-01', '2023-10-31')),
        c('8,103', 'sales', 8103, 'vehicle', company=['TVS Motor', 'TVS Motor Company', 'TVS'], p=('2022-10-01', '2022-10-31')),
        c('1.15 lakh', 'sales', 115000, 'vehicle', company=['TVS Motor', 'TVS Motor Company', 'TVS'], p=('2023-04-01', '2023-10-31')),
        c('2 per cent', 'exports', -2, 'percent', company=['TVS Motor', 'TVS Motor Company', 'TVS'], role='change', p=('2023-10-01', '2023-10-31')),
        c('86,508 units', 'exports', 86508, 'vehicle', company=['TVS Motor', 'TVS Motor Company', 'TVS'], p=('2023-10-01', '2023-10-31')),
        c('16,455', 'registrations', 16455, 'vehicle', company=['TVS Motor', 'TVS Motor Company', 'TVS'], p=('2023-10-01', '2023-10-31')),
        c('23,884', 'registrations', 23884, 'vehicle', company='Ola Electric', p=('2023-10-01', '2023-10-31')),
        c('32 per cent', 'market_share', 32, 'percent', company='Ola Electric', role=['share', 'level'], p=('2023-10-01', '2023-10-31')),
        c('74,622 units', 'registrations', 74622, 'vehicle', p=('2023-10-01', '2023-10-31')),
        c('Rs 1.15 lakh', 'price', 115000, 'INR', company='Bajaj Auto', product='Chetak'),
        c('Rs 1.30 lakh', 'price', 130000, 'INR', company='Bajaj Auto', product='Chetak', superseded=True),
        c('8,933', 'registrations', 8933, 'vehicle', company='Bajaj Auto', p=('2023-10-01', '2023-10-31')),
        c('2,000', 'registrations', None, 'vehicle', 2000, company='Hero MotoCorp', product='Vida V1', p=('2023-10-01', '2023-10-31')),
        c('13 per cent', 'other', 13, 'percent', company=['TVS Motor', 'TVS Motor Company', 'TVS'], role='share', p=('2023-10-01', '2023-10-31')),
        c('5 per cent', 'penetration', 5, 'percent', role=['share', 'level']),
        c('30 per cent', 'penetration', 30, 'percent', role=['share', 'level'], p=(None, '2030-12-31'), status='forecast'),
    ],
    names=mentions(TEXT, {'TVS Motor Company': ('COMPANY', 'TVS Motor'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'iQube': ('PRODUCT', 'iQube'), 'Chetak': ('PRODUCT', 'Chetak'), 'Vida V1': ('PRODUCT', 'Vida V1')}),
    checks=[],
)
