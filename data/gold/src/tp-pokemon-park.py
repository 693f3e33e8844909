from goldlib import *
from mentions import mentions

TEXT = """Fresh air, sore feet: a week of monsters

Seven and a half million Americans fetched the program in five days. By Sunday one Android owner in twenty was out of doors with it daily, for 43 minutes and 23 seconds on average, longer than on any messenger.

Nintendo's market value went up by $7.5bn in two days; on Monday alone its shares put on 25%. It owns just 32% of the Pokémon company, and a holding in Niantic, the San Francisco firm behind the game, that is not published. The three are thought to take in $1.6m a day between them in the United States from such things as incense, at 99 cents for half an hour.

In Wyoming a girl of 19 who looked for water monsters came upon a dead man. Four in Missouri lured players to a car park at two in the morning and robbed 11. A museum in Washington with 1.6 million visitors a year asked them to stop; it is in there thrice. A hospital at Amsterdam, too.

Cardiologists are cheerful: a panel of 182 hunters walked 1,473 steps more per day than before, 26%, though in the sixth week it was back to where it was. Most wanted: number 150. Most found: number 16, a pigeon.
"""

doc = dict(
    id='tp-pokemon-park', published='2016-07-14', source='weekend-in-town',
    title='Fresh air, sore feet: a week of monsters',
    text=TEXT,
    claims=[
        c('$7.5bn', 'valuation', 7.5e9, 'USD', company='Nintendo', role='change'),
        c('25%', 'share_price', 25, 'percent', company='Nintendo', role='change', p=('2016-07-11', '2016-07-11')),
        c('32%', 'stake', 32, 'percent', company=['Nintendo', 'Pokémon']),
        c('$1.6m', 'revenue', 1.6e6, 'USD', company=['Niantic', 'Nintendo', 'Pokémon'], per='day', status=['forecast', 'actual']),
        c('99 cents', 'price', 0.99, 'USD', company='Niantic'),
    ],
    names=mentions(TEXT, {'Nintendo': ('COMPANY', 'Nintendo'), 'Pokémon': ('COMPANY', 'Pokémon'), 'Niantic': ('COMPANY', 'Niantic')}),
    checks=[],
)
