from goldlib import *
from mentions import mentions

TEXT = """Nintendo cuts GameCube to under £80

Nintendo is to reduce the price of its GameCube in Europe by almost 40% as it tries to catch up with Sony and Microsoft before Christmas.

From 17 October the console will cost £79.99 in the UK, down from £129.99. In the rest of Europe the new price is 99 euros. American shops lowered it last week to $99 from $149.

The Japanese company said it had shipped 9.6 million GameCubes since the machine was launched in September 2001, well behind the 60 million PlayStation 2s that Sony has sent to shops. It stopped production for several months this year because of unsold stock.

Nintendo still expects to ship six million consoles in the year to the end of March 2004. In the last financial year it sold 5.76 million. Net profit for that period fell by 37% to 67.2bn yen.

Analysts said the cut was needed. A poll of 1,500 console owners by the magazine Pad Monthly found that only 11% planned to buy a GameCube, while 48% named price as the main reason for choosing a machine.

The worldwide games industry was worth about $28bn last year, according to the consultancy Merrow. It predicts that three-quarters of teenagers in western Europe will have a console at home by 2007.

The machine reads discs that hold 1.5 gigabytes and has a chip running at 485MHz. A new game in the Mario Kart series will be released in Europe on 14 November.
"""

doc = dict(
    id='tx-a-cube-price', published='2003-10-02', source='console-news-desk',
    title='Nintendo cuts GameCube to under £80',
    text=TEXT,
    claims=[
        c('£80', 'price', None, 'GBP', 80, company='Nintendo', product='GameCube', status=['plan', 'actual']),
        c('40%', 'price_change', -40, 'percent', company='Nintendo', product='GameCube', role='change', p=('2003-10-17', None), status=['plan', 'actual']),
        c('£79.99', 'price', 79.99, 'GBP', company='Nintendo', product='GameCube', status=['plan', 'actual']),
        c('£129.99', 'price', 129.99, 'GBP', company='Nintendo', product='GameCube', superseded=True),
        c('99 euros', 'price', 99, 'EUR', company='Nintendo', product='GameCube', status=['plan', 'actual']),
        c('$99', 'price', 99, 'USD', company='Nintendo', product='GameCube'),
        c('$149', 'price', 149, 'USD', company='Nintendo', product='GameCube', superseded=True),
        c('9.6 million GameCubes', ['deliveries', 'sales'], 9.6e6, 'item', company='Nintendo', product='GameCube', p=('2001-09-01', '2003-10-02')),
        c('September 2001', 'launch', None, 'date', company='Nintendo', product='GameCube', p=m(2001, 9)),
        c('60 million PlayStation 2s', ['deliveries', 'sales'], 60e6, 'item', company='Sony', product='PlayStation 2', p=(None, '2003-10-02')),
        c('six million consoles', ['deliveries', 'sales'], 6e6, 'item', company='Nintendo', product=['GameCube', None], p=('2003-04-01', '2004-03-31'), status=['target', 'forecast']),
        c('5.76 million', 'sales', 5.76e6, 'item', company='Nintendo', product=['GameCube', None], p=('2002-04-01', '2003-03-31')),
        c('37%', 'net_income', -37, 'percent', company='Nintendo', role='change', p=('2002-04-01', '2003-03-31')),
        c('67.2bn yen', 'net_income', 67.2e9, 'JPY', company='Nintendo', p=('2002-04-01', '2003-03-31')),
        c('14 November', 'launch', None, 'date', company='Nintendo', product=[None, 'Mario Kart'], p=('2003-11-14', '2003-11-14'), status='plan'),
        c('$28bn', 'revenue', 28e9, 'USD', p=y(2002)),
    ],
    names=mentions(TEXT, {'Nintendo': ('COMPANY', 'Nintendo'), 'Sony': ('COMPANY', 'Sony'), 'Microsoft': ('COMPANY', 'Microsoft'), 'GameCube': ('PRODUCT', 'GameCube'), 'PlayStation 2': ('PRODUCT', 'PlayStation 2')}),
    checks=[],
)
