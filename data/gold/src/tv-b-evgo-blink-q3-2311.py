from goldlib import *
from mentions import mentions

TEXT = """EVgo Q3 revenue up more than 3x, Blink raises outlook

EVgo, which operates fast-charging stations in more than 30 states of the US, saw third-quarter revenue increase 234% to $35.1 million, compared with $10.5 million in the year-ago quarter.

Highlights:
Network throughput reached 37 gigawatt-hours, up 208% year over year
93,000 new customer accounts were added, bringing the total to 785,000
3,400 stalls in operation or under construction at September 30
180 stalls added during the quarter
Net loss of $28.3 million, better than the $50.7 million loss a year ago
Adjusted EBITDA of $(14.1) million, a $6.3 million improvement

Capital expenditures were $29.7 million, or $22.8 million after $6.9 million of state grants and payments by GM.

So far this year, revenue has totaled $110.9 million. EVgo narrowed its guidance for 2023 to $140 million-$155 million, from $120 million-$150 million, and now sees an adjusted EBITDA loss of $58 million to $64 million, instead of $60 million to $78 million.

Cash, cash equivalents and restricted cash stood at $229 million.

Blink Charging said on Thursday that its revenue grew 152% to a record $43.4 million, beating the consensus of $33.9 million. It sold, contracted or deployed 5,956 chargers in the quarter. Because of a goodwill write-down of $94.2 million, the net loss swelled to $112.7 million, or $1.74 a share, from $25.7 million, or 51 cents.

The Miami Beach company now targets revenue of $128 million to $133 million this year; the previous goal was $110 million to $120 million.

Top comment by EVdriver71: 2 of 4 stalls near me were down on Nov. 3.
"""

doc = dict(
    id='tv-b-evgo-blink-q3-2311', published='2023-11-10', source='kerbside-power-news',
    title='EVgo Q3 revenue up more than 3x, Blink raises outlook',
    text=TEXT,
    claims=[
        c('3x', 'revenue', 200, 'percent', None, company='EVgo', role='change', p=('2023-07-01', '2023-09-30')),
        c('30 states', ['countries', 'other'], 30, ['country', 'item'], None, company='EVgo'),
        c('234%', 'revenue', 234, 'percent', company='EVgo', role='change', p=('2023-07-01', '2023-09-30')),
        c('$35.1 million', 'revenue', 35100000, 'USD', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('$10.5 million', 'revenue', 10500000, 'USD', company='EVgo', p=('2022-07-01', '2022-09-30')),
        c('37 gigawatt-hours', 'other', 37, 'GWh', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('208%', 'other', 208, 'percent', company='EVgo', role='change', p=('2023-07-01', '2023-09-30')),
        c('93,000', 'other', 93000, 'item', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('785,000', 'other', 785000, 'item', company='EVgo', p=('2023-09-30', '2023-09-30')),
        c('3,400 stalls', 'chargers', 3400, 'charger', company='EVgo', p=('2023-09-30', '2023-09-30')),
        c('180', 'chargers', 180, 'charger', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('$28.3 million', 'net_income', -28300000, 'USD', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('$50.7 million', 'net_income', -50700000, 'USD', company='EVgo', p=('2022-07-01', '2022-09-30')),
        c('$(14.1) million', 'ebitda', -14100000, 'USD', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('$6.3 million', 'ebitda', 6300000, 'USD', company='EVgo', role='change', p=('2023-07-01', '2023-09-30')),
        c('$29.7 million', 'capex', 29700000, 'USD', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('$22.8 million', 'capex', 22800000, 'USD', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('$6.9 million', ['subsidy', 'funding'], 6900000, 'USD', company='EVgo', p=('2023-07-01', '2023-09-30')),
        c('$110.9 million', 'revenue', 110900000, 'USD', company='EVgo', p=('2023-01-01', '2023-09-30')),
        c('$140 million-$155 million', 'revenue', 140000000, 'USD', 155000000, company='EVgo', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$120 million-$150 million', 'revenue', 120000000, 'USD', 150000000, company='EVgo', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$58 million to $64 million', 'ebitda', -64000000, 'USD', -58000000, company='EVgo', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$60 million to $78 million', 'ebitda', -78000000, 'USD', -60000000, company='EVgo', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$229 million', 'cash', 229000000, 'USD', company='EVgo', p=('2023-09-30', '2023-09-30')),
        c('152%', 'revenue', 152, 'percent', company='Blink Charging', role='change', p=('2023-07-01', '2023-09-30')),
        c('$43.4 million', 'revenue', 43400000, 'USD', company='Blink Charging', p=('2023-07-01', '2023-09-30')),
        c('$33.9 million', 'revenue', 33900000, 'USD', company='Blink Charging', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('5,956 chargers', ['chargers', 'sales'], 5956, 'charger', company='Blink Charging', p=('2023-07-01', '2023-09-30')),
        c('$94.2 million', 'cost', 94200000, 'USD', company='Blink Charging', p=('2023-07-01', '2023-09-30')),
        c('$112.7 million', 'net_income', -112700000, 'USD', company='Blink Charging', p=('2023-07-01', '2023-09-30')),
        c('$1.74', 'net_income', -1.74, 'USD', company='Blink Charging', per='share', p=('2023-07-01', '2023-09-30')),
        c('$25.7 million', 'net_income', -25700000, 'USD', company='Blink Charging', p=('2022-07-01', '2022-09-30')),
        c('51 cents', 'net_income', -0.51, 'USD', company='Blink Charging', per='share', p=('2022-07-01', '2022-09-30')),
        c('$128 million to $133 million', 'revenue', 128000000, 'USD', 133000000, company='Blink Charging', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$110 million to $120 million', 'revenue', 110000000, 'USD', 120000000, company='Blink Charging', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
    ],
    names=mentions(TEXT, {'EVgo': ('COMPANY', 'EVgo'), 'Blink Charging': ('COMPANY', 'Blink Charging'), 'Blink': ('COMPANY', 'Blink Charging'), 'GM': ('COMPANY', 'GM')}),
    checks=[],
)
