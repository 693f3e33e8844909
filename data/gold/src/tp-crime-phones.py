from goldlib import *
from mentions import mentions

TEXT = """A phone stolen every three minutes, police figures show

Thieves in the capital took 105,000 handsets in 2013, a twelfth fewer than the year before. Two in five victims were women between 18 and 28; boys of 14 to 17 came second.

The riskiest hour is eleven at night and the riskiest street a stretch of 600 metres with 31 bars. In 38 per cent of cases the thing was in use at the time. A gang of five on three mopeds was jailed on Monday for a total of 17 years and four months after 136 thefts, 22 of them in one Saturday between two football matches. The oldest is 23.

Ministers and mayors of eight cities press for a switch by which an owner can turn a stolen phone into a brick. In one, where such a function arrived with the seventh edition of a maker's software, robberies of that model fell by 24 per cent in five months while those of another brand went up by 12. Insurers pay out for 43 per cent of losses; the excess is £50 or £75.

In a poll of 1,400 Londoners 9 per cent had lost one that way since 2011. Asked which contents they missed, 61 per cent said pictures, 4 per cent numbers. Nobody mentioned calls.
"""

doc = dict(
    id='tp-crime-phones', published='2014-03-12', source='city-crime-brief',
    title='A phone stolen every three minutes, police figures show',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
