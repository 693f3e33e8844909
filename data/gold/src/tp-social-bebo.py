from goldlib import *
from mentions import mentions

TEXT = """Minutes, friends, farewells: a year on the networks in figures

Twelve minutes of each hour that Australians spend online go to sites where they meet people whom they have met already. That is the finding of a panel of 7,500 homes, published yesterday, and it is up from seven in 2007.

Facebook has 175 million members, half of whom look in daily. The average one has 120 friends, and exchanges words with ten of them if female, with seven if male. Three billion minutes pass on it from one midnight to the next; 850 million pictures are put up in a month. MySpace had 125 million visitors in January, 2% fewer than in December, and keeps each for 4.4 hours. Twitter, which allows 140 characters, grew by 900% in a year, from a base so small that the panel could only find 16 users.

The steepest climb is among the over-35s, by 276% in six months. In one family in three a parent has asked to be a child's friend; 24% were ignored, reports the same study.

A professor of anthropology, who puts the largest group that a human brain can bear at 150, said he himself had eleven.
"""

doc = dict(
    id='tp-social-bebo', published='2009-02-24', source='web-index',
    title='Minutes, friends, farewells: a year on the networks in figures',
    text=TEXT,
    claims=[
    ],
    names=mentions(TEXT, {'Facebook': ('COMPANY', 'Facebook'), 'MySpace': ('COMPANY', 'MySpace'), 'Twitter': ('COMPANY', 'Twitter')}),
    checks=[],
)
