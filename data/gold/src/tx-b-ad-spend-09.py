from goldlib import *
from mentions import mentions

TEXT = """Internet overtakes TV in UK advertising

Advertisers in Britain spent more on the internet than on television for the first time in the first half of this year, a report by a trade body and an accountancy firm says.

Online spending grew 4.6% to £1.75bn, giving the web a share of 23.5% of all advertising, against 21.9% for TV. The market as a whole shrank by 16.6%.

Search accounted for £1.05bn of the online total and classified ads for £385m. Display banners were down 5.2%. Video advertising trebled to £12m, the report adds.

The shift has hurt ITV. The broadcaster's advertising revenue dropped 15% to £602m in the six months to June and it made a pre-tax loss of £105m. It has cut 1,000 jobs since September, and sold the website Friends Reunited for £25m in August, after paying £120m for it in 2005.

Google does not publish results by region often, but says UK sales came to $715m in the second quarter, or 13% of its revenue.

Three quarters of British adults now use the internet, for an average of 12.6 hours a week, and 35% of homes also watch programmes online. The trade body expects a full-year total of £3.5bn.

In the US, by contrast, companies spent $10.9bn on web ads between January and June, 5.3% less than in 2008.
"""

doc = dict(
    id='tx-b-ad-spend-09', published='2009-09-30', source='Media Business Bulletin',
    title='Internet overtakes TV in UK advertising',
    text=TEXT,
    claims=[
        c('15%', 'revenue', -15, 'percent', company='ITV', role='change', p=h(2009, 1)),
        c('£602m', 'revenue', 602e6, 'GBP', company='ITV', p=h(2009, 1)),
        c('£105m', ['net_income', 'operating_income'], -105e6, 'GBP', company='ITV', p=h(2009, 1)),
        c('1,000 jobs', 'layoffs', 1000, 'job', company='ITV', p=('2008-09-01', '2009-09-30')),
        c('£25m', ['investment', 'valuation', 'price'], 25e6, 'GBP', company=['ITV', 'Friends Reunited'], p=m(2009, 8)),
        c('£120m', ['investment', 'valuation'], 120e6, 'GBP', company=['ITV', 'Friends Reunited'], p=y(2005)),
        c('$715m', 'revenue', 715e6, 'USD', company='Google', p=q(2009, 2)),
        c('13%', 'revenue', 13, 'percent', company='Google', role='share', p=q(2009, 2)),
    ],
    names=mentions(TEXT, {'ITV': ('COMPANY', 'ITV'), 'Friends Reunited': ('COMPANY', 'Friends Reunited'), 'Google': ('COMPANY', 'Google')}),
    checks=[],
)
