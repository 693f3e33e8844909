from goldlib import *
from mentions import mentions

TEXT = """Two brains for a thousand dollars

Intel won the race by three days. Its first desktop chip with two cores, the Pentium Extreme Edition 840, went on sale on Monday inside machines of Dell and Alienware. By itself it costs $999 in lots of a thousand; the plainer Pentium D follows by the end of June from $241.

AMD shows its answer on Thursday, at first for servers: the Opteron 875 at $2,649. The one for homes, the Athlon 64 X2, comes in June at between $537 and $1,001.

Why two? Heat. The last single chip was to reach 4GHz, gave up at 3.8 and took 115 watts on the way. The pair work at 3.2GHz with 230 million transistors on 206 square millimetres. A benchmark of ours, in which 600 photographs are shrunk, was over in 71 seconds instead of 118. Solitaire, it must be said, was no faster.

Intel earned $2.15bn in the first quarter, up 25%, on sales of $9.4bn. Gordon Moore's law is 40 years old today; the company paid $10,000 for a copy of the magazine in which it was printed, to a man in Surrey who had it beneath his floor.
"""

doc = dict(
    id='tp-s-chip-multicore', published='2005-04-19', source='silicon-notebook',
    title='Two brains for a thousand dollars',
    text=TEXT,
    claims=[
        c('Monday', 'launch', None, 'date', company='Intel', product='Pentium Extreme Edition 840', p=('2005-04-18','2005-04-18')),
        c('$999', 'price', 999, 'USD', company='Intel', product='Pentium Extreme Edition 840'),
        c('end of June', 'launch', None, 'date', company='Intel', product='Pentium D', p=(None,'2005-06-30'), status='plan'),
        c('$241', 'price', 241, 'USD', company='Intel', product='Pentium D'),
        c('Thursday', 'launch', None, 'date', company='AMD', product='Opteron 875', p=('2005-04-21','2005-04-21'), status='plan'),
        c('$2,649', 'price', 2649, 'USD', company='AMD', product='Opteron 875'),
        c('June', 'launch', None, 'date', nth=1, company='AMD', product='Athlon 64 X2', p=m(2005,6), status='plan'),
        c('$537 and $1,001', 'price', 537, 'USD', 1001, company='AMD', product='Athlon 64 X2', status=['actual','plan']),
        c('$2.15bn', 'net_income', 2.15e9, 'USD', company='Intel', p=q(2005,1)),
        c('25%', 'net_income', 25, 'percent', role='change', company='Intel', p=q(2005,1)),
        c('$9.4bn', 'revenue', 9.4e9, 'USD', company='Intel', p=q(2005,1)),
    ],
    names=mentions(TEXT, {'Intel': ('COMPANY', 'Intel'), 'Dell': ('COMPANY', 'Dell'), 'Alienware': ('COMPANY', 'Alienware'), 'AMD': ('COMPANY', 'AMD'), 'Pentium Extreme Edition 840': ('PRODUCT', 'Pentium Extreme Edition 840'), 'Pentium D': ('PRODUCT', 'Pentium D'), 'Opteron 875': ('PRODUCT', 'Opteron 875'), 'Athlon 64 X2': ('PRODUCT', 'Athlon 64 X2')}),
    checks=[],
)
