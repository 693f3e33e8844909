from goldlib import *
from mentions import mentions

TEXT = """AstraZeneca turns down Pfizer's 'final' £69bn bid

The board of AstraZeneca has rejected a takeover proposal worth £69bn ($116bn) from its US rival Pfizer, which said it would not go any higher.

The offer of £55 a share was 15% above the previous one and would have been the largest ever for a British company. Pfizer has promised to complete a research centre in Cambridge and to keep a fifth of the merged firm's research staff in the UK.

AstraZeneca, which employs 6,700 people in Britain and 51,500 around the globe, argues it can raise annual sales to $45bn by 2023 from $25.7bn last year. It wants at least £58.85 a share before it will talk.

Pfizer makes Viagra and Lipitor. First-quarter revenue was $11.4bn, down 9%, and it is thought to have some $70bn in cash outside America.

The worldwide market for cancer medicines is predicted to be worth $147bn by 2018, from $91bn in 2013, research firm Delvane says. One in three people will develop the disease, and 331,000 were diagnosed in the UK in 2011.

MPs on two committees questioned both chief executives for four hours last week. In an online poll 57% of voters wanted ministers to block the deal.

AstraZeneca's share price dropped 11% to £42.88, dragging the FTSE 100 down by 0.2% to 6,844.55. The drugmaker cut 5,600 posts in 2013.
"""

doc = dict(
    id='tx-b-pharma-deal-14', published='2014-05-19', source='Life Sciences Daily',
    title="AstraZeneca turns down Pfizer's 'final' £69bn bid",
    text=TEXT,
    claims=[
        c('£69bn', ['investment', 'valuation'], 69e9, 'GBP', company=['Pfizer', 'AstraZeneca'], status=['plan', 'actual']),
        c('£69bn', ['investment', 'valuation'], 69e9, 'GBP', nth=1, company=['Pfizer', 'AstraZeneca'], status=['plan', 'actual']),
        c('$116bn', ['investment', 'valuation'], 116e9, 'USD', company=['Pfizer', 'AstraZeneca'], status=['plan', 'actual']),
        c('£55', ['share_price', 'price', 'investment'], 55, 'GBP', company=['Pfizer', 'AstraZeneca'], per='share', status=['plan', 'actual']),
        c('15%', ['investment', 'price', 'share_price'], 15, 'percent', company=['Pfizer', 'AstraZeneca'], role='change', status=['plan', 'actual']),
        c('a fifth', 'headcount', 20, 'percent', company='Pfizer', role='share', status='plan'),
        c('6,700 people', 'headcount', 6700, 'job', company='AstraZeneca'),
        c('51,500', 'headcount', 51500, 'job', company='AstraZeneca'),
        c('$45bn', 'revenue', 45e9, 'USD', company='AstraZeneca', p=by(2023), status=['target', 'forecast']),
        c('$25.7bn', 'revenue', 25.7e9, 'USD', company='AstraZeneca', p=y(2013)),
        c('£58.85', ['share_price', 'price', 'investment'], 58.85, 'GBP', None, company='AstraZeneca', per='share', status=['target', 'plan', 'actual']),
        c('$11.4bn', 'revenue', 11.4e9, 'USD', company='Pfizer', p=q(2014, 1)),
        c('9%', 'revenue', -9, 'percent', company='Pfizer', role='change', p=q(2014, 1)),
        c('$70bn', 'cash', 70e9, 'USD', company='Pfizer', status=['actual', 'forecast']),
        c('11%', 'share_price', -11, 'percent', company='AstraZeneca', role='change', p=('2014-05-19', '2014-05-19')),
        c('£42.88', 'share_price', 42.88, 'GBP', company='AstraZeneca', per='share', p=('2014-05-19', '2014-05-19')),
        c('5,600 posts', 'layoffs', 5600, 'job', company='AstraZeneca', p=y(2013)),
        c('$147bn', 'revenue', 147e9, 'USD', p=by(2018), status='forecast'),
        c('$91bn', 'revenue', 91e9, 'USD', p=y(2013)),
    ],
    names=mentions(TEXT, {'AstraZeneca': ('COMPANY', 'AstraZeneca'), 'Pfizer': ('COMPANY', 'Pfizer'), 'Viagra': ('PRODUCT', 'Viagra'), 'Lipitor': ('PRODUCT', 'Lipitor')}),
    checks=[],
)
