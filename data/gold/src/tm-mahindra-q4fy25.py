from goldlib import *
from mentions import mentions

TEXT = """M&M Q4 PAT rises 22 per cent; 6,300 e-SUVs handed over since March 20

Mumbai, May 5: Mahindra & Mahindra’s standalone profit after tax for the March quarter grew 21.9 per cent to Rs 2,437 crore on a 24.4 per cent rise in revenue to Rs 31,353 crore. In the corresponding quarter of FY24 these stood at Rs 2,000 crore and Rs 25,183 crore, respectively. A dividend of Rs 25.30 per share has been recommended.

The two born-electric SUVs, BE 6 and XEV 9e, whose deliveries began on March 20, have together gone to 6,300 buyers; the XEV 9e makes up 59 per cent. Waiting periods run to five months at some dealers. Bookings on the first day, February 14, had come to 30,179, worth Rs 8,472 crore.

MEAL, the electric unit, made Rs 1,100 crore of revenue in its first meaningful quarter and was EBITDA-positive. The company is to receive PLI money of Rs 300 crore in FY26 once the XEV 9e is certified. Last Mile Mobility, maker of the Zeo, kept 42.9 per cent of the electric three-wheeler market in FY25, selling 78,000 units.

Group CEO Anish Shah reiterated a capex of Rs 12,000 crore for the born-electrics through 2027. By then, e-SUVs should be 20 to 30 per cent of the portfolio. Capacity: 8,000 units a month at Chakan.

On the BSE, M&M settled 3.4 per cent higher at Rs 3,021. Tata Motors was the day’s laggard.
"""

doc = dict(
    id='tm-mahindra-q4fy25', published='2025-05-06', source='fort-business-page',
    title='M&M Q4 PAT rises 22 per cent; 6,300 e-SUVs handed over since March 20',
    text=TEXT,
    claims=[
        c('22 per cent', 'net_income', 22, 'percent', company=['Mahindra & Mahindra', 'Mahindra'], role='change', p=('2025-01-01', '2025-03-31')),
        c('6,300 e-SUVs', 'deliveries', 6300, 'vehicle', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], p=('2025-03-20', '2025-05-05')),
        c('21.9 per cent', 'net_income', 21.9, 'percent', company=['Mahindra & Mahindra', 'Mahindra'], role='change', p=('2025-01-01', '2025-03-31')),
        c('Rs 2,437 crore', 'net_income', 24370000000, 'INR', company=['Mahindra & Mahindra', 'Mahindra'], p=('2025-01-01', '2025-03-31')),
        c('24.4 per cent', 'revenue', 24.4, 'percent', company=['Mahindra & Mahindra', 'Mahindra'], role='change', p=('2025-01-01', '2025-03-31')),
        c('Rs 31,353 crore', 'revenue', 313530000000, 'INR', company=['Mahindra & Mahindra', 'Mahindra'], p=('2025-01-01', '2025-03-31')),
        c('Rs 2,000 crore', 'net_income', 20000000000, 'INR', company=['Mahindra & Mahindra', 'Mahindra'], p=('2024-01-01', '2024-03-31')),
        c('Rs 25,183 crore', 'revenue', 251830000000, 'INR', company=['Mahindra & Mahindra', 'Mahindra'], p=('2024-01-01', '2024-03-31')),
        c('Rs 25.30', 'other', 25.3, 'INR', company=['Mahindra & Mahindra', 'Mahindra'], per='share', status='plan'),
        c('two born-electric SUVs', 'models', 2, 'model', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra']),
        c('March 20', 'delivery_start', None, 'date', nth=1, company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], product=['BE 6', 'XEV 9e'], p=('2025-03-20', '2025-03-20')),
        c('6,300 buyers', 'deliveries', 6300, 'vehicle', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], product=['BE 6', 'XEV 9e', None], p=('2025-03-20', '2025-05-05')),
        c('59 per cent', 'deliveries', 59, 'percent', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], product='XEV 9e', role=['level', 'share'], p=('2025-03-20', '2025-05-05')),
        c('five months', 'wait_time', 5, 'month', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], product=['BE 6', 'XEV 9e', None]),
        c('30,179', 'orders', 30179, 'order', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], product=['BE 6', 'XEV 9e', None], p=('2025-02-14', '2025-02-14')),
        c('Rs 8,472 crore', 'orders', 84720000000, 'INR', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], p=('2025-02-14', '2025-02-14')),
        c('Rs 1,100 crore', 'revenue', 11000000000, 'INR', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile'], p=('2025-01-01', '2025-03-31')),
        c('Rs 300 crore', 'subsidy', 3000000000, 'INR', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], p=('2025-04-01', '2026-03-31'), status='forecast'),
        c('42.9 per cent', 'market_share', 42.9, 'percent', company='Mahindra Last Mile Mobility', role=['level', 'share'], p=('2024-04-01', '2025-03-31')),
        c('78,000 units', 'sales', 78000, 'vehicle', company='Mahindra Last Mile Mobility', p=('2024-04-01', '2025-03-31')),
        c('Rs 12,000 crore', 'capex', 120000000000, 'INR', company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], p=(None, '2027-12-31'), status='plan'),
        c('20 to 30 per cent', 'sales', 20, 'percent', 30, company=['Mahindra & Mahindra', 'Mahindra'], role='share', p=('2027-01-01', '2027-12-31'), status=['target', 'forecast']),
        c('8,000 units', 'capacity', 8000, 'vehicle', nth=1, company=['Mahindra Electric', 'MEAL', 'Mahindra Electric Automobile', 'Mahindra & Mahindra', 'Mahindra'], per='month'),
        c('3.4 per cent', 'share_price', 3.4, 'percent', company=['Mahindra & Mahindra', 'Mahindra'], role='change', p=('2025-05-05', '2025-05-05')),
        c('Rs 3,021', 'share_price', 3021, 'INR', company=['Mahindra & Mahindra', 'Mahindra'], per=['share', None], p=('2025-05-05', '2025-05-05')),
    ],
    names=mentions(TEXT, {'Mahindra & Mahindra': ('COMPANY', 'Mahindra & Mahindra'), 'M&M': ('COMPANY', 'Mahindra & Mahindra'), 'MEAL': ('COMPANY', 'Mahindra Electric'), 'Last Mile Mobility': ('COMPANY', 'Mahindra Last Mile Mobility'), 'Tata Motors': ('COMPANY', 'Tata Motors'), 'BE 6': ('PRODUCT', 'BE 6'), 'XEV 9e': ('PRODUCT', 'XEV 9e'), 'Zeo': ('PRODUCT', 'Zeo')}),
    checks=[],
)
