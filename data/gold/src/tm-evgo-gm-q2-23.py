from goldlib import *
from mentions import mentions

TEXT = """EVgo’s throughput doubles and then some

Los Angeles — Drivers drew 24.8 GWh from EVgo’s public network in the second quarter, 2.5 times as much as a year ago, which helped revenue surge 457% to $50.6 million. The bulk of that, $37.1 million, however, was equipment and building work for GM and Pilot (“eXtend”); charging itself brought in $11.0 million.

Net loss: $21.5 million, against $19.2 million. Adjusted EBITDA: minus $10.6 million, as opposed to minus $20.6 million. Cash: $257.2 million, replenished in May by a share sale of $128 million.

Some 230 stalls went live, so 3,200 were in operation or under construction at the end of June. The pipeline of sites in engineering and construction holds 3,900. Membership grew by 80,000 to 688,000.

EVgo now sees 2023 revenue between $120 million and $150 million, from $105 million to $150 million before, with adjusted EBITDA of negative $68 million to negative $78 million. 3,400 to 4,000 stalls is the target for the end of the year.

CEO Cathy Zoi, 61, will retire in November; Badar Khan takes over. Under her, she pointed out, the share price went from $10 to $4.30 on Tuesday, “but the chargers work 95% of the time”.
"""

doc = dict(
    id='tm-evgo-gm-q2-23', published='2023-08-02', source='la-charging-gazette',
    title='EVgo’s throughput doubles and then some',
    text=TEXT,
    claims=[
        c('doubles', ['sales', 'other'], 100, 'percent', None, company='EVgo', role='change', p=('2023-04-01', '2023-06-30')),
        c('24.8 GWh', ['sales', 'other'], 24.8, 'GWh', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('2.5 times', ['sales', 'other'], 150, 'percent', company='EVgo', role='change', p=('2023-04-01', '2023-06-30')),
        c('457%', 'revenue', 457, 'percent', company='EVgo', role='change', p=('2023-04-01', '2023-06-30')),
        c('$50.6 million', 'revenue', 50600000, 'USD', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('$37.1 million', 'revenue', 37100000, 'USD', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('$11.0 million', 'revenue', 11000000, 'USD', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('$21.5 million', 'net_income', -21500000, 'USD', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('$19.2 million', 'net_income', -19200000, 'USD', company='EVgo', p=('2022-04-01', '2022-06-30')),
        c('minus $10.6 million', 'ebitda', -10600000, 'USD', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('minus $20.6 million', 'ebitda', -20600000, 'USD', company='EVgo', p=('2022-04-01', '2022-06-30')),
        c('$257.2 million', 'cash', 257200000, 'USD', company='EVgo', p=('2023-06-30', '2023-06-30')),
        c('$128 million', 'funding', 128000000, 'USD', company='EVgo', p=('2023-05-01', '2023-05-31')),
        c('230 stalls', 'chargers', 230, 'charger', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('3,200', 'chargers', 3200, 'charger', company='EVgo', p=('2023-06-30', '2023-06-30')),
        c('3,900', 'chargers', 3900, 'charger', company='EVgo', p=('2023-06-30', '2023-06-30')),
        c('80,000', 'other', 80000, 'item', company='EVgo', p=('2023-04-01', '2023-06-30')),
        c('688,000', 'other', 688000, 'item', company='EVgo', p=('2023-06-30', '2023-06-30')),
        c('$120 million and $150 million', 'revenue', 120000000, 'USD', 150000000, company='EVgo', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$105 million to $150 million', 'revenue', 105000000, 'USD', 150000000, company='EVgo', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('negative $68 million to negative $78 million', 'ebitda', -78000000, 'USD', -68000000, company='EVgo', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('3,400 to 4,000 stalls', 'chargers', 3400, 'charger', 4000, company='EVgo', p=(None, '2023-12-31'), status=['target', 'forecast']),
        c('$10', 'share_price', 10, 'USD', nth=2, company='EVgo', per=['share', None]),
        c('$4.30', 'share_price', 4.3, 'USD', company='EVgo', per=['share', None], p=('2023-08-01', '2023-08-01')),
        c('95%', 'other', 95, 'percent', company='EVgo'),
    ],
    names=mentions(TEXT, {'EVgo': ('COMPANY', 'EVgo'), 'GM': ('COMPANY', 'General Motors'), 'Pilot': ('COMPANY', 'Pilot')}),
    checks=[],
)
