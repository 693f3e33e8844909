from goldlib import *
from mentions import mentions

TEXT = """A million residents, and a taxman at the gate

On Wednesday at 8.05 in the morning in California somebody became the millionth inhabitant of Second Life. Odds are that he has not come back: just 405,000 have looked in over the past 60 days and 9,000 are about at a given hour.

Land there covers 182 square miles. A private island of 16 acres goes for $1,250 and $195 a month after that; Linden Lab, the San Francisco firm that draws the coastline, has 80 employees and raised $11m in March from backers who include Amazon's founder. An island can hold 40 people before it begins to stutter.

Members spent half a million dollars in the last 24 hours on shoes, wings and dances, at 270 of the local coin to one real one. A dress designer from Georgia, 34, lives by it. Another landlord owns 36 of those miles and has 17 in staff in Wuhan.

That's why a committee of Congress has begun to think about taxes. Of 1,032 players in a survey, 57% were men, 39% of them women there. One in eleven were animals. A courthouse opened this week with 12 seats; the first case is about a penguin.
"""

doc = dict(
    id='tp-r-virtual-world', published='2006-10-20', source='avatar-observer',
    title='A million residents, and a taxman at the gate',
    text=TEXT,
    claims=[
        c('$1,250', 'price', 1250, 'USD', company='Linden Lab'),
        c('$195', 'price', 195, 'USD', company='Linden Lab', per='month'),
        c('80 employees', 'headcount', 80, 'job', company='Linden Lab'),
        c('$11m', 'funding', 11e6, 'USD', company='Linden Lab', p=m(2006, 3)),
    ],
    names=mentions(TEXT, {'Linden Lab': ('COMPANY', 'Linden Lab'), 'Amazon': ('COMPANY', 'Amazon')}),
    checks=[],
)
