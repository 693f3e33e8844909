from goldlib import *
from mentions import mentions

TEXT = """E-three-wheelers: 69,146 sold in July; Bajaj closes in on Mahindra in the L5 class

Retail sales of electric three-wheelers touched 69,146 last month, FADA said, 9 per cent more than 63,667 in July '24 and 15 per cent above June. Six of every ten three-wheelers sold were thus electric: 62.1 per cent (July '24: 57.6 per cent).

In the pecking order, Mahindra Last Mile Mobility leads with 9,766 (+40 per cent), followed by Bajaj Auto's 7,238 (+32 per cent), YC Electric (3,871; -5 per cent), Saera (2,364; -9 per cent) and TVS Motor, whose 1,911 stand against a mere 33 a year ago. Piaggio managed 1,310, a third less.

MLMM, the Mahindra & Mahindra subsidiary, says it has now sold 3 lakh electric vehicles and some more since inception; in the April-June quarter its share of the L5 segment was 37.2 per cent, some 4.4 percentage points lower than twelve months before. The Treo starts at Rs 3.06 lakh and the four-wheeled Zeo at Rs 7.52 lakh.

Pune's challenger puts its own L5 share at 36 per cent. It assembles up to 12,000 GoGos a month; the P7012, at Rs 3.83 lakh, travels 251 km, comes with a 5-year warranty and refills in 4 hours 30 minutes.

Omega Seiki, of Faridabad, is at Rs 3.99 lakh with the NRG and its 300 km claim; it hopes to sell 5,000 in FY26. Atul Auto gave no break-up.
"""

doc = dict(
    id='tj-in-e3w-q1fy26-lohia', published='2025-08-14', source='teen-pahiya-trade-news',
    title='E-three-wheelers: 69,146 sold in July; Bajaj closes in on Mahindra in the L5 class',
    text=TEXT,
    claims=[
        c('69,146', 'sales', 69146, 'vehicle', p=('2025-07-01', '2025-07-31')),
        c('69,146', 'sales', 69146, 'vehicle', nth=1, p=('2025-07-01', '2025-07-31')),
        c('9 per cent', 'sales', 9, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('63,667', 'sales', 63667, 'vehicle', p=('2024-07-01', '2024-07-31')),
        c('15 per cent', 'sales', 15, 'percent', role='change', p=('2025-07-01', '2025-07-31')),
        c('Six of every ten', 'penetration', 60, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('62.1 per cent', 'penetration', 62.1, 'percent', role=['level', 'share'], p=('2025-07-01', '2025-07-31')),
        c('57.6 per cent', 'penetration', 57.6, 'percent', role=['level', 'share'], p=('2024-07-01', '2024-07-31')),
        c('9,766', 'sales', 9766, 'vehicle', company='Mahindra Last Mile Mobility', p=('2025-07-01', '2025-07-31')),
        c('+40 per cent', 'sales', 40, 'percent', company='Mahindra Last Mile Mobility', role='change', p=('2025-07-01', '2025-07-31')),
        c('7,238', 'sales', 7238, 'vehicle', company='Bajaj Auto', p=('2025-07-01', '2025-07-31')),
        c('+32 per cent', 'sales', 32, 'percent', company='Bajaj Auto', role='change', p=('2025-07-01', '2025-07-31')),
        c('3,871', 'sales', 3871, 'vehicle', company='YC Electric', p=('2025-07-01', '2025-07-31')),
        c('-5 per cent', 'sales', -5, 'percent', company='YC Electric', role='change', p=('2025-07-01', '2025-07-31')),
        c('2,364', 'sales', 2364, 'vehicle', company='Saera Electric', p=('2025-07-01', '2025-07-31')),
        c('-9 per cent', 'sales', -9, 'percent', company='Saera Electric', role='change', p=('2025-07-01', '2025-07-31')),
        c('1,911', 'sales', 1911, 'vehicle', company='TVS Motor', p=('2025-07-01', '2025-07-31')),
        c('33', 'sales', 33, 'vehicle', company='TVS Motor', p=('2024-07-01', '2024-07-31')),
        c('1,310', 'sales', 1310, 'vehicle', company='Piaggio Vehicles', p=('2025-07-01', '2025-07-31')),
        c('a third', 'sales', -33.333333, 'percent', company='Piaggio Vehicles', role='change', p=('2025-07-01', '2025-07-31')),
        c('3 lakh electric vehicles', 'sales', 300000, 'vehicle', None, company='Mahindra Last Mile Mobility', p=(None, '2025-08-14')),
        c('37.2 per cent', 'market_share', 37.2, 'percent', company='Mahindra Last Mile Mobility', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('4.4 percentage points', 'market_share', -4.4, 'percentage_point', company='Mahindra Last Mile Mobility', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 3.06 lakh', 'price', 306000, 'INR', company='Mahindra Last Mile Mobility', product='Treo'),
        c('Rs 7.52 lakh', 'price', 752000, 'INR', company='Mahindra Last Mile Mobility', product='Zeo'),
        c('36 per cent', 'market_share', 36, 'percent', company='Bajaj Auto', role=['level', 'share'], p=('2025-04-01', '2025-06-30')),
        c('12,000', 'capacity', None, 'vehicle', 12000, company='Bajaj Auto', product='GoGo', per='month'),
        c('Rs 3.83 lakh', 'price', 383000, 'INR', company='Bajaj Auto', product='GoGo P7012'),
        c('251 km', 'range', 251, 'km', company='Bajaj Auto', product='GoGo P7012'),
        c('5-year', 'warranty', 5, 'year', company='Bajaj Auto', product='GoGo P7012'),
        c('4 hours 30 minutes', 'charging_time', 4.5, 'hour', company='Bajaj Auto', product='GoGo P7012'),
        c('Rs 3.99 lakh', 'price', 399000, 'INR', company='Omega Seiki Mobility', product='NRG'),
        c('300 km', 'range', 300, 'km', company='Omega Seiki Mobility', product='NRG'),
        c('5,000', 'sales', 5000, 'vehicle', company='Omega Seiki Mobility', product='NRG', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Mahindra Last Mile Mobility': ('COMPANY', 'Mahindra Last Mile Mobility'), 'MLMM': ('COMPANY', 'Mahindra Last Mile Mobility'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'Bajaj': ('COMPANY', 'Bajaj Auto'), 'YC Electric': ('COMPANY', 'YC Electric'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Piaggio': ('COMPANY', 'Piaggio Vehicles'), 'Saera': ('COMPANY', 'Saera Electric'), 'Omega Seiki': ('COMPANY', 'Omega Seiki Mobility'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Mahindra & Mahindra': ('COMPANY', 'Mahindra'), 'Atul Auto': ('COMPANY', 'Atul Auto'), 'Treo': ('PRODUCT', 'Treo'), 'P7012': ('PRODUCT', 'GoGo P7012'), 'GoGo': ('PRODUCT', 'GoGo'), 'Zeo': ('PRODUCT', 'Zeo'), 'NRG': ('PRODUCT', 'NRG')}),
    checks=[],
)
