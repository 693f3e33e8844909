from goldlib import *
from mentions import mentions

TEXT = """US doubles steel duty to 50% as Nippon nears takeover

American duties on imported steel and aluminium rose to 50% on Wednesday, a step that producers at home have welcomed and users of the metal have not.

The UK stays at 25% for the time being. Canada, the largest foreign supplier, shipped steel worth $7.1bn to its neighbour last year, and 23,000 people work in the industry there.

Shares in Cleveland-Cliffs, which had a net loss of $483m in the first quarter and has idled six sites with the dismissal of 1,200 staff, have jumped by 23% since the announcement on Friday.

Nucor sold its hot rolled coil at $870 a short ton this week, in line with the previous one. The Charlotte company expects earnings for the present quarter to be higher than the 67 cents a share of the first.

Nippon Steel of Japan is offering $14.9bn, or $55 a share, for US Steel and has promised to invest $11bn in its mills by 2028. The American firm dates from 1901 and employs 22,000.

Building a house could become $10,900 dearer because of the tariffs, builders estimate. Canned food would go up by 9% to 15%, says a lobby group. The OECD expects US growth of 1.6% this year, and consumer prices were 2.3% higher in April.

In a newspaper poll of 2,410 voters, 54% were opposed to the measure.
"""

doc = dict(
    id='tx-b-tariff-steel-25', published='2025-06-04', source='Rust Belt Business',
    title='US doubles steel duty to 50% as Nippon nears takeover',
    text=TEXT,
    claims=[
        c('doubles', 'tariff', 100, 'percent', role='change', p=('2025-06-04', '2025-06-04')),
        c('50%', 'tariff', 50, 'percent', p=('2025-06-04', '2025-06-04')),
        c('50%', 'tariff', 50, 'percent', nth=1, p=('2025-06-04', '2025-06-04')),
        c('25%', 'tariff', 25, 'percent'),
        c('$483m', 'net_income', -483e6, 'USD', company='Cleveland-Cliffs', p=q(2025, 1)),
        c('six sites', 'other', 6, 'item', company='Cleveland-Cliffs'),
        c('1,200 staff', 'layoffs', 1200, 'job', company='Cleveland-Cliffs'),
        c('23%', 'share_price', 23, 'percent', company='Cleveland-Cliffs', role='change', p=('2025-05-30', '2025-06-04')),
        c('$870', 'price', 870, 'USD', company='Nucor', per=['tonne', 'item', None]),
        c('67 cents', 'net_income', 0.67, 'USD', company='Nucor', per='share', p=q(2025, 1)),
        c('$14.9bn', ['investment', 'valuation'], 14.9e9, 'USD', company=['Nippon Steel', 'US Steel'], status=['plan', 'actual']),
        c('$55', ['share_price', 'price', 'investment'], 55, 'USD', company=['Nippon Steel', 'US Steel'], per='share', status=['plan', 'actual']),
        c('$11bn', 'investment', 11e9, 'USD', company=['Nippon Steel', 'US Steel'], p=by(2028), status='plan'),
        c('22,000', 'headcount', 22000, 'job', company='US Steel'),
    ],
    names=mentions(TEXT, {'Cleveland-Cliffs': ('COMPANY', 'Cleveland-Cliffs'), 'Nucor': ('COMPANY', 'Nucor'), 'Nippon Steel': ('COMPANY', 'Nippon Steel'), 'Nippon': ('COMPANY', 'Nippon Steel'), 'US Steel': ('COMPANY', 'US Steel')}),
    checks=[],
)
