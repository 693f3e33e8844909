from goldlib import *
from mentions import mentions

TEXT = """Albemarle Cuts Guidance Again As Lithium Price Slides

Lithium producer Albemarle Corp (NYSE: ALB) on Wednesday reported third-quarter net sales of $2.31 billion, up about 10% from $2.09 billion in the year-ago quarter and down 2.5% from the second quarter. The consensus estimate was $2.45 billion.

Adjusted EPS came in at $2.74, compared to $7.50 last year, missing the consensus of $3.88.

Net income was $302.5 million, a decrease of 66%. Adjusted EBITDA fell by more than 60% to $453 million from $1.19 billion.

Energy Storage, the segment that sells lithium to battery makers, had net sales of $1.7 billion, an increase of 20%. Volumes were 40% higher, while prices were down 20%.

The company now expects full-year 2023 net sales of $9.5 billion to $9.8 billion (previously $10.4 billion to $11.5 billion) and adjusted EBITDA of $3.2 billion to $3.4 billion (previously $3.8 billion to $4.4 billion). Capital expenditures are still seen at $1.9 billion to $2.1 billion.

Albemarle withdrew its bid for Australian miner Liontown last month. In August, the US Department of Defense awarded it $90 million for the Kings Mountain mine, where production may begin by 2030.

As of September 30, it had $1.6 billion of cash and total debt of $3.5 billion. The quarterly dividend is $0.40 per share.

Chile's SQM reports on Nov. 15; analysts see its profit halving from the $1.1 billion of a year ago.

Price Action: ALB shares traded lower by 6.3% at $119.20 premarket on the last check Thursday.

Don't miss: 3 EV stocks under $10 with a Buy rating
"""

doc = dict(
    id='tv-b-albemarle-q3-2311', published='2023-11-02', source='market-bell-us',
    title='Albemarle Cuts Guidance Again As Lithium Price Slides',
    text=TEXT,
    claims=[
        c('$2.31 billion', 'revenue', 2310000000, 'USD', company='Albemarle', p=('2023-07-01', '2023-09-30')),
        c('10%', 'revenue', 10, 'percent', company='Albemarle', role='change', p=('2023-07-01', '2023-09-30')),
        c('$2.09 billion', 'revenue', 2090000000, 'USD', company='Albemarle', p=('2022-07-01', '2022-09-30')),
        c('2.5%', 'revenue', -2.5, 'percent', company='Albemarle', role='change', p=('2023-07-01', '2023-09-30')),
        c('$2.45 billion', 'revenue', 2450000000, 'USD', company='Albemarle', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('$2.74', 'net_income', 2.74, 'USD', company='Albemarle', per='share', p=('2023-07-01', '2023-09-30')),
        c('$7.50', 'net_income', 7.5, 'USD', company='Albemarle', per='share', p=('2022-07-01', '2022-09-30')),
        c('$3.88', 'net_income', 3.88, 'USD', company='Albemarle', per='share', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('$302.5 million', 'net_income', 302500000, 'USD', company='Albemarle', p=('2023-07-01', '2023-09-30')),
        c('66%', 'net_income', -66, 'percent', company='Albemarle', role='change', p=('2023-07-01', '2023-09-30')),
        c('60%', 'ebitda', None, 'percent', -60, company='Albemarle', role='change', p=('2023-07-01', '2023-09-30')),
        c('$453 million', 'ebitda', 453000000, 'USD', company='Albemarle', p=('2023-07-01', '2023-09-30')),
        c('$1.19 billion', 'ebitda', 1190000000, 'USD', company='Albemarle', p=('2022-07-01', '2022-09-30')),
        c('$1.7 billion', 'revenue', 1700000000, 'USD', company='Albemarle', p=('2023-07-01', '2023-09-30')),
        c('20%', 'revenue', 20, 'percent', company='Albemarle', role='change', p=('2023-07-01', '2023-09-30')),
        c('40%', 'sales', 40, 'percent', company='Albemarle', role='change', p=('2023-07-01', '2023-09-30')),
        c('20%', ['price_change', 'price'], -20, 'percent', nth=1, company='Albemarle', role='change', p=('2023-07-01', '2023-09-30')),
        c('$9.5 billion to $9.8 billion', 'revenue', 9500000000, 'USD', 9800000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$10.4 billion to $11.5 billion', 'revenue', 10400000000, 'USD', 11500000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$3.2 billion to $3.4 billion', 'ebitda', 3200000000, 'USD', 3400000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$3.8 billion to $4.4 billion', 'ebitda', 3800000000, 'USD', 4400000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast'], superseded=True),
        c('$1.9 billion to $2.1 billion', 'capex', 1900000000, 'USD', 2100000000, company='Albemarle', p=('2023-01-01', '2023-12-31'), status=['target', 'forecast']),
        c('$90 million', ['subsidy', 'funding'], 90000000, 'USD', company='Albemarle', p=('2023-08-01', '2023-08-31')),
        c('2030', 'production_start', None, 'date', company='Albemarle', p=(None, '2030-12-31'), status=['plan', 'target', 'forecast']),
        c('$1.6 billion', 'cash', 1600000000, 'USD', company='Albemarle', p=('2023-09-30', '2023-09-30')),
        c('$3.5 billion', 'debt', 3500000000, 'USD', company='Albemarle', p=('2023-09-30', '2023-09-30')),
        c('$0.40', 'other', 0.4, 'USD', company='Albemarle', per='share', p=('2023-07-01', '2023-09-30')),
        c('halving', 'net_income', -50, 'percent', company='SQM', role='change', p=('2023-07-01', '2023-09-30'), status='forecast'),
        c('$1.1 billion', 'net_income', 1100000000, 'USD', company='SQM', p=('2022-07-01', '2022-09-30')),
        c('6.3%', 'share_price', -6.3, 'percent', company='Albemarle', role='change', p=('2023-11-02', '2023-11-02')),
        c('$119.20', 'share_price', 119.2, 'USD', company='Albemarle', per='share', p=('2023-11-02', '2023-11-02')),
    ],
    names=mentions(TEXT, {'Albemarle': ('COMPANY', 'Albemarle'), 'SQM': ('COMPANY', 'SQM'), 'Liontown': ('COMPANY', 'Liontown')}),
    checks=[],
)
