from goldlib import *
from mentions import mentions

TEXT = """Hero MotoCorp Q3: Vida volumes jump threefold, standalone PAT up 12 per cent

NEW DELHI: Hero MotoCorp’s electric arm Vida sold 23,417 scooters in the quarter ended December 31, three times the 7,810 it had managed in the year-ago period, the two-wheeler major said on Thursday while announcing its third-quarter earnings.

Overall, Hero’s standalone profit after tax came in at Rs 1,203 crore, up 12.1 per cent from Rs 1,073 crore. Revenue from operations increased 5 per cent to Rs 10,211 crore; EBITDA margin expanded by 50 basis points to 14.5 per cent. The Vida business itself still bleeds: its loss at the EBITDA level was Rs 165 crore.

The V2 range, which starts at Rs 96,000 for the V2 Lite and goes up to Rs 1.35 lakh for the V2 Pro, was unveiled in December. While the Lite makes do with a 2.2 kWh pack and a claimed range of 94 km, the Pro packs 3.94 kWh and is good for 165 km.

Vida is now present in 116 cities, against over 100 at the close of last fiscal, and customers have access to 3,600 charging points shared with Ather, in which Hero owns 38.2 per cent. The board declared an interim dividend of Rs 100 per share. “Two more electric scooters will come in the first half of FY26,” chief executive Niranjan Gupta said.
"""

doc = dict(
    id='tm-hero-vida-q3fy25', published='2025-02-07', source='dalal-ev-desk',
    title='Hero MotoCorp Q3: Vida volumes jump threefold, standalone PAT up 12 per cent',
    text=TEXT,
    claims=[
        c('threefold', 'sales', 200, 'percent', company='Vida', role='change', p=('2024-10-01', '2024-12-31')),
        c('12 per cent', 'net_income', 12, 'percent', company='Hero MotoCorp', role='change', p=('2024-10-01', '2024-12-31')),
        c('23,417 scooters', 'sales', 23417, 'vehicle', company='Vida', p=('2024-10-01', '2024-12-31')),
        c('three times', 'sales', 200, 'percent', company='Vida', role='change', p=('2024-10-01', '2024-12-31')),
        c('7,810', 'sales', 7810, 'vehicle', company='Vida', p=('2023-10-01', '2023-12-31')),
        c('Rs 1,203 crore', 'net_income', 12030000000, 'INR', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('12.1 per cent', 'net_income', 12.1, 'percent', company='Hero MotoCorp', role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 1,073 crore', 'net_income', 10730000000, 'INR', company='Hero MotoCorp', p=('2023-10-01', '2023-12-31')),
        c('5 per cent', 'revenue', 5, 'percent', company='Hero MotoCorp', role='change', p=('2024-10-01', '2024-12-31')),
        c('Rs 10,211 crore', 'revenue', 102110000000, 'INR', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('50 basis points', 'margin', 0.5, 'percentage_point', company='Hero MotoCorp', role='change', p=('2024-10-01', '2024-12-31')),
        c('14.5 per cent', 'margin', 14.5, 'percent', company='Hero MotoCorp', p=('2024-10-01', '2024-12-31')),
        c('Rs 165 crore', 'ebitda', -1650000000, 'INR', company='Vida', p=('2024-10-01', '2024-12-31')),
        c('Rs 96,000', 'price', 96000, 'INR', company='Vida', product=['V2', 'V2 Lite']),
        c('Rs 1.35 lakh', 'price', 135000, 'INR', company='Vida', product='V2 Pro'),
        c('December', 'launch', None, 'date', nth=1, company='Vida', product='V2', p=('2024-12-01', '2024-12-31')),
        c('2.2 kWh', 'battery_capacity', 2.2, 'kWh', company='Vida', product='V2 Lite'),
        c('94 km', 'range', 94, 'km', company='Vida', product='V2 Lite'),
        c('3.94 kWh', 'battery_capacity', 3.94, 'kWh', company='Vida', product='V2 Pro'),
        c('165 km', 'range', 165, 'km', company='Vida', product='V2 Pro'),
        c('116 cities', 'countries', 116, 'country', company='Vida'),
        c('100', 'countries', 100, 'country', None, company='Vida', p=('2024-03-31', '2024-03-31')),
        c('3,600 charging points', 'chargers', 3600, 'charger', company='Vida'),
        c('38.2 per cent', 'stake', 38.2, 'percent', company=['Hero MotoCorp', 'Ather Energy']),
        c('Rs 100', 'other', 100, 'INR', company='Hero MotoCorp', per='share', status=['plan', 'actual']),
        c('Two more electric scooters', 'models', 2, 'model', company='Vida', p=('2025-04-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
        c('first half of FY26', 'launch', None, 'date', company='Vida', p=('2025-04-01', '2025-09-30'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Hero': ('COMPANY', 'Hero MotoCorp'), 'Vida': ('COMPANY', 'Vida'), 'Ather': ('COMPANY', 'Ather Energy'), 'V2': ('PRODUCT', 'V2'), 'V2 Lite': ('PRODUCT', 'V2 Lite'), 'Lite': ('PRODUCT', 'V2 Lite'), 'V2 Pro': ('PRODUCT', 'V2 Pro'), 'Pro': ('PRODUCT', 'V2 Pro')}),
    checks=[],
)
