from goldlib import *
from mentions import mentions

TEXT = """One in twelve lines too long for the fast lane

A farm near Builth Wells lies 6.4 kilometres from its telephone exchange, as the wire runs, and that is a kilometre too many. Some 8% of British lines are too long or too old for two megabits, a committee of MPs was told on Thursday; 0.4% can carry no broadband whatsoever.

Those were 100,000 homes, BT said. Its engineers need on average five days to move a customer to another provider, but 14,000 callers complained in six months that it was taking five weeks. Carphone Warehouse, whose free offer in April attracted 340,000 orders in eight weeks, had to hire 800 more for its phones. The boss admits to being "about three months behind."

Speeds promised are seldom speeds had. A tester's 2,700 volunteers on eight-megabit contracts recorded 3.9 at noon and 2.8 at nine in the evening. Forty-one got less than one. In cities 69% take broadband, in villages of fewer than 1,000 souls it is 41.

At the farm, Gwen Pugh, 57, gets her post at 28.8 kilobits. "The man with the van comes at 11," she said. "With the attachments I have sent for on Monday."
"""

doc = dict(
    id='tp-r-ofcom-gap', published='2006-07-14', source='rural-wires',
    title='One in twelve lines too long for the fast lane',
    text=TEXT,
    claims=[
        c('340,000 orders', 'orders', 340000, 'order', company='Carphone Warehouse'),
        c('800', ['jobs', 'headcount'], 800, 'job', company='Carphone Warehouse'),
    ],
    names=mentions(TEXT, {'BT': ('COMPANY', 'BT'), 'Carphone Warehouse': ('COMPANY', 'Carphone Warehouse')}),
    checks=[],
)
