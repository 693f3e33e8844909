from goldlib import *
from mentions import mentions

TEXT = """BT doubles the speed and leaves the bill alone

Eleven years after it first tried a video down a copper line in Colchester, BT is to make two megabits the ordinary thing. From 17 February most of its 1.4 million retail customers will be moved up without a penny more, and the entry package stays at £19.99 a month.

Wholesale is another tale. The charge to rivals who rent a line falls by 70 pence to £7.70, which Wanadoo called "a sandwich". Tiscali, with 290,000 subscribers on the network, said it was looking at exchanges of its own; fitting out one of them costs about £50,000.

BT's broadband turnover grew 71% to £230m in the quarter to December. It will take on 400 engineers this year, mostly in the north, and put £16m into the exchanges that remain.

Who cannot get it? Around 4% of homes, says the regulator; in the Highlands it is 23%. A line longer than 6km gets the old speed. In villages of fewer than 300 houses people have put up dishes, and Ennerdale, with 89 of those, has a mast that a shepherd looks after. He is 72 and answers every e-mail within a day.
"""

doc = dict(
    id='tp-s-broadband-cut', published='2005-02-02', source='wire-and-wave',
    title='BT doubles the speed and leaves the bill alone',
    text=TEXT,
    claims=[
        c('17 February', 'launch', None, 'date', company='BT', p=('2005-02-17','2005-02-17'), status='plan'),
        c('1.4 million retail customers', 'other', 1.4e6, 'item', company='BT'),
        c('£19.99', 'price', 19.99, 'GBP', company='BT', per='month'),
        c('70 pence', 'price_change', -0.7, 'GBP', role='change', company='BT'),
        c('£7.70', 'price', 7.7, 'GBP', company='BT'),
        c('£50,000', 'cost', 50000, 'GBP'),
        c('71%', 'revenue', 71, 'percent', role='change', company='BT', p=q(2004,4)),
        c('£230m', 'revenue', 230e6, 'GBP', company='BT', p=q(2004,4)),
        c('400 engineers', 'jobs', 400, 'job', company='BT', p=y(2005), status='plan'),
        c('£16m', 'investment', 16e6, 'GBP', company='BT', p=y(2005), status='plan'),
    ],
    names=mentions(TEXT, {'BT': ('COMPANY', 'BT'), 'Wanadoo': ('COMPANY', 'Wanadoo'), 'Tiscali': ('COMPANY', 'Tiscali')}),
    checks=[],
)
