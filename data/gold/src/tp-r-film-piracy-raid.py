from goldlib import *
from mentions import mentions

TEXT = """Fifty officers, 186 servers and a bay full of pirates

Swedish police on Wednesday emptied ten rooms in Stockholm and carted off 186 servers, including those of a kindergarten, in a swoop against the largest index of films and songs on the net. Three men aged 22 to 28 were heard and let go.

At peak 1.5 million people looked in each day. Some 157,000 links were listed; none of the films, the men insist, ever touched their disks. Hollywood says it lost $6.1bn to copiers in 2005, $2.3bn of it online, and that a Swede downloads 11 films a year.

Rix Telecom, which had sold the site its line, charges 12,000 kronor a month for such a connection. The site was up again, in Holland, after 72 hours with a cannon in its logo.

A young party that wants copyright cut to five years gained 930 members in 24 hours. It needs 4% in September. In a poll, 63% of men under 30 called the raid wrong, compared with 19% of women over 60. Some 500 stood on a square on Saturday, in rain, between two o'clock and four. Twelve were dressed as parrots.
"""

doc = dict(
    id='tp-r-film-piracy-raid', published='2006-06-02', source='copyright-chronicle',
    title='Fifty officers, 186 servers and a bay full of pirates',
    text=TEXT,
    claims=[
        c('12,000 kronor', 'price', 12000, 'SEK', company='Rix Telecom', per='month'),
    ],
    names=mentions(TEXT, {'Rix Telecom': ('COMPANY', 'Rix Telecom')}),
    checks=[],
)
