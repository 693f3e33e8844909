from goldlib import *
from mentions import mentions

TEXT = """Bright pages cost ten minutes of sleep, small study finds

Twelve people, two weeks, one laboratory without windows: that was enough to make headlines about reading in bed.

The volunteers, aged 22 to 33, read for four hours before lights-out at ten, for five nights from a tablet and for five from paper. With the screen they took almost ten minutes longer to drop off. Their blood showed 55% less melatonin, and the hormone set in an hour and a half later the following evening. Dreaming sleep was shorter, at 109 minutes in place of 121.

The tablet stood 30 to 45 centimetres from the face at full brightness. Light of about 31 lux reached the eyes, and from the book less than one. Its peak lay at 452 nanometres, where the clock of the body is most easily upset.

Would that matter at home? Nine in ten Americans told a foundation in 2011 that they used something with a screen within an hour of going to bed, and 20% of teenagers wake up to a message at least twice a week. "Dim it, or do not read for four hours," said an independent expert of 63. "In my practice, one patient in 50 does the latter."
"""

doc = dict(
    id='tp-sleep-screens', published='2014-12-23', source='body-and-mind',
    title='Bright pages cost ten minutes of sleep, small study finds',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
