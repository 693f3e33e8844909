from goldlib import *
from mentions import mentions

TEXT = """Two brains in one box: AMD and Intel go double

Heat did it. With the clock stuck near 3.8 gigahertz, chip makers have begun to put two cores side by side, and on Tuesday AMD's Athlon 64 X2 followed its rival's Pentium D into the shops, five days behind.

The former costs between $537 and $1,001 in lots of 1,000. The latter begins at $241. In 14 benchmark runs a German magazine gave AMD nine wins, Intel four and one draw; power draw differed by 67 watts, "or one bulb".

AMD had 16.9% of the processor market in the first quarter, Intel 81.7%. The smaller firm's chip sales rose 31% to $750m. It will open a $2.5bn factory in Dresden in October with 1,000 staff.

A chip of 233 million transistors measures 199 square millimetres, about two fingernails. Most programs can't use it yet. Of 50 titles tested only three games ran faster on two cores, while six were slower. "The second one does your virus scan," said a professor at Aachen, 48, who has counted 112 things running on his laptop, 90 of which he had not asked for. By 2010 he foresees 16 cores.
"""

doc = dict(
    id='tp-r-chip-dual', published='2005-05-31', source='silicon-street',
    title='Two brains in one box: AMD and Intel go double',
    text=TEXT,
    claims=[
        c('Tuesday', 'launch', None, 'date', company='AMD', product='Athlon 64 X2', p=('2005-05-31', '2005-05-31')),
        c('$537 and $1,001', 'price', 537, 'USD', 1001, company='AMD', product='Athlon 64 X2'),
        c('$241', 'price', 241, 'USD', company='Intel', product='Pentium D'),
        c('16.9%', 'market_share', 16.9, 'percent', company='AMD', p=q(2005, 1)),
        c('81.7%', 'market_share', 81.7, 'percent', company='Intel', p=q(2005, 1)),
        c('31%', 'revenue', 31, 'percent', company='AMD', role='change', p=q(2005, 1)),
        c('$750m', 'revenue', 750e6, 'USD', company='AMD', p=q(2005, 1)),
        c('$2.5bn', 'investment', 2.5e9, 'USD', company='AMD', status=['plan', 'actual']),
        c('October', 'production_start', None, 'date', company='AMD', p=m(2005, 10), status='plan'),
        c('1,000 staff', ['jobs', 'headcount'], 1000, 'job', company='AMD', status=['plan', 'target']),
    ],
    names=mentions(TEXT, {'AMD': ('COMPANY', 'AMD'), 'Intel': ('COMPANY', 'Intel'), 'Athlon 64 X2': ('PRODUCT', 'Athlon 64 X2'), 'Pentium D': ('PRODUCT', 'Pentium D')}),
    checks=[],
)
