from goldlib import *
from mentions import mentions

TEXT = """Tesla revenue falls for first time since 2020, misses estimates

April 23 - Tesla reported a 9% drop in first-quarter revenue on Tuesday, its first decline in four years, as price cuts failed to lift demand for its electric vehicles.

Revenue was $21.3 billion in the January-March quarter, compared with $23.33 billion a year earlier and $25.17 billion in the fourth quarter. Analysts had expected $22.15 billion, according to LSEG.

Net income dropped 55% to $1.13 billion, or 34 cents a share, from $2.51 billion, or 73 cents a share. Adjusted earnings per share were 45 cents, below the average estimate of 51 cents.

Gross margin was 17.4%, down from 19.3%, while the operating margin halved to 5.5%. Automotive revenue, including $442 million from regulatory credits, fell 13%.

The company burned $2.53 billion in the quarter after generating free cash flow of $2.06 billion in the previous one. It blamed a build-up of inventory worth $2.7 billion. Capital expenditures rose to $2.8 billion, including $1 billion for artificial intelligence infrastructure, and will exceed $10 billion this year.

Tesla delivered 386,810 vehicles, down 8.5% from a year ago and 20% from the previous quarter. Chinese rival BYD, which outsold Tesla in the fourth quarter, delivered 300,114.

The company said its volume growth "may be notably lower" in 2024. It had aimed for 50% a year over the long term.

More affordable models will now start production before the second half of 2025, it said, on existing lines able to build close to 3 million vehicles a year.

Last week Tesla said it would lay off over 10% of its workforce, which stood at 140,473 at the end of December.

Shares, down 43% this year, rose 7% in after-hours trading.
"""

doc = dict(
    id='tv-b-tesla-q1-2404', published='2024-04-23', source='gulf-states-newswire',
    title='Tesla revenue falls for first time since 2020, misses estimates',
    text=TEXT,
    claims=[
        c('9%', 'revenue', -9, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('$21.3 billion', 'revenue', 21300000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('$23.33 billion', 'revenue', 23330000000, 'USD', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('$25.17 billion', 'revenue', 25170000000, 'USD', company='Tesla', p=('2023-10-01', '2023-12-31')),
        c('$22.15 billion', 'revenue', 22150000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('55%', 'net_income', -55, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('$1.13 billion', 'net_income', 1130000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('34 cents', 'net_income', 0.34, 'USD', company='Tesla', per='share', p=('2024-01-01', '2024-03-31')),
        c('$2.51 billion', 'net_income', 2510000000, 'USD', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('73 cents', 'net_income', 0.73, 'USD', company='Tesla', per='share', p=('2023-01-01', '2023-03-31')),
        c('45 cents', 'net_income', 0.45, 'USD', company='Tesla', per='share', p=('2024-01-01', '2024-03-31')),
        c('51 cents', 'net_income', 0.51, 'USD', company='Tesla', per='share', p=('2024-01-01', '2024-03-31'), status='forecast'),
        c('17.4%', 'gross_margin', 17.4, 'percent', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('19.3%', 'gross_margin', 19.3, 'percent', company='Tesla', p=('2023-01-01', '2023-03-31')),
        c('halved', 'margin', -50, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('5.5%', 'margin', 5.5, 'percent', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('$442 million', 'revenue', 442000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('13%', 'revenue', -13, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('$2.53 billion', 'cash_flow', -2530000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('$2.06 billion', 'cash_flow', 2060000000, 'USD', company='Tesla', p=('2023-10-01', '2023-12-31')),
        c('$2.7 billion', 'inventory', 2700000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('$2.8 billion', 'capex', 2800000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('$1 billion', 'capex', 1000000000, 'USD', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('$10 billion', 'capex', 10000000000, 'USD', None, company='Tesla', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('386,810 vehicles', 'deliveries', 386810, 'vehicle', company='Tesla', p=('2024-01-01', '2024-03-31')),
        c('8.5%', 'deliveries', -8.5, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('20%', 'deliveries', -20, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-03-31')),
        c('300,114', ['deliveries', 'sales'], 300114, 'vehicle', company='BYD', p=('2024-01-01', '2024-03-31')),
        c('50%', 'deliveries', 50, 'percent', company='Tesla', role='change', status=['target', 'forecast']),
        c('second half of 2025', 'production_start', None, 'date', company='Tesla', p=(None, '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('3 million vehicles', 'capacity', 3000000, 'vehicle', company='Tesla', per='year'),
        c('10%', 'layoffs', 10, 'percent', None, company='Tesla'),
        c('140,473', 'headcount', 140473, 'job', company='Tesla', p=('2023-12-31', '2023-12-31')),
        c('43%', 'share_price', -43, 'percent', company='Tesla', role='change', p=('2024-01-01', '2024-04-23')),
        c('7%', 'share_price', 7, 'percent', company='Tesla', role='change', p=('2024-04-23', '2024-04-23')),
    ],
    names=mentions(TEXT, {'Tesla': ('COMPANY', 'Tesla'), 'BYD': ('COMPANY', 'BYD')}),
    checks=[],
)
