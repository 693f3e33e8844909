from goldlib import *
from mentions import mentions

TEXT = """Kandi's quarter: fewer parts, bigger loss, long wait for subsidies

Jinhua-based Kandi Technologies (NASDAQ: KNDI) took in $8.0 million in the first three months of 2018, 82.2% more than the $4.4 million of last year's first quarter, but 78% less than in the strong final quarter of 2017.

EV parts made up $7.2 million; the rest came from off-road vehicles, of which 770 units were sold. Gross profit was $1.1 million, gross margin 13.4% (2017: 14.0%). Research outlays dropped by 89.6% to $2.5 million since the K12 had been billed a year before. The operating loss narrowed to $4.0 million from $25.7 million; the bottom line was a loss of $3.1 million or $0.06 a share.

Geely and Kandi own 50% each of the joint venture that makes the cars. It sold 802 EVs, nearly all of them of the EX3 type, and lost $2.1 million in the quarter. State subsidies of $62 million for earlier years have been outstanding for two years. Under the new rules a car with 300 km of range gets 45,000 yuan ($7,100) from Beijing instead of 44,000.

The EX3 has 54 kWh, 200 miles of range and a top speed of 81 mph. Cash, including restricted: $17.2 million as of March 31; short-term bank loans: $33.6 million. Headcount: 572.
"""

doc = dict(
    id='tk-kandi-q1-18', published='2018-05-11', source='jinhua-small-caps',
    title="Kandi's quarter: fewer parts, bigger loss, long wait for subsidies",
    text=TEXT,
    claims=[
        c('$8.0 million', 'revenue', 8000000, 'USD', company='Kandi Technologies', p=('2018-01-01', '2018-03-31')),
        c('82.2%', 'revenue', 82.2, 'percent', company='Kandi Technologies', role='change', p=('2018-01-01', '2018-03-31')),
        c('$4.4 million', 'revenue', 4400000, 'USD', company='Kandi Technologies', p=('2017-01-01', '2017-03-31')),
        c('78%', 'revenue', -78, 'percent', company='Kandi Technologies', role='change', p=('2018-01-01', '2018-03-31')),
        c('$7.2 million', 'revenue', 7200000, 'USD', company='Kandi Technologies', p=('2018-01-01', '2018-03-31')),
        c('770 units', 'sales', 770, 'vehicle', company='Kandi Technologies', p=('2018-01-01', '2018-03-31')),
        c('$1.1 million', 'gross_profit', 1100000, 'USD', company='Kandi Technologies', p=('2018-01-01', '2018-03-31')),
        c('13.4%', 'gross_margin', 13.4, 'percent', company='Kandi Technologies', p=('2018-01-01', '2018-03-31')),
        c('14.0%', 'gross_margin', 14, 'percent', company='Kandi Technologies', p=('2017-01-01', '2017-03-31')),
        c('89.6%', 'rnd', -89.6, 'percent', company='Kandi Technologies', role='change', p=('2018-01-01', '2018-03-31')),
        c('$2.5 million', 'rnd', 2500000, 'USD', company='Kandi Technologies', p=('2018-01-01', '2018-03-31')),
        c('$4.0 million', 'operating_income', -4000000, 'USD', company='Kandi Technologies', p=('2018-01-01', '2018-03-31')),
        c('$25.7 million', 'operating_income', -25700000, 'USD', company='Kandi Technologies', p=('2017-01-01', '2017-03-31')),
        c('$3.1 million', 'net_income', -3100000, 'USD', company='Kandi Technologies', p=('2018-01-01', '2018-03-31')),
        c('$0.06', 'net_income', -0.06, 'USD', company='Kandi Technologies', per='share', p=('2018-01-01', '2018-03-31')),
        c('50%', 'stake', 50, 'percent', company=['Kandi Technologies', 'Geely']),
        c('802', 'sales', 802, 'vehicle', p=('2018-01-01', '2018-03-31')),
        c('$2.1 million', 'net_income', -2100000, 'USD', p=('2018-01-01', '2018-03-31')),
        c('$62 million', 'subsidy', 62000000, 'USD'),
        c('two years', 'duration', 2, 'year'),
        c('300 km', 'range', 300, 'km'),
        c('45,000 yuan', 'subsidy', 45000, 'CNY'),
        c('$7,100', 'subsidy', 7100, 'USD'),
        c('44,000', 'subsidy', 44000, 'CNY'),
        c('54 kWh', 'battery_capacity', 54, 'kWh', company='Kandi Technologies', product='EX3'),
        c('200 miles', 'range', 200, 'mile', company='Kandi Technologies', product='EX3'),
        c('81 mph', 'top_speed', 81, 'mph', company='Kandi Technologies', product='EX3'),
        c('$17.2 million', 'cash', 17200000, 'USD', company='Kandi Technologies', p=('2018-03-31', '2018-03-31')),
        c('$33.6 million', 'debt', 33600000, 'USD', company='Kandi Technologies', p=('2018-03-31', '2018-03-31')),
        c('572', 'headcount', 572, 'job', company='Kandi Technologies', p=('2018-03-31', '2018-03-31')),
    ],
    names=mentions(TEXT, {'Kandi Technologies': ('COMPANY', 'Kandi Technologies'), 'Kandi': ('COMPANY', 'Kandi Technologies'), 'Geely': ('COMPANY', 'Geely'), 'K12': ('PRODUCT', 'K12'), 'EX3': ('PRODUCT', 'EX3')}),
    checks=[],
)
