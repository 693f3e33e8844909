from goldlib import *
from mentions import mentions

TEXT = """(LEAD) LG Energy Solution Q3 operating profit soars 40.1 pct on tax credits

SEOUL, Oct. 25 -- LG Energy Solution Ltd. (LGES), South Korea's top battery maker, said Wednesday its operating income jumped 40.1 percent from a year earlier to 731.2 billion won (US$541 million) in the third quarter, helped by U.S. incentives.

The July-September figure compares with 521.9 billion won the previous year and 460.6 billion won three months earlier, the company said in a regulatory filing. Sales rose 7.5 percent to 8.22 trillion won. Net profit more than doubled to 420.5 billion won.

The bottom line includes 215.5 billion won in advanced manufacturing production credits under the Inflation Reduction Act, up 94 percent on quarter. Without them the operating margin would have been 6.3 percent, up from 3.4 percent. Capital spending in the first nine months came to 7.6 trillion won.

LGES said its order backlog exceeds 500 trillion won. Earlier this month it agreed to supply Toyota with 20 gigawatt-hours of modules annually from 2025; it will spend 4 trillion won on the lines in Holland, Michigan. Commercial output of its 46-series cylindrical cells, which store five times as much energy as the older format, is to begin in the second half of 2024.

The stock, 81.8 percent owned by LG Chem, gave up 8.7 percent to 416,500 won as the firm warned that revenue growth in 2024 would fall short of this year's 30 percent. Joint plants with General Motors and Honda will have 140 GWh between them.
"""

doc = dict(
    id='tk-lges-q3-23', published='2023-10-25', source='hanseong-news-agency',
    title='(LEAD) LG Energy Solution Q3 operating profit soars 40.1 pct on tax credits',
    text=TEXT,
    claims=[
        c('40.1 pct', 'operating_income', 40.1, 'percent', company='LG Energy Solution', role='change', p=('2023-07-01', '2023-09-30')),
        c('40.1 percent', 'operating_income', 40.1, 'percent', company='LG Energy Solution', role='change', p=('2023-07-01', '2023-09-30')),
        c('731.2 billion won', 'operating_income', 731200000000, 'KRW', company='LG Energy Solution', p=('2023-07-01', '2023-09-30')),
        c('US$541 million', 'operating_income', 541000000, 'USD', company='LG Energy Solution', p=('2023-07-01', '2023-09-30')),
        c('521.9 billion won', 'operating_income', 521900000000, 'KRW', company='LG Energy Solution', p=('2022-07-01', '2022-09-30')),
        c('460.6 billion won', 'operating_income', 460600000000, 'KRW', company='LG Energy Solution', p=('2023-04-01', '2023-06-30')),
        c('7.5 percent', 'revenue', 7.5, 'percent', company='LG Energy Solution', role='change', p=('2023-07-01', '2023-09-30')),
        c('8.22 trillion won', 'revenue', 8220000000000.001, 'KRW', company='LG Energy Solution', p=('2023-07-01', '2023-09-30')),
        c('doubled', 'net_income', 100, 'percent', None, company='LG Energy Solution', role='change', p=('2023-07-01', '2023-09-30')),
        c('420.5 billion won', 'net_income', 420500000000, 'KRW', company='LG Energy Solution', p=('2023-07-01', '2023-09-30')),
        c('215.5 billion won', 'subsidy', 215500000000, 'KRW', company='LG Energy Solution', p=('2023-07-01', '2023-09-30')),
        c('94 percent', 'subsidy', 94, 'percent', company='LG Energy Solution', role='change', p=('2023-07-01', '2023-09-30')),
        c('6.3 percent', 'margin', 6.3, 'percent', company='LG Energy Solution', p=('2023-07-01', '2023-09-30')),
        c('3.4 percent', 'margin', 3.4, 'percent', company='LG Energy Solution', p=('2023-04-01', '2023-06-30')),
        c('7.6 trillion won', 'capex', 7600000000000, 'KRW', company='LG Energy Solution', p=('2023-01-01', '2023-09-30')),
        c('500 trillion won', 'orders', 500000000000000, 'KRW', None, company='LG Energy Solution'),
        c('20 gigawatt-hours', 'orders', 20, 'GWh', company='LG Energy Solution', per='year', p=('2025-01-01', None), status='plan'),
        c('4 trillion won', 'investment', 4000000000000, 'KRW', company='LG Energy Solution', status='plan'),
        c('five times', 'battery_capacity', 400, 'percent', company='LG Energy Solution', product='46-series', role='change'),
        c('the second half of 2024', 'production_start', None, 'date', company='LG Energy Solution', product='46-series', p=('2024-07-01', '2024-12-31'), status='plan'),
        c('81.8 percent', 'stake', 81.8, 'percent', company=['LG Chem', 'LG Energy Solution']),
        c('8.7 percent', 'share_price', -8.7, 'percent', company='LG Energy Solution', role='change', p=('2023-10-25', '2023-10-25')),
        c('416,500 won', 'share_price', 416500, 'KRW', company='LG Energy Solution', per=['share', None], p=('2023-10-25', '2023-10-25')),
        c('30 percent', 'revenue', 30, 'percent', company='LG Energy Solution', role='change', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('140 GWh', 'capacity', 140, 'GWh', company='LG Energy Solution', per=['year', None], status='plan'),
    ],
    names=mentions(TEXT, {'LG Energy Solution': ('COMPANY', 'LG Energy Solution'), 'LGES': ('COMPANY', 'LG Energy Solution'), 'Toyota': ('COMPANY', 'Toyota'), 'General Motors': ('COMPANY', 'General Motors'), 'LG Chem': ('COMPANY', 'LG Chem'), 'Honda': ('COMPANY', 'Honda'), '46-series': ('PRODUCT', '46-series')}),
    checks=[],
)
