from goldlib import *
from mentions import mentions

TEXT = """Ford, SK On start work on $5.8 billion Kentucky battery plants

GLENDALE, Ky. (WBSJ) — Steel is going up at the BlueOval SK Battery Park, where Ford and its Korean partner plan to hire 5,000 people.

The 1,500-acre site an hour south of Louisville will have two plants with a capacity of 43 gigawatt hours each, or 86 gigawatt hours a year in total. Production at the first is scheduled for 2025 and at the second for 2026.

Each building measures 4 million square feet. The joint venture said that 31 percent of the structural steel had been erected as of Sept. 23.

Kentucky lawmakers approved a forgivable loan of up to $250 million last year, and the state put in $36 million for training.

A third plant, at Stanton in Tennessee, is part of a $5.6 billion complex called BlueOval City. It will employ about 6,000, the company said.

Ford wants to be able to build 600,000 electric vehicles a year by late 2023 and more than 2 million by 2026. It sold 5,897 EVs in the U.S. in August, almost four times as many as in August 2021. GM, which sold 5,280, opened its first Ultium plant in Ohio that month.

Since the beginning of the year it has delivered 36,500 electric vehicles, for a segment share of 7.1 percent.

Last month Ford cut about 3,000 salaried and contract jobs, mainly in North America and India.

Copyright 2022 WBSJ. All rights reserved. Have a news tip? Call 555-0144.
"""

doc = dict(
    id='tv-d-blueoval-glendale-2209', published='2022-09-28', source='bluegrass-state-journal',
    title='Ford, SK On start work on $5.8 billion Kentucky battery plants',
    text=TEXT,
    claims=[
        c('$5.8 billion', 'investment', 5800000000, 'USD', company=['BlueOval SK', 'Ford', 'SK On'], status=['plan', 'target', 'forecast']),
        c('5,000 people', 'jobs', 5000, 'job', company='BlueOval SK', status=['plan', 'target', 'forecast']),
        c('1,500-acre', 'area', 1500, 'acre', company='BlueOval SK'),
        c('43 gigawatt hours', 'capacity', 43, 'GWh', company='BlueOval SK', per='year', status=['plan', 'target', 'forecast']),
        c('86 gigawatt hours', 'capacity', 86, 'GWh', company='BlueOval SK', per='year', status=['plan', 'target', 'forecast']),
        c('2025', 'production_start', None, 'date', company='BlueOval SK', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('2026', 'production_start', None, 'date', company='BlueOval SK', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('4 million square feet', 'area', 4000000, 'ft2', company='BlueOval SK', status=['plan', 'target', 'forecast']),
        c('31 percent', 'other', 31, 'percent', company='BlueOval SK'),
        c('$250 million', ['funding', 'subsidy', 'debt'], None, 'USD', 250000000, company='BlueOval SK'),
        c('$36 million', ['subsidy', 'funding'], 36000000, 'USD', company='BlueOval SK'),
        c('$5.6 billion', 'investment', 5600000000, 'USD', company=['Ford', 'BlueOval SK', 'SK On'], status=['plan', 'target', 'forecast']),
        c('6,000', 'jobs', 6000, 'job', company=['Ford', 'BlueOval SK', 'SK On'], status=['plan', 'target', 'forecast']),
        c('600,000 electric vehicles', ['production', 'capacity'], 600000, 'vehicle', company='Ford', per='year', p=(None, '2023-12-31'), status='target'),
        c('2 million', ['production', 'capacity'], 2000000, 'vehicle', None, company='Ford', per='year', p=(None, '2026-12-31'), status='target'),
        c('5,897', 'sales', 5897, 'vehicle', company='Ford', p=('2022-08-01', '2022-08-31')),
        c('four times', 'sales', 300, 'percent', company='Ford', role='change', p=('2022-08-01', '2022-08-31')),
        c('5,280', 'sales', 5280, 'vehicle', company=['GM', 'General Motors'], p=('2022-08-01', '2022-08-31')),
        c('36,500', ['deliveries', 'sales'], 36500, 'vehicle', company='Ford', p=('2022-01-01', '2022-08-31')),
        c('7.1 percent', 'market_share', 7.1, 'percent', company='Ford', p=('2022-01-01', '2022-08-31')),
        c('3,000', 'layoffs', 3000, 'job', company='Ford', p=('2022-08-01', '2022-08-31')),
    ],
    names=mentions(TEXT, {'Ford': ('COMPANY', 'Ford'), 'SK On': ('COMPANY', 'SK On'), 'BlueOval SK': ('COMPANY', 'BlueOval SK'), 'GM': ('COMPANY', 'General Motors')}),
    checks=[],
)
