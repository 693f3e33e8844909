from goldlib import *
from mentions import mentions

TEXT = """Ola Electric Q3 loss swells to Rs 564 crore even as cash burn eases

Shares of Ola Electric Mobility ended at Rs 69.4 on Friday, 2.3 per cent lower, hours before the Bengaluru firm owned up to the worst quarter of its short life on the bourses. The consolidated loss for October-December came to ₹564 crore; a year ago it was ₹376 crore.

Where the money went
- Revenue: ₹1,045 crore, 19.4 per cent below the ₹1,296 crore of the December 2023 quarter
- Gross profit: ₹194 crore, i.e. a gross margin of 18.6 per cent as against 17.4 per cent, a gain of 1.2 percentage points
- Operating expenses: ₹654 crore (₹98 crore of it R&D)
- EBITDA: -₹460 crore, or -44% of sales
- Free cash flow: -₹392 crore (-₹811 crore in Q2)

Deliveries dropped 14.8 per cent on a sequential basis to 84,029 from 98,619. Management blamed rivals' discounts and its own dash to 4,000 stores on Christmas Day, five times what it used to have.

There is ₹3,200 crore left in the bank as of December 31. The Gigafactory in Krishnagiri can make 1.4 GWh of cells a year and mass production of the Bharat Cell is to start in the April-June quarter. An S1 X sells for ₹79,999 today, an S1 Z for ₹59,999.

(Aarti, 31, covers new-age stocks. Write to her at desk3@example.in)
"""

doc = dict(
    id='b-ola-q3fy25', published='2025-02-07', source='dalal-desk',
    title='Ola Electric Q3 loss swells to Rs 564 crore even as cash burn eases',
    text=TEXT,
    claims=[
        c('Rs 564 crore', 'net_income', -5640000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('Rs 69.4', 'share_price', 69.4, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], per=[None, 'share'], p=('2025-02-07', '2025-02-07')),
        c('2.3 per cent', 'share_price', -2.3, 'percent', company=['Ola Electric', 'Ola Electric Mobility'], role='change', p=('2025-02-07', '2025-02-07')),
        c('₹564 crore', 'net_income', -5640000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('₹376 crore', 'net_income', -3760000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2023-10-01', '2023-12-31')),
        c('₹1,045 crore', 'revenue', 10450000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('19.4 per cent', 'revenue', -19.4, 'percent', company=['Ola Electric', 'Ola Electric Mobility'], role='change', p=('2024-10-01', '2024-12-31')),
        c('₹1,296 crore', 'revenue', 12960000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2023-10-01', '2023-12-31')),
        c('₹194 crore', 'gross_profit', 1940000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('18.6 per cent', 'gross_margin', 18.6, 'percent', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('17.4 per cent', 'gross_margin', 17.4, 'percent', company=['Ola Electric', 'Ola Electric Mobility'], p=('2023-10-01', '2023-12-31')),
        c('1.2 percentage points', 'gross_margin', 1.2, 'percentage_point', company=['Ola Electric', 'Ola Electric Mobility'], role='change', p=('2024-10-01', '2024-12-31')),
        c('₹654 crore', 'opex', 6540000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('₹98 crore', 'rnd', 980000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('-₹460 crore', 'ebitda', -4600000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('-44%', 'margin', -44, 'percent', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('-₹392 crore', 'cash_flow', -3920000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('-₹811 crore', 'cash_flow', -8110000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-07-01', '2024-09-30')),
        c('14.8 per cent', 'deliveries', -14.8, 'percent', company=['Ola Electric', 'Ola Electric Mobility'], role='change', p=('2024-10-01', '2024-12-31')),
        c('84,029', 'deliveries', 84029, 'vehicle', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-10-01', '2024-12-31')),
        c('98,619', 'deliveries', 98619, 'vehicle', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-07-01', '2024-09-30')),
        c('4,000 stores', 'stores', 4000, 'store', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-12-25', '2024-12-25')),
        c('five times', 'stores', 400, 'percent', company=['Ola Electric', 'Ola Electric Mobility'], role='change', p=('2024-12-25', '2024-12-25')),
        c('₹3,200 crore', 'cash', 32000000000, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], p=('2024-12-31', '2024-12-31')),
        c('1.4 GWh', 'capacity', 1.4, 'GWh', company=['Ola Electric', 'Ola Electric Mobility'], per='year'),
        c('April-June quarter', 'production_start', None, 'date', company=['Ola Electric', 'Ola Electric Mobility'], product='Bharat Cell', p=('2025-04-01', '2025-06-30'), status=['plan', 'target']),
        c('₹79,999', 'price', 79999, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], product='S1 X'),
        c('₹59,999', 'price', 59999, 'INR', company=['Ola Electric', 'Ola Electric Mobility'], product='S1 Z'),
    ],
    names=mentions(TEXT, {
        'Ola Electric': ('COMPANY', 'Ola Electric'),
        'Ola Electric Mobility': ('COMPANY', 'Ola Electric'),
        'S1 X': ('PRODUCT', 'S1 X'),
        'S1 Z': ('PRODUCT', 'S1 Z'),
        'Bharat Cell': ('PRODUCT', 'Bharat Cell'),
    }),
    checks=[
        dict(kind='agreement', verdict='consistent', quotes=['Rs 564 crore', '₹564 crore']),
        dict(kind='growth', verdict='consistent', quotes=['₹1,045 crore', '₹1,296 crore', '19.4 per cent']),
        dict(kind='share', verdict='consistent', quotes=['18.6 per cent', '₹194 crore', '₹1,045 crore']),
        dict(kind='growth', verdict='consistent', quotes=['18.6 per cent', '17.4 per cent', '1.2 percentage points']),
        dict(kind='share', verdict='consistent', quotes=['-44%', '-₹460 crore', '₹1,045 crore']),
        dict(kind='growth', verdict='consistent', quotes=['84,029', '98,619', '14.8 per cent']),
    ],
)
