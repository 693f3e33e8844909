from goldlib import *
from mentions import mentions

TEXT = """Studios count stolen films, critics count the studios' sums

Pirated discs and downloads robbed Hollywood of $3.5bn last year, its lobby in Washington maintains. A paper by two economists in Chapel Hill, out today, doubts it.

The lobby bases itself on seizures: 52 million discs in 2003, 18% more than the year before, of which 35% were burnt at home. It found that one in four people online has fetched a film at some point, 58% of Koreans but just 17% of Germans. A feature of two hours squeezed to 700 megabytes arrives overnight, in eight hours or so, on an ordinary fast line.

The economists followed 680 albums for 17 weeks in 2002 and could see no link between files swapped and discs sold that differed from zero. For films their guess is a loss of one ticket in 60. "Cinemas sold 1.57 billion tickets in America last year," one of them says. "In 1946 it was four billion, and nobody had a modem."

The heads of both camps meet on Friday before a panel of 12 senators. A bill that would put people away for up to five years for sharing 1,000 songs has 37 supporters, and needs 51.
"""

doc = dict(
    id='tp-film-pirates', published='2004-09-20', source='screen-trade-letter',
    title="Studios count stolen films, critics count the studios' sums",
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
