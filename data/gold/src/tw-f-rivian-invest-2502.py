from goldlib import *
from mentions import mentions

TEXT = """Is Rivian Stock a Buy Before the R2? | The Patient Portfolio

Key Points

- Rivian delivered 51,579 vehicles in 2024, a 3% increase
- The company posted its first positive gross profit in the fourth quarter
- A $45,000 SUV is coming in the first half of 2026

Shares of Rivian Automotive (NASDAQ: RIVN) have lost about 85% since their debut in November 2021, when the IPO at $78 brought in nearly $12 billion. Has the time come to get in?

The good news first. Gross profit in the last three months of 2024 was $170 million, against a loss of $606 million in the same quarter of 2023. Of that, $299 million was from selling regulatory credits. Cost of goods per vehicle fell by $31,000.

Volkswagen has agreed to put as much as $5.8 billion into a joint venture and the company by 2027. And in January the Department of Energy closed a $6.6 billion loan for the Georgia plant, whose two phases would make 400,000 vehicles a year.

The bad news: management expects to deliver between 46,000 and 51,000 vehicles in 2025, while Wall Street was looking for 55,000. Adjusted EBITDA will be negative $1.7 billion to $1.9 billion, after a negative $2.69 billion in 2024. Tesla, for comparison, earned $7.1 billion.

At a market value of $13 billion, Rivian trades at 2.6 times sales of $4.97 billion. I'd wait.

Should you invest $1,000 in Rivian right now?

Before you do, consider this: our analysts have just named the 10 best stocks, and Rivian wasn't one of them. When Nvidia made the list in 2005, $1,000 would have become $795,000!*

*Returns as of February 24, 2025
"""

R = ['Rivian', 'Rivian Automotive']
doc = dict(
    id='tw-f-rivian-invest-2502', published='2025-02-25', source='patient-portfolio',
    title='Is Rivian Stock a Buy Before the R2? | The Patient Portfolio',
    text=TEXT,
    claims=[
        c('51,579 vehicles', 'deliveries', 51579, 'vehicle', company=R, p=y(2024)),
        c('3%', 'deliveries', 3, 'percent', company=R, role='change', p=y(2024)),
        c('$45,000', 'price', 45000, 'USD', company=R, product=['R2', None], status=['actual', 'plan', 'target', 'forecast']),
        c('first half of 2026', 'launch', None, 'date', company=R, product=['R2', None], p=h(2026, 1), status=['plan', 'target', 'forecast']),
        c('85%', 'share_price', -85, 'percent', company=R, role='change', p=('2021-11-01', '2025-02-25')),
        c('$78', 'share_price', 78, 'USD', company=R, per=['share', None], p=m(2021, 11)),
        c('$12 billion', 'funding', 12e9, 'USD', company=R, p=m(2021, 11)),
        c('$170 million', 'gross_profit', 170e6, 'USD', company=R, p=q(2024, 4)),
        c('$606 million', 'gross_profit', -606e6, 'USD', company=R, p=q(2023, 4)),
        c('$299 million', ['revenue', 'gross_profit'], 299e6, 'USD', company=R, p=q(2024, 4)),
        c('$31,000', 'cost', -31000, 'USD', company=R, role='change', per='vehicle', p=q(2024, 4)),
        c('$5.8 billion', 'investment', None, 'USD', 5.8e9, company=['Volkswagen', 'Rivian', 'Rivian Automotive'], p=by(2027), status=['plan', 'target']),
        c('$6.6 billion', ['funding', 'debt'], 6.6e9, 'USD', company=R, p=m(2025, 1)),
        c('400,000 vehicles', 'capacity', 400000, 'vehicle', company=R, per='year', status=['plan', 'target', 'forecast']),
        c('46,000 and 51,000 vehicles', 'deliveries', 46000, 'vehicle', 51000, company=R, p=y(2025), status=['target', 'forecast']),
        c('55,000', 'deliveries', 55000, 'vehicle', company=R, p=y(2025), status='forecast'),
        c('$1.7 billion to $1.9 billion', 'ebitda', -1.9e9, 'USD', -1.7e9, company=R, p=y(2025), status=['target', 'forecast']),
        c('$2.69 billion', 'ebitda', -2.69e9, 'USD', company=R, p=y(2024)),
        c('$7.1 billion', 'net_income', 7.1e9, 'USD', company='Tesla', p=y(2024)),
        c('$13 billion', 'valuation', 13e9, 'USD', company=R),
        c('2.6 times', 'valuation', 2.6, 'times', company=R),
        c('$4.97 billion', ['revenue', 'sales'], 4.97e9, 'USD', company=R, p=y(2024)),
    ],
    names=mentions(TEXT, {'Rivian': ('COMPANY', 'Rivian'), 'Rivian Automotive': ('COMPANY', 'Rivian'), 'Volkswagen': ('COMPANY', 'Volkswagen'), 'Tesla': ('COMPANY', 'Tesla'), 'Nvidia': ('COMPANY', 'Nvidia'), 'R2': ('PRODUCT', 'R2')}),
    checks=[],
)
