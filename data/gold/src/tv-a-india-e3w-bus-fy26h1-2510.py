from goldlib import *
from mentions import mentions

TEXT = """Electric three-wheelers cross 3.8 lakh units in H1 FY26, e-bus registrations up 60%

Autocar Desk | 07 Oct 2025 | 3,418 Views

India registered 3,84,200 electric three-wheelers in the first half of FY2026, up 12 percent from 3,42,900 units in H1 FY25, as per Vahan figures as of October 6.

Penetration in the segment was 61 percent, compared with 56 percent a year ago.

Mahindra Last Mile Mobility led with 46,310 units, followed by Bajaj Auto with 41,870 units, up about 61 percent. TVS Motor, which entered the segment in January, was at 11,420 units. Saera Electric's numbers fell more than 20 percent to 9,860.

In September, e-3W registrations were 61,044 units, down 3.6 percent year-on-year from 63,300. Bajaj Auto had to cut production in August because of a lack of rare earth magnets and sold just 5,120 units that month.

E-buses

A total of 2,330 electric buses were registered in April-September, against 1,456. PMI Electro Mobility topped the table with 684. Olectra Greentech, Switch Mobility and JBM Auto registered 441, 402 and 318 buses, respectively.

Olectra's order book stood at 9,818 buses as of the end of June. It posted revenue of Rs 347 crore in Q1 FY26, up 11 percent, and a net profit of Rs 26 crore, after Rs 24 crore. The new plant at Seetharampur, spread over 150 acres, will be able to make 5,000 buses a year at first and up to 10,000 later.

Under PM E-Drive, Rs 4,391 crore has been earmarked for 14,028 e-buses by March 2028.

Tata Motors sold 3,900 electric small commercial vehicles including the Ace EV, it said.

To advertise, call 98200 41xxx
"""

doc = dict(
    id='tv-a-india-e3w-bus-fy26h1-2510', published='2025-10-07', source='commercial-wheels-india',
    title='Electric three-wheelers cross 3.8 lakh units in H1 FY26, e-bus registrations up 60%',
    text=TEXT,
    claims=[
        c('3.8 lakh units', ['registrations', 'sales'], 380000, 'vehicle', None, p=('2025-04-01', '2025-09-30')),
        c('60%', ['registrations', 'sales'], 60, 'percent', role='change', p=('2025-04-01', '2025-09-30')),
        c('3,84,200 electric three-wheelers', ['registrations', 'sales'], 384200, 'vehicle', p=('2025-04-01', '2025-09-30')),
        c('12 percent', ['registrations', 'sales'], 12, 'percent', role='change', p=('2025-04-01', '2025-09-30')),
        c('3,42,900 units', ['registrations', 'sales'], 342900, 'vehicle', p=('2024-04-01', '2024-09-30')),
        c('61 percent', 'penetration', 61, 'percent', role=['level', 'share'], p=('2025-04-01', '2025-09-30')),
        c('56 percent', 'penetration', 56, 'percent', role=['level', 'share'], p=('2024-04-01', '2024-09-30')),
        c('46,310 units', ['registrations', 'sales'], 46310, 'vehicle', company='Mahindra Last Mile Mobility', p=('2025-04-01', '2025-09-30')),
        c('41,870 units', ['registrations', 'sales'], 41870, 'vehicle', company='Bajaj Auto', p=('2025-04-01', '2025-09-30')),
        c('61 percent', ['registrations', 'sales'], 61, 'percent', nth=1, company='Bajaj Auto', role='change', p=('2025-04-01', '2025-09-30')),
        c('11,420 units', ['registrations', 'sales'], 11420, 'vehicle', company='TVS Motor', p=('2025-04-01', '2025-09-30')),
        c('20 percent', ['registrations', 'sales'], None, 'percent', -20, company='Saera Electric', role='change', p=('2025-04-01', '2025-09-30')),
        c('9,860', ['registrations', 'sales'], 9860, 'vehicle', company='Saera Electric', p=('2025-04-01', '2025-09-30')),
        c('61,044 units', ['registrations', 'sales'], 61044, 'vehicle', p=('2025-09-01', '2025-09-30')),
        c('3.6 percent', ['registrations', 'sales'], -3.6, 'percent', role='change', p=('2025-09-01', '2025-09-30')),
        c('63,300', ['registrations', 'sales'], 63300, 'vehicle', p=('2024-09-01', '2024-09-30')),
        c('5,120 units', ['registrations', 'sales'], 5120, 'vehicle', company='Bajaj Auto', p=('2025-08-01', '2025-08-31')),
        c('2,330 electric buses', ['registrations', 'sales'], 2330, 'vehicle', p=('2025-04-01', '2025-09-30')),
        c('1,456', ['registrations', 'sales'], 1456, 'vehicle', p=('2024-04-01', '2024-09-30')),
        c('684', ['registrations', 'sales'], 684, 'vehicle', company='PMI Electro Mobility', p=('2025-04-01', '2025-09-30')),
        c('441', ['registrations', 'sales'], 441, 'vehicle', company='Olectra Greentech', p=('2025-04-01', '2025-09-30')),
        c('402', ['registrations', 'sales'], 402, 'vehicle', company='Switch Mobility', p=('2025-04-01', '2025-09-30')),
        c('318 buses', ['registrations', 'sales'], 318, 'vehicle', company='JBM Auto', p=('2025-04-01', '2025-09-30')),
        c('9,818 buses', 'orders', 9818, 'vehicle', company='Olectra Greentech', p=('2025-06-30', '2025-06-30')),
        c('Rs 347 crore', 'revenue', 3470000000, 'INR', company='Olectra Greentech', p=('2025-04-01', '2025-06-30')),
        c('11 percent', 'revenue', 11, 'percent', company='Olectra Greentech', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 26 crore', 'net_income', 260000000, 'INR', company='Olectra Greentech', p=('2025-04-01', '2025-06-30')),
        c('Rs 24 crore', 'net_income', 240000000, 'INR', company='Olectra Greentech', p=('2024-04-01', '2024-06-30')),
        c('150 acres', 'area', 150, 'acre', company='Olectra Greentech'),
        c('5,000 buses', 'capacity', 5000, 'vehicle', company='Olectra Greentech', per='year', status=['plan', 'target', 'forecast']),
        c('10,000', 'capacity', None, 'vehicle', 10000, company='Olectra Greentech', per='year', status=['plan', 'target', 'forecast']),
        c('Rs 4,391 crore', 'subsidy', 43910000000, 'INR', p=('2025-04-01', '2025-09-30')),
        c('14,028 e-buses', 'other', 14028, 'vehicle', p=(None, '2028-03-31'), status=['plan', 'target', 'forecast']),
        c('3,900 electric small commercial vehicles', 'sales', 3900, 'vehicle', company='Tata Motors', p=('2025-04-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Mahindra Last Mile Mobility': ('COMPANY', 'Mahindra Last Mile Mobility'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'PMI Electro Mobility': ('COMPANY', 'PMI Electro Mobility'), 'Switch Mobility': ('COMPANY', 'Switch Mobility'), 'Olectra Greentech': ('COMPANY', 'Olectra Greentech'), 'Olectra': ('COMPANY', 'Olectra Greentech'), 'JBM Auto': ('COMPANY', 'JBM Auto'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Saera Electric': ('COMPANY', 'Saera Electric'), 'Ace EV': ('PRODUCT', 'Ace EV')}),
    checks=[],
)
