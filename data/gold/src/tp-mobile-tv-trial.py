from goldlib import *
from mentions import mentions

TEXT = """Commuters will watch telly on a stamp, at least for an evening

Three quarters of 375 people in Oxford who were lent a telephone with a television in it said they would pay for the pleasure, results published this morning show. They looked for 23 minutes at a time, three hours a week, and mostly at home.

The picture is 5.3 centimetres across. Sixteen channels were sent from eight masts over an area of 120 square kilometres; switching from one to another took around five seconds, twice what viewers will bear. The battery gave up after three and a half hours. News came out ahead with 54%, then soaps with 46 and music with 39.

O2, which ran the test with a supplier of transmitters, holds 14.6 million customers in Britain. It puts no date to a real service, as the airwaves are full until analogue television is switched off, between 2008 and 2012.

Not everybody was enchanted. A bus driver of 48 returned his after two days because passengers leant over, and a pupil of 16 had hers taken away at 10.20, the first morning. "You could tell it was football," a pensioner wrote about the night of 14 September. "You could not tell who had the ball."
"""

doc = dict(
    id='tp-mobile-tv-trial', published='2005-10-25', source='signal-and-noise',
    title='Commuters will watch telly on a stamp, at least for an evening',
    text=TEXT,
    claims=[
        c('14.6 million customers', 'other', 14.6e6, 'item', company='O2'),
    ],
    names=mentions(TEXT, {'O2': ('COMPANY', 'O2')}),
    checks=[],
)
