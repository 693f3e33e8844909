from goldlib import *
from mentions import mentions

TEXT = """EDF scoops up Pod Point for pennies

Flotation: 225p, November 2021. Exit: 6.5p. Between the two lies the story of Britain's home-charger boom that did not last.

EDF, which already owns 53 per cent of Pod Point, on Friday offered £10.6 million for the whole of it. When it listed the company was worth £352 million. The board recommends the bid, having lost £12.1 million in adjusted EBITDA last year. Revenue came down to £52.9 million from £63.8 million, 17 per cent.

Private buyers of EVs are to blame, says the firm: they registered 10.3 per cent of new cars electric in 2024, far from the one in three that planners had expected. It installed 49,600 home chargers, 8 per cent fewer than in 2023, at an average of £770.

Cash, £5.3 million at the turn of the year, was forecast to run out in July. EDF has granted a credit line of £30 million of which £7.5 million has been drawn. Redundancies among the 347 employees are likely.

Founder Erik Fairbairn left in 2023. Shares jumped 38 per cent to 6.4p. Holders vote on 18 July.
"""

doc = dict(
    id='tl-pod-point-edf', published='2025-06-13', source='city-plug-london',
    title='EDF scoops up Pod Point for pennies',
    text=TEXT,
    claims=[
        c('225p', 'share_price', 2.25, 'GBP', company='Pod Point', per='share', p=('2021-11-01', '2021-11-30')),
        c('6.5p', ['share_price', 'investment'], 0.065, 'GBP', company='Pod Point', per='share', status='plan'),
        c('53 per cent', 'stake', 53, 'percent', company=['EDF', 'Pod Point']),
        c('£10.6 million', ['investment', 'valuation'], 10600000.0, 'GBP', company=['EDF', 'Pod Point'], status='plan'),
        c('£352 million', 'valuation', 352000000.0, 'GBP', company='Pod Point', p=('2021-11-01', '2021-11-30')),
        c('£12.1 million', 'ebitda', -12100000.0, 'GBP', company='Pod Point', p=('2024-01-01', '2024-12-31')),
        c('£52.9 million', 'revenue', 52900000.0, 'GBP', company='Pod Point', p=('2024-01-01', '2024-12-31')),
        c('£63.8 million', 'revenue', 63800000.0, 'GBP', company='Pod Point', p=('2023-01-01', '2023-12-31')),
        c('17 per cent', 'revenue', -17, 'percent', company='Pod Point', role='change', p=('2024-01-01', '2024-12-31')),
        c('10.3 per cent', 'penetration', 10.3, 'percent', role=['level', 'share'], p=('2024-01-01', '2024-12-31')),
        c('one in three', ['penetration', 'other'], 33.333333333, 'percent', role=['level', 'share'], status='forecast'),
        c('49,600 home chargers', ['other', 'sales', 'chargers'], 49600, 'charger', company='Pod Point', p=('2024-01-01', '2024-12-31')),
        c('8 per cent', ['other', 'sales', 'chargers'], -8, 'percent', company='Pod Point', role='change', p=('2024-01-01', '2024-12-31')),
        c('£770', 'price', 770, 'GBP', company='Pod Point', p=('2024-01-01', '2024-12-31')),
        c('£5.3 million', 'cash', 5300000, 'GBP', company='Pod Point', p=('2024-12-31', '2024-12-31')),
        c('£30 million', ['funding', 'debt'], 30000000.0, 'GBP', company='Pod Point'),
        c('£7.5 million', ['funding', 'debt'], 7500000, 'GBP', company='Pod Point'),
        c('347 employees', 'headcount', 347, 'job', company='Pod Point'),
        c('38 per cent', 'share_price', 38, 'percent', company='Pod Point', role='change', p=('2025-06-13', '2025-06-13')),
        c('6.4p', 'share_price', 0.064, 'GBP', company='Pod Point', per='share', p=('2025-06-13', '2025-06-13')),
    ],
    names=mentions(TEXT, {'Pod Point': ('COMPANY', 'Pod Point'), 'EDF': ('COMPANY', 'EDF')}),
    checks=[],
)
