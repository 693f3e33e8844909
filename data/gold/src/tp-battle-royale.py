from goldlib import *
from mentions import mentions

TEXT = """Two hundred million islanders: how one game ate the school break

A hundred people jump from a bus and 22 minutes later 99 of them are dead. Then it starts again, on average six times a day.

Fortnite has 200 million registered players, a month ago it was 125 million more than the January figure, and at one moment on 4 November 8.3 million were at it simultaneously. The game itself costs nothing. Its maker, Epic Games of North Carolina, raised $1.25bn in October from seven investors, which valued it at nearly $15bn; Tencent of China has owned 40% since 2012.

What is sold is clothes. A dance goes for 500 of the game's own coins, a costume for 2,000, and a thousand coins for $9.99. Some 69% of players have paid for something, $85 in all, a survey of a thousand says, and 37% never did so before in any game.

Teachers are less keen. In a poll 41% of 1,250 had taken away a phone because of it. Girls make up 28% in their classes. A divorce portal in Britain cites it in 200 of 4,665 petitions this year, or 5%, which is not nothing; a court in Kazan last week gave custody to a mother of 31 with a win rate of 0.4.
"""

doc = dict(
    id='tp-battle-royale', published='2018-11-28', source='play-and-pixels',
    title='Two hundred million islanders: how one game ate the school break',
    text=TEXT,
    claims=[
        c('$1.25bn', 'funding', 1.25e9, 'USD', company='Epic Games', p=m(2018, 10)),
        c('$15bn', 'valuation', 15e9, 'USD', company='Epic Games', p=m(2018, 10)),
        c('40%', 'stake', 40, 'percent', company=['Tencent', 'Epic Games'], p=('2012-01-01', '2018-11-28')),
        c('$9.99', 'price', 9.99, 'USD', company='Epic Games'),
    ],
    names=mentions(TEXT, {'Epic Games': ('COMPANY', 'Epic Games'), 'Tencent': ('COMPANY', 'Tencent')}),
    checks=[],
)
