from goldlib import *
from mentions import mentions

TEXT = """Hero MotoCorp Q3 PAT up 12% to Rs 1,203 crore; EV arm to exit 'subsidy mindset', says CEO

Two-wheeler major Hero MotoCorp on Thursday reported a standalone profit after tax of Rs 1,203 crore for Q3 FY25, as against Rs 1,073 crore in Q3 FY24. Revenue from operations grew 5 per cent to Rs 10,211 crore on sales of 14.64 lakh units (14.60 lakh in the corresponding quarter; 15.20 lakh sequentially). EBITDA was Rs 1,476 crore, margin 14.5 per cent, up 50 bps YoY. The board declared an interim dividend of Rs 100 per share.

Without the losses of Vida, said the management, the margin of the petrol business would be 16 per cent. The electric brand dispatched 19,500 scooters (+180 per cent); with the V2 Lite, priced at Rs 96,000 (94 km; 2.2 kWh), and the V2 Pro (Rs 1.35 lakh; 165 km), it hopes to double its share of 6 per cent in a year's time. Vida is present at 203 outlets in 116 cities and shares more than 2,500 charging points with Ather, of which Hero owns 39.7 per cent; it has also agreed to buy 32.5 per cent of Euler Motors for Rs 525 crore.

Eicher, whose own numbers are due on Monday, has shown an electric Royal Enfield: the Flying Flea FF.C6 will be launched in early 2026. It spends Rs 1,000 crore this fiscal, a part of it on EVs, for which 200 people work.

Hero's scrip settled 1.9 per cent lower at Rs 4,233.75.
"""

doc = dict(
    id='tj-in-hero-vida-fy25-q3', published='2025-02-07', source='gurgaon-two-wheel-times',
    title="Hero MotoCorp Q3 PAT up 12% to Rs 1,203 crore; EV arm to exit 'subsidy mindset', says CEO",
    text=TEXT,
    claims=[
        c('12%', 'net_income', 12, 'percent', company='Hero MotoCorp', role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 1,203 crore', 'net_income', 12030000000.0, 'INR', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('Rs 1,203 crore', 'net_income', 12030000000.0, 'INR', nth=1, company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('Rs 1,073 crore', 'net_income', 10730000000.0, 'INR', company='Hero MotoCorp', p=('2023-10-01', '2023-12-31')),
        c('5 per cent', 'revenue', 5, 'percent', company='Hero MotoCorp', role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 10,211 crore', 'revenue', 102110000000.0, 'INR', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('14.64 lakh units', 'sales', 1464000, 'vehicle', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('14.60 lakh', 'sales', 1460000, 'vehicle', company='Hero MotoCorp', p=('2023-10-01', '2023-12-31')),
        c('15.20 lakh', 'sales', 1520000, 'vehicle', company='Hero MotoCorp', p=('2024-07-01', '2024-09-30')),
        c('Rs 1,476 crore', 'ebitda', 14760000000.0, 'INR', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('14.5 per cent', 'margin', 14.5, 'percent', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('50 bps', 'margin', 0.5, 'percentage_point', company='Hero MotoCorp', role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 100', 'other', 100, 'INR', company='Hero MotoCorp', per='share'),
        c('16 per cent', 'margin', 16, 'percent', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('19,500 scooters', 'sales', 19500, 'vehicle', company='Vida', p=('2024-10-01', '2024-12-31')),
        c('+180 per cent', 'sales', 180, 'percent', company='Vida', role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 96,000', 'price', 96000, 'INR', company='Vida', product='V2 Lite'),
        c('94 km', 'range', 94, 'km', company='Vida', product='V2 Lite'),
        c('2.2 kWh', 'battery_capacity', 2.2, 'kWh', company='Vida', product='V2 Lite'),
        c('Rs 1.35 lakh', 'price', 135000, 'INR', company='Vida', product='V2 Pro'),
        c('165 km', 'range', 165, 'km', company='Vida', product='V2 Pro'),
        c('double', 'market_share', 100, 'percent', company='Vida', role='change', p=(None, '2026-02-07'), status=['target', 'forecast']),
        c('6 per cent', 'market_share', 6, 'percent', nth=1, company='Vida', role=['level', 'share'], p=('2024-10-01', '2024-12-31')),
        c('203 outlets', 'stores', 203, 'store', company='Vida'),
        c('116 cities', 'countries', 116, 'country', company='Vida'),
        c('2,500 charging points', 'chargers', 2500, 'charger', None, company='Vida'),
        c('39.7 per cent', 'stake', 39.7, 'percent', company='Hero MotoCorp'),
        c('32.5 per cent', 'stake', 32.5, 'percent', company='Hero MotoCorp', status='plan'),
        c('Rs 525 crore', 'investment', 5250000000.0, 'INR', company='Hero MotoCorp', status='plan'),
        c('early 2026', 'launch', None, 'date', company='Flying Flea', product='FF.C6', p=('2026-01-01', '2026-03-31'), status=['plan', 'target']),
        c('Rs 1,000 crore', 'capex', 10000000000.0, 'INR', company='Eicher Motors', p=('2024-04-01', '2025-03-31'), status=['target', 'forecast']),
        c('200 people', 'headcount', 200, 'job', company='Eicher Motors'),
        c('1.9 per cent', 'share_price', -1.9, 'percent', company='Hero MotoCorp', role='change', p=('2025-02-06', '2025-02-06')),
        c('Rs 4,233.75', 'share_price', 4233.75, 'INR', company='Hero MotoCorp', per='share', p=('2025-02-06', '2025-02-06')),
    ],
    names=mentions(TEXT, {'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Hero': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'Ather': ('COMPANY', 'Ather Energy'), 'Eicher': ('COMPANY', 'Eicher Motors'), 'Flying Flea': ('COMPANY', 'Flying Flea'), 'Royal Enfield': ('COMPANY', 'Royal Enfield'), 'Euler Motors': ('COMPANY', 'Euler Motors'), 'V2 Lite': ('PRODUCT', 'V2 Lite'), 'V2 Pro': ('PRODUCT', 'V2 Pro'), 'FF.C6': ('PRODUCT', 'FF.C6')}),
    checks=[],
)
