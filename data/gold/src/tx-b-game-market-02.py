from goldlib import *
from mentions import mentions

TEXT = """UK games spending to pass £2bn, says report

Britons will spend more than £2bn on computer and video games this year for the first time, an industry survey suggests.

Sales of software alone are forecast to grow 14% to £1.2bn, overtaking cinema tickets, worth £755m. The average buyer is 27 years old, and 43% of homes with children own a console.

Sony has cut the price of its PlayStation 2 to £169.99 from £199.99. The Japanese company has sold three million of the machines in Britain since they went on sale there in November 2000.

Microsoft, which brought the Xbox to Europe on 14 March, lowered its price in April to £199 from £299 and now wants to sell 9 to 11 million worldwide by next June. Nintendo's GameCube costs £129.

Eidos, the publisher of Tomb Raider, said last month that turnover had fallen to £124m in the 15 months to June, with a loss of £14.5m before tax. The London firm will shed 40 of its 520 employees. The five Tomb Raider titles so far have sold 28 million copies.

The report, by the Kember Group, expects the worldwide market to be worth $31bn by 2005. Players of online games will number 40 million by then, it adds, against 4 million today, although only one household in 50 in the UK has a broadband line.

Some 62% of those questioned said £40 was too much for a new game.
"""

doc = dict(
    id='tx-b-game-market-02', published='2002-08-19', source='Leisure Software News',
    title='UK games spending to pass £2bn, says report',
    text=TEXT,
    claims=[
        c('£169.99', 'price', 169.99, 'GBP', company='Sony', product='PlayStation 2'),
        c('£199.99', 'price', 199.99, 'GBP', company='Sony', product='PlayStation 2', superseded=True),
        c('three million', 'sales', 3e6, 'item', company='Sony', product='PlayStation 2', p=('2000-11-01', '2002-08-19')),
        c('November 2000', 'launch', None, 'date', company='Sony', product='PlayStation 2', p=m(2000, 11)),
        c('14 March', 'launch', None, 'date', company='Microsoft', product='Xbox', p=('2002-03-14', '2002-03-14')),
        c('£199', 'price', 199, 'GBP', nth=1, company='Microsoft', product='Xbox'),
        c('£299', 'price', 299, 'GBP', company='Microsoft', product='Xbox', superseded=True),
        c('9 to 11 million', 'sales', 9e6, 'item', 11e6, company='Microsoft', product='Xbox', p=(None, '2003-06-30'), status='target'),
        c('£129', 'price', 129, 'GBP', company='Nintendo', product='GameCube'),
        c('£124m', 'revenue', 124e6, 'GBP', company='Eidos', p=('2001-04-01', '2002-06-30')),
        c('£14.5m', ['net_income', 'operating_income'], -14.5e6, 'GBP', company='Eidos', p=('2001-04-01', '2002-06-30')),
        c('40', 'layoffs', 40, 'job', company='Eidos', status='plan'),
        c('520 employees', 'headcount', 520, 'job', company='Eidos'),
        c('five', ['models', 'other'], 5, ['model', 'item'], company='Eidos', product=[None, 'Tomb Raider']),
        c('28 million copies', 'sales', 28e6, 'item', company='Eidos', product='Tomb Raider', p=(None, '2002-08-19')),
        c('14%', 'revenue', 14, 'percent', role='change', p=y(2002), status='forecast'),
        c('£1.2bn', 'revenue', 1.2e9, 'GBP', p=y(2002), status='forecast'),
        c('£755m', 'revenue', 755e6, 'GBP', p=y(2002), status=['actual', 'forecast']),
        c('$31bn', 'revenue', 31e9, 'USD', p=by(2005), status='forecast'),
    ],
    names=mentions(TEXT, {'Sony': ('COMPANY', 'Sony'), 'PlayStation 2': ('PRODUCT', 'PlayStation 2'), 'Microsoft': ('COMPANY', 'Microsoft'), 'Xbox': ('PRODUCT', 'Xbox'), 'Nintendo': ('COMPANY', 'Nintendo'), 'GameCube': ('PRODUCT', 'GameCube'), 'Eidos': ('COMPANY', 'Eidos'), 'Tomb Raider': ('PRODUCT', 'Tomb Raider')}),
    checks=[],
)
