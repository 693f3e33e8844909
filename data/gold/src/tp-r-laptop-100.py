from goldlib import *
from mentions import mentions

TEXT = """Green, hand-cranked and a hundred dollars: a laptop for the poor

The crank came off in a UN chief's hand, but the idea stood. At a summit of 176 states in Tunis on Wednesday a professor from Massachusetts showed a lime-coloured computer for the children of poor countries that would cost $100.

It runs Linux at 500 megahertz, has four ports, one gigabyte of memory that doesn't spin, and a screen of seven inches which can be read at noon. One minute's cranking is good for ten minutes' work. Machines talk with one another over half a kilometre.

Brazil, Egypt, Thailand and Nigeria have asked after a million each; Massachusetts, not so poor, after 500,000. Nothing is built until orders for five million are on the table. Google, Red Hat and News Corp have handed $2m each to the project. Quanta of Taiwan, which makes one in every three of the world's laptops, is the likely manufacturer.

Critics sum up. A village well costs $1,500, a teacher in Mali $60 a month, says an agency that works with 300 schools; in 11 of its 14 countries half of those schools have no roof. Of the first 20 prototypes, 17 still had their handles at sunset.
"""

doc = dict(
    id='tp-r-laptop-100', published='2005-11-17', source='world-summit-diary',
    title='Green, hand-cranked and a hundred dollars: a laptop for the poor',
    text=TEXT,
    claims=[
        c('$2m', 'investment', 2e6, 'USD', company=['Google', 'Red Hat', 'News Corp']),
        c('one in every three', 'market_share', 33.333, 'percent', company='Quanta'),
    ],
    names=mentions(TEXT, {'Google': ('COMPANY', 'Google'), 'Red Hat': ('COMPANY', 'Red Hat'), 'News Corp': ('COMPANY', 'News Corp'), 'Quanta': ('COMPANY', 'Quanta')}),
    checks=[],
)
