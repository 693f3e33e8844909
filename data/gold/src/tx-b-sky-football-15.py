from goldlib import *
from mentions import mentions

TEXT = """Sky and BT pay £5.1bn for Premier League rights

Sky and BT Sport have agreed to pay a record £5.136bn for live Premier League television rights for three seasons from 2016-17.

Sky will spend £4.2bn on five of the seven packages, 83% more than under its present deal. BT, which entered the market in 2012, pays £960m for the other two, a rise of 18%.

The league has 20 clubs, and 168 of its 380 matches a season are to be shown live. In 1992 the whole league went for £191m over five years.

Shares in Sky fell 4% on Wednesday to 924p as analysts worked out that the bill was some £330m a year above what they had assumed. The company said it would save £200m a year by 2017 elsewhere. BT was up 2.6%.

Sky charges new subscribers £47 a month for a package with all its sports channels. Its customers in Britain and Ireland number 11.1 million. Operating profit in the six months to December increased 16% to £675m.

A typical Sunday game draws 1.3 million viewers, 7% fewer than in the last campaign. In a poll of 1,600 fans, 71% said they expected to pay more, and one in five admitted to having watched an illegal stream.

The cheapest adult season tickets in the league average £526. Clubs spent £130m on players in January, and their combined wages came to £1.8bn in 2012-13, a firm of accountants calculates.
"""

doc = dict(
    id='tx-b-sky-football-15', published='2015-02-11', source='Sport Business Desk',
    title='Sky and BT pay £5.1bn for Premier League rights',
    text=TEXT,
    claims=[
        c('£5.1bn', 'cost', 5.1e9, 'GBP', company=[None, 'Sky', 'BT'], p=('2016-08-01', '2019-05-31'), status=['plan', 'actual']),
        c('£5.136bn', 'cost', 5.136e9, 'GBP', company=[None, 'Sky', 'BT Sport', 'BT'], p=('2016-08-01', '2019-05-31'), status=['plan', 'actual']),
        c('£4.2bn', ['cost', 'investment'], 4.2e9, 'GBP', company='Sky', p=('2016-08-01', '2019-05-31'), status=['plan', 'actual']),
        c('83%', ['cost', 'investment'], 83, 'percent', company='Sky', role='change', p=('2016-08-01', '2019-05-31'), status=['plan', 'actual']),
        c('£960m', ['cost', 'investment'], 960e6, 'GBP', company='BT', p=('2016-08-01', '2019-05-31'), status=['plan', 'actual']),
        c('18%', ['cost', 'investment'], 18, 'percent', company='BT', role='change', p=('2016-08-01', '2019-05-31'), status=['plan', 'actual']),
        c('4%', 'share_price', -4, 'percent', company='Sky', role='change', p=('2015-02-11', '2015-02-11')),
        c('924p', 'share_price', 9.24, 'GBP', company='Sky', per='share', p=('2015-02-11', '2015-02-11')),
        c('£330m', 'cost', 330e6, 'GBP', company='Sky', role=['change', 'level'], per='year', status=['actual', 'plan', 'forecast']),
        c('£200m', 'cost', 200e6, 'GBP', company='Sky', per='year', role=['level', 'change'], p=by(2017), status=['plan', 'target']),
        c('2.6%', 'share_price', 2.6, 'percent', company='BT', role='change', p=('2015-02-11', '2015-02-11')),
        c('£47', 'price', 47, 'GBP', company='Sky', per='month'),
        c('16%', 'operating_income', 16, 'percent', company='Sky', role='change', p=h(2014, 2)),
        c('£675m', 'operating_income', 675e6, 'GBP', company='Sky', p=h(2014, 2)),
    ],
    names=mentions(TEXT, {'Sky': ('COMPANY', 'Sky'), 'BT Sport': ('COMPANY', 'BT Sport'), 'BT': ('COMPANY', 'BT')}),
    checks=[],
)
