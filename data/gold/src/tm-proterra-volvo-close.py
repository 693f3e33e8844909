from goldlib import *
from mentions import mentions

TEXT = """Volvo gets Proterra’s battery arm for $210 million, rivals take the rest

GREENVILLE, S.C. – Piece by piece, bankrupt Proterra is finding new owners. Sweden’s Volvo Group completed the purchase of its Powered division on Thursday, having won the auction in November with a bid of $210 million. The price covers a development centre in California and a battery factory of 327,000 square feet in Greer, where 320 people work.

The transit-bus business went to Phoenix Motor of Anaheim for $3.5 million in January. Phoenix inherits orders for 450 buses worth $300 million, warranty duties for 1,100 vehicles already in service, and the ZX5 with up to 738 kWh on board, good for 340 miles. Chief executive Denton Peng expects revenue to quadruple in 2024, from an estimated $20 million.

Charging gear passes to Cowen Equity for $10 million. Proterra owes its creditors $440 million; the holders of a convertible note account for $178 million. When the company went public in June 2021 it was valued at $1.6 billion.

Volvo, for its part, delivered 1,977 electric trucks last year, 49% more than in 2022, and 3,000 were ordered. It has a 27% share of the American market for heavy electrics and says its own battery plant in Mariestad, a plan since 2022, will start by 2029 at the latest.

The judge, 61, thanked all parties. Buses kept running throughout.
"""

doc = dict(
    id='tm-proterra-volvo-close', published='2024-02-02', source='carolina-heavy-truck',
    title='Volvo gets Proterra’s battery arm for $210 million, rivals take the rest',
    text=TEXT,
    claims=[
        c('$210 million', 'investment', 210000000, 'USD', company='Volvo Group'),
        c('$210 million', 'investment', 210000000, 'USD', nth=1, company='Volvo Group', p=('2023-11-01', '2023-11-30')),
        c('327,000 square feet', 'area', 327000, 'ft2', company=['Proterra', 'Volvo Group']),
        c('320 people', 'headcount', 320, 'job', company=['Proterra', 'Volvo Group']),
        c('$3.5 million', 'investment', 3500000, 'USD', company='Phoenix Motor', p=('2024-01-01', '2024-01-31')),
        c('450 buses', 'orders', 450, ['order', 'vehicle'], company='Phoenix Motor', product=['ZX5', None]),
        c('$300 million', 'orders', 300000000, 'USD', company='Phoenix Motor', product=['ZX5', None]),
        c('1,100 vehicles', 'other', 1100, 'vehicle', company='Phoenix Motor'),
        c('738 kWh', 'battery_capacity', None, 'kWh', 738, company=['Proterra', 'Phoenix Motor'], product='ZX5'),
        c('340 miles', 'range', None, 'mile', 340, company=['Proterra', 'Phoenix Motor'], product='ZX5'),
        c('quadruple', 'revenue', 300, 'percent', company='Phoenix Motor', role='change', p=('2024-01-01', '2024-12-31'), status='forecast'),
        c('$20 million', 'revenue', 20000000, 'USD', company='Phoenix Motor', p=('2023-01-01', '2023-12-31'), status='forecast'),
        c('$10 million', 'investment', 10000000, 'USD', company='Cowen Equity'),
        c('$440 million', 'debt', 440000000, 'USD', company='Proterra'),
        c('$178 million', 'debt', 178000000, 'USD', company='Proterra'),
        c('$1.6 billion', 'valuation', 1600000000, 'USD', company='Proterra', p=('2021-06-01', '2021-06-30')),
        c('1,977 electric trucks', 'deliveries', 1977, 'vehicle', company='Volvo Group', p=('2023-01-01', '2023-12-31')),
        c('49%', 'deliveries', 49, 'percent', company='Volvo Group', role='change', p=('2023-01-01', '2023-12-31')),
        c('3,000', 'orders', 3000, 'vehicle', company='Volvo Group', p=('2023-01-01', '2023-12-31')),
        c('27%', 'market_share', 27, 'percent', company='Volvo Group', role=['level', 'share'], p=('2023-01-01', '2023-12-31')),
        c('by 2029', 'production_start', None, 'date', company='Volvo Group', p=(None, '2029-12-31'), status=['plan', 'target', 'forecast']),
    ],
    names=mentions(TEXT, {'Volvo Group': ('COMPANY', 'Volvo Group'), 'Volvo': ('COMPANY', 'Volvo Group'), 'Proterra': ('COMPANY', 'Proterra'), 'Phoenix Motor': ('COMPANY', 'Phoenix Motor'), 'Cowen Equity': ('COMPANY', 'Cowen Equity'), 'ZX5': ('PRODUCT', 'ZX5')}),
    checks=[],
)
