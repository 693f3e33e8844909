from goldlib import *
from mentions import mentions

TEXT = """Amazon's reader crosses the water on an American bill

The Kindle leaves home. From 19 October Amazon will post it to more than 100 countries for $279 (£175), duties on top, with a plug that fits only in the United States. At home it is cut to $259, the second fall since July, when it was $299.

Books will be dearer abroad, $13.99 instead of $9.99 for a new one, because the firm picks up the bill of a foreign network. It has 350,000 titles in stock for Americans and 200,000 for the British. For each 100 copies of a book it offers in both forms, it sells 48 for the gadget, Jeff Bezos says; in May it was 35.

Forrester now expects three million e-readers to be bought in America in 2009 in place of two. Amazon would have 60% of that and Sony, at 35%, most of what is left.

A professor of Cambridge, 66, has tried one in his bath, inside a freezer bag, for 214 pages. He missed the smell. Page turns take 0.7 seconds, about as long as licking a finger. The grey is in 16 steps. In tests at three schools pupils of 13 remembered as much of Dickens from the screen as from paper, namely 22%.
"""

doc = dict(
    id='tp-s-kindle-over-here', published='2009-10-08', source='book-business',
    title="Amazon's reader crosses the water on an American bill",
    text=TEXT,
    claims=[
        c('19 October', 'launch', None, 'date', company='Amazon', product='Kindle', p=('2009-10-19','2009-10-19'), status='plan'),
        c('100 countries', 'countries', 100, 'country', None, company='Amazon', product='Kindle', p=('2009-10-19',None), status=['plan','actual']),
        c('$279', 'price', 279, 'USD', company='Amazon', product='Kindle'),
        c('£175', 'price', 175, 'GBP', company='Amazon', product='Kindle'),
        c('$259', 'price', 259, 'USD', company='Amazon', product='Kindle'),
        c('$299', 'price', 299, 'USD', company='Amazon', product='Kindle', superseded=True),
        c('$13.99', 'price', 13.99, 'USD', company='Amazon'),
        c('$9.99', 'price', 9.99, 'USD', company='Amazon'),
        c('350,000 titles', 'other', 350000, 'item', company='Amazon'),
        c('200,000', 'other', 200000, 'item', company='Amazon'),
        c('three million e-readers', 'sales', 3e6, 'item', p=y(2009), status='forecast'),
        c('two', 'sales', 2e6, 'item', nth=1, p=y(2009), status='forecast', superseded=True),
        c('60%', 'market_share', 60, 'percent', company='Amazon', p=y(2009), status='forecast'),
        c('35%', 'market_share', 35, 'percent', company='Sony', p=y(2009), status='forecast'),
    ],
    names=mentions(TEXT, {'Amazon': ('COMPANY', 'Amazon'), 'Sony': ('COMPANY', 'Sony'), 'Kindle': ('PRODUCT', 'Kindle')}),
    checks=[],
)
