from goldlib import *
from mentions import mentions

TEXT = """Bajaj Auto Q4 profit falls over 10%, Chetak volumes double

Mumbai: Bajaj Auto reported a 10 per cent decline in its consolidated net profit to ₹1,802 crore for the fourth quarter of FY25, from ₹2,011 crore in the year-ago period, on account of losses at its Austrian partner KTM.
Consolidated revenue from operations was up 9 per cent year-on-year at ₹12,646 crore. On a standalone basis, profit rose 6 per cent to ₹2,049 crore, below the Street estimate of ₹2,115 crore.
EBITDA came in at ₹2,451 crore, up 6 per cent, with a margin of 20.2 per cent.
During the quarter the Pune-based company sold 11.03 lakh vehicles, 3 per cent more than a year ago. Exports rose 20 per cent to 4.71 lakh units.
Sales of the electric Chetak were about 57,000 units, double the 28,400 sold a year earlier. For the full year they more than doubled to 2.3 lakh. Its share of the e-scooter market improved to 25 per cent in Q4 from 13 per cent, making it No. 1 in March ahead of TVS Motor's iQube and Ola Electric.
The Chetak range, from ₹99,998 (ex-showroom), is now available in 3,800 sales points. The 35 series promises up to 153 km on a charge.
“Our electric portfolio is at break-even, including PLI,” executive director Rakesh Sharma told reporters.
For FY25, revenue topped ₹50,000 crore for the first time and standalone profit was ₹8,151 crore, after ₹7,479 crore. The board recommended a dividend of ₹210 per share.
The company will provide up to €800 million to KTM, of which €200 million has been paid so far.
Surplus cash stood at ₹16,700 crore at the end of March.
According to Vahan data up to May 28, the company registered 19,480 e-scooters this month, behind TVS with 21,900.
Shares of Bajaj Auto closed 0.3 per cent lower at ₹8,899 on NSE. The Nifty Auto index slipped 52 points.
Catch all the business news and breaking news events on our app. Download now
"""

