from goldlib import *
from mentions import mentions

TEXT = """"123456" still opens one account in a hundred

When 450,000 passwords leaked from a publisher's site this month, a doctoral student in Cambridge did what anyone would: she counted.

The six digits everyone fears came first with 1,666 uses, ahead of "password" on 780 and "welcome" on 436. The average length was 8.3 characters; 29% contained nothing save lower-case letters and 4% a symbol of some sort. No fewer than 59% of people who appeared in an earlier leak from a different site had used the same word on both.

Short of an accident, such a word of six letters is guessed in under two seconds by a machine that tries 180 million a second. With ten characters of four kinds it would take 19 years, or so the arithmetic has it.

Yahoo, whose Contributor Network was the site in question, said that less than 5% of the addresses were still valid and that the hole had been closed within 48 hours. It bought the service, then named Associated Content, in 2010 for a reported $100m.

Her thesis recommends four random words. Of 1,476 volunteers who tried, 78% could recall theirs after a week, and just 44% after three months.
"""

doc = dict(
    id='tp-password-study', published='2012-07-24', source='secure-times',
    title='"123456" still opens one account in a hundred',
    text=TEXT,
    claims=[
        c('$100m', 'investment', 1e8, 'USD', company='Yahoo', p=y(2010)),
    ],
    names=mentions(TEXT, {'Yahoo': ('COMPANY', 'Yahoo'), 'Associated Content': ('COMPANY', 'Associated Content')}),
    checks=[],
)
