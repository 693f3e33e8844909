from goldlib import *
from mentions import mentions

TEXT = """Dell asks for 4.1 million batteries back

A photograph from a conference in Osaka started it: flames, a laptop, a man backing away. On Monday Dell called in 4.1 million notebook batteries, which is the largest recall that the electronics trade has known and concerns 18% of its portable machines of the last two years.

The cells are Sony's. It takes part of the bill, which analysts put at $200m to $400m; Dell, for its part, does not change its forecast. Owners of 33 types of Latitude, Inspiron and Precision get a new one free of charge within 20 working days.

Six fires have been reported since December. No one was hurt, although a pick-up lorry in Nevada, with a box of cartridges in the glove compartment, burned to the axles. At the factory, shavings of metal of a few thousandths of a millimetre had got into the paste.

Statisticians have asked for calm. One pack in 680,000 caught fire; a person is struck by lightning, they say, at 1 in 700,000, and falls out of bed badly at 1 in 2,500. Nonetheless three airlines want the batteries wrapped in tape, and 64% of 1,900 readers of a magazine have moved the machine off their knees.
"""

doc = dict(
    id='tp-s-laptop-batteries', published='2006-08-15', source='consumer-bench',
    title='Dell asks for 4.1 million batteries back',
    text=TEXT,
    claims=[
        c('4.1 million batteries', 'recall', 4.1e6, 'battery', company='Dell'),
        c('4.1 million notebook batteries', 'recall', 4.1e6, 'battery', company='Dell', p=(None, None)),
        c('18%', 'recall', 18, 'percent', company='Dell', role='share'),
        c('$200m to $400m', 'cost', 200e6, 'USD', 400e6, company=['Sony','Dell'], status='forecast'),
    ],
    names=mentions(TEXT, {'Dell': ('COMPANY', 'Dell'), 'Sony': ('COMPANY', 'Sony'), 'Latitude': ('PRODUCT', 'Latitude'), 'Inspiron': ('PRODUCT', 'Inspiron'), 'Precision': ('PRODUCT', 'Precision')}),
    checks=[],
)
