from goldlib import *
from mentions import mentions

TEXT = """Rivian Q3 Earnings Beat Estimates, Company Lifts 2023 Production Forecast
Zinger Key Points
Rivian now sees 2023 production at 54,000 vehicles.
The stock was up 5.4% in Tuesday's after-hours session.

Rivian Automotive Inc (NASDAQ: RIVN) reported third-quarter financial results after market close on Tuesday. Here's a rundown of the report.

Q3 Earnings: Rivian reported a loss of $1.21 per share, compared with analyst estimates for a loss of $1.34, according to Benzinga Pro. In the same quarter last year the EV maker lost $1.57.

Quarterly revenue came in at $1.34 billion, up from $536 million year over year. The Street had been looking for $1.31 billion.

Rivian produced 16,304 vehicles at its plant in Normal, Illinois, and delivered 15,564 in the period, which ended Sept. 30. Revenue from the sale of regulatory credits was $29 million.

Gross profit was negative $477 million, versus negative $917 million last year. That works out to a gross loss of $30,648 for each vehicle delivered, $1,947 better than in the second quarter.

Net loss totaled $1.37 billion, narrower than the $1.72 billion of a year earlier.

Cash, cash equivalents and short-term investments stood at $9.1 billion at the end of the quarter, down from $10.2 billion at the end of June.

Outlook: Rivian raised its full-year production guidance by 2,000 units to 54,000. It now expects an adjusted EBITDA loss of $4 billion (previously $4.2 billion) and capital expenditures of $1.1 billion, from $1.7 billion.

The company also said it will no longer sell its delivery vans to Amazon exclusively. Amazon has ordered 100,000 of them and had more than 10,000 on the road so far.

Rivian makes the R1T and R1S. The R2 is expected in 2026.

RIVN Price Action: Rivian shares have lost 8% year to date.

Read Next: Tesla Bull Sees 3 Catalysts Before Year-End

Photo courtesy of Rivian.
"""

doc = dict(
    id='tv-b-rivian-q3-2311', published='2023-11-08', source='market-bell-us',
    title='Rivian Q3 Earnings Beat Estimates, Company Lifts 2023 Production Forecast',
    text=TEXT,
    claims=[
        c('54,000 vehicles', 'production', 54000, 'vehicle', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('5.4%', 'share_price', 5.4, 'percent', company='Rivian', role='change', p=('2023-11-07', '2023-11-07')),
        c('$1.21 per share', 'net_income', -1.21, 'USD', company='Rivian', per='share', p=('2023-07-01', '2023-09-30')),
        c('$1.34', 'net_income', -1.34, 'USD', company='Rivian', per='share', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('$1.57', 'net_income', -1.57, 'USD', company='Rivian', per='share', p=('2022-07-01', '2022-09-30')),
        c('$1.34 billion', 'revenue', 1340000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$536 million', 'revenue', 536000000, 'USD', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('$1.31 billion', 'revenue', 1310000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('16,304 vehicles', 'production', 16304, 'vehicle', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('15,564', 'deliveries', 15564, 'vehicle', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$29 million', 'revenue', 29000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$477 million', 'gross_profit', -477000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$917 million', 'gross_profit', -917000000, 'USD', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('$30,648', 'gross_profit', -30648, 'USD', company='Rivian', per='vehicle', p=('2023-07-01', '2023-09-30')),
        c('$1,947', 'gross_profit', 1947, 'USD', company='Rivian', role='change', per='vehicle', p=('2023-07-01', '2023-09-30')),
        c('$1.37 billion', 'net_income', -1370000000, 'USD', company='Rivian', p=('2023-07-01', '2023-09-30')),
        c('$1.72 billion', 'net_income', -1720000000, 'USD', company='Rivian', p=('2022-07-01', '2022-09-30')),
        c('$9.1 billion', 'cash', 9100000000, 'USD', company='Rivian', p=('2023-09-30', '2023-09-30')),
        c('$10.2 billion', 'cash', 10200000000, 'USD', company='Rivian', p=('2023-06-30', '2023-06-30')),
        c('2,000 units', 'production', 2000, 'vehicle', company='Rivian', role='change', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('54,000', 'production', 54000, 'vehicle', nth=1, company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$4 billion', 'ebitda', -4000000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$4.2 billion', 'ebitda', -4200000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$1.1 billion', 'capex', 1100000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$1.7 billion', 'capex', 1700000000, 'USD', company='Rivian', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('100,000', 'orders', 100000, 'vehicle', company='Rivian'),
        c('10,000', 'deliveries', 10000, 'vehicle', None, company='Rivian', p=(None, '2023-11-08')),
        c('2026', ['launch', 'delivery_start'], None, 'date', company='Rivian', product='R2', p=('2026-01-01', '2026-12-31'), status=['plan', 'target', 'forecast']),
        c('8%', 'share_price', -8, 'percent', company='Rivian', role='change', p=('2023-01-01', '2023-11-07')),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Amazon': ('COMPANY', 'Amazon'), 'Tesla': ('COMPANY', 'Tesla'), 'R1T': ('PRODUCT', 'R1T'), 'R1S': ('PRODUCT', 'R1S'), 'R2': ('PRODUCT', 'R2')}),
    checks=[],
)
