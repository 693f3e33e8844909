from goldlib import *
from mentions import mentions

TEXT = """Twelve, 15, 18: review wants one sticker for games

A psychologist with two sons of her own has read 2,700 letters and spoken with a hundred teenagers. Her report, 224 pages long, came out on Thursday with 30-odd recommendations. Chief among them: games should bear film-style ages from 12 up.

At present only 3% of titles go before the film censors, who need about 50 hours a game. To do all of those for 12s and up would mean some 500 a year. The European label, in use in 28 countries since 2003, has five steps and a spider.

Four out of ten parents in a poll of 1,200 had bought a game for someone too young; 43% could not say what the "16" on a box stood for. One thought it the number of levels. Under-tens play for 82 minutes a day, and 11- to 14-year-olds 108. Fines can be £5,000 or six months, though shops in 17 counties let 13 of 48 test buyers through.

Britons spent £1.72bn on games in 2007, up 26%. GAME, which has 380 British branches, said it would gladly move the 18s to the top shelf. Half its customers can reach it.
"""

doc = dict(
    id='tp-r-game-ratings', published='2008-03-28', source='parents-and-pads',
    title='Twelve, 15, 18: review wants one sticker for games',
    text=TEXT,
    claims=[
        c('£1.72bn', 'revenue', 1.72e9, 'GBP', p=y(2007)),
        c('26%', 'revenue', 26, 'percent', role='change', p=y(2007)),
        c('380 British branches', 'stores', 380, 'store', company='GAME'),
    ],
    names=mentions(TEXT, {'GAME': ('COMPANY', 'GAME')}),
    checks=[],
)
