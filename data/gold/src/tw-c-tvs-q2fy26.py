from goldlib import *
from mentions import mentions

TEXT = """TVS Motor Q2 profit up 36 per cent at ₹902 crore, EV revenue crosses ₹1,300 crore

Chennai, Oct 28 (PTD) Two and three-wheeler major TVS Motor Company on Tuesday reported a 36 per cent rise in standalone profit after tax at ₹902 crore for the September quarter, helped by record sales across segments.

The company had posted a net profit of ₹663 crore in the year-ago period, it said in a regulatory filing.

Operating revenue during the quarter rose to ₹11,880 crore, from ₹9,228 crore in the July-September period of FY25, a growth of 29 per cent.

Overall two-wheeler and three-wheeler sales, including exports, grew 23 per cent to 15.1 lakh units as compared with 12.3 lakh units in the second quarter of last fiscal.

Electric vehicle sales were at 80,400 units against 75,100 units, registering a growth of 7 per cent, TVS Motor said. It blamed shortage of magnets for the muted number.

Operating EBITDA stood at ₹1,508 crore, up from ₹1,080 crore, while the EBITDA margin widened 100 basis points to 12.7 per cent.

For the first half of FY26, revenue was ₹21,960 crore (H1 FY25: ₹17,604 crore) and PAT was ₹1,681 crore.

The company invested ₹1,030 crore in its subsidiaries during the six months, mostly in Norton Motorcycles and TVS Credit Services. Of its full-year capex of ₹1,400 crore, nearly half has been spent, its chief financial officer said.

Shares of the company settled 2.4 per cent lower at ₹3,498.60 apiece on the BSE.
"""

doc = dict(
    id='tw-c-tvs-q2fy26', published='2025-10-28', source='deccan-markets',
    title='TVS Motor Q2 profit up 36 per cent at ₹902 crore, EV revenue crosses ₹1,300 crore',
    text=TEXT,
    claims=[
        c('36 per cent', 'net_income', 36, 'percent', company='TVS Motor', role='change', p=('2025-07-01', '2025-09-30')),
        c('₹902 crore', 'net_income', 9020000000, 'INR', company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('₹1,300 crore', 'revenue', 13000000000, 'INR', None, company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('36 per cent', 'net_income', 36, 'percent', nth=1, company='TVS Motor', role='change', p=('2025-07-01', '2025-09-30')),
        c('₹902 crore', 'net_income', 9020000000, 'INR', nth=1, company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('₹663 crore', 'net_income', 6630000000, 'INR', company='TVS Motor', p=('2024-07-01', '2024-09-30')),
        c('₹11,880 crore', 'revenue', 118800000000, 'INR', company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('₹9,228 crore', 'revenue', 92280000000, 'INR', company='TVS Motor', p=('2024-07-01', '2024-09-30')),
        c('29 per cent', 'revenue', 29, 'percent', company='TVS Motor', role='change', p=('2025-07-01', '2025-09-30')),
        c('23 per cent', 'sales', 23, 'percent', company='TVS Motor', role='change', p=('2025-07-01', '2025-09-30')),
        c('15.1 lakh units', 'sales', 1510000, 'vehicle', company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('12.3 lakh units', 'sales', 1230000, 'vehicle', company='TVS Motor', p=('2024-07-01', '2024-09-30')),
        c('80,400 units', 'sales', 80400, 'vehicle', company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('75,100 units', 'sales', 75100, 'vehicle', company='TVS Motor', p=('2024-07-01', '2024-09-30')),
        c('7 per cent', 'sales', 7, 'percent', company='TVS Motor', role='change', p=('2025-07-01', '2025-09-30')),
        c('₹1,508 crore', 'ebitda', 15080000000, 'INR', company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('₹1,080 crore', 'ebitda', 10800000000, 'INR', company='TVS Motor', p=('2024-07-01', '2024-09-30')),
        c('100 basis points', 'margin', 1, 'percentage_point', company='TVS Motor', role='change', p=('2025-07-01', '2025-09-30')),
        c('12.7 per cent', 'margin', 12.7, 'percent', company='TVS Motor', p=('2025-07-01', '2025-09-30')),
        c('₹21,960 crore', 'revenue', 219600000000, 'INR', company='TVS Motor', p=('2025-04-01', '2025-09-30')),
        c('₹17,604 crore', 'revenue', 176040000000, 'INR', company='TVS Motor', p=('2024-04-01', '2024-09-30')),
        c('₹1,681 crore', 'net_income', 16810000000, 'INR', company='TVS Motor', p=('2025-04-01', '2025-09-30')),
        c('₹1,030 crore', 'investment', 10300000000, 'INR', company='TVS Motor', p=('2025-04-01', '2025-09-30')),
        c('₹1,400 crore', 'capex', 14000000000, 'INR', company='TVS Motor', p=('2025-04-01', '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('half', 'capex', 50, 'percent', nth=1, company='TVS Motor', role='share', p=('2025-04-01', '2025-09-30')),
        c('2.4 per cent', 'share_price', -2.4, 'percent', company='TVS Motor', role='change', p=('2025-10-28', '2025-10-28')),
        c('₹3,498.60', 'share_price', 3498.6, 'INR', company='TVS Motor', per='share', p=('2025-10-28', '2025-10-28')),
    ],
    names=mentions(TEXT, {'TVS Motor Company': ('COMPANY', 'TVS Motor'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Norton Motorcycles': ('COMPANY', 'Norton Motorcycles'), 'TVS Credit Services': ('COMPANY', 'TVS Credit Services')}),
    checks=[],
)
