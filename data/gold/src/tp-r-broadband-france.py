from goldlib import *
from mentions import mentions

TEXT = """French lead Europe in telephone calls over the net

In France the triple play is no longer a slogan. Of the 10 million homes that have broadband, a good third also ring through it, a regulator in Paris reported, and 1.1 million watch television the same way.

The prize is a box with no name but Free's. For 29.99 euros ($38) a month its owner Iliad throws in 20 megabits, 81 channels and calls to 28 countries. It signed 1.8 million subscribers by the end of March, 205,000 more than in December. Turnover for the quarter climbed 31% to 216.7m euros.

France Telecom had 49.2% of the broadband market. It has started to lay glass in six arrondissements and asks 70 euros for speeds of 100 megabits, to just 100 testers at this point.

An American think tank ranks the country 12th in the world for use, ahead of Britain, 13th. In South Korea 24.9 of 100 inhabitants are connected, in Iceland 26.7, in France 15.2. The Icelanders, on the other hand, have 18 hours of night in winter. In Lozère, population 74,000, two villages of 46 and 112 people have ended up with more megabits than cows.
"""

doc = dict(
    id='tp-r-broadband-france', published='2006-05-03', source='telecom-bulletin',
    title='French lead Europe in telephone calls over the net',
    text=TEXT,
    claims=[
        c('29.99 euros', 'price', 29.99, 'EUR', company=['Free', 'Iliad'], per='month'),
        c('$38', 'price', 38, 'USD', company=['Free', 'Iliad'], per='month'),
        c('1.8 million subscribers', 'other', 1.8e6, 'item', company=['Iliad', 'Free'], p=('2006-03-31', '2006-03-31')),
        c('205,000', 'other', 205000, 'item', company=['Iliad', 'Free'], role='change', p=('2006-03-31', '2006-03-31')),
        c('31%', 'revenue', 31, 'percent', company=['Iliad', 'Free'], role='change', p=q(2006, 1)),
        c('216.7m euros', 'revenue', 216.7e6, 'EUR', company=['Iliad', 'Free'], p=q(2006, 1)),
        c('49.2%', 'market_share', 49.2, 'percent', company='France Telecom'),
        c('70 euros', 'price', 70, 'EUR', company='France Telecom'),
    ],
    names=mentions(TEXT, {'Free': ('COMPANY', 'Free'), 'Iliad': ('COMPANY', 'Iliad'), 'France Telecom': ('COMPANY', 'France Telecom')}),
    checks=[],
)
