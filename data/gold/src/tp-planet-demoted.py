from goldlib import *
from mentions import mentions

TEXT = """And then there were eight

Of some 2,500 astronomers who had come to Prague, 424 were still there on Thursday afternoon to raise a yellow card, and with that Pluto ceased to be a planet after 76 years.

It is 2,300 kilometres wide, less than the Moon, needs 248 years for one lap and spends 20 of those closer in than Neptune. A colder body, found last year at 97 times the Earth's distance from the Sun, is some 5% bigger, and was to have become the tenth planet under a first draft; a second draft of last week had room for 12.

The new class of dwarfs starts with three. Mike, nine, from Leicester told local radio that his wall chart was out of date already when he got it for his fifth birthday. Printers of school books may wish to wait: a petition got 304 signatures from the trade within a day, which is 71% of the number of those who voted.

A probe of 478 kilograms that left Florida on 19 January flies on regardless at 16 kilometres a second. It arrives on 14 July 2015. On board are a stamp with a face value of 29 cents and 30 grams of ashes of the man who made the find at 24.
"""

doc = dict(
    id='tp-planet-demoted', published='2006-08-25', source='sky-watch-digest',
    title='And then there were eight',
    text=TEXT,
    claims=[
    ],
    names=[],
    checks=[],
)
