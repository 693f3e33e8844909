from goldlib import *
from mentions import mentions

TEXT = """ChargePoint (CHPT) Q4 FY2024: beats on EPS, guides light

After Tuesday's bell ChargePoint turned in a mixed set of numbers for the quarter ended January 31, 2024.

Adjusted EPS | -$0.13 (consensus -$0.15)
Revenue | $115.8M, -24% Y/Y
  of which networked charging systems | $74.0M
  of which subscriptions | $33.2M, +28% Y/Y
GAAP gross margin | 19% vs. 22%
GAAP net loss | $94.7M
Ports under management | 286,000, more than 22,000 of them DC fast

Fiscal-year revenue crept 8% higher to $506.6M, yet inventory write-downs of $70M flattened the gross margin to 6%.

Looking to the fiscal quarter ending April 30, the Campbell, California, outfit anticipates sales of $100M-$110M; the Street was at $124M. New boss Rick Wilmer reaffirmed positive adjusted EBITDA in Q4 of calendar 2024.

Liquidity: $357.8M in cash, no debt maturities before 2028. In January the company trimmed its headcount by 12%.

Shares slid 8% after hours to $1.83.
"""

doc = dict(
    id='te-chargepoint-q4fy24', published='2024-03-05', source='silicon-valley-ticker',
    title='ChargePoint (CHPT) Q4 FY2024: beats on EPS, guides light',
    text=TEXT,
    claims=[
        c('-$0.13', 'net_income', -0.13, 'USD', company='ChargePoint', per='share', p=('2023-11-01', '2024-01-31')),
        c('-$0.15', 'net_income', -0.15, 'USD', company='ChargePoint', per='share', p=('2023-11-01', '2024-01-31'), status='forecast'),
        c('$115.8M', 'revenue', 115800000, 'USD', company='ChargePoint', p=('2023-11-01', '2024-01-31')),
        c('-24%', 'revenue', -24, 'percent', company='ChargePoint', role='change', p=('2023-11-01', '2024-01-31')),
        c('$74.0M', 'revenue', 74000000, 'USD', company='ChargePoint', p=('2023-11-01', '2024-01-31')),
        c('$33.2M', 'revenue', 33200000, 'USD', company='ChargePoint', p=('2023-11-01', '2024-01-31')),
        c('28%', 'revenue', 28, 'percent', company='ChargePoint', role='change', p=('2023-11-01', '2024-01-31')),
        c('19%', 'gross_margin', 19, 'percent', company='ChargePoint', p=('2023-11-01', '2024-01-31')),
        c('22%', 'gross_margin', 22, 'percent', company='ChargePoint', p=('2022-11-01', '2023-01-31')),
        c('$94.7M', 'net_income', -94700000, 'USD', company='ChargePoint', p=('2023-11-01', '2024-01-31')),
        c('286,000', 'chargers', 286000, 'charger', company='ChargePoint', p=('2024-01-31', '2024-01-31')),
        c('22,000', 'chargers', 22000, 'charger', None, company='ChargePoint', p=('2024-01-31', '2024-01-31')),
        c('8%', 'revenue', 8, 'percent', nth=1, company='ChargePoint', role='change', p=('2023-02-01', '2024-01-31')),
        c('$506.6M', 'revenue', 506600000, 'USD', company='ChargePoint', p=('2023-02-01', '2024-01-31')),
        c('$70M', 'cost', 70000000, 'USD', company='ChargePoint', p=('2023-02-01', '2024-01-31')),
        c('6%', 'gross_margin', 6, 'percent', company='ChargePoint', p=('2023-02-01', '2024-01-31')),
        c('$100M-$110M', 'revenue', 100000000, 'USD', 110000000, company='ChargePoint', p=('2024-02-01', '2024-04-30'), status=['target', 'forecast']),
        c('$124M', 'revenue', 124000000, 'USD', company='ChargePoint', p=('2024-02-01', '2024-04-30'), status='forecast'),
        c('$357.8M', 'cash', 357800000, 'USD', company='ChargePoint', p=('2024-01-31', '2024-01-31')),
        c('12%', 'layoffs', -12, 'percent', company='ChargePoint', role='change', p=('2024-01-01', '2024-01-31')),
        c('8%', 'share_price', -8, 'percent', nth=2, company='ChargePoint', role='change', p=('2024-03-05', '2024-03-05')),
        c('$1.83', 'share_price', 1.83, 'USD', company='ChargePoint', per='share', p=('2024-03-05', '2024-03-05')),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint')}),
)
