from goldlib import *
from mentions import mentions

TEXT = """Tata's EV volumes end FY25 lower even as rivals post records

Tata Motors closed the financial year with 64,276 electric passenger vehicles, down 13 per cent from the 73,833 it sold in FY24, the company's release of Tuesday shows. In March alone the number was 5,353, as against 6,738 in the same month last year; for the January-March quarter it came to 16,262 versus 20,640.

All told, Tata sold 5,53,591 passenger vehicles in FY25 (FY24: 5,73,495). Fourth-quarter volumes at 1,46,999 were 5 per cent lower.

The Punch.ev, at ₹9.99 lakh, was the largest contributor. The Curvv.ev packs 55 kWh.

JSW MG Motor, in contrast, wholesaled 5,500 units in March, of which over 85 per cent were EVs. The Windsor has crossed 20,000 sales since October. A year ago, 4,648 cars of all kinds had left its Halol plant.

Mahindra, which began handing over the BE 6 and its sibling on March 20, delivered 3,000 of the two in the ten days left. It has 30,179 bookings and can make 5,000 a month. The former costs from ₹18.90 lakh.

Last fiscal the industry sold 1.07 lakh electric cars, 18 per cent more than in FY24, and Tata's share dropped to 53 per cent from 73.
"""

doc = dict(
    id='tn-tata-motors-ev-fy25close', published='2025-04-01', source='colaba-business',
    title="Tata's EV volumes end FY25 lower even as rivals post records",
    text=TEXT,
    claims=[
        c('64,276 electric passenger vehicles', 'sales', 64276, 'vehicle', company='Tata Motors', p=('2024-04-01', '2025-03-31')),
        c('13 per cent', 'sales', -13, 'percent', company='Tata Motors', role='change', p=('2024-04-01', '2025-03-31')),
        c('73,833', 'sales', 73833, 'vehicle', company='Tata Motors', p=('2023-04-01', '2024-03-31')),
        c('5,353', 'sales', 5353, 'vehicle', company='Tata Motors', p=('2025-03-01', '2025-03-31')),
        c('6,738', 'sales', 6738, 'vehicle', company='Tata Motors', p=('2024-03-01', '2024-03-31')),
        c('16,262', 'sales', 16262, 'vehicle', company='Tata Motors', p=('2025-01-01', '2025-03-31')),
        c('20,640', 'sales', 20640, 'vehicle', company='Tata Motors', p=('2024-01-01', '2024-03-31')),
        c('5,53,591 passenger vehicles', 'sales', 553591, 'vehicle', company='Tata Motors', p=('2024-04-01', '2025-03-31')),
        c('5,73,495', 'sales', 573495, 'vehicle', company='Tata Motors', p=('2023-04-01', '2024-03-31')),
        c('1,46,999', 'sales', 146999, 'vehicle', company='Tata Motors', p=('2025-01-01', '2025-03-31')),
        c('5 per cent', 'sales', -5, 'percent', company='Tata Motors', role='change', p=('2025-01-01', '2025-03-31')),
        c('₹9.99 lakh', 'price', 999000, 'INR', company='Tata Motors', product='Punch.ev'),
        c('55 kWh', 'battery_capacity', 55, 'kWh', company='Tata Motors', product='Curvv.ev'),
        c('5,500 units', 'sales', 5500, 'vehicle', company='JSW MG Motor', p=('2025-03-01', '2025-03-31')),
        c('85 per cent', 'sales', 85, 'percent', None, company='JSW MG Motor', role='share', p=('2025-03-01', '2025-03-31')),
        c('20,000 sales', 'sales', 20000, 'vehicle', None, company='JSW MG Motor', product='Windsor', p=('2024-10-01', '2025-04-01')),
        c('4,648', 'sales', 4648, 'vehicle', company='JSW MG Motor', p=('2024-03-01', '2024-03-31')),
        c('March 20', 'delivery_start', None, 'date', company='Mahindra', product='BE 6', p=('2025-03-20', '2025-03-20')),
        c('3,000', 'deliveries', 3000, 'vehicle', company='Mahindra', p=('2025-03-01', '2025-03-31')),
        c('30,179 bookings', 'orders', 30179, 'order', company='Mahindra'),
        c('5,000', 'capacity', 5000, 'vehicle', company='Mahindra', per='month'),
        c('₹18.90 lakh', 'price', 1890000, 'INR', company='Mahindra', product='BE 6'),
        c('1.07 lakh electric cars', 'sales', 107000, 'vehicle', p=('2024-04-01', '2025-03-31')),
        c('18 per cent', 'sales', 18, 'percent', role='change', p=('2024-04-01', '2025-03-31')),
        c('53 per cent', 'market_share', 53, 'percent', company='Tata Motors', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('73', 'market_share', 73, 'percent', nth=3, company='Tata Motors', role=['level', 'share'], p=('2023-04-01', '2024-03-31')),
    ],
    names=mentions(TEXT, {'Tata Motors': ('COMPANY', 'Tata Motors'), 'JSW MG Motor': ('COMPANY', 'JSW MG Motor'), 'Mahindra': ('COMPANY', 'Mahindra'), 'Windsor': ('PRODUCT', 'Windsor'), 'BE 6': ('PRODUCT', 'BE 6'), 'Curvv.ev': ('PRODUCT', 'Curvv.ev'), 'Punch.ev': ('PRODUCT', 'Punch.ev'), 'Tata': ('COMPANY', 'Tata Motors')}),
    checks=[],
)
