from goldlib import *
from mentions import mentions

TEXT = """An anchor, two cables, 75 million without a web page

India lost half of its bandwidth on Wednesday and Egypt seven tenths when two lines on the bed of the Mediterranean parted within hours of each other, eight kilometres north of Alexandria.

The older of the pair, put down in 1999, runs for 39,000 kilometres from Germany to Korea and is as thick as a thumb; 90% of traffic through Suez goes by these and one more. Sixty million users in India were hit, 12 million in Pakistan, six in Egypt, 4.7 in Saudi Arabia. A third cable, off Dubai at a depth of 60 metres, failed this morning at 5.59.

Repair boats are two days away and need a week if the sea stays under two metres. They fish up either end with a hook, a technique of 1866. Around 50 such breaks happen in the Atlantic alone each year and no one notices, as there are 14 lines there.

The exchange in Cairo lost only 40 minutes of trade. A call centre in Gurgaon, where 1,100 answer for British insurers, sent its night shift home by 9 pm. "We played cricket in the car park," said Anil Rao, 24, who took three for 18. "The first quiet Wednesday in two years."
"""

doc = dict(
    id='tp-cable-cut', published='2008-02-01', source='gulf-network-news',
    title='An anchor, two cables, 75 million without a web page',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
