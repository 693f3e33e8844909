from goldlib import *
from mentions import mentions

TEXT = """Windows Vista goes on sale around the world

Microsoft has begun selling Vista, its first new version of Windows for consumers in more than five years.

The program became available in 70 countries at midnight. It comes in several editions: in the UK Vista Home Basic costs £179 and the Ultimate edition £369. American prices are much lower, at $199 and $399. Owners of Windows XP can upgrade for less.

Microsoft said it had spent $6bn on developing Vista. It will pay $500m for advertising. Its previous system, Windows XP, was released on 25 October 2001 and sold 17 million copies in the first two months.

The software group reported last week that profit fell by 28% to $2.63bn between October and December because sales of Vista were delayed. Revenue rose to $12.5bn.

Few people seem in a hurry. At a shop in Tottenham Court Road in London about 60 customers turned up at midnight, and a survey of 2,223 American adults by Harlow Polling found only one in eight of those who had heard of Vista meant to install it soon. Experts say a PC needs one gigabyte of memory to run it well. That rules out roughly half of the machines in British homes, which are on average four and a half years old.

Campaigners for consumers have also complained about the difference in prices. More than 4,000 people signed a petition on the subject to the prime minister's office in 10 days.
"""

doc = dict(
    id='tx-a-vista-midnight', published='2007-01-30', source='desktop-software-news',
    title='Windows Vista goes on sale around the world',
    text=TEXT,
    claims=[
        c('70 countries', 'countries', 70, 'country', company='Microsoft', product=[None, 'Vista']),
        c('£179', 'price', 179, 'GBP', company='Microsoft', product=[None, 'Vista Home Basic']),
        c('£369', 'price', 369, 'GBP', company='Microsoft', product=[None, 'Vista Ultimate', 'Ultimate']),
        c('$199', 'price', 199, 'USD', company='Microsoft', product=[None, 'Vista Home Basic']),
        c('$399', 'price', 399, 'USD', company='Microsoft', product=[None, 'Vista Ultimate', 'Ultimate']),
        c('$6bn', 'rnd', 6e9, 'USD', company='Microsoft', product=[None, 'Vista']),
        c('$500m', ['cost', 'opex'], 500e6, 'USD', company='Microsoft', status='plan'),
        c('25 October 2001', 'launch', None, 'date', company='Microsoft', product=[None, 'Windows XP'], p=('2001-10-25', '2001-10-25')),
        c('17 million copies', 'sales', 17e6, 'item', company='Microsoft', product=[None, 'Windows XP'], p=('2001-10-25', '2001-12-24')),
        c('28%', 'net_income', -28, 'percent', company='Microsoft', role='change', p=q(2006, 4)),
        c('$2.63bn', 'net_income', 2.63e9, 'USD', company='Microsoft', p=q(2006, 4)),
        c('$12.5bn', 'revenue', 12.5e9, 'USD', company='Microsoft', p=q(2006, 4)),
    ],
    names=mentions(TEXT, {'Microsoft': ('COMPANY', 'Microsoft')}),
    checks=[],
)
