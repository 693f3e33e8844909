from goldlib import *
from mentions import mentions

TEXT = """Alibaba raises record $25bn as shares soar on debut

Alibaba's stock market flotation has become the largest the world has seen, after banks used an option to sell more shares in the Chinese online retailer.

The sale raised $25bn in total, beating the $22.1bn taken by the Agricultural Bank of China in 2010. An additional 48 million shares were sold at the offer price of $68.

On Friday, their first day in New York, the shares closed at $93.89, a gain of 38% that values the company at $231bn.

Alibaba's websites, which include Taobao and Tmall, account for 80% of internet retailing in China. Some 279 million people bought goods worth $296bn on them in the year to June. The company itself had a turnover of $8.5bn over that period and employs 22,072 people.

Yahoo, which sold 140 million of its shares, netted $8.3bn after fees and keeps 16%. Softbank of Japan remains the largest holder with 32%. Its own shares slid 1.4% on Monday.

Chinese consumers are expected to spend $713bn a year over the web by 2017, or one in every eight dollars that goes through tills, iResearch says. Only 46% of the population was online at the end of 2013, half of it by telephone.

Founder Jack Ma, 50, a former teacher who earned $12 a month, is now China's richest man with an estimated $21.8bn. Amazon is worth $153bn.
"""

doc = dict(
    id='tx-b-alibaba-float-14', published='2014-09-22', source='Hong Kong Money Report',
    title='Alibaba raises record $25bn as shares soar on debut',
    text=TEXT,
    claims=[
        c('$25bn', 'funding', 25e9, 'USD', company='Alibaba', p=m(2014, 9)),
        c('$25bn', 'funding', 25e9, 'USD', nth=1, company='Alibaba', p=m(2014, 9)),
        c('$22.1bn', 'funding', 22.1e9, 'USD', company='Agricultural Bank of China', p=y(2010)),
        c('48 million shares', 'other', 48e6, 'share', company='Alibaba', p=m(2014, 9)),
        c('$68', ['share_price', 'price'], 68, 'USD', company='Alibaba', per='share', p=m(2014, 9)),
        c('$93.89', 'share_price', 93.89, 'USD', company='Alibaba', per='share', p=('2014-09-19', '2014-09-19')),
        c('38%', 'share_price', 38, 'percent', company='Alibaba', role='change', p=('2014-09-19', '2014-09-19')),
        c('$231bn', 'valuation', 231e9, 'USD', company='Alibaba', p=('2014-09-19', '2014-09-19')),
        c('80%', 'market_share', 80, 'percent', company='Alibaba'),
        c('$8.5bn', 'revenue', 8.5e9, 'USD', company='Alibaba', p=('2013-07-01', '2014-06-30')),
        c('22,072 people', 'headcount', 22072, 'job', company='Alibaba'),
        c('140 million', 'other', 140e6, ['share', 'item'], company=['Yahoo', 'Alibaba'], p=m(2014, 9)),
        c('$8.3bn', ['funding', 'revenue', 'cash', 'other'], 8.3e9, 'USD', company='Yahoo', p=m(2014, 9)),
        c('16%', 'stake', 16, 'percent', company=['Yahoo', 'Alibaba']),
        c('32%', 'stake', 32, 'percent', company=['Softbank', 'Alibaba']),
        c('1.4%', 'share_price', -1.4, 'percent', company='Softbank', role='change', p=('2014-09-22', '2014-09-22')),
        c('$153bn', 'valuation', 153e9, 'USD', company='Amazon'),
    ],
    names=mentions(TEXT, {'Alibaba': ('COMPANY', 'Alibaba'), 'Agricultural Bank of China': ('COMPANY', 'Agricultural Bank of China'), 'Taobao': ('COMPANY', 'Taobao'), 'Tmall': ('COMPANY', 'Tmall'), 'Yahoo': ('COMPANY', 'Yahoo'), 'Softbank': ('COMPANY', 'Softbank'), 'Amazon': ('COMPANY', 'Amazon')}),
    checks=[],
)
