from goldlib import *
from mentions import mentions

TEXT = """JLR cyber attack drags TMPV into Rs 6,368-crore loss; Mahindra's e-SUVs hit stride

Tata Motors Passenger Vehicles, in its maiden results after the demerger, reported a consolidated net loss (before exceptional gains) of Rs 6,368 crore for the September quarter, as compared with a profit of Rs 3,056 crore in the year-ago period. Revenue declined 13.5 per cent to Rs 72,349 crore from Rs 83,656 crore. JLR, which had to halt its plants for nearly six weeks, saw revenues dip 24.3 per cent to £4.9 billion; its EBIT margin was (8.6) per cent, against 5.1 per cent, and the luxury carmaker has slashed its FY26 margin guidance to 0-2 per cent from 5-7 per cent.

The domestic EV book was the silver lining. The Mumbai-headquartered firm sold 24,855 EVs, up 59 per cent, helped by the Harrier.ev; EVs now bring 17 per cent of its volumes. Vahan market share: 41.4 per cent.

Over at Mahindra & Mahindra, standalone PAT advanced 18 per cent to Rs 4,521 crore, while the automotive segment's margin, eSUVs excluded, came in at 10.3 per cent. It has billed over 30,000 electric origin SUVs since March, the XEV 9e (Rs 21.90 lakh) leading the BE 6 (Rs 18.90 lakh).

JSW MG, whose Windsor averages 4,000 a month, said EVs were 78 per cent of sales. Hyundai's Creta Electric managed 1,806 units in the three months.
"""

doc = dict(
    id='tj-tata-mahi-q2fy26', published='2025-11-17', source='arthik-samachar-english',
    title="JLR cyber attack drags TMPV into Rs 6,368-crore loss; Mahindra's e-SUVs hit stride",
    text=TEXT,
    claims=[
        c('Rs 6,368-crore', 'net_income', -63680000000.0, 'INR', company='Tata Motors Passenger Vehicles', p=('2025-07-01', '2025-09-30')),
        c('Rs 6,368 crore', 'net_income', -63680000000.0, 'INR', company='Tata Motors Passenger Vehicles', p=('2025-07-01', '2025-09-30')),
        c('Rs 3,056 crore', 'net_income', 30560000000.0, 'INR', company='Tata Motors Passenger Vehicles', p=('2024-07-01', '2024-09-30')),
        c('13.5 per cent', 'revenue', -13.5, 'percent', company='Tata Motors Passenger Vehicles', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 72,349 crore', 'revenue', 723490000000.0, 'INR', company='Tata Motors Passenger Vehicles', p=('2025-07-01', '2025-09-30')),
        c('Rs 83,656 crore', 'revenue', 836560000000.0, 'INR', company='Tata Motors Passenger Vehicles', p=('2024-07-01', '2024-09-30')),
        c('six weeks', 'duration', 6, 'week', company='Jaguar Land Rover'),
        c('24.3 per cent', 'revenue', -24.3, 'percent', company='Jaguar Land Rover', role='change', p=('2025-07-01', '2025-09-30')),
        c('£4.9 billion', 'revenue', 4900000000.0, 'GBP', company='Jaguar Land Rover', p=('2025-07-01', '2025-09-30')),
        c('(8.6) per cent', 'margin', -8.6, 'percent', company='Jaguar Land Rover', p=('2025-07-01', '2025-09-30')),
        c('5.1 per cent', 'margin', 5.1, 'percent', company='Jaguar Land Rover', p=('2024-07-01', '2024-09-30')),
        c('0-2 per cent', 'margin', 0, 'percent', 2, company='Jaguar Land Rover', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('5-7 per cent', 'margin', 5, 'percent', 7, company='Jaguar Land Rover', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast'], superseded=True),
        c('24,855 EVs', 'sales', 24855, 'vehicle', company='Tata Motors', p=('2025-07-01', '2025-09-30')),
        c('59 per cent', 'sales', 59, 'percent', company='Tata Motors', role='change', p=('2025-07-01', '2025-09-30')),
        c('17 per cent', 'sales', 17, 'percent', company='Tata Motors', role='share', p=('2025-07-01', '2025-09-30')),
        c('41.4 per cent', 'market_share', 41.4, 'percent', company='Tata Motors', role=['level', 'share'], p=('2025-07-01', '2025-09-30')),
        c('18 per cent', 'net_income', 18, 'percent', company='Mahindra', role='change', p=('2025-07-01', '2025-09-30')),
        c('Rs 4,521 crore', 'net_income', 45210000000.0, 'INR', company='Mahindra', p=('2025-07-01', '2025-09-30')),
        c('10.3 per cent', 'margin', 10.3, 'percent', company='Mahindra', p=('2025-07-01', '2025-09-30')),
        c('30,000', 'sales', 30000, 'vehicle', None, company='Mahindra', p=('2025-07-01', '2025-09-30')),
        c('Rs 21.90 lakh', 'price', 2190000, 'INR', company='Mahindra', product='XEV 9e'),
        c('Rs 18.90 lakh', 'price', 1890000, 'INR', company='Mahindra', product='BE 6'),
        c('4,000', 'sales', 4000, 'vehicle', company='JSW MG Motor India', product='Windsor', per='month'),
        c('78 per cent', 'sales', 78, 'percent', company='JSW MG Motor India', role='share', p=('2025-07-01', '2025-09-30')),
        c('1,806 units', 'sales', 1806, 'vehicle', company='Hyundai Motor India', product='Creta Electric', p=('2025-07-01', '2025-09-30')),
    ],
    names=mentions(TEXT, {'Mahindra': ('COMPANY', 'Mahindra'), 'Mahindra & Mahindra': ('COMPANY', 'Mahindra'), 'JSW MG': ('COMPANY', 'JSW MG Motor India'), 'JLR': ('COMPANY', 'Jaguar Land Rover'), 'Tata Motors Passenger Vehicles': ('COMPANY', 'Tata Motors Passenger Vehicles'), 'TMPV': ('COMPANY', 'Tata Motors Passenger Vehicles'), 'Hyundai': ('COMPANY', 'Hyundai Motor India'), 'Harrier.ev': ('PRODUCT', 'Harrier.ev'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'BE 6': ('PRODUCT', 'BE 6'), 'Windsor': ('PRODUCT', 'Windsor'), 'Creta Electric': ('PRODUCT', 'Creta Electric')}),
    checks=[],
)
