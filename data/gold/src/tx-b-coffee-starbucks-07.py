from goldlib import *
from mentions import mentions

TEXT = """Starbucks sales rise but fewer Americans drop in

Coffee chain Starbucks has reported a 9% rise in quarterly profit, even though visits to its US outlets were flat for the first time since 1992.

Net income came to $158.3m in the three months to 1 July, on revenue of $2.4bn, an increase of a fifth.

The company opened 668 stores in the quarter, taking the total to 14,396 in 43 countries. It wants to have 40,000 one day, and intends to add 2,600 in its next financial year, which starts in October.

At the end of July it raised prices by nine cents a cup on average because of the cost of milk. A gallon in the US now sells for $3.80, 21% more than a year ago.

McDonald's, which is putting espresso machines into its 13,800 American restaurants, charges from $1.99 for a latte. Its sales in the country went up by 3.7% in June.

Sales of coffee in restaurants and cafes were worth $24bn last year, said research firm Dwyer, which sees the figure growing to $29bn by 2011. Americans over 18 drink 3.1 cups a day, a poll of 2,800 people found, and 14% of them have a "gourmet" coffee daily. World coffee output is put at 122 million bags.

Starbucks pays $4.6m a month to health insurers, or more than it does for beans, its chairman, 54, has said. The shares ended the day up 4% at $27.85.
"""

doc = dict(
    id='tx-b-coffee-starbucks-07', published='2007-08-02', source='Morning Retail Wire',
    title='Starbucks sales rise but fewer Americans drop in',
    text=TEXT,
    claims=[
        c('9%', 'net_income', 9, 'percent', company='Starbucks', role='change', p=('2007-04-02', '2007-07-01')),
        c('$158.3m', 'net_income', 158.3e6, 'USD', company='Starbucks', p=('2007-04-02', '2007-07-01')),
        c('$2.4bn', 'revenue', 2.4e9, 'USD', company='Starbucks', p=('2007-04-02', '2007-07-01')),
        c('a fifth', 'revenue', 20, 'percent', company='Starbucks', role='change', p=('2007-04-02', '2007-07-01')),
        c('668 stores', 'stores', 668, 'store', company='Starbucks', role=['level', 'change'], p=('2007-04-02', '2007-07-01')),
        c('14,396', 'stores', 14396, 'store', company='Starbucks', p=('2007-07-01', '2007-07-01')),
        c('43 countries', 'countries', 43, 'country', company='Starbucks', p=('2007-07-01', '2007-07-01')),
        c('40,000', 'stores', 40000, 'store', company='Starbucks', status='target'),
        c('2,600', 'stores', 2600, 'store', company='Starbucks', role=['change', 'level'], p=('2007-10-01', '2008-09-30'), status='plan'),
        c('nine cents', ['price_change', 'price'], 0.09, 'USD', company='Starbucks', role='change', per=[None, 'item'], p=m(2007, 7)),
        c('13,800 American restaurants', 'stores', 13800, 'store', company="McDonald's"),
        c('$1.99', 'price', 1.99, 'USD', None, company="McDonald's"),
        c('3.7%', 'revenue', 3.7, 'percent', company="McDonald's", role='change', p=m(2007, 6)),
        c('$4.6m', 'cost', 4.6e6, 'USD', company='Starbucks', per='month'),
        c('4%', 'share_price', 4, 'percent', company='Starbucks', role='change', nth=1, p=('2007-08-02', '2007-08-02')),
        c('$27.85', 'share_price', 27.85, 'USD', company='Starbucks', per='share', p=('2007-08-02', '2007-08-02')),
        c('$24bn', 'revenue', 24e9, 'USD', p=y(2006)),
        c('$29bn', 'revenue', 29e9, 'USD', p=by(2011), status='forecast'),
    ],
    names=mentions(TEXT, {'Starbucks': ('COMPANY', 'Starbucks'), "McDonald's": ('COMPANY', "McDonald's")}),
    checks=[],
)
