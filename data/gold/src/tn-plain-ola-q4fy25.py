from goldlib import *
from mentions import mentions

TEXT = """Ola Electric posts Q4 loss of ₹870 crore

Ola Electric Mobility on Thursday reported a consolidated net loss of ₹870 crore for the fourth quarter of FY25, as against a loss of ₹416 crore in the year-ago quarter and ₹564 crore in the third quarter. Revenue from operations declined 62 per cent to ₹611 crore from ₹1,598 crore.

The company delivered 51,375 units in the quarter under review, down from 1,15,386 a year ago. In Q3 it had delivered 84,029. For the full fiscal, deliveries rose to 3,59,221, compared to 3,29,549 in FY24, and the net loss widened to ₹2,276 crore from ₹1,584 crore.

Gross margin for the quarter was 13.7 per cent; in April, it said, the number had climbed to 20 per cent. Gen 3 scooters accounted for 56 per cent of deliveries. The entry S1 X Gen 3 is priced at ₹79,999 and has a 2 kWh battery. Deliveries of the Roadster X motorcycle began in May.

For Q1 FY26, the Bengaluru-based firm expects to deliver 65,000 units at revenue of ₹800-850 crore. It had cash of ₹3,100 crore as of March 31.

TVS sold 27,000 electric scooters and Bajaj 34,900 in April. Ather, which listed on May 6, narrowed its March-quarter loss to ₹234 crore from ₹283 crore.
"""

doc = dict(
    id='tn-plain-ola-q4fy25', published='2025-05-29', source='southern-bourse-mail',
    title='Ola Electric posts Q4 loss of ₹870 crore',
    text=TEXT,
    claims=[
        c('₹870 crore', 'net_income', -8700000000, 'INR', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('₹870 crore', 'net_income', -8700000000, 'INR', nth=1, company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('₹416 crore', 'net_income', -4160000000, 'INR', company='Ola Electric', p=('2024-01-01', '2024-03-31')),
        c('₹564 crore', 'net_income', -5640000000, 'INR', company='Ola Electric', p=('2024-10-01', '2024-12-31')),
        c('62 per cent', 'revenue', -62, 'percent', company='Ola Electric', role='change', p=('2025-01-01', '2025-03-31')),
        c('₹611 crore', 'revenue', 6110000000, 'INR', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('₹1,598 crore', 'revenue', 15980000000, 'INR', company='Ola Electric', p=('2024-01-01', '2024-03-31')),
        c('51,375 units', 'deliveries', 51375, 'vehicle', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('1,15,386', 'deliveries', 115386, 'vehicle', company='Ola Electric', p=('2024-01-01', '2024-03-31')),
        c('84,029', 'deliveries', 84029, 'vehicle', company='Ola Electric', p=('2024-10-01', '2024-12-31')),
        c('3,59,221', 'deliveries', 359221, 'vehicle', company='Ola Electric', p=('2024-04-01', '2025-03-31')),
        c('3,29,549', 'deliveries', 329549, 'vehicle', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('₹2,276 crore', 'net_income', -22760000000, 'INR', company='Ola Electric', p=('2024-04-01', '2025-03-31')),
        c('₹1,584 crore', 'net_income', -15840000000, 'INR', company='Ola Electric', p=('2023-04-01', '2024-03-31')),
        c('13.7 per cent', 'gross_margin', 13.7, 'percent', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('20 per cent', 'gross_margin', 20, 'percent', company='Ola Electric', p=('2025-04-01', '2025-04-30')),
        c('56 per cent', 'deliveries', 56, 'percent', company='Ola Electric', role='share', p=('2025-01-01', '2025-03-31')),
        c('₹79,999', 'price', 79999, 'INR', company='Ola Electric', product='S1 X Gen 3'),
        c('2 kWh', 'battery_capacity', 2, 'kWh', company='Ola Electric', product='S1 X Gen 3'),
        c('May', 'delivery_start', None, 'date', company='Ola Electric', product='Roadster X', p=('2025-05-01', '2025-05-31')),
        c('65,000 units', 'deliveries', 65000, 'vehicle', company='Ola Electric', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('₹800-850 crore', 'revenue', 8000000000, 'INR', 8500000000, company='Ola Electric', p=('2025-04-01', '2025-06-30'), status=['target', 'forecast']),
        c('₹3,100 crore', 'cash', 31000000000, 'INR', company='Ola Electric', p=('2025-03-31', '2025-03-31')),
        c('27,000 electric scooters', 'sales', 27000, 'vehicle', company='TVS', p=('2025-04-01', '2025-04-30')),
        c('34,900', 'sales', 34900, 'vehicle', company='Bajaj Auto', p=('2025-04-01', '2025-04-30')),
        c('₹234 crore', 'net_income', -2340000000, 'INR', company='Ather Energy', p=('2025-01-01', '2025-03-31')),
        c('₹283 crore', 'net_income', -2830000000, 'INR', company='Ather Energy', p=('2024-01-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'TVS': ('COMPANY', 'TVS'), 'S1 X Gen 3': ('PRODUCT', 'S1 X Gen 3'), 'Roadster X': ('PRODUCT', 'Roadster X'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Ather': ('COMPANY', 'Ather Energy')}),
    checks=[],
)
