from goldlib import *
from mentions import mentions

TEXT = """Li Auto Inc. Announces Unaudited Third Quarter 2023 Financial Results

Quarterly total revenues reached RMB34.7 billion (US$4.8 billion)
Quarterly deliveries reached 105,108 vehicles

BEIJING, China, November 9, 2023 -- Li Auto Inc. (Nasdaq: LI; HKEX: 2015) today announced its unaudited financial results for the quarter ended September 30, 2023.

Financial Highlights

•	Vehicle sales were RMB33.62 billion (US$4.61 billion), representing an increase of 271.5% from RMB9.05 billion in the third quarter of 2022.
•	Vehicle margin was 21.2%, compared with 12.0% in the third quarter of 2022.
•	Gross profit was RMB7.64 billion, while gross margin stood at 22.0%.
•	Operating expenses were RMB5.30 billion, up 15.2% from RMB4.60 billion in the second quarter of 2023.
•	Research and development expenses were RMB2.82 billion and selling, general and administrative expenses RMB2.54 billion.
•	Income from operations was RMB2.34 billion, against a loss of RMB2.13 billion a year ago.
•	Net income was RMB2.81 billion (US$385.5 million).
•	Free cash flow was RMB13.22 billion (US$1.81 billion), and the cash position RMB88.5 billion as of September 30, 2023.

Business Outlook

For the fourth quarter of 2023, the Company expects deliveries of between 125,000 and 128,000 vehicles, an increase of 169.9% to 176.3% over the fourth quarter of 2022, and total revenues of RMB38.46 billion to RMB39.38 billion (US$5.27 billion to US$5.40 billion).

Investor Relations, Tel: +86-10-8742-7209
"""

doc = dict(
    id='a-li-q3-23', published='2023-11-09', source='globenewswire',
    title='Li Auto Inc. Announces Unaudited Third Quarter 2023 Financial Results',
    text=TEXT,
    claims=[
        c('RMB34.7 billion', 'revenue', 34700000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('US$4.8 billion', 'revenue', 4800000000, 'USD', company='Li Auto', p=q(2023, 3)),
        c('105,108 vehicles', 'deliveries', 105108, 'vehicle', company='Li Auto', p=q(2023, 3)),
        c('RMB33.62 billion', 'revenue', 33620000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('US$4.61 billion', 'revenue', 4610000000, 'USD', company='Li Auto', p=q(2023, 3)),
        c('271.5%', 'revenue', 271.5, 'percent', company='Li Auto', role='change', p=q(2023, 3)),
        c('RMB9.05 billion', 'revenue', 9050000000, 'CNY', company='Li Auto', p=q(2022, 3)),
        c('21.2%', 'margin', 21.2, 'percent', company='Li Auto', p=q(2023, 3)),
        c('12.0%', 'margin', 12, 'percent', company='Li Auto', p=q(2022, 3)),
        c('RMB7.64 billion', 'gross_profit', 7640000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('22.0%', 'gross_margin', 22, 'percent', company='Li Auto', p=q(2023, 3)),
        c('RMB5.30 billion', 'opex', 5300000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('15.2%', 'opex', 15.2, 'percent', company='Li Auto', role='change', p=q(2023, 3)),
        c('RMB4.60 billion', 'opex', 4600000000, 'CNY', company='Li Auto', p=q(2023, 2)),
        c('RMB2.82 billion', 'rnd', 2820000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('RMB2.54 billion', 'opex', 2540000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('RMB2.34 billion', 'operating_income', 2340000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('RMB2.13 billion', 'operating_income', -2130000000, 'CNY', company='Li Auto', p=q(2022, 3)),
        c('RMB2.81 billion', 'net_income', 2810000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('US$385.5 million', 'net_income', 385500000, 'USD', company='Li Auto', p=q(2023, 3)),
        c('RMB13.22 billion', 'cash_flow', 13220000000, 'CNY', company='Li Auto', p=q(2023, 3)),
        c('US$1.81 billion', 'cash_flow', 1810000000, 'USD', company='Li Auto', p=q(2023, 3)),
        c('RMB88.5 billion', 'cash', 88500000000, 'CNY', company='Li Auto', p=('2023-09-30', '2023-09-30')),
        c('125,000 and 128,000 vehicles', 'deliveries', 125000, 'vehicle', 128000, company='Li Auto', p=q(2023, 4), status=['target', 'forecast']),
        c('169.9% to 176.3%', 'deliveries', 169.9, 'percent', 176.3, company='Li Auto', role='change', p=q(2023, 4), status=['target', 'forecast']),
        c('RMB38.46 billion to RMB39.38 billion', 'revenue', 38460000000, 'CNY', 39380000000, company='Li Auto', p=q(2023, 4), status=['target', 'forecast']),
        c('US$5.27 billion to US$5.40 billion', 'revenue', 5270000000, 'USD', 5400000000, company='Li Auto', p=q(2023, 4), status=['target', 'forecast']),
    ],
    names=mentions(TEXT, {'Li Auto': ('COMPANY', 'Li Auto')}),
    checks=[
        dict(kind='fx', verdict='consistent', quotes=['RMB34.7 billion', 'US$4.8 billion']),
        dict(kind='fx', verdict='consistent', quotes=['RMB33.62 billion', 'US$4.61 billion']),
        dict(kind='growth', verdict='consistent', quotes=['RMB9.05 billion', '271.5%', 'RMB33.62 billion']),
        dict(kind='share', verdict='consistent', quotes=['RMB7.64 billion', 'RMB34.7 billion', '22.0%']),
        dict(kind='growth', verdict='consistent', quotes=['RMB4.60 billion', '15.2%', 'RMB5.30 billion']),
        dict(kind='fx', verdict='consistent', quotes=['RMB2.81 billion', 'US$385.5 million']),
        dict(kind='fx', verdict='consistent', quotes=['RMB13.22 billion', 'US$1.81 billion']),
        dict(kind='fx', verdict='consistent', quotes=['RMB38.46 billion to RMB39.38 billion', 'US$5.27 billion to US$5.40 billion']),
        dict(kind='sum', verdict='consistent', quotes=['RMB2.34 billion', 'RMB5.30 billion', 'RMB7.64 billion']),
    ],
)
