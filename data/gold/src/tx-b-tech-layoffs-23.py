from goldlib import *
from mentions import mentions

TEXT = """SAP to cut 3,000 jobs and explore sale of Qualtrics

German software maker SAP plans to eliminate 3,000 posts, or about 2.5% of its workforce, joining a long list of technology companies that are trimming costs.

The restructuring, to be completed mostly in the first quarter, will cost between 250m and 300m euros and should yield annual savings of up to 350m euros from next year.

SAP is also looking at selling its 71% stake in Qualtrics, an American specialist for online surveys that it acquired for $8bn in 2019. Its shares, listed at $30 in January 2021, closed at $11.96.

Revenue in the final three months of 2022 rose 6% to 8.44bn euros, while profit after tax more than halved to 332m euros. Cloud revenue went up 30%. For 2023 the Walldorf-based group expects an operating profit of between 8.8bn and 9.1bn euros.

Technology firms have announced some 59,000 dismissals since the beginning of January, a website that tracks them reports, after 154,000 in the whole of 2022. IBM said on Wednesday that 3,900 people would leave.

Spending on enterprise software worldwide is still forecast to grow by 9.3% to $856bn this year, consultants at Gartner said. In their poll of 2,000 IT chiefs, half expected larger budgets.

SAP shares were down 3.1% in Frankfurt. The German economy shrank by 0.2% in the fourth quarter.
"""

doc = dict(
    id='tx-b-tech-layoffs-23', published='2023-01-26', source='Valley Business Report',
    title='SAP to cut 3,000 jobs and explore sale of Qualtrics',
    text=TEXT,
    claims=[
        c('3,000 jobs', 'layoffs', 3000, 'job', company='SAP', status='plan'),
        c('3,000 posts', 'layoffs', 3000, 'job', company='SAP', status='plan'),
        c('2.5%', 'layoffs', 2.5, 'percent', company='SAP', role=['share', 'level'], status='plan'),
        c('250m and 300m euros', 'cost', 250e6, 'EUR', 300e6, company='SAP', status=['plan', 'forecast']),
        c('350m euros', 'cost', None, 'EUR', 350e6, company='SAP', per='year', role=['level', 'change'], p=('2024-01-01', None), status=['plan', 'forecast', 'target']),
        c('71%', 'stake', 71, 'percent', company=['SAP', 'Qualtrics']),
        c('$8bn', ['investment', 'valuation'], 8e9, 'USD', company=['SAP', 'Qualtrics'], p=y(2019)),
        c('$30', 'share_price', 30, 'USD', company='Qualtrics', per='share', p=m(2021, 1)),
        c('$11.96', 'share_price', 11.96, 'USD', company='Qualtrics', per='share', p=('2023-01-25', '2023-01-25')),
        c('6%', 'revenue', 6, 'percent', company='SAP', role='change', p=q(2022, 4)),
        c('8.44bn euros', 'revenue', 8.44e9, 'EUR', company='SAP', p=q(2022, 4)),
        c('halved', 'net_income', None, 'percent', -50, company='SAP', role='change', p=q(2022, 4)),
        c('332m euros', 'net_income', 332e6, 'EUR', company='SAP', p=q(2022, 4)),
        c('30%', 'revenue', 30, 'percent', company='SAP', role='change', p=q(2022, 4)),
        c('8.8bn and 9.1bn euros', 'operating_income', 8.8e9, 'EUR', 9.1e9, company='SAP', p=y(2023), status=['forecast', 'target']),
        c('3,900 people', 'layoffs', 3900, 'job', company='IBM', status='plan'),
        c('3.1%', 'share_price', -3.1, 'percent', company='SAP', role='change', p=('2023-01-26', '2023-01-26')),
    ],
    names=mentions(TEXT, {'SAP': ('COMPANY', 'SAP'), 'Qualtrics': ('COMPANY', 'Qualtrics'), 'IBM': ('COMPANY', 'IBM')}),
    checks=[],
)