doc = dict(
    id='tv-b-tvs-bajaj-q4fy25', published='2025-05-29', source='paisa-bazaar-online',
    title='Bajaj Auto Q4 profit falls over 10%, Chetak volumes double',
    text=TEXT,
    claims=[
        c('10%', 'net_income', None, 'percent', -10, company='Bajaj Auto', role='change', p=('2025-01-01', '2025-03-31')),
        c('double', 'sales', 100, 'percent', company='Bajaj Auto', product='Chetak', role='change', p=('2025-01-01', '2025-03-31')),
        c('10 per cent', 'net_income', -10, 'percent', company='Bajaj Auto', role='change', p=('2025-01-01', '2025-03-31')),
        c('₹1,802 crore', 'net_income', 18020000000, 'INR', company='Bajaj Auto', p=('2025-01-01', '2025-03-31')),
        c('₹2,011 crore', 'net_income', 20110000000, 'INR', company='Bajaj Auto', p=('2024-01-01', '2024-03-31')),
        c('9 per cent', 'revenue', 9, 'percent', company='Bajaj Auto', role='change', p=('2025-01-01', '2025-03-31')),
        c('₹12,646 crore', 'revenue', 126460000000, 'INR', company='Bajaj Auto', p=('2025-01-01', '2025-03-31')),
        c('6 per cent', 'net_income', 6, 'percent', company='Bajaj Auto', role='change', p=('2025-01-01', '2025-03-31')),
        c('₹2,049 crore', 'net_income', 20490000000, 'INR', company='Bajaj Auto', p=('2025-01-01', '2025-03-31')),
        c('₹2,115 crore', 'net_income', 21150000000, 'INR', company='Bajaj Auto', p=('2025-01-01', '2025-03-31'), status='forecast'),
        c('₹2,451 crore', 'ebitda', 24510000000, 'INR', company='Bajaj Auto', p=('2025-01-01', '2025-03-31')),
        c('6 per cent', 'ebitda', 6, 'percent', nth=1, company='Bajaj Auto', role='change', p=('2025-01-01', '2025-03-31')),
        c('20.2 per cent', 'margin', 20.2, 'percent', company='Bajaj Auto', p=('2025-01-01', '2025-03-31')),
        c('11.03 lakh vehicles', 'sales', 1103000, 'vehicle', company='Bajaj Auto', p=('2025-01-01', '2025-03-31')),
        c('3 per cent', 'sales', 3, 'percent', company='Bajaj Auto', role='change', p=('2025-01-01', '2025-03-31')),
        c('20 per cent', 'exports', 20, 'percent', company='Bajaj Auto', role='change', p=('2025-01-01', '2025-03-31')),
        c('4.71 lakh units', 'exports', 471000, 'vehicle', company='Bajaj Auto', p=('2025-01-01', '2025-03-31')),
        c('57,000 units', 'sales', 57000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-01-01', '2025-03-31')),
        c('double', 'sales', 100, 'percent', nth=1, company='Bajaj Auto', product='Chetak', role='change', p=('2025-01-01', '2025-03-31')),
        c('28,400', 'sales', 28400, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2024-01-01', '2024-03-31')),
        c('doubled', 'sales', 100, 'percent', None, company='Bajaj Auto', product='Chetak', role='change', p=('2024-04-01', '2025-03-31')),
        c('2.3 lakh', 'sales', 230000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2024-04-01', '2025-03-31')),
        c('25 per cent', 'market_share', 25, 'percent', company='Bajaj Auto', product='Chetak', role=['level', 'share'], p=('2025-01-01', '2025-03-31')),
        c('13 per cent', 'market_share', 13, 'percent', company='Bajaj Auto', product='Chetak', role=['level', 'share'], p=('2024-01-01', '2024-03-31')),
        c('₹99,998', 'price', 99998, 'INR', company='Bajaj Auto', product='Chetak'),
        c('3,800 sales points', 'stores', 3800, 'store', company='Bajaj Auto', product='Chetak'),
        c('153 km', 'range', None, 'km', 153, company='Bajaj Auto', product='Chetak'),
        c('₹50,000 crore', 'revenue', 500000000000, 'INR', None, company='Bajaj Auto', p=('2024-04-01', '2025-03-31')),
        c('₹8,151 crore', 'net_income', 81510000000, 'INR', company='Bajaj Auto', p=('2024-04-01', '2025-03-31')),
        c('₹7,479 crore', 'net_income', 74790000000, 'INR', company='Bajaj Auto', p=('2023-04-01', '2024-03-31')),
        c('₹210', 'other', 210, 'INR', company='Bajaj Auto', per='share', p=('2024-04-01', '2025-03-31')),
        c('€800 million', ['funding', 'investment'], None, 'EUR', 800000000, company='Bajaj Auto', status=['plan', 'target', 'forecast']),
        c('€200 million', ['funding', 'investment'], 200000000, 'EUR', company='Bajaj Auto'),
        c('₹16,700 crore', 'cash', 167000000000, 'INR', company='Bajaj Auto', p=('2025-03-31', '2025-03-31')),
        c('19,480', 'registrations', 19480, 'vehicle', company='Bajaj Auto', p=('2025-05-01', '2025-05-28')),
        c('21,900', 'registrations', 21900, 'vehicle', company='TVS Motor', p=('2025-05-01', '2025-05-28')),
        c('0.3 per cent', 'share_price', -0.3, 'percent', company='Bajaj Auto', role='change', p=('2025-05-29', '2025-05-29')),
        c('₹8,899', 'share_price', 8899, 'INR', company='Bajaj Auto', per='share', p=('2025-05-29', '2025-05-29')),
    ],
    names=mentions(TEXT, {'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'TVS': ('COMPANY', 'TVS Motor'), 'KTM': ('COMPANY', 'KTM'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Chetak': ('PRODUCT', 'Chetak'), 'iQube': ('PRODUCT', 'iQube')}),
    checks=[],
)
