from goldlib import *
from mentions import mentions

TEXT = """Samsung buries the Note 7 after 54 days

At the request of 92 reports of overheating in America, 26 of burns and 55 of damage to property, one of the costliest phones ever made has ceased to be.

Samsung stopped making the Galaxy Note 7 for good on Tuesday. It appeared on 19 August at 988,900 won; on 2 September the first 2.5 million were called back, and since then 1.9 million more with a battery from elsewhere. Its shares lost 8% in Seoul, the worst since 2008, which took $17bn off its worth. An analyst thinks that the affair will cost $9.5bn in missed sales and $5.1bn in profit.

A flight from Louisville with 75 on board was cleared on Wednesday at 9.20 when smoke came out of a pocket. It had been a replacement. In Kentucky, a man of 34 woke in a room full of it at four.

The battery had 3,500 milliampere hours, 16% more than the one before. Owners who return it get a box of cardboard within a box, lined with ceramic fibre, and gloves. It may not go by air. In a survey of 1,000 Samsung users on Monday 40% said they would not buy from the firm again; 30% thought of an iPhone. Apple's shares rose by 1.7%.
"""

doc = dict(
    id='tp-note-fire', published='2016-10-11', source='east-asia-tech',
    title='Samsung buries the Note 7 after 54 days',
    text=TEXT,
    claims=[
        c('19 August', 'launch', None, 'date', company='Samsung', product='Galaxy Note 7', p=('2016-08-19', '2016-08-19')),
        c('988,900 won', 'price', 988900, 'KRW', company='Samsung', product='Galaxy Note 7'),
        c('2.5 million', 'recall', 2.5e6, 'item', company='Samsung', product='Galaxy Note 7', p=('2016-09-02', '2016-09-02')),
        c('1.9 million', 'recall', 1.9e6, 'item', company='Samsung', product='Galaxy Note 7'),
        c('8%', 'share_price', -8, 'percent', nth=0, company='Samsung', role='change', p=('2016-10-11', '2016-10-11')),
        c('$17bn', 'valuation', -17e9, 'USD', company='Samsung', role='change', p=('2016-10-11', '2016-10-11')),
        c('$9.5bn', ['revenue', 'cost'], 9.5e9, 'USD', company='Samsung', role=['level', 'change'], status='forecast'),
        c('$5.1bn', ['net_income', 'operating_income', 'cost'], 5.1e9, 'USD', company='Samsung', role=['level', 'change'], status='forecast'),
        c('1.7%', 'share_price', 1.7, 'percent', company='Apple', role='change'),
    ],
    names=mentions(TEXT, {'Samsung': ('COMPANY', 'Samsung'), 'Apple': ('COMPANY', 'Apple'), 'Galaxy Note 7': ('PRODUCT', 'Galaxy Note 7'), 'Note 7': ('PRODUCT', 'Galaxy Note 7'), 'iPhone': ('PRODUCT', 'iPhone')}),
    checks=[],
)
