from goldlib import *
from mentions import mentions

TEXT = """Bajaj Auto Q1: exports, e-autos cushion home slump; rare-earth shortage to hit August

Pune — Bajaj Auto's standalone PAT grew 5 per cent to Rs 2,096 crore in the June quarter as against Rs 1,988 crore in the year-ago period. Revenue from operations was up 5.5 per cent to Rs 12,584 crore; EBITDA inched up to Rs 2,482 crore, translating to a margin of 19.7 per cent, 50 bps lower. Surplus cash stood at Rs 16,726 crore at quarter-end.

Volumes aggregated 11,11,237 units, 1 per cent up: domestic two-wheelers plunged 9 per cent, whereas exports rose 16 per cent to 4.76 lakh. Electric vehicles contributed over 20 per cent of domestic revenue. The Chetak clocked 70,000 units as compared to 40,000, and commands a 21 per cent share of e-scooters; TVS Motor led in July with 22 per cent. The GoGo e-auto (251 km, five-year warranty) is tagged from Rs 3.27 lakh, and the Chetak 3001 (3.0 kWh, 127 km, 63 kmph, 0-80 per cent in 3 hours 50 minutes) from Rs 99,990.

Executive director Rakesh Sharma said magnet stocks would run dry and production of EVs, 30,000 in July, may drop 50-60 per cent in August. Customers would have to wait four weeks.

Bajaj will pump up to €800 million into insolvent KTM, in which it has 37.5 per cent and whose debt exceeds €2 billion.
"""

doc = dict(
    id='tk-bajaj-q1fy26', published='2025-08-07', source='dalal-street-chronicle',
    title='Bajaj Auto Q1: exports, e-autos cushion home slump; rare-earth shortage to hit August',
    text=TEXT,
    claims=[
        c('5 per cent', 'net_income', 5, 'percent', company='Bajaj Auto', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 2,096 crore', 'net_income', 20960000000, 'INR', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('Rs 1,988 crore', 'net_income', 19880000000, 'INR', company='Bajaj Auto', p=('2024-04-01', '2024-06-30')),
        c('5.5 per cent', 'revenue', 5.5, 'percent', company='Bajaj Auto', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 12,584 crore', 'revenue', 125840000000, 'INR', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('Rs 2,482 crore', 'ebitda', 24820000000, 'INR', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('19.7 per cent', 'margin', 19.7, 'percent', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('50 bps', 'margin', -0.5, 'percentage_point', company='Bajaj Auto', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 16,726 crore', 'cash', 167260000000, 'INR', company='Bajaj Auto', p=('2025-06-30', '2025-06-30')),
        c('11,11,237 units', 'sales', 1111237, 'vehicle', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('1 per cent', 'sales', 1, 'percent', company='Bajaj Auto', role='change', p=('2025-04-01', '2025-06-30')),
        c('9 per cent', 'sales', -9, 'percent', company='Bajaj Auto', role='change', p=('2025-04-01', '2025-06-30')),
        c('16 per cent', 'exports', 16, 'percent', company='Bajaj Auto', role='change', p=('2025-04-01', '2025-06-30')),
        c('4.76 lakh', 'exports', 476000, 'vehicle', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('20 per cent', 'revenue', 20, 'percent', None, company='Bajaj Auto', role='share', p=('2025-04-01', '2025-06-30')),
        c('70,000 units', 'sales', 70000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-04-01', '2025-06-30')),
        c('40,000', 'sales', 40000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2024-04-01', '2024-06-30')),
        c('21 per cent', 'market_share', 21, 'percent', company='Bajaj Auto', product='Chetak', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('22 per cent', 'market_share', 22, 'percent', company='TVS Motor', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('251 km', 'range', 251, 'km', company='Bajaj Auto', product='GoGo'),
        c('five-year', 'warranty', 5, 'year', company='Bajaj Auto', product='GoGo'),
        c('Rs 3.27 lakh', 'price', 327000, 'INR', company='Bajaj Auto', product='GoGo'),
        c('3.0 kWh', 'battery_capacity', 3, 'kWh', company='Bajaj Auto', product='Chetak 3001'),
        c('127 km', 'range', 127, 'km', company='Bajaj Auto', product='Chetak 3001'),
        c('63 kmph', 'top_speed', 63, 'km/h', company='Bajaj Auto', product='Chetak 3001'),
        c('3 hours 50 minutes', 'charging_time', 3.8333333333, 'hour', company='Bajaj Auto', product='Chetak 3001'),
        c('Rs 99,990', 'price', 99990, 'INR', company='Bajaj Auto', product='Chetak 3001'),
        c('30,000', 'production', 30000, 'vehicle', company='Bajaj Auto', p=('2025-07-01', '2025-07-31')),
        c('50-60 per cent', 'production', -60, 'percent', -50, company='Bajaj Auto', role='change', p=('2025-08-01', '2025-08-31'), status='forecast'),
        c('four weeks', 'wait_time', 4, 'week', company='Bajaj Auto', status='forecast'),
        c('€800 million', 'investment', None, 'EUR', 800000000, company='Bajaj Auto', status='plan'),
        c('37.5 per cent', 'stake', 37.5, 'percent', company=['Bajaj Auto', 'KTM']),
        c('€2 billion', 'debt', 2000000000, 'EUR', None, company='KTM'),
    ],
    names=mentions(TEXT, {'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'KTM': ('COMPANY', 'KTM'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Chetak 3001': ('PRODUCT', 'Chetak 3001'), 'Chetak': ('PRODUCT', 'Chetak'), 'GoGo': ('PRODUCT', 'GoGo')}),
    checks=[],
)
