from goldlib import *
from mentions import mentions

TEXT = """Who stayed at home? Turnout tables after the vote

On a day with a month's worth of rain in parts of the south-east, 72.2% of those with a vote cast it, the most since 1992. The result was 51.9 to 48.1, a gap of 1,269,501 slips of paper.

Gibraltar came closest to unanimity with 95.9% on one side; Boston in Lincolnshire led the other with 75.6. In Watford 252 votes decided. Newcastle declared first of the large towns, shortly after midnight, at 50.7%, and the pound began to fall from $1.50 to a low of $1.32 by dawn, a level not seen since 1985.

Among those of 18 to 24 perhaps 36% went, say the exit pollsters, though a rival firm has found 64. Past the age of 65 it was 83 or 90, according to which you believe. Of 382 districts, 270 were for leaving. There were 26,033 spoiled papers, 232 of them because the official mark was missing.

A petition for a second go collected 3.9 million names within four days, of which 77,000 were struck off: some came from a territory with a population of 40 and yet had 24,855 entries. MPs must debate it if it passes 100,000. That debate, in a room seating 60, will be in September.
"""

doc = dict(
    id='tp-referendum-turnout', published='2016-06-28', source='polling-station',
    title='Who stayed at home? Turnout tables after the vote',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
