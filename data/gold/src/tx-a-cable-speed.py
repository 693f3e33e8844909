from goldlib import *
from mentions import mentions

TEXT = """Cable customers to get faster net for same price

Telewest is to raise the speed of its broadband service for nothing, in the latest round of competition between internet providers.

From 1 July, people who pay £25 a month for a 512 kilobit connection will be moved to 750 kilobits per second. Those on the £35 service will see their speed rise from one megabit to 1.5. A top package of three megabits costs £50.

The cable firm has 480,000 broadband customers and added 36,000 of them between January and March. Revenue in that period was £332m, up 5.7%, although it still owes bondholders £5.2bn.

Rival NTL said it had no plans to follow. It increased its own speeds in April and charges £24.99 for its middle tier.

High-speed internet is becoming common in the UK. Four million homes and offices are connected, regulator Ofcom said, and 50,000 join them each week. Its research shows that broadband users spend 16 hours a week online, and that a quarter of them have bought a film or song over the net. About 15% of the population live in places with no service at all.

The market for home broadband could be worth £2.3bn a year by 2007, say analysts at Keystone Research. They expect prices to fall by 10% a year.

BT started offering a cheaper line last month. BT Broadband Basic costs £19.99 a month and limits users to one gigabyte of downloads.
"""

doc = dict(
    id='tx-a-cable-speed', published='2004-06-22', source='net-and-telecoms-news',
    title='Cable customers to get faster net for same price',
    text=TEXT,
    claims=[
        c('£25', 'price', 25, 'GBP', company='Telewest', per='month'),
        c('£35', 'price', 35, 'GBP', company='Telewest', per='month'),
        c('£50', 'price', 50, 'GBP', company='Telewest', per='month'),
        c('480,000 broadband customers', 'other', 480000, 'item', company='Telewest'),
        c('36,000', 'other', 36000, 'item', company='Telewest', role=['change', 'level'], p=q(2004, 1)),
        c('£332m', 'revenue', 332e6, 'GBP', company='Telewest', p=q(2004, 1)),
        c('5.7%', 'revenue', 5.7, 'percent', company='Telewest', role='change', p=q(2004, 1)),
        c('£5.2bn', 'debt', 5.2e9, 'GBP', company='Telewest'),
        c('£24.99', 'price', 24.99, 'GBP', company='NTL', per='month'),
        c('last month', 'launch', None, 'date', company='BT', product=[None, 'BT Broadband Basic'], p=m(2004, 5)),
        c('£19.99', 'price', 19.99, 'GBP', company='BT', product=[None, 'BT Broadband Basic'], per='month'),
        c('£2.3bn', 'revenue', 2.3e9, 'GBP', per='year', p=by(2007), status='forecast'),
    ],
    names=mentions(TEXT, {'Telewest': ('COMPANY', 'Telewest'), 'NTL': ('COMPANY', 'NTL'), 'BT': ('COMPANY', 'BT')}),
    checks=[],
)
