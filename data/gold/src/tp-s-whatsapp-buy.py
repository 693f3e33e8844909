from goldlib import *
from mentions import mentions

TEXT = """Facebook gives $19bn for fifty-five people and a green bubble

The paper was signed on the door of the welfare office in Mountain View where Jan Koum, 37, once queued for food stamps. Facebook pays $4bn in cash and $12bn in shares for his WhatsApp; a further $3bn goes to the staff over four years.

Of those there are 55, of whom 32 write code. Customers pay $1 a year after the first one, and no advertisement may come near them. In its last full year the company took $10.2m and lost $138m, a filing says. Sequoia had put in $60m; that is now about $3bn.

Facebook's own people number 6,337. For Instagram it had paid $1bn, for Snapchat it would have given three.

The service has 450 million users and gains a million daily. They send 19 billion messages per day, 600 million of them with a picture; a Dutch pupil of 15 was found to be good for 214. An engineer who helped to found it had been turned down by Twitter and Facebook in 2009, and wrote so in eight words. Telegram, a rival, reported five million newcomers on the day after. At the register office in Recife a couple named a girl for it; it weighed 3.4 kilos.
"""

doc = dict(
    id='tp-s-whatsapp-buy', published='2014-02-20', source='silicon-daybook',
    title='Facebook gives $19bn for fifty-five people and a green bubble',
    text=TEXT,
    claims=[
        c('$19bn', 'investment', 19e9, 'USD', company=['Facebook','WhatsApp']),
        c('fifty-five people', 'headcount', 55, 'job', company='WhatsApp'),
        c('$4bn', 'investment', 4e9, 'USD', company=['Facebook','WhatsApp']),
        c('$12bn', 'investment', 12e9, 'USD', company=['Facebook','WhatsApp']),
        c('$3bn', 'investment', 3e9, 'USD', company=['Facebook','WhatsApp']),
        c('55', 'headcount', 55, 'job', company='WhatsApp'),
        c('32', 'headcount', 32, 'job', company='WhatsApp'),
        c('$1', 'price', 1, 'USD', nth=2, company='WhatsApp', per='year'),
        c('$10.2m', 'revenue', 10.2e6, 'USD', company='WhatsApp', p=y(2013)),
        c('$138m', 'net_income', -138e6, 'USD', company='WhatsApp', p=y(2013)),
        c('$60m', ['investment','funding'], 60e6, 'USD', company=['Sequoia','WhatsApp']),
        c('$3bn', ['valuation','other','investment'], 3e9, 'USD', nth=1, company=['Sequoia']),
        c('6,337', 'headcount', 6337, 'job', company='Facebook'),
        c('$1bn', 'investment', 1e9, 'USD', company=['Facebook','Instagram']),
        c('three', 'investment', 3e9, 'USD', company=['Facebook','Snapchat']),
    ],
    names=mentions(TEXT, {'Facebook': ('COMPANY', 'Facebook'), 'WhatsApp': ('COMPANY', 'WhatsApp'), 'Sequoia': ('COMPANY', 'Sequoia'), 'Instagram': ('COMPANY', 'Instagram'), 'Snapchat': ('COMPANY', 'Snapchat'), 'Telegram': ('COMPANY', 'Telegram'), 'Twitter': ('COMPANY', 'Twitter')}),
    checks=[],
)
