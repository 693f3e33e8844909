from goldlib import *
from mentions import mentions

TEXT = """Phishers net the careless, and the careful too

A message from the bank, a link, a form. In October 1,142 different fake sites of this kind were reported to a working group of lenders, three times July's figure. Each lives six days on average, the longest 31.

Of 1,335 grown-ups who were given ten e-mails and told to sort them, 28% mixed up at least one. Nobody got all ten right except a retired postman from Leeds, aged 71, who trusts none. Thieves took £4.5m from British accounts that way in the 12 months to April, the payments association thinks; police in London have a team of 80, and a gang of 12 from Eastern Europe was sent down in the spring.

Citibank was the name most abused, with 13 in 20 attempts. It, Barclays and Lloyds TSB have each put warnings on the front page. MailFrontier, a start-up of 70 people from Palo Alto, has raised $10m from Menlo Ventures to spot the stuff before it is read, and sells a home edition at $29.95.

One in 20 who gets a fake bites. With ordinary spam it is one in 10,000. And 17% of those bitten, the study says, bit twice.
"""

doc = dict(
    id='tp-r-domain-fraud', published='2004-11-26', source='byline-security',
    title='Phishers net the careless, and the careful too',
    text=TEXT,
    claims=[
        c('70 people', 'headcount', 70, 'job', company='MailFrontier'),
        c('$10m', 'funding', 10e6, 'USD', company='MailFrontier'),
        c('$29.95', 'price', 29.95, 'USD', company='MailFrontier'),
    ],
    names=mentions(TEXT, {'Citibank': ('COMPANY', 'Citibank'), 'Barclays': ('COMPANY', 'Barclays'), 'Lloyds TSB': ('COMPANY', 'Lloyds TSB'), 'MailFrontier': ('COMPANY', 'MailFrontier'), 'Menlo Ventures': ('COMPANY', 'Menlo Ventures')}),
    checks=[],
)
