from goldlib import *
from mentions import mentions

TEXT = """Fake bank e-mails double in six months

The number of e-mails that try to trick people out of their bank details has doubled since December, according to the security firm MessageGuard.

It stopped 4.5 million of them in May, or one in every 304 messages it scanned. More than 2,300 fake websites were found during the month, a third of them in the US. They stayed online for 5.8 days on average.

British banks lost £12m to online fraud last year. Losses from all kinds of card crime came to £505m. Fewer than 2,000 customers gave their details away, the banking association says.

MessageGuard, based in Gloucester, checks mail for firms of all sizes and charges £1.30 a month for each user. Its revenue grew by 56% to £31.4m in the year to March, and it plans to hire 70 engineers. Last week it raised £15m from two venture capital funds.

Symantec, the market leader, builds its filters on technology from Brightmail, a firm it bought for $370m in 2004. In July it will start to sell Norton Internet Security 2006 for £59.99, and it says that a scanner against spyware is included.

Home users are poorly protected. A study of 500 PCs in Manchester and Leeds found that 22% had no anti-virus program and 57% had not updated theirs in the past week. On average each machine had 18 unwanted programs on it. In a separate survey, 4% of 2,000 adults said they had replied to a fake e-mail.
"""

doc = dict(
    id='tx-a-phish-bank', published='2005-06-14', source='computer-security-weekly',
    title='Fake bank e-mails double in six months',
    text=TEXT,
    claims=[
        c('£1.30', 'price', 1.3, 'GBP', company='MessageGuard', per='month'),
        c('56%', 'revenue', 56, 'percent', company='MessageGuard', role='change', p=('2004-04-01', '2005-03-31')),
        c('£31.4m', 'revenue', 31.4e6, 'GBP', company='MessageGuard', p=('2004-04-01', '2005-03-31')),
        c('70 engineers', 'jobs', 70, 'job', company='MessageGuard', status='plan'),
        c('£15m', 'funding', 15e6, 'GBP', company='MessageGuard', p=('2005-06-06', '2005-06-12')),
        c('$370m', 'investment', 370e6, 'USD', company=['Symantec', 'Brightmail'], p=y(2004)),
        c('July', 'launch', None, 'date', company='Symantec', product=[None, 'Norton Internet Security 2006'], p=m(2005, 7), status='plan'),
        c('£59.99', 'price', 59.99, 'GBP', company='Symantec', product=[None, 'Norton Internet Security 2006'], status=['plan', 'actual']),
    ],
    names=mentions(TEXT, {'MessageGuard': ('COMPANY', 'MessageGuard'), 'Symantec': ('COMPANY', 'Symantec'), 'Brightmail': ('COMPANY', 'Brightmail')}),
    checks=[],
)
