from goldlib import *
from mentions import mentions

TEXT = """Swimmers outnumber bites six million to one

The summer's first fright, off a beach in Texas on the Fourth of July, involved four people, two of whom were taken to hospital, and one shark of perhaps 1.8 metres. Since then the helicopter has flown 34 times and found 11 of the animals, and 212 dolphins.

The file in Gainesville that goes back to 1580 lists 69 unprovoked bites worldwide in 2023, a little above the mean of 63 in the five previous years; ten ended in death. Surfers account for 42% of them, bathers for 39, snorkellers for 13. Florida alone had 16.

How likely is it? At American beaches one visitor in 11.5 million is bitten, whereas one in 2 million drowns, and rip currents pull under about 100 a year. Holes dug in sand have killed 31 children in ten years. A cow is four times as deadly.

More drones mean more sightings: in a trial at 36 beaches, the number of reported fins rose by 70% in three summers, and bathers' hours fell by 8. Of 1,510 people asked on the sand, 51% were terrified and 38% would swim nonetheless. A lifeguard with 22 seasons behind him has seen five, "all going the other way".
"""

doc = dict(
    id='tp-sharks-swim', published='2024-07-19', source='coast-and-sea',
    title='Swimmers outnumber bites six million to one',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
