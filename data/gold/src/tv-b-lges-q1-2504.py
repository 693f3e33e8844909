from goldlib import *
from mentions import mentions

TEXT = """LG Energy Solution swings to profit in Q1 on US tax credits

By Park Ji-woo
Apr 30, 2025 (Gmt+09:00)
2 Min read

LG Energy Solution Ltd. returned to the black in the first quarter thanks to larger tax credits for its US production, the company said on Wednesday.

Operating profit came to 374.5 billion won ($261 million), up more than 130% from 157.3 billion won a year earlier, and a turnaround from a loss of 225.5 billion won in the previous three months.

That includes 457.7 billion won in advanced manufacturing production credits under the Inflation Reduction Act. Without them, it would have posted an operating loss of 83.2 billion won, compared with 31.6 billion won in the same period last year.

Revenue rose 2.2% on year to 6.26 trillion won. It was down 2.9% from 6.45 trillion won in the fourth quarter.

Analysts had expected an operating profit of 81 billion won on sales of 6.1 trillion won, according to FnGuide.

Net profit was 226.6 billion won.

The Seoul-based company kept its full-year forecast of sales growth of 5% to 10%. But it will cut capital spending by up to 30% from last year's 13 trillion won.

“We will postpone non-urgent investments and use existing lines first,” said CFO Lee Chang-sil.

LGES agreed last month to take over the third Ultium plant in Lansing, Michigan, from General Motors. The factory is designed for up to 50 GWh a year.

Its local rivals fared worse. Samsung SDI on Friday reported a first-quarter operating loss of 434.1 billion won, and SK On lost 299.3 billion won.

Shares ended 1.2% lower at 327,500 won. The KOSPI fell 0.3%.

Write to Park Ji-woo at jwpark@hanbat.example
Jennifer Kim edited this article.
"""

doc = dict(
    id='tv-b-lges-q1-2504', published='2025-04-30', source='hanbat-business-daily',
    title='LG Energy Solution swings to profit in Q1 on US tax credits',
    text=TEXT,
    claims=[
        c('374.5 billion won', 'operating_income', 374500000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('$261 million', 'operating_income', 261000000, 'USD', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('130%', 'operating_income', 130, 'percent', None, company='LG Energy Solution', role='change', p=('2025-01-01', '2025-03-31')),
        c('157.3 billion won', 'operating_income', 157300000000, 'KRW', company='LG Energy Solution', p=('2024-01-01', '2024-03-31')),
        c('225.5 billion won', 'operating_income', -225500000000, 'KRW', company='LG Energy Solution', p=('2024-10-01', '2024-12-31')),
        c('457.7 billion won', ['subsidy', 'other'], 457700000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('83.2 billion won', 'operating_income', -83200000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('31.6 billion won', 'operating_income', -31600000000, 'KRW', company='LG Energy Solution', p=('2024-01-01', '2024-03-31')),
        c('2.2%', 'revenue', 2.2, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-03-31')),
        c('6.26 trillion won', 'revenue', 6260000000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('2.9%', 'revenue', -2.9, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-03-31')),
        c('6.45 trillion won', 'revenue', 6450000000000, 'KRW', company='LG Energy Solution', p=('2024-10-01', '2024-12-31')),
        c('81 billion won', 'operating_income', 81000000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31'), status='forecast'),
        c('6.1 trillion won', 'revenue', 6100000000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31'), status='forecast'),
        c('226.6 billion won', 'net_income', 226600000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('5% to 10%', 'revenue', 5, 'percent', 10, company='LG Energy Solution', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('30%', 'capex', -30, 'percent', None, nth=1, company='LG Energy Solution', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('13 trillion won', 'capex', 13000000000000, 'KRW', company='LG Energy Solution', p=('2024-01-01', '2024-12-31')),
        c('50 GWh', 'capacity', None, 'GWh', 50, company='LG Energy Solution', per='year'),
        c('434.1 billion won', 'operating_income', -434100000000, 'KRW', company='Samsung SDI', p=('2025-01-01', '2025-03-31')),
        c('299.3 billion won', 'operating_income', -299300000000, 'KRW', company='SK On', p=('2025-01-01', '2025-03-31')),
        c('1.2%', 'share_price', -1.2, 'percent', company='LG Energy Solution', role='change', p=('2025-04-30', '2025-04-30')),
        c('327,500 won', 'share_price', 327500, 'KRW', company='LG Energy Solution', per='share', p=('2025-04-30', '2025-04-30')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'General Motors': ('COMPANY', 'General Motors'), 'Samsung SDI': ('COMPANY', 'Samsung SDI'), 'SK On': ('COMPANY', 'SK On')}),
    checks=[],
)
