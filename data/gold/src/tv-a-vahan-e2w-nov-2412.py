from goldlib import *
from mentions import mentions

TEXT = """Electric two-wheeler sales cross 1.18 lakh units in November; TVS closes in on Bajaj

Synopsis: Registrations were down 15% from the festive month of October. Ola Electric's share slipped below 25%.

NEW DELHI: A total of 1,18,900 electric two-wheelers were registered in the country in November, up 29% year-on-year from 92,300 but down 15% from 1.40 lakh units in October, which had both Dussehra and Diwali, as per Vahan data as of December 1.

Ola Electric stayed in first place with 29,196 units, against 41,775 in the previous month. Its market share fell to 24.6% from 29.9%. The Bengaluru-based company had sold 29,934 units in November last year.

TVS Motor came second at 26,971 units, up 42%, followed by Bajaj Auto at 26,163, more than double the 11,906 Chetaks registered a year ago. Ather Energy was fourth with 12,741 units, and Hero MotoCorp's Vida fifth with 7,344 units, its highest ever monthly number.

With this, the industry has registered 10.74 lakh units in the calendar year so far, compared with 8.60 lakh in the whole of CY2023. Of these, Ola sold 3.93 lakh units.

In the first eight months of FY25, e-2W sales stood at 7.56 lakh units. The Centre has set aside Rs 1,772 crore for two-wheelers under PM E-Drive, which runs until March 31, 2026. The incentive of Rs 5,000 per kWh will be halved from April.

Last week, Ola Electric opened bookings for the Gig at Rs 39,999 and the S1 Z at Rs 59,999. Deliveries are to begin in April and May, respectively. It plans to expand its sales and service network to 4,000 stores by the end of this month from 800 now.

Shares of Ola Electric ended 2.3% higher at Rs 91.4 on the BSE. The Sensex was up 445 points.

Catch all the Auto News, Breaking News and Latest Updates on our App.
"""

doc = dict(
    id='tv-a-vahan-e2w-nov-2412', published='2024-12-02', source='bharat-mobility-news',
    title='Electric two-wheeler sales cross 1.18 lakh units in November; TVS closes in on Bajaj',
    text=TEXT,
    claims=[
        c('1.18 lakh units', ['registrations', 'sales'], 118000, 'vehicle', None, p=('2024-11-01', '2024-11-30')),
        c('15%', ['registrations', 'sales'], -15, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('25%', 'market_share', None, 'percent', 25, company='Ola Electric', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('1,18,900 electric two-wheelers', ['registrations', 'sales'], 118900, 'vehicle', p=('2024-11-01', '2024-11-30')),
        c('29%', ['registrations', 'sales'], 29, 'percent', role='change', p=('2024-11-01', '2024-11-30')),
        c('92,300', ['registrations', 'sales'], 92300, 'vehicle', p=('2023-11-01', '2023-11-30')),
        c('15%', ['registrations', 'sales'], -15, 'percent', nth=1, role='change', p=('2024-11-01', '2024-11-30')),
        c('1.40 lakh units', ['registrations', 'sales'], 140000, 'vehicle', p=('2024-10-01', '2024-10-31')),
        c('29,196 units', ['registrations', 'sales'], 29196, 'vehicle', company='Ola Electric', p=('2024-11-01', '2024-11-30')),
        c('41,775', ['registrations', 'sales'], 41775, 'vehicle', company='Ola Electric', p=('2024-10-01', '2024-10-31')),
        c('24.6%', 'market_share', 24.6, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-11-01', '2024-11-30')),
        c('29.9%', 'market_share', 29.9, 'percent', company='Ola Electric', role=['level', 'share'], p=('2024-10-01', '2024-10-31')),
        c('29,934 units', ['registrations', 'sales'], 29934, 'vehicle', company='Ola Electric', p=('2023-11-01', '2023-11-30')),
        c('26,971 units', ['registrations', 'sales'], 26971, 'vehicle', company='TVS Motor', p=('2024-11-01', '2024-11-30')),
        c('42%', ['registrations', 'sales'], 42, 'percent', company='TVS Motor', role='change', p=('2024-11-01', '2024-11-30')),
        c('26,163', ['registrations', 'sales'], 26163, 'vehicle', company='Bajaj Auto', p=('2024-11-01', '2024-11-30')),
        c('double', ['registrations', 'sales'], 100, 'percent', None, company='Bajaj Auto', role='change', p=('2024-11-01', '2024-11-30')),
        c('11,906', ['registrations', 'sales'], 11906, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2023-11-01', '2023-11-30')),
        c('12,741 units', ['registrations', 'sales'], 12741, 'vehicle', company='Ather Energy', p=('2024-11-01', '2024-11-30')),
        c('7,344 units', ['registrations', 'sales'], 7344, 'vehicle', company=['Vida', 'Hero MotoCorp'], p=('2024-11-01', '2024-11-30')),
        c('10.74 lakh units', ['registrations', 'sales'], 1074000, 'vehicle', p=('2024-01-01', '2024-11-30')),
        c('8.60 lakh', ['registrations', 'sales'], 860000, 'vehicle', p=('2023-01-01', '2023-12-31')),
        c('3.93 lakh units', ['registrations', 'sales'], 393000, 'vehicle', company='Ola Electric', p=('2024-01-01', '2024-11-30')),
        c('7.56 lakh units', ['registrations', 'sales'], 756000, 'vehicle', p=('2024-04-01', '2024-11-30')),
        c('Rs 1,772 crore', 'subsidy', 17720000000, 'INR', p=(None, '2026-03-31')),
        c('Rs 5,000 per kWh', 'subsidy', 5000, 'INR', per='kWh'),
        c('halved', 'subsidy', -50, 'percent', role='change', p=('2025-04-01', None), status=['plan', 'target', 'forecast']),
        c('Rs 39,999', 'price', 39999, 'INR', company='Ola Electric', product='Gig'),
        c('Rs 59,999', 'price', 59999, 'INR', company='Ola Electric', product='S1 Z'),
        c('April', 'delivery_start', None, 'date', nth=1, company='Ola Electric', product='Gig', p=('2025-04-01', '2025-04-30'), status=['plan', 'target', 'forecast']),
        c('May', 'delivery_start', None, 'date', company='Ola Electric', product='S1 Z', p=('2025-05-01', '2025-05-31'), status=['plan', 'target', 'forecast']),
        c('4,000 stores', 'stores', 4000, 'store', company='Ola Electric', p=(None, '2024-12-31'), status=['plan', 'target', 'forecast']),
        c('800', 'stores', 800, 'store', company='Ola Electric'),
        c('2.3%', 'share_price', 2.3, 'percent', company='Ola Electric', role='change', p=('2024-12-02', '2024-12-02')),
        c('Rs 91.4', 'share_price', 91.4, 'INR', company='Ola Electric', per='share', p=('2024-12-02', '2024-12-02')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'TVS': ('COMPANY', 'TVS Motor'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'Chetak': ('PRODUCT', 'Chetak'), 'S1 Z': ('PRODUCT', 'S1 Z'), 'Gig': ('PRODUCT', 'Gig')}),
    checks=[],
)
