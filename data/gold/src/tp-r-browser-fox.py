from goldlib import *
from mentions import mentions

TEXT = """Volunteers' browser bites a corner off the giant

Ten million downloads in 35 days, and a two-page advertisement in a New York daily that 10,000 fans paid for with $30 each: Firefox has had a good month.

Between June and the end of November the share of web users with Internet Explorer slid from 95.5% to 88.9%, a Dutch counter of page views finds, the first time in six years that it was in the eighties. Firefox stood at 7.4%, up five points. An American measuring firm, with other sites and another method, gives 4.1%.

The program, of 4.7 megabytes, is free. The foundation behind it has 12 on its payroll and another 60 or so who write for nothing, the youngest of them 14 when he started; he's now 19 and at Stanford.

Holes have helped. In a year 64 were found in the older browser, seven of them grave, and a German university, with 5,000 desktops, told its people to switch. It takes 90 seconds. Others don't dare: one bank's site in five, says a tester, shows nothing at all to the newcomer. Some 38% of 620 office workers had never heard the word "browser" and when shown one called it "the Google".
"""

doc = dict(
    id='tp-r-browser-fox', published='2004-12-14', source='standards-post',
    title="Volunteers' browser bites a corner off the giant",
    text=TEXT,
    claims=[
    ],
    names=mentions(TEXT, {}),
    checks=[],
)
