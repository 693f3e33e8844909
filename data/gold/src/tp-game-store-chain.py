from goldlib import *
from mentions import mentions

TEXT = """Game over at 277 shops, 2,104 jobs gone in an afternoon

PricewaterhouseCoopers had been in charge for barely three hours when the list came out. Game Group, the seller of computer games, went into administration on Monday; 277 of its 609 stores in Britain and Ireland closed the same day and 2,104 employees were told to go home. Another 3,100 keep their posts for the moment.

Rent for the quarter, £21m, had fallen due on Sunday. The banks are owed £85m. Electronic Arts, Nintendo and Capcom had ceased to supply: on 9 March visitors who asked for the third part of a popular space opera, on sale that day at £39.99, were shown to a supermarket.

At Christmas 2008 the chain was worth £1bn; at the last trade on Wednesday its shares fetched 2.4p. Underlying it is a change of habit. Boxes earned £1.42bn across the British market in 2011, 7% below 2010, and downloads a quarter more than before. Half of 16- to 24-year-olds in a survey had bought none in a shop for six months; 34% could not tell the chain from its twin, Gamestation, across the street.

A points card has 8 million holders. Their points, 400 to the pound, can be forgotten.
"""

doc = dict(
    id='tp-game-store-chain', published='2012-03-26', source='retail-daily-uk',
    title='Game over at 277 shops, 2,104 jobs gone in an afternoon',
    text=TEXT,
    claims=[
        c('277 shops', 'stores', -277, 'store', company='Game Group', role=['change', 'level'], p=('2012-03-26', '2012-03-26')),
        c('2,104 jobs', 'layoffs', 2104, 'job', company='Game Group', p=('2012-03-26', '2012-03-26')),
        c('277', 'stores', -277, 'store', nth=1, company='Game Group', role=['change', 'level'], p=('2012-03-26', '2012-03-26')),
        c('609 stores', 'stores', 609, 'store', company='Game Group'),
        c('2,104 employees', 'layoffs', 2104, 'job', company='Game Group', p=('2012-03-26', '2012-03-26')),
        c('3,100', 'headcount', 3100, 'job', company='Game Group'),
        c('£21m', 'cost', 21e6, 'GBP', company='Game Group'),
        c('£85m', 'debt', 85e6, 'GBP', company='Game Group'),
        c('£1bn', 'valuation', 1e9, 'GBP', company='Game Group', p=m(2008, 12)),
        c('2.4p', 'share_price', 0.024, 'GBP', company='Game Group', per='share', p=('2012-03-21', '2012-03-21')),
        c('£1.42bn', 'revenue', 1.42e9, 'GBP', p=y(2011)),
        c('7%', 'revenue', -7, 'percent', role='change', p=y(2011)),
    ],
    names=mentions(TEXT, {'PricewaterhouseCoopers': ('COMPANY', 'PricewaterhouseCoopers'), 'Game Group': ('COMPANY', 'Game Group'), 'Electronic Arts': ('COMPANY', 'Electronic Arts'), 'Nintendo': ('COMPANY', 'Nintendo'), 'Capcom': ('COMPANY', 'Capcom'), 'Gamestation': ('COMPANY', 'Gamestation')}),
    checks=[],
)
