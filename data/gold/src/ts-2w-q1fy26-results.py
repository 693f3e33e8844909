from goldlib import *
from mentions import mentions

TEXT = """June quarter scorecard: TVS grows fastest among two-wheeler makers

TVS Motor's profit rose 35 per cent to Rs 779 crore in the first quarter of FY26, the highest growth among the big four, helped by record sales of its iQube electric scooter. Hero MotoCorp's profit was nearly flat while Ola Electric stayed in the red. All figures are standalone, in Rs crore.

Company Revenue Q1 FY26 Revenue Q1 FY25 Net profit Q1 FY26 Net profit Q1 FY25 EBITDA margin Q1 FY26
TVS Motor 10,081 8,376 779 577 12.5%
Bajaj Auto 12,584 11,928 2,096 1,988 19.7%
Hero MotoCorp 9,579 10,144 1,126 1,123 14.4%
Ola Electric 828 1,644 -428 -347 -28.6%
Ather Energy 645 360 -178 -183 -16.0%

TVS sold 70,000 electric two-wheelers in the quarter, 35 per cent more than the 52,000 of the same period a year ago. Bajaj Auto said that its Chetak was hit by a shortage of rare earth magnets and that production could fall to zero in August. Ola kept its guidance of 3.25-3.75 lakh vehicles for the year.
"""

doc = dict(
    id='ts-2w-q1fy26-results', published='2025-08-13', source='dalal-dispatch',
    title='June quarter scorecard: TVS grows fastest among two-wheeler makers',
    text=TEXT,
    claims=[
        c('35 per cent', 'net_income', 35, 'percent', company='TVS Motor', role='change', p=('2025-04-01', '2025-06-30')),
        c('Rs 779 crore', 'net_income', 7790000000, 'INR', company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('10,081', 'revenue', 100810000000, 'INR', company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('8,376', 'revenue', 83760000000, 'INR', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('779', 'net_income', 7790000000, 'INR', nth=1, company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('577', 'net_income', 5770000000, 'INR', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('12.5%', 'margin', 12.5, 'percent', company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('12,584', 'revenue', 125840000000, 'INR', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('11,928', 'revenue', 119280000000, 'INR', company='Bajaj Auto', p=('2024-04-01', '2024-06-30')),
        c('2,096', 'net_income', 20960000000, 'INR', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('1,988', 'net_income', 19880000000, 'INR', company='Bajaj Auto', p=('2024-04-01', '2024-06-30')),
        c('19.7%', 'margin', 19.7, 'percent', company='Bajaj Auto', p=('2025-04-01', '2025-06-30')),
        c('9,579', 'revenue', 95790000000, 'INR', company='Hero MotoCorp', p=('2025-04-01', '2025-06-30')),
        c('10,144', 'revenue', 101440000000, 'INR', company='Hero MotoCorp', p=('2024-04-01', '2024-06-30')),
        c('1,126', 'net_income', 11260000000, 'INR', company='Hero MotoCorp', p=('2025-04-01', '2025-06-30')),
        c('1,123', 'net_income', 11230000000, 'INR', company='Hero MotoCorp', p=('2024-04-01', '2024-06-30')),
        c('14.4%', 'margin', 14.4, 'percent', company='Hero MotoCorp', p=('2025-04-01', '2025-06-30')),
        c('828', 'revenue', 8280000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('1,644', 'revenue', 16440000000, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('-428', 'net_income', -4280000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('-347', 'net_income', -3470000000, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('-28.6%', 'margin', -28.6, 'percent', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('645', 'revenue', 6450000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('360', 'revenue', 3600000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('-178', 'net_income', -1780000000, 'INR', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('-183', 'net_income', -1830000000, 'INR', company='Ather Energy', p=('2024-04-01', '2024-06-30')),
        c('-16.0%', 'margin', -16, 'percent', company='Ather Energy', p=('2025-04-01', '2025-06-30')),
        c('70,000 electric two-wheelers', 'sales', 70000, 'vehicle', company='TVS Motor', p=('2025-04-01', '2025-06-30')),
        c('35 per cent', 'sales', 35, 'percent', nth=1, company='TVS Motor', role='change', p=('2025-04-01', '2025-06-30')),
        c('52,000', 'sales', 52000, 'vehicle', company='TVS Motor', p=('2024-04-01', '2024-06-30')),
        c('zero', 'production', 0, 'vehicle', company='Bajaj Auto', product='Chetak', p=('2025-08-01', '2025-08-31'), status='forecast'),
        c('3.25-3.75 lakh vehicles', 'sales', 325000, 'vehicle', 375000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Hero MotoCorp': ('COMPANY', 'Hero MotoCorp'), 'Ather Energy': ('COMPANY', 'Ather Energy'), 'Ola Electric': ('COMPANY', 'Ola Electric'), 'Bajaj Auto': ('COMPANY', 'Bajaj Auto'), 'TVS Motor': ('COMPANY', 'TVS Motor'), 'Chetak': ('PRODUCT', 'Chetak'), 'iQube': ('PRODUCT', 'iQube'), 'Ola': ('COMPANY', 'Ola Electric'), 'TVS': ('COMPANY', 'TVS Motor')}),
    checks=[],
)
