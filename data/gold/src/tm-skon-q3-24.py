from goldlib import *
from mentions import mentions

TEXT = """SK On ekes out first quarterly profit since it was split off

SEOUL, Nov. 4 — SK On, the battery arm of SK Innovation, posted an operating profit of 24 billion won (US$17.4 million) for the July-September period, its first since being carved out in October 2021. Three months earlier it had lost 460.1 billion won, and a year earlier 86.1 billion won.

Sales dwindled 54.9 percent on-year to 1.43 trillion won. The swing was owed to lower start-up costs at its Hungarian plant and to compensation from customers; tax credits under the U.S. Inflation Reduction Act contributed 60.8 billion won, down from 111.9 billion won in the second quarter.

The parent, by contrast, slid to an operating loss of 423.3 billion won as refining margins crumbled. Its merger with SK E&S on Friday created a group with assets of 105 trillion won.

SK On said capital spending next year will be well below this year’s 7.5 trillion won, since two American sites near completion: BlueOval SK in Kentucky, the venture with Ford, begins in the first half of 2025, and the Georgia plant shared with Hyundai Motor, 35 GWh and 5 billion dollars, at the end of that year. Utilization at its own works in Commerce, Georgia, improved to 68 percent from 46 percent.

Net debt hovered around 15.6 trillion won at end-September.
"""

doc = dict(
    id='tm-skon-q3-24', published='2024-11-04', source='yonhap-style-biz',
    title='SK On ekes out first quarterly profit since it was split off',
    text=TEXT,
    claims=[
        c('24 billion won', 'operating_income', 24000000000, 'KRW', company='SK On', p=('2024-07-01', '2024-09-30')),
        c('US$17.4 million', 'operating_income', 17400000, 'USD', company='SK On', p=('2024-07-01', '2024-09-30')),
        c('460.1 billion won', 'operating_income', -460100000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('86.1 billion won', 'operating_income', -86100000000, 'KRW', company='SK On', p=('2023-07-01', '2023-09-30')),
        c('54.9 percent', 'revenue', -54.9, 'percent', company='SK On', role='change', p=('2024-07-01', '2024-09-30')),
        c('1.43 trillion won', 'revenue', 1430000000000, 'KRW', company='SK On', p=('2024-07-01', '2024-09-30')),
        c('60.8 billion won', 'subsidy', 60800000000, 'KRW', company='SK On', p=('2024-07-01', '2024-09-30')),
        c('111.9 billion won', 'subsidy', 111900000000, 'KRW', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('423.3 billion won', 'operating_income', -423300000000, 'KRW', company='SK Innovation', p=('2024-07-01', '2024-09-30')),
        c('105 trillion won', 'other', 105000000000000, 'KRW', company='SK Innovation'),
        c('7.5 trillion won', 'capex', 7500000000000, 'KRW', company='SK On', p=('2024-01-01', '2024-12-31'), status=['target', 'forecast']),
        c('two American sites', 'other', 2, 'item', company='SK On'),
        c('first half of 2025', 'production_start', None, 'date', company=['BlueOval SK', 'SK On', 'Ford'], p=('2025-01-01', '2025-06-30'), status=['plan', 'target', 'forecast']),
        c('35 GWh', 'capacity', 35, 'GWh', company=['SK On', 'Hyundai'], per=['year', None], status='plan'),
        c('5 billion dollars', 'investment', 5000000000, 'USD', company=['SK On', 'Hyundai'], status='plan'),
        c('end of that year', 'production_start', None, 'date', company=['SK On', 'Hyundai'], p=('2025-12-31', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('68 percent', 'other', 68, 'percent', company='SK On', p=('2024-07-01', '2024-09-30')),
        c('46 percent', 'other', 46, 'percent', company='SK On', p=('2024-04-01', '2024-06-30')),
        c('15.6 trillion won', 'debt', 15600000000000, 'KRW', company='SK On', p=('2024-09-30', '2024-09-30')),
    ],
    names=mentions(TEXT, {'SK On': ('COMPANY', 'SK On'), 'SK Innovation': ('COMPANY', 'SK Innovation'), 'Ford': ('COMPANY', 'Ford'), 'Hyundai Motor': ('COMPANY', 'Hyundai'), 'BlueOval SK': ('COMPANY', 'BlueOval SK')}),
    checks=[],
)
