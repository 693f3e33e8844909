from goldlib import *
from mentions import mentions

TEXT = """LG Energy Solution's operating profit jumps 34 percent on storage demand

LG Energy Solution Ltd. said Thursday its third-quarter operating profit rose 34.1 percent from a year earlier to 601.3 billion won ($421 million). Of that, 365.5 billion won came from the US tax credit for battery production, without which the company would have earned 235.8 billion won.

Unit: billion won               3Q25      2Q25      3Q24      YoY      QoQ
Sales                        5,699.9   5,565.4   6,877.8   -17.1%     2.4%
Operating profit               601.3     492.2     448.3    34.1%    22.2%
of which tax credit (AMPC)     365.5     490.8     466.0   -21.6%   -25.5%
Operating margin               10.5%      8.8%      6.5%
Net profit                     536.1      90.6     561.3    -4.5%   491.7%

Sales fell 17.1 percent on year as US carmakers stocked up less ahead of the end of EV incentives. The company said its order backlog for storage systems stood at 120 GWh at the end of September. It plans to raise its storage capacity in North America to 30 GWh by the end of 2026 from 17 GWh. This year's capital expenditure will be cut by 20 to 30 percent.
"""

doc = dict(
    id='ts-lges-q3-25-table', published='2025-10-30', source='han-river-daily',
    title="LG Energy Solution's operating profit jumps 34 percent on storage demand",
    text=TEXT,
    claims=[
        c('34 percent', 'operating_income', 34, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('34.1 percent', 'operating_income', 34.1, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('601.3 billion won', 'operating_income', 601300000000, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('$421 million', 'operating_income', 421000000, 'USD', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('365.5 billion won', 'subsidy', 365500000000, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('235.8 billion won', 'operating_income', 235800000000, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('5,699.9', 'revenue', 5699900000000, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('5,565.4', 'revenue', 5565400000000, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('6,877.8', 'revenue', 6877800000000, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('-17.1%', 'revenue', -17.1, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('2.4%', 'revenue', 2.4, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('601.3', 'operating_income', 601300000000, 'KRW', nth=1, company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('492.2', 'operating_income', 492200000000, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('448.3', 'operating_income', 448300000000, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('34.1%', 'operating_income', 34.1, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('22.2%', 'operating_income', 22.2, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('365.5', 'subsidy', 365500000000, 'KRW', nth=1, company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('490.8', 'subsidy', 490800000000, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('466.0', 'subsidy', 466000000000, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('-21.6%', 'subsidy', -21.6, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('-25.5%', 'subsidy', -25.5, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('10.5%', 'margin', 10.5, 'percent', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('8.8%', 'margin', 8.8, 'percent', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('6.5%', 'margin', 6.5, 'percent', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('536.1', 'net_income', 536100000000, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('90.6', 'net_income', 90600000000, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('561.3', 'net_income', 561300000000, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('-4.5%', 'net_income', -4.5, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('491.7%', 'net_income', 491.7, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('17.1 percent', 'revenue', -17.1, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('120 GWh', 'orders', 120, 'GWh', company='LG Energy Solution', p=('2025-09-30', '2025-09-30')),
        c('30 GWh', 'capacity', 30, 'GWh', company='LG Energy Solution', p=(None, '2026-12-31'), status=['target', 'forecast']),
        c('17 GWh', 'capacity', 17, 'GWh', company='LG Energy Solution'),
        c('20 to 30 percent', 'capex', -30, 'percent', -20, company='LG Energy Solution', role='change', p=('2025-01-01', '2025-12-31'), status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
