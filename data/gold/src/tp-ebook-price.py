from goldlib import *
from mentions import mentions

TEXT = """What should a book without paper cost?

Amazon sold more electronic books than printed ones on Christmas Day, it says, without naming either number. Now a publisher wants to name a price.

Macmillan demands that new novels cost between $12.99 and $14.99 rather than the $9.99 that Amazon charges to readers of its Kindle, on each of which it is thought to lose around $3. Apple, whose tablet was announced on Wednesday, lets publishers fix what they like and takes 30%.

Some 2.5 million Kindles are estimated to have been sold since November 2007, when it cost $399. It costs $259 today, holds 1,500 titles and weighs 289 grams, the same as 250 pages of Tolstoy. Americans bought $169.5m worth of e-books in 2009, nearly three times the figure of a year before, though that amounts to no more than 3% of the trade.

A librarian in Ohio timed 32 readers with a Hemingway story: on a screen they needed 6.2% longer. They gave it 5.7 points out of seven for pleasure; paper got 5.6, and the PC 3.6. Writers get a quarter of what the publisher receives. "So a quarter of what?" asked one, aged 77, the author of 41 thrillers.
"""

doc = dict(
    id='tp-ebook-price', published='2010-01-29', source='publishing-diary',
    title='What should a book without paper cost?',
    text=TEXT,
    claims=[
        c('$12.99 and $14.99', 'price', 12.99, 'USD', 14.99, company='Macmillan', status=['target', 'plan']),
        c('$9.99', 'price', 9.99, 'USD', company='Amazon'),
        c('$3', ['gross_profit', 'margin', 'operating_income', 'net_income'], -3, 'USD', company='Amazon', status=['forecast', 'actual']),
        c('3%', ['revenue', 'sales'], None, 'percent', 3, role='share', p=y(2009)),
        c('30%', 'other', 30, 'percent', company='Apple', role=['share', 'level']),
        c('2.5 million Kindles', 'sales', 2.5e6, 'item', company='Amazon', product='Kindle', p=('2007-11-01', '2010-01-29'), status=['forecast', 'actual']),
        c('November 2007', 'launch', None, 'date', company='Amazon', product='Kindle', p=m(2007, 11)),
        c('$399', 'price', 399, 'USD', company='Amazon', product='Kindle', superseded=True),
        c('$259', 'price', 259, 'USD', company='Amazon', product='Kindle'),
        c('$169.5m', ['revenue', 'sales'], 169.5e6, 'USD', p=y(2009)),
        c('three times', ['revenue', 'sales'], 200, 'percent', role='change', p=y(2009)),
    ],
    names=mentions(TEXT, {'Amazon': ('COMPANY', 'Amazon'), 'Macmillan': ('COMPANY', 'Macmillan'), 'Apple': ('COMPANY', 'Apple'), 'Kindle': ('PRODUCT', 'Kindle')}),
    checks=[],
)
