from goldlib import *
from mentions import mentions

TEXT = """Voi reports first full year of adjusted EBIT profit

Stockholm-based e-scooter operator Voi Technology made money in 2024, at least by its own preferred yardstick.

Net revenue was €132.8 million, up 13% on the year before, the year-end report published this morning shows. Adjusted EBITDA came in at €17.2 million against €0.7 million, corresponding to a margin of 13%, and adjusted EBIT at €0.1 million, an improvement of €19 million.

The bottom line is another matter. The net loss was €23 million, including €9.6 million of financing costs related to its bond.

That bond, a €50 million senior secured loan placed in October with a rate of Euribor plus 6.75 percentage points, was used to refinance older debt and to buy scooters. Voi expects to put 35,000 new vehicles on the streets this year for about €25 million. At New Year its fleet numbered 108,000 e-scooters and e-bikes in more than 105 cities in 12 countries.

The fourth quarter, always the second-weakest, brought revenue of €31.4 million, an increase of 18%, and an adjusted EBITDA of €2.2 million, compared with minus €2.6 million in the same quarter of 2023. Rides per vehicle per day were 2.3.

"We are aiming for revenue growth of at least 15% and better margins in 2025," says CEO Fredrik Hjelm.

Cash stood at €41 million on December 31. VNV Global, the largest owner with 21.5%, values the whole company at $358 million, far from the $1 billion of the December 2021 round.

Get Nordic Tech Letter in your inbox every Thursday. Sign up here.
"""

doc = dict(
    id='tw-c-voi-fy-2502', published='2025-02-27', source='nordic-tech-letter',
    title='Voi reports first full year of adjusted EBIT profit',
    text=TEXT,
    claims=[
        c('€132.8 million', 'revenue', 132800000, 'EUR', company='Voi', p=('2024-01-01', '2024-12-31')),
        c('13%', 'revenue', 13, 'percent', company='Voi', role='change', p=('2024-01-01', '2024-12-31')),
        c('€17.2 million', 'ebitda', 17200000, 'EUR', company='Voi', p=('2024-01-01', '2024-12-31')),
        c('€0.7 million', 'ebitda', 700000, 'EUR', company='Voi', p=('2023-01-01', '2023-12-31')),
        c('13%', 'margin', 13, 'percent', nth=1, company='Voi', p=('2024-01-01', '2024-12-31')),
        c('€0.1 million', 'operating_income', 100000, 'EUR', company='Voi', p=('2024-01-01', '2024-12-31')),
        c('€19 million', 'operating_income', 19000000, 'EUR', company='Voi', role='change', p=('2024-01-01', '2024-12-31')),
        c('€23 million', 'net_income', -23000000, 'EUR', company='Voi', p=('2024-01-01', '2024-12-31')),
        c('€9.6 million', 'cost', 9600000, 'EUR', company='Voi', p=('2024-01-01', '2024-12-31')),
        c('€50 million', ['debt', 'funding'], 50000000, 'EUR', company='Voi', p=('2024-10-01', '2024-10-31')),
        c('6.75 percentage points', 'other', 6.75, 'percentage_point', company='Voi'),
        c('35,000 new vehicles', 'other', 35000, 'vehicle', company='Voi', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('€25 million', 'capex', 25000000, 'EUR', company='Voi', p=('2025-01-01', '2025-12-31'), status=['plan', 'target', 'forecast']),
        c('108,000 e-scooters and e-bikes', 'other', 108000, 'vehicle', company='Voi', p=('2024-12-31', '2024-12-31')),
        c('105 cities', 'countries', 105, 'country', None, company='Voi', p=('2024-12-31', '2024-12-31')),
        c('12 countries', 'countries', 12, 'country', company='Voi', p=('2024-12-31', '2024-12-31')),
        c('€31.4 million', 'revenue', 31400000, 'EUR', company='Voi', p=('2024-10-01', '2024-12-31')),
        c('18%', 'revenue', 18, 'percent', company='Voi', role='change', p=('2024-10-01', '2024-12-31')),
        c('€2.2 million', 'ebitda', 2200000, 'EUR', company='Voi', p=('2024-10-01', '2024-12-31')),
        c('minus €2.6 million', 'ebitda', -2600000, 'EUR', company='Voi', p=('2023-10-01', '2023-12-31')),
        c('2.3', 'other', 2.3, 'item', company='Voi', per='day', p=('2024-10-01', '2024-12-31')),
        c('15%', 'revenue', 15, 'percent', None, company='Voi', role='change', p=('2025-01-01', '2025-12-31'), status=['target', 'forecast']),
        c('€41 million', 'cash', 41000000, 'EUR', company='Voi', p=('2024-12-31', '2024-12-31')),
        c('21.5%', 'stake', 21.5, 'percent', company=['VNV Global', 'Voi']),
        c('$358 million', 'valuation', 358000000, 'USD', company='Voi'),
        c('$1 billion', 'valuation', 1000000000, 'USD', company='Voi', p=('2021-12-01', '2021-12-31')),
    ],
    names=mentions(TEXT, {'Voi Technology': ('COMPANY', 'Voi'), 'Voi': ('COMPANY', 'Voi'), 'VNV Global': ('COMPANY', 'VNV Global')}),
    checks=[],
)
