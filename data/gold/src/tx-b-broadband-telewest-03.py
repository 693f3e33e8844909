from goldlib import *
from mentions import mentions

TEXT = """Three million UK homes now on broadband

The number of British homes and small firms with a high-speed internet connection has passed three million, the telecoms watchdog said on Thursday.

New lines are being added at a rate of 45,000 a week. Some 52% of households have access to the internet of any kind, little changed from the spring, but only one in nine has broadband.

Cable firm Telewest said its broadband customers had gone up by 41,000 to 362,000 in the three months to September. Turnover rose 3% to £322m and its net loss narrowed to £68m from £149m. The company, which owes its bondholders £3.5bn, plans to hand them nearly all of its shares in exchange for the debt.

Telewest sells a 512 kilobit service for £25 a month. It will soon charge £35 for one megabit, a cut of £4.99.

At rival NTL, revenue came to £560m and average monthly income per household to £42.16.

BT, meanwhile, said it had hired 250 engineers this year to upgrade rural exchanges, of which 2,310 out of 5,600 are ready. Its fast lines reach 80% of the population.

A survey of 2,000 adults for the watchdog found that 27% of those without internet at home saw no need for it. Those with broadband spent 13 hours a week on it, twice as long as users of dial-up. Europe as a whole is predicted to have 41 million fast lines by 2007.
"""

doc = dict(
    id='tx-b-broadband-telewest-03', published='2003-11-06', source='Isles Telecom News',
    title='Three million UK homes now on broadband',
    text=TEXT,
    claims=[
        c('3%', 'revenue', 3, 'percent', company='Telewest', role='change', p=q(2003, 3)),
        c('£322m', 'revenue', 322e6, 'GBP', company='Telewest', p=q(2003, 3)),
        c('£68m', 'net_income', -68e6, 'GBP', company='Telewest', p=q(2003, 3)),
        c('£149m', 'net_income', -149e6, 'GBP', company='Telewest', p=q(2002, 3)),
        c('£3.5bn', 'debt', 3.5e9, 'GBP', company='Telewest'),
        c('£25', 'price', 25, 'GBP', company='Telewest', per='month'),
        c('£35', 'price', 35, 'GBP', company='Telewest', per='month', status=['plan', 'actual']),
        c('£4.99', ['price_change', 'price'], -4.99, 'GBP', company='Telewest', role='change', per=['month', None], status=['plan', 'actual']),
        c('£560m', 'revenue', 560e6, 'GBP', company='NTL', p=q(2003, 3)),
        c('£42.16', 'revenue', 42.16, 'GBP', company='NTL', per='month', p=q(2003, 3)),
        c('250 engineers', ['jobs', 'headcount'], 250, 'job', company='BT', role=['level', 'change'], p=('2003-01-01', '2003-11-06')),
    ],
    names=mentions(TEXT, {'Telewest': ('COMPANY', 'Telewest'), 'NTL': ('COMPANY', 'NTL'), 'BT': ('COMPANY', 'BT')}),
    checks=[],
)
