from goldlib import *
from mentions import mentions

TEXT = """Gateway buys eMachines to win back PC buyers

The US computer maker Gateway has agreed to buy its cheaper rival eMachines for $266m in cash and shares.

Gateway will pay $30m in cash and issue 50 million new shares to eMachines' only owner, the investor Lap Shun Hui. The combined business will be the third-largest seller of PCs in the US, with a share of about 7%. Dell has 31% and Hewlett-Packard 20%.

EMachines employs 138 people and had sales of $1.1bn in 2003. It shipped 1.9 million computers in the year, most of them through chains such as Best Buy, and charges as little as $399 for a desktop PC with a monitor.

Gateway, which sells through its own 190 stores, has not made an annual profit since 1999. It lost $114m in the last three months of 2003, against a loss of $72m in the same quarter a year before, and has cut its workforce from 24,600 to 7,400 in three years. Its cash stood at $1.1bn at the end of December. Gateway said the purchase would save it $80m a year.

Gateway shares, which have lost 95% of their value since 1999, gained 38 cents to close at $4.92 on Friday.

Home computer sales are recovering after three poor years. Some 61% of US households own a PC, according to the researchers Dale Market Insight, and 18% have more than one. The firm asked 4,000 of them about their plans: 23% want to buy a laptop this year, mainly to use with a wireless network.
"""

doc = dict(
    id='tx-a-pc-merger-us', published='2004-02-02', source='enterprise-and-home-it',
    title='Gateway buys eMachines to win back PC buyers',
    text=TEXT,
    claims=[
        c('$266m', 'investment', 266e6, 'USD', company=['Gateway', 'eMachines'], status=['plan', 'actual']),
        c('$30m', 'investment', 30e6, 'USD', company=['Gateway', 'eMachines'], status=['plan', 'actual']),
        c('50 million new shares', 'other', 50e6, 'share', company='Gateway', status=['plan', 'actual']),
        c('7%', 'market_share', 7, 'percent', company=['Gateway', None], status=['forecast', 'actual', 'plan']),
        c('31%', 'market_share', 31, 'percent', company='Dell'),
        c('20%', 'market_share', 20, 'percent', company='Hewlett-Packard'),
        c('138 people', 'headcount', 138, 'job', company='eMachines'),
        c('$1.1bn', 'revenue', 1.1e9, 'USD', company='eMachines', p=y(2003)),
        c('1.9 million computers', ['deliveries', 'sales'], 1.9e6, 'item', company='eMachines', p=y(2003)),
        c('$399', 'price', 399, 'USD', company='eMachines'),
        c('190 stores', 'stores', 190, 'store', company='Gateway'),
        c('$114m', 'net_income', -114e6, 'USD', company='Gateway', p=q(2003, 4)),
        c('$72m', 'net_income', -72e6, 'USD', company='Gateway', p=q(2002, 4)),
        c('24,600', 'headcount', 24600, 'job', company='Gateway'),
        c('7,400', 'headcount', 7400, 'job', company='Gateway'),
        c('$1.1bn', 'cash', 1.1e9, 'USD', nth=1, company='Gateway', p=('2003-12-31', '2003-12-31')),
        c('$80m', 'cost', 80e6, 'USD', company='Gateway', per='year', status=['target', 'forecast']),
        c('95%', 'share_price', -95, 'percent', company='Gateway', role='change', p=('1999-01-01', '2004-01-30')),
        c('38 cents', 'share_price', 0.38, 'USD', company='Gateway', role='change', per='share', p=('2004-01-30', '2004-01-30')),
        c('$4.92', 'share_price', 4.92, 'USD', company='Gateway', per='share', p=('2004-01-30', '2004-01-30')),
    ],
    names=mentions(TEXT, {'Gateway': ('COMPANY', 'Gateway'), 'eMachines': ('COMPANY', 'eMachines'), 'EMachines': ('COMPANY', 'eMachines'), 'Dell': ('COMPANY', 'Dell'), 'Hewlett-Packard': ('COMPANY', 'Hewlett-Packard'), 'Best Buy': ('COMPANY', 'Best Buy')}),
    checks=[],
)
