from goldlib import *
from mentions import mentions

TEXT = """BYD's profit falls 29.9% in second quarter as price war bites

HONG KONG - BYD's net profit fell to RMB 6.36 billion ($892 million) in the second quarter from RMB 9.06 billion a year earlier, its first decline in more than three years. Revenue in the quarter rose 14.0% to RMB 200.9 billion.

Key figures for the first half of 2025, in brackets the change or the value for the first half of 2024:

Revenue ... RMB 371.3 billion (+23.3%)
of which cars and components ... RMB 302.5 billion (+32.5%)
Net profit ... RMB 15.5 billion (+13.8%)
Gross margin ......... 18.0% (18.8%)
R&D expenses ... RMB 30.9 billion (+53.0%)
Operating cash flow ... RMB 31.8 billion (+124.4%)
Vehicle sales ... 2.146 million (+33.0%)
Overseas sales ... 464,000 (+128.5%)

At the end of June the company had cash and equivalents of RMB 111.0 billion, compared with RMB 102.7 billion at the end of December. Analysts had forecast higher earnings. BYD still has a sales target of 5.5 million vehicles for 2025, of which it had reached 45.3% by the end of July.
"""

doc = dict(
    id='tr-byd-h1-25-dots', published='2025-08-29', source='hk filings brief',
    title="BYD's profit falls 29.9% in second quarter as price war bites",
    text=TEXT,
    claims=[
        c('29.9%', 'net_income', -29.9, 'percent', company='BYD', role='change', p=('2025-04-01', '2025-06-30')),
        c('RMB 6.36 billion', 'net_income', 6360000000.0, 'CNY', company='BYD', p=('2025-04-01', '2025-06-30')),
        c('$892 million', 'net_income', 892000000.0, 'USD', company='BYD', p=('2025-04-01', '2025-06-30')),
        c('RMB 9.06 billion', 'net_income', 9060000000.0, 'CNY', company='BYD', p=('2024-04-01', '2024-06-30')),
        c('14.0%', 'revenue', 14, 'percent', company='BYD', role='change', p=('2025-04-01', '2025-06-30')),
        c('RMB 200.9 billion', 'revenue', 200900000000.0, 'CNY', company='BYD', p=('2025-04-01', '2025-06-30')),
        c('RMB 371.3 billion', 'revenue', 371300000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+23.3%', 'revenue', 23.3, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('RMB 302.5 billion', 'revenue', 302500000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+32.5%', 'revenue', 32.5, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('RMB 15.5 billion', 'net_income', 15500000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+13.8%', 'net_income', 13.8, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('18.0%', 'gross_margin', 18, 'percent', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('18.8%', 'gross_margin', 18.8, 'percent', company='BYD', p=('2024-01-01', '2024-06-30')),
        c('RMB 30.9 billion', 'rnd', 30900000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+53.0%', 'rnd', 53, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('RMB 31.8 billion', 'cash_flow', 31800000000.0, 'CNY', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+124.4%', 'cash_flow', 124.4, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('2.146 million', 'sales', 2146000, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+33.0%', 'sales', 33, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('464,000', 'sales', 464000, 'vehicle', company='BYD', p=('2025-01-01', '2025-06-30')),
        c('+128.5%', 'sales', 128.5, 'percent', company='BYD', role='change', p=('2025-01-01', '2025-06-30')),
        c('RMB 111.0 billion', 'cash', 111000000000.0, 'CNY', company='BYD', p=('2025-06-30', '2025-06-30')),
        c('RMB 102.7 billion', 'cash', 102700000000.0, 'CNY', company='BYD', p=('2024-12-31', '2024-12-31')),
        c('5.5 million vehicles', 'sales', 5500000, 'vehicle', company='BYD', p=('2025-01-01', '2025-12-31'), status='target'),
        c('45.3%', 'sales', 45.3, 'percent', company='BYD', role='share', p=('2025-01-01', '2025-07-31')),
    ],
    names=mentions(TEXT, {'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
