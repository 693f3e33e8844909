from goldlib import *
from mentions import mentions

TEXT = """ChargePoint trims staff again, delays the day it breaks even

- ChargePoint will dismiss 15 percent of its employees, about 250 people, it announced with second-quarter figures on Wednesday. Restructuring charges: $9 million to $10 million. Annual savings: $38 million.
- It is round three. 12 percent went in January, 10 percent last September.
- For the three months to July 31 revenue was down 28 percent at $108.5 million, the low half of the guided $108 million to $113 million. Networked hardware fell 44 percent to $64.1 million; subscriptions grew 21 to $36.2 million.
- GAAP gross margin was 24 percent, compared with 1. The net loss shrank to $68.9 million from $125.3 million.
- Cash on July 31 amounted to $243.3 million.
- Guidance for the third quarter: $85 million to $95 million. Adjusted EBITDA is now to turn positive at some point in fiscal 2026, which begins next February, and no longer this winter.
- The company manages 315,000 ports, of them 29,000 DC fast and 109,000 in Europe.

Shares: -9%, $1.67 after hours.
"""

doc = dict(
    id='tl-chargepoint-jobs', published='2024-09-05', source='silicon-wire',
    title='ChargePoint trims staff again, delays the day it breaks even',
    text=TEXT,
    claims=[
        c('15 percent', 'layoffs', 15, 'percent', company='ChargePoint', status='plan'),
        c('250 people', 'layoffs', 250, 'job', company='ChargePoint', status='plan'),
        c('$9 million to $10 million', 'cost', 9000000, 'USD', 10000000.0, company='ChargePoint', status='forecast'),
        c('$38 million', ['cost', 'opex'], -38000000.0, 'USD', company='ChargePoint', role='change', status=['forecast', 'target']),
        c('12 percent', 'layoffs', 12, 'percent', company='ChargePoint', p=('2024-01-01', '2024-01-31')),
        c('10 percent', 'layoffs', 10, 'percent', company='ChargePoint', p=('2023-09-01', '2023-09-30')),
        c('28 percent', 'revenue', -28, 'percent', company='ChargePoint', role='change', p=('2024-05-01', '2024-07-31')),
        c('$108.5 million', 'revenue', 108500000.0, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('$108 million to $113 million', 'revenue', 108000000.0, 'USD', 113000000.0, company='ChargePoint', p=('2024-05-01', '2024-07-31'), status=['target', 'forecast']),
        c('44 percent', 'revenue', -44, 'percent', company='ChargePoint', role='change', p=('2024-05-01', '2024-07-31')),
        c('$64.1 million', 'revenue', 64100000.0, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('21', 'revenue', 21, 'percent', company='ChargePoint', role='change', p=('2024-05-01', '2024-07-31')),
        c('$36.2 million', 'revenue', 36200000.0, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('24 percent', 'gross_margin', 24, 'percent', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('1', 'gross_margin', 1, 'percent', nth=11, company='ChargePoint', p=('2023-05-01', '2023-07-31')),
        c('$68.9 million', 'net_income', -68900000.0, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('$125.3 million', 'net_income', -125300000.0, 'USD', company='ChargePoint', p=('2023-05-01', '2023-07-31')),
        c('$243.3 million', 'cash', 243300000.0, 'USD', company='ChargePoint', p=('2024-07-31', '2024-07-31')),
        c('$85 million to $95 million', 'revenue', 85000000.0, 'USD', 95000000.0, company='ChargePoint', p=('2024-08-01', '2024-10-31'), status=['target', 'forecast']),
        c('315,000 ports', 'chargers', 315000, 'charger', company='ChargePoint', p=('2024-07-31', '2024-07-31')),
        c('29,000', 'chargers', 29000, 'charger', company='ChargePoint', p=('2024-07-31', '2024-07-31')),
        c('109,000', 'chargers', 109000, 'charger', company='ChargePoint', p=('2024-07-31', '2024-07-31')),
        c('-9%', 'share_price', -9, 'percent', company='ChargePoint', role='change', p=('2024-09-04', '2024-09-04')),
        c('$1.67', 'share_price', 1.67, 'USD', company='ChargePoint', per='share', p=('2024-09-04', '2024-09-04')),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint')}),
    checks=[],
)
