from goldlib import *
from mentions import mentions

TEXT = """Microsoft lays $44.6bn on Yahoo's doorstep

The letter was sent on Thursday evening, and by Friday lunch everyone had read it. Microsoft offers $31 for each share of Yahoo, in cash or paper, 62% above the last price. That makes $44.6bn (£22.4bn).

What drives it has six letters. Google held 58.4% of American searches in December; Yahoo's 22.9% and Microsoft's 9.8% would still leave a gap of a quarter of the market. A combined company, the bidder reckons, could save $1bn a year.

Yahoo had told the world three days earlier that 1,000 of its 14,300 people would go by mid-February. Fourth-quarter profit was down 23% to $206m.

The 31 dollars were turned down a year ago at a higher number, gossips say. Two founders, aged 39 and 41, hold the key. In a straw poll among 412 engineers at a bar in Sunnyvale, 13 tables long, 68% would rather go elsewhere; the barman, who served 1,900 drinks, offered to hire two. Regulators in Brussels, where one of the firms has already met with 899 pages of questions, declined to say how many more there'd be.
"""

doc = dict(
    id='tp-r-yahoo-bid', published='2008-02-04', source='deals-online',
    title="Microsoft lays $44.6bn on Yahoo's doorstep",
    text=TEXT,
    claims=[
        c('$44.6bn', ['investment', 'valuation'], 44.6e9, 'USD', company=['Microsoft', 'Yahoo'], status='plan'),
        c('$31', ['share_price', 'price'], 31, 'USD', company='Yahoo', per='share', status=['plan', 'actual']),
        c('62%', ['share_price', 'price', 'other'], 62, 'percent', company='Yahoo', role=['change', 'level'], status=['plan', 'actual']),
        c('$44.6bn', ['investment', 'valuation'], 44.6e9, 'USD', nth=1, company=['Microsoft', 'Yahoo'], status='plan'),
        c('£22.4bn', ['investment', 'valuation'], 22.4e9, 'GBP', company=['Microsoft', 'Yahoo'], status='plan'),
        c('58.4%', 'market_share', 58.4, 'percent', company='Google', p=m(2007, 12)),
        c('22.9%', 'market_share', 22.9, 'percent', company='Yahoo', p=m(2007, 12)),
        c('9.8%', 'market_share', 9.8, 'percent', company='Microsoft', p=m(2007, 12)),
        c('$1bn', 'cost', 1e9, 'USD', company='Microsoft', per='year', status='forecast'),
        c('1,000', 'layoffs', 1000, 'job', company='Yahoo', p=(None, '2008-02-15'), status='plan'),
        c('14,300 people', 'headcount', 14300, 'job', company='Yahoo'),
        c('23%', 'net_income', -23, 'percent', company='Yahoo', role='change', p=q(2007, 4)),
        c('$206m', 'net_income', 206e6, 'USD', company='Yahoo', p=q(2007, 4)),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft'), 'Yahoo': ('COMPANY', 'Yahoo'), 'Google': ('COMPANY', 'Google')}),
    checks=[],
)
