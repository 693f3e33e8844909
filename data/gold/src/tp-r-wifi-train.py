from goldlib import *
from mentions import mentions

TEXT = """Surf's up on the 7.04 to Brighton

Sixty thousand commuters a day, an hour each way, and nothing to do but read: no wonder train companies fancy the internet. Southern Trains has wired up 14 units on the Brighton line, with 60 masts along 51 miles of track.

T-Mobile, which runs the service, charges £5 an hour or £20 a month. GNER, on the east coast, asks £2.95 for 30 minutes and says it will spend £3m to equip its 41 trains by May 2007. First-class passengers get it free.

We tried. Between Victoria and Gatwick, 27 miles, the link broke three times, twice under a hill of 490ft. At 100 miles an hour a page of news came up in four seconds. An e-mail with a picture took the whole of Haywards Heath.

Of 208 people in six carriages seven had a laptop open, four were playing cards on it, and one wrote a novel, chapter 31. A study for the operators claims that 72% of business travellers prefer a train with a signal to one without, and 29% would rather have a seat. The 7.04 arrived at 8.11, nine minutes late. Nobody noticed, or at least nobody in coach three.
"""

doc = dict(
    id='tp-r-wifi-train', published='2005-04-25', source='commuter-click',
    title="Surf's up on the 7.04 to Brighton",
    text=TEXT,
    claims=[
        c('£5', 'price', 5, 'GBP', company='T-Mobile', per='hour'),
        c('£20', 'price', 20, 'GBP', company='T-Mobile', per='month'),
        c('£2.95', 'price', 2.95, 'GBP', company='GNER'),
        c('£3m', 'investment', 3e6, 'GBP', company='GNER', p=(None, '2007-05-31'), status='plan'),
    ],
    names=mentions(TEXT, {'Southern Trains': ('COMPANY', 'Southern Trains'), 'T-Mobile': ('COMPANY', 'T-Mobile'), 'GNER': ('COMPANY', 'GNER')}),
    checks=[],
)
