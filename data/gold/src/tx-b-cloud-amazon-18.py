from goldlib import *
from mentions import mentions

TEXT = """Amazon doubles profit as cloud arm keeps growing

Amazon made a net profit of $1.6bn in the first quarter, more than double the $724m of a year ago, the online retailer said.

Net sales climbed 43% to $51bn. Its cloud computing division, Amazon Web Services, brought in $5.44bn, up 49%, and accounted for 73% of the group's operating income.

The company said the price of its Prime membership in the US would go up to $119 a year from $99. More than 100 million people belong to the scheme worldwide.

Spending by businesses on cloud infrastructure is forecast to reach $67bn in 2018, according to Canton Research, and could pass $150bn by 2022. In its survey of 800 technology managers, 64% said they rented computing power from at least two suppliers.

Amazon holds 33% of that market, the firm estimates, ahead of Microsoft with 13% and Google with 6%. Microsoft said on Thursday that revenue from its Azure service rose by 93% in the three months to March.

Amazon's workforce has grown by 60% in a year to 563,100, largely through its $13.7bn purchase of the Whole Foods chain. It expects net sales of between $51bn and $54bn in the current quarter.

US online sales overall were worth $123.7bn between January and March, or 9.5% of all retail spending.

The shares rose 3.6% on Friday to $1,572.62, while the Nasdaq finished almost unchanged at 7,119.80.
"""

doc = dict(
    id='tx-b-cloud-amazon-18', published='2018-04-27', source='Puget Business Wire',
    title='Amazon doubles profit as cloud arm keeps growing',
    text=TEXT,
    claims=[
        c('doubles', ['net_income'], 100, 'percent', company='Amazon', role='change', p=q(2018, 1)),
        c('$1.6bn', 'net_income', 1.6e9, 'USD', company='Amazon', p=q(2018, 1)),
        c('double', 'net_income', 100, 'percent', None, nth=1, company='Amazon', role='change', p=q(2018, 1)),
        c('$724m', 'net_income', 724e6, 'USD', company='Amazon', p=q(2017, 1)),
        c('43%', 'revenue', 43, 'percent', company='Amazon', role='change', p=q(2018, 1)),
        c('$51bn', 'revenue', 51e9, 'USD', company='Amazon', p=q(2018, 1)),
        c('$5.44bn', 'revenue', 5.44e9, 'USD', company='Amazon Web Services', p=q(2018, 1)),
        c('49%', 'revenue', 49, 'percent', company='Amazon Web Services', role='change', p=q(2018, 1)),
        c('73%', 'operating_income', 73, 'percent', company=['Amazon Web Services', 'Amazon'], role='share', p=q(2018, 1)),
        c('$119', 'price', 119, 'USD', company='Amazon', per='year', product=[None, 'Prime'], p=(None, None), status=['plan', 'actual']),
        c('$99', 'price', 99, 'USD', company='Amazon', per='year', product=[None, 'Prime'], superseded=True),
        c('33%', 'market_share', 33, 'percent', company='Amazon'),
        c('13%', 'market_share', 13, 'percent', company='Microsoft'),
        c('6%', 'market_share', 6, 'percent', company='Google'),
        c('93%', 'revenue', 93, 'percent', company='Microsoft', role='change', product=[None, 'Azure'], p=q(2018, 1)),
        c('60%', 'headcount', 60, 'percent', company='Amazon', role='change'),
        c('563,100', 'headcount', 563100, 'job', company='Amazon'),
        c('$13.7bn', ['investment', 'valuation'], 13.7e9, 'USD', company=['Amazon', 'Whole Foods']),
        c('$51bn and $54bn', 'revenue', 51e9, 'USD', 54e9, company='Amazon', p=q(2018, 2), status=['forecast', 'target']),
        c('3.6%', 'share_price', 3.6, 'percent', company='Amazon', role='change', p=('2018-04-27', '2018-04-27')),
        c('$1,572.62', 'share_price', 1572.62, 'USD', company='Amazon', per='share', p=('2018-04-27', '2018-04-27')),
        c('$123.7bn', 'revenue', 123.7e9, 'USD', p=q(2018, 1)),
    ],
    names=mentions(TEXT, {'Amazon': ('COMPANY', 'Amazon'), 'Amazon Web Services': ('COMPANY', 'Amazon Web Services'), 'Microsoft': ('COMPANY', 'Microsoft'), 'Google': ('COMPANY', 'Google'), 'Whole Foods': ('COMPANY', 'Whole Foods')}),
    checks=[],
)
