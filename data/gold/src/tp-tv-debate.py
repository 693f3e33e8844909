from goldlib import *
from mentions import mentions

TEXT = """Ninety minutes, three lecterns, 9.4 million sofas

The first debate of its kind on British television had 76 rules, an audience of 200 that was not to clap, and one clear winner in four polls out of five.

At 8.30 on Thursday evening 9.4 million watched, 37% of all who had a set on; the peak came at nine with 9.9 million. A soap on the other side took 4.6. The man on the left, 43, was mentioned in 31 of 100 messages before it began and in 57 an hour later. Some 184,396 were sent, or 29 per second.

How they did: 61% of 4,032 viewers asked by telephone gave it to the third party, 22 to the opposition, 17 to the prime minister. He agreed with his rival seven times. The word "change" fell 33 times, "fair" 29, and "Belgium" not once.

Each was given one minute for an opening; all overran, by two, five and 11 seconds. The sweat began to shine at 22 minutes. A linguist counted an average of 16.4 words a sentence, two fewer than in 1983, and there were 0.9 numbers in each, "half of them wrong".

Betting on a hung parliament shortened to 4-6. There are 20 days left, two more evenings, and 650 seats. In 1960, over there, it was 70 million.
"""

doc = dict(
    id='tp-tv-debate', published='2010-04-16', source='nation-in-figures',
    title='Ninety minutes, three lecterns, 9.4 million sofas',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
