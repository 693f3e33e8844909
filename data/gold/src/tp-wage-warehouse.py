from goldlib import *
from mentions import mentions

TEXT = """Fifteen dollars an hour: Amazon moves first, bonuses go

The richest man on earth listened to his critics, or so he wrote. From 1 November Amazon will pay no one in America less than $15 an hour; in London it is £10.50, elsewhere in Britain £9.50.

The change touches 250,000 employees and 100,000 hired for Christmas there, and 17,000 plus 20,000 here. The federal minimum, at $7.25, is unaltered since 2009; 2.3% of workers by the hour got that or less in 2017. Target promised $15 for 2020, Walmart pays 11.

There is a catch. Monthly bonuses of up to 8%, doubled in winter, are abolished, and so are the shares, two a year at $1,971 each. A packer in Rugeley, aged 55, who walks 19 kilometres a shift past 14 cameras, has done the sums on the back of a parking ticket: £3,100 more, £2,700 less.

The group's median pay was $28,446 last year, the boss got that every nine seconds on paper. It employs 575,000 and made $2.5bn in the second quarter. Of 1,027 adults in a survey 73% welcomed the step, 55% had ordered something from it within the past month, and 28% within an hour of their answer.
"""

doc = dict(
    id='tp-wage-warehouse', published='2018-10-03', source='labour-market-watch',
    title='Fifteen dollars an hour: Amazon moves first, bonuses go',
    text=TEXT,
    claims=[
        c('Fifteen dollars', 'cost', 15, 'USD', company='Amazon', per='hour', p=('2018-11-01', None), status=['plan', 'actual']),
        c('$15', 'cost', 15, 'USD', None, company='Amazon', per='hour', p=('2018-11-01', None), status=['plan', 'actual']),
        c('£10.50', 'cost', 10.5, 'GBP', company='Amazon', per='hour', p=('2018-11-01', None), status=['plan', 'actual']),
        c('£9.50', 'cost', 9.5, 'GBP', company='Amazon', per='hour', p=('2018-11-01', None), status=['plan', 'actual']),
        c('250,000 employees', 'headcount', 250000, 'job', company='Amazon'),
        c('$15', 'cost', 15, 'USD', nth=1, company='Target', per='hour', p=y(2020), status=['plan', 'target']),
        c('11', 'cost', 11, 'USD', company='Walmart', per='hour'),
        c('$28,446', 'cost', 28446, 'USD', company='Amazon', p=y(2017)),
        c('$1,971', 'share_price', 1971, 'USD', company='Amazon', per='share'),
        c('575,000', 'headcount', 575000, 'job', company='Amazon'),
        c('$2.5bn', 'net_income', 2.5e9, 'USD', company='Amazon', p=q(2018, 2)),
    ],
    names=mentions(TEXT, {'Amazon': ('COMPANY', 'Amazon'), 'Target': ('COMPANY', 'Target'), 'Walmart': ('COMPANY', 'Walmart')}),
    checks=[],
)
