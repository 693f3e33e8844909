from goldlib import *
from mentions import mentions

TEXT = """Ola Electric Q2 Results: Loss narrows to ₹421 crore, revenue slumps over 40%
/ 3 min read
Synopsis
Ola Electric's revenue from operations fell to ₹702 crore in Q2FY26 from ₹1,209 crore in the year-ago quarter.

Follow us on WhatsApp

Electric two-wheeler maker Ola Electric on Friday reported a consolidated net loss of ₹421 crore for the quarter ended September 30, 2025, as against a loss of ₹492 crore in the same period last year. Sequentially, the loss narrowed from ₹433 crore.

Revenue from operations declined 41.9 per cent year-on-year from ₹1,209 crore. Compared with the June quarter, when it stood at ₹826 crore, revenue was down 15 per cent.

The company delivered 53,208 units during the quarter, down from 99,344 units a year ago.

EBITDA loss stood at ₹206 crore versus ₹381 crore. The auto business turned EBITDA positive for the first time at 0.3%, the company said in its shareholders' letter.

Gross margin improved to 30.4%, up from 18.6% in Q2FY25 and 25.8% in Q1FY26.

Guidance

Ola now expects revenue of ₹3,000-3,200 crore in FY26, lower than the ₹4,200-4,700 crore it had guided for in July. It sees deliveries of about 1 lakh units in the second half.

According to Vahan data, Bajaj Auto led the market in October with 21.6%, followed by TVS Motor (20.2%) and Ather Energy (19.4%). Ola Electric was at 11.3%.

Shares of Ola Electric closed 1.8 per cent lower at ₹47.10 on the BSE ahead of the results. The Sensex ended 94 points down at 83,216.

Also read: Bajaj Auto Q2 results today: 5 things to watch
"""

doc = dict(
    id='tv-b-ola-q2fy26', published='2025-11-07', source='paisa-bazaar-online',
    title='Ola Electric Q2 Results: Loss narrows to ₹421 crore, revenue slumps over 40%',
    text=TEXT,
    claims=[
        c('₹421 crore', 'net_income', -4210000000, 'INR', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('40%', 'revenue', None, 'percent', -40, company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('₹702 crore', 'revenue', 7020000000, 'INR', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('₹1,209 crore', 'revenue', 12090000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('₹421 crore', 'net_income', -4210000000, 'INR', nth=1, company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('₹492 crore', 'net_income', -4920000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('₹433 crore', 'net_income', -4330000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('41.9 per cent', 'revenue', -41.9, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('₹1,209 crore', 'revenue', 12090000000, 'INR', nth=1, company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('₹826 crore', 'revenue', 8260000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('15 per cent', 'revenue', -15, 'percent', company='Ola Electric', role='change', p=('2025-07-01', '2025-09-30')),
        c('53,208 units', 'deliveries', 53208, 'vehicle', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('99,344 units', 'deliveries', 99344, 'vehicle', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('₹206 crore', 'ebitda', -2060000000, 'INR', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('₹381 crore', 'ebitda', -3810000000, 'INR', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('0.3%', 'margin', 0.3, 'percent', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('30.4%', 'gross_margin', 30.4, 'percent', company='Ola Electric', p=('2025-07-01', '2025-09-30')),
        c('18.6%', 'gross_margin', 18.6, 'percent', company='Ola Electric', p=('2024-07-01', '2024-09-30')),
        c('25.8%', 'gross_margin', 25.8, 'percent', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('₹3,000-3,200 crore', 'revenue', 30000000000, 'INR', 32000000000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('₹4,200-4,700 crore', 'revenue', 42000000000, 'INR', 47000000000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('1 lakh units', 'deliveries', 100000, 'vehicle', company='Ola Electric', p=('2025-10-01', '2026-03-31'), status=['target', 'forecast']),
        c('21.6%', 'market_share', 21.6, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('20.2%', 'market_share', 20.2, 'percent', company='TVS Motor', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('19.4%', 'market_share', 19.4, 'percent', company='Ather Energy', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('11.3%', 'market_share', 11.3, 'percent', company='Ola Electric', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('1.8 per cent', 'share_price', -1.8, 'percent', company='Ola Electric', role='change', p=('2025-11-07', '2025-11-07')),
        c('₹47.10', 'share_price', 47.1, 'INR', company='Ola Electric', per='share', p=('2025-11-07', '2025-11-07')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric'), 'Ola': ('COMPANY', 'Ola Electric'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Ather Energy': ('COMPANY', 'Ather Energy')}),
    checks=[],
)
