from goldlib import *
from mentions import mentions

TEXT = """Green, cranked and nearly 100 dollars: the children's laptop

With a yellow handle at the side that yields ten minutes of use for every minute of turning, the machine shown in Tunis on Wednesday is to reach a hundred million pupils, or none. The handle came off during the second demonstration.

The screen is 7.5 inches, the chip runs at 500 megahertz, the memory holds one gigabyte without a disc. In the dark it doubles as a lamp, and in a Cambodian village with no current, where 20 ordinary notebooks were tried in 2001, parents liked that best. A mesh links neighbours up to 400 metres off. Power: two watts.

Governments would have to order a million each, minimum. Five have expressed an interest, among them Thailand and Brazil; a state with 1.1 million teenagers in the north of America may buy 500,000. No order has been signed so far. Production could start at the end of 2006. The organisers, a foundation with eleven employees and $2m from each of five donors, now put the bill at $110.

A delegate from Mali, 52, asked what would happen with classes of 90 and a thief. In a vote of 207 visitors at the stand, 64% believed in the thing, 21% in books.
"""

doc = dict(
    id='tp-school-laptops', published='2005-11-17', source='world-and-classroom',
    title="Green, cranked and nearly 100 dollars: the children's laptop",
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
