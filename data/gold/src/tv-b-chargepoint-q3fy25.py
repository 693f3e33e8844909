from goldlib import *
from mentions import mentions

TEXT = """ChargePoint posts smaller loss as subscription revenue grows

ChargePoint Holdings reported revenue of $99.6 million for the third quarter of its fiscal year 2025, which ended October 31. That is down 10% from $110.3 million in the prior year's same quarter, but above the company's own guidance of $85 million to $95 million.

Networked charging systems revenue was $52.7 million, a decrease of 29% from $73.9 million. Subscription revenue was $36.4 million, up 19% from $30.6 million.

GAAP gross margin was 23%, compared to negative 22% a year ago, when the company took an inventory impairment charge of $42.0 million. Non-GAAP gross margin was 26%.

Net loss was $77.6 million, as compared to $158.2 million. Operating expenses fell more than 30% year on year following two rounds of job cuts. The last one, announced in September, affected about 15% of staff.

The company had $219.8 million in cash and cash equivalents at the end of the quarter. It said there were more than 329,000 ports under management, including over 33,000 DC fast chargers and 119,000 in Europe.

EVgo, which builds and owns its sites, has 3,680 stalls in operation. ChargePoint mainly sells hardware and software. Last month it announced a deal with General Motors for hundreds of fast-charging ports by the end of 2025.

For the fourth quarter, revenue is expected at between $95 million and $105 million. It remains committed to positive adjusted EBITDA during fiscal 2026.

Shares rose almost 9% after hours.

Subscribe to our weekly newsletter. Privacy policy. 12 comments
"""

doc = dict(
    id='tv-b-chargepoint-q3fy25', published='2024-12-04', source='kerbside-power-news',
    title='ChargePoint posts smaller loss as subscription revenue grows',
    text=TEXT,
    claims=[
        c('$99.6 million', 'revenue', 99600000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('10%', 'revenue', -10, 'percent', company='ChargePoint', role='change', p=('2024-08-01', '2024-10-31')),
        c('$110.3 million', 'revenue', 110300000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('$85 million to $95 million', 'revenue', 85000000, 'USD', 95000000, company='ChargePoint', p=('2024-08-01', '2024-10-31'), status=['target', 'forecast']),
        c('$52.7 million', 'revenue', 52700000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('29%', 'revenue', -29, 'percent', company='ChargePoint', role='change', p=('2024-08-01', '2024-10-31')),
        c('$73.9 million', 'revenue', 73900000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('$36.4 million', 'revenue', 36400000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('19%', 'revenue', 19, 'percent', company='ChargePoint', role='change', p=('2024-08-01', '2024-10-31')),
        c('$30.6 million', 'revenue', 30600000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('23%', 'gross_margin', 23, 'percent', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('22%', 'gross_margin', -22, 'percent', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('$42.0 million', 'cost', 42000000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('26%', 'gross_margin', 26, 'percent', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('$77.6 million', 'net_income', -77600000, 'USD', company='ChargePoint', p=('2024-08-01', '2024-10-31')),
        c('$158.2 million', 'net_income', -158200000, 'USD', company='ChargePoint', p=('2023-08-01', '2023-10-31')),
        c('30%', 'opex', None, 'percent', -30, company='ChargePoint', role='change', p=('2024-08-01', '2024-10-31')),
        c('15%', 'layoffs', 15, 'percent', company='ChargePoint', p=('2024-09-01', '2024-09-30')),
        c('$219.8 million', 'cash', 219800000, 'USD', company='ChargePoint', p=('2024-10-31', '2024-10-31')),
        c('329,000 ports', 'chargers', 329000, 'charger', None, company='ChargePoint', p=('2024-10-31', '2024-10-31')),
        c('33,000', 'chargers', 33000, 'charger', None, company='ChargePoint', p=('2024-10-31', '2024-10-31')),
        c('119,000', 'chargers', 119000, 'charger', company='ChargePoint', p=('2024-10-31', '2024-10-31')),
        c('3,680', 'chargers', 3680, 'charger', company='EVgo'),
        c('$95 million and $105 million', 'revenue', 95000000, 'USD', 105000000, company='ChargePoint', p=('2024-11-01', '2025-01-31'), status=['target', 'forecast']),
        c('9%', 'share_price', 9, 'percent', nth=2, company='ChargePoint', role='change', p=('2024-12-04', '2024-12-04')),
    ],
    names=mentions(TEXT, {'ChargePoint': ('COMPANY', 'ChargePoint'), 'General Motors': ('COMPANY', 'General Motors'), 'EVgo': ('COMPANY', 'EVgo')}),
    checks=[],
)
