from goldlib import *
from mentions import mentions

TEXT = """A doubtful debut: Facebook closes 23 cents above where it began

After eight years, 901 million members and eleven amendments to its prospectus Facebook is a public company. The first trade was half an hour late.

The shares were sold at $38, raised $16bn for the firm and those who left, and opened on Friday at $42.05. When the bell rang at four they were at $38.23. A turnover of 571 million pieces is a record for a first day. At that level the network is worth $104bn, or 104 times last year's profit of $1bn, on revenue of $3.7bn.

Its founder, 28 since Monday, holds 57% of the votes and wore the usual hood when he pressed a button in California at 6.30 in the morning. He married on Saturday.

General Motors spoiled the week somewhat: on Tuesday the carmaker said it would take away the $10m a year that it spends on advertisements there. In a poll, 57% of 1,004 users never click on those, 46% expect the site to fade like others before it and 3% had bought into it.

Zynga, which lives from games on the pages and lets half of its takings pass through them, fell by 13%.
"""

doc = dict(
    id='tp-facebook-float', published='2012-05-19', source='street-and-screen',
    title='A doubtful debut: Facebook closes 23 cents above where it began',
    text=TEXT,
    claims=[
        c('23 cents', 'share_price', 0.23, 'USD', company='Facebook', role='change', per='share', p=('2012-05-18', '2012-05-18')),
        c('$38', 'share_price', 38, 'USD', company='Facebook', per='share'),
        c('$16bn', 'funding', 16e9, 'USD', company='Facebook'),
        c('$42.05', 'share_price', 42.05, 'USD', company='Facebook', per='share', p=('2012-05-18', '2012-05-18')),
        c('$38.23', 'share_price', 38.23, 'USD', company='Facebook', per='share', p=('2012-05-18', '2012-05-18')),
        c('$104bn', 'valuation', 104e9, 'USD', company='Facebook', p=('2012-05-18', '2012-05-18')),
        c('$1bn', 'net_income', 1e9, 'USD', company='Facebook', p=y(2011)),
        c('$3.7bn', 'revenue', 3.7e9, 'USD', company='Facebook', p=y(2011)),
        c('$10m', ['cost', 'opex'], 10e6, 'USD', company='General Motors', per='year'),
        c('13%', 'share_price', -13, 'percent', company='Zynga', role='change', p=('2012-05-18', '2012-05-18')),
    ],
    names=mentions(TEXT, {'Facebook': ('COMPANY', 'Facebook'), 'General Motors': ('COMPANY', 'General Motors'), 'Zynga': ('COMPANY', 'Zynga')}),
    checks=[],
)
