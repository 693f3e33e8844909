from goldlib import *
from mentions import mentions

TEXT = """ChargePoint to cut 11% of its workforce

ChargePoint Holdings Inc. said Wednesday that it would eliminate about 205 jobs, or 11% of its global workforce, in the second round of cuts at the EV charging company within five months.

The reorganization will save $29 million in annual operating expenses, it said in a filing. It expects to record restructuring charges of approximately $12 million, mostly severance, in the quarter that ends on Jan. 31.

In September it had already cut 9% of staff, to reduce yearly costs by $26 million.

The Campbell, California, company replaced its chief executive in November after a poor third quarter, when revenue tumbled 12% from a year earlier to $110 million. It had forecast $150 million to $165 million. The net loss for that quarter was $154.7 million, including an inventory impairment charge of $42 million, against $84.5 million.

Gross margin was minus 22%. Without the charge it would have been 18%.

The company still aims to be profitable on the basis of adjusted EBITDA in the fourth quarter of its fiscal year 2025, which starts next month. For the current quarter it has guided to revenue of $115 million to $130 million.

It had $388 million in cash and equivalents at the end of October, part of it raised through the sale of $218 million of stock that month. No debt falls due until 2028.

ChargePoint manages more than 279,000 ports, of which 24,000 are fast chargers. It had 1,830 employees as of Oct. 31.

Its stock was little changed at $1.98, having dropped 76% over the past 12 months.

To contact the reporter on this story, write to newsroom at valleytechreport
"""

doc = dict(
    id='tw-c-chargepoint-layoff-2401', published='2024-01-10', source='valley-tech-report',
    title='ChargePoint to cut 11% of its workforce',
    text=TEXT,
    claims=[
        c('11%', 'layoffs', 11, 'percent', company='ChargePoint', role=['level', 'share'], status=['plan', 'actual']),
        c('205 jobs', 'layoffs', 205, 'job', company='ChargePoint', status=['plan', 'actual']),
        c('11%', 'layoffs', 11, 'percent', nth=1, company='ChargePoint', role=['level', 'share'], status=['plan', 'actual']),
        c('$29 million', 'cost', 29000000, 'USD', company='ChargePoint', per='year', status='forecast'),
        c('$12 million', 'cost', 12000000, 'USD', company='ChargePoint', p=('2023-11-01', '2024-01-31'), status='forecast'),
        c('9%', 'layoffs', 9, 'percent', company='ChargePoint', role=['level', 'share'], p=('2023-09-01', '2023-09-30')),
        c('$26 million', 'cost', 26000000, 'USD', company='ChargePoint', per='year', status='forecast'),
        c('12%', 'revenue', -12, 'percent', company='ChargePoint', role='change', p=('2023-08-01', '2023-10-31')),
        c('$110 million', 'revenue', 110000000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('$150 million to $165 million', 'revenue', 150000000, 'USD', 165000000, company='ChargePoint', p=('2023-08-01', '2023-10-31'), status=['target', 'forecast']),
        c('$154.7 million', 'net_income', -154700000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('$42 million', 'cost', 42000000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('$84.5 million', 'net_income', -84500000, 'USD', company='ChargePoint', p=('2022-08-01', '2022-10-31')),
        c('minus 22%', 'gross_margin', -22, 'percent', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('18%', 'gross_margin', 18, 'percent', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('$115 million to $130 million', 'revenue', 115000000, 'USD', 130000000, company='ChargePoint', p=('2023-11-01', '2024-01-31'), status=['target', 'forecast']),
        c('$388 million', 'cash', 388000000, 'USD', company='ChargePoint', p=('2023-10-31', '2023-10-31')),
        c('$218 million', 'funding', 218000000, 'USD', company='ChargePoint', p=('2023-10-01', '2023-10-31')),
        c('279,000 ports', 'chargers', 279000, 'charger', None, company='ChargePoint'),
        c('24,000', 'chargers', 24000, 'charger', company='ChargePoint'),
        c('1,830 employees', 'headcount', 1830, 'job', company='ChargePoint', p=('2023-10-31', '2023-10-31')),
        c('$1.98', 'share_price', 1.98, 'USD', company='ChargePoint', per='share', p=('2024-01-10', '2024-01-10')),
        c('76%', 'share_price', -76, 'percent', company='ChargePoint', role='change', p=('2023-01-11', '2024-01-10')),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint')}),
    checks=[],
)
