from goldlib import *
from mentions import mentions

TEXT = """Waterstones loses less, and the shelves are allowed to differ

Nine booksellers in Hatchards wrote down the best of the year and not one named the same title. Head office was delighted.

Waterstones, which was bought for £53m in 2011 by a Russian investor, cut its loss to £23.3m in the twelve months up to April from £37.3m. Turnover fell, by 8% to £384m, as publishers no longer pay for the table at the door. They used to give £27m a year for that. There are 287 branches now; 200 of 500 managers have gone since spring. The profit, the director promised, comes in 2016.

Kindles have been on the counter since October of last year, a friendship with the wolf at which two thirds of 310 authors questioned shook their heads. Sales of those machines were "pitiful" this year.

A cloth-bound novel of 832 pages that won the prize in October sold 38,000 copies in three weeks. Its writer is 28, the youngest of 45 winners. The chain's own list, though, has an American campus story from 1965 in first place, 58 weeks after a bookseller of 24 in Piccadilly first put up a card of six lines. Readers who buy on a card's word: 41% in her branch, she counted, 12% in Croydon.
"""

doc = dict(
    id='tp-bookshop-boss', published='2013-11-29', source='page-and-shelf',
    title='Waterstones loses less, and the shelves are allowed to differ',
    text=TEXT,
    claims=[
        c('£53m', 'investment', 53e6, 'GBP', company='Waterstones', p=y(2011)),
        c('£23.3m', 'net_income', -23.3e6, 'GBP', company='Waterstones', p=('2012-05-01', '2013-04-30')),
        c('£37.3m', 'net_income', -37.3e6, 'GBP', company='Waterstones', p=('2011-05-01', '2012-04-30')),
        c('8%', 'revenue', -8, 'percent', company='Waterstones', role='change', p=('2012-05-01', '2013-04-30')),
        c('£384m', 'revenue', 384e6, 'GBP', company='Waterstones', p=('2012-05-01', '2013-04-30')),
        c('£27m', ['revenue', 'other'], 27e6, 'GBP', company='Waterstones', per='year'),
        c('287 branches', 'stores', 287, 'store', company='Waterstones'),
        c('200', 'layoffs', 200, 'job', company='Waterstones'),
        c('500 managers', 'headcount', 500, 'job', company='Waterstones'),
        c('October of last year', 'launch', None, 'date', company='Waterstones', product='Kindle', p=m(2012, 10)),
    ],
    names=mentions(TEXT, {'Hatchards': ('COMPANY', 'Hatchards'), 'Waterstones': ('COMPANY', 'Waterstones'), 'Kindle': ('PRODUCT', 'Kindle')}),
    checks=[],
)
