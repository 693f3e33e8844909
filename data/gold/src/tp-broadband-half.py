from goldlib import *
from mentions import mentions

TEXT = """Fast net lines outnumber dial-up for first time

Broadband has overtaken dial-up in British homes, the regulator said on Wednesday, three years after only one household in 25 had it.

At the end of March 7.4 million lines were in service, against 6.9 million modems that still whistle. Some 99% of the population live within reach of an upgraded exchange, and those in the top 5% of towns can have eight megabits a second. A typical page of 120 kilobytes now appears in under a second, compared with 20 seconds over a 56 kbps modem.

BT, whose wholesale arm carries most of them, added 681,000 lines in the first three months of 2005. Its own retail business has 1.75 million broadband customers, a share of 24%. NTL had 1.4 million and charges £17.99 a month for its slowest line. Bulldog, owned by Cable & Wireless, started selling four-megabit lines at £19.99 a month in February.

Users go online for 11 hours a week with a fast line and for five without one, a survey of 2,060 adults for the regulator shows. Two thirds of those over 65 have never been online at all.
"""

doc = dict(
    id='tp-broadband-half', published='2005-05-18', source='isles-telecom-news',
    title='Fast net lines outnumber dial-up for first time',
    text=TEXT,
    claims=[
        c('7.4 million lines', 'other', 7.4e6, 'item', p=('2005-03-31', '2005-03-31')),
        c('681,000 lines', 'other', 681000, 'item', company='BT', role=['change', 'level'], p=q(2005, 1)),
        c('1.75 million broadband customers', 'other', 1.75e6, 'item', company='BT'),
        c('24%', 'market_share', 24, 'percent', company='BT'),
        c('1.4 million', 'other', 1.4e6, 'item', company='NTL'),
        c('£17.99', 'price', 17.99, 'GBP', company='NTL', per='month'),
        c('£19.99', 'price', 19.99, 'GBP', company='Bulldog', per='month'),
        c('February', 'launch', None, 'date', company='Bulldog', p=m(2005, 2)),
    ],
    names=mentions(TEXT, {'BT': ('COMPANY', 'BT'), 'NTL': ('COMPANY', 'NTL'), 'Bulldog': ('COMPANY', 'Bulldog'), 'Cable & Wireless': ('COMPANY', 'Cable & Wireless')}),
    checks=[],
)
