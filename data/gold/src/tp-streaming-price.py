from goldlib import *
from mentions import mentions

TEXT = """Netflix finds 8.8 million more viewers, asks some of them for more

Sharing is over, and it pays. Netflix gained 8.76 million subscribers in the three months to September, more than in any quarter since the spring of 2020, and had 247.15 million at the end.

Revenue rose 7.8% to $8.54bn and net profit to $1.68bn from $1.4bn. The dearest plan in the United States goes to $22.99 from $19.99 at once; in Britain it is £17.99, two pounds more. The one with advertisements stays at $6.99 and is chosen by 30% of newcomers where it exists, in 12 countries. It now expects cash flow of $6.5bn for the year, not $5bn, because writers did not write for 148 days and actors still do not act.

The shares jumped 12% after the bell.

What is watched? A pirate series with a straw hat was finished by 68% of those who began it. An old drama about lawyers, bought from another broadcaster, spent 12 weeks in front with 57.7 billion minutes, although it ended in 2019. In a household panel, 41% had put an account to an end since January and 23% of those had come back, a third of them inside 30 days, "for one film", as a student of 21 put it.
"""

doc = dict(
    id='tp-streaming-price', published='2023-10-19', source='small-screen-report',
    title='Netflix finds 8.8 million more viewers, asks some of them for more',
    text=TEXT,
    claims=[
        c('8.8 million', 'other', 8.8e6, 'item', company='Netflix', role='change', p=q(2023, 3)),
        c('8.76 million subscribers', 'other', 8.76e6, 'item', company='Netflix', role='change', p=q(2023, 3)),
        c('247.15 million', 'other', 247.15e6, 'item', company='Netflix', p=('2023-09-30', '2023-09-30')),
        c('7.8%', 'revenue', 7.8, 'percent', company='Netflix', role='change', p=q(2023, 3)),
        c('$8.54bn', 'revenue', 8.54e9, 'USD', company='Netflix', p=q(2023, 3)),
        c('$1.68bn', 'net_income', 1.68e9, 'USD', company='Netflix', p=q(2023, 3)),
        c('$1.4bn', 'net_income', 1.4e9, 'USD', company='Netflix', p=q(2022, 3)),
        c('$22.99', 'price', 22.99, 'USD', company='Netflix'),
        c('$19.99', 'price', 19.99, 'USD', company='Netflix', superseded=True),
        c('£17.99', 'price', 17.99, 'GBP', company='Netflix'),
        c('two pounds', ['price_change', 'price'], 2, 'GBP', company='Netflix', role='change'),
        c('$6.99', 'price', 6.99, 'USD', company='Netflix'),
        c('30%', 'other', 30, 'percent', company='Netflix', role='share'),
        c('12 countries', 'countries', 12, 'country', company='Netflix'),
        c('$6.5bn', 'cash_flow', 6.5e9, 'USD', company='Netflix', p=y(2023), status=['target', 'forecast']),
        c('$5bn', 'cash_flow', 5e9, 'USD', company='Netflix', p=y(2023), status=['target', 'forecast'], superseded=True),
        c('12%', 'share_price', 12, 'percent', company='Netflix', role='change', p=('2023-10-18', '2023-10-18')),
    ],
    names=mentions(TEXT, {'Netflix': ('COMPANY', 'Netflix')}),
    checks=[],
)
