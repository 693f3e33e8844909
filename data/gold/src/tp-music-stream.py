from goldlib import *
from mentions import mentions

TEXT = """Six million pay for Spotify as Europe's songs go to the cloud

Twenty million listeners and a loss: that in short is Spotify five years after the first song was streamed from a flat in Stockholm.

The Swedish firm has six million paying customers, a million of them in the United States, where it opened in July 2011. Revenue more than doubled to 434.7m euros in 2012 and the net loss widened to 58.7m euros from 45.4m. About 70% of what comes in goes straight out to the owners of music, some $500m so far.

Record companies used to curse such numbers; now three of the four largest hold shares. Worldwide recorded music earned $16.5bn last year, a rise of 0.3% and the first of any kind since 1999. Physical discs still make up 57% of it, downloads and streams 34%.

Whether artists gain is disputed. A cellist published her statement: 131,000 plays, $548. A song must be heard some 150 times to bring in what a single sale does, at a rate of 0.4 cents. In a poll of 1,900 musicians, 56% had never received anything from the service and 12% did not know that they were on it.
"""

doc = dict(
    id='tp-music-stream', published='2013-03-12', source='sound-ledger',
    title="Six million pay for Spotify as Europe's songs go to the cloud",
    text=TEXT,
    claims=[
        c('Six million', 'other', 6e6, 'item', company='Spotify'),
        c('six million paying customers', 'other', 6e6, 'item', company='Spotify'),
        c('a million', 'other', 1e6, 'item', company='Spotify'),
        c('July 2011', 'launch', None, 'date', company='Spotify', p=m(2011, 7)),
        c('doubled', 'revenue', 100, 'percent', None, company='Spotify', role='change', p=y(2012)),
        c('434.7m euros', 'revenue', 434.7e6, 'EUR', company='Spotify', p=y(2012)),
        c('58.7m euros', 'net_income', -58.7e6, 'EUR', company='Spotify', p=y(2012)),
        c('45.4m', 'net_income', -45.4e6, 'EUR', company='Spotify', p=y(2011)),
        c('70%', 'cost', 70, 'percent', company='Spotify', role='share'),
        c('$500m', 'cost', 5e8, 'USD', company='Spotify', p=(None, '2013-03-12')),
        c('$16.5bn', 'revenue', 16.5e9, 'USD', p=y(2012)),
        c('0.3%', 'revenue', 0.3, 'percent', role='change', p=y(2012)),
        c('57%', 'revenue', 57, 'percent', role='share', p=y(2012)),
        c('34%', 'revenue', 34, 'percent', role='share', p=y(2012)),
    ],
    names=mentions(TEXT, {'Spotify': ('COMPANY', 'Spotify')}),
    checks=[],
)
