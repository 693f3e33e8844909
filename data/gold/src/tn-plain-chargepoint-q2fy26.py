from goldlib import *
from mentions import mentions

TEXT = """ChargePoint revenue returns to within guidance, margin at new high

ChargePoint Holdings reported revenue of $98.6 million for the second quarter of its fiscal 2026, which ended July 31, down 9% from $108.5 million in the prior year's same quarter. In the first quarter it had been $97.6 million.

Networked charging systems brought in $50.4 million, compared with $64.1 million a year earlier, and subscriptions $40.0 million, an increase of 10% from $36.2 million. GAAP gross margin was 31%, up from 24%. The net loss came to $66.2 million, against $68.9 million.

As of July 31, cash and cash equivalents were $194.1 million; three months earlier they amounted to $196.3 million. The company manages approximately 363,000 ports, of which more than 37,000 are DC fast chargers. With partner Eaton, it presented a charger of up to 600 kW in August.

For the third fiscal quarter ChargePoint expects revenue of $90 million to $100 million.

EVgo's charging revenue in the calendar second quarter, by comparison, was $98.0 million, 47% higher; it ran 4,350 stalls at the end of June. Blink booked $28.7 million, as against $33.3 million a year ago and $20.8 million in the quarter before.
"""

doc = dict(
    id='tn-plain-chargepoint-q2fy26', published='2025-09-03', source='campbell-market-wire',
    title='ChargePoint revenue returns to within guidance, margin at new high',
    text=TEXT,
    claims=[
        c('$98.6 million', 'revenue', 98600000, 'USD', company='ChargePoint', p=('2025-05-01', '2025-07-31')),
        c('9%', 'revenue', -9, 'percent', company='ChargePoint', role='change', p=('2025-05-01', '2025-07-31')),
        c('$108.5 million', 'revenue', 108500000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('$97.6 million', 'revenue', 97600000, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('$50.4 million', 'revenue', 50400000, 'USD', company='ChargePoint', p=('2025-05-01', '2025-07-31')),
        c('$64.1 million', 'revenue', 64100000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('$40.0 million', 'revenue', 40000000, 'USD', company='ChargePoint', p=('2025-05-01', '2025-07-31')),
        c('10%', 'revenue', 10, 'percent', company='ChargePoint', role='change', p=('2025-05-01', '2025-07-31')),
        c('$36.2 million', 'revenue', 36200000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('31%', 'gross_margin', 31, 'percent', company='ChargePoint', p=('2025-05-01', '2025-07-31')),
        c('24%', 'gross_margin', 24, 'percent', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('$66.2 million', 'net_income', -66200000, 'USD', company='ChargePoint', p=('2025-05-01', '2025-07-31')),
        c('$68.9 million', 'net_income', -68900000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('$194.1 million', 'cash', 194100000, 'USD', company='ChargePoint', p=('2025-07-31', '2025-07-31')),
        c('$196.3 million', 'cash', 196300000, 'USD', company='ChargePoint', p=('2025-04-30', '2025-04-30')),
        c('363,000 ports', 'chargers', 363000, 'charger', company='ChargePoint'),
        c('37,000', 'chargers', 37000, 'charger', None, company='ChargePoint'),
        c('600 kW', 'charging_power', None, 'kW', 600, company='ChargePoint'),
        c('August', 'launch', None, 'date', company='ChargePoint', p=('2025-08-01', '2025-08-31')),
        c('$90 million to $100 million', 'revenue', 90000000, 'USD', 100000000, company='ChargePoint', p=('2025-08-01', '2025-10-31'), status=['target', 'forecast']),
        c('$98.0 million', 'revenue', 98000000, 'USD', company='EVgo', p=('2025-04-01', '2025-06-30')),
        c('47%', 'revenue', 47, 'percent', company='EVgo', role='change', p=('2025-04-01', '2025-06-30')),
        c('4,350 stalls', 'chargers', 4350, 'charger', company='EVgo', p=('2025-06-30', '2025-06-30')),
        c('$28.7 million', 'revenue', 28700000, 'USD', company='Blink Charging', p=('2025-04-01', '2025-06-30')),
        c('$33.3 million', 'revenue', 33300000, 'USD', company='Blink Charging', p=('2024-04-01', '2024-06-30')),
        c('$20.8 million', 'revenue', 20800000, 'USD', company='Blink Charging', p=('2025-01-01', '2025-03-31')),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint'), 'Eaton': ('COMPANY', 'Eaton'), 'EVgo': ('COMPANY', 'EVgo'), 'Blink': ('COMPANY', 'Blink Charging')}),
    checks=[],
)
