from goldlib import *
from mentions import mentions

TEXT = """FY24 scorecard: Ola Electric sells over 3 lakh e-scooters, TVS a distant second

March was a blockbuster. A rush before the FAME II subsidy lapsed on the 31st took several two-wheeler makers to their best monthly numbers.

Ola Electric retailed 53,180 units, as per Vahan data, an increase of 150 percent over March 2023 and 56 percent over February. For FY2024, its tally is 3,28,600 units (FY2023: 1,52,800), giving the Tamil Nadu-based manufacturer a 35 percent share. It has an annual capacity of 10 lakh units at Krishnagiri.

TVS Motor Company sold 26,460 iQubes in the month, 58 percent more than the 16,790 of a year ago. The Hosur company closed the fiscal with 1,83,100 units, up 121 percent, and is to expand the e-scooter's line-up with a variant that has a smaller battery.

Ather Energy, at number three for the year, was in fourth place in the month with 17,230, behind Bajaj Auto with 17,980. Ather's full-year sales of 1,09,400 are 42 percent better. The company opens bookings for its family scooter, the Rizta, on April 6.

Bajaj, whose Chetak sells from about 200 exclusive stores, posted 1,06,600 units, thrice its FY2023 number of 35,400. It wants to have 600 such outlets by September.

Hero MotoCorp's Vida brand registered 17,700 units in the year, of which 3,600 came in March. Greaves Electric Mobility, which sold more than 1.09 lakh in FY2023, has seen its sales drop by 71 percent to 31,600 after it was asked to refund incentives of Rs 124 crore.

In all, 9,44,000 electric two-wheelers were sold in FY2024, up 29 percent, for a penetration of 5.4 percent. The subsidy per kWh under the new EMPS, valid until the end of July, is Rs 5,000, half of what it was.

(The author has covered two-wheelers for 22 years.)
"""

doc = dict(
    id='tw-b-e2w-fy24-2404', published='2024-04-02', source='two-wheeler-trade',
    title='FY24 scorecard: Ola Electric sells over 3 lakh e-scooters, TVS a distant second',
    text=TEXT,
    claims=[
        c('3 lakh e-scooters', 'sales', 300000, 'vehicle', None, company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('53,180 units', 'sales', 53180, 'vehicle', company='Ola Electric', p=('2024-03-01', '2024-03-31')),
        c('150 percent', 'sales', 150, 'percent', company='Ola Electric', role='change', p=('2024-03-01', '2024-03-31')),
        c('56 percent', 'sales', 56, 'percent', company='Ola Electric', role='change', p=('2024-03-01', '2024-03-31')),
        c('3,28,600 units', 'sales', 328600, 'vehicle', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('1,52,800', 'sales', 152800, 'vehicle', company='Ola Electric', p=('2022-04-01', '2023-03-31')),
        c('35 percent', 'market_share', 35, 'percent', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('10 lakh units', 'capacity', 1000000, 'vehicle', company='Ola Electric', per='year'),
        c('26,460 iQubes', 'sales', 26460, 'vehicle', company='TVS Motor', product='iQube', p=('2024-03-01', '2024-03-31')),
        c('58 percent', 'sales', 58, 'percent', company='TVS Motor', product='iQube', role='change', p=('2024-03-01', '2024-03-31')),
        c('16,790', 'sales', 16790, 'vehicle', company='TVS Motor', product='iQube', p=('2023-03-01', '2023-03-31')),
        c('1,83,100 units', 'sales', 183100, 'vehicle', company='TVS Motor', product=[None, 'iQube'], p=('2023-04-01', '2024-03-31')),
        c('121 percent', 'sales', 121, 'percent', company='TVS Motor', product=[None, 'iQube'], role='change', p=('2023-04-01', '2024-03-31')),
        c('17,230', 'sales', 17230, 'vehicle', company='Ather Energy', p=('2024-03-01', '2024-03-31')),
        c('17,980', 'sales', 17980, 'vehicle', company='Bajaj Auto', p=('2024-03-01', '2024-03-31')),
        c('1,09,400', 'sales', 109400, 'vehicle', company='Ather Energy', p=('2023-04-01', '2024-03-31')),
        c('42 percent', 'sales', 42, 'percent', company='Ather Energy', role='change', p=('2023-04-01', '2024-03-31')),
        c('200 exclusive stores', 'stores', 200, 'store', company='Bajaj Auto', product=[None, 'Chetak']),
        c('1,06,600 units', 'sales', 106600, 'vehicle', company='Bajaj Auto', p=('2023-04-01', '2024-03-31')),
        c('thrice', 'sales', 200, 'percent', company='Bajaj Auto', role='change', p=('2023-04-01', '2024-03-31')),
        c('35,400', 'sales', 35400, 'vehicle', company='Bajaj Auto', p=('2022-04-01', '2023-03-31')),
        c('600 such outlets', 'stores', 600, 'store', company='Bajaj Auto', p=(None, '2024-09-30'), status=['plan', 'target', 'forecast']),
        c('17,700 units', 'registrations', 17700, 'vehicle', company='Vida', p=('2023-04-01', '2024-03-31')),
        c('3,600', 'registrations', 3600, 'vehicle', company='Vida', p=('2024-03-01', '2024-03-31')),
        c('1.09 lakh', 'sales', 109000, 'vehicle', None, company='Greaves Electric Mobility', p=('2022-04-01', '2023-03-31')),
        c('71 percent', 'sales', -71, 'percent', company='Greaves Electric Mobility', role='change', p=('2023-04-01', '2024-03-31')),
        c('31,600', 'sales', 31600, 'vehicle', company='Greaves Electric Mobility', p=('2023-04-01', '2024-03-31')),
        c('Rs 124 crore', ['cost', 'subsidy'], 1240000000, 'INR', company='Greaves Electric Mobility'),
        c('9,44,000 electric two-wheelers', 'sales', 944000, 'vehicle', p=('2023-04-01', '2024-03-31')),
        c('29 percent', 'sales', 29, 'percent', role='change', p=('2023-04-01', '2024-03-31')),
        c('5.4 percent', 'penetration', 5.4, 'percent', p=('2023-04-01', '2024-03-31')),
        c('Rs 5,000', 'subsidy', 5000, 'INR', per='kWh', p=(None, '2024-07-31')),
        c('half', 'subsidy', -50, 'percent', role='change', p=(None, '2024-07-31')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS Motor Company': ('COMPANY', 'TVS Motor'), 'TVS': ('COMPANY', 'TVS Motor'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ather': ('COMPANY', 'Ather Energy'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'Greaves Electric Mobility': ('COMPANY', 'Greaves Electric Mobility'), 'iQube': ('PRODUCT', 'iQube'), 'Rizta': ('PRODUCT', 'Rizta'), 'Chetak': ('PRODUCT', 'Chetak')}),
    checks=[],
)
