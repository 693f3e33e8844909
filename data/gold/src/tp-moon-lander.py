from goldlib import *
from mentions import mentions

TEXT = """Six feet and a tilt: first private craft on the Moon lies down

HOUSTON, Feb. 23 -- It meant to come down at two miles an hour, did so at six, caught a foot on a stone and fell over. Still, the lander of Intuitive Machines is there, 300 kilometers from the south pole, the first American one in 51 years and two months.

The thing called Odysseus, 14 feet tall and 1,490 pounds when empty, had gone around for 11 hours with a laser that could not be switched on: nobody had removed a safety catch of two inches. Engineers used another, built by the space agency for a test, and had about an hour and a half to write the patch. "We aged five years, and I was already 60," one said.

NASA paid the company $118 million to deliver six instruments. Its shares ended Friday at $9.59, up 16 percent, and dropped by a third after word of the tilt came in late trading. Last month a rival's lander, with 20 payloads, burnt up on its way home after ten days.

Four of five trips since 2019 have ended in dust, and the budget for all such errands is $2.6 billion until 2028. There are 125 steel balls on board too, an artist's work: an inch wide each.
"""

doc = dict(
    id='tp-moon-lander', published='2024-02-23', source='orbit-and-beyond',
    title='Six feet and a tilt: first private craft on the Moon lies down',
    text=TEXT,
    claims=[
        c('$118 million', ['revenue', 'funding'], 118e6, 'USD', company='Intuitive Machines'),
        c('$9.59', 'share_price', 9.59, 'USD', company='Intuitive Machines', per='share', p=('2024-02-23', '2024-02-23')),
        c('16 percent', 'share_price', 16, 'percent', company='Intuitive Machines', role='change', p=('2024-02-23', '2024-02-23')),
        c('a third', 'share_price', -33.3, 'percent', company='Intuitive Machines', role='change', p=('2024-02-23', '2024-02-23')),
    ],
    names=mentions(TEXT, {'Intuitive Machines': ('COMPANY', 'Intuitive Machines'), 'Odysseus': ('PRODUCT', 'Odysseus')}),
    checks=[],
)
