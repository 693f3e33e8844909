from goldlib import *
from mentions import mentions

TEXT = """Games in Catalan: a tiny shelf that would like to be longer

Two men, one Commodore and a dictionary: that was the Catalan games trade in 1985. Now it has a fair of its own, with 61 stands and a queue round two sides of the Montjuïc halls.

Last year the market for entertainment software in the language was worth 10.6m euros (£7.36m), the organisers say, out of 450m euros for all of Spain. Digital Legends, of Barcelona, raised 1.2m euros in June from a regional fund to finish its tale of knights. It has 22 people and none above 33.

Translating a big title costs a publisher roughly 60,000 euros. Electronic Arts has done so for one football game, after a petition with 16,400 names; Sony says it will look at it again in two years' time.

The players seem patient. Of 900 visitors who filled in a form, 71% play in Spanish, 20% in English and 6% "with the sound off". Children of 11 to 14 spend 5.4 hours weekly at it, three hours less than their teachers guess. A tournament for 128 of them, with a first prize of 3,000 euros and a ham, was won by a girl aged 12 from Reus after 41 minutes.
"""

doc = dict(
    id='tp-s-catalan-games', published='2004-11-18', source='media-iberia',
    title='Games in Catalan: a tiny shelf that would like to be longer',
    text=TEXT,
    claims=[
        c('10.6m euros', 'revenue', 10.6e6, 'EUR', p=y(2003)),
        c('£7.36m', 'revenue', 7.36e6, 'GBP', p=y(2003)),
        c('450m euros', 'revenue', 450e6, 'EUR', p=y(2003)),
        c('1.2m euros', 'funding', 1.2e6, 'EUR', company='Digital Legends', p=m(2004,6)),
        c('22 people', 'headcount', 22, 'job', company='Digital Legends'),
        c('60,000 euros', 'cost', 60000, 'EUR'),
    ],
    names=mentions(TEXT, {'Digital Legends': ('COMPANY', 'Digital Legends'), 'Electronic Arts': ('COMPANY', 'Electronic Arts'), 'Sony': ('COMPANY', 'Sony')}),
    checks=[],
)
