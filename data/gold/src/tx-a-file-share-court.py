from goldlib import *
from mentions import mentions

TEXT = """Pirate Bay founders sentenced to a year in jail

A court in Stockholm has found four men behind the file-sharing site The Pirate Bay guilty of helping others to break copyright law.

Each was given a year in prison. They were also told to pay 30 million kronor ($3.6m) in damages to 17 film, music and games companies, which had demanded 117 million. The men, aged between 24 and 48, said they would appeal.

The site has about 22 million users and is run on servers in several countries. The trial, which took 13 days, dealt with 33 works: 20 songs, nine films and four games. A lawyer for the industry called the verdict important. On the streets around the court 60 supporters waved black flags.

Whether it will change habits is doubtful. Four out of five Swedes between 15 and 25 have shared files, a survey of 1,084 people showed in March, and 38% of those said no penalty would stop them. Internet traffic in Sweden fell by a third on 1 April, when a law came into force which makes it easier to identify people who copy.

Some are trying a different approach. Spotify, a Swedish company that opened its music service in October, lets people listen free of charge if they accept advertisements, or for 99 kronor a month without them. It has not said how many have chosen to pay.

Recorded music brought in $18.4bn around the world last year, 8% less than in 2007. Nineteen songs in 20 obtained online were not paid for, the record companies claim.
"""

doc = dict(
    id='tx-a-file-share-court', published='2009-04-17', source='copyright-and-law-news',
    title='Pirate Bay founders sentenced to a year in jail',
    text=TEXT,
    claims=[
        c('October', 'launch', None, 'date', company='Spotify', p=m(2008, 10)),
        c('99 kronor', 'price', 99, 'SEK', company='Spotify', per='month'),
    ],
    names=mentions(TEXT, {'Spotify': ('COMPANY', 'Spotify')}),
    checks=[],
)
