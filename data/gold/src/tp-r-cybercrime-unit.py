from goldlib import *
from mentions import mentions

TEXT = """Companies keep mum about break-ins, police say

Nine out of ten firms that are burgled ring the police. Of those burgled through a wire, one in 14 does. So the new agency against serious crime, open since Monday with 4,200 officers and £416m a year, has a promise for them: no names.

A questionnaire returned by 1,000 businesses for the trade ministry shows 62% with at least one incident in 2005, down from 74% two years before. The worst for the average large company cost £65,000 to £130,000, mostly in lost days. Staff were behind a third. Only 2% of virus writers, it's guessed, are ever met.

In Hull two brothers of 19 and 24 had rented out 5,600 hijacked computers at 6p an hour. Their customer, a shop for poker chips, wished a rival off the net for the week of a tournament with a prize of £250,000. For that they got eight months.

An expert with 17 years in uniform thinks that 80% could be averted by three things: patches, passwords of more than eight characters, and a lock on the server room. At a conference of 340 security managers he tried the doors. Twenty-two rooms in the hotel were open.
"""

doc = dict(
    id='tp-r-cybercrime-unit', published='2006-04-07', source='fraud-squad-report',
    title='Companies keep mum about break-ins, police say',
    text=TEXT,
    claims=[
    ],
    names=mentions(TEXT, {}),
    checks=[],
)
