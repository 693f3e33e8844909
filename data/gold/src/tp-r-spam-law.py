from goldlib import *
from mentions import mentions

TEXT = """New anti-spam law greeted by more spam

Anyone who hoped that America's law against junk e-mail would empty their inboxes on 1 January has been let down. Filters at one security house classed 60% of the mail they saw in the first week of the year as unwanted. In December it had been 58%.

The act allows fines of up to $250 a message, trebled for wilful offenders, and up to five years in jail. Senders have ten days in which to take a name off a list. Just three of 1,000 samples that a Californian laboratory opened met every demand: a true subject line, a working link and a postal address.

"We counted 87 ways to spell one pill," said an engineer there. About a third of the mails came from home computers in 42 lands whose owners had no idea.

Business is brisk for those who sell the cure. Brightmail, a San Francisco firm whose software watches 300 million mailboxes, took $26m last year, and rival Cloudmark charges home users $3.99 a month. AOL says that it turns back 2.4 billion messages a day, or 67 for every mailbox.

Three in four Americans in a telephone poll think the whole thing hopeless; 7% had bought something.
"""

doc = dict(
    id='tp-r-spam-law', published='2004-01-09', source='inbox-watch',
    title='New anti-spam law greeted by more spam',
    text=TEXT,
    claims=[
        c('$26m', 'revenue', 26e6, 'USD', company='Brightmail', p=y(2003)),
        c('$3.99', 'price', 3.99, 'USD', company='Cloudmark', per='month'),
    ],
    names=mentions(TEXT, {'Brightmail': ('COMPANY', 'Brightmail'), 'Cloudmark': ('COMPANY', 'Cloudmark'), 'AOL': ('COMPANY', 'AOL')}),
    checks=[],
)
