from goldlib import *
from mentions import mentions

TEXT = """Web eats into the evening soap

People with a fast connection watch 35 minutes less television a day than they did before it was put in, according to diaries kept by 2,480 homes for a fortnight.

The internet now takes up a fifth of all time that Europeans give to any medium, twice its part of 2002. Radio stays on 30%. Newspapers, at 11%, are read for 26 minutes and mostly before nine. French users stay longest, 13 hours a week, Britons 11 and Italians nine; half of Spain does not go online at all.

What do they do there? Mail comes top with 81%, followed by hunting for holidays (62%), and banking, 43%. Music counts 31% among those under 25 but only 4% over 55. Eleven people in the sample had proposed marriage by e-mail. Eight had been accepted.

The study was paid for by an association of 140 web publishers, who would like more of the 3% that advertisers spend on them. Wanadoo, to name one, charged 27 euros a month in the third quarter for its half-megabit line.

"Ten years ago you asked who had a modem," said its author, 52. "In another ten, you'll ask who hasn't a TV."
"""

doc = dict(
    id='tp-r-net-hours', published='2004-10-15', source='survey-sheet',
    title='Web eats into the evening soap',
    text=TEXT,
    claims=[
        c('27 euros', 'price', 27, 'EUR', company='Wanadoo', per='month', p=q(2004, 3)),
    ],
    names=mentions(TEXT, {'Wanadoo': ('COMPANY', 'Wanadoo')}),
    checks=[],
)
