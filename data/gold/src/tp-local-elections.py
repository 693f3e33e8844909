from goldlib import *
from mentions import mentions

TEXT = """Night of 146 councils: what the tallies say by breakfast

With 78 of the 146 English councils declared at seven this morning, the governing party was 124 seats down and the largest opposition party 34 up. The third had gained 58.

Westminster changed hands for the first time since 1964, Wandsworth after 44 years. In Barnet the new majority is 41 of 63. Turnout seems to be about 33.6%, compared with 35 in 2018; one ward in Hull had 11.8%, 1,014 votes, of which 27 were spoilt by drawings. A 18-year-old who sits her examinations on the 16th won by four after three counts. A man of 87 lost the place he had held since 1973 by 160.

Projected to the whole country, the shares would be 35, 30 and 19. Such sums have missed by up to 3.5 points in the past ten years. Of 1,820 voters questioned at the door, 42% named the cost of living, 19% potholes, and 11% a party in a garden for which a fine of £50 had been paid.

In the north of Ireland, where 90 seats are filled by ranking, boxes are only opened at eight; 239 candidates, 87 of them women, must wait till tomorrow. Scotland votes on 1,219 and Wales on 1,234.
"""

doc = dict(
    id='tp-local-elections', published='2022-05-06', source='council-matters',
    title='Night of 146 councils: what the tallies say by breakfast',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
