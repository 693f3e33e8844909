from goldlib import *
from mentions import mentions

TEXT = """Hyzon quits Europe and Australia to stretch its cash

Fuel-cell truck maker Hyzon Motors will wind down its Dutch and Australian subsidiaries, it said while reporting on the second quarter. Severance and write-offs come to $17 million. About a third of the 360 employees on the books at the end of June will leave.

The loss for the quarter was $51.9 million after $60.4 million a year before. There was revenue, at last: $313,000, from eight trucks and a handful of services. Research took $9.8 million, administration $26.4 million.

Cash and short-term investments of $55.1 million on June 30, boosted by $4.5 million raised in July from the sale of shares, should last into December. Monthly cash burn is to be held under $6.5 million.

Chief executive Parker Meeks, 43, pointed to trials: two dozen large fleets have signed up to drive the 200-kW tractor, which covers 350 miles per fill and carries 50 kg of hydrogen. Start of production for the single-stack system at Bolingbrook, Illinois, was confirmed for the second half. The list price, subsidies aside, is around $550,000; California adds a voucher of $240,000.

In July shareholders waved through a reverse split at one for fifty. The stock, $1.90 on Tuesday, has lost 95 percent since January.

Corrections and clarifications: page 2.
"""

doc = dict(
    id='tm-hyzon-q2-24', published='2024-08-14', source='rochester-hydrogen-post',
    title='Hyzon quits Europe and Australia to stretch its cash',
    text=TEXT,
    claims=[
        c('$17 million', 'cost', 17000000, 'USD', company='Hyzon'),
        c('a third', 'layoffs', 33.333333, 'percent', company='Hyzon', role=['level', 'share'], status=['plan', 'actual']),
        c('360 employees', 'headcount', 360, 'job', company='Hyzon', p=('2024-06-30', '2024-06-30')),
        c('$51.9 million', 'net_income', -51900000, 'USD', company='Hyzon', p=('2024-04-01', '2024-06-30')),
        c('$60.4 million', 'net_income', -60400000, 'USD', company='Hyzon', p=('2023-04-01', '2023-06-30')),
        c('$313,000', 'revenue', 313000, 'USD', company='Hyzon', p=('2024-04-01', '2024-06-30')),
        c('eight trucks', 'deliveries', 8, 'vehicle', company='Hyzon', p=('2024-04-01', '2024-06-30')),
        c('$9.8 million', 'rnd', 9800000, 'USD', company='Hyzon', p=('2024-04-01', '2024-06-30')),
        c('$26.4 million', 'opex', 26400000, 'USD', company='Hyzon', p=('2024-04-01', '2024-06-30')),
        c('$55.1 million', 'cash', 55100000, 'USD', company='Hyzon', p=('2024-06-30', '2024-06-30')),
        c('$4.5 million', 'funding', 4500000, 'USD', company='Hyzon', p=('2024-07-01', '2024-07-31')),
        c('$6.5 million', 'cash_flow', -6500000, 'USD', None, company='Hyzon', per='month', status=['target', 'forecast']),
        c('two dozen', 'other', 24, 'item', company='Hyzon'),
        c('200-kW', 'power', 200, 'kW', company='Hyzon'),
        c('350 miles', 'range', 350, 'mile', company='Hyzon'),
        c('50 kg', 'other', 50, 'kg', company='Hyzon'),
        c('second half', 'production_start', None, 'date', company='Hyzon', p=('2024-07-01', '2024-12-31'), status=['plan', 'target']),
        c('$550,000', 'price', 550000, 'USD', company='Hyzon'),
        c('$240,000', 'subsidy', 240000, 'USD', per=['vehicle', None]),
        c('$1.90', 'share_price', 1.9, 'USD', company='Hyzon', per=['share', None], p=('2024-08-13', '2024-08-13')),
        c('95 percent', 'share_price', -95, 'percent', company='Hyzon', role='change', p=('2024-01-01', '2024-08-13')),
    ],
    names=mentions(TEXT, {'Hyzon': ('COMPANY', 'Hyzon'), 'Hyzon Motors': ('COMPANY', 'Hyzon')}),
    checks=[],
)
