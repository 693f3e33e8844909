from goldlib import *
from mentions import mentions

TEXT = """Bajaj Auto Q2 profit up 24% at Rs 2,480 crore, EVs feel magnet pinch

Pune-headquartered Bajaj Auto posted a standalone net profit of Rs 2,480 crore for the September quarter, against Rs 2,005 crore in Q2FY25, which had borne a one-off tax charge of Rs 211 crore. Revenue was Rs 14,922 crore.

EBITDA was Rs 3,052 crore, up 15 per cent, and the margin 20.5 per cent, 30 basis points better than a year earlier and 80 basis points better than in Q1.

Electric two- and three-wheelers made up 18 per cent of domestic revenue, compared with 20 per cent in the corresponding quarter. The Chetak retailed 54,000 units, versus 70,000 a year ago and 68,900 in the June quarter; production had been suspended for much of August. In October it was back at 31,300, a share of 22 per cent, next to 29,500 for the TVS iQube. The Chetak 3001 with 3 kWh costs Rs 99,990.

In the April-September half, exports rose 21 per cent to 10.6 lakh units. The company held surplus cash of Rs 14,244 crore as on September 30. For KTM, of which it will own 75 per cent once EU clearance comes, it has set aside EUR 800 million.

GoGo autos sold 7,200 in October. TVS, for its part, reported 80,000 EVs for July to September against 75,000.
"""

doc = dict(
    id='tn-bajaj-chetak-q2fy26-note', published='2025-11-08', source='dalal-auto-desk',
    title='Bajaj Auto Q2 profit up 24% at Rs 2,480 crore, EVs feel magnet pinch',
    text=TEXT,
    claims=[
        c('24%', 'net_income', 24, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 2,480 crore', 'net_income', 24800000000, 'INR', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('Rs 2,480 crore', 'net_income', 24800000000, 'INR', nth=1, company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('Rs 2,005 crore', 'net_income', 20050000000, 'INR', company='Bajaj Auto', p=('2024-07-01', '2024-09-30')),
        c('Rs 211 crore', 'cost', 2110000000, 'INR', company='Bajaj Auto', p=('2024-07-01', '2024-09-30')),
        c('Rs 14,922 crore', 'revenue', 149220000000, 'INR', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('Rs 3,052 crore', 'ebitda', 30520000000, 'INR', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('15 per cent', 'ebitda', 15, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('20.5 per cent', 'margin', 20.5, 'percent', company='Bajaj Auto', p=('2025-07-01', '2025-09-30')),
        c('30 basis points', 'margin', 0.3, 'percentage_point', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('80 basis points', 'margin', 0.8, 'percentage_point', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-09-30')),
        c('18 per cent', 'revenue', 18, 'percent', company='Bajaj Auto', role='share', p=('2025-07-01', '2025-09-30')),
        c('20 per cent', 'revenue', 20, 'percent', company='Bajaj Auto', role='share', p=('2024-07-01', '2024-09-30')),
        c('54,000 units', 'sales', 54000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-07-01', '2025-09-30')),
        c('70,000', 'sales', 70000, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2024-07-01', '2024-09-30')),
        c('68,900', 'sales', 68900, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-04-01', '2025-06-30')),
        c('31,300', 'sales', 31300, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-10-01', '2025-10-31')),
        c('22 per cent', 'market_share', 22, 'percent', company='Bajaj Auto', product='Chetak', role=['level', 'share'], p=('2025-10-01', '2025-10-31')),
        c('29,500', 'sales', 29500, 'vehicle', company='TVS', product='iQube', p=('2025-10-01', '2025-10-31')),
        c('3 kWh', 'battery_capacity', 3, 'kWh', company='Bajaj Auto', product='Chetak 3001'),
        c('Rs 99,990', 'price', 99990, 'INR', company='Bajaj Auto', product='Chetak 3001'),
        c('21 per cent', 'exports', 21, 'percent', company='Bajaj Auto', role='change', p=('2025-04-01', '2025-09-30')),
        c('10.6 lakh units', 'exports', 1060000, 'vehicle', company='Bajaj Auto', p=('2025-04-01', '2025-09-30')),
        c('Rs 14,244 crore', 'cash', 142440000000, 'INR', company='Bajaj Auto', p=('2025-09-30', '2025-09-30')),
        c('75 per cent', 'stake', 75, 'percent', company=['Bajaj Auto', 'KTM'], status='plan'),
        c('EUR 800 million', 'investment', 800000000, 'EUR', company='Bajaj Auto'),
        c('7,200', 'sales', 7200, 'vehicle', company='Bajaj Auto', product='GoGo', p=('2025-10-01', '2025-10-31')),
        c('80,000 EVs', 'sales', 80000, 'vehicle', company='TVS', p=('2025-07-01', '2025-09-30')),
        c('75,000', 'sales', 75000, 'vehicle', company='TVS', p=('2024-07-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS': ('COMPANY', 'TVS'), 'KTM': ('COMPANY', 'KTM'), 'Chetak': ('PRODUCT', 'Chetak'), 'iQube': ('PRODUCT', 'iQube'), 'Chetak 3001': ('PRODUCT', 'Chetak 3001'), 'GoGo': ('PRODUCT', 'GoGo')}),
    checks=[],
)
