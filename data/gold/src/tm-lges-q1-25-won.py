from goldlib import *
from mentions import mentions

TEXT = """LG Energy Solution back in black, thanks to Washington

LG Energy Solution’s operating profit more than doubled to 374.7 billion won ($262 million) in the January-March period from 157.3 billion won a year earlier, as the U.S. production credit swelled to 457.7 billion won. Stripped of that, the Korean company would have been 83 billion won in the red. In the final quarter of 2024 it had lost 225.5 billion won even with the credit.

Revenue was 6.27 trillion won, 2.2 percent above last year’s and 2.9 percent below the preceding quarter’s. Net profit: 226.6 billion won (+6.7 percent).

Wary of tariffs, the company will cut this year’s capital spending by up to 30 percent from the 13.0 trillion won spent in 2024. It bought the Lansing, Michigan, plant of Ultium Cells from partner GM for $2.1 billion instead of building anew; Honda’s cells, 40 GWh a year of them, will come out of Ohio by the end of 2025. Lansing, with 1,360 people in the first stage, turns to storage batteries, where 17 GWh a year is envisaged by 2026.

Chief financial officer Lee Chang-sil guided for revenue growth of 5 to 10 percent in 2025 and credits worth 45 to 50 GWh of output. Order backlog: more than 300 trillion won.

(1 US dollar = 1,430 won)
"""

doc = dict(
    id='tm-lges-q1-25-won', published='2025-04-30', source='han-river-finance',
    title='LG Energy Solution back in black, thanks to Washington',
    text=TEXT,
    claims=[
        c('doubled', 'operating_income', 100, 'percent', None, company='LG Energy Solution', role='change', p=('2025-01-01', '2025-03-31')),
        c('374.7 billion won', 'operating_income', 374700000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('$262 million', 'operating_income', 262000000, 'USD', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('157.3 billion won', 'operating_income', 157300000000, 'KRW', company='LG Energy Solution', p=('2024-01-01', '2024-03-31')),
        c('457.7 billion won', 'subsidy', 457700000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('83 billion won', 'operating_income', -83000000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('225.5 billion won', 'operating_income', -225500000000, 'KRW', company='LG Energy Solution', p=('2024-10-01', '2024-12-31')),
        c('6.27 trillion won', 'revenue', 6270000000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('2.2 percent', 'revenue', 2.2, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-03-31')),
        c('2.9 percent', 'revenue', -2.9, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-03-31')),
        c('226.6 billion won', 'net_income', 226600000000, 'KRW', company='LG Energy Solution', p=('2025-01-01', '2025-03-31')),
        c('6.7 percent', 'net_income', 6.7, 'percent', company='LG Energy Solution', role='change', p=('2025-01-01', '2025-03-31')),
        c('30 percent', 'capex', -30, 'percent', None, company='LG Energy Solution', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('13.0 trillion won', 'capex', 13000000000000, 'KRW', company='LG Energy Solution', p=('2024-01-01', '2024-12-31')),
        c('$2.1 billion', 'investment', 2100000000, 'USD', company='LG Energy Solution'),
        c('40 GWh', 'capacity', 40, 'GWh', company=['LG Energy Solution', 'Honda'], per='year', status='plan'),
        c('by the end of 2025', 'production_start', None, 'date', company=['LG Energy Solution', 'Honda'], p=(None, '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('1,360 people', 'jobs', 1360, 'job', company='LG Energy Solution', status='plan'),
        c('17 GWh', 'capacity', 17, 'GWh', company='LG Energy Solution', per='year', p=(None, '2026-12-31'), status='plan'),
        c('5 to 10 percent', 'revenue', 5, 'percent', 10, company='LG Energy Solution', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('45 to 50 GWh', ['sales', 'subsidy', 'other'], 45, 'GWh', 50, company='LG Energy Solution', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('300 trillion won', 'orders', 300000000000000, 'KRW', None, company='LG Energy Solution'),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'GM': ('COMPANY', 'General Motors'), 'Ultium Cells': ('COMPANY', 'Ultium Cells'), 'Honda': ('COMPANY', 'Honda')}),
    checks=[],
)
