from goldlib import *
from mentions import mentions

TEXT = """Downloads put veteran back in the top ten after 22 years

A song first released in 1983 is back at number six in the singles chart, thanks to an advertisement for a supermarket and rules that since April count files bought over the internet.

Of the 41,300 copies of it that changed hands last week, 71% were downloads. Only 19 of the top 40 sold more discs than files; at numbers 11 and 12 two new entries sold no discs whatever. The band's singer, now 57, learned of it on a golf course, at the ninth hole. "We got to number two then, behind a song about a duck," he said. "Two is nice. Six is nicer at my age."

Track sales online came to 13.6 million in the first eight months, the industry's body says, as against 2.8 million in the same stretch of 2004. Apple's iTunes sells a song at 79p. Napster, which reopened as a legal shop in May last year, wants £9.95 a month for as many as a listener can take.

In a poll of 800 buyers, 34% said that they still wanted something to hold in the hand. Just 6% had ever bought a ringtone of more than 20 seconds.
"""

doc = dict(
    id='tp-singles-downloads', published='2005-09-04', source='pop-ledger',
    title='Downloads put veteran back in the top ten after 22 years',
    text=TEXT,
    claims=[
        c('13.6 million', 'sales', 13.6e6, 'item', p=('2005-01-01', '2005-08-31')),
        c('2.8 million', 'sales', 2.8e6, 'item', p=('2004-01-01', '2004-08-31')),
        c('79p', 'price', 0.79, 'GBP', company='Apple'),
        c('May last year', 'launch', None, 'date', company='Napster', p=m(2004, 5)),
        c('£9.95', 'price', 9.95, 'GBP', company='Napster', per='month'),
    ],
    names=mentions(TEXT, {'Apple': ('COMPANY', 'Apple'), 'Napster': ('COMPANY', 'Napster')}),
    checks=[],
)
