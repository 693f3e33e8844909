from goldlib import *
from mentions import mentions

TEXT = """Guitar game takes a billion dollars

Guitar Hero III has become the first single video game to earn $1bn in sales, Activision said on Monday.

The game, in which players press coloured buttons on a plastic guitar, was launched in October 2007 at $99.99 with the instrument. It has outsold every other title in the US since then. In total the series has sold 14 million copies in North America in little over two years.

Activision raised its forecast for the financial year that ends in March: it now expects revenue of $2.65bn, rather than the $2.3bn it predicted in November. Net profit for the quarter to December rose by 90% to $272m. Shares in the California publisher closed 6% higher at $27.80.

Rival Rock Band comes with drums and a microphone as well, and costs $169. Its publisher MTV Games, part of Viacom, has shipped 1.5 million of them and paid the developer, Harmonix, $175m in 2006 to become its owner. European gamers will get it in May.

Record labels benefit too. Players have downloaded five million songs for Guitar Hero, and sales of albums by bands in the game rose by between 15% and 840% in the week after it came out, the counters at TrackPoint said. Music games earned $935m for US shops in 2007, or 12% of the software market.

A poll of 7,000 young owners found 72% had never held a real guitar. Two in three said that they would like to learn.
"""

doc = dict(
    id='tx-a-plastic-guitar', published='2008-02-11', source='music-and-games-desk',
    title='Guitar game takes a billion dollars',
    text=TEXT,
    claims=[
        c('a billion dollars', 'revenue', 1e9, 'USD', company='Activision', product=[None, 'Guitar Hero III'], p=('2007-10-01', '2008-02-11')),
        c('$1bn', 'revenue', 1e9, 'USD', company='Activision', product=[None, 'Guitar Hero III'], p=('2007-10-01', '2008-02-11')),
        c('October 2007', 'launch', None, 'date', company='Activision', product=[None, 'Guitar Hero III'], p=m(2007, 10)),
        c('$99.99', 'price', 99.99, 'USD', company='Activision', product=[None, 'Guitar Hero III']),
        c('14 million copies', 'sales', 14e6, 'item', company='Activision', product=[None, 'Guitar Hero'], p=(None, '2008-02-11')),
        c('$2.65bn', 'revenue', 2.65e9, 'USD', company='Activision', p=('2007-04-01', '2008-03-31'), status=['target', 'forecast']),
        c('$2.3bn', 'revenue', 2.3e9, 'USD', company='Activision', p=('2007-04-01', '2008-03-31'), status=['target', 'forecast'], superseded=True),
        c('90%', 'net_income', 90, 'percent', company='Activision', role='change', p=q(2007, 4)),
        c('$272m', 'net_income', 272e6, 'USD', company='Activision', p=q(2007, 4)),
        c('6%', 'share_price', 6, 'percent', company='Activision', role='change', p=('2008-02-11', '2008-02-11')),
        c('$27.80', 'share_price', 27.8, 'USD', company='Activision', per='share', p=('2008-02-11', '2008-02-11')),
        c('$169', 'price', 169, 'USD', company='MTV Games', product=[None, 'Rock Band']),
        c('1.5 million', ['deliveries', 'sales'], 1.5e6, 'item', company='MTV Games', product=[None, 'Rock Band'], p=(None, '2008-02-11')),
        c('$175m', 'investment', 175e6, 'USD', company=['MTV Games', 'Viacom', 'Harmonix'], p=y(2006)),
        c('May', 'launch', None, 'date', company='MTV Games', product=[None, 'Rock Band'], p=m(2008, 5), status='plan'),
        c('$935m', 'revenue', 935e6, 'USD', p=y(2007)),
        c('12%', 'revenue', 12, 'percent', role='share', p=y(2007)),
    ],
    names=mentions(TEXT, {'Activision': ('COMPANY', 'Activision'), 'MTV Games': ('COMPANY', 'MTV Games'), 'Viacom': ('COMPANY', 'Viacom'), 'Harmonix': ('COMPANY', 'Harmonix')}),
    checks=[],
)
