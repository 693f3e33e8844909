from goldlib import *
from mentions import mentions

TEXT = """M&M Q2 PAT up 28%; e-SUVs contribute 8.7% of volumes

Mumbai: Mahindra & Mahindra's consolidated profit after tax climbed 28 per cent year-on-year to Rs 3,673 crore in July-September. Consolidated income was Rs 46,106 crore, 22 per cent higher than the Rs 37,924 crore of Q2 FY25.

The auto segment sold 2.62 lakh vehicles, its highest for any second quarter, of which 1.46 lakh were utility vehicles. SUV revenue market share gained 390 bps to reach 25.7 per cent. Standalone EBITDA stood at Rs 4,862 crore, the margin at 14.5 per cent.

Since billing started in March, subsidiary MEAL (Mahindra Electric Automobile Ltd) has retailed over 30,000 e-SUVs; average realisation per car is Rs 24.1 lakh. PLI benefits of Rs 190 crore were accrued in the quarter. The BE 6 starts at Rs 18.90 lakh, has a 59 kWh battery and delivers 557 km on the MIDC; the XEV 9e, 4,789 mm long, carries a lifetime battery warranty for the first owner and otherwise 10 years or 2,00,000 km.

Last Mile Mobility, the three-wheeler arm in which Temasek bought 2.67 per cent for Rs 300 crore, moved 30,000 units with 42.3 per cent of its category.

Chakan can make 18,000 e-SUVs a month at full tilt; bookings wait four months on average. The scrip ended 1.5 per cent up on Tuesday.
"""

doc = dict(
    id='tk-mahindra-q2fy26', published='2025-11-05', source='dalal-street-chronicle',
    title='M&M Q2 PAT up 28%; e-SUVs contribute 8.7% of volumes',
    text=TEXT,
    claims=[
        c('28%', 'net_income', 28, 'percent', company='Mahindra & Mahindra', role='change', p=('2025-07-01', '2025-09-30')),
        c('8.7%', 'sales', 8.7, 'percent', company='Mahindra & Mahindra', role='share', p=('2025-07-01', '2025-09-30')),
        c('28 per cent', 'net_income', 28, 'percent', company='Mahindra & Mahindra', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 3,673 crore', 'net_income', 36730000000, 'INR', company='Mahindra & Mahindra', p=('2025-07-01', '2025-09-30')),
        c('Rs 46,106 crore', 'revenue', 461060000000, 'INR', company='Mahindra & Mahindra', p=('2025-07-01', '2025-09-30')),
        c('22 per cent', 'revenue', 22, 'percent', company='Mahindra & Mahindra', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 37,924 crore', 'revenue', 379240000000, 'INR', company='Mahindra & Mahindra', p=('2024-07-01', '2024-09-30')),
        c('2.62 lakh vehicles', 'sales', 262000, 'vehicle', company='Mahindra & Mahindra', p=('2025-07-01', '2025-09-30')),
        c('1.46 lakh', 'sales', 146000, 'vehicle', company='Mahindra & Mahindra', p=('2025-07-01', '2025-09-30')),
        c('390 bps', 'market_share', 3.9, 'percentage_point', company='Mahindra & Mahindra', role='change', p=('2025-07-01', '2025-09-30')),
        c('25.7 per cent', 'market_share', 25.7, 'percent', company='Mahindra & Mahindra', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
        c('Rs 4,862 crore', 'ebitda', 48620000000, 'INR', company='Mahindra & Mahindra', p=('2025-07-01', '2025-09-30')),
        c('14.5 per cent', 'margin', 14.5, 'percent', company='Mahindra & Mahindra', p=('2025-07-01', '2025-09-30')),
        c('30,000', 'sales', 30000, 'vehicle', None, company='Mahindra Electric Automobile', p=('2025-03-01', '2025-11-05')),
        c('Rs 24.1 lakh', ['price', 'revenue'], 2410000, 'INR', company='Mahindra Electric Automobile', per='vehicle'),
        c('Rs 190 crore', 'subsidy', 1900000000, 'INR', company='Mahindra Electric Automobile', p=('2025-07-01', '2025-09-30')),
        c('Rs 18.90 lakh', 'price', 1890000, 'INR', company='Mahindra & Mahindra', product='BE 6'),
        c('59 kWh', 'battery_capacity', 59, 'kWh', company='Mahindra & Mahindra', product='BE 6'),
        c('557 km', 'range', 557, 'km', company='Mahindra & Mahindra', product='BE 6'),
        c('4,789 mm', 'length', 4789, 'mm', company='Mahindra & Mahindra', product='XEV 9e'),
        c('10 years', 'warranty', 10, 'year', company='Mahindra & Mahindra', product='XEV 9e'),
        c('2,00,000 km', 'warranty', 200000, 'km', company='Mahindra & Mahindra', product='XEV 9e'),
        c('2.67 per cent', 'stake', 2.67, 'percent', company=['Temasek', 'Last Mile Mobility']),
        c('Rs 300 crore', 'investment', 3000000000, 'INR', company='Temasek'),
        c('30,000 units', 'sales', 30000, 'vehicle', company='Last Mile Mobility', p=('2025-07-01', '2025-09-30')),
        c('42.3 per cent', 'market_share', 42.3, 'percent', company='Last Mile Mobility', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
        c('18,000', 'capacity', 18000, 'vehicle', company='Mahindra & Mahindra', per='month'),
        c('four months', 'wait_time', 4, 'month', company='Mahindra & Mahindra'),
        c('1.5 per cent', 'share_price', 1.5, 'percent', company='Mahindra & Mahindra', role='change', p=('2025-11-04', '2025-11-04')),
    ],
    names=mentions(TEXT, {'Mahindra & Mahindra': ('COMPANY', 'Mahindra & Mahindra'), 'M&M': ('COMPANY', 'Mahindra & Mahindra'), 'Mahindra Electric Automobile': ('COMPANY', 'Mahindra Electric Automobile'), 'MEAL': ('COMPANY', 'Mahindra Electric Automobile'), 'Last Mile Mobility': ('COMPANY', 'Last Mile Mobility'), 'Temasek': ('COMPANY', 'Temasek'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'BE 6': ('PRODUCT', 'BE 6')}),
    checks=[],
)
