from goldlib import *
from mentions import mentions

TEXT = """Overhead kick, 106 countries watching: derby goes City's rivals' way

An overhead kick in the 78th minute from 11 metres settled the 155th Manchester derby by two goals to one, and restored a lead of seven points with 12 matches left.

The crowd of 75,322 had seen the visitors equalise in the 65th through a deflection off a back. United had 54% of the ball and 13 shots, five on target; City had nine and two. Eight yellow cards in the last four meetings is a low figure by the standards of a fixture that has produced 14 dismissals since 1990.

The scorer, 25, has now struck ten times this season and 120 in 226 league appearances. He cost £25.6m as an 18-year-old in 2004. His manager, a year short of 70, put it in his top three goals at the ground, "and I have seen 1,200 of them".

Sky said 2.9 million viewers had tuned in at the peak, 300,000 more than for the meeting in November, which ended nil-nil. Across the 106 countries that take the pictures, the league guessed at 300 million homes, a number nobody can check. The return in the cup, should it come to that, would be on 16 or 17 April at Wembley, 320 kilometres to the south.
"""

doc = dict(
    id='tp-derby-tv', published='2011-02-13', source='touchline',
    title="Overhead kick, 106 countries watching: derby goes City's rivals' way",
    text=TEXT,
    claims=[
    ],
    names=mentions(TEXT, {'Sky': ('COMPANY', 'Sky')}),
    checks=[],
)
