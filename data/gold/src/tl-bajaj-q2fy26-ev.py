from goldlib import *
from mentions import mentions

TEXT = """Bajaj Auto Q2: EVs bring 18 per cent of home revenue despite magnet scare

Mumbai, Nov 8: Bajaj Auto's standalone net profit went up 24 per cent to Rs 2,480 crore in the September quarter from Rs 2,005 crore in the year-ago period. Revenue touched Rs 14,922 crore, a growth of 14 per cent; it is the first time the quarterly figure has been that high. EBITDA margin came in at 20.5 per cent, up 30 basis points on year.

Rare-earth magnets were the villain. In August supply fell to half of the plan; Chetak volumes for July-September slipped to 59,000 units, against 70,000 odd. "October is normal again", executive director Rakesh Sharma said, with a market share of 21 per cent.

Electric three-wheelers made up for it: 30,000 were sold, 40 per cent more. Of the GoGo brand, Rs 3.27 lakh upwards, one in three now goes to a city where no Bajaj three-wheeler was sold before. The e-rickshaw Riki, on trial in Patna since August, gets a national rollout by the end of the fiscal.

Bajaj is to complete the purchase of KTM, for €800 million this month. Its surplus cash was Rs 14,244 crore on September 30; capex for FY26 stays at Rs 600-700 crore, of which about half for electric.=====
"""

doc = dict(
    id='tl-bajaj-q2fy26-ev', published='2025-11-08', source='dalal-wheels',
    title='Bajaj Auto Q2: EVs bring 18 per cent of home revenue despite magnet scare',
    text=TEXT,
    claims=[
        c('18 per cent', 'revenue', 18, 'percent', company='Bajaj Auto', role='share', p=('2025-07-01', '2025-09-30')),
        c('24 per cent', 'net_income', 24, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 2,480 crore', 'net_income', 24800000000.0, 'INR', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('Rs 2,005 crore', 'net_income', 20050000000.0, 'INR', company='Bajaj Auto', p=('2024-07-01', '2024-09-30')),
        c('Rs 14,922 crore', 'revenue', 149220000000.0, 'INR', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('14 per cent', 'revenue', 14, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('20.5 per cent', 'margin', 20.5, 'percent', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('30 basis points', 'margin', 0.3, 'percentage_point', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('half', ['production', 'sales'], 50, 'percent', company='Bajaj Auto', product='Chetak', role='share', p=('2025-08-01', '2025-08-31')),
        c('59,000 units', 'sales', 59000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-07-01', '2025-09-30')),
        c('70,000', 'sales', 70000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2024-07-01', '2024-09-30')),
        c('21 per cent', 'market_share', 21, 'percent', company='Bajaj Auto', product='Chetak', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('30,000', 'sales', 30000, 'vehicle', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('40 per cent', 'sales', 40, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 3.27 lakh', 'price', 327000, 'INR', company='Bajaj Auto', product='GoGo'),
        c('one in three', 'sales', 33.333333333, 'percent', company='Bajaj Auto', product='GoGo', role='share', p=('2025-07-01', '2025-09-30')),
        c('August', 'launch', None, 'date', nth=1, company='Bajaj Auto', product='Riki', p=('2025-08-01', '2025-08-31')),
        c('end of the fiscal', 'launch', None, 'date', company='Bajaj Auto', product='Riki', p=(None, '2026-03-31'), status=['plan', 'target', 'forecast']),
        c('€800 million', 'investment', 800000000.0, 'EUR', company='Bajaj Auto', status='plan'),
        c('Rs 14,244 crore', 'cash', 142440000000.0, 'INR', company='Bajaj Auto', p=('2025-09-30', '2025-09-30')),
        c('Rs 600-700 crore', 'capex', 6000000000.0, 'INR', 7000000000.0, company='Bajaj Auto', p=('2025-04-01', '2026-03-31'), status=['target', 'plan']),
        c('half', 'capex', 50, 'percent', nth=1, company='Bajaj Auto', role='share', p=('2025-04-01', '2026-03-31'), status=['target', 'plan']),
    ],
    names=mentions(TEXT, {'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'KTM': ('COMPANY', 'KTM'), 'Chetak': ('PRODUCT', 'Chetak'), 'GoGo': ('PRODUCT', 'GoGo'), 'Riki': ('PRODUCT', 'Riki')}),
    checks=[],
)
