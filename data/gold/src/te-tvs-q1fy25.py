from goldlib import *
from mentions import mentions

TEXT = """TVS Motor Q1 PAT up 23%; EV volumes at 52,000 units

Chennai: Two- and three-wheeler major TVS Motor on Tuesday posted a standalone net profit of Rs 577 crore for the first quarter of FY25 as against Rs 468 crore in the same quarter of the previous fiscal, helped by a better product mix.

Revenue from operations stood at Rs 8,376 crore, registering a growth of 16 per cent over Rs 7,218 crore. Operating EBITDA rose 26 per cent to Rs 960 crore, translating into a margin of 11.5 per cent, an expansion of 90 basis points year-on-year and the highest it has ever clocked.

Overall sales including exports grew 14 per cent to 10.87 lakh units from 9.53 lakh units. Of this, electric scooters contributed 0.52 lakh versus 0.39 lakh a year ago, a jump of 34 per cent, with the iQube now retailed from over 750 dealerships. “We will enter electric three-wheelers this calendar year,” director and CEO K N Radhakrishnan told analysts, adding that capex for the fiscal has been pegged at Rs 1,000-1,200 crore, besides about Rs 500 crore earmarked for subsidiaries such as UK-based Norton.

The scrip settled 1.4 per cent higher at Rs 2,527.60 on the BSE.

Also read: Monsoon dampens tractor sales for third straight month
"""

doc = dict(
    id='te-tvs-q1fy25', published='2024-08-06', source='nariman-point-ledger',
    title='TVS Motor Q1 PAT up 23%; EV volumes at 52,000 units',
    text=TEXT,
    claims=[
        c('23%', 'net_income', 23, 'percent', company='TVS Motor', role='change', p=('2024-04-01', '2024-06-30')),
        c('52,000 units', 'sales', 52000, 'vehicle', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('Rs 577 crore', 'net_income', 5770000000, 'INR', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('Rs 468 crore', 'net_income', 4680000000, 'INR', company='TVS Motor', p=('2023-04-01', '2023-06-30')),
        c('Rs 8,376 crore', 'revenue', 83760000000, 'INR', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('16 per cent', 'revenue', 16, 'percent', company='TVS Motor', role='change', p=('2024-04-01', '2024-06-30')),
        c('Rs 7,218 crore', 'revenue', 72180000000, 'INR', company='TVS Motor', p=('2023-04-01', '2023-06-30')),
        c('26 per cent', 'ebitda', 26, 'percent', company='TVS Motor', role='change', p=('2024-04-01', '2024-06-30')),
        c('Rs 960 crore', 'ebitda', 9600000000, 'INR', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('11.5 per cent', 'margin', 11.5, 'percent', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('90 basis points', 'margin', 0.9, 'percentage_point', company='TVS Motor', role='change', p=('2024-04-01', '2024-06-30')),
        c('14 per cent', 'sales', 14, 'percent', company='TVS Motor', role='change', p=('2024-04-01', '2024-06-30')),
        c('10.87 lakh units', 'sales', 1087000, 'vehicle', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('9.53 lakh units', 'sales', 953000, 'vehicle', company='TVS Motor', p=('2023-04-01', '2023-06-30')),
        c('0.52 lakh', 'sales', 52000, 'vehicle', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('0.39 lakh', 'sales', 39000, 'vehicle', company='TVS Motor', p=('2023-04-01', '2023-06-30')),
        c('34 per cent', 'sales', 34, 'percent', company='TVS Motor', role='change', p=('2024-04-01', '2024-06-30')),
        c('750', 'stores', 750, 'store', None, company='TVS Motor', product='iQube'),
        c('calendar year', 'launch', None, 'date', company='TVS Motor', p=('2024-01-01', '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('Rs 1,000-1,200 crore', 'capex', 10000000000, 'INR', 12000000000, company='TVS Motor', p=('2024-04-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('Rs 500 crore', 'investment', 5000000000, 'INR', company='TVS Motor', p=('2024-04-01', '2025-03-31'), status=['plan', 'target', 'forecast']),
        c('1.4 per cent', 'share_price', 1.4, 'percent', company='TVS Motor', role='change', p=('2024-08-06', '2024-08-06')),
        c('Rs 2,527.60', 'share_price', 2527.6, 'INR', company='TVS Motor', per='share', p=('2024-08-06', '2024-08-06')),
    ],
    names=mentions(TEXT, {'TVS Motor': ('COMPANY', 'TVS Motor'), 'Norton': ('COMPANY', 'Norton'), 'iQube': ('PRODUCT', 'iQube')}),
)
