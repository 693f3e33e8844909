from goldlib import *
from mentions import mentions

TEXT = """Fridge-sized probe bounces twice, then sends pictures from a comet

Half a billion kilometres from home, a box of 100 kilograms fell for seven hours on Wednesday on to a lump of ice and dust four kilometres long. It touched down at one metre a second, rose again to a height of about a kilometre and came to rest nearly two hours later on its side, having bounced twice.

Two harpoons failed. One foot of three hangs in the air, and the Sun reaches the panels for 90 minutes of every 12-hour day in place of the six or seven hours hoped for. The main battery lasts 64 hours at best.

The mother ship, launched in March 2004 from Kourou, travelled 6.4 billion kilometres and flew round the Sun four times to catch up. Its software was written for 1990s chips with 20 megabytes of memory; a signal takes 28 minutes and 20 seconds to reach Darmstadt. The whole enterprise has cost 1.4 billion euros since 1996, or 3.50 euros for every European.

Ten instruments were switched on overnight. Eight returned data. "I am 61 and I cried like a child of four," said one scientist who had worked on the drill since the year 1999.
"""

doc = dict(
    id='tp-comet-landing', published='2014-11-13', source='science-digest-daily',
    title='Fridge-sized probe bounces twice, then sends pictures from a comet',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
