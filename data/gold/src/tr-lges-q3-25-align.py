from goldlib import *
from mentions import mentions

TEXT = """LG Energy Solution's operating profit jumps 34% on storage and tax credits

SEOUL - LG Energy Solution on Thursday reported an operating profit of 601 billion won ($421 million) for the July-September quarter, up 34.1% from 448 billion won a year earlier. Sales fell 17.1% to 5.7 trillion won. Excluding US tax credits the company was in the black for the second quarter in a row.

Earnings summary

(KRW billion)              3Q25    2Q25    3Q24
Sales                     5,700   5,565   6,878
Operating profit            601     492     448
IRA tax credit              366     491     466
Op. profit excl. credit     236       1    (18)
EBITDA                    1,551   1,409   1,206
Net profit                  536      91     561
Capital expenditure       2,107   2,610   3,204

The battery maker said it had received orders of more than 160 GWh for its large cylindrical cells in the quarter. It plans to raise its annual capacity for storage batteries in the United States to 30 GWh by the end of 2026, up from 17 GWh now. Shares closed 2.5% higher.
"""

doc = dict(
    id='tr-lges-q3-25-align', published='2025-10-30', source='yeouido ticker',
    title="LG Energy Solution's operating profit jumps 34% on storage and tax credits",
    text=TEXT,
    claims=[
        c('34%', 'operating_income', 34, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('601 billion won', 'operating_income', 601000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('$421 million', 'operating_income', 421000000.0, 'USD', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('34.1%', 'operating_income', 34.1, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('448 billion won', 'operating_income', 448000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('17.1%', 'revenue', -17.1, 'percent', company='LG Energy Solution', role='change', p=('2025-07-01', '2025-09-30')),
        c('5.7 trillion won', 'revenue', 5700000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('5,700', 'revenue', 5700000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('5,565', 'revenue', 5565000000000.0, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('6,878', 'revenue', 6878000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('601', 'operating_income', 601000000000.0, 'KRW', nth=1, company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('492', 'operating_income', 492000000000.0, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('448', 'operating_income', 448000000000.0, 'KRW', nth=1, company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('366', 'subsidy', 366000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('491', 'subsidy', 491000000000.0, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('466', 'subsidy', 466000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('236', 'operating_income', 236000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('1', 'operating_income', 1000000000.0, 'KRW', nth=7, company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('(18)', 'operating_income', -18000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('1,551', 'ebitda', 1551000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('1,409', 'ebitda', 1409000000000.0, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('1,206', 'ebitda', 1206000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('536', 'net_income', 536000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('91', 'net_income', 91000000000.0, 'KRW', nth=1, company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('561', 'net_income', 561000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('2,107', 'capex', 2107000000000.0, 'KRW', company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('2,610', 'capex', 2610000000000.0, 'KRW', company='LG Energy Solution', p=('2025-04-01', '2025-06-30')),
        c('3,204', 'capex', 3204000000000.0, 'KRW', company='LG Energy Solution', p=('2024-07-01', '2024-09-30')),
        c('160 GWh', 'orders', 160, 'GWh', None, company='LG Energy Solution', p=('2025-07-01', '2025-09-30')),
        c('30 GWh', 'capacity', 30, 'GWh', company='LG Energy Solution', per='year', p=(None, '2026-12-31'), status='plan'),
        c('17 GWh', 'capacity', 17, 'GWh', company='LG Energy Solution', per='year'),
        c('2.5%', 'share_price', 2.5, 'percent', company='LG Energy Solution', role='change', p=('2025-10-30', '2025-10-30')),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution')}),
    checks=[],
)
