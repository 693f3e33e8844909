from goldlib import *
from mentions import mentions

TEXT = """Peloton: the wheel comes to a stop

John Foley, who had the idea of a bicycle that shouts at you, steps down. With him, if less gently, go 2,800 of Peloton's people, a fifth of those in its offices. They get a year's membership for nothing.

Its treadmill and bikes piled up once the doors of the gyms reopened. A factory in Ohio with a price of $400m will not be finished. Sales for the year to June are now seen at $3.7bn to $3.8bn, where $4.4bn to $4.8bn was hoped for in November. The quarter that ended with December brought a loss of $439m. Spending is to be trimmed by $800m a year.

A bike costs $1,495 since the summer, plus $250 for bringing it from 31 January; the monthly fee is $39.

From $50bn at its height the company's worth shrank to $8bn before the shares put on 25% on Tuesday. Nike is said to have had a look.

In a clinic at Leeds 27 volunteers rode for 20 minutes thrice a week and lost 1.1 kilos in 12 weeks; a second group, left with a list of good wishes, lost 0.9. In a television series a man of 65 dies after his thousandth ride.
"""

doc = dict(
    id='tp-s-exercise-bike-sinks', published='2022-02-09', source='start-up-sheet',
    title='Peloton: the wheel comes to a stop',
    text=TEXT,
    claims=[
        c('2,800', 'layoffs', 2800, 'job', company='Peloton', status=['plan','actual']),
        c('a fifth', 'layoffs', 20, 'percent', company='Peloton', role=['share','level'], status=['plan','actual']),
        c('$400m', ['investment','cost'], 400e6, 'USD', company='Peloton', status=['plan','actual'], superseded=False),
        c('$3.7bn to $3.8bn', ['revenue','sales'], 3.7e9, 'USD', 3.8e9, company='Peloton', p=('2021-07-01','2022-06-30'), status=['forecast','target']),
        c('$4.4bn to $4.8bn', ['revenue','sales'], 4.4e9, 'USD', 4.8e9, company='Peloton', p=('2021-07-01','2022-06-30'), status=['forecast','target'], superseded=True),
        c('$439m', 'net_income', -439e6, 'USD', company='Peloton', p=q(2021,4)),
        c('$800m', ['cost','opex'], -800e6, 'USD', role='change', company='Peloton', per='year', status=['plan','target']),
        c('$1,495', 'price', 1495, 'USD', company='Peloton'),
        c('$250', 'price', 250, 'USD', company='Peloton'),
        c('$39', 'price', 39, 'USD', company='Peloton', per='month'),
        c('$50bn', 'valuation', 50e9, 'USD', company='Peloton'),
        c('$8bn', 'valuation', 8e9, 'USD', company='Peloton'),
        c('25%', 'share_price', 25, 'percent', role='change', company='Peloton', p=('2022-02-08','2022-02-08')),
    ],
    names=mentions(TEXT, {'Peloton': ('COMPANY', 'Peloton'), 'Nike': ('COMPANY', 'Nike')}),
    checks=[],
)
