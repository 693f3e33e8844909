from goldlib import *
from mentions import mentions

TEXT = """Twenty-eight held in raids on a bazaar for stolen cards

Agents in seven countries knocked on doors at six in the morning on Tuesday. Behind them they expected the men, and the one woman, who ran websites with 4,000 members where anything from a driving licence to a credit card number could be had.

Some 1.7 million card numbers passed through, along with 18 million e-mail addresses. Losses for the banks are put at $4.3m, though a prosecutor in Newark spoke of "hundreds of millions" had it gone on. A card with its three-digit code was listed at 10 dollars, or at seven to those buying 100. The oldest of the 28 is 51, the youngest 18.

For 16 months an insider, himself caught with a stack of 22 cash cards, had run the gang's private network. The service wiretapped it with a judge's leave: two terabytes, or 480 binders if printed.

The charge sheet has 62 counts. Conspirators face five years, thieves of identities 15. A helpline for victims rang 2,900 times by Thursday night, and three callers turned out to be suspects. A rival forum offered a 20% discount to newcomers the next day. It already has 311.
"""

doc = dict(
    id='tp-r-cyber-gang', published='2004-10-29', source='courtroom-tech',
    title='Twenty-eight held in raids on a bazaar for stolen cards',
    text=TEXT,
    claims=[
    ],
    names=mentions(TEXT, {}),
    checks=[],
)
