from goldlib import *
from mentions import mentions

TEXT = """FY24 filings: EV start-ups grow out of their clothes, losses included

Numbers (Rs crore) from the latest RoC filings:

Company          Revenue FY24   Revenue FY23   Loss FY24   Loss FY23
Euler Motors          170.8           49.4        227.1       208.4
River                  10.4            0.3        123.1        70.6
Ultraviolette          14.8            0.7         61.4        35.9
Yulu                  122.5           42.4        118.0       131.2
Oben Electric           6.7            0.2         27.5        16.1

Of these only bike-renter Yulu, in which Bajaj Auto holds 18.8 per cent, narrowed its loss; the three-wheeler maker from Delhi burnt more but more than tripled its topline.

Since then money has kept flowing. The maker of the F77 (Rs 2.99 lakh onwards) is in talks for $45 million, while Yamaha led River's $40 million Series B in February. River's cumulative sales crossed 3,000 scooters this month from six outlets. Oben plans to go from 12 showrooms to 60 by the end of the fiscal; its Rorr has 187 km of claimed range.

BluSmart, which files under its own steam, had operating revenue of Rs 390 crore, up 5.5X, with a fleet of 7,200 cabs.

Note: all figures standalone; FY23 figures as restated. Not investment advice.
"""

doc = dict(
    id='tj-in-startups-fy24', published='2024-10-29', source='startup-ledger-india',
    title='FY24 filings: EV start-ups grow out of their clothes, losses included',
    text=TEXT,
    claims=[
        c('170.8', 'revenue', 1708000000.0, 'INR', company='Euler Motors', p=('2023-04-01', '2024-03-31')),
        c('49.4', 'revenue', 494000000.0, 'INR', company='Euler Motors', p=('2022-04-01', '2023-03-31')),
        c('227.1', 'net_income', -2271000000.0, 'INR', company='Euler Motors', p=('2023-04-01', '2024-03-31')),
        c('208.4', 'net_income', -2084000000.0, 'INR', company='Euler Motors', p=('2022-04-01', '2023-03-31')),
        c('10.4', 'revenue', 104000000.0, 'INR', company='River', p=('2023-04-01', '2024-03-31')),
        c('0.3', 'revenue', 3000000, 'INR', company='River', p=('2022-04-01', '2023-03-31')),
        c('123.1', 'net_income', -1231000000.0, 'INR', company='River', p=('2023-04-01', '2024-03-31')),
        c('70.6', 'net_income', -706000000.0, 'INR', company='River', p=('2022-04-01', '2023-03-31')),
        c('14.8', 'revenue', 148000000.0, 'INR', company='Ultraviolette', p=('2023-04-01', '2024-03-31')),
        c('0.7', 'revenue', 7000000, 'INR', company='Ultraviolette', p=('2022-04-01', '2023-03-31')),
        c('61.4', 'net_income', -614000000.0, 'INR', company='Ultraviolette', p=('2023-04-01', '2024-03-31')),
        c('35.9', 'net_income', -359000000.0, 'INR', company='Ultraviolette', p=('2022-04-01', '2023-03-31')),
        c('122.5', 'revenue', 1225000000.0, 'INR', company='Yulu', p=('2023-04-01', '2024-03-31')),
        c('42.4', 'revenue', 424000000.0, 'INR', company='Yulu', p=('2022-04-01', '2023-03-31')),
        c('118.0', 'net_income', -1180000000.0, 'INR', company='Yulu', p=('2023-04-01', '2024-03-31')),
        c('131.2', 'net_income', -1312000000.0, 'INR', company='Yulu', p=('2022-04-01', '2023-03-31')),
        c('6.7', 'revenue', 67000000.0, 'INR', company='Oben Electric', p=('2023-04-01', '2024-03-31')),
        c('0.2', 'revenue', 2000000, 'INR', company='Oben Electric', p=('2022-04-01', '2023-03-31')),
        c('27.5', 'net_income', -275000000.0, 'INR', company='Oben Electric', p=('2023-04-01', '2024-03-31')),
        c('16.1', 'net_income', -161000000.0, 'INR', company='Oben Electric', p=('2022-04-01', '2023-03-31')),
        c('18.8 per cent', 'stake', 18.8, 'percent', company='Bajaj Auto'),
        c('tripled', 'revenue', 200, 'percent', None, company='Euler Motors', role='change', p=('2023-04-01', '2024-03-31')),
        c('Rs 2.99 lakh', 'price', 299000, 'INR', company='Ultraviolette', product='F77'),
        c('$45 million', 'funding', 45000000.0, 'USD', company='Ultraviolette', status='plan'),
        c('$40 million', 'funding', 40000000.0, 'USD', company='River', p=('2024-02-01', '2024-02-29')),
        c('3,000 scooters', 'sales', 3000, 'vehicle', None, company='River', p=(None, '2024-10-29')),
        c('six outlets', 'stores', 6, 'store', company='River'),
        c('12 showrooms', 'stores', 12, 'store', company='Oben Electric'),
        c('60', 'stores', 60, 'store', company='Oben Electric', p=(None, '2025-03-31'), status=['target', 'forecast']),
        c('187 km', 'range', 187, 'km', company='Oben Electric', product='Rorr'),
        c('Rs 390 crore', 'revenue', 3900000000.0, 'INR', company='BluSmart', p=('2023-04-01', '2024-03-31')),
        c('5.5X', 'revenue', 450, 'percent', company='BluSmart', role='change', p=('2023-04-01', '2024-03-31')),
        c('7,200 cabs', 'other', 7200, 'vehicle', company='BluSmart'),
    ],
    names=mentions(TEXT, {'Ultraviolette': ('COMPANY', 'Ultraviolette'), 'Euler Motors': ('COMPANY', 'Euler Motors'), 'River': ('COMPANY', 'River'), 'BluSmart': ('COMPANY', 'BluSmart'), 'Yulu': ('COMPANY', 'Yulu'), 'Yamaha': ('COMPANY', 'Yamaha'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Oben Electric': ('COMPANY', 'Oben Electric'), 'Oben': ('COMPANY', 'Oben Electric'), 'F77': ('PRODUCT', 'F77'), 'Rorr': ('PRODUCT', 'Rorr')}),
    checks=[],
)
