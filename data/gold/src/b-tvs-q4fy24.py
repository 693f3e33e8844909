from goldlib import *
from mentions import mentions

TEXT = """TVS Motor to pump Rs 1,000 crore into FY25 after Q4 profit climbs to Rs 485 crore

Chennai, May 8: Hosur-based TVS Motor Company on Wednesday said its standalone profit after tax had risen by 81 per cent to ₹485 crore in the fourth quarter of FY24, from ₹410 crore in the same period of the previous year.

Operating revenue went up to ₹8,169 crore (₹6,605 crore), and the operating EBITDA, at ₹926 crore, was the highest in its history; the margin of 11.3 per cent compares with 10.3 per cent before, an improvement by 100 basis points.

The iQube did its bit. Electric scooter sales for the whole fiscal doubled to 1.94 lakh units from 0.97 lakh, whereas the fourth quarter contributed 49,000. Dealers who sell the model have grown to 750 in 434 cities.

This year’s capital expenditure, pegged at ₹1,000 crore, goes mainly towards electrics, CEO K N Radhakrishnan, 61, told reporters. R&D took another ₹240 crore in the year just ended. A ₹100 crore cut in borrowings left debt at ₹1,320 crore on March 31.

Due in showrooms next month, he let slip, is the iQube ST with a 5.1 kWh pack, 150 km of real-world range.
"""

doc = dict(
    id='b-tvs-q4fy24', published='2024-05-08', source='south-business-post',
    title='TVS Motor to pump Rs 1,000 crore into FY25 after Q4 profit climbs to Rs 485 crore',
    text=TEXT,
    claims=[
        c('Rs 1,000 crore', 'capex', 10000000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2024-04-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('Rs 485 crore', 'net_income', 4850000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2024-01-01', '2024-03-31')),
        c('81 per cent', 'net_income', 81, 'percent', company=['TVS Motor', 'TVS Motor Company'], role='change', p=('2024-01-01', '2024-03-31')),
        c('₹485 crore', 'net_income', 4850000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2024-01-01', '2024-03-31')),
        c('₹410 crore', 'net_income', 4100000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2023-01-01', '2023-03-31')),
        c('₹8,169 crore', 'revenue', 81690000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2024-01-01', '2024-03-31')),
        c('₹6,605 crore', 'revenue', 66050000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2023-01-01', '2023-03-31')),
        c('₹926 crore', 'ebitda', 9260000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2024-01-01', '2024-03-31')),
        c('11.3 per cent', 'margin', 11.3, 'percent', company=['TVS Motor', 'TVS Motor Company'], p=('2024-01-01', '2024-03-31')),
        c('10.3 per cent', 'margin', 10.3, 'percent', company=['TVS Motor', 'TVS Motor Company'], p=('2023-01-01', '2023-03-31')),
        c('100 basis points', 'margin', 1, 'percentage_point', company=['TVS Motor', 'TVS Motor Company'], role='change', p=('2024-01-01', '2024-03-31')),
        c('doubled', 'sales', 100, 'percent', company=['TVS Motor', 'TVS Motor Company'], product='iQube', role='change', p=('2023-04-01', '2024-03-31')),
        c('1.94 lakh units', 'sales', 194000, 'vehicle', company=['TVS Motor', 'TVS Motor Company'], product='iQube', p=('2023-04-01', '2024-03-31')),
        c('0.97 lakh', 'sales', 97000, 'vehicle', company=['TVS Motor', 'TVS Motor Company'], product='iQube', p=('2022-04-01', '2023-03-31')),
        c('49,000', 'sales', 49000, 'vehicle', company=['TVS Motor', 'TVS Motor Company'], product='iQube', p=('2024-01-01', '2024-03-31')),
        c('750', 'stores', 750, 'store', company=['TVS Motor', 'TVS Motor Company']),
        c('434 cities', 'countries', 434, 'country', company=['TVS Motor', 'TVS Motor Company']),
        c('₹1,000 crore', 'capex', 10000000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2024-04-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('₹240 crore', 'rnd', 2400000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2023-04-01', '2024-03-31')),
        c('₹100 crore', 'debt', -1000000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], role='change', p=('2023-04-01', '2024-03-31')),
        c('₹1,320 crore', 'debt', 13200000000, 'INR', company=['TVS Motor', 'TVS Motor Company'], p=('2024-03-31', '2024-03-31')),
        c('next month', 'launch', None, 'date', company=['TVS Motor', 'TVS Motor Company'], product='iQube ST', p=('2024-06-01', '2024-06-30'), status=['plan', 'target']),
        c('5.1 kWh', 'battery_capacity', 5.1, 'kWh', company=['TVS Motor', 'TVS Motor Company'], product='iQube ST'),
        c('150 km', 'range', 150, 'km', company=['TVS Motor', 'TVS Motor Company'], product='iQube ST'),
    ],
    names=mentions(TEXT, {
        'TVS Motor Company': ('COMPANY', 'TVS Motor'),
        'TVS Motor': ('COMPANY', 'TVS Motor'),
        'iQube': ('PRODUCT', 'iQube'),
        'iQube ST': ('PRODUCT', 'iQube ST'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['Rs 485 crore', '₹485 crore']),
        dict(kind='growth', verdict='inconsistent', quotes=['₹485 crore', '₹410 crore', '81 per cent'], suggestion='fits 18 percent'),
        dict(kind='agreement', verdict='consistent', quotes=['Rs 1,000 crore', '₹1,000 crore']),
        dict(kind='share', verdict='consistent', quotes=['11.3 per cent', '₹926 crore', '₹8,169 crore']),
        dict(kind='growth', verdict='consistent', quotes=['11.3 per cent', '10.3 per cent', '100 basis points']),
        dict(kind='growth', verdict='consistent', quotes=['1.94 lakh units', '0.97 lakh', 'doubled']),
    ],
)
