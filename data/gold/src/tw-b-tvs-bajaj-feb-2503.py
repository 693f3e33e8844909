from goldlib import *
from mentions import mentions

TEXT = """TVS Motor Feb sales up 10%, electric two-wheelers grow 34%; Bajaj Auto volumes flat

CHENNAI: TVS Motor Company reported a 10 per cent growth in total sales at 4,04,200 units in February 2025 as compared to 3,68,424 units in February 2024.

Two-wheelers rose from 3,57,810 units to 3,92,100 units, of which 2,76,900 were sold in the domestic market. Motorcycles increased by 5 per cent to 1,92,500 units and scooters by 17 per cent to 1,65,100.

EV sales were 23,700 units against 17,700 in the corresponding month, thus registering a growth of 34 per cent. In January 2025 they were 25,200 units.

The company's exports came in at 1,24,600 units, a 26 per cent growth, while those of two-wheelers grew 28 per cent to 1,14,500.

Three-wheelers were up 13 per cent at 12,000 units. TVS began selling the electric King EV Max in January for Rs 2.95 lakh and has dispatched around 900 so far.

Pune rival Bajaj Auto sold 3,52,200 units, up 2 per cent. Its domestic two-wheeler sales declined 14 per cent to 1,46,300 units, as against 1,70,500 units a year ago, but exports rose 23 per cent to 1,53,700.

On Vahan, Bajaj's Chetak was the top electric two-wheeler in the month with 21,400 registrations, its second month in the lead. TVS had 18,760, and Ola Electric, which was renegotiating contracts with its registration agencies, 8,640. In its filing, Ola gave sales of "over 25,000 units".

At the BSE, TVS Motor settled 0.9 per cent higher at Rs 2,243, and Bajaj Auto fell 1.7 per cent to Rs 7,780. (KMS)

Disclaimer: This story is auto-generated from a syndicated feed.
"""

doc = dict(
    id='tw-b-tvs-bajaj-feb-2503', published='2025-03-03', source='kaveri-markets',
    title='TVS Motor Feb sales up 10%, electric two-wheelers grow 34%; Bajaj Auto volumes flat',
    text=TEXT,
    claims=[
        c('10%', 'sales', 10, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('34%', 'sales', 34, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('10 per cent', 'sales', 10, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('4,04,200 units', 'sales', 404200, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('3,68,424 units', 'sales', 368424, 'vehicle', company='TVS Motor', p=('2024-02-01', '2024-02-29')),
        c('3,57,810 units', 'sales', 357810, 'vehicle', company='TVS Motor', p=('2024-02-01', '2024-02-29')),
        c('3,92,100 units', 'sales', 392100, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('2,76,900', 'sales', 276900, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('5 per cent', 'sales', 5, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('1,92,500 units', 'sales', 192500, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('17 per cent', 'sales', 17, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('1,65,100', 'sales', 165100, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('23,700 units', 'sales', 23700, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('17,700', 'sales', 17700, 'vehicle', company='TVS Motor', p=('2024-02-01', '2024-02-29')),
        c('34 per cent', 'sales', 34, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('25,200 units', 'sales', 25200, 'vehicle', company='TVS Motor', p=('2025-01-01', '2025-01-31')),
        c('1,24,600 units', 'exports', 124600, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('26 per cent', 'exports', 26, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('28 per cent', 'exports', 28, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('1,14,500', 'exports', 114500, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('13 per cent', 'sales', 13, 'percent', company='TVS Motor', role='change', p=('2025-02-01', '2025-02-28')),
        c('12,000 units', 'sales', 12000, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('January', 'launch', None, 'date', nth=1, company='TVS Motor', product='King EV Max', p=('2025-01-01', '2025-01-31')),
        c('Rs 2.95 lakh', 'price', 295000, 'INR', company='TVS Motor', product='King EV Max'),
        c('900', ['sales', 'deliveries'], 900, 'vehicle', nth=1, company='TVS Motor', product='King EV Max', p=('2025-01-01', '2025-03-03')),
        c('3,52,200 units', 'sales', 352200, 'vehicle', company='Bajaj Auto', p=('2025-02-01', '2025-02-28')),
        c('2 per cent', 'sales', 2, 'percent', company='Bajaj Auto', role='change', p=('2025-02-01', '2025-02-28')),
        c('14 per cent', 'sales', -14, 'percent', company='Bajaj Auto', role='change', p=('2025-02-01', '2025-02-28')),
        c('1,46,300 units', 'sales', 146300, 'vehicle', company='Bajaj Auto', p=('2025-02-01', '2025-02-28')),
        c('1,70,500 units', 'sales', 170500, 'vehicle', company='Bajaj Auto', p=('2024-02-01', '2024-02-29')),
        c('23 per cent', 'exports', 23, 'percent', company='Bajaj Auto', role='change', p=('2025-02-01', '2025-02-28')),
        c('1,53,700', 'exports', 153700, 'vehicle', company='Bajaj Auto', p=('2025-02-01', '2025-02-28')),
        c('21,400 registrations', 'registrations', 21400, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-02-01', '2025-02-28')),
        c('18,760', 'registrations', 18760, 'vehicle', company='TVS Motor', p=('2025-02-01', '2025-02-28')),
        c('8,640', 'registrations', 8640, 'vehicle', company='Ola Electric', p=('2025-02-01', '2025-02-28')),
        c('25,000 units', 'sales', 25000, 'vehicle', None, company='Ola Electric', p=('2025-02-01', '2025-02-28')),
        c('0.9 per cent', 'share_price', 0.9, 'percent', company='TVS Motor', role='change', p=('2025-03-03', '2025-03-03')),
        c('Rs 2,243', 'share_price', 2243, 'INR', company='TVS Motor', per='share', p=('2025-03-03', '2025-03-03')),
        c('1.7 per cent', 'share_price', -1.7, 'percent', company='Bajaj Auto', role='change', p=('2025-03-03', '2025-03-03')),
        c('Rs 7,780', 'share_price', 7780, 'INR', company='Bajaj Auto', per='share', p=('2025-03-03', '2025-03-03')),
    ],
    names=mentions(TEXT, {'TVS Motor Company': ('COMPANY', 'TVS Motor'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'TVS': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'King EV Max': ('PRODUCT', 'King EV Max'), 'Chetak': ('PRODUCT', 'Chetak')}),
    checks=[],
)
