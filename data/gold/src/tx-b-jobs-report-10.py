from goldlib import *
from mentions import mentions

TEXT = """US economy loses 131,000 jobs in July

The American economy shed 131,000 jobs last month, more than expected, as 143,000 temporary posts for the ten-yearly census came to an end.

Private companies added 71,000 positions, the labour department said, and the unemployment rate stayed at 9.5%. Some 14.6 million people are out of work, 6.6 million of them for more than six months. Average hourly earnings inched up by four cents to $22.59.

The government cut its estimate for June to a loss of 221,000. Economists in a newswire survey had forecast a fall of 65,000 for July.

Stocks slipped, with the S&P 500 index down 0.4% at 1,121.64, and the yield on ten-year Treasury bonds dropped to 2.82%.

General Electric said on Wednesday it would hire 400 people at a new software centre near Detroit, where it has already created 660 jobs since 2009. Intel plans to recruit up to 1,000 engineers in the US over the next two years and to spend $7bn on its factories there.

Going the other way, the drugmaker Merck will shut eight plants and lay off 15% of its 100,000 workers.

Consumers remain careful. Retail spending was worth $360bn in June, 0.5% less than in May, and Americans put aside 6.4% of their income. House sales fell by 5.1% and gross domestic product grew at an annual rate of 2.4% in the second quarter, down from 3.7% in the first.
"""

doc = dict(
    id='tx-b-jobs-report-10', published='2010-08-06', source='Washington Economic Report',
    title='US economy loses 131,000 jobs in July',
    text=TEXT,
    claims=[
        c('400 people', 'jobs', 400, 'job', company='General Electric', status='plan'),
        c('660 jobs', 'jobs', 660, 'job', company='General Electric', p=('2009-01-01', '2010-08-06')),
        c('1,000 engineers', 'jobs', None, 'job', 1000, company='Intel', p=(None, '2012-08-06'), status='plan'),
        c('$7bn', ['investment', 'capex'], 7e9, 'USD', company='Intel', p=(None, '2012-08-06'), status='plan'),
        c('eight plants', 'other', 8, 'item', company='Merck', status='plan'),
        c('15%', 'layoffs', 15, 'percent', company='Merck', role=['share', 'level'], status='plan'),
        c('100,000 workers', 'headcount', 100000, 'job', company='Merck'),
    ],
    names=mentions(TEXT, {'General Electric': ('COMPANY', 'General Electric'), 'Intel': ('COMPANY', 'Intel'), 'Merck': ('COMPANY', 'Merck')}),
    checks=[],
)
