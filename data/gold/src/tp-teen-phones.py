from goldlib import *
from mentions import mentions

TEXT = """Nine-year-olds carry phones, half of parents unaware what for

Children get their first mobile at eight years and seven months on average, a study of 2,400 families in 14 towns suggests, and 62% of parents said they had been asked for one before the age of seven.

Text messages come first: a 12-year-old sends 38 a week, a 15-year-old 71. Girls write 22% more than boys and at greater length, 94 characters against 77. Four in ten admit to sending them after ten at night, and 16% in class. One boy of 11 from Leeds had run up a bill of £248 in a month, mainly on votes for a television show at 50p each.

The researchers, who followed 310 of the children for two years, saw no effect upon spelling. Those who slept with the handset under the pillow did, however, sleep 48 minutes less, and that gap had widened from 31 minutes in the first year.

Head teachers are split. Of 212 who answered, 119 ban phones during lessons and 37 ban them outright, the rest leave it to the class. "We collected 64 in one morning and 60 of them were ringing," said one. The report appears in full on 3 March.
"""

doc = dict(
    id='tp-teen-phones', published='2006-02-15', source='family-and-screen',
    title='Nine-year-olds carry phones, half of parents unaware what for',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
