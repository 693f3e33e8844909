from goldlib import *
from mentions import mentions

TEXT = """ChargePoint reports first quarter fiscal 2026 results

CAMPBELL, Calif. - ChargePoint announced results for its first quarter ended April 30, 2025. Revenue was $97.7 million, up 1% from the prior year's same quarter, and within the guidance range of $95 million to $105 million. GAAP gross margin was 31%, compared with 24%.

Condensed figures in US dollars

(in thousands, except per share)    Q1 FY26    Q1 FY25
Networked charging systems           50,473     52,053
Subscriptions                        42,020     38,279
Other                                 5,176      6,255
Total revenue                        97,669     96,587
Gross profit                         30,320     22,852
Operating loss                     (51,216)   (62,106)
Net loss                           (57,062)   (71,789)
Net loss per share                   (2.49)     (3.38)

On April 30, 2025, cash and cash equivalents were $196.2 million. The company had approximately 352,000 active ports under management, including more than 35,000 DC fast chargers. For the second fiscal quarter ending July 31, 2025, it expects revenue of $90 million to $100 million. More than 1.25 million places to charge are available to its drivers through roaming.
"""

doc = dict(
    id='tr-chargepoint-q1fy26-tab', published='2025-06-04', source='release desk',
    title='ChargePoint reports first quarter fiscal 2026 results',
    text=TEXT,
    claims=[
        c('$97.7 million', 'revenue', 97700000.0, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('1%', 'revenue', 1, 'percent', company='ChargePoint', role='change', p=('2025-02-01', '2025-04-30')),
        c('$95 million to $105 million', 'revenue', 95000000.0, 'USD', 105000000.0, company='ChargePoint', p=('2025-02-01', '2025-04-30'), status=['target', 'forecast']),
        c('31%', 'gross_margin', 31, 'percent', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('24%', 'gross_margin', 24, 'percent', company='ChargePoint', p=('2024-02-01', '2024-04-30')),
        c('50,473', 'revenue', 50473000.0, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('52,053', 'revenue', 52053000.0, 'USD', company='ChargePoint', p=('2024-02-01', '2024-04-30')),
        c('42,020', 'revenue', 42020000.0, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('38,279', 'revenue', 38279000.0, 'USD', company='ChargePoint', p=('2024-02-01', '2024-04-30')),
        c('5,176', 'revenue', 5176000, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('6,255', 'revenue', 6255000, 'USD', company='ChargePoint', p=('2024-02-01', '2024-04-30')),
        c('97,669', 'revenue', 97669000.0, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('96,587', 'revenue', 96587000.0, 'USD', company='ChargePoint', p=('2024-02-01', '2024-04-30')),
        c('30,320', 'gross_profit', 30320000.0, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('22,852', 'gross_profit', 22852000.0, 'USD', company='ChargePoint', p=('2024-02-01', '2024-04-30')),
        c('(51,216)', 'operating_income', -51216000.0, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('(62,106)', 'operating_income', -62106000.0, 'USD', company='ChargePoint', p=('2024-02-01', '2024-04-30')),
        c('(57,062)', 'net_income', -57062000.0, 'USD', company='ChargePoint', p=('2025-02-01', '2025-04-30')),
        c('(71,789)', 'net_income', -71789000.0, 'USD', company='ChargePoint', p=('2024-02-01', '2024-04-30')),
        c('(2.49)', 'net_income', -2.49, 'USD', company='ChargePoint', per='share', p=('2025-02-01', '2025-04-30')),
        c('(3.38)', 'net_income', -3.38, 'USD', company='ChargePoint', per='share', p=('2024-02-01', '2024-04-30')),
        c('$196.2 million', 'cash', 196200000.0, 'USD', company='ChargePoint', p=('2025-04-30', '2025-04-30')),
        c('352,000 active ports', 'chargers', 352000, 'charger', company='ChargePoint', p=('2025-04-30', '2025-04-30')),
        c('35,000 DC fast chargers', 'chargers', 35000, 'charger', None, company='ChargePoint', p=('2025-04-30', '2025-04-30')),
        c('$90 million to $100 million', 'revenue', 90000000.0, 'USD', 100000000.0, company='ChargePoint', p=('2025-05-01', '2025-07-31'), status=['target', 'forecast']),
        c('1.25 million places to charge', 'chargers', 1250000, 'charger', None, company='ChargePoint', p=('2025-04-30', '2025-04-30')),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint')}),
    checks=[],
)
