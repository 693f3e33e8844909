from goldlib import *
from mentions import mentions

TEXT = """Fifteen million arms in ten weeks

Since a woman of 90 rolled up the sleeve of her cardigan in Coventry at 6.31 on 8 December, 15,062,189 people in Britain have had a first dose of a vaccine against the coronavirus. One adult in four, in other words; the four groups at most risk, from whom 88% of deaths had come, have all been asked.

The pace has picked up from 140,000 in the first week to an average of 439,000 a day. Take-up was 95% among those from 75 to 79 and 93% in care homes, but a survey of 12,035 found 72% of black respondents unlikely to accept. It rains on the just too: in a cathedral where they play Bach on an organ of 4,000 pipes, 1,100 are jabbed per day.

Protection is thought to begin after 14 to 22 days, at 70% or better. It must be kept, in one case, at minus 70 degrees, five vials to a box, each with six doses if the nurse is good.

Next come 17 million from 50 to 69 and those with asthma; ministers speak of the end of April. New infections numbered 9,765 on Monday, a fifth of January's worst day, and 230 died. The R number is between 0.7 and 0.9.
"""

doc = dict(
    id='tp-vaccine-count', published='2021-02-16', source='public-health-today',
    title='Fifteen million arms in ten weeks',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
