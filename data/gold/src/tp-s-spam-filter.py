from goldlib import *
from mentions import mentions

TEXT = """Junk-mail hunters bought for $370m

Postini reads 400 million letters a day so that others need not. On Tuesday it changed hands. Symbol Networks, which sells firewalls to 9,500 firms, is paying $370m, of which $220m in cash.

For the money it gets 210 workers at San Carlos, a service that costs a company $1.85 per mailbox and month, and turnover that reached $41m last year, 62% more than in the one before. The deal ought to close by the end of June.

There is no lack of raw material. Sixty-eight of every 100 messages are spam, according to the buyer's charts, two-fifths of that for pills. The United States sends 42%, South Korea 13% and China 8.4%. Virus mails fell from one in 16 to one in 51, while fake letters from banks went up ninefold.

A Boca Raton man of 27 was sent to prison for nine years in November after a jury was shown 53,000 of his in three days; he made up to $750,000 monthly, on one reply in 30,000. His mother, who is 61, told the court she had bought a Rolex from him. It stopped in a week.
"""

doc = dict(
    id='tp-s-spam-filter', published='2005-03-09', source='inbox-weekly',
    title='Junk-mail hunters bought for $370m',
    text=TEXT,
    claims=[
        c('$370m', ['investment','valuation'], 370e6, 'USD', company=['Symbol Networks','Postini']),
        c('$370m', ['investment','valuation'], 370e6, 'USD', nth=1, company=['Symbol Networks','Postini'], status=['actual','plan']),
        c('$220m', 'investment', 220e6, 'USD', company=['Symbol Networks','Postini'], status=['actual','plan']),
        c('9,500 firms', 'other', 9500, 'item', company='Symbol Networks'),
        c('210 workers', 'headcount', 210, 'job', company='Postini'),
        c('$1.85', 'price', 1.85, 'USD', company='Postini', per='month'),
        c('$41m', 'revenue', 41e6, 'USD', company='Postini', p=y(2004)),
        c('62%', 'revenue', 62, 'percent', role='change', company='Postini', p=y(2004)),
    ],
    names=mentions(TEXT, {'Postini': ('COMPANY', 'Postini'), 'Symbol Networks': ('COMPANY', 'Symbol Networks')}),
    checks=[],
)
