from goldlib import *
from mentions import mentions

TEXT = """Boston bakes: winner six minutes outside course best

At 31 degrees in the shade, 4,300 of those who had signed up took the organisers' advice and stayed in bed. The other 22,426 set off on Monday over 42.195 kilometres from Hopkinton, and 21,616 of them arrived, the last with a policeman at her elbow after eight hours and nine minutes.

The men's race went to a 28-year-old who had come fourth at Amsterdam, in two hours, 12 minutes and 40 seconds. A year before, with a wind of 30 kilometres an hour in the back, it had been 2:03:02. Among the women two seconds separated first from second, the third time in five years that it was so close.

Some 2,181 people needed medical help, 152 of them a hospital; 120,000 litres of water were drunk or poured over heads at 26 stations. A doctor on the hill at mile 21 measured 41.1 degrees in one runner. Those who wished could carry their entry over to 2013, an offer that had been made just once in 116 years, in 2010 after the ash cloud.

First prize is $150,000. The shoes of the winner cost $110, were eight days old, and had 40 kilometres on them.
"""

doc = dict(
    id='tp-marathon-heat', published='2012-04-17', source='running-news',
    title='Boston bakes: winner six minutes outside course best',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
