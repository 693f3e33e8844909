from goldlib import *
from mentions import mentions

TEXT = """One in four Europeans now reads a blog

Some 24% of internet users in western Europe read a web diary at least once a month, and 5% write one themselves, research published on Wednesday says.

The French are the keenest, with three million blogs among 26 million people online; teenagers make up 60% of the writers there. In the UK the average blog has been going for 14 months and is updated every nine days. A quarter of all readers said that something they saw on one had put them off buying a product, according to the survey of 4,200 adults by the polling company Whitmoor.

Advertisers have noticed. They will spend 90m euros on blogs this year and 510m by 2010, Whitmoor predicts, still less than 3% of the total for the internet.

Skyrock, the French radio station whose blog site has 4.6 million pages, made 8m euros in advertising from it last year. Six Apart, the San Francisco firm behind Movable Type and TypePad, raised $12m in March and employs 130 people; a TypePad account costs $4.95 a month. Google bought its rival Blogger in 2003 for a sum that was never disclosed.

Technorati, which tracks 41 million blogs, sees 75,000 new ones a day. Most die young: only 55% are still active after three months. About 9% of new pages are spam.

Being read can have consequences. Of 180 employers in a second poll, 12 had disciplined a member of staff because of what they had written at home.
"""

doc = dict(
    id='tx-a-cable-blog-poll', published='2006-05-31', source='web-habits-europe',
    title='One in four Europeans now reads a blog',
    text=TEXT,
    claims=[
        c('8m euros', 'revenue', 8e6, 'EUR', company='Skyrock', p=y(2005)),
        c('$12m', 'funding', 12e6, 'USD', company='Six Apart', p=m(2006, 3)),
        c('130 people', 'headcount', 130, 'job', company='Six Apart'),
        c('$4.95', 'price', 4.95, 'USD', company='Six Apart', product=[None, 'TypePad'], per='month'),
    ],
    names=mentions(TEXT, {'Skyrock': ('COMPANY', 'Skyrock'), 'Six Apart': ('COMPANY', 'Six Apart'), 'Google': ('COMPANY', 'Google'), 'Blogger': ('COMPANY', 'Blogger'), 'Technorati': ('COMPANY', 'Technorati')}),
    checks=[],
)
