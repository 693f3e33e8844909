from goldlib import *
from mentions import mentions

TEXT = """ChargePoint shrinks: 12% of staff and a quarter of revenue gone

Charging-gear seller ChargePoint took $115.8 million in the three months to January 31, 24% less than the $152.8 million of a year ago, while subscriptions within that gained 30% to $33.5 million. For the fiscal year the top line is $506.6 million, up 8%. A charge of $70 million on stock in the third quarter had already spoilt it: the gross margin for the twelve months is 6%, down from 18%, and the loss $457.6 million.

In January the Campbell, California, company let 12% of its people go, which cost $14 million and saves $33 million a year; 1,650 were left at month-end. Its rival Blink, which grew 130% to $140.6 million in calendar 2023, is much smaller.

ChargePoint ended the year with $357.8 million in hand and no debt due before 2028. Around 286,000 ports are under its management, 24,000 of them fast, and more than 700,000 roaming ones can be reached through its app. ABB E-mobility, a supplier of hardware to both, meanwhile dismisses 400 and Wallbox of Barcelona 15%.

For the current quarter the guidance reads $100 million to $110 million. Adjusted EBITDA should turn positive in the fourth. Tesla’s connector will be fitted from June.
"""

doc = dict(
    id='tq-chargepoint-fy24', published='2024-03-06', source='amp-hour-daily',
    title='ChargePoint shrinks: 12% of staff and a quarter of revenue gone',
    text=TEXT,
    claims=[
        c('12%', 'layoffs', 12, 'percent', company='ChargePoint', p=('2024-01-01', '2024-01-31')),
        c('a quarter', 'revenue', -25, 'percent', company='ChargePoint', role='change', p=('2023-11-01', '2024-01-31')),
        c('$115.8 million', 'revenue', 115800000, 'USD', company='ChargePoint', p=('2023-11-01', '2024-01-31')),
        c('24%', 'revenue', -24, 'percent', company='ChargePoint', role='change', p=('2023-11-01', '2024-01-31')),
        c('$152.8 million', 'revenue', 152800000, 'USD', company='ChargePoint', p=('2022-11-01', '2023-01-31')),
        c('30%', 'revenue', 30, 'percent', company='ChargePoint', role='change', p=('2023-11-01', '2024-01-31')),
        c('$33.5 million', 'revenue', 33500000, 'USD', company='ChargePoint', p=('2023-11-01', '2024-01-31')),
        c('$506.6 million', 'revenue', 506600000, 'USD', company='ChargePoint', p=('2023-02-01', '2024-01-31')),
        c('8%', 'revenue', 8, 'percent', company='ChargePoint', role='change', p=('2023-02-01', '2024-01-31')),
        c('$70 million', 'cost', 70000000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('6%', 'gross_margin', 6, 'percent', company='ChargePoint', p=('2023-02-01', '2024-01-31')),
        c('18%', 'gross_margin', 18, 'percent', company='ChargePoint', p=('2022-02-01', '2023-01-31')),
        c('$457.6 million', 'net_income', -457600000, 'USD', company='ChargePoint', p=('2023-02-01', '2024-01-31')),
        c('12%', 'layoffs', 12, 'percent', nth=1, company='ChargePoint', p=('2024-01-01', '2024-01-31')),
        c('$14 million', 'cost', 14000000, 'USD', company='ChargePoint'),
        c('$33 million', 'cost', 33000000, 'USD', company='ChargePoint', per='year'),
        c('1,650', 'headcount', 1650, 'job', company='ChargePoint', p=('2024-01-31', '2024-01-31')),
        c('130%', 'revenue', 130, 'percent', company=['Blink Charging', 'Blink'], role='change', p=('2023-01-01', '2023-12-31')),
        c('$140.6 million', 'revenue', 140600000, 'USD', company=['Blink Charging', 'Blink'], p=('2023-01-01', '2023-12-31')),
        c('$357.8 million', 'cash', 357800000, 'USD', company='ChargePoint', p=('2024-01-31', '2024-01-31')),
        c('286,000 ports', 'chargers', 286000, 'charger', company='ChargePoint', p=('2024-01-31', '2024-01-31')),
        c('24,000', 'chargers', 24000, 'charger', company='ChargePoint', p=('2024-01-31', '2024-01-31')),
        c('700,000', 'chargers', 700000, 'charger', None, company='ChargePoint'),
        c('400', 'layoffs', 400, 'job', company=['ABB E-mobility', 'ABB'], status='plan'),
        c('15%', 'layoffs', 15, 'percent', company='Wallbox', status='plan'),
        c('$100 million to $110 million', 'revenue', 100000000, 'USD', 110000000, company='ChargePoint', p=('2024-02-01', '2024-04-30'), status=['target', 'forecast']),
        c('June', 'launch', None, 'date', company='ChargePoint', p=('2024-06-01', '2024-06-30'), status='plan'),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint'), 'Blink': ('COMPANY', 'Blink Charging'), 'Wallbox': ('COMPANY', 'Wallbox'), 'Tesla': ('COMPANY', 'Tesla'), 'ABB E-mobility': ('COMPANY', 'ABB E-mobility')}),
    checks=[],
)
