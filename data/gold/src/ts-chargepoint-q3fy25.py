from goldlib import *
from mentions import mentions

TEXT = """ChargePoint revenue slips below $100 million as cost cuts narrow loss

CAMPBELL, Calif. - ChargePoint Holdings reported revenue of $99.6 million for its third fiscal quarter ended October 31, a decrease of 10% from $110.3 million in the prior-year quarter. Subscription revenue rose 19%.

(in thousands, except per share and percentages)

	Oct 31, 2024	Jul 31, 2024	Oct 31, 2023
Networked charging systems	52,695	64,103	73,922
Subscriptions	36,410	36,239	30,560
Other	10,502	8,197	5,801
Total revenue	99,607	108,539	110,283
Gross profit (loss)	22,742	25,643	(23,993)
Loss from operations	(71,361)	(64,500)	(154,060)
Net loss	(77,588)	(68,873)	(158,228)
Net loss per share	(0.18)	(0.16)	(0.43)

On October 31 the company had $219.4 million in cash. It managed about 326,000 active ports at the end of the quarter, more than 33,000 of them DC fast chargers. For the fourth fiscal quarter, ChargePoint expects revenue of $95 million to $105 million. It cut 15% of its staff in September and wants to reach positive adjusted EBITDA during its fiscal year 2026.
"""

doc = dict(
    id='ts-chargepoint-q3fy25', published='2024-12-04', source='valley-markets',
    title='ChargePoint revenue slips below $100 million as cost cuts narrow loss',
    text=TEXT,
    claims=[
        c('$100 million', 'revenue', None, 'USD', 100000000, company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('$99.6 million', 'revenue', 99600000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('10%', 'revenue', -10, 'percent', company='ChargePoint', role='change', p=('2024-08-01', '2024-10-31')),
        c('$110.3 million', 'revenue', 110300000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('19%', 'revenue', 19, 'percent', company='ChargePoint', role='change', p=('2024-08-01', '2024-10-31')),
        c('52,695', 'revenue', 52695000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('64,103', 'revenue', 64103000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('73,922', 'revenue', 73922000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('36,410', 'revenue', 36410000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('36,239', 'revenue', 36239000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('30,560', 'revenue', 30560000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('10,502', 'revenue', 10502000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('8,197', 'revenue', 8197000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('5,801', 'revenue', 5801000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('99,607', 'revenue', 99607000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('108,539', 'revenue', 108539000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('110,283', 'revenue', 110283000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('22,742', 'gross_profit', 22742000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('25,643', 'gross_profit', 25643000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('(23,993)', 'gross_profit', -23993000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('(71,361)', 'operating_income', -71361000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('(64,500)', 'operating_income', -64500000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('(154,060)', 'operating_income', -154060000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('(77,588)', 'net_income', -77588000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('(68,873)', 'net_income', -68873000, 'USD', company='ChargePoint', p=('2024-05-01', '2024-07-31')),
        c('(158,228)', 'net_income', -158228000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('(0.18)', 'net_income', -0.18, 'USD', company='ChargePoint', per='share', p=('2024-08-01', '2024-10-31')),
        c('(0.16)', 'net_income', -0.16, 'USD', company='ChargePoint', per='share', p=('2024-05-01', '2024-07-31')),
        c('(0.43)', 'net_income', -0.43, 'USD', company='ChargePoint', per='share', p=('2023-08-01', '2023-10-31')),
        c('$219.4 million', 'cash', 219400000, 'USD', company='ChargePoint', p=('2024-10-31', '2024-10-31')),
        c('326,000 active ports', 'chargers', 326000, 'charger', company='ChargePoint', p=('2024-10-31', '2024-10-31')),
        c('33,000', 'chargers', 33000, 'charger', None, company='ChargePoint', p=('2024-10-31', '2024-10-31')),
        c('$95 million to $105 million', 'revenue', 95000000, 'USD', 105000000, company='ChargePoint', p=('2024-11-01', '2025-01-31'), status=['target', 'forecast']),
        c('15%', 'layoffs', 15, 'percent', company='ChargePoint', role='share', p=('2024-09-01', '2024-09-30')),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint')}),
    checks=[],
)
