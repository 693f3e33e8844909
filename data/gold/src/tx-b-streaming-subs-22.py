from goldlib import *
from mentions import mentions

TEXT = """Netflix loses subscribers for first time in a decade

Shares in Netflix plunged by more than a third on Wednesday after the streaming service said it had lost 200,000 subscribers between January and March.

It warned that another two million were likely to leave by July. The company, which has 221.6 million paying households worldwide, said over 100 million more were watching with a password borrowed from someone else.

Revenue in the quarter grew 9.8% to $7.87bn, and net profit slipped to $1.6bn from $1.7bn in the same period of last year.

Its withdrawal from Russia in March cost it 700,000 accounts. A recent price rise lifted the standard plan in the US from $13.99 to $15.49 a month.

The firm, which spent $17bn on programmes in 2021, may introduce a cheaper version with advertising in the next year or two.

Rivals are catching up. Disney+ costs $7.99 a month in America and has 129.8 million customers. Households in the UK cancelled 1.5 million video subscriptions in the first quarter, research showed, and 38% of those who gave one up said they wanted to save money.

British homes take 2.4 such services on average. Consumer prices rose by 7% in the year to March, the steepest increase for 30 years.

"The pandemic clouded the picture," the company told shareholders. It employs 11,300 people.
"""

doc = dict(
    id='tx-b-streaming-subs-22', published='2022-04-20', source='Screen Trade Today',
    title='Netflix loses subscribers for first time in a decade',
    text=TEXT,
    claims=[
        c('a third', 'share_price', None, 'percent', -33.333333333, company='Netflix', role='change', p=('2022-04-20', '2022-04-20')),
        c('9.8%', 'revenue', 9.8, 'percent', company='Netflix', role='change', p=q(2022, 1)),
        c('$7.87bn', 'revenue', 7.87e9, 'USD', company='Netflix', p=q(2022, 1)),
        c('$1.6bn', 'net_income', 1.6e9, 'USD', company='Netflix', p=q(2022, 1)),
        c('$1.7bn', 'net_income', 1.7e9, 'USD', company='Netflix', p=q(2021, 1)),
        c('$13.99', 'price', 13.99, 'USD', company='Netflix', per='month', superseded=True),
        c('$15.49', 'price', 15.49, 'USD', company='Netflix', per='month'),
        c('$17bn', ['cost', 'investment', 'opex'], 17e9, 'USD', company='Netflix', p=y(2021)),
        c('$7.99', 'price', 7.99, 'USD', company='Disney+', per='month'),
        c('11,300 people', 'headcount', 11300, 'job', company='Netflix'),
    ],
    names=mentions(TEXT, {'Netflix': ('COMPANY', 'Netflix'), 'Disney+': ('COMPANY', 'Disney+')}),
    checks=[],
)
