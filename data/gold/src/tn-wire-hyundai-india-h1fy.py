from goldlib import *
from mentions import mentions

TEXT = """GST cut boosts September dispatches; Tata's EV sales at all-time high

NEW DELHI, Oct 1: Tata Motors said its passenger vehicle sales rose 47 per cent to 60,907 units in September, against 41,313 a year ago. EV sales of 9,191 were 96 per cent higher than 4,680 in the same month last year; in the second quarter of FY26 they stood at 24,855, up 59 per cent. The Nexon.ev led the pack. It has a 45 kWh battery and costs ₹14 lakh.

Mahindra & Mahindra's SUV volumes came in at 56,233, as compared with 51,062. Since deliveries began in March, the Mumbai firm has sold more than 30,000 electric SUVs; the XEV 9e is the costliest at ₹21.90 lakh.

JSW MG's 6,728, 47 per cent more than last September's 4,588, were two-thirds electric. The Windsor has sold 50,000 in the past twelve months.

Maruti Suzuki dispatched 1,32,820 cars at home versus 1,44,962. It exported 42,204, of which 3,200 were e Vitaras bound for Europe; in the April-September half exports rose 40 per cent to 2.07 lakh. For the fiscal its goal is 4 lakh.

Hyundai Motor India sold 51,547 in the domestic market, the Creta Electric contributing 720. Kia's 22,700 compare with 23,523 a year earlier. Newcomer VinFast, which opened bookings for the VF 7 in July, began deliveries on September 22 and has 27 showrooms; by December it wants 35.
"""

doc = dict(
    id='tn-wire-hyundai-india-h1fy', published='2025-10-01', source='gurugram-auto-wire',
    title="GST cut boosts September dispatches; Tata's EV sales at all-time high",
    text=TEXT,
    claims=[
        c('47 per cent', 'sales', 47, 'percent', company='Tata Motors', role='change', p=('2025-09-01', '2025-09-30')),
        c('60,907 units', 'sales', 60907, 'vehicle', company='Tata Motors', p=('2025-09-01', '2025-09-30')),
        c('41,313', 'sales', 41313, 'vehicle', company='Tata Motors', p=('2024-09-01', '2024-09-30')),
        c('9,191', 'sales', 9191, 'vehicle', company='Tata Motors', p=('2025-09-01', '2025-09-30')),
        c('96 per cent', 'sales', 96, 'percent', company='Tata Motors', role='change', p=('2025-09-01', '2025-09-30')),
        c('4,680', 'sales', 4680, 'vehicle', company='Tata Motors', p=('2024-09-01', '2024-09-30')),
        c('24,855', 'sales', 24855, 'vehicle', company='Tata Motors', p=('2025-07-01', '2025-09-30')),
        c('59 per cent', 'sales', 59, 'percent', company='Tata Motors', role='change', p=('2025-07-01', '2025-09-30')),
        c('45 kWh', 'battery_capacity', 45, 'kWh', company='Tata Motors', product='Nexon.ev'),
        c('₹14 lakh', 'price', 1400000, 'INR', company='Tata Motors', product='Nexon.ev'),
        c('56,233', 'sales', 56233, 'vehicle', company='Mahindra', p=('2025-09-01', '2025-09-30')),
        c('51,062', 'sales', 51062, 'vehicle', company='Mahindra', p=('2024-09-01', '2024-09-30')),
        c('30,000', 'sales', 30000, 'vehicle', None, company='Mahindra', p=('2025-03-01', '2025-09-30')),
        c('₹21.90 lakh', 'price', 2190000, 'INR', company='Mahindra', product='XEV 9e'),
        c('6,728', 'sales', 6728, 'vehicle', company='JSW MG Motor', p=('2025-09-01', '2025-09-30')),
        c('47 per cent', 'sales', 47, 'percent', nth=1, company='JSW MG Motor', role='change', p=('2025-09-01', '2025-09-30')),
        c('4,588', 'sales', 4588, 'vehicle', company='JSW MG Motor', p=('2024-09-01', '2024-09-30')),
        c('two-thirds', 'sales', 66.6667, 'percent', company='JSW MG Motor', role='share', p=('2025-09-01', '2025-09-30')),
        c('50,000', 'sales', 50000, 'vehicle', company='JSW MG Motor', product='Windsor', p=('2024-10-01', '2025-10-01')),
        c('1,32,820', 'sales', 132820, 'vehicle', company='Maruti Suzuki', p=('2025-09-01', '2025-09-30')),
        c('1,44,962', 'sales', 144962, 'vehicle', company='Maruti Suzuki', p=('2024-09-01', '2024-09-30')),
        c('42,204', 'exports', 42204, 'vehicle', company='Maruti Suzuki', p=('2025-09-01', '2025-09-30')),
        c('3,200', 'exports', 3200, 'vehicle', company='Maruti Suzuki', product='e Vitara', p=('2025-09-01', '2025-09-30')),
        c('40 per cent', 'exports', 40, 'percent', company='Maruti Suzuki', role='change', p=('2025-04-01', '2025-09-30')),
        c('2.07 lakh', 'exports', 207000, 'vehicle', company='Maruti Suzuki', p=('2025-04-01', '2025-09-30')),
        c('4 lakh', 'exports', 400000, 'vehicle', nth=1, company='Maruti Suzuki', p=('2025-04-01', '2026-03-31'), status='target'),
        c('51,547', 'sales', 51547, 'vehicle', company='Hyundai', p=('2025-09-01', '2025-09-30')),
        c('720', 'sales', 720, 'vehicle', company='Hyundai', product='Creta Electric', p=('2025-09-01', '2025-09-30')),
        c('22,700', 'sales', 22700, 'vehicle', company='Kia', p=('2025-09-01', '2025-09-30')),
        c('23,523', 'sales', 23523, 'vehicle', company='Kia', p=('2024-09-01', '2024-09-30')),
        c('September 22', 'delivery_start', None, 'date', company='VinFast', product='VF 7', p=('2025-09-22', '2025-09-22')),
        c('27 showrooms', 'stores', 27, 'store', company='VinFast'),
        c('35', 'stores', 35, 'store', company='VinFast', p=(None, '2025-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'Maruti Suzuki': ('COMPANY', 'Maruti Suzuki'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'Kia': ('COMPANY', 'Kia'), 'VinFast': ('COMPANY', 'VinFast'), 'Mahindra & Mahindra': ('COMPANY', 'Mahindra'), 'JSW MG': ('COMPANY', 'JSW MG Motor'), 'e Vitara': ('PRODUCT', 'e Vitara'), 'Creta Electric': ('PRODUCT', 'Creta Electric'), 'Windsor': ('PRODUCT', 'Windsor'), 'VF 7': ('PRODUCT', 'VF 7'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'Nexon.ev': ('PRODUCT', 'Nexon.ev'), 'Tata': ('COMPANY', 'Tata Motors'), 'Hyundai Motor India': ('COMPANY', 'Hyundai')}),
    checks=[],
)
