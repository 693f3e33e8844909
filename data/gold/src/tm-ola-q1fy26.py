from goldlib import *
from mentions import mentions

TEXT = """Ola Electric Q1 loss widens YoY but shrinks from March quarter; stock zooms 18%

Mumbai: Ola Electric on Monday posted a consolidated net loss of ₹428 crore for Q1 FY26. That is wider than the ₹347 crore of the same quarter last fiscal, yet well below the ₹870 crore it bled in the preceding three months.

Topline halved, more or less: revenue from operations slid 49.6% YoY to ₹828 crore (₹1,644 crore in Q1 FY25), although it was 35.5% better sequentially. Deliveries came to 68,192 units versus 1,25,198 a year ago.

What cheered the Street was the margin print. Gross margin touched 25.6%, up 7.2 percentage points YoY; the auto business turned EBITDA-positive in June, a first. For the full year the management guided for volumes of 3.25 lakh to 3.75 lakh vehicles, revenue of ₹4,200 crore to ₹4,700 crore and, once PLI kicks in from Q2, a gross margin of 35% to 40%. Operating expenses of the auto arm, now at ₹105 crore a month, are to come down further.

The scrip settled at ₹47.07 on the NSE, still 38% below its IPO price of ₹76, fixed in August 2024.

(With inputs from agencies. Disclaimer: not investment advice.)
"""

doc = dict(
    id='tm-ola-q1fy26', published='2025-07-14', source='street-ticker-in',
    title='Ola Electric Q1 loss widens YoY but shrinks from March quarter; stock zooms 18%',
    text=TEXT,
    claims=[
        c('18%', 'share_price', 18, 'percent', company='Ola Electric', role='change', p=('2025-07-14', '2025-07-14')),
        c('₹428 crore', 'net_income', -4280000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('₹347 crore', 'net_income', -3470000000, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('₹870 crore', 'net_income', -8700000000, 'INR', company='Ola Electric', p=('2025-01-01', '2025-03-31')),
        c('halved', 'revenue', -50, 'percent', company='Ola Electric', role='change', p=('2025-04-01', '2025-06-30')),
        c('49.6%', 'revenue', -49.6, 'percent', company='Ola Electric', role='change', p=('2025-04-01', '2025-06-30')),
        c('₹828 crore', 'revenue', 8280000000, 'INR', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('₹1,644 crore', 'revenue', 16440000000, 'INR', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('35.5%', 'revenue', 35.5, 'percent', company='Ola Electric', role='change', p=('2025-04-01', '2025-06-30')),
        c('68,192 units', 'deliveries', 68192, 'vehicle', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('1,25,198', 'deliveries', 125198, 'vehicle', company='Ola Electric', p=('2024-04-01', '2024-06-30')),
        c('25.6%', 'gross_margin', 25.6, 'percent', company='Ola Electric', p=('2025-04-01', '2025-06-30')),
        c('7.2 percentage points', 'gross_margin', 7.2, 'percentage_point', company='Ola Electric', role='change', p=('2025-04-01', '2025-06-30')),
        c('3.25 lakh to 3.75 lakh vehicles', ['deliveries', 'sales'], 325000, 'vehicle', 375000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('₹4,200 crore to ₹4,700 crore', 'revenue', 42000000000, 'INR', 47000000000, company='Ola Electric', p=('2025-04-01', '2026-03-31'), status=['target', 'forecast']),
        c('35% to 40%', 'gross_margin', 35, 'percent', 40, company='Ola Electric', p=('2025-07-01', '2026-03-31'), status=['target', 'forecast']),
        c('₹105 crore', 'opex', 1050000000, 'INR', company='Ola Electric', per='month'),
        c('₹47.07', 'share_price', 47.07, 'INR', company='Ola Electric', per=['share', None], p=('2025-07-14', '2025-07-14')),
        c('38%', 'share_price', -38, 'percent', company='Ola Electric', role='change', p=('2025-07-14', '2025-07-14')),
        c('₹76', 'share_price', 76, 'INR', company='Ola Electric', per=['share', None], p=('2024-08-01', '2024-08-31')),
    ],
    names=mentions(TEXT, {'Ola Electric': ('COMPANY', 'Ola Electric')}),
    checks=[],
)
